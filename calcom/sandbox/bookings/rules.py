"""The rules of booking, moving, cancelling and confirming, shared by all versions.

A refusal raises `DeclinedError` with the server's code; each version has its own words for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from ..addresses import LOCAL
from ..calendars.busy import write_event
from ..calendars.providers import UnreachableError, account_of
from ..errors import bad_request
from ..event_types.kinds import is_team_event, kind_of
from ..routing import Context
from ..scheduling import (
    DAY,
    HOUR,
    LAST_INSTANT,
    MINUTE,
    Host,
    Refusal,
    Span,
    crew,
    iso_utc,
    occurrences,
    parse_instant,
    refusal,
)
from ..scheduling.rows import setting
from ..scheduling.zones import day_date, from_datetime
from ..state import Row, State, pick
from .diary import HostDiary
from .hosts import bench_of, beside, chosen, guests_of, hosts_of, hosts_of_booking, new_attendee
from .location import CAL_VIDEO, Place
from .titles import title_of as titled

CONFLICT = "booking_conflict_error"
UNAVAILABLE = "no_available_users_found_error"
OUT_OF_BOUNDS = "booking_time_out_of_bounds_error"
IN_PAST = "Attempting to book a meeting in the past."
WRONG_LENGTH = "Invalid event length"
NO_SEATS = "booking_seats_full_error"
SEATED_ALREADY = "already_signed_up_for_this_booking_error"
TOO_MANY_ACTIVE = "booker_limit_exceeded_error"
_ROOMS = f"{LOCAL}/video/"
# Not all required hosts are free; the server fails with 500 on the second.
HOSTS_UNAVAILABLE = "hosts_unavailable_for_booking"
SOME_UNAVAILABLE = "some_hosts_unavailable_error"

_REFUSALS = {
    "in_past": (400, IN_PAST),
    "out_of_bounds": (400, OUT_OF_BOUNDS),
    "booking_limit_reached": (401, "booking_limit_reached"),
    "duration_limit_reached": (401, "duration_limit_reached"),
    "unavailable": (400, UNAVAILABLE),
}


class DeclinedError(Exception):
    """A request that the rules refuse, with the status and code of the server's core."""

    def __init__(self, status: int, code: str, *, uid: str | None = None, of_team: bool = False) -> None:
        super().__init__(code)
        self.status = status
        self.code = code
        self.uid = uid
        self.of_team = of_team


@dataclass(frozen=True, slots=True)
class BookingRequest:
    """A requested booking."""

    event_type: Row
    start: int
    end: int
    name: str
    email: str
    zone: str
    place: Place
    language: str = "en"
    phone: str | None = None
    guests: Sequence[str] = ()
    responses: Row = field(default_factory=dict)
    metadata: Row = field(default_factory=dict)
    verification_code: str | None = None
    recurring_uid: str | None = None
    # The only possible hosts if a routing form chose them.
    only: Sequence[int] = ()


def diary_of(ctx: Context, event_type: Row, host: Row, planned: Sequence[Span] = ()) -> HostDiary:
    now = from_datetime(ctx.now)
    return HostDiary(ctx.state, event_type, host, now, quirks=ctx.quirks, planned=planned)


# --- booking


# The real server accepts any number, however long that takes.
_MOST_OCCURRENCES = 1000


def occurrences_of(request: BookingRequest, count: int | None) -> list[BookingRequest]:
    """Return a request for each occurrence of a recurring event type, under one uid; else the request."""
    recurrence = setting(request.event_type, "recurrence")
    if recurrence is None:
        return [request]
    if request.start > LAST_INSTANT:
        raise DeclinedError(400, OUT_OF_BOUNDS)
    if (count or recurrence["occurrences"]) > _MOST_OCCURRENCES:
        raise bad_request(f"The sandbox books at most {_MOST_OCCURRENCES} occurrences in one request.")
    starts = occurrences(
        request.start,
        frequency=recurrence["frequency"],
        interval=recurrence["interval"],
        count=count or recurrence["occurrences"],
        zone=request.zone,
    )
    length = request.end - request.start
    return [replace(request, start=start, end=start + length) for start in starts]


