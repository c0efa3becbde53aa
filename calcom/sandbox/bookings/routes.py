"""Bookings, in the form of 2024-08-13."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from itertools import chain

from ..dates import instant_of
from ..errors import (
    BareError,
    SandboxError,
    bad_request,
    conflict,
    not_found,
    refused,
    server_error,
    trpc,
    unhandled,
)
from ..event_types.kinds import kind_of
from ..event_types.readable import check_readable
from ..formats import is_truthy
from ..organizations.routing_forms import answer_named, note_booking
from ..routing import SINCE_6_2, WITH_TEAMS, Context, Result, Routes, created, ok
from ..scheduling import DAY, MINUTE, parse_instant
from ..scheduling.rows import setting
from ..state import Row, pick
from ..validation import Field, Shape, boolean, date_string, string
from . import core, rules
from .answers import read
from .hosts import guests_of, hosts_of_booking
from .lookup import (
    check_involved,
    checked_filters,
    find_booking,
    leads_booking,
    listed,
    shown,
    visible_bookings,
)
from .requests import HOST_SUBSET, checked, plan
from .rules import BookingRequest, DeclinedError
from .views import booking_output, host_output

VERSIONS = ("2024-08-13",)
routes = Routes(versions=VERSIONS)


def answered(declined: DeclinedError, *, of_team: bool = False, with_link: bool = False) -> SandboxError:
    """How this version words what the rules refuse; with a team's event type when the booking is made."""
    code = declined.code
    if code == rules.UNAVAILABLE and not of_team:
        return bad_request("User either already has booking at this time or is not available")
    if code in (rules.UNAVAILABLE, rules.HOSTS_UNAVAILABLE):
        return bad_request("One of the hosts either already has booking at this time or is not available")
    if code == rules.SOME_UNAVAILABLE:
        return BareError(500, "Internal server error")
    if code == rules.OUT_OF_BOUNDS:
        return bad_request(
            "The event type can't be booked at the \"start\" time provided. This could be because it's too"
            " soon (violating the minimum booking notice) or too far in the future (outside the event's"
            " scheduling window). Try fetching available slots first using the GET /v2/slots endpoint"
            ' and then make a booking with "start" time equal to one of the available slots'
            f"{': https://cal.com/docs/api-reference/v2/slots' if with_link else '.'}"
        )
    if code == rules.IN_PAST:
        return bad_request(code)
    if code == rules.WRONG_LENGTH:
        return BareError(400, code)
    if code == rules.NO_SEATS:
        return conflict("No more seats left at this seated booking.")
    if code == rules.TOO_MANY_ACTIVE:
        text = (
            "Attendee with this email can't book because the maximum number of active bookings has been"
            " reached."
        )
        if declined.uid is not None:
            text += f" You can reschedule your existing booking ({declined.uid}) to a new timeslot instead."
        return bad_request(text)
    return BareError(declined.status, code)


# --- creating


@routes.post("/v2/bookings", auth="optional")
async def create_booking(ctx: Context) -> Result:
    try:
        with ctx.state.lock:
            requests = plan(ctx)
            answer = answer_named(ctx.state, ctx.body) if ctx.profile in WITH_TEAMS else None
        # Simultaneous requests all see the slot free, as on the real server; the first one takes it, and the
        # others get the conflict.
        await asyncio.sleep(0)
        with ctx.state.lock:
            bookings, seat_uid = rules.book(ctx, requests)
            if answer is not None:
                note_booking(ctx.state, answer, bookings[0]["uid"])
            made = [_created_output(ctx, booking, seat_uid) for booking in bookings]
    except DeclinedError as declined:
        raise answered(declined, of_team=declined.of_team, with_link=ctx.profile == "teams") from None
    if setting(requests[0].event_type, "recurrence") is None:
        return created(made[0])
    in_turns = kind_of(requests[0].event_type) == "roundRobin"
    return created(made[1:] if in_turns and ctx.quirk("series-answered-without-first") else made)


def _created_output(ctx: Context, booking: Row, seat_uid: str | None) -> Row:
    shown = _seat_shown(ctx, booking) if booking["seated"] else booking_output(ctx.state, booking)
    # For a seat added to an existing booking the server omits the owner.
    if seat_uid is None or booking["recurringUid"]:
        shown |= _managed_mark(ctx, booking, known=seat_uid is None)
    return shown


def _seat_shown(ctx: Context, booking: Row) -> Row:
    """Return a booking as its latest attendee sees it."""
    return {**shown(ctx, booking), "seatUid": guests_of(booking)[-1]["seatUid"]}


