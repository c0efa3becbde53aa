# Derived by spec.pipeline from calcom/v1/_async/once.py; edit that file, and run `make generate`.
"""How to look for the effects of API v1 operations; `once` of v2 is the loop for both."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from ..._endpoint import prepare
from ..._once import TAG, agrees, carries, is_refused, marked, part
from ..._sync.once import EndingFinder, Finder, once
from ...errors import BadRequestError, CalComError, ConflictError, NotFoundError, PermissionDeniedError

if TYPE_CHECKING:
    from ..._call import Call
    from ..._sync.send import Sender
    from ...types import CallOptions

T = TypeVar("T")

# Longer than any booking.
LONGEST = timedelta(days=2)


def send_once(sender: Sender, call: Call[T]) -> T:
    """Return the result of the call, carried out once however the connection fails."""
    if call.operation == "create_booking" and isinstance(call.body, Mapping):
        body = {**call.body, "metadata": marked(call.body.get("metadata"), uuid.uuid4().hex)}
        call = call.reading(call.decode, body=body)
    finder = finder_for(sender, call)
    if finder is None:
        return sender.send(call)
    return once(sender, call, finder)


def finder_for(sender: Sender, call: Call[Any]) -> Finder | None:
    """Return the finder of an operation, if there is a way to look for its effect."""
    made = FINDERS.get(call.operation)
    if made is not None:
        return made(sender, call)
    return V1EndingFinder(sender, call) if call.method == "DELETE" else None


class Named(NamedTuple):
    """What an operation creates: its name in the answer and in the list, and its unique fields.

    `query` has those of the fields that can filter the list.
    """

    one: str
    several: str
    fields: tuple[str, ...]
    query: tuple[str, ...] = ()


# Operation -> what it creates. Existing resources are listed under the same path.
NAMED = {
    "create_event_type": Named("event_type", "event_types", ("slug",), ("slug",)),
    "create_membership": Named("membership", "memberships", ("userId", "teamId"), ("userId", "teamId")),
    "create_selected_calendar": Named(
        "selected_calendar", "selected_calendars", ("integration", "externalId")
    ),
    "create_user": Named("user", "users", ("email",), ("email",)),
    "create_webhook": Named("webhook", "webhooks", ("subscriberUrl",)),
}


class V1NamedFinder(Finder):
    """Finds a resource with a name that the server accepts only once, so that a retry cannot create two."""

    refusals = (BadRequestError, ConflictError)

    def may_ask(self, options: CallOptions) -> bool | None:
        """Return whether there is a name to search for."""
        body = self.call.body
        is_named = isinstance(body, Mapping) and all(map(body.get, NAMED[self.call.operation].fields))
        return True if is_named else None

    def look(self, options: CallOptions, refusal: CalComError | None) -> Any:
        """Return the resource with this name, if it agrees with the request."""
        wanted: Mapping[str, Any] = self.call.body
        one, several, fields, narrowed = NAMED[self.call.operation]
        listing = self.call.reading(
            self.call.decode,
            method="GET",
            query={name: wanted[name] for name in narrowed},
            body=None,
            has_body=False,
            options=options,
        )
        for row in _rows(self.sender, listing, several):
            if all(name in row for name in fields) and agrees(row, wanted):
                return {one: row}
        return None


class V1BookingFinder(Finder):
    """Finds a booking by the mark in its metadata."""

    refusals = (BadRequestError, ConflictError)

    def may_ask(self, options: CallOptions) -> bool | None:
        """Return whether a slot takes only one booking; `None` if the event type is not the caller's."""
        from calcom_v1.api.event_types import get_event_type as endpoint

        try:
            answer: Any = self.sender.send(prepare(endpoint, options, self.call.body["eventTypeId"]))
        except (KeyError, TypeError):
            return None
        except CalComError as error:
            return None if is_refused(error) else False
        found = answer.event_type.to_dict()
        if found.get("teamId") is not None:
            return None
        # Bookings that wait for confirmation do not block a slot.
        return not any(map(found.get, ("seatsPerTimeSlot", "requiresConfirmation", "recurringEvent")))

    def look(self, options: CallOptions, refusal: CalComError | None) -> Any:
        """Return the booking that carries the mark, or that was moved to the requested time."""
        from calcom_v1.api.bookings import get_booking, list_bookings

        body = self.call.body
        start = datetime.fromisoformat(body["start"])
        listing = prepare(list_bookings, options, date_from=start, date_to=start + LONGEST)
        moved = body.get("rescheduleUid")
        for row in _rows(self.sender, listing, "bookings"):
            if row.get("status") in ("CANCELLED", "REJECTED"):
                continue
            there = agrees(row.get("startTime"), body["start"])
            # A moved booking has the metadata of the one that it replaces.
            if (carries(row, body) and (TAG in body["metadata"] or there)) or (
                moved and row.get("fromReschedule") == moved and there
            ):
                reading: Any = prepare(get_booking, None, 0)
                return reading.decode(200, {"booking": row}, []).booking
        return None

    def result(self, found: Any) -> Any:
        """Return the booking, unchanged."""
        return found


class V1EndingFinder(EndingFinder):
    """Checks a DELETE. API v1 also answers 403 if a resource does not exist."""

    def look(self, options: CallOptions, refusal: CalComError | None) -> Any:
        """Return the answer of a deletion, if the resource is gone or the booking is cancelled."""
        if self.call.operation in ("cancel_booking", "delete_booking"):
            return self._cancelled(options, refusal)
        return super().look(options, refusal)

    def _says_gone(self, error: CalComError) -> bool:
        return isinstance(error, NotFoundError | PermissionDeniedError)

    def _cancelled(self, options: CallOptions, refusal: CalComError | None) -> Any:
        showing = self.call.reading(
            lambda status, data, drifts: part(data, "booking"),
            method="GET",
            path="/".join(self.call.path.partition("?")[0].split("/")[:3]),
            query={},
            body=None,
            has_body=False,
            options=options,
        )
        booking = self.sender.send(showing)
        if isinstance(booking, dict) and booking.get("status") == "CANCELLED":
            told = {"success": True, "message": "", "onlyRemovedAttendee": False}
            return {**told, "bookingId": booking.get("id"), "bookingUid": booking.get("uid")}
        if refusal is not None:
            raise refusal
        return None


def _rows(sender: Sender, listing: Call[Any], name: str) -> list[dict[str, Any]]:
    found = sender.send(listing.reading(lambda status, data, drifts: part(data, name)))
    return [row for row in found if isinstance(row, dict)] if isinstance(found, list) else []


# Operation -> how to look for what it creates.
FINDERS: dict[str, type[Finder]] = {
    **dict.fromkeys(NAMED, V1NamedFinder),
    "create_booking": V1BookingFinder,
}
