"""Bookings, in the form of 2024-08-13."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

from ..errors import (
    BareError,
    SandboxError,
    bad_request,
    conflict,
    not_found,
    server_error,
    trpc,
)
from ..scheduling import DAY, MINUTE, parse_instant
from ..scheduling.rows import setting
from ..state import Row
from ..validation import (
    Field,
    Shape,
    boolean,
    error,
    string,
)
from ..wire import Context, Result, Routes, created, ok
from . import _booking_desk as desk
from ._booking_desk import DeclinedError
from ._booking_lookup import (
    check_involved,
    checked_filters,
    find_booking,
    in_period,
    matches_filters,
    orders,
    own_bookings,
    pagination,
    shown,
    sort_bookings,
)
from ._booking_output import booking_output, host_output
from ._booking_request import plan
from .slots import is_date_string, property_is_wrong

routes = Routes()

VERSIONS = ("2024-08-13",)


def answered(declined: DeclinedError) -> SandboxError:
    """How this version words what the rules refuse."""
    code = declined.code
    if code == desk.UNAVAILABLE:
        return bad_request("User either already has booking at this time or is not available")
    if code == desk.OUT_OF_BOUNDS:
        return bad_request(
            "The event type can't be booked at the \"start\" time provided. This could be because it's too"
            " soon (violating the minimum booking notice) or too far in the future (outside the event's"
            " scheduling window). Try fetching available slots first using the GET /v2/slots endpoint"
            ' and then make a booking with "start" time equal to one of the available slots.'
        )
    if code == desk.IN_PAST:
        return bad_request(code)
    if code == desk.NO_SEATS:
        return conflict("No more seats left at this seated booking.")
    if code == desk.TOO_MANY_ACTIVE:
        text = (
            "Attendee with this email can't book because the maximum number of active bookings has been"
            " reached."
        )
        if declined.uid is not None:
            text += f" You can reschedule your existing booking ({declined.uid}) to a new timeslot instead."
        return bad_request(text)
    return BareError(declined.status, code)


# --- creating


@routes.post("/v2/bookings", versions=VERSIONS, auth="optional")
async def create_booking(ctx: Context) -> Result:
    try:
        with ctx.state.lock:
            wishes = plan(ctx)
        # Requests that come together all see the slot free, as with the real server; the first one to get
        # on takes it, and the others are told of the conflict.
        await asyncio.sleep(0)
        with ctx.state.lock:
            bookings, seat_uid = desk.book(ctx, wishes)
            shown = [_created_output(ctx, booking, seat_uid) for booking in bookings]
    except DeclinedError as declined:
        raise answered(declined) from None
    recurring = setting(wishes[0].event_type, "recurrence") is not None
    return created(shown if recurring else shown[0])


def _created_output(ctx: Context, booking: Row, seat_uid: str | None) -> Row:
    shown = booking_output(ctx.state, booking)
    if booking["seated"]:
        shown["seatUid"] = seat_uid or booking["attendees"][-1]["seatUid"]
    if seat_uid is None:
        host = ctx.state.users[booking["userId"]]
        shown["isPlatformManagedUserBooking"] = bool(host.get("isPlatformManaged"))
    return shown


# --- reading


@routes.get("/v2/bookings/:bookingUid", versions=VERSIONS, auth="optional")
def get_booking(ctx: Context) -> Result:
    uid = ctx.params["bookingUid"]
    series = ctx.state.bookings.where(recurringUid=uid)
    if series:
        return ok([shown(ctx, booking) for booking in desk.series_of(ctx.state, series[0])])
    return ok(shown(ctx, find_booking(ctx)))


@routes.get("/v2/bookings/by-seat/:seatUid", versions=VERSIONS, auth="optional")
def get_booking_by_seat(ctx: Context) -> Result:
    uid = ctx.params["seatUid"]
    for booking in ctx.state.bookings:
        if booking["seated"] and any(attendee["seatUid"] == uid for attendee in booking["attendees"]):
            hosts = [host_output(ctx.state.users.get(booking["userId"]), zone=False)]
            return ok({**shown(ctx, booking), "hosts": hosts})
    raise not_found(f"Booking with seatUid={uid} was not found in the database")


@routes.get("/v2/bookings", versions=VERSIONS, auth="permitted")
def list_bookings(ctx: Context) -> Result:
    wanted = checked_filters(ctx.query)
    found = [row for row in own_bookings(ctx, ctx.user) if matches_filters(row, wanted, ctx.now_iso)]
    found = sort_bookings(found, orders(wanted))
    narrowed = [row for row in found if in_period(row, wanted)]
    take, skip = int(wanted.get("take", 100)), int(wanted.get("skip", 0))
    # The real server counts before it looks at the times of creation and change.
    counted = found if ctx.quirks else narrowed
    page = counted[skip : skip + take]
    data = [shown(ctx, row) for row in page if in_period(row, wanted)]
    return 200, {
        "status": "success",
        "data": data,
        "pagination": pagination(len(counted), len(page), take, skip),
    }


# --- moving


def _move_errors(body: Mapping[str, Any]) -> list[Row]:
    found: list[Row] = []
    for name in body:
        if name not in ("start", "rescheduledBy", "reschedulingReason", "seatUid", "emailVerificationCode"):
            rule = {"0": f"property {name} should not exist"}
            found.append(error(body, name, body[name], constraints=rule))
    if not is_date_string(body.get("start")):
        rule = {"0": "start must be a valid ISO 8601 date string"}
        found.append(error(body, "start", body.get("start"), constraints=rule))
    for name in ("rescheduledBy", "reschedulingReason", "seatUid"):
        if body.get(name) is not None and not isinstance(body[name], str):
            found.append(error(body, name, body[name], constraints={"0": f"{name} must be a string"}))
    return found


@routes.post("/v2/bookings/:bookingUid/reschedule", versions=VERSIONS, auth="optional")
def reschedule_booking(ctx: Context) -> Result:
    body = ctx.body if ctx.body is not None else {}
    if not isinstance(body, Mapping):
        raise server_error()
    errors = _move_errors(body)
    if errors:
        raise property_is_wrong(errors)
    booking = find_booking(ctx)
    event_type = _movable(ctx, booking)
    start = parse_instant(body["start"])
    by = body.get("rescheduledBy")
    try:
        if booking["seated"]:
            return _move_seated(ctx, booking, event_type, start, body)
        owner = ctx.caller is not None and ctx.user["id"] == booking["userId"]
        wish = desk.wish_to_move(booking, event_type, start)
        new = desk.move(ctx, booking, wish, reason=body.get("reschedulingReason"), by=by, owner=owner)
    except DeclinedError as declined:
        raise answered(declined) from None
    return created(_created_output(ctx, new, None))


def _movable(ctx: Context, booking: Row) -> Row:
    uid = booking["uid"]
    event_type = ctx.state.event_types.get(booking["eventTypeId"])
    if booking["status"] == "cancelled" and booking["rescheduledToUid"]:
        other = booking["rescheduledToUid"]
        raise bad_request(
            f"Can't reschedule booking with uid={uid} because it has been cancelled and rescheduled already"
            f" to booking with uid={other}. You probably want to reschedule {other} instead by passing it"
            " within the request URL."
        )
    reopening = not ctx.quirks and event_type and event_type.get("allowReschedulingCancelledBookings")
    if booking["status"] == "cancelled" and not reopening:
        raise bad_request(
            f"Can't reschedule booking with uid={uid} because it has been cancelled. Please provide uid of a"
            " booking that is not cancelled."
        )
    if event_type is None:
        raise not_found(f"Booking with uid={uid} is missing event type")
    if not ctx.quirks:
        check_involved(ctx, booking)
        if event_type.get("disableRescheduling"):
            raise BareError(400, "This event type does not allow rescheduling")
    return event_type


def _move_seated(ctx: Context, booking: Row, event_type: Row, start: int, body: Mapping[str, Any]) -> Result:
    seat_uid = body.get("seatUid")
    if seat_uid is None:
        moved = desk.move_table(ctx, booking, event_type, start, by=body.get("rescheduledBy"))
        return created(booking_output(ctx.state, moved))
    attendee = _seat(booking, seat_uid)
    new, new_seat = desk.move_seat(ctx, booking, attendee, start, event_type)
    shown = booking_output(ctx.state, new)
    shown["seatUid"] = new_seat
    if len(new["attendees"]) == 1:
        host = ctx.state.users[new["userId"]]
        shown["isPlatformManagedUserBooking"] = bool(host.get("isPlatformManaged"))
    return created(shown)


def _seat(booking: Row, seat_uid: str) -> Row:
    for attendee in booking["attendees"]:
        if attendee["seatUid"] == seat_uid:
            found: Row = attendee
            return found
    raise bad_request(f"Seat with uid={seat_uid} does not exist in booking with uid={booking['uid']}")


# --- cancelling

_CANCEL = Shape(
    Field("cancellationReason", string(), optional=True),
    Field("cancelSubsequentBookings", boolean(), optional=True),
    Field("seatUid", string(), optional=True),
)


@routes.post("/v2/bookings/:bookingUid/cancel", versions=VERSIONS, auth="optional")
def cancel_booking(ctx: Context) -> Result:
    body = _CANCEL.check(ctx.body)
    uid = ctx.params["bookingUid"]
    reason = body.get("cancellationReason")
    series = ctx.state.bookings.where(recurringUid=uid)
    whole = bool(series) or bool(body.get("cancelSubsequentBookings"))
    booking = desk.series_of(ctx.state, series[0])[0] if series else ctx.state.bookings.find(uid=uid)
    if booking is None:
        raise not_found(f"Booking with uid={uid} not found")
    if booking["status"] == "cancelled":
        raise bad_request(
            f"Can't cancel booking with uid={uid} because it has been cancelled already. Please provide uid"
            " of a booking that is not cancelled."
        )
    if not ctx.quirks:
        check_involved(ctx, booking)
    try:
        if body.get("seatUid") is not None:
            desk.cancel_seat(ctx, booking, _seat(booking, body["seatUid"]), reason)
            return ok(shown(ctx, booking))
        desk.check_cancellable(ctx, booking, reason)
    except DeclinedError as declined:
        raise answered(declined) from None
    desk.cancel(ctx, booking, reason)
    if not whole or not booking["recurringUid"]:
        return ok(shown(ctx, booking))
    rows = desk.series_of(ctx.state, booking)
    for row in rows:
        if row["start"] >= booking["start"] and row["status"] in ("accepted", "pending"):
            desk.cancel(ctx, row, reason)
    return ok([shown(ctx, row) for row in rows])


# --- confirming


def _confirmable(ctx: Context) -> Row:
    booking = ctx.state.bookings.find(uid=ctx.params["bookingUid"])
    if booking is None:
        raise not_found(f"Booking with uid={ctx.params['bookingUid']} was not found in the database")
    if booking["userId"] != ctx.user["id"]:
        raise trpc(401, "User is not authorized to confirm this booking")
    if booking["status"] == "accepted":
        raise trpc(400, "Booking already confirmed")
    return booking


@routes.post("/v2/bookings/:bookingUid/confirm", versions=VERSIONS, auth="permitted")
def confirm_booking(ctx: Context) -> Result:
    booking = _confirmable(ctx)
    for row in desk.series_of(ctx.state, booking):
        if row["status"] != "pending" and row is not booking:
            continue
        if not ctx.quirks:
            _check_still_free(ctx, row)
        changes: Row = {"status": "accepted", "idempotencyKey": ctx.state.uuid(), "updatedAt": ctx.now_iso}
        ctx.state.bookings.update(row["id"], **changes)
        desk.note_in_calendar(ctx, row)
        ctx.emit("BOOKING_CREATED", row)
    return ok(shown(ctx, booking))


def _check_still_free(ctx: Context, booking: Row) -> None:
    """Several requests may wait for one time, and but one can get it; the real server confirms them all."""
    event_type = ctx.state.event_types.get(booking["eventTypeId"]) or {"id": booking["eventTypeId"]}
    before, after = (event_type.get(f"{side}EventBuffer") or 0 for side in ("before", "after"))
    start, end = parse_instant(booking["start"]), parse_instant(booking["end"])
    diary = desk.diary_of(ctx, event_type, ctx.state.users[booking["userId"]])
    for other in diary.taken(start - DAY, end + DAY):
        if other.uid == booking["uid"] or other.pending:
            continue
        opens = other.start - (other.before + after) * MINUTE
        closes = other.end + (other.after + before) * MINUTE
        if opens < end and start < closes:
            raise BareError(409, desk.CONFLICT)


@routes.post("/v2/bookings/:bookingUid/decline", versions=VERSIONS, auth="permitted")
def decline_booking(ctx: Context) -> Result:
    body = Shape(Field("reason", string(), optional=True)).check(ctx.body)
    booking = _confirmable(ctx)
    ctx.state.bookings.update(
        booking["id"], status="rejected", rejectionReason=body.get("reason"), updatedAt=ctx.now_iso
    )
    ctx.emit("BOOKING_REJECTED", booking)
    return ok(shown(ctx, booking))
