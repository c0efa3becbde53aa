# Derived by spec.pipeline from calcom/v1/_async/once.py; edit that file, and run `make generate`.
"""Making a thing of API v1 once, and ending it: what came of a lost answer is looked for."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, TypeVar

from ..._endpoint import prepare
from ...errors import (
    APIConnectionError,
    BadRequestError,
    CalComError,
    ConflictError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
)

if TYPE_CHECKING:
    from ..._call import Call
    from ..._sync.send import Sender
    from ...types import CallOptions

T = TypeVar("T")

# The name under which a booking carries the mark of the call that made it.
TAG = "calcom-python-call"
# How often to look for a booking that may still be under way, where asking again could make a second one.
LOOKS = 3
# No booking is longer.
LONGEST = timedelta(days=2)


def make_once(sender: Sender, call: Call[T]) -> T:
    """The result of the call, made once however the connection fails."""
    result: T = MADE[call.operation](sender, call)
    return result


def end_once(sender: Sender, call: Call[T]) -> T:
    """The result of a call that removes or cancels something.

    Asked again after a lost answer, the server refuses what the first attempt has done: with 403 what is
    gone, with 400 what is cancelled. That is no mistake of the caller, who is told what there is to know.
    """
    retries = call.options.get("max_retries", sender.settings.retry.max_retries)
    if retries == 0:
        return sender.send(call)
    try:
        return sender.send(call.reading(call.decode, options={**call.options, "max_retries": 0}))
    except RateLimitError:
        return sender.send(call)
    except (APIConnectionError, ServerError) as error:
        lost = error
    sender.pause(sender.settings.retry.first_delay)
    try:
        return sender.send(call.reading(call.decode, options={**call.options, "max_retries": retries - 1}))
    except (BadRequestError, NotFoundError, PermissionDeniedError):
        if not _may_have_happened(lost):
            raise
    booking = _shown(sender, call)
    if booking is None or booking.get("status") != "CANCELLED":
        raise lost
    told = {"success": True, "message": "", "onlyRemovedAttendee": False}
    return call.decode(200, {**told, "bookingId": booking["id"], "bookingUid": booking["uid"]}, [])


def _shown(sender: Sender, call: Call[Any]) -> dict[str, Any] | None:
    """The booking that a call was to cancel, if it was one."""
    from calcom_v1.api.bookings import get_booking as endpoint

    if call.operation not in ("cancel_booking", "delete_booking"):
        return None
    showing = prepare(endpoint, _patiently(sender), int(call.path.split("/")[2]))
    try:
        found = sender.send(showing.reading(lambda status, data, drifts: data.get("booking")))
    except CalComError:
        return None
    return found if isinstance(found, dict) else None


def _named(sender: Sender, call: Call[T], find: Callable[[Sender, Any], Any]) -> T:
    """What has a name that the server takes once only, so that asking again cannot make two."""
    try:
        return sender.send(call)
    except (APIConnectionError, ServerError) as error:
        if not _may_have_happened(error):
            raise
        lost = error
    answer = find(sender, call.body)
    if answer is None:
        try:
            return sender.send(call)
        except (BadRequestError, ConflictError):
            answer = find(sender, call.body)
    if answer is None:
        raise lost
    return call.decode(200, answer, [])


def _event_type(sender: Sender, call: Call[T]) -> T:
    def find(sender: Sender, body: Any) -> Any:
        from calcom_v1.api.event_types import list_event_types as endpoint

        rows = _rows(sender, prepare(endpoint, _patiently(sender), slug=body.get("slug")), "event_types")
        row = next((row for row in rows if _agrees(row, body)), None)
        return row and {"event_type": row}

    return _named(sender, call, find)


def _webhook(sender: Sender, call: Call[T]) -> T:
    def find(sender: Sender, body: Any) -> Any:
        from calcom_v1.api.webhooks import list_webhooks as endpoint

        rows = _rows(sender, prepare(endpoint, _patiently(sender)), "webhooks")
        row = next((row for row in rows if _agrees(row, body)), None)
        return row and {"webhook": row}

    return _named(sender, call, find)


def _booking(sender: Sender, call: Call[T]) -> T:
    """A booking, which carries a mark in its metadata.

    Looking for the mark proves something only to the host. Asking again settles the matter only where a slot
    has room for one booking: there the attempt whose answer was lost and the next one cannot both succeed.
    """
    body = {**call.body, "metadata": {**(call.body.get("metadata") or {}), TAG: uuid.uuid4().hex}}
    marked = call.reading(call.decode, body=body)
    retries = call.options.get("max_retries", sender.settings.retry.max_retries)
    lost: CalComError | None = None
    for turn in range(retries + 1):
        try:
            return sender.send(marked)
        except (APIConnectionError, ServerError) as error:
            if not _may_have_happened(error):
                raise
            lost = error
        except (BadRequestError, ConflictError):
            # Taken, or moved already, by whom? Perhaps by the attempt whose answer was lost.
            found = _look(sender, body) if lost is not None else None
            if found is None:
                raise
            return found  # type: ignore[no-any-return]
        exclusive = _is_exclusive(sender, body)
        if exclusive is None:
            raise lost
        for look in range(turn, turn + (1 if exclusive else LOOKS)):
            sender.pause(sender.settings.retry.first_delay * 2**look)
            found = _look(sender, body)
            if found is not None:
                return found  # type: ignore[no-any-return]
        if not exclusive:
            raise lost
    assert lost is not None
    raise lost


def _is_exclusive(sender: Sender, body: dict[str, Any]) -> bool | None:
    """Whether a slot of the event type has room for one booking; `None` if it is not the caller's own."""
    from calcom_v1.api.event_types import get_event_type as endpoint

    try:
        answer: Any = sender.send(prepare(endpoint, _patiently(sender), body["eventTypeId"]))
    except CalComError:
        return None
    found = answer.event_type
    if found.team_id is not None:
        return None
    # Bookings that wait for confirmation block nothing.
    return not (found.seats_per_time_slot or found.requires_confirmation or found.recurring_event)


