"""Links from one operation's answer to another operation's parameters, for chains of generated requests."""

from __future__ import annotations

from collections.abc import Mapping

# From the operation that makes an object to those that take its id; the value locates the id.
Links = Mapping[str, list[tuple[str, str, str]]]
LINKS: Links = {
    "POST /v2/bookings": [
        (f"{method} /v2/bookings/{{bookingUid}}{rest}", "bookingUid", "$response.body#/data/uid")
        for method, rest in (
            ("GET", ""),
            ("POST", "/cancel"),
            ("POST", "/reschedule"),
            ("POST", "/confirm"),
            ("POST", "/decline"),
            ("GET", "/attendees"),
            ("POST", "/attendees"),
            ("POST", "/guests"),
            ("PATCH", "/location"),
            ("GET", "/calendar-links"),
            ("GET", "/references"),
        )
    ],
    "POST /v2/schedules": [
        (f"{method} /v2/schedules/{{scheduleId}}", "scheduleId", "$response.body#/data/id")
        for method in ("GET", "PATCH", "DELETE")
    ],
    "POST /v2/event-types": [
        (f"{method} /v2/event-types/{{eventTypeId}}{rest}", "eventTypeId", "$response.body#/data/id")
        for method, rest in (
            ("GET", ""),
            ("PATCH", ""),
            ("DELETE", ""),
            ("GET", "/private-links"),
            ("POST", "/private-links"),
            ("GET", "/webhooks"),
            ("POST", "/webhooks"),
        )
    ],
    "POST /v2/webhooks": [
        (f"{method} /v2/webhooks/{{webhookId}}", "webhookId", "$response.body#/data/id")
        for method in ("GET", "PATCH", "DELETE")
    ],
    "POST /v2/slots/reservations": [
        (f"{method} /v2/slots/reservations/{{uid}}", "uid", "$response.body#/data/reservationUid")
        for method in ("GET", "PATCH", "DELETE")
    ],
}
