"""Bookings: made, moved, read, edited and cancelled."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

from ...bookings import rules
from ...bookings.answers import NotTextError, format_problems, read
from ...bookings.hosts import guests_of
from ...bookings.location import place_answered
from ...bookings.rules import BookingRequest, DeclinedError
from ...quirks import Quirks
from ...scheduling import LAST_INSTANT, MINUTE
from ...scheduling.rows import setting
from ...scheduling.zones import from_datetime
from ...state import Row, pick, words
from .. import checks as z
from ..errors import RefusedError, bad_request, forbidden, missing_record, not_found, went_wrong
from ..requests import Request, Result, Routes
from ..views import booking_view, created_view, dry_run_view, seat_view
from .users import page_of

routes = Routes()

CANCELLED_ALREADY = "This booking has already been cancelled."
_STATUSES = ("CANCELLED", "ACCEPTED", "REJECTED", "PENDING", "AWAITING_HOST")

# --- making


def _answers_to(event_type: Row, *, quirks: Quirks) -> z.Check:
    """Check the answers to an event type's questions; a first and a last name are joined."""

    def check(value: Any, path: z.Path, issues: list[str]) -> Any:
        if not isinstance(value, dict):
            issues.append(z.issue("invalid_type", path, f"Expected object, received {z.type_of(value)}"))
            return {}
        answers = read(event_type, value, "v1")
        for text in format_problems(event_type, answers, quirks=quirks):
            issues.append(z.issue("custom", path, text))
        return answers

    return check


_CREATE = {
    "end": z.optional(z.string()),
    "eventTypeId": z.number(),
    **z.alike("eventTypeSlug rescheduleUid recurringEventId", z.optional(z.string())),
    "rescheduledBy": z.optional(z.email()),
    "start": z.string(),
    "timeZone": z.time_zone("Invalid timezone"),
    "user": z.optional(z.either(z.string(), z.array(z.string()))),
    "language": z.string(),
    "bookingUid": z.optional(z.string()),
    "metadata": z.record(z.string()),
    "hasHashedBookingLink": z.optional(z.boolean()),
    "hashedLink": z.nullish(z.string()),
    "seatReferenceUid": z.optional(z.string()),
    "orgSlug": z.optional(z.string()),
    "teamMemberEmail": z.nullish(z.string()),
    "noEmail": z.optional(z.boolean()),
    "recurringCount": z.optional(z.number()),
    "allRecurringDates": z.optional(z.array(z.anything)),
    "currentRecurringIndex": z.optional(z.number()),
    "luckyUsers": z.optional(z.array(z.number())),
    "_isDryRun": z.optional(z.boolean()),
    "email": z.optional(z.string()),
    "name": z.optional(z.string()),
    "guests": z.optional(z.array(z.string())),
    "notes": z.optional(z.string()),
    "location": z.optional(z.string()),
    "smsReminderNumber": z.nullish(z.string()),
    "rescheduleReason": z.optional(z.string()),
    "customInputs": z.optional(z.array(z.anything)),
}
_LEGACY = words(
    """
    email name guests notes location smsReminderNumber rescheduleReason customInputs
    """
)


@routes.post("/v1/bookings")
async def create_booking(ctx: Request) -> Result:
    try:
        with ctx.state.lock:
            request, moved, seat = _plan(ctx)
            if moved is None:
                rules.check_requests(ctx, [request])
            if ctx.body.get("_isDryRun"):
                return 200, dry_run_view(ctx.state, request, rules.check_time(ctx, request, moved=moved)[0])
        # Concurrent requests all see the slot free; the first one to continue takes it.
        await asyncio.sleep(0)
        with ctx.state.lock:
            return 200, _book(ctx, request, moved, seat)
    except DeclinedError as declined:
        raise RefusedError(declined.status, declined.code) from None


