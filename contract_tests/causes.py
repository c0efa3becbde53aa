"""Group findings by cause: each fault with the operations that it affects and the scenarios that met it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

Row = Mapping[str, Any]
_SHARED = "#/components/"
_BROKE = "$status"  # the path of a violation that concerns only the status


def cause(finding: Row) -> str:
    """Return the cause by which findings of several operations are one fault.

    The same wrong value in one field of a shared schema has one cause in every operation. So has a
    server error on one kind of request.
    """
    first = next(iter(finding["violations"]), None)
    same = (finding["layer"], finding["check"])
    if first is not None and first["location"].startswith(_SHARED):
        return repr((*same, first["rule"], first["location"], first["message"]))
    if first is not None and first["path"] == _BROKE and first["rule"] not in ("$status", "status"):
        return repr((*same, first["rule"], first["message"]))
    return repr((*same, finding["operation"], finding["fingerprint"]))


def faults(findings: Iterable[Row], scenarios: Iterable[Row] = ()) -> list[dict[str, Any]]:
    """Return the first finding of each cause.

    `operations` are all that it affects, `scenarios` those that failed because of it.
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
    """Describe the operations of a fault."""
    first, *others = fault["operations"]
    shown = ", ".join([first, *others[:most]])
    return shown if len(others) <= most else f"{shown} and {len(others) - most} more"
