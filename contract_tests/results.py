"""The results of a run: one cell per operation and layer, findings, scenarios."""

from __future__ import annotations

import threading
import traceback
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any

from calcom_spec.contract import Operation, Violation
from contract_tests.causes import faults
from contract_tests.counts import totals

FORMAT = 1
NOT_IN_SERVER = "not in this server"


# The keys of a report that are counted from its rows, cells, scenarios and findings.
_COUNTED = {
    "format", "ok", "emptiness", "operations", "checks", "layers", "scenarios", "findings", "faults",
    "coverage", "observations", "rows", "cells",
}  # fmt: skip


class Layer(StrEnum):
    DOCUMENT = "document"
    CLIENT = "client"
    SERVER = "server"
    BEHAVIOUR = "behaviour"
    SECURITY = "security"
    LIVE = "client-server"
    DRIFT = "drift"


class State(StrEnum):
    """Verdict of one cell; `unable` means that the check could not run, and the note says why."""

    PASSED = "passed"
    FAILED = "failed"
    KNOWN = "known"
    UNABLE = "unable"
    UNTRIED = "untried"


@dataclass(slots=True)
class Exchange:
    """A request and its answer, redacted on creation, so that they can be shown."""

    method: str
    path: str
    request_headers: dict[str, str]
    request_body: str | None
    status: int | None
    headers: dict[str, str]
    body: str | None
    elapsed_ms: float = 0.0


@dataclass(slots=True)
class Finding:
    """One fault, however many times it was seen."""

    operation: str
    layer: Layer
    check: str
    message: str
    violations: list[Violation] = field(default_factory=list)
    exchange: Exchange | None = None
    count: int = 1
    known: str | None = None
    origin: str = ""
    repeat: str = ""

    @property
    def fingerprint(self) -> str:
        """Return what identifies a failure: the rule and its place, not the values."""
        first = self.violations[0] if self.violations else None
        rule = f"{first.rule} {first.location}" if first else self.message
        return f"{self.layer} {self.operation} {self.check} {rule}"

    @property
    def state(self) -> State:
        return State.KNOWN if self.known else State.FAILED


@dataclass(slots=True)
class Cell:
    passed: int = 0
    failed: int = 0
    known: int = 0
    note: str = ""
    exchange: Exchange | None = None

    @property
    def state(self) -> State:
        if self.failed:
            return State.FAILED
        if self.known:
            return State.KNOWN
        if self.passed:
            return State.PASSED
        return State.UNABLE if self.note else State.UNTRIED


@dataclass(slots=True)
class ScenarioResult:
    name: str
    state: State
    message: str = ""
    needs: str = ""
    operations: list[str] = field(default_factory=list)
    duration_s: float = 0.0


@dataclass(slots=True)
class Row:
    """What the report says about an operation in addition to its cells."""

    id: str
    method: str
    path: str
    group: str
    editions: list[str]
    versions: list[str]
    added: bool = False  # not in any published document
    attempted: bool = False
    status: int | None = None  # the success status, or the redirect that the document has in its place
    unreached: str = ""  # why there was no success
    expected_unreached: bool = False
    cause: str = ""  # the failed operation that it depends on
    met: dict[str, list[str]] = field(default_factory=dict)  # parameters, statuses and fields met
    covered: dict[str, Any] = field(default_factory=dict)  # documented ones that were not met