def _plan(ctx: Request) -> tuple[BookingRequest, Row | None, Row | None]:
    """Return the requested booking, the booking that it replaces, and the attendee if one seat moves."""
    event_type = _event_type(ctx)
    answers_to = z.optional(_answers_to(event_type, quirks=ctx.quirks))
    try:
        body = z.parse({**_CREATE, "responses": answers_to}, ctx.body)
    except NotTextError as problem:
        raise ctx.breaks("Long texts, URLs and phone numbers must be texts", problem.reason) from None
    answers = body.get("responses")
    if answers is not None and any(body.get(name) for name in _LEGACY):
        unwanted = ",".join(name for name in _LEGACY if body.get(name))
        raise bad_request(f"Legacy Props: {unwanted}. They can't be used with `responses`")
    if answers is None:
        text = "responses: the booker's required questions must be answered"
        raise ctx.breaks(text, "`responses` must not be nullish")
    start, end = _span(ctx, body, event_type)
    moved, seat = _moved(ctx, body)
    place = place_answered(event_type, answers.get("location"))
    if place.answer is not None:
        answers["location"] = place.answer
    guests = answers.get("guests")
    request = BookingRequest(
        event_type,
        start,
        end,
        answers["name"],
        answers["email"],
        body["timeZone"],
        place,
        language=body["language"],
        phone=answers.get("attendeePhoneNumber"),
        guests=[guest for guest in guests if isinstance(guest, str)] if isinstance(guests, list) else (),
        responses=answers,
        metadata={**(moved["metadata"] if moved else {}), **body["metadata"]},
        recurring_uid=body.get("recurringEventId"),
    )
    return request, moved, seat


def _event_type(ctx: Request) -> Row:
    body = ctx.body if isinstance(ctx.body, dict) else {}
    asked = body.get("eventTypeId", z.OMITTED)
    query = "eventType.findUniqueOrThrow"
    if asked is z.OMITTED:
        raise ctx.breaks("eventTypeId is required", f"\nInvalid `prisma.{query}()` invocation")
    if isinstance(asked, bool) or not isinstance(asked, int | float):
        raise bad_request("Bad request, eventTypeId must be a number")
    event_type = ctx.state.event_types.get(asked)
    if event_type is None:
        raise missing_record(query)
    return event_type


def _span(ctx: Request, body: Row, event_type: Row) -> tuple[int, int]:
    moment = z.moment_of(body["start"])
    if moment is None:
        raise ctx.breaks("start is not an ISO 8601 date and time", "Invalid time value")
    start = from_datetime(moment)
    if start < from_datetime(ctx.now):
        raise bad_request(rules.IN_PAST)
    length = event_type["lengthInMinutes"] * MINUTE
    if body.get("end") is not None:
        end = z.moment_of(body["end"])
        if end is None or from_datetime(end) - start != length:
            raise bad_request(rules.WRONG_LENGTH)
    if start + length > LAST_INSTANT:
        raise bad_request(rules.OUT_OF_BOUNDS)
    return start, start + length


def _moved(ctx: Request, body: Row) -> tuple[Row | None, Row | None]:
    """Return the booking to move, and the attendee if the uid is that of a seat."""
    uid = body.get("rescheduleUid")
    if not uid:
        return None, None
    booking, seat = ctx.state.bookings.find(uid=uid), None
    for other in ctx.state.bookings if booking is None else ():
        for attendee in other["attendees"]:
            if attendee["seatUid"] == uid:
                booking, seat = other, attendee
    if booking is None or booking["status"] == "rejected":
        raise not_found("Could not find original booking")
    if booking["status"] == "cancelled":
        raise bad_request("cancelled_bookings_cannot_be_rescheduled")
    return booking, seat


