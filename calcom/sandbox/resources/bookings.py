"""Bookings, in the form of 2024-08-13."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from ..errors import (
    BareError,
    HttpError,
    SandboxError,
    bad_request,
    conflict,
    forbidden,
    not_found,
    server_error,
    trpc,
    unauthorized,
    unhandled,
    zod,
)
from ..limits import Limit
from ..scheduling import DAY, MINUTE, parse_instant
from ..scheduling.rows import setting
from ..scheduling.zones import from_datetime
from ..state import Row
from ..validation import (
    MISSING,
    Field,
    Rule,
    Shape,
    array,
    boolean,
    email,
    error,
    failed,
    is_integer,
    is_time_zone,
    one_of,
    string,
    time_zone,
)
from ..wire import Context, Result, Routes, created, ok
from . import _booking_desk as desk
from ._booking_desk import DeclinedError, Wish
from ._booking_fields import check_kinds, format_problems
from ._booking_location import new_place, place_asked
from ._booking_output import attendee_output, booking_output, display_email, host_output, may_see_attendees
from .slots import is_date_string, property_is_wrong

routes = Routes()

VERSIONS = ("2024-08-13",)
LANGUAGES = (
    *("ar", "ca", "de", "es", "eu", "he", "id", "ja", "lv", "pl", "ro", "sr", "th", "vi", "az", "cs", "el"),
    *("es-419", "fi", "hr", "it", "km", "nl", "pt", "ru", "sv", "tr", "zh-CN", "bg", "da", "en", "et", "fr"),
    *("hu", "iw", "ko", "no", "pt-BR", "sk", "ta", "uk", "zh-TW", "bn"),
)


def _few(name: str) -> Limit:
    """The limit of routes that send mails."""
    return Limit(name, limit=5, ttl_ms=60_000, block_ms=60_000)


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

_METADATA_RULE = (
    "Metadata must have at most 50 keys, each key up to 40 characters,"
    " and string values up to 500 characters."
)
_EVENT_TYPE_RULE = (
    "Either eventTypeId or eventTypeSlug + username or eventTypeSlug + teamSlug must be provided"
)
_KNOWN = (
    *(
        "start",
        "eventTypeId",
        "eventTypeSlug",
        "username",
        "teamSlug",
        "organizationSlug",
        "attendee",
        "guests",
    ),
    *("meetingUrl", "location", "metadata", "lengthInMinutes", "bookingFieldsResponses", "routing"),
    *("emailVerificationCode", "recurrenceCount"),
)


def _checked(body: Any) -> Row:
    """The body of a new booking, or the server's complaint about it."""
    if body is None:
        body = {}
    if not isinstance(body, Mapping):
        raise server_error()
    errors: list[Row] = []

    def wrong(name: str, *texts: str, children: list[Row] | None = None) -> None:
        constraints = {str(place): text for place, text in enumerate(texts)}
        errors.append(error({}, name, body.get(name, MISSING), children=children, constraints=constraints))

    for name in body:
        if name not in _KNOWN:
            wrong(name, f"property {name} should not exist")
    if not is_date_string(body.get("start")):
        wrong("start", "start must be a valid ISO 8601 date string")
    for name in ("eventTypeId", "lengthInMinutes", "recurrenceCount"):
        if body.get(name) is not None and not is_integer(body[name]):
            wrong(name, f"{name} must be an integer number")
    for name in ("eventTypeSlug", "username", "teamSlug", "organizationSlug", "emailVerificationCode"):
        if body.get(name) is not None and not isinstance(body[name], str):
            wrong(name, f"{name} must be a string")
    attendee = body.get("attendee")
    if attendee is None:
        wrong("attendee", "attendee should not be null or undefined")
    elif not isinstance(attendee, Mapping):
        wrong("attendee", "nested property attendee must be either object or array")
    else:
        children = _attendee_errors(attendee)
        if children:
            wrong("attendee", children=children)
    guests = body.get("guests")
    if guests is not None and not isinstance(guests, list):
        wrong("guests", "guests must be an array")
    elif isinstance(guests, list) and not all(isinstance(guest, str) for guest in guests):
        wrong("guests", "each value in guests must be a string")
    if body.get("location") is not None:
        problem = _location_problem(body["location"])
        if problem:
            wrong("location", problem)
    metadata = body.get("metadata")
    if metadata is not None:
        if not isinstance(metadata, Mapping):
            wrong("metadata", "metadata must be an object")
        elif not _is_metadata(metadata):
            wrong("metadata", _METADATA_RULE)
    answers = body.get("bookingFieldsResponses")
    if answers is not None and not isinstance(answers, Mapping):
        wrong("bookingFieldsResponses", "bookingFieldsResponses must be an object")
    slugs = body.get("eventTypeSlug") and (body.get("username") or body.get("teamSlug"))
    if body.get("eventTypeId") is None and not slugs:
        errors.append(
            error(
                {},
                "eventTypeId or eventTypeSlug + username",
                constraints={"0": _EVENT_TYPE_RULE},
            )
        )
    if errors:
        raise property_is_wrong(errors)
    return dict(body)


