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

    `stops_server` means that the request ends the server's process: a run does not send it. If fields of a
    body do so together, `apart` has groups of them, and a generated body has fields of one group only.
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
    apart: list[list[str]] = field(default_factory=list)
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
        stops = self.stops_server and not self.apart
        return stops and fnmatch(operation, self.operation) and self.match in cause

    def groups_in(self, operation: str, body: Any) -> list[list[str]]:
        """Return the groups of fields in this body that must be sent apart from each other."""
        if not isinstance(body, dict) or not fnmatch(operation, self.operation):
            return []
        return [group for group in self.apart if not body.keys().isdisjoint(group)]

    def __str__(self) -> str:
        return f"{self.source}: {self.layer} / {self.operation} / {self.check}" + (
            f" / {self.match!r}" if self.match else ""
        )


def ledger_for(version: str, nearest: str, given: Iterable[Path] = ()) -> list[Entry]:
    """Read the user's ledgers, and the one shipped for exactly this version of a server, if any.

    For another version, the ledger of the nearest one says only which requests may stop the server.
    """
    entries = read([HERE / f"{version or nearest}.toml"]) if version or nearest else []
    return [entry for entry in entries if version or entry.stops_server] + read(given)


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
            words = "these fields were not sent together" if entry.apart else "such requests were not sent"
            remarks.append(f"{entry} stops the server, so {words}")
        if entry.hits or entry.sometimes or entry.stops_server or not was_tested(entry, results):
            continue
        if entry.shipped:
            remarks.append(f"{entry} did not happen here")
        else:
            problems.append(f"{entry} did not happen; remove the entry, for example with accept --prune")
    results.meta["ledger_problems"] = problems
    results.meta["ledger_remarks"] = remarks
    return problems


_KINDS = {"expires": (date, "a date"), "sometimes": (bool, "a boolean"), "stops_server": (bool, "a boolean")}


def _entry(raw: dict[str, Any], path: Path) -> Entry:
    for name, value in raw.items():
        kind, words = _KINDS.get(name, (str, "a text"))
        if name == "apart" and not _are_groups(value):
            words = "at least two lists of field names"
        elif name == "apart" or type(value) is kind:
            continue
        raise SettingsError(f"The ledger {path} has an invalid entry: {name} must be {words}.")
    if "apart" in raw and not raw.get("stops_server"):
        raise SettingsError(f"The ledger {path} has an invalid entry: apart needs stops_server = true.")
    try:
        return Entry(**raw, source=path.name, shipped=path.parent == HERE)
    except TypeError as error:
        raise SettingsError(f"The ledger {path} has an invalid entry: {error}.") from None


def _are_groups(value: Any) -> bool:
    return (
        isinstance(value, list)
        and len(value) > 1
        and all(isinstance(group, list) and group for group in value)
        and all(isinstance(name, str) for group in value for name in group)
    )


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
