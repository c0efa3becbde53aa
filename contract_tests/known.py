"""Ledgers of known failures: each has a reason, evidence and expiry, and leaves the ledger once fixed."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from contract_tests.results import Finding, Results
from contract_tests.settings import SettingsError

HERE = Path(__file__).resolve().parent / "ledger"


@dataclass(slots=True)
class Entry:
    """One known failure. `match` is part of the message; `sometimes` means that not every run meets it.

    `stops_server` means that the request ends the server's process: a run does not send it.
    """

    operation: str
    check: str
    layer: str = "server"
    match: str = ""
    reason: str = ""
    evidence: str = ""
    expires: date | None = None
    sometimes: bool = False
    stops_server: bool = False
    source: str = ""
    shipped: bool = False  # from a ledger of this package: if outdated, it is only a remark and fails no run
    hits: int = field(default=0, init=False)

    def covers(self, finding: Finding) -> bool:
        return (
            fnmatch(finding.operation, self.operation)
            and self.layer == finding.layer.value
            and fnmatch(finding.check, self.check)
            and self.match in finding.message
        )

    def forbids(self, operation: str, cause: str) -> bool:
        """Return whether a request with this flaw must not be sent."""
        return self.stops_server and fnmatch(operation, self.operation) and self.match in cause

    def __str__(self) -> str:
        return f"{self.source}: {self.layer} / {self.operation} / {self.check}" + (
            f" / {self.match!r}" if self.match else ""
        )


def ledgers_for(version: str, given: Iterable[Path] = ()) -> list[Path]:
    """Return the user's ledgers, and the one shipped for exactly this version of a server, if any."""
    shipped = HERE / f"{version}.toml"
    return [*([shipped] if version and shipped.is_file() else []), *given]


def read(paths: Iterable[Path]) -> list[Entry]:
    """Read the entries of these ledgers."""
    entries: list[Entry] = []
    for path in paths:
        try:
            table = tomllib.loads(path.read_text("utf-8"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise SettingsError(f"The ledger {path} cannot be read: {error}.") from None
        for raw in table.get("known", []):
            entries.append(_entry(raw, path))
    return entries


def settle(results: Results, entries: list[Entry], *, today: date | None = None) -> list[str]:
    """Mark the findings that a ledger knows; return what is wrong with the user's own ledger.

    A shipped entry never expires, and one that no longer occurs is only a remark: users cannot remove it,
    and a corrected server is not a failure.
    """
    today = today or date.today()
    problems: list[str] = []
    remarks: list[str] = []
    valid: list[Entry] = []
    for entry in entries:
        complaint = None if entry.shipped else _complaint(entry, today)
        if complaint:
            problems.append(f"{entry} {complaint}")
        else:
            valid.append(entry)
    for finding in list(results.findings.values()):
        for entry in valid:
            if entry.covers(finding):
                entry.hits += 1
                results.excuse(finding, entry.reason)
                break
    for entry in valid:
        if entry.stops_server and entry.hits:
            remarks.append(f"{entry} stops the server, so such requests were not sent")
        if entry.hits or entry.sometimes or entry.stops_server or not was_tested(entry, results):
            continue
        if entry.shipped:
            remarks.append(f"{entry} did not happen here")
        else:
            problems.append(f"{entry} did not happen; remove the entry, for example with accept --prune")
    results.meta["ledger_problems"] = problems
    results.meta["ledger_remarks"] = remarks
    return problems


def _entry(raw: dict[str, Any], path: Path) -> Entry:
    try:
        return Entry(**raw, source=path.name, shipped=path.parent == HERE)
    except TypeError as error:
        raise SettingsError(f"The ledger {path} has an invalid entry: {error}.") from None


def _complaint(entry: Entry, today: date) -> str | None:
    if not entry.reason.strip():
        return "has no reason"
    if not entry.evidence.strip():
        return "has no evidence"
    if entry.expires is None:
        return "has no expiry date"
    if entry.expires < today:
        return f"expired on {entry.expires}"
    return None


def was_tested(entry: Entry, results: Results) -> bool:
    """Return whether the run could have met the failure."""
    ran = {layer.value for layers in results.cells.values() for layer in layers}
    return entry.layer in ran and any(
        fnmatch(row.id, entry.operation) and row.attempted for row in results.rows.values()
    )
