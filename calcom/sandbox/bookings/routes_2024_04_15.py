"""Bookings in the form of 2024-04-15 and two later versions: the rows of the server's table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import validation as v
from ..dates import dayjs_of, whole_number
from ..errors import HttpError, bad_request, dump_issues, not_found, unhandled
from ..event_types.readable import NULL_LENGTHS
from ..event_types.routes_2024_04_15 import columns
from ..routing import Context, Result, Routes, created, ok
from ..scheduling import MINUTE, parse_instant
from ..scheduling.rows import setting
from ..scheduling.zones import from_datetime
from ..state import Row, State, pick
from ..validation import MISSING, Field, Rule, Shape
from ..webhooks.payloads import apps_status, one_time_password
from . import core, rules
from .answers import NotTextError, read
from .columns import attendee_columns, unstored
from .columns import columns as columns_of
from .hosts import guests_of, lucky_hosts
from .location import place_answered
from .lookup import check_involved, has_access, in_status, is_number_text, own_bookings, sort_bookings
from .routes_details import absence_text, host_sent, set_absent
from .rules import BookingRequest, DeclinedError

VERSIONS = ("2024-04-15", "2024-06-11", "2024-06-14")
routes = Routes(versions=VERSIONS)

_STATUSES = ("upcoming", "recurring", "past", "cancelled", "unconfirmed")
_EVENT_TYPE_COLUMNS = (
    *("slug", "id", "title", "eventName", "price", "recurringEvent", "currency", "metadata"),
    *("disableGuests", "bookingFields", "seatsPerTimeSlot", "seatsShowAttendees"),
    *("seatsShowAvailabilityCount", "eventTypeColor", "customReplyToEmail", "allowReschedulingPastBookings"),
    *("hideOrganizerEmail", "disableCancelling", "disableRescheduling", "minimumRescheduleNotice"),
    *("teamId", "parentId", "schedulingType", "length"),
)


_SCHEDULING: dict[str | None, str] = {"roundRobin": "ROUND_ROBIN", "collective": "COLLECTIVE"}


def _http_error(status: int, message: str) -> HttpError:
    """Return an error of the server's core, which this version passes on unchanged."""
    return HttpError(status, message, code="HttpException", details=message)


def _broken(message: str) -> HttpError:
    return HttpError(500, message, code="InternalServerErrorException")


def _answered(declined: DeclinedError) -> HttpError:
    return _http_error(declined.status, declined.code)


# --- what is shown


def _metadata(booking: Row) -> Row:
    metadata: Row = dict(booking["metadata"])
    if str(booking["location"]).startswith("http"):
        metadata["videoCallUrl"] = booking["location"]
    return metadata


def _user(user: Row, *names: str) -> Row:
    return {name: user.get(name) for name in names}


def _host(user: Row, edition: str) -> Row:
    """Return the host in the answer to a new booking, without the address."""
    return {
        "uuid": user["uuid"],
        "email": None,
        **_user(user, "name", "timeZone", "username"),
        **({} if edition == "teams" else {"isPlatformManaged": bool(user.get("isPlatformManaged"))}),
    }


def _responses(booking: Row) -> Row | None:
    return None if booking["seated"] else dict(booking["responses"])


_REFERENCE = ("meetingId", "meetingPassword", "meetingUrl", "externalCalendarId", "credentialId")


def _row(ctx: Context, booking: Row) -> Row:
    """Return a booking as in the answer to its creation."""
    host = ctx.state.users[booking["userId"]]
    url = _metadata(booking).get("videoCallUrl")
    former = booking["rescheduledFromUid"]
    previous = ctx.state.bookings.find(uid=former) if former else None
    shown = columns_of(booking, host, previous)
    # The server stores the link of a new booking only after it has answered.
    shown["metadata"] = _metadata(booking) if previous else shown["metadata"]
    shown["oneTimePassword"] = one_time_password(booking) if booking["status"] == "pending" else None
    shown["user"] = _host(host, ctx.profile)
    shown["references"] = [
        {
            **({} if previous is None else dict.fromkeys(_REFERENCE)),
            **{name: value for name, value in each.items() if name != "id" and value is not None},
        }
        for each in booking["references"]
    ]
    shown |= {"userUuid": host["uuid"], "paymentRequired": False, "isDryRun": False}
    shown |= {**({} if url is None else {"videoCallUrl": url}), "previousBooking": None}
    if ctx.profile == "teams" and host["organizationId"] is not None:
        shown["organizationId"] = host["organizationId"]
    if previous is not None:
        shown["appsStatus"] = apps_status(booking)
        shown["previousBooking"] = {
            "uid": previous["uid"],
            "startTime": previous["start"],
            "endTime": previous["end"],
        }
    return shown