def check_requests(ctx: Context, requests: Sequence[BookingRequest]) -> None:
    """Check that all requests can be booked now.

    The real server checks only the first of several occurrences, and the others, if at all, after the
    earlier ones are booked.
    """
    if booked_before(ctx, requests) is not None:
        return
    check_booker(ctx, requests[0])
    check_time(ctx, requests[0])
    if not ctx.quirk("series-checked-by-its-first"):
        hosts_for(ctx, requests)


def booked_before(ctx: Context, requests: Sequence[BookingRequest]) -> Row | None:
    """Return the existing booking for a repeated request, so that it is not made twice.

    This concerns round-robin event types and those that need confirmation.
    """
    request = requests[0]
    waits = _needs_confirmation(ctx, request)
    if len(requests) > 1 or not (waits or kind_of(request.event_type) == "roundRobin"):
        return None
    start, status = iso_utc(request.start), "pending" if waits else "accepted"
    for row in ctx.state.bookings.where(eventTypeId=request.event_type["id"], status=status):
        if row["start"] == start and any(each["email"] == request.email for each in guests_of(row)):
            return row
    return None


def check_booker(ctx: Context, request: BookingRequest) -> None:
    limit = setting(request.event_type, "bookerActiveBookingsLimit")
    if limit is not None and limit.get("maximumActiveBookings"):
        active = _active_bookings(ctx, request)
        if len(active) >= limit["maximumActiveBookings"]:
            latest = max(active, key=lambda row: row["start"])
            raise DeclinedError(
                400, TOO_MANY_ACTIVE, uid=latest["uid"] if limit.get("offerReschedule") else None
            )
    if request.event_type.get("requiresBookerEmailVerification"):
        # The sandbox sends no mail, so no code can be right.
        missing = request.verification_code is None
        raise DeclinedError(400, "email_verification_required" if missing else "invalid_verification_code")


def _active_bookings(ctx: Context, request: BookingRequest) -> list[Row]:
    return [
        row
        for row in ctx.state.bookings.where(eventTypeId=request.event_type["id"], status="accepted")
        if row["start"] >= ctx.now_iso and any(each["email"] == request.email for each in row["attendees"])
    ]


def _has_length(request: BookingRequest) -> bool:
    lengths = request.event_type.get("lengthInMinutesOptions") or [request.event_type["lengthInMinutes"]]
    return (request.end - request.start) / MINUTE in lengths


def check_time(ctx: Context, request: BookingRequest, *, moved: Row | None = None) -> list[Row]:
    """Return the hosts who are free at this time, the organizer first; the ``moved`` booking does not count.

    The order of the checks is: whether the time can be booked at all, its length, who is free.
    """
    try:
        hosts = _hosts_at(ctx, request, moved)
    except DeclinedError as declined:
        if _has_length(request) or declined.code in (IN_PAST, OUT_OF_BOUNDS):
            raise
        hosts = []
    if not _has_length(request):
        raise DeclinedError(400, WRONG_LENGTH)
    return hosts


def _hosts_at(ctx: Context, request: BookingRequest, moved: Row | None) -> list[Row]:
    seat = seated_booking(ctx.state, request)
    if seat is not None:
        # The real server lets a moved seat into a full booking.
        _check_seat(request, seat, full=moved is None or not ctx.quirk("full-table-takes-movers"))
    return _crew(ctx, [request], moved, seat)


def _crew(
    ctx: Context, requests: Sequence[BookingRequest], moved: Row | None, seat: Row | None = None
) -> list[Row]:
    """Return the hosts of bookings that are made together, who are the same for all."""
    event_type = requests[0].event_type
    if not hosts_of(event_type):
        raise DeclinedError(404, "eventTypeUser.notFound")
    asked = _who_is_asked(ctx, requests[0], moved, seat)
    refused = {host.user_id: refusal_of(ctx, requests, host.user_id, moved, seat) for host in asked}
    found = crew(
        asked,
        bench_of(ctx.state, event_type, asked),
        [number for number, reason in refused.items() if reason is None],
    )
    if not isinstance(found, str):
        return [ctx.state.users[host.user_id] for host in found]
    reasons = [reason for reason in refused.values() if reason not in (None, "unavailable")]
    if found == "nobody" and reasons:
        raise DeclinedError(*_REFUSALS[reasons[0] or "unavailable"])
    if found == "nobody" or not is_team_event(event_type):
        raise DeclinedError(400, UNAVAILABLE, of_team=is_team_event(event_type))
    breaks = ctx.quirk("breaks-over-missing-hosts")
    raise DeclinedError(400, SOME_UNAVAILABLE if breaks else HOSTS_UNAVAILABLE)


