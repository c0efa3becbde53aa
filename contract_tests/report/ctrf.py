"""CTRF, the common test report format: one test per operation and layer, and the scenarios."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

_STATUS = {
    "passed": "passed",
    "failed": "failed",
    "known": "other",
    "unable": "skipped",
    "untried": "pending",
}


def render_ctrf(report: dict[str, Any]) -> str:
    """Render the report as JSON; known failures are `other`, untestable operations `skipped`."""
    tests = [*_operations(report), *(_scenario(scenario) for scenario in report["scenarios"])]
    counts = {status: sum(test["status"] == status for test in tests) for status in set(_STATUS.values())}
    start = _milliseconds(report.get("started"))
    results = {
        "tool": {"name": "calcom contract"},
        "summary": {
            "tests": len(tests),
            **counts,
            "start": start,
            "stop": start + int(1000 * float(report.get("duration_s", 0))),
        },
        "tests": tests,
    }
    return json.dumps({"reportFormat": "CTRF", "specVersion": "0.0.0", "results": results}, indent=1) + "\n"


def _operations(report: dict[str, Any]) -> list[dict[str, Any]]:
    tests = []
    for operation, layers in report["cells"].items():
        for layer, cell in layers.items():
            own = [f for f in report["findings"] if f["operation"] == operation and f["layer"] == layer]
            test = {"name": operation, "suite": layer, "status": _STATUS[cell["state"]], "duration": 0}
            message = (
                "\n".join(f"{finding['check']}: {finding['message']}" for finding in own) or cell["note"]
            )
            tests.append({**test, "message": message} if message else test)
    return tests


def _scenario(scenario: dict[str, Any]) -> dict[str, Any]:
    test = {
        "name": scenario["name"],
        "suite": "scenarios",
        "status": _STATUS[scenario["state"]],
        "duration": int(1000 * scenario["duration_s"]),
    }
    message = scenario["message"] or (scenario["needs"] if scenario["state"] != "passed" else "")
    return {**test, "message": message} if message else test


def _milliseconds(started: Any) -> int:
    return int(1000 * datetime.fromisoformat(started).timestamp()) if isinstance(started, str) else 0
