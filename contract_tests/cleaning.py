"""An instance is left as it was found: what a run made is taken away, and lists are compared."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from contract_tests.door import Answer, Door, HeldBackError
from contract_tests.guard import Journal

# What is taken away first must not need what is taken away later.
_ORDER = ("booking", "reservation", "webhook", "event-type", "schedule")
_PATHS = {"webhook": "/v2/webhooks", "event-type": "/v2/event-types", "schedule": "/v2/schedules"}
_MARKERS = {"webhook": "subscriberUrl", "event-type": "slug", "schedule": "name"}
_OPEN = ("upcoming", "unconfirmed")

Snapshot = dict[str, list[str]]


@dataclass(slots=True)
class Cleaned:
    """What was taken away, and what could not be."""

    removed: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)


def snapshot(door: Door) -> Snapshot:
    """The ids of what the user has, as far as a run could change it; ended bookings stay as history."""
    found: Snapshot = {kind: sorted(_ids(door, path)) for kind, path in _PATHS.items()}
    found["booking"] = sorted({uid for status in _OPEN for uid in _bookings(door, status=status)})
    default = door.send("GET", "/v2/schedules/default")
    found["default schedule"] = [str(default.data["id"])] if isinstance(default.data, dict) else []
    return found


def difference(before: Snapshot, after: Snapshot) -> list[str]:
    """What is not as it was, in words."""
    told = []
    for kind in before:
        gone = set(before[kind]) - set(after.get(kind, []))
        new = set(after.get(kind, [])) - set(before[kind])
        told += [f"{kind} {identity} is gone" for identity in sorted(gone)]
        told += [f"{kind} {identity} was left behind" for identity in sorted(new)]
    return told


def clean(door: Door, journal: Journal, before: Snapshot | None = None) -> Cleaned:
    """Take away what the journal says the run made, also what it was about to make when it was killed."""
    cleaned = Cleaned()
    before = before if before is not None else read_snapshot(journal.path)
    _adopt_unfinished(door, journal, before)
    standing = journal.standing()
    event_types = [identity for kind, identity in standing if kind == "event-type"]
    for event_type in event_types:
        for status in _OPEN:
            for uid in _bookings(door, status=status, eventTypeId=event_type):
                journal.made("booking", uid)
    for kind in _ORDER:
        for found, identity in journal.standing():
            if found == kind:
                _take_away(door, journal, kind, identity, cleaned)
    return cleaned


def read_snapshot(path: Path | None) -> Snapshot | None:
    """The snapshot that the interrupted run took before it began."""
    if path is None or not path.is_file():
        return None
    found: Snapshot | None = None
    for line in path.read_text("utf-8").splitlines():
        try:
            entry = json.loads(line)
        except ValueError:
            continue  # the line during which the run was killed
        if entry.get("event") == "before":
            found = entry["snapshot"]
    return found


def _adopt_unfinished(door: Door, journal: Journal, before: Snapshot | None) -> None:
    """A request may have been answered when nobody was there any more to hear it."""
    if before is None or journal.path is None or not journal.path.is_file():
        return
    wanted: dict[str, set[str]] = {}
    for line in journal.path.read_text("utf-8").splitlines():
        try:
            entry = json.loads(line)
        except ValueError:
            continue
        if entry.get("event") == "intent" and entry.get("marker") is not None:
            wanted.setdefault(entry["kind"], set()).add(str(entry["marker"]))
    for kind, path in _PATHS.items():
        if kind not in wanted:
            continue
        for item in _items(door.send("GET", path, query={"take": 250} if kind == "webhook" else ())):
            identity = str(item["id"])
            is_ours = str(item.get(_MARKERS[kind])) in wanted[kind]
            if is_ours and identity not in before.get(kind, []):
                journal.made(kind, identity)


def _take_away(door: Door, journal: Journal, kind: str, identity: str, cleaned: Cleaned) -> None:
    if door.guard is not None:
        door.guard.adopt(kind, identity)
    try:
        if kind == "booking":
            body = {"cancellationReason": "contract test"}
            answer = door.send("POST", f"/v2/bookings/{identity}/cancel", body=body)
        elif kind == "reservation":
            answer = door.send("DELETE", f"/v2/slots/reservations/{identity}")
        else:
            answer = door.send("DELETE", f"{_PATHS[kind]}/{identity}")
    except HeldBackError as error:
        cleaned.left.append(f"{kind} {identity}: {error}")
        return
    # 400 and 404 say that it has ended or is gone already.
    if answer.is_success or answer.status in (400, 404):
        journal.gone(kind, identity)
        cleaned.removed.append(f"{kind} {identity}")
    else:
        cleaned.left.append(f"{kind} {identity}: answered {answer.status}")


def _ids(door: Door, path: str) -> Iterable[str]:
    query = {"take": 250} if path == "/v2/webhooks" else {}
    return [str(item["id"]) for item in _items(door.send("GET", path, query=query))]


def _bookings(door: Door, **query: Any) -> list[str]:
    found: list[str] = []
    while True:
        answer = door.send("GET", "/v2/bookings", query={**query, "take": 100, "skip": len(found)})
        page = [str(item["uid"]) for item in _items(answer)]
        found += page
        if len(page) < 100:
            return found


def _items(answer: Answer) -> list[dict[str, Any]]:
    return [item for item in answer.data if isinstance(item, dict)] if isinstance(answer.data, list) else []
