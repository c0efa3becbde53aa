"""Book the next free time of an event type: `python examples/book.py half-hour Ada ada@example.com`.

The key and the server come from CALCOM_API_KEY and CALCOM_BASE_URL; to try it, use those that
`calcom sandbox` prints.
"""

from __future__ import annotations

import sys
from datetime import date, timedelta

import calcom


def book(client: calcom.CalCom, slug: str, name: str, email: str) -> str:
    """Book the first free time in the next two weeks, and return a line about the booking."""
    event_type = next((each for each in client.event_types.list() if each.slug == slug), None)
    if event_type is None:
        return f"There is no event type {slug!r}."
    today = date.today()
    slots = client.slots.list(event_type_id=event_type.id, start=today, end=today + timedelta(days=14))
    person = {"name": name, "email": email, "time_zone": "UTC"}
    for start in slots:
        try:
            booking = client.bookings.create(event_type_id=event_type.id, start=start, attendee=person)
        except calcom.SlotUnavailable:
            continue  # Somebody else took it in the meantime.
        return f"{booking.title}: {booking.start:%A %d %B, %H:%M} UTC, {booking.status}"
    return "There is no free time in the next two weeks."


if __name__ == "__main__":
    with calcom.CalCom() as client:
        print(book(client, *sys.argv[1:4]))