def _book(ctx: Request, request: BookingRequest, moved: Row | None, seat: Row | None) -> Row:
    state = ctx.state
    if moved is not None and seat is not None:
        booking, uid = rules.move_seat(ctx, moved, seat, request.start, request.event_type)
        alone = len(guests_of(booking)) == 1
        return created_view(state, booking, booking["metadata"]) if alone else seat_view(state, booking, uid)
    if moved is not None and moved["seated"]:
        booking = rules.move_table(ctx, moved, request.event_type, request.start)
        return created_view(state, booking, booking["metadata"], moved=True)
    # The server stores the meeting's place shortly after it has written the row.
    metadata = dict(request.metadata)
    place = moved["location"] if moved is not None else request.place.text
    if str(place).startswith(("http://", "https://")):
        request = replace(request, metadata={**metadata, "videoCallUrl": place})
    if moved is not None:
        return created_view(state, _move(ctx, request, moved), metadata, moved=True)
    table = rules.seated_booking(state, request)
    if table is not None:
        return seat_view(state, table, rules.sit_down(ctx, request, table))
    try:
        hosts = rules.hosts_for(ctx, [request])
    except DeclinedError as declined:
        if declined.code == rules.CONFLICT:
            # The refused row has used up an id.
            state.next_id("bookings")
        raise
    uid = state.uid()
    changes: Row = {"uid": uid, "iCalUid": f"{uid}@Cal.com", "creationSource": "API_V1"}
    series = request.recurring_uid or state.uuid() if setting(request.event_type, "recurrence") else None
    booking = rules.insert_booking(ctx, request, hosts, recurring_uid=series, changes=changes)
    return created_view(state, booking, metadata)


def _move(ctx: Request, request: BookingRequest, moved: Row) -> Row:
    """Replace the booking by one at the new time, with the new request's content."""
    hosts = rules.check_time(ctx, request, moved=moved)
    rules.cancel_row(ctx, moved)
    booking = rules.insert_booking(
        ctx,
        request,
        hosts,
        recurring_uid=moved["recurringUid"],
        moved_from=moved,
        accepted=ctx.user["id"] == moved["userId"],
        changes={
            **pick(moved, "location", "iCalUid"),
            "iCalSequence": moved["iCalSequence"] + 1,
            "reschedulingReason": request.responses.get("rescheduleReason"),
            "creationSource": "API_V1",
        },
    )
    ctx.state.bookings.update(moved["id"], rescheduledToUid=booking["uid"])
    return booking


def _write(ctx: Request, booking: Row, **changes: Any) -> Row:
    """Change a row; the database then returns it after unchanged rows."""
    ctx.state.bookings.update(booking["id"], **changes, updatedAt=ctx.now_iso)
    return booking


# --- reading

_FILTERS = {
    "dateFrom": z.optional(z.iso_date()),
    "dateTo": z.optional(z.iso_date()),
    "order": z.optional(z.one_of("asc", "desc")),
    "sortBy": z.optional(z.one_of("createdAt", "updatedAt")),
    "status": z.optional(z.one_of("upcoming")),
}
_EXPAND = {"expand": z.optional(z.either(z.one_of("team"), z.array(z.one_of("team"))))}
_ATTENDEES = {"attendeeEmail": z.optional(z.either(z.email(), z.array(z.email())))}


@routes.get("/v1/bookings")
def list_bookings(ctx: Request) -> Result:
    take, skip = page_of(ctx)
    asked = z.parse(_FILTERS, ctx.query)
    expand = z.parse(_EXPAND, ctx.query).get("expand")
    wanted = z.parse(_ATTENDEES, ctx.query).get("attendeeEmail")
    emails = wanted if isinstance(wanted, list) else [wanted] if wanted else []
    found = [row for row in _visible(ctx) if not emails or _attends(row, emails)]
    begins = ctx.now_iso if "status" in asked else asked.get("dateFrom")
    found = [
        row
        for row in found
        if (begins is None or row["start"] >= begins)
        and (asked.get("dateTo") is None or row["end"] <= asked["dateTo"])
    ]
    if "sortBy" in asked:
        found.sort(key=lambda row: row[asked["sortBy"]], reverse=asked.get("order") == "desc")
    else:
        found.sort(key=lambda row: (row["updatedAt"], row["id"]))
    if ctx.query.get("take") and ctx.query.get("page"):
        found = found[skip : skip + take]
    return 200, {"bookings": [_listed(ctx, row, expanded=bool(expand)) for row in found]}