def _seat_row(ctx: Context, booking: Row, seat_uid: str) -> Row:
    """Return the answer for a seat in an existing booking."""
    host = ctx.state.users[booking["userId"]]
    event_type = ctx.state.event_types[booking["eventTypeId"]]
    return {
        **pick(booking, "uid", "location"),
        "startTime": booking["start"],
        "endTime": booking["end"],
        "title": booking["title"],
        "description": None,
        "status": booking["status"].upper(),
        "responses": None,
        "metadata": _metadata(booking),
        "user": _host(host, ctx.profile),
        "eventType": {
            **pick(event_type, "title", "description", "currency"),
            "length": event_type["lengthInMinutes"],
            "lockTimeZoneToggleOnBookingPage": event_type["lockTimeZoneToggleOnBookingPage"],
            "requiresConfirmation": setting(event_type, "confirmationPolicy") is not None,
            **pick(event_type, "requiresBookerEmailVerification", "price"),
        },
        "seatReferenceUid": seat_uid,
        "paymentRequired": False,
        "isDryRun": False,
        "previousBooking": None,
    }


def _page(ctx: Context, booking: Row) -> Row:
    """Return a booking as its page shows it."""
    state = ctx.state
    host = state.users[booking["userId"]]
    event_type = state.event_types.get(booking["eventTypeId"])
    return {
        **pick(booking, "title", "id", "uid", "description"),
        "customInputs": {},
        "smsReminderNumber": None,
        "recurringEventId": booking["recurringUid"],
        "startTime": booking["start"],
        "endTime": booking["end"],
        "location": booking["location"],
        "status": booking["status"].upper(),
        "metadata": _metadata(booking),
        **pick(booking, "cancellationReason", "cancelledBy"),
        "responses": _page_responses(booking),
        "rejectionReason": booking["rejectionReason"],
        "userPrimaryEmail": host["email"],
        "fromReschedule": booking["rescheduledFromUid"],
        "rescheduled": True if booking["rescheduledToUid"] else None,
        "rescheduledBy": booking["rescheduledBy"],
        "user": _user(host, "id", "name", "email", "username", "timeZone", "avatarUrl"),
        "attendees": [
            _user(each, "name", "email", "timeZone", "phoneNumber") for each in booking["attendees"]
        ],
        "eventTypeId": booking["eventTypeId"] if event_type else None,
        "eventType": {
            "eventName": event_type["customName"],
            "slug": event_type["slug"],
            "timeZone": None,
            "schedulingType": _SCHEDULING.get(event_type.get("schedulingType")),
            "hideOrganizerEmail": event_type["hideOrganizerEmail"],
        }
        if event_type
        else None,
        "seatsReferences": _seats(booking),
        "tracking": None,
        **({} if ctx.profile == "teams" else {"assignmentReason": []}),
    }


def _seats(booking: Row) -> list[Row]:
    return [{"referenceUid": each["seatUid"]} for each in booking["attendees"] if each["seatUid"]]


def _page_responses(booking: Row) -> Row:
    """Return the responses of a booking; for a seated one, those of its first attendee."""
    if not booking["seated"] or not booking["attendees"]:
        return dict(booking["responses"])
    first, *others = booking["attendees"]
    return {
        **pick(first, "name", "email"),
        "guests": [each["email"] for each in others],
        "notes": "",
        "location": {"value": booking["location"], "optionValue": booking["location"]},
    }


