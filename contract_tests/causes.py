"""Each fault once: findings with one cause, the operations that it reaches, the scenarios that met it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

Row = Mapping[str, Any]
_SHARED = "#/components/"
_BROKE = "$status"  # where a violation stands that is about the status alone


def cause(finding: Row) -> str:
    """What makes findings of several operations one fault.

    The same wrong value in one field of a shared schema has one reason, wherever it was met. A server
    that breaks on one kind of request does so for one reason, whatever it was asked.
    """
    first = next(iter(finding["violations"]), None)
    same = (finding["layer"], finding["check"])
    if first is not None and first["location"].startswith(_SHARED):
        return repr((*same, first["rule"], first["location"], first["message"]))
    if first is not None and first["path"] == _BROKE and first["rule"] not in ("$status", "status"):
        return repr((*same, first["rule"], first["message"]))
    return repr((*same, finding["operation"], finding["fingerprint"]))


def faults(findings: Iterable[Row], scenarios: Iterable[Row] = ()) -> list[dict[str, Any]]:
    """The findings with one for each cause, the first that was met.

    `operations` are all that it reaches, `scenarios` those that failed of it.
    """
    told: dict[tuple[str, str], dict[str, Any]] = {}
    for finding in findings:
        fault = told.setdefault(
            (finding["state"], cause(finding)),
            {**finding, "operations": [], "count": 0, "scenarios": []},
        )
        if finding["operation"] not in fault["operations"]:
            fault["operations"].append(finding["operation"])
        fault["count"] += finding["count"]
    for scenario in scenarios:
        for fault in told.values():
            if scenario["message"] and scenario["message"] == fault["message"]:
                fault["scenarios"].append(scenario["name"])
    return list(told.values())


def reaches(fault: Row, most: int = 3) -> str:
    """The operations of a fault in words."""
    first, *others = fault["operations"]
    shown = ", ".join([first, *others[:most]])
    return shown if len(others) <= most else f"{shown} and {len(others) - most} more"
