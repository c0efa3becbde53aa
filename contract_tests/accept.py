"""Write today's failures into a ledger, so that later runs fail only for new ones."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from contract_tests import known
from contract_tests.combine import Report
from contract_tests.known import Entry
from contract_tests.results import Finding, Results, State

DAYS = 90
_HEAD = "# Known failures: each has a reason, evidence and a date on which to review it.\n"


def accept(report: Report, ledger: Path, *, today: date, prune: bool = False) -> tuple[int, int]:
    """Add the report's failures to a ledger, remove those that no longer occur; return (added, removed)."""
    results = Results.from_json(report)
    before = known.read([ledger]) if ledger.is_file() else []
    kept = [entry for entry in before if not (prune and _is_over(entry, results))]
    added: list[Entry] = []
    for finding in results.findings.values():
        if finding.state is State.FAILED and not any(e.covers(finding) for e in (*kept, *added)):
            added.append(_entry(finding, str(report.get("started", "")), today))
    if added or len(kept) != len(before):
        ledger.parent.mkdir(parents=True, exist_ok=True)
        ledger.write_text(_HEAD + "".join(_written(entry) for entry in (*kept, *added)), "utf-8")
    return len(added), len(before) - len(kept)


def _is_over(entry: Entry, results: Results) -> bool:
    happened = any(entry.covers(finding) for finding in results.findings.values())
    lasts = entry.sometimes or entry.stops_server
    return not happened and not lasts and known.was_tested(entry, results)


def _entry(finding: Finding, started: str, today: date) -> Entry:
    first = finding.violations[0] if finding.violations else None
    where = f"({first.rule}, {first.location})" if first is not None else ""
    return Entry(
        operation=finding.operation,
        check=finding.check,
        layer=finding.layer.value,
        match=where if where in finding.message else "",
        reason=f"accepted on {today.isoformat()}",
        evidence=f"run of {started}: {finding.message}"[:300],
        expires=today + timedelta(days=DAYS),
    )


def _written(entry: Entry) -> str:
    shown = (each.name for each in fields(Entry) if each.name not in ("source", "shipped", "hits"))
    lines = [f"{name} = {_toml(getattr(entry, name))}" for name in shown if _is_said(getattr(entry, name))]
    return "\n[[known]]\n" + "\n".join(lines) + "\n"


def _is_said(value: Any) -> bool:
    return value not in ("", None, False, [])


def _toml(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return f"[{', '.join(map(_toml, value))}]"
    # A basic TOML string is written like a JSON string, except for DEL.
    return value.isoformat() if isinstance(value, date) else json.dumps(str(value)).replace("\x7f", "\\u007f")