def _listed(state: State, booking: Row) -> Row:
    host = state.users[booking["userId"]]
    event_type = state.event_types.get(booking["eventTypeId"])
    return {
        **pick(booking, "id", "title"),
        "userPrimaryEmail": host["email"],
        "description": booking["description"],
        "customInputs": {},
        "startTime": booking["start"],
        **pick(booking, "createdAt", "updatedAt"),
        "endTime": booking["end"],
        "metadata": _metadata(booking),
        "uid": booking["uid"],
        "responses": _responses(booking),
        "recurringEventId": booking["recurringUid"],
        "location": booking["location"],
        "status": booking["status"].upper(),
        "paid": False,
        "fromReschedule": booking["rescheduledFromUid"],
        "rescheduled": True if booking["rescheduledToUid"] else None,
        **pick(booking, "rescheduledBy", "cancelledBy"),
        "isRecorded": False,
        **pick(booking, "cancellationReason", "rejectionReason"),
        "eventType": _listed_event_type(state, event_type) if event_type else dict(_NO_EVENT_TYPE),
        "references": [_reference(state, booking, each) for each in booking["references"]],
        "payment": [],
        "user": _user(host, "id", "name", "email", "avatarUrl", "username", "timeZone"),
        "attendees": [
            {
                **attendee_columns(booking, each),
                "user": {"name": None, "email": each["email"], "avatarUrl": None, "username": None},
            }
            for each in booking["attendees"]
        ],
        "seatsReferences": [
            {"referenceUid": each["seatUid"], "attendee": {"email": each["email"]}}
            for each in booking["attendees"]
            if each["seatUid"]
        ],
        "assignmentReasonSortedByCreatedAt": [],
        "report": None,
        "rescheduler": None,
    }


# How the server shows a deleted event type.
_NO_EVENT_TYPE: Row = {
    "recurringEvent": None,
    "eventTypeColor": None,
    "price": 0,
    "currency": "usd",
    "metadata": {},
}


def _listed_host(user: Row) -> Row:
    return {"userId": user["id"], "user": _user(user, "id", "email")}


def _listed_event_type(state: State, event_type: Row) -> Row:
    row = columns(event_type)
    return {
        **{name: row.get(name) for name in _EVENT_TYPE_COLUMNS},
        "price": event_type["price"],
        "hosts": [_listed_host(state.users[host["userId"]]) for host in event_type.get("hosts") or ()],
        "team": event_type.get("team"),
        "teamId": event_type.get("teamId"),
        "schedulingType": _SCHEDULING.get(event_type.get("schedulingType")),
        "hostGroups": [],
    }


def _reference(state: State, booking: Row, reference: Row) -> Row:
    credential = reference.get("credentialId")
    return {
        **pick(reference, "id", "type"),
        "uid": reference.get("uid"),
        "bookingId": booking["id"],
        "meetingId": reference.get("meetingId"),
        "meetingPassword": reference.get("meetingPassword"),
        "meetingUrl": reference.get("meetingUrl"),
        "deleted": reference.get("deleted"),
        "externalCalendarId": reference.get("externalCalendarId"),
        "credentialId": credential if credential in state.table("credentials") else None,
        "thirdPartyRecurringEventId": None,
        "delegationCredentialId": None,
    }


# --- creating


def _is_name(value: Any) -> bool:
    first = value.get("firstName") if isinstance(value, Mapping) else value
    return isinstance(first, str) and bool(first.strip())


_TEXTS = (v.string(each=True), v.array())
_LOCATION = Shape(Field("optionValue", v.string()), Field("value", v.string()))
# The e-mail address is not checked here, because the server's check has no effect.
_RESPONSES = Shape(
    Field(
        "name",
        Rule(
            "validateBookingName",
            "Name must be either a non-empty string or an object with non-empty firstName and lastName",
            _is_name,
        ),
    ),
    Field("email", optional=True),
    Field("guests", *_TEXTS, optional=True),
    Field("location", optional=True, shape=_LOCATION),
    Field("notes", v.string(), optional=True),
)
_CREATE = Shape(
    Field("end", v.string(), optional=True),
    Field("start", v.string()),
    Field("eventTypeId", v.number()),
    *v.alike("eventTypeSlug rescheduleUid recurringEventId", v.string(), optional=True),
    Field("rescheduledBy", optional=True),
    Field("timeZone", v.time_zone()),
    Field("user", *_TEXTS, optional=True, convert=lambda value: [value] if isinstance(value, str) else value),
    Field("language", v.string()),
    Field("bookingUid", v.string(), optional=True),
    Field("metadata", v.obj()),
    Field("hasHashedBookingLink", v.boolean(), optional=True),
    Field("hashedLink", v.string(), optional=True),
    Field("seatReferenceUid", v.string(), optional=True),
    Field("responses", optional=True, null=False, shape=_RESPONSES),
    *v.alike("orgSlug locationUrl", v.string(), optional=True),
    Field("routedTeamMemberIds", v.array(), optional=True),
    *v.alike("skipContactOwner _isDryRun", v.boolean(), optional=True),
    *v.alike("teamMemberEmail crmAppSlug crmOwnerRecordType", v.string(), optional=True),
    Field("rrHostSubsetIds", v.integer(each=True), v.array(), optional=True),
)


