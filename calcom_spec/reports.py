"""Contract suite reports, reduced to the parts that a program uses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from calcom_spec.diff import BREAK
from calcom_spec.impact import Hit
from calcom_spec.usage import Usage, Used

Report = dict[str, Any]
NOT_IN_SERVER = "not in this server"
# `$.data[0].title` in answers and bodies, `$query.take` elsewhere.
STEP = re.compile(r"\.(\w+)|\[(\d+)\]|\['((?:[^'\\]|\\.)*)'\]")
MISSING = re.compile(r"^[\"']([^\"']+)[\"'] is a required property")


def is_report(content: Any) -> bool:
    """Return whether this is a `results.json`."""
    return isinstance(content, dict) and {"findings", "rows"} <= content.keys()


def narrowed(report: Report, usage: Usage) -> Report:
    """Return the report with only the operations, findings and scenarios that concern the usage."""
    rows = [row for row in report["rows"] if _of_row(row, usage)]
    names = {row["id"] for row in rows}
    findings = [finding for finding in report["findings"] if _uses(report, finding, usage)]
    origins = {finding.get("origin") for finding in report["findings"]}
    scenarios = [
        scenario
        for scenario in report["scenarios"]
        # Scenarios with findings are already covered by these findings, each with its operation.
        if scenario["name"] not in origins and names & set(scenario["operations"])
    ]
    return {**report, "rows": rows, "findings": findings, "scenarios": scenarios}


def hits(report: Report, usage: Usage) -> list[Hit]:
    """Return the uses that fail."""
    found = []
    for finding in report["findings"]:
        if finding.get("state") == "passed":
            continue
        for used, what, by in _uses(report, finding, usage):
            detail = f"{finding['check']}: {finding['message']}"
            effect = _effect(used, finding)
            found.append(Hit(BREAK, str(finding["layer"]), used, what, detail, effect, tuple(sorted(by))))
    for row in report["rows"]:
        if row["status"] is None and row["unreached"] == NOT_IN_SERVER:
            for used in _of_row(row, usage):
                effect = f"{used.operation}: NotFoundError"
                tests = tuple(sorted(used.tests))
                found.append(Hit(BREAK, "operation-removed", used, "operation", NOT_IN_SERVER, effect, tests))
    return sorted(found, key=lambda hit: hit.key)


def _of_row(row: dict[str, Any], usage: Usage) -> list[Used]:
    return [used for used in usage.operations if (used.method, used.path) == (row["method"], row["path"])]


def _uses(report: Report, finding: dict[str, Any], usage: Usage) -> list[tuple[Used, str, frozenset[str]]]:
    """The uses that a finding concerns, with their tests."""
    row = next((row for row in report["rows"] if row["id"] == finding["operation"]), None)
    found = []
    exchange = finding.get("exchange") or {}
    sent = {name.lower(): value for name, value in exchange.get("request_headers", {}).items()}
    version = sent.get("cal-api-version")
    for used in _of_row(row, usage) if row else ():
        if version and used.versions and version not in used.versions:
            continue
        violations = finding["violations"]
        if not violations:
            found.append((used, "operation", used.tests))
        for violation in violations:
            found += [(used, what, tests) for what, tests in _of_violation(violation, used)]
    return list({(used.operation, what): (used, what, tests) for used, what, tests in found}.values())


def _of_violation(violation: dict[str, Any], used: Used) -> Iterator[tuple[str, frozenset[str]]]:
    path: str = violation["path"]
    place, _, rest = path.partition(".") if not path.startswith("$.") else ("$", "", path[2:])
    if place in ("$query", "$path", "$header"):
        first = re.split(r"[.\[]", rest)[0]
        name = f"{place[1:]}.{first}"
        missing = violation["rule"] == "required"
        if missing != (name in used.parameters):
            yield f"parameter {name}", used.tests
        return
    if place not in ("$", "$body"):
        # A wrong status or content type concerns every caller of the operation.
        yield "operation", used.tests
        return
    name = _name(path.removeprefix(place))
    lacking = MISSING.match(violation["message"])
    if lacking and violation["rule"] == "required":
        name = f"{name}.{lacking[1]}" if name else lacking[1]
    section, fields = ("body", used.body) if place == "$body" else ("answer", used.answer)
    if not name:
        yield "operation", used.tests
    elif name in fields:
        yield f"{section} {name}", fields[name].tests
    else:
        inside = [field for other, field in fields.items() if other.startswith(f"{name}.")]
        if inside:
            yield f"{section} {name}", frozenset(test for field in inside for test in field.tests)


def _name(path: str) -> str:
    """`data.[].title` of `.data[0].title`."""
    return ".".join("[]" if index else name or quoted for name, index, quoted in STEP.findall(path))


def _effect(used: Used, finding: dict[str, Any]) -> str:
    return f"{used.operation}: a check of the contract suite's {finding['layer']} layer fails"