def _listed(ctx: Request, booking: Row, *, expanded: bool) -> Row:
    shown = booking_view(ctx.state, booking)
    event_type = ctx.state.event_types.get(booking["eventTypeId"])
    if expanded and event_type is not None:
        team = ctx.state.teams.get(event_type["columns"]["teamId"])
        named = {"name": team["name"], "slug": team["slug"]} if team else None
        shown["eventType"] = {"title": event_type["title"], "slug": event_type["slug"], "team": named}
    return shown


def _visible(ctx: Request) -> list[Row]:
    """Return the caller's bookings as host or guest; for an admin, all or those of the requested users."""
    if ctx.admin:
        asked = ctx.query.get("userId")
        if not asked:
            return list(ctx.state.bookings)
        wanted = z.parse({"userId": z.numbers()}, ctx.query)["userId"]
        people = [user for user in ctx.state.users if user["id"] in wanted]
    else:
        people = _people(ctx)
    return [row for row in ctx.state.bookings if any(row["userId"] == person["id"] for person in people)]


def _people(ctx: Request) -> list[Row]:
    """Return the caller, and for an organization's administrator all members."""
    own = ctx.user.get("organizationId") if ctx.later else None
    if own is None or not _administers(ctx, own):
        return [ctx.user]
    people = [ctx.state.users[row["userId"]] for row in ctx.state.memberships.where(teamId=own)]
    if ctx.query.get("userId"):
        wanted = z.parse({"userId": z.numbers()}, ctx.query)["userId"]
        people = [user for user in people if user["id"] in wanted]
        if not people:
            raise not_found("No User found")
    return people


def _administers(ctx: Request, organization: int) -> bool:
    from .teams import has_role

    return has_role(ctx.state, ctx.user["id"], organization, "OWNER", "ADMIN")


def _attends(booking: Row, emails: list[str]) -> bool:
    return any(attendee["email"] in emails for attendee in booking["attendees"])


def booking_of(ctx: Request) -> Row:
    """Return the path's booking for its host, attendees, and the owner of its event type or team."""
    booking = ctx.state.bookings.get(ctx.number())
    if ctx.admin:
        if booking is None:
            raise not_found("Booking not found")
        return booking
    if booking is None or not _concerns(ctx, booking):
        raise forbidden("You are not authorized")
    return booking


def _concerns(ctx: Request, booking: Row) -> bool:
    from .teams import has_role

    event_type = ctx.state.event_types.get(booking["eventTypeId"])
    team = event_type["columns"]["teamId"] if event_type else None
    return (
        booking["userId"] == ctx.user["id"]
        or _attends(booking, [ctx.user["email"]])
        or (event_type is not None and event_type["userId"] == ctx.user["id"])
        or (team is not None and has_role(ctx.state, ctx.user["id"], team, "OWNER", "ADMIN"))
        or (ctx.later and booking["userId"] in {user["id"] for user in _people(ctx)})
    )


@routes.get("/v1/bookings/:id")
def get_booking(ctx: Request) -> Result:
    return 200, {"booking": _listed(ctx, booking_of(ctx), expanded=bool(z.parse(_EXPAND, ctx.query)))}


# --- editing

_UPDATE = {
    "userId": z.nullish(z.integer()),
    "eventTypeId": z.nullish(z.integer()),
    "title": z.optional(z.string()),
    "description": z.nullish(z.string()),
    "startTime": z.optional(z.iso_date()),
    "endTime": z.optional(z.iso_date()),
    "status": z.optional(z.one_of(*_STATUSES)),
    "rescheduledBy": z.optional(z.email("Invalid Email")),
    "cancelledBy": z.optional(z.email("Invalid Email")),
    "createdAt": z.optional(z.coerced_date()),
}
_COLUMNS = {"startTime": "start", "endTime": "end"}