def _event_type(ctx: Context, body: Row) -> Row:
    if not body["eventTypeId"] and not body.get("eventTypeSlug"):
        raise _http_error(400, "Either eventTypeId or eventTypeSlug must be provided")
    event_type = ctx.state.event_types.get(int(body["eventTypeId"]))
    if event_type is None:
        raise _broken(
            "An operation failed because it depends on one or more records that were required but not found. "
            "No record was found for a query."
        )
    if event_type.get("nullLengths"):
        raise _issues(NULL_LENGTHS)
    return event_type


def _request(ctx: Context, body: Row, sent: Row) -> BookingRequest:
    """Return the request of a body, of which the core gets all that was sent."""
    event_type = _event_type(ctx, body)
    answers = _check_core(ctx, event_type, sent)
    start = dayjs_of(body["start"])
    length = event_type["lengthInMinutes"] * MINUTE
    end = dayjs_of(body["end"]) if "end" in body else None if start is None else start + length
    place = place_answered(event_type, answers.get("location"))
    if place.answer is not None:
        answers["location"] = place.answer
    return BookingRequest(
        event_type,
        _NEVER if start is None else start,
        _NEVER if end is None else end,
        answers["name"],
        answers["email"],
        body["timeZone"],
        place,
        language=body["language"],
        phone=answers.get("attendeePhoneNumber"),
        guests=answers.get("guests") or (),
        responses=answers,
        metadata=dict(body["metadata"]),
        recurring_uid=body.get("recurringEventId"),
        verification_code=sent.get("verificationCode"),
    )


_NEVER = 0  # replaces an invalid time: it is long past, and no event type has such a length


def _original(ctx: Context, uid: str | None) -> tuple[Row | None, Row | None]:
    """Return the booking to move, and the attendee if the uid is that of a seat."""
    if not uid:
        return None, None
    booking, attendee = ctx.state.bookings.find(uid=uid), None
    for other in ctx.state.bookings if booking is None else ():
        for each in other["attendees"]:
            if each["seatUid"] == uid:
                booking, attendee = other, each
    if booking is None or booking["status"] == "rejected":
        raise _http_error(404, "Could not find original booking")
    if booking["status"] == "cancelled" and not booking["rescheduledToUid"]:
        raise _http_error(400, "cancelled_bookings_cannot_be_rescheduled")
    return booking, attendee


def _check_who_books(ctx: Context, body: Row) -> None:
    """Check the credentials if the event type requires them; the uid of a booking to move also suffices."""
    event_type = ctx.state.event_types.get(int(body["eventTypeId"]))
    if event_type is None or not event_type.get("bookingRequiresAuthentication"):
        return
    if body.get("rescheduleUid"):
        moved = ctx.state.bookings.find(uid=body["rescheduleUid"])
        if moved and moved["status"] in ("accepted", "pending") and moved["eventTypeId"] == event_type["id"]:
            return
        raise _refused(
            400,
            "Trying to reschedule an event-type which requires authentication but provided invalid"
            " rescheduleUid.",
        )
    if ctx.caller is None:
        raise _refused(401, "This event type requires authentication. Please provide valid credentials.")
    hosts = [host["userId"] for host in event_type.get("hosts") or ()]
    if ctx.user["id"] not in (event_type["userId"], *hosts):
        raise _refused(
            403,
            "You are not authorized to book this event type. You must be the event type owner, a host, a team"
            " admin/owner, or an organization admin/owner.",
        )


def _refused(status: int, message: str) -> HttpError:
    """Return an error of this version itself, which has another name."""
    return HttpError(status, message, code="HttpException")


@routes.post("/v2/bookings", auth="lenient")
def create_booking(ctx: Context) -> Result:
    body = _CREATE.check(ctx.body)
    _check_who_books(ctx, body)
    return created(_booked(ctx, body))