def _managed_mark(ctx: Context, booking: Row, *, known: bool = True) -> Row:
    """Return whether the host is a platform's user; the edition of 6.0 does not say."""
    if ctx.profile == "teams":
        return {}
    managed = bool(ctx.state.users[booking["userId"]].get("isPlatformManaged"))
    return {"isPlatformManagedUserBooking": known and managed}


# --- reading


@routes.get("/v2/bookings/:bookingUid", auth="optional")
def get_booking(ctx: Context) -> Result:
    return ok(_booking_or_series(ctx))


def _booking_or_series(ctx: Context) -> Row | list[Row]:
    uid = ctx.params["bookingUid"]
    series = ctx.state.bookings.where(recurringUid=uid)
    if not series or ctx.state.bookings.find(uid=uid):
        return shown(ctx, find_booking(ctx))
    # The caller is not checked for a whole series.
    return [shown(ctx, booking, caller=None) for booking in rules.series_of(ctx.state, series[0])]


@routes.get("/v2/bookings/by-seat/:seatUid", auth="optional", editions=SINCE_6_2)
def get_booking_by_seat(ctx: Context) -> Result:
    uid = ctx.params["seatUid"]
    for booking in ctx.state.bookings:
        if booking["seated"] and any(attendee["seatUid"] == uid for attendee in booking["attendees"]):
            hosts = [host_output(ctx.state.users.get(booking["userId"]), zone=False)]
            return ok({**shown(ctx, booking, seat_uid=uid), "hosts": hosts})
    raise not_found(f"Booking with seatUid={uid} was not found in the database")


@routes.get("/v2/bookings", auth="permitted")
def list_bookings(ctx: Context) -> Result:
    wanted = checked_filters(ctx.query)
    if ctx.profile == "selfhosted":  # without teams the filter has no effect
        wanted = {name: value for name, value in wanted.items() if name not in ("teamId", "teamsIds")}
    return listed(ctx, visible_bookings(ctx, ctx.user), wanted)


# --- moving


_MOVE = Shape(
    Field("start", date_string()),
    Field("rescheduledBy", optional=True),
    Field("reschedulingReason", string(), optional=True),
    Field("emailVerificationCode", string(), optional=True),
    HOST_SUBSET,
    forbid_unknown=True,
)
_MOVE_SEAT = Shape(
    Field("start", date_string()),
    Field("rescheduledBy", optional=True),
    Field("seatUid", string()),
    Field("emailVerificationCode", string(), optional=True),
    forbid_unknown=True,
)


@routes.post("/v2/bookings/:bookingUid/reschedule", auth="optional")
def reschedule_booking(ctx: Context) -> Result:
    of_seat = isinstance(ctx.body, Mapping) and "seatUid" in ctx.body
    body = checked(_MOVE_SEAT if of_seat else _MOVE, ctx.body)
    booking = find_booking(ctx)
    has_seats = any(attendee["seatUid"] for attendee in booking["attendees"])
    if has_seats and not of_seat and ctx.caller is None:
        raise unhandled()
    event_type = ctx.state.event_types.get(booking["eventTypeId"])
    if event_type is None:
        raise not_found(f"Booking with uid={booking['uid']} is missing event type")
    attendee = _seat_to_move(ctx, booking, body["seatUid"]) if of_seat and has_seats else None
    if attendee is None and setting(event_type, "seats") is not None:
        raise bad_request(_WHICH_SEAT.format(uid=booking["uid"]))
    by = body.get("rescheduledBy")
    if is_truthy(by) and not isinstance(by, str):
        raise server_error()
    _check_movable(ctx, booking, event_type)
    start = instant_of(body["start"])
    request = None
    if attendee is None:
        request = rules.request_to_move(booking, event_type, start or 0)
        answers = dict(request.responses)
        if "reschedulingReason" in body:
            answers["rescheduledReason"] = body["reschedulingReason"]
        # The old answers are checked against the current questions.
        request = replace(request, responses=read(event_type, answers, ctx.profile, moving=True))
    check_readable(event_type)
    _check_core(ctx, body, start, request)
    assert start is not None  # otherwise it was among the problems
    try:
        if attendee is not None:
            new, _ = rules.move_seat(ctx, booking, attendee, start, event_type)
            moved = _seat_shown(ctx, new)
        else:
            assert request is not None
            owner = _mover(ctx, booking, by) == booking["userId"]
            new = rules.move(ctx, booking, request, by=by, owner=owner)
            moved = booking_output(ctx.state, new)
    except DeclinedError as declined:
        raise answered(declined, with_link=ctx.profile == "teams") from None
    return created({**moved, **_managed_mark(ctx, new)})


