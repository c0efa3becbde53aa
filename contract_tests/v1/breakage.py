"""Deliberately broken sandboxes of API v1: one fault each, and the layer to notice it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from contract_tests.breakage import (
    EVERYTHING,
    Aftermath,
    Change,
    Fault,
    Given,
    Memory,
    Seen,
    answer,
    each,
    in_request,
    on_answer,
    tables,
    without,
    without_query,
)
from contract_tests.v1.api import unwrap

FAULTS: list[Fault] = []
NUMBER = r"\d+"
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")


server, behaviour, security = tables(FAULTS, "v1: ")


def on_items(change: Callable[[dict[str, Any]], Any]) -> Aftermath:
    """Change the object of a success, or each object in a list."""
    return on_answer(lambda body: each(unwrap(body), change))


def put(**values: Any) -> Aftermath:
    return on_items(lambda item: item.update({k: v for k, v in values.items() if k in item}))


def as_owner(whose: Callable[[str | None, Memory], bool]) -> Change:
    """Treat some callers as the first user."""

    def before(seen: Seen, memory: Memory) -> Given | None:
        if whose(seen.query.get("apiKey"), memory):
            seen.query["apiKey"] = memory.key
        return None

    return before


nobody = as_owner(lambda key, memory: key is None)
stranger = as_owner(lambda key, memory: key is not None and key not in (memory.key, memory.other))
other = as_owner(lambda key, memory: key == memory.other)

# --- answers that break the document -----------------------------------------------------------------

server("404 for everything", EVERYTHING, before=answer({"message": "Not found", "data": None}, 404))
server("an empty object for everything", EVERYTHING, before=answer({}))
server("a web page for everything", EVERYTHING, before=answer(b"<html></html>", 200, "text/html"))
server(
    "every write fails with 500",
    r"(POST|PATCH|DELETE) .*",
    before=answer({"message": "Something went wrong"}, 500),
)
server(
    "a dropped field", rf"GET /v1/bookings/{NUMBER}", after=on_items(lambda item: item.pop("status", None))
)
server(
    "a number as text",
    rf"GET /v1/event-types/{NUMBER}",
    after=on_items(lambda item: item.update(length=str(item["length"]))),
)
server("null where a value is expected", rf"GET /v1/schedules/{NUMBER}", after=put(name=None))
server("a status that does not exist", rf"GET /v1/bookings/{NUMBER}", after=put(status="BOOKED"))
server("no envelope", r"GET /v1/schedules", after=lambda s, g, m: setattr(g, "body", unwrap(g.body)))
server(
    "an error in another shape",
    r"(GET|PATCH|DELETE) /v1/schedules/.*",
    generated=True,
    after=lambda s, g, m: setattr(g, "body", {"wrong": "shape"}) if g.status >= 400 else None,
)

# --- well-formed but untrue answers ------------------------------------------------------------------


def remember(seen: Seen, memory: Memory) -> Given | None:
    """Repeat the first answer to a request for ever."""
    kept: Given | None = memory.notes.get(repr((seen.path, sorted(seen.query.items()))))
    return kept and replace(kept, headers=dict(kept.headers))


def keep(seen: Seen, given: Given, memory: Memory) -> None:
    memory.notes.setdefault(
        repr((seen.path, sorted(seen.query.items()))), replace(given, headers=dict(given.headers))
    )


def confirm_anyway(seen: Seen, given: Given, memory: Memory) -> None:
    """Answer a refused booking like the previous one."""
    with memory.lock:
        if given.status < 300:
            memory.notes["booked"] = given.raw
        elif "booked" in memory.notes:
            given.status, given.raw = 200, memory.notes["booked"]


def an_hour_later(text: str) -> str:
    def shift(found: re.Match[str]) -> str:
        return (datetime.fromisoformat(found.group()) + timedelta(hours=1)).isoformat()

    return _MOMENT.sub(shift, text)


def shifted_slots(seen: Seen, given: Given, memory: Memory) -> None:
    given.raw = an_hour_later(given.raw.decode()).encode()


def lose_the_newest(body: dict[str, Any]) -> None:
    unwrap(body).pop()


def next_page(seen: Seen, memory: Memory) -> Given | None:
    if "page" in seen.query:
        seen.query["page"] = str(int(seen.query["page"]) + 1)
    return None


behaviour("slots are computed only once", r"GET /v1/slots", before=remember, after=keep)
behaviour("slots are an hour off", r"GET /v1/slots", after=shifted_slots)
behaviour("a taken slot is booked again", r"POST /v1/bookings", after=confirm_anyway)
behaviour(
    "a booking is made for another time",
    r"POST /v1/bookings",
    before=in_request(lambda body: body.update(start=an_hour_later(str(body.get("start", ""))))),
)
behaviour(
    "a rescheduled booking also keeps its old slot", r"POST /v1/bookings", before=without("rescheduleUid")
)
behaviour(
    "a cancellation is forgotten",
    r"DELETE /v1/bookings/\d+/cancel",
    before=answer({"success": True, "message": "ok", "bookingId": 1, "bookingUid": "x"}),
)
behaviour(
    "the newest booking is missing from the list",
    r"GET /v1/bookings",
    after=on_answer(lose_the_newest),
)
behaviour("pages are off by one", r"GET /v1/bookings", before=next_page)
behaviour(
    "the changed time zone of a schedule is forgotten",
    rf"PATCH /v1/schedules/{NUMBER}",
    before=without("timeZone"),
)
behaviour(
    "deleted objects still exist",
    rf"DELETE /v1/(schedules|event-types)/{NUMBER}",
    before=answer({"message": "deleted successfully"}),
)
behaviour(
    "a wrong key gets an empty error",
    r"GET /v1/me",
    after=lambda s, g, m: setattr(g, "body", {}) if g.status == 401 else None,
)
behaviour("confirmations are forgotten", rf"PATCH /v1/bookings/{NUMBER}", before=without("status"))
behaviour("changed days are forgotten", rf"PATCH /v1/availabilities/{NUMBER}", before=without("days"))
behaviour("attendees keep their names", rf"PATCH /v1/attendees/{NUMBER}", before=without("name"))
behaviour("the creator of a team is a member", r"GET /v1/memberships", after=put(role="MEMBER"))
behaviour("slots are always in UTC", r"GET /v1/slots", before=without_query("timeZone"))
behaviour("webhooks are not signed", r"POST /v1/webhooks", before=without("secret"))
behaviour(
    "webhooks do not receive cancellations",
    r"POST /v1/webhooks",
    before=in_request(
        lambda body: body.update(
            eventTriggers=[each for each in body.get("eventTriggers", ()) if each != "BOOKING_CANCELLED"]
        )
    ),
)

# --- access of other users ---------------------------------------------------------------------------

security("no key is needed", r"GET /v1/.*", before=nobody)
security("any key is accepted", r"GET /v1/.*", before=stranger)
security(
    "others read the user's objects", rf"GET /v1/(schedules|event-types|attendees)/{NUMBER}", before=other
)
security("others change the user's objects", rf"PATCH /v1/(schedules|event-types)/{NUMBER}", before=other)
security("others delete the user's webhooks", r"DELETE /v1/webhooks/.*", before=other)
security("others cancel the user's bookings", r"DELETE /v1/bookings/\d+/cancel", before=other)
security("others read the user's account", rf"GET /v1/users/{NUMBER}", before=other)
security("everybody may ask for other users", r"GET /v1/memberships", before=without_query("userId"))
security("others list the user's bookings", r"GET /v1/bookings", before=other)
security(
    "users are shown with a password",
    r"GET /v1/users",
    after=on_items(lambda item: item.update(password="x")),
)
