"""Combine runs: merge the parts of a split run, or compare the runs before and after an upgrade."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from calcom_spec import reports as narrowing
from calcom_spec import usage
from contract_tests.results import Results
from contract_tests.settings import SettingsError

Report = dict[str, Any]
# From best to worst: of two verdicts the worse one counts.
_WORSE = ("untried", "passed", "unable", "known", "failed")


def load(path: Path) -> Report:
    """Read a report from its `results.json`, or from the folder that contains it."""
    file = path / "results.json" if path.is_dir() else path
    try:
        report = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise SettingsError(f"{file} is not a report: {error}.") from None
    if not isinstance(report, dict) or not {"findings", "rows"} <= report.keys():
        raise SettingsError(f"{file} is not a report. Give the folder that a run wrote, or its results.json.")
    return report


def used(report: Report, paths: Iterable[Path]) -> Report:
    """Reduce the report to what these usages use."""
    known = usage.Usage(frozenset())
    for path in paths:
        try:
            known |= usage.read(path)
        except usage.UnreadableUsageError as error:
            raise SettingsError(f"{path}: {error}.") from None
    return narrowing.narrowed(report, known)


def merge(reports: list[Report]) -> Report:
    """Merge the parts of a split run into one report."""
    if not reports:
        raise SettingsError("There are no reports to merge.")
    seeds = {report["seed"] for report in reports}
    if len(seeds) > 1:
        raise SettingsError(
            f"These runs have different seeds ({', '.join(map(str, sorted(seeds)))}). Give parts of one run."
        )
    parts = [report["shard"] for report in reports if report["shard"]]
    missing = _missing(parts)
    if missing:
        raise SettingsError(
            f"Parts of the run are missing: {', '.join(missing)}. Give the reports of all parts."
        )
    merged = Results.from_json(reports[0])
    for report in reports[1:]:
        merged.absorb(Results.from_json(report))
    for name in (
        "ledger_problems",
        "ledger_remarks",
        "suite_errors",
        "generator_errors",
        "left_behind",
        "not_generated",
    ):
        every = [problem for report in reports for problem in report.get(name, [])]
        merged.meta[name] = [problem for index, problem in enumerate(every) if problem not in every[:index]]
    stays = sum((Counter(report.get("stays", {})) for report in reports), Counter[str]())
    merged.meta["stays"] = dict(stays)
    merged.meta["stopped"] = next((report["stopped"] for report in reports if report.get("stopped")), "")
    for name in ("requests", "held_back", "generated_cases"):
        merged.meta[name] = sum(report[name] for report in reports)
    merged.meta["shard"] = None
    merged.meta["duration_s"] = max(report["duration_s"] for report in reports)
    merged.settle_causes()
    return merged.to_json()


def _missing(parts: list[str]) -> list[str]:
    """Return the missing parts of a split run."""
    if not parts:
        return []
    whole = parts[0].partition("/")[2]
    return sorted({f"{part}/{whole}" for part in range(1, int(whole) + 1)} - set(parts))


@dataclass(slots=True)
class Difference:
    """What changed between two runs from a caller's view: worse, better, or only different."""

    worse: list[str] = field(default_factory=list)
    better: list[str] = field(default_factory=list)
    neutral: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        parts = []
        for title, lines in (("Worse", self.worse), ("Better", self.better), ("Otherwise", self.neutral)):
            if lines:
                parts.append(f"{title} ({len(lines)})\n" + "\n".join(f"  - {line}" for line in lines))
        return "\n\n".join(parts) or "Nothing has changed."


def compare(before: Report, after: Report) -> Difference:
    """Compare two runs by their findings, the operations that answer, and the scenarios."""
    told = Difference()
    old = {f["fingerprint"]: f for f in before["findings"]}
    new = {f["fingerprint"]: f for f in after["findings"]}
    told.worse += [f"{_named(new[key])} is new" for key in new.keys() - old.keys()]
    told.better += [f"{_named(old[key])} is gone" for key in old.keys() - new.keys()]
    rows_before, rows_after = _by_id(before), _by_id(after)
    told.neutral += [f"{name} was added" for name in rows_after.keys() - rows_before.keys()]
    told.worse += [f"{name} was removed" for name in rows_before.keys() - rows_after.keys()]
    for name in rows_before.keys() & rows_after.keys():
        was, now = rows_before[name]["status"], rows_after[name]["status"]
        if was and not now:
            told.worse.append(f"{name} answered {was}, now: {rows_after[name]['unreached'] or 'not reached'}")
        elif now and not was:
            told.better.append(f"{name} answers {now}")
        elif was != now:
            told.neutral.append(f"{name} answered {was}, now {now}")
    told_of = {f.get("origin") for key in new.keys() ^ old.keys() for f in [new.get(key) or old[key]]}
    earlier = {s["name"]: s for s in before["scenarios"]}
    for scenario in after["scenarios"]:
        was = earlier.get(scenario["name"], {}).get("state")
        if was is None or was == scenario["state"] or scenario["name"] in told_of:
            continue
        line = f"scenario {scenario['name']}: {was}, now {scenario['state']}"
        if _WORSE.index(scenario["state"]) > _WORSE.index(was):
            told.worse.append(line)
        else:
            told.better.append(line)
    for lines in (told.worse, told.better, told.neutral):
        lines.sort()
    return told


def _named(finding: dict[str, Any]) -> str:
    return f"{finding['layer']} / {finding['operation']} / {finding['check']}: {finding['message']}"[:240]


def _by_id(report: Report) -> dict[str, dict[str, Any]]:
    return {row["id"]: row for row in report["rows"]}