_WHICH_SEAT = (
    "Booking with uid={uid} is a seated booking which means you have to provide seatUid in the request body"
    " to specify which seat specifically you want to reschedule. First, fetch the booking using the GET"
    " /v2/bookings/{{uid}} endpoint and then within the attendees array you will find the seatUid of the"
    " booking you want to reschedule. Second, provide the seatUid in the request body to specify which seat"
    " specifically you want to reschedule using the POST /v2/bookings/{{uid}}/reschedule endpoint."
)


def _check_core(ctx: Context, body: Row, start: int | None, request: BookingRequest | None) -> None:
    """Apply the core's check to a move, and to the answers unless only a seat moves."""
    sent: Row = {} if start is not None else {"start": None, "end": None}
    for name, stored in (("rescheduledBy", "rescheduledBy"), ("emailVerificationCode", "verificationCode")):
        if name in body:
            sent[stored] = body[name]
    found = list(core.problems(core.BOOKING, sent))
    if request is not None:
        found += core.answer_problems(request.event_type, request.responses, quirks=ctx.quirks)
    if found:
        raise refused(found)


def _mover(ctx: Context, booking: Row, by: str | None) -> int | None:
    """Return who moves a booking: the named user, unless it is the booker, else the caller."""
    if by is not None and by != booking["responses"].get("email"):
        user = ctx.state.users.find(email=by)
        if user is not None:
            number: int = user["id"]
            return number
    return ctx.user["id"] if ctx.caller is not None else None


def _seat_to_move(ctx: Context, booking: Row, seat_uid: str) -> Row:
    for other in ctx.state.bookings:
        for attendee in other["attendees"]:
            if attendee["seatUid"] != seat_uid:
                continue
            found: Row = attendee
            if other["id"] == booking["id"]:
                return found
            raise not_found(
                f"Attendee with e-mail {attendee['email']} for booking with uid={booking['uid']} and"
                f" seatUid={seat_uid} not found"
            )
    raise not_found(f"Seat with uid={seat_uid} does not exist.")


def _check_movable(ctx: Context, booking: Row, event_type: Row) -> None:
    uid = booking["uid"]
    if booking["status"] == "cancelled" and booking["rescheduledToUid"]:
        other = booking["rescheduledToUid"]
        raise bad_request(
            f"Can't reschedule booking with uid={uid} because it has been cancelled and rescheduled already"
            f" to booking with uid={other}. You probably want to reschedule {other} instead by passing it"
            " within the request URL."
        )
    reopening = not ctx.quirk("reschedule-settings-ignored") and event_type.get(
        "allowReschedulingCancelledBookings"
    )
    if booking["status"] == "cancelled" and not reopening:
        raise bad_request(
            f"Can't reschedule booking with uid={uid} because it has been cancelled. Please provide uid of a"
            " booking that is not cancelled."
        )
    if booking["status"] == "rejected":
        raise BareError(404, "Could not find original booking")
    if not ctx.quirk("uid-is-enough"):
        check_involved(ctx, booking)
    if event_type.get("disableRescheduling") and not ctx.quirk("reschedule-settings-ignored"):
        raise BareError(400, "This event type does not allow rescheduling")


# --- cancelling

_CANCEL = Shape(
    Field("cancellationReason", string(), optional=True),
    Field("cancelSubsequentBookings", boolean(), optional=True),
    forbid_unknown=True,
)
_CANCEL_SEAT = Shape(
    Field("seatUid", string()), Field("cancellationReason", string(), optional=True), forbid_unknown=True
)


@routes.post("/v2/bookings/:bookingUid/cancel", auth="optional")
def cancel_booking(ctx: Context) -> Result:
    of_seat = isinstance(ctx.body, Mapping) and "seatUid" in ctx.body
    body = checked(_CANCEL_SEAT if of_seat else _CANCEL, ctx.body)
    uid = ctx.params["bookingUid"]
    reason, later = body.get("cancellationReason"), bool(body.get("cancelSubsequentBookings"))
    attendee = _seat_to_cancel(ctx, uid, body["seatUid"]) if of_seat else None
    series = [] if of_seat else ctx.state.bookings.where(recurringUid=uid)
    if series and later:
        raise bad_request(
            "Cannot cancel subsequent bookings for recurring event - you have to provide uid of one of the"
            " individual bookings of a recurring booking."
        )
    booking = rules.series_of(ctx.state, series[0])[0] if series else ctx.state.bookings.find(uid=uid)
    if booking is None:
        raise not_found(f"Booking with uid={uid} not found")
    if booking["status"] == "cancelled":
        raise bad_request(
            f"Can't cancel booking with uid={uid} because it has been cancelled already. Please provide uid"
            " of a booking that is not cancelled."
        )
    alone = later and not booking["recurringUid"]
    if not ctx.quirk("uid-is-enough"):
        check_involved(ctx, booking)
    if alone and not ctx.quirk("single-cancelled-as-series"):
        raise _not_recurring(uid)
    if not of_seat and "cancellationReason" in body:
        found = list(core.problems(core.CANCELLATION, pick(body, "cancellationReason")))
        if found:
            raise refused(found)
    try:
        rules.check_cancellable(ctx, booking, reason, of_seat=of_seat)
    except DeclinedError as declined:
        raise answered(declined, with_link=ctx.profile == "teams") from None
    if attendee is not None:
        rules.cancel_seat(ctx, booking, attendee, reason)
        return ok(shown(ctx, booking))
    rules.cancel(ctx, booking, reason, later=later, all_remaining=bool(series))
    if alone:
        # The real server raises this only after it has cancelled.
        raise _not_recurring(uid)
    if later:
        rows = rules.series_of(ctx.state, booking)
        return ok([shown(ctx, row, caller=None) for row in rows])
    return ok(_booking_or_series(ctx))