def _booked(ctx: Context, body: Row) -> Row:
    _event_type(ctx, body)
    original, attendee = _original(ctx, body.get("rescheduleUid"))
    request = _request(ctx, body, ctx.body)
    by = body.get("rescheduledBy")
    try:
        if original is not None:
            rules.check_time(ctx, request, moved=original)
        if original is not None and attendee is not None:
            new, seat = rules.move_seat(ctx, original, attendee, request.start, request.event_type)
            made = len(guests_of(new)) == 1
            row = {**_row(ctx, new), "luckyUsers": [], "seatReferenceUid": seat}
            return row if made else _seat_row(ctx, new, seat)
        if original is not None:
            return _moved(ctx, request, original, by)
        rules.check_requests(ctx, [request])
        if body.get("_isDryRun"):
            return _dry_run(ctx, request)
        rows, seat_uid = rules.book(ctx, [request], of_series=False)
    except DeclinedError as declined:
        raise _answered(declined) from None
    if seat_uid is not None:
        return _seat_row(ctx, rows[0], seat_uid)
    shown = {**_row(ctx, rows[0]), "luckyUsers": lucky_hosts(ctx.state, rows[0])}
    if rows[0]["seated"]:
        shown["seatReferenceUid"] = rows[0]["attendees"][0]["seatUid"]
    return shown


def _check_core(ctx: Context, event_type: Row, sent: Row) -> Row:
    """Return the answers of a request as the core reads them; its check of the request is a 500 here."""
    answers = sent.get("responses", MISSING)
    if not isinstance(answers, Mapping):
        raise _issues(core.not_a("object", answers))
    moving = bool(sent.get("rescheduleUid"))
    try:
        answers = read(event_type, {"email": MISSING, **answers}, ctx.profile, moving=moving)
    except NotTextError as problem:
        raise _broken(problem.reason) from None
    found = [
        *core.problems(core.BOOKING, sent),
        *core.answer_problems(event_type, answers, quirks=ctx.quirks),
    ]
    if found:
        raise _issues(*found)
    return answers


def _issues(*found: Row) -> HttpError:
    return _broken(dump_issues(*found))


def _moved(ctx: Context, request: BookingRequest, original: Row, by: str | None) -> Row:
    if not ctx.quirk("uid-is-enough"):
        check_involved(ctx, original)
    hosts = rules.check_time(ctx, request, moved=original)
    # The booker is never the owner; without an address it is nobody.
    mover = ctx.state.users.find(email=by) if by and by != request.email else None
    new = rules.insert_booking(
        ctx,
        request,
        hosts,
        recurring_uid=original["recurringUid"],
        moved_from=original,
        accepted=mover is not None and mover["id"] == original["userId"],
        changes={
            "location": original["location"],
            "metadata": {**original["metadata"], **request.metadata},
            "iCalUid": original["iCalUid"],
            "iCalSequence": original["iCalSequence"] + 1,
            "reschedulingReason": request.responses.get("rescheduleReason"),
        },
    )
    who = {} if by is None else {"rescheduledBy": by}
    rules.cancel_row(ctx, original, rescheduledToUid=new["uid"], **who)
    return {**_row(ctx, new), "luckyUsers": lucky_hosts(ctx.state, new)}


def _dry_run(ctx: Context, request: BookingRequest) -> Row:
    """Return what the booking would be, without storing it."""
    hosts = rules.check_time(ctx, request)
    host = hosts[0]
    title = rules.title_of(ctx.state, request.event_type, hosts, request)
    probe = unstored(request, host, title, ctx.now_iso, seated=True)
    return {
        **_row(ctx, probe),
        "luckyUsers": [],
        "userPrimaryEmail": None,
        "customInputs": None,
        "rescheduled": False,
        "isDryRun": True,
        "user": {"id": host["id"], **_host(host, ctx.profile)},
        "troubleshooterData": {
            "organizerUser": None,
            "eventType": {"id": request.event_type["id"], "slug": request.event_type["slug"]},
            "luckyUsers": [],
            "luckyUserPool": [],
            "fixedUsers": [host["id"]],
            "luckyUsersFromFirstBooking": [],
            "usedContactOwnerEmail": None,
            "allHostUsers": [host["id"]],
            "askedContactOwnerEmail": None,
            "isManagedEventType": False,
            "organizerUserId": host["id"],
            "eventTypeId": request.event_type["id"],
        },
    }


