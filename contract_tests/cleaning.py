"""Leave an instance as it was found: remove what the run made, then compare lists."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from contract_tests.api import Kind
from contract_tests.gateway import Gateway, NotSentError
from contract_tests.guard import Journal

Snapshot = dict[str, list[str]]
_MARK = re.compile(r"contract-([0-9a-f]{8})-")


@dataclass(slots=True)
class Cleaned:
    """What was removed, and what could not be removed."""

    removed: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)


def snapshot(gateway: Gateway, run: str = "", *, whole: bool = True) -> Snapshot:
    """Return the ids of everything of the user that a run could change; ended bookings stay as history.

    Objects made by other runs, such as another part of a split run, are left out. Only the part of a split
    run that may change the objects of which a user has one looks at the `whole`.
    """
    found = {
        kind.name: sorted(
            {
                identity
                for row in kind.listing(gateway, {})
                if (identity := kind.identity(row)) is not None and not _of_another_run(kind.mark(row), run)
            }
        )
        for kind in gateway.api.kinds
        if kind.listing is not None and (whole or not kind.unmarked)
    }
    if not whole:
        return found
    return {**found, **{name: setting.read(gateway) for name, setting in gateway.api.also_kept.items()}}


def difference(before: Snapshot, after: Snapshot, others: Collection[tuple[str, str]] = ()) -> list[str]:
    """Describe what has changed, without the objects of `others`."""
    told = []
    for kind in before:
        theirs = {identity for name, identity in others if name == kind}
        gone = set(before[kind]) - set(after.get(kind, [])) - theirs
        new = set(after.get(kind, [])) - set(before[kind]) - theirs
        told += [f"{kind} {identity} is gone" for identity in sorted(gone)]
        told += [f"{kind} {identity} was left behind" for identity in sorted(new)]
    return told


def lasting(look: Callable[[], list[str]], *, looks: int = 5, pause: float = 1.0) -> list[str]:
    """Return the differences that each of several looks shows; the first look without any ends it."""
    found = look()
    for _ in range(looks - 1):
        if not found:
            break
        time.sleep(pause)
        again = look()
        found = [line for line in found if line in again]
    return found


def made_by(journals: Iterable[Path]) -> set[tuple[str, str]]:
    """Return what runs have made so far, by kind and id, whether or not it still exists."""
    return {
        (entry["kind"], entry["id"])
        for path in journals
        for entry in Journal(path).entries()
        if entry["event"] == "made"
    }


def profile(gateway: Gateway) -> dict[str, Any]:
    """Return the user's own data, as far as it can be restored."""
    kept = gateway.api.profile
    found = gateway.send("GET", kept.path).data if kept is not None else None
    if kept is None or not isinstance(found, dict):
        return {}
    return {name: found[name] for name in sorted((kept.fields | kept.watched) & found.keys())}


def put_back(gateway: Gateway, before: dict[str, Any]) -> list[str]:
    """Restore the user's own data; return a sentence about each field that could not be restored."""
    kept = gateway.api.profile
    if kept is None or not before:
        return []
    changed = _changed(before, profile(gateway))
    writable = {name: value for name, value in changed.items() if name in kept.fields}
    if writable:
        method, _, path = kept.label.partition(" ")
        if gateway.guard is not None:
            gateway.guard.restores = kept.label
        gateway.send(method, path, body=writable)
        changed = _changed(before, profile(gateway))
    return [f"{name} of the user was changed and could not be restored" for name in changed]


def choose_again(gateway: Gateway, before: Snapshot | None) -> None:
    """Restore changed choices, such as the default schedule."""
    for name, setting in gateway.api.also_kept.items():
        chosen = (before or {}).get(name)
        if not chosen or setting.choose is None or setting.read(gateway) == chosen:
            continue
        guard, gateway.guard = gateway.guard, None
        try:
            setting.choose(gateway, chosen[0])
        finally:
            gateway.guard = guard


def _changed(before: dict[str, Any], now: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in before.items() if now.get(name) != value}


def _of_another_run(mark: str, run: str) -> bool:
    found = _MARK.search(mark)
    return found is not None and found.group(1) != run


def clean(gateway: Gateway, journal: Journal, before: Snapshot | None = None) -> Cleaned:
    """Remove what the run made, by its journal, including what it was making when it was killed."""
    cleaned = Cleaned()
    before = before if before is not None else read_snapshot(journal.path)
    _adopt_unfinished(gateway, journal, before)
    standing = journal.standing()
    for found, event_type in standing:
        for kind in gateway.api.kinds if found == "event-type" else ():
            if kind.needs is not None and kind.listing is not None:
                for uid in _ids(kind, gateway, **{kind.needs: event_type}):
                    journal.made(kind.name, uid)
    for kind in gateway.api.kinds:
        for found, identity in journal.standing():
            if found == kind.name:
                _take_away(gateway, journal, kind, identity, cleaned)
    return cleaned


def read_snapshot(path: Path | None) -> Snapshot | None:
    """Return the snapshot that the interrupted run took at its start."""
    found: Snapshot | None = _last(path, "before", "snapshot")
    return found


def read_profile(path: Path | None) -> dict[str, Any]:
    """Return the user's own data from before the interrupted run."""
    found: dict[str, Any] | None = _last(path, "profile", "profile")
    return found or {}


def _last(path: Path | None, event: str, what: str) -> Any:
    found = None
    for entry in Journal(path).entries():
        if entry["event"] == event:
            found = entry[what]
    return found


def _adopt_unfinished(gateway: Gateway, journal: Journal, before: Snapshot | None) -> None:
    """Adopt what a request made whose answer the killed run did not see."""
    if before is None:
        return
    wanted = {
        (entry["kind"], entry["marker"])
        for entry in journal.entries()
        if entry["event"] == "intent" and isinstance(entry["marker"], str)
    }
    for kind in gateway.api.kinds:
        if kind.listing is None or not any(name == kind.name for name, _ in wanted):
            continue
        for item in kind.listing(gateway, {}):
            identity = kind.identity(item)
            mark = kind.name if kind.unmarked else item.get(kind.marker or "")
            ours = isinstance(mark, str) and (kind.name, mark) in wanted
            if ours and identity is not None and identity not in before.get(kind.name, []):
                journal.made(kind.name, identity)


def _take_away(gateway: Gateway, journal: Journal, kind: Kind, identity: str, cleaned: Cleaned) -> None:
    if gateway.guard is not None:
        gateway.guard.adopt(kind.name, identity)
    try:
        answer = kind.remove(gateway, identity)
    except NotSentError as error:
        cleaned.left.append(f"{kind.name} {identity}: {error}")
        return
    if answer.is_success or answer.status in gateway.api.gone:
        journal.gone(kind.name, identity)
        cleaned.removed.append(f"{kind.name} {identity}")
    else:
        cleaned.left.append(f"{kind.name} {identity}: answered {answer.status}")


def _ids(kind: Kind, gateway: Gateway, **filters: Any) -> list[str]:
    found = kind.listing(gateway, filters) if kind.listing is not None else []
    return sorted({identity for item in found if (identity := kind.identity(item)) is not None})
