"""The Markdown report, for a pull request."""

from __future__ import annotations

from typing import Any

from contract_tests.causes import reaches
from contract_tests.counts import answered

LIMIT = 40


def render_markdown(report: dict[str, Any]) -> str:
    """Render the numbers, the failures, and the operations without a 2xx."""
    operations, checks = report["operations"], report["checks"]
    verdict = "passed" if report["ok"] else "failed"
    target = report.get("target", {})
    lines = [
        f"## Contract run {verdict}",
        "",
        f"Target **{target.get('name', '?')}** ({target.get('profile', '?')}), "
        f"mode {report.get('mode')}, "
        f"seed {report.get('seed')}, {report.get('requests', 0)} requests "
        f"in {report.get('duration_s', 0)} s.",
        "",
        "| | |",
        "|---|---|",
        f"| Operations | {operations['published']} published, {operations['added']} added: "
        f"{operations['attempted']} attempted, "
        f"{answered(operations)} |",
        f"| Checks | {checks['passed']} passed, {checks['failed']} failed, {checks['known']} known |",
        *_coverage(report),
        "",
        "| Layer | passed | failed | known | unable |",
        "|---|---|---|---|---|",
    ]
    for layer, counts in report.get("layers", {}).items():
        cells = " | ".join(str(counts.get(state, 0)) for state in ("passed", "failed", "known", "unable"))
        lines.append(f"| {layer} | {cells} |")
    lines += _ends(report)
    lines += _failures(report) + _scenarios(report) + _ledger(report) + _unreached(operations["unreached"])
    return "\n".join(lines) + "\n"


def _coverage(report: dict[str, Any]) -> list[str]:
    """Return how much of the document the run met."""
    told = report.get("coverage", {})
    met = [f"{counts['met']} of {counts['documented']} {kind}" for kind, counts in told.items()]
    return [f"| Coverage | {', '.join(met)} |"] if met else []


def _ends(report: dict[str, Any]) -> list[str]:
    """Return what limits the results of this run."""
    lines = [f"- the run ended early: {_cell(report['stopped'])}"] if report.get("stopped") else []
    for bug in report.get("suite_errors", []):
        lines.append(f"- bug of the suite in {_cell(bug['where'])}: {_cell(bug['message'])}")
    absent = report.get("not_in_server", [])
    if absent:
        lines.append(f"- not in this server: {', '.join(f'`{name}`' for name in absent)}")
    return ["", *lines] if lines else []


def _failures(report: dict[str, Any]) -> list[str]:
    failed = [fault for fault in report["faults"] if fault["state"] == "failed"]
    if not failed:
        return []
    lines = ["", "### Failures", "", "| Operation | Layer | Check | Message |", "|---|---|---|---|"]
    for fault in failed[:LIMIT]:
        what = _cell(fault["message"])
        lines.append(f"| {_cell(reaches(fault))} | {fault['layer']} | {fault['check']} | {what} |")
    if len(failed) > LIMIT:
        lines.append(f"\n… and {len(failed) - LIMIT} more in the report.")
    return lines


def _scenarios(report: dict[str, Any]) -> list[str]:
    shown = [s for s in report["scenarios"] if s["state"] != "passed"]
    if not shown:
        return []
    lines = ["", "### Scenarios that did not pass", ""]
    return lines + [f"- **{s['name']}**: {s['state']}, {_cell(s['message'])}" for s in shown]


def _ledger(report: dict[str, Any]) -> list[str]:
    problems = [*report.get("ledger_problems", []), *report.get("ledger_remarks", [])]
    return ["", "### Ledger", "", *[f"- {_cell(problem)}" for problem in problems]] if problems else []


def _unreached(unreached: list[dict[str, Any]]) -> list[str]:
    if not unreached:
        return []
    lines = ["", "<details><summary>Operations without a 2xx</summary>", ""]
    lines += [f"- `{entry['operation']}`: {_cell(entry['reason'])}" for entry in unreached]
    return [*lines, "", "</details>"]


def _cell(text: str) -> str:
    """Write untrusted text as code, so that links, pictures, mentions and markup have no effect."""
    flat = " ".join(str(text).split()).replace("`", "'").replace("|", "\\|")
    flat = flat if len(flat) <= 240 else flat[:239] + "…"
    return f"`{flat}`" if flat else ""