@routes.post("/v2/bookings/recurring", auth="lenient")
def create_recurring_booking(ctx: Context) -> Result:
    if not isinstance(ctx.body, list):
        raise _broken("req.body is not iterable")
    if not ctx.body:
        raise _broken("Cannot read properties of undefined (reading 'schedulingType')")
    bodies = [_CREATE.check(entry) for entry in ctx.body]
    requests = [_request(ctx, body, sent) for body, sent in zip(bodies, ctx.body, strict=True)]
    try:
        rules.check_requests(ctx, requests)
        rows, _ = rules.book(ctx, requests)
    except DeclinedError as declined:
        raise _answered(declined) from None
    shown = [_row(ctx, row) for row in rows]
    shown[0]["luckyUsers"] = lucky_hosts(ctx.state, rows[0])
    return created(shown)


# --- reading


def _booking(ctx: Context) -> Row:
    uid = ctx.params["bookingUid"]
    booking = ctx.state.bookings.find(uid=uid)
    if booking is None:
        raise not_found(f"Booking with UID={uid} does not exist.")
    return booking


@routes.get("/v2/bookings/:bookingUid", auth="none")
def get_booking(ctx: Context) -> Result:
    return ok(_page(ctx, _booking(ctx)))


_FILTERS = Shape(
    Field("status", v.one_of(*_STATUSES), optional=True),
    *v.alike("teamIds userIds eventTypeIds", optional=True),
)
_LIST = Shape(  # invalid numbers become null
    Field("cursor", v.number(), optional=True, null=False),
    Field("limit", v.at_most(100), v.at_least(1), v.number(), optional=True, null=False),
    Field("filters", v.obj(), optional=True, shape=_FILTERS),
)


@routes.get("/v2/bookings", auth="permitted")
def list_bookings(ctx: Context) -> Result:
    query: Row = dict(ctx.query)
    for name in ("cursor", "limit"):
        if query.get(name):
            query[name] = whole_number(query[name])
    wanted = _LIST.check(query)
    status = (wanted.get("filters") or {}).get("status") or "upcoming"
    limit, cursor = wanted.get("limit") or 10, wanted.get("cursor") or 0
    if cursor < 0:
        raise unhandled()
    own = own_bookings(ctx, ctx.user)
    found = sort_bookings(
        [row for row in own if in_status(row, status, ctx.now_iso)],
        [("start", status in ("past", "cancelled"))],
    )
    page = found[cursor : cursor + limit]
    return ok(
        {
            "bookings": [_listed(ctx.state, row) for row in page],
            "recurringInfo": _recurring_info(own),
            "totalCount": len(found),
            "nextCursor": cursor + limit if len(found) > cursor + limit else None,
        }
    )


def _recurring_info(rows: list[Row]) -> list[Row]:
    series: dict[str, list[Row]] = {}
    for row in rows:
        if row["recurringUid"]:
            series.setdefault(row["recurringUid"], []).append(row)
    return [
        {
            "recurringEventId": uid,
            "count": len(members),
            "firstDate": min(row["start"] for row in members),
            "bookings": {
                status: sorted(row["start"] for row in members if row["status"].upper() == status)
                for status in ("ACCEPTED", "CANCELLED", "REJECTED", "PENDING", "AWAITING_HOST")
            },
        }
        for uid, members in sorted(series.items())
    ]


@routes.get("/v2/bookings/:bookingUid/reschedule", auth="optional")
def get_reschedule_info(ctx: Context) -> Result:
    uid = ctx.params["bookingUid"]
    for booking in ctx.state.bookings:
        for attendee in booking["attendees"]:
            if attendee["seatUid"] == uid and uid:
                return ok(_reschedule_info(ctx, booking, attendee))
    return ok(_reschedule_info(ctx, _booking(ctx), None))


def _reschedule_info(ctx: Context, booking: Row, attendee: Row | None) -> Row:
    """Return what a page needs to move a booking, or one of its seats."""
    host = ctx.state.users[booking["userId"]]
    event_type = ctx.state.event_types.get(booking["eventTypeId"])
    shown: Row = {
        **pick(booking, "id", "uid"),
        "startTime": booking["start"],
        "endTime": booking["end"],
        "description": booking["description"] or "",
        "customInputs": {},
        "responses": dict(booking["responses"]),
        "smsReminderNumber": None,
        **pick(booking, "location", "eventTypeId"),
        "status": booking["status"].upper(),
        "userId": host["id"],
        "eventType": {**pick(event_type, "disableRescheduling", "minimumRescheduleNotice")}
        if event_type
        else None,
        "attendees": [
            {"email": each["email"], "name": each["name"], "bookingSeat": None}
            for each in booking["attendees"]
        ],
        "user": _user(host, "id", "username"),
    }
    if attendee is None:
        return shown
    position = [each["id"] for each in booking["attendees"]].index(attendee["id"])
    answers = {**attendee["responses"], "guests": attendee["responses"].get("guests") or []}
    seat = {
        "id": position + 1,
        "referenceUid": attendee["seatUid"],
        "bookingId": booking["id"],
        "attendeeId": attendee["id"],
        "data": {"responses": answers, "description": ""},
        "metadata": dict(attendee["metadata"]),
    }
    person = {"email": attendee["email"], "name": attendee["name"], "bookingSeat": seat}
    return {**shown, "responses": answers, "attendees": [person]}