class Results:
    """Collects verdicts from all layers; safe to use from several threads."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        self.rows: dict[str, Row] = {
            o.id: Row(o.id, o.method, o.path, o.group, list(o.editions), list(o.versions), o.added)
            for o in operations
        }
        self.cells: dict[str, dict[Layer, Cell]] = {}
        self.findings: dict[str, Finding] = {}
        self.scenarios: list[ScenarioResult] = []
        self.observations: dict[str, Finding] = {}
        self.meta: dict[str, Any] = {
            "ledger_problems": [],
            "ledger_remarks": [],
            "suite_errors": [],
            "stopped": "",
            "generator_errors": [],
            "left_behind": [],
            "stays": {},
            "not_generated": [],
        }
        self.absent: set[str] = set()
        self._lock = threading.Lock()

    def cell(self, operation: str, layer: Layer) -> Cell:
        return self.cells.setdefault(operation, {}).setdefault(layer, Cell())

    def passed(
        self, operation: str, layer: Layer, exchange: Exchange | None = None, *, count: int = 1
    ) -> None:
        with self._lock:
            cell = self.cell(operation, layer)
            cell.passed += count
            if cell.exchange is None:
                cell.exchange = exchange

    def failed(self, finding: Finding) -> None:
        with self._lock:
            cell = self.cell(finding.operation, finding.layer)
            cell.failed += 1
            seen = self.findings.get(finding.fingerprint)
            if seen is None:
                self.findings[finding.fingerprint] = finding
            else:
                seen.count += 1
                seen.exchange = seen.exchange or finding.exchange

    def has_failed(self, operation: str, layer: Layer) -> bool:
        return any(f.operation == operation and f.layer is layer for f in self.findings.values())

    def unable(self, operation: str, layer: Layer, reason: str) -> None:
        with self._lock:
            self.cell(operation, layer).note = reason

    def broken(self, where: str, error: BaseException) -> None:
        """Record a bug of the suite: the run continues, but its result says nothing about the server."""
        cause = error.__cause__ or error
        trace = "".join(traceback.format_exception(cause, limit=-6))
        with self._lock:
            self.meta["suite_errors"].append(
                {"where": where, "message": f"{type(cause).__name__}: {cause}", "trace": trace}
            )

    def observed(self, finding: Finding) -> None:
        """Record something notable that breaks no rule, such as an undocumented field."""
        with self._lock:
            seen = self.observations.setdefault(finding.fingerprint, finding)
            if seen is not finding:
                seen.count += 1

    def attempted(self, operation: str) -> None:
        if operation in self.rows:
            self.rows[operation].attempted = True

    def reached(self, operation: str, status: int) -> None:
        row = self.rows.get(operation)
        if row is not None:
            row.attempted = True
            row.status = row.status or status
            row.unreached = ""

    def unreached(self, operation: str, reason: str, *, expected: bool = False, cause: str = "") -> None:
        row = self.rows[operation]
        if row.status is None:
            row.unreached = reason
            row.expected_unreached = expected
            row.cause = cause

    def not_there(self, operation: str) -> None:
        """Record that the server lacks this route, without a verdict."""
        self.absent.add(operation)
        self.unreached(operation, NOT_IN_SERVER, expected=True)

    def settle_causes(self) -> None:
        """Fail operations that blame another operation which works."""
        for row in self.rows.values():
            cause = self.rows.get(row.cause)
            if cause is not None and cause.status is not None:
                row.cause = ""
                message = f"a valid request could not be made: {row.unreached}"
                self.failed(Finding(row.id, Layer.SERVER, "reaches 2xx", message))

    def absorb(self, part: Results) -> None:
        """Add the results of another part of the same run."""
        self.rows.update(part.rows)
        for operation, layers in part.cells.items():
            for layer, theirs in layers.items():
                cell = self.cell(operation, layer)
                cell.passed += theirs.passed
                cell.failed += theirs.failed
                cell.known += theirs.known
                cell.note = cell.note or theirs.note
                cell.exchange = cell.exchange or theirs.exchange
        for mine, others in ((self.findings, part.findings), (self.observations, part.observations)):
            for key, finding in others.items():
                if key in mine:
                    mine[key].count += finding.count
                else:
                    mine[key] = finding
        self.scenarios += part.scenarios

    def excuse(self, finding: Finding, reason: str) -> None:
        finding.known = reason
        cell = self.cell(finding.operation, finding.layer)
        cell.failed -= finding.count
        cell.known += finding.count
        if all(other.known for other in self.findings.values() if other.origin == finding.origin):
            for scenario in self.scenarios:
                if scenario.name == finding.origin and scenario.state is State.FAILED:
                    scenario.state = State.KNOWN

    # --- reading -------------------------------------------------------------------------------------

    @property
    def failures(self) -> list[Finding]:
        return [finding for finding in self.findings.values() if finding.known is None]

    @property
    def ok(self) -> bool:
        """Whether the run may exit with 0: nothing failed, and something was tested."""
        return not (
            self.failures
            or any(scenario.state is State.FAILED for scenario in self.scenarios)
            or self.meta.get("ledger_problems")
            or self.meta.get("suite_errors")
            or self.meta.get("stopped")
            or self.meta.get("generator_errors")
            or self.meta.get("left_behind")
            or self.emptiness()
        )

    def emptiness(self) -> str | None:
        """Why this run proves nothing; None if it does."""
        if not self.rows:
            return "no operation was selected"
        if self._ran_against_server():
            if not any(row.attempted for row in self.rows.values()):
                return "no operation was attempted"
            if not any(row.status for row in self.rows.values()):
                return "no operation answered 2xx"
        if not any(cell.passed for layers in self.cells.values() for cell in layers.values()):
            return "no check passed"
        return None

    def _ran_against_server(self) -> bool:
        return any(layer is Layer.SERVER for layers in self.cells.values() for layer in layers)

    def summary(self) -> dict[str, Any]:
        rows = list(self.rows.values())
        cells = [cell for layers in self.cells.values() for cell in layers.values()]
        unreached = [
            {"operation": r.id, "reason": r.unreached or "not tried", "expected": r.expected_unreached}
            for r in rows
            if r.status is None
        ]
        layers = {
            layer.value: _count_states(
                by_layer[layer].state for by_layer in self.cells.values() if layer in by_layer
            )
            for layer in Layer
        }
        scenarios = [asdict(scenario) for scenario in self.scenarios]
        told = faults([_plain(finding) for finding in self.findings.values()], scenarios)
        return {
            "format": FORMAT,
            **self.meta,
            "ok": self.ok,
            "emptiness": self.emptiness(),
            "operations": {
                "total": len(rows),
                "published": sum(not r.added for r in rows),
                "added": sum(r.added for r in rows),
                "attempted": sum(r.attempted for r in rows),
                "reached_2xx": sum(r.status is not None and r.status < 300 for r in rows),
                "redirected": sum(r.status is not None and r.status >= 300 for r in rows),
                "unreached": unreached,
            },
            "coverage": totals(asdict(row) for row in rows),
            "checks": {
                "passed": sum(cell.passed for cell in cells),
                "failed": sum(fault["state"] == State.FAILED for fault in told),
                "known": sum(fault["state"] == State.KNOWN for fault in told),
            },
            "layers": {name: counts for name, counts in layers.items() if counts},
            "scenarios": scenarios,
            "faults": told,
            "findings": [_plain(finding) for finding in self.findings.values()],
            "observations": [_plain(finding) for finding in self.observations.values()],
        }

    @classmethod
    def from_json(cls, report: Mapping[str, Any]) -> Results:
        """Read the result of `to_json`."""
        results = cls(())
        results.rows = {row["id"]: Row(**row) for row in report["rows"]}
        results.cells = {
            operation: {Layer(layer): _cell(cell) for layer, cell in layers.items()}
            for operation, layers in report["cells"].items()
        }
        for name in ("findings", "observations"):
            findings = [_finding(raw) for raw in report[name]]
            setattr(results, name, {finding.fingerprint: finding for finding in findings})
        results.scenarios = [ScenarioResult(**{**s, "state": State(s["state"])}) for s in report["scenarios"]]
        results.meta = {name: value for name, value in report.items() if name not in _COUNTED}
        return results

    def to_json(self) -> dict[str, Any]:
        """Return all results, for the report, `merge` and `compare`."""
        return {
            **self.summary(),
            "rows": [asdict(row) for row in self.rows.values()],
            "cells": {
                operation: {
                    layer.value: {**asdict(cell), "state": cell.state.value} for layer, cell in layers.items()
                }
                for operation, layers in self.cells.items()
            },
        }


def _plain(finding: Finding) -> dict[str, Any]:
    return {**asdict(finding), "fingerprint": finding.fingerprint, "state": finding.state.value}


def _cell(raw: Mapping[str, Any]) -> Cell:
    return Cell(raw["passed"], raw["failed"], raw["known"], raw["note"], _exchange(raw["exchange"]))


def _finding(raw: Mapping[str, Any]) -> Finding:
    given = {name: value for name, value in raw.items() if name not in ("fingerprint", "state")}
    return Finding(
        **{
            **given,
            "layer": Layer(raw["layer"]),
            "violations": [Violation(**violation) for violation in raw["violations"]],
            "exchange": _exchange(raw["exchange"]),
        }
    )


def _exchange(raw: Mapping[str, Any] | None) -> Exchange | None:
    return Exchange(**raw) if raw is not None else None


def _count_states(states: Iterable[State]) -> Mapping[str, int]:
    counts: dict[str, int] = {}
    for state in states:
        counts[state.value] = counts.get(state.value, 0) + 1
    return counts