@routes.patch("/v1/bookings/:id")
def update_booking(ctx: Request) -> Result:
    """Update a booking as given, without checking slots or sending webhooks."""
    booking = booking_of(ctx)
    body = z.parse(_UPDATE, ctx.body, strict=True)
    if body.get("userId") and not ctx.admin:
        raise forbidden("Only admin can change the organizer of a booking")
    for name, table in (("userId", ctx.state.users), ("eventTypeId", ctx.state.event_types)):
        if body.get(name) is not None and table.get(body[name]) is None:
            raise missing_record("booking.update")
    changes: Row = {_COLUMNS.get(name, name): value for name, value in body.items()}
    if "status" in changes:
        changes["status"] = changes["status"].lower()
    times = {"start": booking["start"], "end": booking["end"], **changes}
    if times["start"] >= times["end"] and not ctx.quirk("v1-ends-before-start"):
        raise bad_request("endTime must be after startTime")
    _write(ctx, booking, **changes)
    return 200, {"booking": booking_view(ctx.state, booking, related=False)}


# --- cancelling

_CANCEL = {**z.alike("cancellationReason cancelledBy allRemainingBookings", z.optional(z.string()))}


@routes.delete("/v1/bookings/:id/cancel")
def cancel_booking(ctx: Request) -> Result:
    try:
        booking = booking_of(ctx)
    except RefusedError as refused:
        # The server does not catch the error of this check.
        raise went_wrong() if ctx.quirk("v1-cancel-breaks") else refused from None
    return _cancel(ctx, booking)


@routes.delete("/v1/bookings/:id")
def delete_booking(ctx: Request) -> Result:
    return _cancel(ctx, booking_of(ctx))


def _cancel(ctx: Request, booking: Row) -> Result:
    asked = z.parse(_CANCEL, ctx.query)
    reason = asked.get("cancellationReason", "Not Provided")
    if booking["status"] == "cancelled":
        raise bad_request(CANCELLED_ALREADY)
    try:
        rules.check_cancellable(ctx, booking, reason or "Not Provided")
    except DeclinedError as declined:
        raise RefusedError(declined.status, declined.code) from None
    concerned = [booking]
    if asked.get("allRemainingBookings") == "true" and booking["recurringUid"]:
        concerned = [
            row
            for row in rules.series_of(ctx.state, booking)
            if row["start"] >= ctx.now_iso and row["status"] in ("accepted", "pending")
        ]
    for row in concerned:
        rules.cancel(ctx, row, reason, asked.get("cancelledBy"))
    return 200, {
        "success": True,
        "message": "Booking successfully cancelled.",
        "onlyRemovedAttendee": False,
        "bookingId": booking["id"],
        "bookingUid": booking["uid"],
    }


# --- recordings and transcripts


def _room(ctx: Request, missing: str = "No Cal Video reference found with booking id {}") -> Row:
    """Return the path's booking with a video room, which has no recordings, as without credentials."""
    booking = booking_of(ctx)
    for reference in booking["references"]:
        if reference["type"] == "daily_video" and reference.get("meetingId"):
            return booking
    raise not_found(missing.format(booking["id"]))


@routes.get("/v1/bookings/:id/recordings")
@routes.get("/v1/bookings/:id/transcripts")
def list_recordings(ctx: Request) -> Result:
    _room(ctx)
    return 200, []


@routes.get("/v1/bookings/:id/transcripts/:recordingId")
def get_transcript(ctx: Request) -> Result:
    booking = _room(ctx, "No Booking Reference with Daily Video found with booking id {}")
    raise forbidden(
        f"This Recording Id {ctx.params['recordingId']} does not belong to booking {booking['id']}"
    )
