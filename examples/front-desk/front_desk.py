"""The front desk of an office: list visits and free times; book, move and cancel visits."""

from __future__ import annotations

from datetime import date, datetime
from typing import NamedTuple

from calcom import CalCom


class Visit(NamedTuple):
    """The parts of a booking that the desk shows."""

    uid: str
    starts: datetime
    title: str
    guests: list[str]


def visits(client: CalCom) -> list[Visit]:
    """Return the upcoming visits, the next one first."""
    found = client.bookings.list(status="upcoming", sort_start="asc")
    return [
        Visit(booking.uid, booking.start, booking.title, [guest.name for guest in booking.attendees])
        for booking in found
    ]


def free_times(client: CalCom, slug: str, day: date) -> list[datetime]:
    """Return the free times of an event type on a day, in the host's time zone."""
    time_zone = client.me.get().time_zone
    event_type = next(each for each in client.event_types.list() if each.slug == slug)
    return list(client.slots.list(event_type_id=event_type.id, start=day, end=day, time_zone=time_zone))


def book(client: CalCom, slug: str, starts: datetime, name: str, email: str) -> str:
    """Book a visit, and return its uid."""
    event_type = next(each for each in client.event_types.list() if each.slug == slug)
    guest = {"name": name, "email": email, "timeZone": client.me.get().time_zone}
    return client.bookings.create(event_type_id=event_type.id, start=starts, attendee=guest).uid


def move(client: CalCom, uid: str, starts: datetime) -> str:
    """Move a visit, and return its new uid."""
    return client.bookings.reschedule(uid, start=starts, reason="moved by the front desk").uid


def call_off(client: CalCom, uid: str) -> bool:
    """Cancel a visit, and return whether it is cancelled."""
    return client.bookings.cancel(uid, reason="called off at the front desk").status == "cancelled"
