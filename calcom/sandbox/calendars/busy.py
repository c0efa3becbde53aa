"""Busy times from a user's selected calendars, and writing bookings to calendars."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from weakref import WeakKeyDictionary

from ..clock import to_iso
from ..quirks import NO_QUIRKS, Quirks
from ..state import Row, State
from .catalogue import CALENDARS, ICS_TYPE, slug_of
from .feeds import Feeds, busy_events
from .providers import (
    BrokenCredentialError,
    UnreachableError,
    account_of,
    event_span,
    is_all_day,
    new_event_id,
)

# The server widens every range for calendars by this much, because of time zones.
_EARLIER, _LATER = timedelta(hours=11), timedelta(hours=14)

_feeds: WeakKeyDictionary[State, Feeds] = WeakKeyDictionary()


def feeds_of(state: State) -> Feeds:
    """Return the feeds of a state."""
    if state not in _feeds:
        _feeds[state] = Feeds()
    return _feeds[state]


@dataclass(frozen=True)
class BusyTime:
    """One busy time, as in the API."""

    start: datetime
    end: datetime
    source: str
    title: str | None = None

    def view(self) -> dict[str, Any]:
        view = {"start": to_iso(self.start), "end": to_iso(self.end)}
        if self.title is not None:
            view["title"] = self.title
        return {**view, "source": self.source}


def busy_of_credential(
    state: State,
    credential: Row,
    start: datetime,
    end: datetime,
    *,
    quirks: Quirks,
    external_ids: set[str] | None = None,
) -> list[BusyTime]:
    """Return the busy times of one connection in a range; raise `UnreachableError` if it is unreachable."""
    source = slug_of(credential["type"])
    loose = "feeds-out-of-range" in quirks
    if loose:
        start, end = start - _EARLIER, end + _LATER
    if credential["type"] == ICS_TYPE:
        found: list[BusyTime] = []
        for url in credential["key"]["urls"]:
            # The server reads all feeds of a connection, even unselected ones.
            if external_ids is not None and url not in external_ids and not loose:
                continue
            calendar = feeds_of(state).calendar(state, url)
            if calendar is not None:
                events = busy_events(calendar, start, end, quirks=quirks)
                found += [BusyTime(event.start, event.end, source, event.title) for event in events]
        return found
    busy = []
    account = account_of(state, credential)
    by_rank = sorted(account["calendars"], key=lambda each: not each.get("primary"))
    home = by_rank[0]["externalId"] if by_rank else None
    for event in account.get("events") or ():
        if external_ids is not None and (event.get("calendarId") or home) not in external_ids:
            continue
        if event.get("busy", True) and not is_all_day(event):
            first, last = event_span(event)
            if first < end and last > start:
                busy.append(BusyTime(first, last, source))
    return busy


def busy_spans(
    state: State, user_id: int, start: int, end: int, *, quirks: Quirks = NO_QUIRKS
) -> list[tuple[int, int]] | None:
    """Return what a user's selected calendars block between two instants, in milliseconds since the epoch.

    None: a stored credential is broken, so the server offers no slots. An unreachable calendar blocks
    nothing.
    """
    selected = state.table("selected_calendars").where(userId=user_id)
    if not selected:
        return []
    spans: list[tuple[int, int]] = []
    first, last = _moment(start), _moment(end)
    for credential in state.table("credentials").where(userId=user_id):
        chosen = {row["externalId"] for row in selected if row["credentialId"] == credential["id"]}
        if not chosen or not credential["type"].endswith("_calendar"):
            continue
        try:
            found = busy_of_credential(state, credential, first, last, quirks=quirks, external_ids=chosen)
        except BrokenCredentialError:
            return None
        except UnreachableError:
            continue
        spans += [(_milliseconds(each.start), _milliseconds(each.end)) for each in found]
    return spans


def write_event(state: State, booking: Row) -> list[Row]:
    """Write an accepted booking to its host's destination calendar; return the references to store."""
    destination = state.table("destination_calendars").find(userId=booking["userId"])
    number = destination["credentialId"] if destination else None
    credential = state.table("credentials").get(number)
    if destination is None or credential is None or credential["invalid"]:
        return []
    if credential["type"] not in CALENDARS.values():
        return []
    try:
        account = account_of(state, credential)
    except UnreachableError:
        return [_reference(credential, "", destination["externalId"])]
    # Apple's events have the booking's uid; other providers choose their ids.
    uid = booking["uid"] if credential["type"] == "apple_calendar" else new_event_id(state)
    event = {
        "id": uid,
        "calendarId": destination["externalId"],
        "title": booking["title"],
        "description": None,
        "start": {"time": booking["start"].replace(".000Z", "Z"), "timeZone": "UTC"},
        "end": {"time": booking["end"].replace(".000Z", "Z"), "timeZone": "UTC"},
    }
    account.setdefault("events", []).insert(0, event)
    state.table("provider_accounts").touch(account["id"])
    return [_reference(credential, uid, destination["externalId"])]


def _reference(credential: Row, uid: str, calendar: str) -> Row:
    """Return a booking's reference to its event; without a uid the event could not be made."""
    made = uid != ""
    return {
        "type": credential["type"],
        "uid": uid,
        "meetingId": uid or None,
        "meetingPassword": "" if made else None,
        "meetingUrl": "" if made else None,
        "externalCalendarId": calendar,
        "destinationCalendarId": calendar,
        "credentialId": credential["id"],
    }


def _moment(milliseconds: int) -> datetime:
    return datetime.fromtimestamp(milliseconds / 1000, UTC)


def _milliseconds(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)