# --- cancelling, and who did not come

_CANCEL = Shape(
    Field("id", v.number(), optional=True),
    Field("uid", v.string(), optional=True),
    Field("allRemainingBookings", v.boolean(), optional=True),
    Field("cancelSubsequentBookings", v.boolean(), optional=True),
    Field("cancellationReason", v.string(), optional=True),
    Field("seatReferenceUid", v.string(), optional=True),
)


@routes.post("/v2/bookings/:bookingUid/cancel", auth="lenient")
def cancel_booking(ctx: Context) -> Result:
    body = _CANCEL.check(ctx.body)
    uid = ctx.params["bookingUid"]
    if is_number_text(uid):
        raise bad_request("Please provide booking uid instead of booking id.")
    booking = _booking(ctx)
    if booking["status"] == "cancelled":
        raise bad_request(
            f"Can't cancel booking with uid={uid} because it has been cancelled already. Please provide uid"
            " of a booking that is not cancelled."
        )
    sent = {**ctx.body, "uid": uid} if isinstance(ctx.body, Mapping) else {}
    found = list(core.problems(core.CANCELLATION, sent))
    if found:
        raise _issues(*found)
    if not ctx.quirk("uid-is-enough"):
        check_involved(ctx, booking)
    reason, seat, by = body.get("cancellationReason"), body.get("seatReferenceUid"), sent.get("cancelledBy")
    reasons = not sent.get("skipCancellationReasonValidation")
    try:
        rules.check_cancellable(ctx, booking, reason, of_seat=bool(seat), by=by, reasons=reasons)
    except DeclinedError as declined:
        raise _answered(declined) from None
    # In a booking with one attendee, any named seat is the last one.
    removed = bool(seat) and len(guests_of(booking)) > 1
    if removed:
        attendee = next((each for each in booking["attendees"] if each["seatUid"] == seat), None)
        if attendee is None:
            raise _http_error(400, "User not a part of this booking")
        rules.cancel_seat(ctx, booking, attendee, reason)
    else:
        later, rest = bool(body.get("cancelSubsequentBookings")), bool(body.get("allRemainingBookings"))
        rules.cancel(ctx, booking, reason, by, later=later, all_remaining=rest)
    return created({"bookingId": booking["id"], "bookingUid": booking["uid"], "onlyRemovedAttendee": removed})


_NO_SHOW = Shape(
    Field("noShowHost", v.boolean(), optional=True),
    Field(
        "attendees",
        v.array(),
        optional=True,
        shape=Shape(Field("email", v.email()), Field("noShow", v.boolean())),
    ),
)


@routes.post("/v2/bookings/:bookingUid/mark-no-show", auth="permitted")
def mark_no_show(ctx: Context) -> Result:
    body = _NO_SHOW.check(ctx.body)
    booking = ctx.state.bookings.find(uid=ctx.params["bookingUid"])
    attendees = body.get("attendees")
    early = booking is not None and parse_instant(booking["start"]) > from_datetime(ctx.now)
    if (
        booking is None
        or (
            attendees
            and (early or (ctx.quirk("attendees-absent-by-anybody") and not has_access(ctx, booking)))
        )
        or (attendees and None in attendees)
    ):
        raise _http_error(500, "Failed to update no-show status")
    if not ctx.quirk("attendees-absent-by-anybody"):
        check_involved(ctx, booking)
    host = host_sent(ctx, body, "noShowHost")
    absent = {each["email"]: each["noShow"] for each in attendees} if attendees else None
    marked = set_absent(ctx, booking, host=host, attendees=absent)
    message = absence_text(marked) if attendees else ""
    if host is MISSING:
        host = False
    else:
        message = "Booking no-show updated"
    return created({"attendees": marked, "noShowHost": host, "message": message})
