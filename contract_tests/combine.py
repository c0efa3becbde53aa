"""Runs put together: the parts of a split one, or one from before and one from after an upgrade."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from contract_tests.settings import SettingsError

Report = dict[str, Any]
# From best to worst: of two verdicts on one thing the worse one stands.
_WORSE = ("untried", "passed", "unable", "known", "failed")


def load(path: Path) -> Report:
    """A report as `results.json` has it; a folder stands for the report in it."""
    file = path / "results.json" if path.is_dir() else path
    try:
        report = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise SettingsError(f"{file} is not a report: {error}.") from None
    if not isinstance(report, dict) or "findings" not in report:
        raise SettingsError(f"{file} is not a report of the contract suite.")
    return report


def merge(reports: list[Report]) -> Report:
    """The parts of a split run as one report."""
    if not reports:
        raise SettingsError("There is nothing to merge.")
    seeds = {report["seed"] for report in reports}
    if len(seeds) > 1:
        raise SettingsError(f"These runs have different seeds ({', '.join(map(str, sorted(seeds)))}).")
    merged: Report = {**reports[0], "shard": None}
    merged["rows"] = _unique([row for report in reports for row in report["rows"]], "id")
    merged["cells"] = {operation: cells for report in reports for operation, cells in report["cells"].items()}
    merged["scenarios"] = _worst([s for report in reports for s in report["scenarios"]])
    for name in ("findings", "observations"):
        merged[name] = _unique([f for report in reports for f in report[name]], "fingerprint")
    for name in ("ledger_problems", "generator_errors", "left_behind"):
        merged[name] = [problem for report in reports for problem in report.get(name, [])]
    for name in ("requests", "held_back", "generated_cases"):
        merged[name] = sum(report[name] for report in reports)
    merged["duration_s"] = max(report["duration_s"] for report in reports)
    merged["operations"] = {
        "total": len(merged["rows"]),
        "published": sum(not row["recorded"] for row in merged["rows"]),
        "recorded": sum(row["recorded"] for row in merged["rows"]),
        "attempted": sum(row["attempted"] for row in merged["rows"]),
        "reached_2xx": sum(row["status"] is not None for row in merged["rows"]),
        "unreached": [entry for report in reports for entry in report["operations"]["unreached"]],
    }
    merged["checks"] = {
        "passed": sum(report["checks"]["passed"] for report in reports),
        "failed": sum(finding["state"] == "failed" for finding in merged["findings"]),
        "known": sum(finding["state"] == "known" for finding in merged["findings"]),
    }
    merged["layers"] = _layers(merged["cells"])
    merged["ok"] = all(report["ok"] for report in reports)
    merged["emptiness"] = next((r["emptiness"] for r in reports if r.get("emptiness")), None)
    return merged


@dataclass(slots=True)
class Difference:
    """What changed between two runs, seen from a caller: worse, better, and what is just different."""

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
    """What an upgrade changed, by findings, operations that answer, and scenarios."""
    told = Difference()
    old = {f["fingerprint"]: f for f in before["findings"]}
    new = {f["fingerprint"]: f for f in after["findings"]}
    told.worse += [f"{_named(new[key])} is new" for key in new.keys() - old.keys()]
    told.better += [f"{_named(old[key])} is gone" for key in old.keys() - new.keys()]
    rows_before, rows_after = _by_id(before), _by_id(after)
    told.neutral += [f"{name} was not there before" for name in rows_after.keys() - rows_before.keys()]
    told.worse += [f"{name} is not there any more" for name in rows_before.keys() - rows_after.keys()]
    for name in rows_before.keys() & rows_after.keys():
        was, now = rows_before[name]["status"], rows_after[name]["status"]
        if was and not now:
            told.worse.append(f"{name} answered {was}, now: {rows_after[name]['unreached'] or 'not reached'}")
        elif now and not was:
            told.better.append(f"{name} answers {now}")
        elif was != now:
            told.neutral.append(f"{name} answered {was}, now {now}")
    played = {s["name"]: s for s in before["scenarios"]}
    for scenario in after["scenarios"]:
        was = played.get(scenario["name"], {}).get("state")
        if was is None or was == scenario["state"]:
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


def _unique(items: Iterable[dict[str, Any]], key: str) -> list[dict[str, Any]]:
    return list({item[key]: item for item in items}.values())


def _worst(scenarios: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """A scenario about operations of several parts was played in each of them."""
    kept: dict[str, dict[str, Any]] = {}
    for scenario in scenarios:
        seen = kept.get(scenario["name"])
        if seen is None or _WORSE.index(scenario["state"]) > _WORSE.index(seen["state"]):
            operations = [*(seen or {}).get("operations", []), *scenario["operations"]]
            kept[scenario["name"]] = {**scenario, "operations": operations}
        else:
            seen["operations"] = [*seen["operations"], *scenario["operations"]]
    return list(kept.values())


def _layers(cells: dict[str, dict[str, dict[str, Any]]]) -> dict[str, dict[str, int]]:
    counts: dict[str, dict[str, int]] = {}
    for layers in cells.values():
        for layer, cell in layers.items():
            by_state = counts.setdefault(layer, {})
            by_state[cell["state"]] = by_state.get(cell["state"], 0) + 1
    return counts
