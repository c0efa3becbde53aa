"""How to look for what operations of API v1 do; `once` of v2 is the loop for both."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, TypeVar

from ..._async.once import AsyncEndingFinder, AsyncFinder, once
from ..._endpoint import prepare
from ..._once import TAG, agrees, carries, marked
from ...errors import BadRequestError, CalComError, ConflictError, NotFoundError, PermissionDeniedError

if TYPE_CHECKING:
    from ..._async.send import AsyncSender
    from ..._call import Call
    from ...types import CallOptions

T = TypeVar("T")

# No booking is longer.
LONGEST = timedelta(days=2)


async def send_once(sender: AsyncSender, call: Call[T]) -> T:
    """The result of the call, done once however the connection fails."""
    if call.operation == "create_booking":
        body = {**call.body, "metadata": marked(call.body.get("metadata"), uuid.uuid4().hex)}
        call = call.reading(call.decode, body=body)
    finder = FINDERS.get(call.operation)
    if finder is None and call.method == "DELETE":
        finder = AsyncV1EndingFinder
    if finder is None:
        return await sender.send(call)
    return await once(sender, call, finder(sender, call))


class AsyncV1NamedFinder(AsyncFinder):
    """A thing whose name the server takes once, so that asking again cannot make two."""

    refusals = (BadRequestError, ConflictError)

    async def look(self, options: CallOptions, refusal: CalComError | None) -> Any:
        """The thing under the name, if it agrees with what was asked for."""
        wanted: Mapping[str, Any] = self.call.body
        one, several = "webhook", "webhooks"
        if self.call.operation == "create_event_type":
            from calcom_v1.api.event_types import list_event_types

            one, several = "event_type", "event_types"
            listing: Any = prepare(list_event_types, options, slug=str(wanted.get("slug")))
        else:
            from calcom_v1.api.webhooks import list_webhooks

            listing = prepare(list_webhooks, options)
        for row in await _rows(self.sender, listing, several):
            if agrees(row, wanted):
                return {one: row}
        return None


class AsyncV1BookingFinder(AsyncFinder):
    """A booking carries a mark in its metadata, by which whoever sees it knows it again."""

    refusals = (BadRequestError, ConflictError)

    async def may_ask(self, options: CallOptions) -> bool | None:
        """Whether a slot of the event type has room for one booking; `None` if it is not the caller's own."""
        from calcom_v1.api.event_types import get_event_type as endpoint

        try:
            answer: Any = await self.sender.send(prepare(endpoint, options, self.call.body["eventTypeId"]))
        except CalComError:
            return None
        found = answer.event_type
        if found.team_id is not None:
            return None
        # Bookings that wait for confirmation block nothing.
        return not (found.seats_per_time_slot or found.requires_confirmation or found.recurring_event)

    async def look(self, options: CallOptions, refusal: CalComError | None) -> Any:
        """The booking that carries the mark, or that was moved to where it was asked for."""
        from calcom_v1.api.bookings import get_booking, list_bookings

        body = self.call.body
        start = datetime.fromisoformat(body["start"])
        listing = prepare(list_bookings, options, date_from=start, date_to=start + LONGEST)
        moved = body.get("rescheduleUid")
        for row in await _rows(self.sender, listing, "bookings"):
            if row.get("status") in ("CANCELLED", "REJECTED"):
                continue
            there = agrees(row.get("startTime"), body["start"])
            # A booking that was moved has the metadata of the one before it.
            if (carries(row, body) and (TAG in body["metadata"] or there)) or (
                moved and row.get("fromReschedule") == moved and there
            ):
                reading: Any = prepare(get_booking, None, row["id"])
                return reading.decode(200, {"booking": row}, []).booking
        return None

    def result(self, found: Any) -> Any:
        """What was found, as it was read."""
        return found


class AsyncV1EndingFinder(AsyncEndingFinder):
    """What a DELETE takes away. API v1 answers 403 for what does not exist as well."""

    async def look(self, options: CallOptions, refusal: CalComError | None) -> Any:
        """The answer of a deletion, if the thing is gone or the booking is cancelled."""
        if self.call.operation in ("cancel_booking", "delete_booking"):
            return await self._cancelled(options, refusal)
        return await super().look(options, refusal)

    def _says_gone(self, error: CalComError) -> bool:
        return isinstance(error, NotFoundError | PermissionDeniedError)

    async def _cancelled(self, options: CallOptions, refusal: CalComError | None) -> Any:
        from calcom_v1.api.bookings import get_booking as endpoint

        showing = prepare(endpoint, options, int(self.call.path.split("/")[2]))
        booking = await self.sender.send(showing.reading(lambda status, data, drifts: data.get("booking")))
        if isinstance(booking, dict) and booking.get("status") == "CANCELLED":
            told = {"success": True, "message": "", "onlyRemovedAttendee": False}
            return {**told, "bookingId": booking["id"], "bookingUid": booking["uid"]}
        if refusal is not None:
            raise refusal
        return None


async def _rows(sender: AsyncSender, listing: Call[Any], name: str) -> list[dict[str, Any]]:
    found = await sender.send(listing.reading(lambda status, data, drifts: data.get(name) or []))
    return [row for row in found if isinstance(row, dict)]


# Operation -> how to look for what it makes.
FINDERS: dict[str, type[AsyncFinder]] = {
    "create_booking": AsyncV1BookingFinder,
    "create_event_type": AsyncV1NamedFinder,
    "create_webhook": AsyncV1NamedFinder,
}