def _not_recurring(uid: str) -> SandboxError:
    return bad_request(f"Booking with bookingUid={uid} is not part of a recurring booking.")


def _seat_to_cancel(ctx: Context, uid: str, seat_uid: str) -> Row:
    for booking in ctx.state.bookings:
        for attendee in booking["attendees"]:
            if attendee["seatUid"] == seat_uid:
                if booking["uid"] != uid:
                    raise bad_request("Invalid seatUid: this seat does not belong to this booking.")
                found: Row = attendee
                return found
    raise bad_request("Invalid seatUid: this seat does not exist or has already been cancelled.")


# --- confirming


def _confirmable(ctx: Context) -> Row:
    booking = ctx.state.bookings.find(uid=ctx.params["bookingUid"])
    if booking is None:
        raise not_found(f"Booking with uid={ctx.params['bookingUid']} was not found in the database")
    if ctx.user["id"] not in hosts_of_booking(booking) and not leads_booking(ctx, booking):
        raise trpc(401, "User is not authorized to confirm this booking")
    if booking["status"] == "accepted":
        raise trpc(400, "Booking already confirmed")
    return booking


@routes.post("/v2/bookings/:bookingUid/confirm", auth="permitted")
def confirm_booking(ctx: Context) -> Result:
    booking = _confirmable(ctx)
    for row in _decided_with(ctx, booking):
        if not ctx.quirk("confirmed-into-conflict"):
            _check_still_free(ctx, row)
        changes: Row = {"status": "accepted", "idempotencyKey": ctx.state.uuid(), "updatedAt": ctx.now_iso}
        changes["callUrl"] = ""  # the server's value for a meeting without a link
        changes["location"] = rules.room_of(ctx, row["uid"], row["location"])
        ctx.state.bookings.update(row["id"], **changes)
        rules.note_in_calendar(ctx, row)
    ctx.emit("BOOKING_CREATED", booking, confirmed=True)
    return ok(shown(ctx, booking))


def _decided_with(ctx: Context, booking: Row) -> list[Row]:
    """Return what is confirmed or declined together: a booking, or all pending ones of a series."""
    if not booking["recurringUid"]:
        return [booking]
    return [row for row in rules.series_of(ctx.state, booking) if row["status"] == "pending"]


def _check_still_free(ctx: Context, booking: Row) -> None:
    """Refuse to confirm a second booking of the same time; the real server confirms them all."""
    event_type = ctx.state.event_types.get(booking["eventTypeId"]) or {"id": booking["eventTypeId"]}
    before, after = (event_type.get(f"{side}EventBuffer") or 0 for side in ("before", "after"))
    start, end = parse_instant(booking["start"]), parse_instant(booking["end"])
    diaries = [
        rules.diary_of(ctx, event_type, ctx.state.users[number]) for number in hosts_of_booking(booking)
    ]
    for other in chain.from_iterable(diary.taken(start - DAY, end + DAY) for diary in diaries):
        if other.uid == booking["uid"] or other.pending:
            continue
        opens = other.start - (other.before + after) * MINUTE
        closes = other.end + (other.after + before) * MINUTE
        if opens < end and start < closes:
            raise BareError(409, rules.CONFLICT)


@routes.post("/v2/bookings/:bookingUid/decline", auth="permitted")
def decline_booking(ctx: Context) -> Result:
    body = Shape(Field("reason", string(), optional=True)).check(ctx.body)
    booking = _confirmable(ctx)
    for row in _decided_with(ctx, booking):
        ctx.state.bookings.update(
            row["id"], status="rejected", rejectionReason=body.get("reason"), updatedAt=ctx.now_iso
        )
    ctx.emit("BOOKING_REJECTED", booking)
    return ok(shown(ctx, booking))