def _attendee_errors(attendee: Mapping[str, Any]) -> list[Row]:
    found: list[Row] = []

    def wrong(name: str, text: str) -> None:
        found.append(error(attendee, name, constraints={"0": text}))

    for name in attendee:
        if name not in ("name", "email", "timeZone", "phoneNumber", "language"):
            wrong(name, f"property {name} should not exist")
    if not isinstance(attendee.get("name"), str):
        wrong("name", "name must be a string")
    if attendee.get("email") is not None and not isinstance(attendee["email"], str):
        wrong("email", "email must be a string")
    if not is_time_zone(attendee.get("timeZone")):
        wrong("timeZone", "timeZone must be a valid IANA time-zone")
    phone = attendee.get("phoneNumber")
    if phone is not None and not (isinstance(phone, str) and re.fullmatch(r"\+[1-9]\d{1,14}", phone)):
        wrong("phoneNumber", "phoneNumber must be a valid phone number")
    if attendee.get("language") is not None and attendee["language"] not in LANGUAGES:
        wrong("language", f"language must be one of the following values: {', '.join(LANGUAGES)}")
    if attendee.get("email") is None and phone is None:
        wrong(
            "attendee email or phone",
            "Attendee must have at least one contact method (email or phone number)",
        )
    return found


def _location_problem(location: Any) -> str | None:
    if isinstance(location, str):
        return None
    if not isinstance(location, Mapping) or not isinstance(location.get("type"), str):
        return "location must be an object with a type"
    return None


def _is_metadata(metadata: Mapping[str, Any]) -> bool:
    return len(metadata) <= 50 and all(
        len(key) <= 40 and isinstance(value, str | bool | int | float) and len(str(value)) <= 500
        for key, value in metadata.items()
    )


def _event_type_of(ctx: Context, body: Row) -> Row:
    state = ctx.state
    if body.get("eventTypeId") is not None:
        event_type = state.event_types.get(int(body["eventTypeId"]))
        if event_type is None:
            raise not_found(f"Event type with id {body['eventTypeId']} not found.")
        return event_type
    slug = body["eventTypeSlug"]
    if body.get("username") is None:
        raise not_found(f"Event type with slug {slug} belonging to team {body['teamSlug']} not found.")
    user = state.users.find(username=body["username"])
    event_type = state.event_types.find(userId=user["id"], slug=slug) if user else None
    if event_type is None:
        raise not_found(f"Event type with slug {slug} belonging to user {body['username']} not found.")
    return event_type


def _check_who_books(ctx: Context, event_type: Row) -> None:
    if not event_type.get("bookingRequiresAuthentication"):
        return
    if ctx.caller is None:
        raise unauthorized(
            "checkBookingRequiresAuthentication - request must be authenticated by passing credentials"
            " belonging to event type owner, host or team or org admin or owner."
        )
    if ctx.user["id"] != event_type["userId"]:
        raise forbidden(
            "checkBookingRequiresAuthentication - user is not authorized to access this event type. User"
            " has to be either event type owner, host, team admin or owner or org admin or owner."
        )


def _wish(ctx: Context, body: Row, event_type: Row) -> Wish:
    answers: Row = dict(body.get("bookingFieldsResponses") or {})
    check_kinds(event_type, answers)
    minutes = _minutes(event_type, body.get("lengthInMinutes"))
    place = place_asked(event_type, body.get("location"))
    attendee = body["attendee"]
    guests = list(body.get("guests") or ())
    responses: Row = {"name": attendee["name"], "email": attendee.get("email") or "", **answers}
    if guests:
        responses["guests"] = guests
    if attendee.get("phoneNumber"):
        responses["attendeePhoneNumber"] = attendee["phoneNumber"]
    if place.answer is not None:
        responses["location"] = place.answer
    metadata = body.get("metadata") or {}
    _check_formats(ctx, body, event_type, responses, metadata)
    start = parse_instant(body["start"]) // 1000 * 1000
    return Wish(
        event_type,
        start,
        start + minutes * MINUTE,
        attendee["name"],
        attendee.get("email") or "",
        attendee["timeZone"],
        place,
        language=attendee.get("language") or "en",
        phone=attendee.get("phoneNumber"),
        guests=guests,
        responses=responses,
        metadata=dict(metadata),
        verification_code=body.get("emailVerificationCode"),
    )


def _minutes(event_type: Row, asked: int | None) -> int:
    lengths: list[int] = event_type.get("lengthInMinutesOptions") or []
    usual: int = event_type["lengthInMinutes"]
    if asked is None:
        return usual
    if not lengths:
        raise bad_request(
            "Can't specify 'lengthInMinutes' because event type does not have multiple possible lengths."
            " Please, remove the 'lengthInMinutes' field from the request."
        )
    if asked not in lengths:
        raise bad_request(
            "Provided 'lengthInMinutes' is not one of the possible lengths for the event type. The possible"
            f" lengths are: {', '.join(map(str, lengths))}"
        )
    return asked