def _who_is_asked(ctx: Context, request: BookingRequest, moved: Row | None, seat: Row | None) -> list[Host]:
    """Return the hosts of the event type, without round-robin hosts who are not meant."""
    hosts = hosts_of(request.event_type)
    if not is_team_event(request.event_type):
        # A booking of one person stays with them, even if the event type has a new owner.
        return [Host(moved["userId"], fixed=True)] if moved else hosts
    if seat is not None:
        return chosen(hosts, hosts_of_booking(seat))
    if moved is not None and request.event_type.get("rescheduleWithSameRoundRobinHost"):
        return chosen(hosts, hosts_of_booking(moved))
    return chosen(hosts, request.only)


def refusal_of(
    ctx: Context, requests: Sequence[BookingRequest], host: int, moved: Row | None, seat: Row | None
) -> Refusal | None:
    """Return why a user cannot host all of these bookings.

    The real server checks only the first booking, and does not check whether a host of an existing
    seated booking is free.
    """
    first_alone = ctx.quirk("series-checked-by-its-first")
    for position, request in enumerate(requests[:1] if first_alone else requests):
        planned = [(each.start, each.end) for each in requests[:position]]
        diary = diary_of(ctx, request.event_type, ctx.state.users[host], planned)
        refused = refusal(
            request.start,
            request.end,
            diary.rules,
            diary.hours,
            diary,
            now=from_datetime(ctx.now),
            booker_zone=request.zone,
            reschedule_uid=moved["uid"] if moved else None,
            quirks=ctx.quirks,
        )
        settled = seat is not None and ctx.quirk("busy-host-takes-seats")
        if refused is not None and not (settled and refused == "unavailable"):
            return refused
    return None


def seated_booking(state: State, request: BookingRequest) -> Row | None:
    """Return the seated booking at exactly this time, if there is one to join."""
    if setting(request.event_type, "seats") is None:
        return None
    start = iso_utc(request.start)
    for row in state.bookings.where(eventTypeId=request.event_type["id"]):
        if row["start"] == start and row["status"] == "accepted" and row["seated"]:
            return row
    return None


def _check_seat(request: BookingRequest, booking: Row, *, full: bool) -> None:
    seats = setting(request.event_type, "seats") or {}
    if any(attendee["email"] == request.email for attendee in booking["attendees"]):
        raise DeclinedError(409, SEATED_ALREADY)
    if full and len(guests_of(booking)) >= seats.get("seatsPerTimeSlot", 0):
        raise DeclinedError(409, NO_SEATS)


def book(
    ctx: Context, requests: Sequence[BookingRequest], *, of_series: bool = True
) -> tuple[list[Row], str | None]:
    """Book what was checked before, and check again: somebody else may have been faster.

    Returns the bookings, and the uid of a seat in an existing booking. A booking of a recurring event type
    is ``of_series`` even if it is the only one, except in the oldest version.
    """
    before = booked_before(ctx, requests)
    if before is not None:
        return [before], None
    recurring_uid = requests[0].recurring_uid
    if recurring_uid is None and of_series and setting(requests[0].event_type, "recurrence") is not None:
        recurring_uid = ctx.state.uuid()
    hosts = hosts_for(ctx, requests)
    rows: list[Row] = []
    seat_uid = None
    first_alone = ctx.quirk("series-checked-by-its-first")
    for position, request in enumerate(requests):
        seat = seated_booking(ctx.state, request)
        if seat is not None:
            seat_uid = sit_down(ctx, request, seat)
            rows.append(seat)
            continue
        if position and first_alone and _same_time_taken(ctx.state, request, hosts[0]):
            # The earlier ones stay booked.
            raise DeclinedError(409, CONFLICT)
        rows.append(insert_booking(ctx, request, hosts, recurring_uid=recurring_uid))
    return rows, seat_uid