def _look(sender: Sender, body: dict[str, Any]) -> Any:
    """The booking that carries the mark, or that was moved to where it was asked for."""
    from calcom_v1.api.bookings import get_booking, list_bookings

    start = datetime.fromisoformat(body["start"])
    listing = prepare(list_bookings, _patiently(sender), date_from=start, date_to=start + LONGEST)
    moved = body.get("rescheduleUid")
    for row in _rows(sender, listing, "bookings"):
        if row.get("status") in ("CANCELLED", "REJECTED"):
            continue
        marked = (row.get("metadata") or {}).get(TAG) == body["metadata"][TAG]
        # A booking that was moved has the metadata of the one before it.
        there = moved and row.get("fromReschedule") == moved
        if marked or (there and datetime.fromisoformat(row["startTime"]) == start):
            reading: Any = prepare(get_booking, None, row["id"])
            return reading.decode(200, {"booking": row}, []).booking
    return None


def _rows(sender: Sender, listing: Call[Any], name: str) -> list[dict[str, Any]]:
    """The rows of a list; none if they cannot be had."""
    try:
        found = sender.send(listing.reading(lambda status, data, drifts: data.get(name) or []))
    except CalComError:
        return []
    return [row for row in found if isinstance(row, dict)]


def _agrees(row: dict[str, Any], wanted: dict[str, Any]) -> bool:
    plain = {name: value for name, value in wanted.items() if isinstance(value, str | int | bool)}
    return all(row[name] == value for name, value in plain.items() if name in row)


def _patiently(sender: Sender) -> CallOptions:
    # What is unknown is worth more than a few seconds; the same line has just lost an answer.
    return {"max_retries": sender.settings.retry.max_retries + 4}


def _may_have_happened(error: CalComError) -> bool:
    return not isinstance(error, APIConnectionError) or error.maybe_executed


# Operation -> how what it makes is made once.
MADE: dict[str, Callable[[Sender, Call[Any]], Any]] = {
    "create_booking": _booking,
    "create_event_type": _event_type,
    "create_webhook": _webhook,
}