def _check_formats(
    ctx: Context, body: Row, event_type: Row, responses: Row, metadata: Mapping[str, Any]
) -> None:
    """The second check, whose complaints come last first."""
    problems = [
        f"metadata.{key} - Expected string, received {'boolean' if isinstance(value, bool) else 'number'}"
        for key, value in metadata.items()
        if not isinstance(value, str)
    ]
    if re.match(r"\d{4}-\d\d-\d\d ", body["start"]):
        problems += [f"{name} - Expected string, received null" for name in ("end", "start")]
    if not problems:
        problems = list(format_problems(event_type, responses, quirks=ctx.quirks))
    if problems:
        raise zod("".join(f"{problem}, " for problem in reversed(problems)))


def _plan(ctx: Context) -> list[Wish]:
    """What the request asks for, checked against the rules and the diary as it is now."""
    body = _checked(ctx.body)
    event_type = _event_type_of(ctx, body)
    _check_who_books(ctx, event_type)
    recurrence = setting(event_type, "recurrence")
    count = body.get("recurrenceCount")
    if recurrence is not None and count is not None and count > recurrence["occurrences"]:
        raise bad_request("Provided recurrence count is higher than the event type's recurring event count.")
    wishes = desk.occurrences_of(_wish(ctx, body, event_type), count)
    desk.check_wishes(ctx, wishes)
    return wishes


@routes.post("/v2/bookings", versions=VERSIONS, auth="optional")
async def create_booking(ctx: Context) -> Result:
    try:
        with ctx.state.lock:
            wishes = _plan(ctx)
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


def _booking(ctx: Context, *, text: str = "Booking with uid={uid} was not found in the database") -> Row:
    uid = ctx.params["bookingUid"]
    booking = ctx.state.bookings.find(uid=uid)
    if booking is None:
        raise not_found(text.format(uid=uid))
    return booking


@routes.get("/v2/bookings/:bookingUid", versions=VERSIONS, auth="optional")
def get_booking(ctx: Context) -> Result:
    uid = ctx.params["bookingUid"]
    series = ctx.state.bookings.where(recurringUid=uid)
    if series:
        return ok([_shown(ctx, booking) for booking in desk.series_of(ctx.state, series[0])])
    return ok(_shown(ctx, _booking(ctx)))


def _shown(ctx: Context, booking: Row) -> Row:
    caller = ctx.caller.user["id"] if ctx.caller else None
    return booking_output(
        ctx.state, booking, attendees=may_see_attendees(ctx.state, booking, caller) or not booking["seated"]
    )


@routes.get("/v2/bookings/by-seat/:seatUid", versions=VERSIONS, auth="optional")
def get_booking_by_seat(ctx: Context) -> Result:
    uid = ctx.params["seatUid"]
    for booking in ctx.state.bookings:
        if booking["seated"] and any(attendee["seatUid"] == uid for attendee in booking["attendees"]):
            hosts = [host_output(ctx.state.users.get(booking["userId"]), zone=False)]
            return ok({**_shown(ctx, booking), "hosts": hosts})
    raise not_found(f"Booking with seatUid={uid} was not found in the database")


_STATUSES = ("upcoming", "recurring", "past", "cancelled", "unconfirmed")
# Which way a list goes when nobody says.
_NEWEST_FIRST = ("past", "cancelled")
_SORTS = {"sortStart": "start", "sortEnd": "end", "sortCreated": "createdAt", "sortUpdatedAt": "updatedAt"}
_DATES = {
    "afterStart": "fromDate",
    "beforeEnd": "toDate",
    "afterCreatedAt": "afterCreatedAt",
    "beforeCreatedAt": "beforeCreatedAt",
    "afterUpdatedAt": "afterUpdatedAt",
    "beforeUpdatedAt": "beforeUpdatedAt",
}


@routes.get("/v2/bookings", versions=VERSIONS, auth="permitted")
def list_bookings(ctx: Context) -> Result:
    wanted = _checked_filters(ctx.query)
    found = [row for row in own_bookings(ctx, ctx.user) if _matches(row, wanted, ctx.now_iso)]
    found = sort_bookings(found, _orders(wanted))
    narrowed = [row for row in found if _in_period(row, wanted)]
    take, skip = int(wanted.get("take", 100)), int(wanted.get("skip", 0))
    # The real server counts before it looks at the times of creation and change.
    counted = found if ctx.quirks else narrowed
    page = counted[skip : skip + take]
    data = [_shown(ctx, row) for row in page if _in_period(row, wanted)]
    return 200, {
        "status": "success",
        "data": data,
        "pagination": pagination(len(counted), len(page), take, skip),
    }