def hosts_for(ctx: Context, requests: Sequence[BookingRequest]) -> list[Row]:
    """Return the hosts of all requests; raise a conflict if one of the times is now taken."""
    try:
        if len(requests) == 1:
            return check_time(ctx, requests[0])
        return _crew(ctx, requests, None)
    except DeclinedError as declined:
        if declined.code in (UNAVAILABLE, HOSTS_UNAVAILABLE):
            raise DeclinedError(409, CONFLICT) from None
        raise


def _same_time_taken(state: State, request: BookingRequest, host: Row) -> bool:
    """Return whether the host has an accepted booking at exactly this time; the database forbids a second."""
    start, end = iso_utc(request.start), iso_utc(request.end)
    return any(
        row["start"] == start and row["end"] == end and row["status"] == "accepted"
        for row in state.bookings.where(userId=host["id"])
    )


def insert_booking(
    ctx: Context,
    request: BookingRequest,
    hosts: Sequence[Row],
    *,
    recurring_uid: str | None = None,
    moved_from: Row | None = None,
    accepted: bool = False,
    seat_of: Row | None = None,
    changes: Row | None = None,
) -> Row:
    """Store the booking, and send its webhooks.

    ``moved_from`` is the booking that it replaces, ``seat_of`` the booking that a moved seat leaves.
    """
    state, event_type = ctx.state, request.event_type
    host, *others = hosts
    uid = state.uid()
    seated = setting(event_type, "seats") is not None
    status = "accepted" if accepted or not _needs_confirmation(ctx, request) else "pending"
    attendees = [_attendee(state, request, seated=seated)]
    if not seated:
        emails = [each["email"] for each in hosts] if is_team_event(event_type) else []
        attendees += [_guest(state, guest, request) for guest in request.guests if guest not in emails]
    attendees += beside(state, others)
    row: Row = {
        "uid": uid,
        "userId": host["id"],
        "eventTypeId": event_type["id"],
        "eventTypeSlug": event_type["slug"],
        "title": title_of(state, event_type, hosts, request),
        "description": None if seated else request.responses.get("notes") or "",
        "start": iso_utc(request.start),
        "end": iso_utc(request.end),
        "status": status,
        "location": room_of(ctx, uid, request.place.text) if status == "accepted" else request.place.text,
        "locationKind": (request.place.answer or {}).get("value"),
        "attendees": attendees,
        "responses": {} if seated else dict(request.responses),
        "metadata": _metadata(ctx, request, host),
        "absentHost": False,
        "rating": None,
        "iCalUid": _calendar_uid(ctx, None if seated else uid),
        "iCalSequence": 0,
        "idempotencyKey": state.uuid() if status == "accepted" else None,
        "references": [],
        "createdAt": ctx.now_iso,
        "updatedAt": ctx.now_iso,
        **dict.fromkeys(("cancellationReason", "cancelledBy", "rejectionReason", "reschedulingReason")),
        "rescheduledBy": None,
        "rescheduledFromUid": moved_from["uid"] if moved_from else None,
        "rescheduledToUid": None,
        "recurringUid": recurring_uid,
        "creationSource": "API_V2",
        "seated": seated,
        "callUrl": moved_from.get("callUrl") if moved_from else None,
        **(changes or {}),
    }
    booking = state.bookings.insert(row)
    state.users.touch(booking["userId"])  # the server notes when its host was last active
    if status == "accepted":
        note_in_calendar(ctx, booking, moved_from)
    if status == "pending":
        ctx.emit("BOOKING_REQUESTED", booking)
    elif seat_of is not None:
        ctx.emit("BOOKING_RESCHEDULED", booking, moved=dict(seat_of))
    else:
        blank = ctx.profile == "teams" and ctx.route is not None and "2024-04-15" in ctx.route.versions
        trigger = "BOOKING_CREATED" if moved_from is None else "BOOKING_RESCHEDULED"
        ctx.emit(trigger, booking, **({"blankClient": True} if blank else {}))
    return booking


def _calendar_uid(ctx: Context, uid: str | None = None) -> str:
    """Return an event's uid in a calendar: the booking's, or a new one."""
    return f"{uid or ctx.state.uid()}@{'Cal.com' if ctx.profile == 'teams' else 'Cal.diy'}"


