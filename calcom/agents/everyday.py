"""Tools for everyday tasks; each makes a few calls of the client."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any, Literal

from .. import UNSET, CalCom, CalComError, SlotUnavailable
from .._times import instant, zone
from ..cli.output import plain
from .tools import Tool, tool

TIME = "A time with its offset, such as 2026-11-23T09:00+01:00."
DAY = "A date such as 2026-11-23, or a time with its offset."
ZONE = "An IANA time zone such as Europe/London; UTC if left out."
UID = "The uid of the booking."
LIMIT = "The most rows to return."

# The fields of a booking that an agent needs; get_booking returns the rest.
SHORT = ("uid", "status", "title", "start", "end", "eventTypeId", "attendees", "hosts", "location")


@tool("get_me", title="Who am I")
def about_me(client: CalCom) -> Any:
    """Return the user of this account, its time zone, its server and the current time."""
    settings = client._sender.settings
    return {
        "me": plain(client.me.get()),
        "server": client.base_url,
        "edition": list(settings.editions or ()),
        "now": datetime.now(UTC).isoformat(timespec="seconds"),
    }


@tool(
    "list_event_types",
    title="Event types",
    username="The user whose event types to list; by default your own.",
)
def list_event_types(client: CalCom, *, username: str | None = None) -> Any:
    """List the kinds of meetings that can be booked, with id, slug, title and length in minutes."""
    shown = ("id", "slug", "title", "description", "lengthInMinutes", "locations", "ownerId", "hidden")
    found = client.event_types.list(**_given(username=username))
    return [_only(plain(each), shown) for each in found]


@tool(
    "list_slots",
    title="Find free times",
    start=DAY,
    end=f"{DAY} A date includes the whole day.",
    event_type_id="The id of the event type; alternatively, give event_type_slug and username.",
    event_type_slug="The slug of the event type; needs username.",
    username="The owner of the event type.",
    duration="The length in minutes, if the event type offers several.",
    time_zone=f"The time zone of the results. {ZONE}",
    limit=LIMIT,
)
def find_times(
    client: CalCom,
    *,
    start: str,
    end: str,
    event_type_id: int | None = None,
    event_type_slug: str | None = None,
    username: str | None = None,
    duration: int | None = None,
    time_zone: str = "UTC",
    limit: int = 20,
) -> Any:
    """Find the times at which an event type can be booked. To book one, pass it on unchanged."""
    slots = client.slots.list(
        start=start,
        end=end,
        time_zone=time_zone,
        **_given(
            event_type_id=event_type_id, event_type_slug=event_type_slug, username=username, duration=duration
        ),
    )
    return {"times": [{"start": each.isoformat()} for each in slots[:limit]], "more": len(slots) > limit}


@tool(
    "list_slots",
    title="Who is free",
    usernames="The usernames of the people.",
    event_type_slug="The slug of an event type that each of them has.",
    start=f"The time to check. {TIME}",
    time_zone=f"The time zone of the results. {ZONE}",
)
def who_is_free(
    client: CalCom, *, usernames: list[str], event_type_slug: str, start: str, time_zone: str = "UTC"
) -> Any:
    """Find out which of several people are free at a time, and when the others are next free in that week."""
    moment = _moment(start, "start")
    found: list[dict[str, Any]] = []
    for username in usernames:
        try:
            slots = client.slots.list(
                start=moment,
                end=moment + timedelta(days=7),
                username=username,
                event_type_slug=event_type_slug,
                time_zone=time_zone,
            )
        except CalComError as error:
            found.append({"username": username, "free": None, "problem": str(error)})
            continue
        free = bool(slots) and slots[0] == moment
        next_free = None if free or not slots else {"start": slots[0].isoformat()}
        found.append({"username": username, "free": free, "nextFree": next_free})
    return found


@tool("list_bookings", title="Agenda", days="How many days to show.", time_zone=ZONE, limit=LIMIT)
def agenda(client: CalCom, *, days: int = 7, time_zone: str = "UTC", limit: int = 50) -> Any:
    """List the bookings of the next days, earliest first."""
    pager = client.bookings.list(
        status=["upcoming", "recurring", "unconfirmed"],
        before_end=datetime.now(UTC) + timedelta(days=days),
        sort_start="asc",
    )
    return _rows(pager.collect(limit=limit + 1), limit, time_zone)


@tool(
    "list_bookings",
    title="Find bookings",
    status="The states of the bookings; all if left out.",
    attendee_email="The e-mail address of an attendee.",
    attendee_name="The name of an attendee.",
    event_type_id="The id of the event type.",
    after=f"Only bookings that start after this. {TIME}",
    before=f"Only bookings that end before this. {TIME}",
    time_zone=ZONE,
    limit=LIMIT,
)
def find_bookings(
    client: CalCom,
    *,
    status: list[Literal["upcoming", "recurring", "past", "cancelled", "unconfirmed"]] | None = None,
    attendee_email: str | None = None,
    attendee_name: str | None = None,
    event_type_id: int | None = None,
    after: str | None = None,
    before: str | None = None,
    time_zone: str = "UTC",
    limit: int = 20,
) -> Any:
    """Find bookings by state, attendee, event type or time."""
    pager = client.bookings.list(
        sort_start="asc",
        **_given(
            status=status,
            attendee_email=attendee_email,
            attendee_name=attendee_name,
            event_type_id=event_type_id,
            after_start=after,
            before_end=before,
        ),
    )
    return _rows(pager.collect(limit=limit + 1), limit, time_zone)


@tool("get_booking", title="A booking", booking_uid=UID)
def get_booking(client: CalCom, *, booking_uid: str) -> Any:
    """Show all details of a booking: people, location, answers and state."""
    return plain(client.bookings.get(booking_uid))


@tool("list_my_out_of_office_entries", title="Out of office", limit=LIMIT)
def list_out_of_office(client: CalCom, *, limit: int = 20) -> Any:
    """List your out-of-office entries."""
    found = client.me.out_of_office.list().collect(limit=limit + 1)
    return {"rows": plain(found[:limit]), "more": len(found) > limit}


@tool(
    "create_booking",
    "list_bookings",
    title="Book",
    writes=True,
    event_type_id="The id of the event type.",
    start=f"One of the times from find_times. {TIME}",
    attendee_name="The name of the person who books.",
    attendee_email="The e-mail address of that person, for the confirmation.",
    attendee_time_zone=f"The time zone of that person. {ZONE}",
    guests="The e-mail addresses of further people to invite.",
    notes="Notes for the host.",
    length_in_minutes="The length, if the event type offers several.",
)
def book(
    client: CalCom,
    *,
    event_type_id: int,
    start: str,
    attendee_name: str,
    attendee_email: str,
    attendee_time_zone: str = "UTC",
    guests: list[str] | None = None,
    notes: str | None = None,
    length_in_minutes: int | None = None,
) -> Any:
    """Book a time for a person, exactly once: repeating the call makes no second booking."""
    person = {"name": attendee_name, "email": attendee_email, "time_zone": attendee_time_zone}
    try:
        booking = client.bookings.create(
            event_type_id=event_type_id,
            start=start,
            attendee=person,
            **_given(
                guests=guests,
                length_in_minutes=length_in_minutes,
                booking_fields_responses={"notes": notes} if notes else None,
            ),
        )
    except SlotUnavailable:
        # The agent may not have seen the answer to its first call.
        for each in client.bookings.list(
            status=["upcoming", "unconfirmed"], event_type_id=event_type_id, attendee_email=attendee_email
        ):
            if each.start == _moment(start, "start"):
                return {"alreadyBooked": True, "booking": _short(each)}
        raise
    return {"alreadyBooked": False, "booking": _short(booking)}


@tool(
    "reschedule_booking",
    title="Move a booking",
    writes=True,
    destructive=True,
    booking_uid=UID,
    start=f"The new time. {TIME}",
    reason="The reason, for the attendees.",
)
def move_booking(client: CalCom, *, booking_uid: str, start: str, reason: str | None = None) -> Any:
    """Move a booking to another time. It gets a new uid; the old one is cancelled."""
    return _short(client.bookings.reschedule(booking_uid, start=start, reason=reason or UNSET))


@tool(
    "cancel_booking",
    title="Cancel a booking",
    writes=True,
    destructive=True,
    booking_uid=UID,
    reason="The reason, for the attendees.",
)
def cancel_booking(client: CalCom, *, booking_uid: str, reason: str) -> Any:
    """Cancel a booking; Cal.com notifies the host and all attendees."""
    return _short(client.bookings.cancel(booking_uid, reason=reason))


@tool("confirm_booking", title="Confirm a booking", writes=True, booking_uid=UID)
def confirm_booking(client: CalCom, *, booking_uid: str) -> Any:
    """Confirm a booking that waits for the host's decision."""
    return _short(client.bookings.confirm(booking_uid))