def own_bookings(ctx: Context, user: Row) -> list[Row]:
    """The bookings of which somebody is the host or an attendee."""
    state = ctx.state
    state.bookings.add_index("person", _people)
    rows = {row["id"]: row for row in state.bookings.where(userId=user["id"])}
    rows |= {row["id"]: row for row in state.bookings.indexed("person", user["email"])}
    return list(rows.values())


def _people(row: Row) -> set[str]:
    return {attendee["email"] for attendee in row["attendees"]}


def in_status(row: Row, status: str, now: str) -> bool:
    """Whether a booking belongs to one of the five lists."""
    over, gone = row["end"] < now, row["status"] in ("cancelled", "rejected")
    if status == "cancelled":
        return gone
    if status == "past":
        return over and not gone
    if status == "unconfirmed":
        return not over and row["status"] == "pending"
    if status == "recurring":
        return not over and not gone and bool(row["recurringUid"])
    return not over and not gone and not (row["recurringUid"] and row["status"] != "accepted")


def _matches(row: Row, wanted: Row, now: str) -> bool:
    statuses = wanted.get("status")
    if statuses and not any(in_status(row, status, now) for status in statuses):
        return False
    number = wanted.get("eventTypeId")
    if number is not None and row["eventTypeId"] != number:
        return False
    numbers = wanted.get("eventTypeIds")
    if numbers and row["eventTypeId"] not in numbers:
        return False
    if wanted.get("bookingUid") not in (None, row["uid"]):
        return False
    for name, key in (("attendeeEmail", "email"), ("attendeeName", "name")):
        if name in wanted and all(attendee[key] != wanted[name] for attendee in row["attendees"]):
            return False
    if "afterStart" in wanted and parse_instant(row["start"]) < wanted["afterStart"]:
        return False
    return not ("beforeEnd" in wanted and parse_instant(row["end"]) > wanted["beforeEnd"])


def _in_period(row: Row, wanted: Row) -> bool:
    for name, key in (("CreatedAt", "createdAt"), ("UpdatedAt", "updatedAt")):
        moment = parse_instant(row[key])
        if f"after{name}" in wanted and moment < wanted[f"after{name}"]:
            return False
        if f"before{name}" in wanted and moment > wanted[f"before{name}"]:
            return False
    return True


def sort_bookings(rows: list[Row], orders: list[tuple[str, bool]]) -> list[Row]:
    """By each (field, descending) in turn; what is equal in all goes in the direction of the first."""
    rows = sorted(rows, key=lambda row: row["id"], reverse=orders[0][1])
    for key, descending in reversed(orders):
        rows.sort(key=lambda row: row[key], reverse=descending)
    return rows


def _orders(wanted: Row) -> list[tuple[str, bool]]:
    asked = [(key, wanted[name] == "desc") for name, key in _SORTS.items() if name in wanted]
    first = (wanted.get("status") or [""])[0]
    return asked or [("start", first in _NEWEST_FIRST)]


