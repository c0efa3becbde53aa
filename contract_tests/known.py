"""The ledger of known failures: each with reason, evidence and expiry, and none kept after it healed."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from contract_tests.results import Finding, Results
from contract_tests.settings import Profile, SettingsError

HERE = Path(__file__).resolve().parent / "ledger"


@dataclass(slots=True)
class Entry:
    """One known failure. `match` is a part of the message; `sometimes` that not every run meets it."""

    operation: str
    check: str
    layer: str = "server"
    match: str = ""
    reason: str = ""
    evidence: str = ""
    expires: date | None = None
    sometimes: bool = False
    source: str = ""
    hits: int = field(default=0, init=False)

    def covers(self, finding: Finding) -> bool:
        return (
            fnmatch(finding.operation, self.operation)
            and self.layer == finding.layer.value
            and fnmatch(finding.check, self.check)
            and self.match in finding.message
        )

    def __str__(self) -> str:
        return f"{self.source}: {self.layer} / {self.operation} / {self.check}" + (
            f" / {self.match!r}" if self.match else ""
        )


def ledgers_for(*, sandbox: bool, profile: Profile, given: Iterable[Path] = ()) -> list[Path]:
    """The ledger that comes along for such a target, if there is one, and those of the user."""
    edition = {Profile.SELFHOSTED: "selfhosted-6.2", Profile.V1: "selfhosted-v1-5.7"}.get(profile)
    name = edition if not sandbox else {Profile.V1: "sandbox-v1"}.get(profile, "sandbox")
    own = [HERE / f"{name}.toml"] if name and (HERE / f"{name}.toml").is_file() else []
    return [*own, *given]


def read(paths: Iterable[Path]) -> list[Entry]:
    entries: list[Entry] = []
    for path in paths:
        try:
            table = tomllib.loads(path.read_text("utf-8"))
        except (OSError, tomllib.TOMLDecodeError) as error:
            raise SettingsError(f"The ledger {path} cannot be read: {error}.") from None
        for raw in table.get("known", []):
            entries.append(_entry(raw, path))
    return entries


def settle(results: Results, entries: list[Entry], *, today: date | None = None) -> list[str]:
    """Mark the findings that the ledger knows; answers what is wrong with the ledger itself."""
    today = today or date.today()
    problems: list[str] = []
    valid: list[Entry] = []
    for entry in entries:
        complaint = _complaint(entry, today)
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
        if not entry.hits and not entry.sometimes and _was_tested(entry, results):
            problems.append(f"{entry} did not happen; take the entry out")
    results.meta["ledger_problems"] = problems
    return problems


def _entry(raw: dict[str, Any], path: Path) -> Entry:
    try:
        return Entry(**raw, source=path.name)
    except TypeError as error:
        raise SettingsError(f"The ledger {path} has an entry that is not one: {error}.") from None


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


def _was_tested(entry: Entry, results: Results) -> bool:
    ran = {layer.value for layers in results.cells.values() for layer in layers}
    return entry.layer in ran and any(
        fnmatch(row.id, entry.operation) and row.attempted for row in results.rows.values()
    )