def room_of(ctx: Context, uid: str, location: str | None) -> str | None:
    """Return the URL of a booking in Cal Video; the recorded server of 6.0 had this service."""
    at_cal_video = location == CAL_VIDEO or str(location).startswith(_ROOMS)
    return f"{_ROOMS}{uid}" if ctx.profile == "teams" and at_cal_video else location


def _metadata(ctx: Context, request: BookingRequest, host: Row) -> Row:
    """Return the booker's metadata and, except in a series, the platform of a managed host."""
    alone = setting(request.event_type, "recurrence") is None
    client = host.get("oauthClientId") if alone and ctx.profile != "teams" else None
    return {**request.metadata, **({"platformClientId": client} if client else {})}


def note_in_calendar(ctx: Context, booking: Row, moved_from: Row | None = None) -> None:
    """Write an accepted booking to its host's calendar, or move the event of the replaced booking."""
    state = ctx.state
    before: list[Row] = moved_from["references"] if moved_from else []
    former = [each for each in before if each["type"].endswith("_calendar")]
    if former:
        _change_events(ctx, former, start=booking["start"], end=booking["end"])
        made = [dict(each) for each in former]
    else:
        made = write_event(state, booking)
    if booking["location"] == CAL_VIDEO or str(booking["location"]).startswith(_ROOMS):
        made = [{"type": "daily_video", "uid": ""}, *made]
    references = [{**each, "id": state.next_id("booking_references")} for each in made]
    state.bookings.update(booking["id"], references=references)


def _change_events(ctx: Context, references: Sequence[Row], **times: str) -> None:
    """Move the calendar events of a booking to other times, or remove them without ``times``."""
    credentials = ctx.state.table("credentials")
    for reference in references:
        credential = credentials.get(reference.get("credentialId"))
        if credential is None:
            continue
        try:
            account = account_of(ctx.state, credential)
        except UnreachableError:
            continue
        events = account.get("events") or []
        for event in [each for each in events if each["id"] == reference["uid"]]:
            if not times:
                events.remove(event)
            for edge, moment in times.items():
                event[edge] = {"time": moment.replace(".000Z", "Z"), "timeZone": "UTC"}
        ctx.state.table("provider_accounts").touch(account["id"])


def sit_down(ctx: Context, request: BookingRequest, booking: Row) -> str:
    """Take a seat in an existing booking; return the uid of the seat."""
    attendee = _attendee(ctx.state, request, seated=True)
    booking["attendees"].append(attendee)
    ctx.state.bookings.touch(booking["id"])
    ctx.emit("BOOKING_CREATED", booking, attendees=[attendee], joins=True, iCalUid=_calendar_uid(ctx))
    uid: str = attendee["seatUid"]
    return uid


def _attendee(state: State, request: BookingRequest, *, seated: bool) -> Row:
    seat: Row = {}
    if seated:
        seat = {
            "seatUid": state.uuid(),
            "responses": dict(request.responses),
            "metadata": dict(request.metadata),
        }
    return new_attendee(
        state,
        name=request.name,
        email=request.email,
        phoneNumber=request.phone,
        timeZone=request.zone,
        language=request.language,
        **seat,
    )


def _guest(state: State, email: str, request: BookingRequest) -> Row:
    blank = replace(request, name="", email=email, phone=None, language="en", responses={}, metadata={})
    return _attendee(state, blank, seated=False)


def _needs_confirmation(ctx: Context, request: BookingRequest) -> bool:
    policy = setting(request.event_type, "confirmationPolicy")
    if policy is None:
        return False
    threshold = policy.get("noticeThreshold")
    if policy.get("type") != "time" or not threshold:
        return True
    # Whole units are compared; a notice equal to the threshold is within it.
    return _whole_units(from_datetime(ctx.now), request.start, threshold["unit"]) <= int(threshold["count"])


_UNITS = {"second": 1000, "minute": MINUTE, "hour": HOUR, "day": DAY, "week": 7 * DAY}
_MONTHS = {"month": 1, "quarter": 3, "year": 12}
_SHORT = {"s": "second", "m": "minute", "h": "hour", "d": "day", "w": "week", "M": "month", "Q": "quarter"}