def pagination(total: int, returned: int, take: int, skip: int) -> Row:
    pages = -(-total // take)
    return {
        "returnedItems": returned,
        "totalItems": total,
        "itemsPerPage": take,
        "remainingItems": max(total - skip - returned, 0),
        "currentPage": min(skip // take + 1, pages),
        "totalPages": pages,
        "hasNextPage": skip + take < total,
        "hasPreviousPage": skip > 0,
    }


def _number(text: Any) -> float | None:
    """What JavaScript's ``Number`` makes of a text; None for NaN."""
    if isinstance(text, list):
        text = text[0] if text else ""
    if not isinstance(text, str):
        return None
    text = text.strip()
    try:
        return float(int(text, 0)) if re.match(r"0[xXoObB]", text) else float(text)
    except ValueError:
        return None


def _checked_filters(query: Mapping[str, Any]) -> Row:
    shown: Row = {name: value for name, value in query.items() if name in _FILTERS}
    wanted: Row = {}
    errors: list[Row] = []

    def wrong(name: str, **constraints: str) -> None:
        errors.append(error(shown, name, shown.get(name), constraints=constraints))

    if "status" in query:
        status = query["status"]
        parts = status if isinstance(status, list) else str(status).split(",")
        wanted["status"] = shown["status"] = [str(part).strip() for part in parts]
        if any(part not in _STATUSES for part in wanted["status"]):
            wrong("status", isEnum=f"Invalid status. Allowed are {', '.join(_STATUSES)}")
    for name in ("attendeeEmail", "attendeeName", "bookingUid"):
        if name in query:
            wanted[name] = query[name]
            if not isinstance(query[name], str):
                wrong(name, isString=f"{name} must be a string")
    if "eventTypeIds" in query:
        raw = query["eventTypeIds"]
        numbers = [_number(part) for part in (raw if isinstance(raw, list) else str(raw).split(","))]
        wanted["eventTypeIds"] = shown["eventTypeIds"] = [
            None if each is None else int(each) for each in numbers
        ]
        if None in numbers:
            wrong(
                "eventTypeIds",
                isNumber="each value in eventTypeIds must be a number conforming to the specified"
                " constraints",
            )
    if "eventTypeId" in query:
        number = _number(query["eventTypeId"])
        wanted["eventTypeId"] = shown["eventTypeId"] = None if number is None else int(number)
        if number is None or number != int(number):
            wrong("eventTypeId", isInt="eventTypeId must be an integer number")
    for name, called in _DATES.items():
        if name in query:
            if is_date_string(query[name]):
                wanted[name] = parse_instant(query[name])
            else:
                wrong(name, isIso8601=f"{called} must be a valid ISO 8601 date.")
    for name in _SORTS:
        if name in query:
            wanted[name] = query[name]
            if query[name] not in ("asc", "desc"):
                called = name[0].upper() + name[1:]
                wrong(name, isEnum=f'{called} must be either "asc" or "desc".')
    for name, least, most in (("take", 1, 250), ("skip", 0, None)):
        if name in query:
            number, constraints = _page_number(query[name], name, least, most)
            wanted[name] = number
            if query[name] != "":
                shown[name] = int(number) if number is not None and number == int(number) else number
            if constraints:
                wrong(name, **constraints)
    if errors:
        raise HttpError(400, "Bad Request Exception", details={"errors": errors})
    return wanted


_FILTERS = frozenset(
    (
        *("status", "attendeeEmail", "attendeeName", "bookingUid", "eventTypeIds", "eventTypeId", "take"),
        *("skip", *_DATES, *_SORTS),
    )
)


def _page_number(raw: Any, name: str, least: int, most: int | None) -> tuple[float | None, dict[str, str]]:
    number = _number(raw)
    wrong: dict[str, str] = {}
    if most is not None and (number is None or number > most):
        wrong["max"] = f"{name} must not be greater than {most}"
    if number is None or number < least:
        wrong["min"] = f"{name} must not be less than {least}"
    if number is None:
        wrong["isNumber"] = f"{name} must be a number conforming to the specified constraints"
    return number, wrong


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
    booking = _booking(ctx)
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
        _check_involved(ctx, booking)
        if event_type.get("disableRescheduling"):
            raise BareError(400, "This event type does not allow rescheduling")
    return event_type


def _check_involved(ctx: Context, booking: Row) -> None:
    """Who shows credentials must be part of the booking; who shows none has its uid from a mail.

    The real server lets every user move and cancel the bookings of others.
    """
    if ctx.caller is None:
        return
    if ctx.user["id"] != booking["userId"] and ctx.user["email"] not in _people(booking):
        raise forbidden(
            f"User with id={ctx.user['id']} does not have access to booking with uid={booking['uid']}"
        )


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
        _check_involved(ctx, booking)
    try:
        if body.get("seatUid") is not None:
            desk.cancel_seat(ctx, booking, _seat(booking, body["seatUid"]), reason)
            return ok(_shown(ctx, booking))
        desk.check_cancellable(ctx, booking, reason)
    except DeclinedError as declined:
        raise answered(declined) from None
    desk.cancel(ctx, booking, reason)
    if not whole or not booking["recurringUid"]:
        return ok(_shown(ctx, booking))
    rows = desk.series_of(ctx.state, booking)
    for row in rows:
        if row["start"] >= booking["start"] and row["status"] in ("accepted", "pending"):
            desk.cancel(ctx, row, reason)
    return ok([_shown(ctx, row) for row in rows])


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
    return ok(_shown(ctx, booking))


def _check_still_free(ctx: Context, booking: Row) -> None:
    """Several requests may wait for one time, and but one can get it; the real server confirms them all."""
    diary = desk.diary_of(ctx, {"id": booking["eventTypeId"]}, ctx.state.users[booking["userId"]])
    start, end = parse_instant(booking["start"]), parse_instant(booking["end"])
    for other in diary.taken(start - DAY, end + DAY):
        same_table = other.seats is not None and other.start == start
        if other.uid != booking["uid"] and not other.pending and other.start < end and start < other.end:
            if same_table and other.event_type_id == booking["eventTypeId"]:
                continue
            raise BareError(409, desk.CONFLICT)


@routes.post("/v2/bookings/:bookingUid/decline", versions=VERSIONS, auth="permitted")
def decline_booking(ctx: Context) -> Result:
    body = Shape(Field("reason", string(), optional=True)).check(ctx.body)
    booking = _confirmable(ctx)
    ctx.state.bookings.update(
        booking["id"], status="rejected", rejectionReason=body.get("reason"), updatedAt=ctx.now_iso
    )
    ctx.emit("BOOKING_REJECTED", booking)
    return ok(_shown(ctx, booking))


# --- what happens around a booking

_ABSENT = Shape(
    Field("host", boolean(), optional=True),
    Field(
        "attendees", array(), optional=True, items=Shape(Field("email", email()), Field("absent", boolean()))
    ),
)


@routes.post("/v2/bookings/:bookingUid/mark-absent", versions=VERSIONS, auth="permitted")
def mark_absent(ctx: Context) -> Result:
    body = _ABSENT.check(ctx.body)
    booking = _accessible(ctx)
    if parse_instant(booking["start"]) > from_datetime(ctx.now):
        raise bad_request(
            "Bookings can only be marked as absent after their scheduled start time. Current time in UTC+0:"
            f" {ctx.now_iso}, Booking start time in UTC+0: {booking['start']}"
        )
    attendees = body.get("attendees")
    absent = None if attendees is None else {each["email"]: each["absent"] for each in attendees}
    set_absent(ctx, booking, host=body.get("host"), attendees=absent)
    return ok(_shown(ctx, booking))


def set_absent(
    ctx: Context, booking: Row, *, host: bool | None, attendees: Mapping[str, bool] | None
) -> list[Row]:
    """Note who did not come, and tell the webhooks when it was about attendees, even unknown ones."""
    marked: list[Row] = []
    for attendee in booking["attendees"]:
        if attendees and attendee["email"] in attendees:
            attendee["absent"] = attendees[attendee["email"]]
            marked.append({"email": attendee["email"], "noShow": attendee["absent"]})
    if host is not None:
        booking["absentHost"] = host
    if marked or host is not None:
        ctx.state.bookings.update(booking["id"], updatedAt=ctx.now_iso)
    if attendees is not None:
        ctx.emit("BOOKING_NO_SHOW_UPDATED", booking, attendees=marked)
    return marked


def absence_text(marked: list[Row]) -> str:
    texts = [f"{each['email']} {'marked' if each['noShow'] else 'unmarked'} as no-show" for each in marked]
    return texts[0] if len(texts) == 1 else "No-show status updated for attendees"


@routes.post("/v2/bookings/:bookingUid/reassign", versions=VERSIONS, auth="permitted")
def reassign(ctx: Context) -> Result:
    return _reassigned(ctx, _reassignable(ctx))


@routes.post("/v2/bookings/:bookingUid/reassign/:userId", versions=VERSIONS, auth="permitted")
def reassign_to(ctx: Context) -> Result:
    number = ctx.id("userId")
    Shape(Field("reason", string(), optional=True)).check(ctx.body)
    booking = ctx.state.bookings.find(uid=ctx.params["bookingUid"])
    if booking is None:
        raise not_found(f"Booking with uid={ctx.params['bookingUid']} was not found in the database")
    if ctx.state.users.get(number) is None:
        raise not_found(f"User with id={number} was not found in the database")
    return _reassigned(ctx, _reassignable(ctx))


def _reassignable(ctx: Context) -> Row:
    booking = _booking(ctx)
    if not _may_reassign(ctx, booking):
        raise forbidden("You do not have permission to reassign this booking")
    return booking


def _may_reassign(ctx: Context, booking: Row) -> bool:
    """The host, and the others who host the event type when it is a team's."""
    event_type = ctx.state.event_types.get(booking["eventTypeId"]) or {}
    hosts = [host["userId"] for host in event_type.get("hosts") or ()]
    return ctx.user["id"] in (booking["userId"], *hosts)


def _reassigned(ctx: Context, booking: Row) -> Result:
    """A booking of one person stays with him; the server says so as if it had done something."""
    host = ctx.state.users[booking["userId"]]
    shown = {
        "id": host["id"],
        "name": host["name"],
        "email": host["email"],
        "displayEmail": display_email(host["email"]),
    }
    return ok({"bookingUid": booking["uid"], "reassignedTo": shown})


def _accessible(ctx: Context) -> Row:
    """The booking of the path, if the caller hosts it; whether there is one is not said."""
    uid = ctx.params["bookingUid"]
    booking = ctx.state.bookings.find(uid=uid)
    if booking is None or booking["userId"] != ctx.user["id"]:
        raise forbidden(
            f"BookingPbacGuard - user with id={ctx.user['id']} does not have access to booking with uid={uid}"
        )
    return booking


# --- attendees and guests


@routes.get("/v2/bookings/:bookingUid/attendees", versions=VERSIONS, auth="permitted")
def list_attendees(ctx: Context) -> Result:
    booking = _accessible(ctx)
    return ok([{**attendee_output(each), "id": each["id"]} for each in booking["attendees"]])


_ATTENDEE = Shape(
    Field("name", string()),
    Field("email", email()),
    Field("timeZone", time_zone()),
    Field("phoneNumber", string(), optional=True),
    Field("language", one_of(*LANGUAGES), optional=True),
)


@routes.post(
    "/v2/bookings/:bookingUid/attendees",
    versions=VERSIONS,
    auth="permitted",
    limit=_few("booking_attendees_add"),
)
def add_attendee(ctx: Context) -> Result:
    body = _ATTENDEE.check(ctx.body)
    booking = _accessible(ctx)
    attendee = _add_guest(ctx, booking, body)
    return created({**attendee_output(attendee), "id": attendee["id"], "bookingId": booking["id"]})


def _add_guest(ctx: Context, booking: Row, guest: Row) -> Row:
    if any(each["email"] == guest["email"] for each in booking["attendees"]):
        raise trpc(400, "emails_must_be_unique_valid")
    first = booking["attendees"][0] if booking["attendees"] else {"timeZone": "UTC", "language": "en"}
    attendee = {
        "id": ctx.state.next_id("attendees"),
        "name": guest.get("name") or "",
        "email": guest["email"],
        "phoneNumber": guest.get("phoneNumber"),
        "timeZone": guest.get("timeZone") or first["timeZone"],
        "language": guest.get("language") or "en",
        "absent": False,
        "seatUid": None,
        "responses": {},
        "metadata": {},
    }
    booking["attendees"].append(attendee)
    if not booking["seated"]:
        booking["responses"]["guests"] = [*booking["responses"].get("guests", ()), guest["email"]]
    ctx.state.bookings.update(booking["id"], updatedAt=ctx.now_iso)
    return attendee


def _attendee_of(ctx: Context, booking: Row) -> Row:
    number = ctx.id("attendeeId")
    for attendee in booking["attendees"]:
        if attendee["id"] == number:
            found: Row = attendee
            return found
    raise not_found(f"Attendee with id {number} not found in booking {booking['uid']}")


@routes.get("/v2/bookings/:bookingUid/attendees/:attendeeId", versions=VERSIONS, auth="permitted")
def get_attendee(ctx: Context) -> Result:
    attendee = _attendee_of(ctx, _accessible(ctx))
    return ok({**attendee_output(attendee), "id": attendee["id"]})


@routes.delete(
    "/v2/bookings/:bookingUid/attendees/:attendeeId",
    versions=VERSIONS,
    auth="permitted",
    limit=_few("booking_attendees_remove"),
)
def delete_attendee(ctx: Context) -> Result:
    booking = _accessible(ctx)
    attendee = _attendee_of(ctx, booking)
    booking["attendees"].remove(attendee)
    guests = booking["responses"].get("guests")
    if guests and attendee["email"] in guests:
        booking["responses"]["guests"] = [guest for guest in guests if guest != attendee["email"]]
    ctx.state.bookings.update(booking["id"], updatedAt=ctx.now_iso)
    shown = {name: attendee[name] for name in ("name", "email", "timeZone")}
    return ok({"id": attendee["id"], "bookingId": booking["id"], **shown})


_GUESTS = Shape(
    Field(
        "guests",
        Rule(
            "arrayMinSize",
            "guests must contain at least 1 elements",
            lambda value: isinstance(value, list) and bool(value),
        ),
        array(),
        items=Shape(
            Field("email", email()),
            Field("name", string(), optional=True),
            Field("timeZone", time_zone(), optional=True),
            Field("phoneNumber", string(), optional=True),
            Field("language", one_of(*LANGUAGES), optional=True),
        ),
    )
)


@routes.post(
    "/v2/bookings/:bookingUid/guests", versions=VERSIONS, auth="permitted", limit=_few("booking_guests_add")
)
def add_guests(ctx: Context) -> tuple[int, Any]:
    body = _GUESTS.check(ctx.body)
    booking = _accessible(ctx)
    for guest in body["guests"]:
        _add_guest(ctx, booking, guest)
    return ok(_shown(ctx, booking))


# --- where it takes place

_PLACES = ("address", "link", "phone", "attendeePhone", "attendeeAddress", "attendeeDefined", "integration")


@routes.patch(
    "/v2/bookings/:bookingUid/location",
    versions=VERSIONS,
    auth="permitted",
    limit=_few("booking_location_update"),
)
def update_location(ctx: Context) -> Result:
    body = Shape(Field("location", optional=True)).check(ctx.body)
    location = body.get("location")
    if location is not None:
        kind = location.get("type") if isinstance(location, Mapping) else None
        if kind not in _PLACES:
            raise failed(
                {"location": location},
                "location",
                location,
                "ValidateUpdateLocation",
                "UpdateBookingInputLocationValidator_2024_08_13 - "
                f"Unsupported booking location type '{kind}'."
                f" Valid types are {', '.join(_PLACES[:-1])}, and integration.",
            )
    booking = _accessible(ctx)
    if location is not None:
        place = new_place(location)
        if not booking["seated"] and place.answer is not None:
            booking["responses"]["location"] = place.answer
        ctx.state.bookings.update(
            booking["id"],
            location=place.text,
            locationKind=(place.answer or {}).get("value"),
            updatedAt=ctx.now_iso,
        )
    return ok(_shown(ctx, booking))


# --- links, references, recordings

_REFERENCES = (
    *("google_calendar", "office365_calendar", "daily_video"),
    *("google_video", "office365_video", "zoom_video"),
)


@routes.get("/v2/bookings/:bookingUid/references", versions=VERSIONS, auth="permitted")
def list_references(ctx: Context) -> Result:
    wanted = Shape(Field("type", one_of(*_REFERENCES, key="isIn"), optional=True)).check(ctx.query)
    booking = ctx.state.bookings.find(uid=ctx.params["bookingUid"])
    if booking is None:
        raise not_found(f"Booking with uid {ctx.params['bookingUid']} not found")
    if booking["userId"] != ctx.user["id"]:
        raise bad_request(f"Booking with uid {booking['uid']} does not belong to user")
    kind = wanted.get("type")
    return ok(
        [
            {
                "type": reference["type"],
                "eventUid": reference["uid"],
                "id": reference["id"],
                "destinationCalendarId": reference.get("externalCalendarId"),
            }
            for reference in booking["references"]
            if kind in (None, reference["type"])
        ]
    )


def _room(ctx: Context) -> Row:
    """What is known of a booking's room at Cal Video.

    That is a service on the internet, so a room has something to tell when the state was given it, in the
    table ``video_rooms``; about others the server learns nothing.
    """
    booking = _accessible(ctx)
    for reference in booking["references"]:
        if reference["type"] == "daily_video" and reference["uid"]:
            room = ctx.state.table("video_rooms", key="name").get(reference["uid"])
            if room is None:
                raise unhandled()
            return room
    raise not_found(f"No Cal Video reference found with booking uid {booking['uid']}")


@routes.get("/v2/bookings/:bookingUid/recordings", versions=VERSIONS, auth="permitted")
def list_recordings(ctx: Context) -> Result:
    return ok(_room(ctx)["recordings"])


@routes.get("/v2/bookings/:bookingUid/transcripts", versions=VERSIONS, auth="permitted")
def list_transcripts(ctx: Context) -> Result:
    return ok(_room(ctx)["transcripts"])


@routes.get("/v2/bookings/:bookingUid/conferencing-sessions", versions=VERSIONS, auth="permitted")
def list_conferencing_sessions(ctx: Context) -> Result:
    return ok(_room(ctx)["sessions"])


@routes.get("/v2/bookings/:bookingUid/calendar-links", versions=VERSIONS, auth="permitted")
def list_calendar_links(ctx: Context) -> Result:
    return ok(_calendar_links(_accessible(ctx), ctx))


def _calendar_links(booking: Row, ctx: Context) -> list[Row]:
    title = booking["title"]
    start, end = booking["start"][:19] + "Z", booking["end"][:19] + "Z"
    basic_start, basic_end = (re.sub(r"[-:]", "", moment) for moment in (start, end))
    # Only what can be opened is a location to these links.
    place = booking["location"] if str(booking["location"]).startswith("http") else None
    at = f"&location={_component(place)}" if place else ""
    body = _component(booking["description"] or "")
    google = (
        f"https://calendar.google.com/calendar/r/eventedit?dates={basic_start}/{basic_end}&text={title}"
        f"&details={booking['description'] or ''}{at}"
    )
    office = (
        f"https://outlook.office.com/calendar/0/deeplink/compose?body={body}&enddt={end}"
        f"&path=%2Fcalendar%2Faction%2Fcompose&rru=addevent&startdt={start}&subject={title}{at}"
    )
    outlook = (
        f"https://outlook.live.com/calendar/0/deeplink/compose?body={body}&enddt={end}"
        f"&path=%252Fcalendar%252Faction%252Fcompose&rru=addevent&startdt={start}&subject={_component(title)}{at}"
    )
    return [
        {"label": "Google Calendar", "id": "googleCalendar", "link": google},
        {"label": "Microsoft Office", "id": "microsoftOffice", "link": office},
        {"label": "Microsoft Outlook", "id": "microsoftOutlook", "link": outlook},
        {"label": "ICS", "id": "ics", "link": f"data:text/calendar,{_component(_ics(booking, place, ctx))}"},
    ]


def _component(text: str) -> str:
    """As JavaScript's ``encodeURIComponent`` does it."""
    return quote(text, safe="-_.!~*'()")


def _ics(booking: Row, place: str | None, ctx: Context) -> str:
    minutes = (parse_instant(booking["end"]) - parse_instant(booking["start"])) // MINUTE
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "CALSCALE:GREGORIAN",
        "PRODID:adamgibbons/ics",
        "METHOD:PUBLISH",
        "X-PUBLISHED-TTL:PT1H",
        "BEGIN:VEVENT",
        f"UID:{booking['uid'][:21]}",
        f"SUMMARY:{booking['title']}",
        f"DTSTAMP:{ctx.now:%Y%m%dT%H%M%SZ}",
        f"DTSTART:{booking['start'][:19].replace('-', '').replace(':', '')}Z",
        *([f"DESCRIPTION:{booking['description']}"] if booking["description"] else []),
        *([f"LOCATION:{place}"] if place else []),
        f"DURATION:PT{minutes}M",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]
    return "\r\n".join(lines)