@tool(
    "decline_booking",
    title="Decline a booking",
    writes=True,
    destructive=True,
    booking_uid=UID,
    reason="The reason, for the person who booked.",
)
def decline_booking(client: CalCom, *, booking_uid: str, reason: str | None = None) -> Any:
    """Decline a booking that waits for the host's decision."""
    return _short(client.bookings.decline(booking_uid, reason=reason or UNSET))


@tool(
    "create_my_out_of_office_entry",
    title="Set out of office",
    writes=True,
    start=TIME,
    end=TIME,
    notes="A note that other people can read.",
)
def set_out_of_office(client: CalCom, *, start: str, end: str, notes: str | None = None) -> Any:
    """Set yourself out of office for a time, so that nobody can book you."""
    begin, until = _moment(start, "start"), _moment(end, "end")
    return plain(client.me.out_of_office.create(start=begin, end=until, notes=notes or UNSET))


EVERYDAY: tuple[Tool, ...] = tuple(each for each in list(globals().values()) if isinstance(each, Tool))


def _given(**values: Any) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}


def _moment(text: str, field: str) -> datetime:
    """The time in the text; invalid text raises an error."""
    return datetime.fromisoformat(instant(text, field))


def _only(row: Any, names: Iterable[str]) -> dict[str, Any]:
    return {name: row[name] for name in names if row.get(name) is not None}


def _short(booking: Any, time_zone: str = "UTC") -> dict[str, Any]:
    row = _only(plain(booking), SHORT)
    here = zone(time_zone, "time_zone")
    for name in ("start", "end"):
        if name in row:
            row[name] = datetime.fromisoformat(row[name]).astimezone(here).isoformat()
    row["attendees"] = [_only(each, ("name", "email", "timeZone")) for each in row.get("attendees", ())]
    row["hosts"] = [_only(each, ("name", "email", "username")) for each in row.get("hosts", ())]
    return row


def _rows(found: list[Any], limit: int, time_zone: str) -> dict[str, Any]:
    return {"bookings": [_short(each, time_zone) for each in found[:limit]], "more": len(found) > limit}