def _whole_units(now: int, then: int, unit: str) -> int:
    """Return how many whole units ahead a moment is; an unknown unit means milliseconds."""
    name = _SHORT.get(unit) or unit.lower().removesuffix("s")
    if name not in _MONTHS:
        return int((then - now) / _UNITS.get(name, 1))
    one, other = day_date(now // DAY), day_date(then // DAY)
    months = (other.year - one.year) * 12 + other.month - one.month
    unfinished = (other.day, then % DAY) < (one.day, now % DAY)
    return (months - unfinished) // _MONTHS[name]


def title_of(state: State, event_type: Row, hosts: Sequence[Row], request: BookingRequest) -> str:
    """Return the title of a booking; several hosts appear as their team's name."""
    team = None
    if kind_of(event_type) == "collective" or len(hosts) > 1:
        team = state.teams.get(event_type.get("teamId"))
    return titled(
        event_type,
        hosts[0],
        team=team["name"] if team else None,
        name=request.name,
        minutes=(request.end - request.start) // MINUTE,
        location=request.place.text,
        answers=request.responses,
    )


# --- moving


def request_to_move(
    booking: Row, event_type: Row, start: int, *, attendee: Row | None = None
) -> BookingRequest:
    """Return the request for a booking at another time, with the answers of its first (or this) attendee."""
    who = attendee or booking["attendees"][0]
    responses = {key: value for key, value in booking["responses"].items() if key != "rescheduledReason"}
    length = parse_instant(booking["end"]) - parse_instant(booking["start"])
    return BookingRequest(
        event_type,
        start,
        start + length,
        who["name"],
        who["email"],
        who["timeZone"],
        Place(booking["location"], None),
        language=who["language"],
        phone=who["phoneNumber"],
        guests=[each["email"] for each in guests_of(booking)[1:]] if attendee is None else (),
        responses=dict(attendee["responses"]) if attendee else responses,
        metadata=dict(attendee["metadata"] if attendee else booking["metadata"]),
    )


def move(ctx: Context, booking: Row, request: BookingRequest, *, by: str | None, owner: bool) -> Row:
    """Replace the booking by one at the new time; the reason is among its answers."""
    before = booked_before(ctx, [request])
    if before is not None and is_team_event(request.event_type):
        return before
    hosts = check_time(ctx, request, moved=booking)
    cancel_row(ctx, booking, rescheduledBy=by)
    new = insert_booking(
        ctx,
        request,
        hosts,
        recurring_uid=booking["recurringUid"],
        moved_from=booking,
        accepted=owner,
        changes={
            **({} if is_team_event(request.event_type) else {"title": booking["title"]}),
            **pick(booking, "description", "locationKind", "iCalUid"),
            "iCalSequence": booking["iCalSequence"] + 1,
            "reschedulingReason": request.responses.get("rescheduledReason"),
            "rescheduledBy": by,
        },
    )
    ctx.state.bookings.update(booking["id"], rescheduledToUid=new["uid"])
    return new


def move_seat(ctx: Context, booking: Row, attendee: Row, start: int, event_type: Row) -> tuple[Row, str]:
    """Move one seat to an existing or new booking at another time; return that booking and the seat's uid."""
    request = request_to_move(booking, event_type, start, attendee=attendee)
    hosts = check_time(ctx, request, moved=booking)
    target = seated_booking(ctx.state, request)
    if target is not None and target["id"] != booking["id"]:
        # The seat moves unchanged.
        remove_attendee(ctx, booking, attendee)
        told = {"attendees": [attendee], "joins": True, "moved": dict(booking), "table": dict(target)}
        target["attendees"].append(attendee)
        ctx.state.bookings.touch(target["id"])
        ctx.emit("BOOKING_RESCHEDULED", target, **told)
        return target, attendee["seatUid"]
    remove_attendee(ctx, booking, attendee)
    new = insert_booking(ctx, request, hosts, accepted=True, seat_of=booking)
    return new, new["attendees"][0]["seatUid"]


def move_table(ctx: Context, booking: Row, event_type: Row, start: int) -> Row:
    """Move a seated booking with all attendees; it keeps its uid."""
    request = request_to_move(booking, event_type, start, attendee=booking["attendees"][0])
    ctx.state.bookings.update(booking["id"], status="cancelled")
    try:
        check_time(ctx, request, moved=booking)
    finally:
        ctx.state.bookings.update(booking["id"], status="accepted")
    ctx.state.bookings.update(
        booking["id"],
        start=iso_utc(request.start),
        end=iso_utc(request.end),
        rescheduledBy=None,
        iCalSequence=booking["iCalSequence"] + 1,
        updatedAt=ctx.now_iso,
    )
    ctx.emit("BOOKING_RESCHEDULED", booking)
    return booking


def remove_attendee(ctx: Context, booking: Row, attendee: Row) -> None:
    """Remove an attendee; without the last one the booking is cancelled."""
    booking["attendees"].remove(attendee)
    ctx.state.bookings.touch(booking["id"])
    if not guests_of(booking):
        cancel_row(ctx, booking)


# --- cancelling


def cancel_row(ctx: Context, booking: Row, **changes: Any) -> None:
    ctx.state.bookings.update(
        booking["id"], status="cancelled", idempotencyKey=None, updatedAt=ctx.now_iso, **changes
    )


def check_cancellable(
    ctx: Context,
    booking: Row,
    reason: str | None,
    *,
    of_seat: bool = False,
    by: str | None = None,
    reasons: bool = True,
) -> None:
    """Raise the core's refusal of a cancellation, if any.

    A host needs a reason, as the caller or named ``by`` address, unless ``reasons`` are not checked.
    """
    event_type = ctx.state.event_types.get(booking["eventTypeId"])
    if event_type is not None and event_type.get("disableCancelling"):
        raise DeclinedError(400, "This event type does not allow cancellations")
    caller = ctx.caller.user["id"] if ctx.caller is not None else None
    host = ctx.state.users[booking["userId"]]
    if reasons and (host["id"] == caller or host["email"] == by) and not (reason or "").strip():
        said = " when you are the host" if ctx.profile == "teams" else ""
        raise DeclinedError(400, f"Cancellation reason is required{said}")
    if parse_instant(booking["end"]) < from_datetime(ctx.now):
        raise DeclinedError(400, "Cannot cancel a booking that has already ended")
    if event_type is not None and setting(event_type, "seats") is not None and not of_seat:
        hosts = [host["userId"] for host in event_type.get("hosts") or ()]
        if caller is None or caller not in (event_type["userId"], *hosts):
            raise DeclinedError(401, "User not a host of this event")


def cancel(
    ctx: Context,
    booking: Row,
    reason: str | None,
    by: str | None = None,
    *,
    later: bool = False,
    all_remaining: bool = False,
) -> None:
    """Cancel a booking; in a series also the ``later`` ones, or ``all_remaining`` future ones.

    A cancelled series sends one webhook, and its earlier cancelled bookings get the new reason.
    """
    event_type = ctx.state.event_types.get(booking["eventTypeId"])
    together = booking["recurringUid"] and event_type and setting(event_type, "recurrence") is not None
    cancelled = [booking]
    if together and (later or all_remaining):
        since = booking["start"] if later else ctx.now_iso
        cancelled = [row for row in series_of(ctx.state, booking) if row["start"] >= since]
    for row in cancelled:
        sequence = row["iCalSequence"] + 1
        cancel_row(ctx, row, cancellationReason=reason, cancelledBy=by, iCalSequence=sequence)
        _change_events(ctx, row["references"])
    kept = [{**each, "deleted": True} for each in booking["references"]]
    ctx.state.bookings.update(booking["id"], references=kept)
    ctx.emit("BOOKING_CANCELLED", booking, **({"allRemaining": True} if all_remaining else {}))
    if cancelled == [booking] and event_type and setting(event_type, "seats") is not None:
        booking["attendees"].clear()
        ctx.state.bookings.touch(booking["id"])


def cancel_seat(ctx: Context, booking: Row, attendee: Row, reason: str | None) -> None:
    """Cancel one seat; without the last one the booking is cancelled."""
    if len(guests_of(booking)) == 1:
        cancel(ctx, booking, reason)
        return
    ctx.emit("BOOKING_CANCELLED", booking, attendees=[attendee], cancellationReason=reason)
    remove_attendee(ctx, booking, attendee)


def series_of(state: State, booking: Row) -> list[Row]:
    """Return all bookings of a series, by time."""
    if not booking["recurringUid"]:
        return [booking]
    rows = state.bookings.where(recurringUid=booking["recurringUid"])
    return sorted(rows, key=lambda row: (row["start"], row["id"]))
