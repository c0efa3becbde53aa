"""What a request for a new booking may say in 2024-08-13, and the bookings that it asks for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ..errors import (
    bad_request,
    forbidden,
    not_found,
    server_error,
    unauthorized,
    zod,
)
from ..scheduling import MINUTE, parse_instant
from ..scheduling.rows import setting
from ..state import Row
from ..validation import (
    MISSING,
    error,
    is_integer,
    is_time_zone,
)
from ..wire import Context
from . import _booking_desk as desk
from ._booking_desk import Wish
from ._booking_fields import check_kinds, format_problems
from ._booking_location import place_asked
from .slots import is_date_string, property_is_wrong

LANGUAGES = (
    *("ar", "ca", "de", "es", "eu", "he", "id", "ja", "lv", "pl", "ro", "sr", "th", "vi", "az", "cs", "el"),
    *("es-419", "fi", "hr", "it", "km", "nl", "pt", "ru", "sv", "tr", "zh-CN", "bg", "da", "en", "et", "fr"),
    *("hu", "iw", "ko", "no", "pt-BR", "sk", "ta", "uk", "zh-TW", "bn"),
)

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


def plan(ctx: Context) -> list[Wish]:
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
