"""Validate a booking request of 2024-08-13, and turn it into the requested bookings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import validation as v
from ..dates import instant_of
from ..errors import bad_request, forbidden, not_found, refused, unauthorized, unhandled, unprocessable
from ..event_types.access import manages
from ..event_types.kinds import is_team_event, kind_of
from ..event_types.lookup import of_team, user_named
from ..event_types.readable import check_readable
from ..formats import is_truthy
from ..routing import Context
from ..scheduling import MINUTE
from ..scheduling.rows import setting
from ..slots.routes import property_is_wrong
from ..state import Row
from ..users.rules import LOCALES
from ..validation import MISSING, Field, Rule, Shape, stored_number
from . import core, rules
from .answers import check_kinds, read
from .location import place_asked
from .rules import BookingRequest

_METADATA_RULE = (
    "Metadata must have at most 50 keys, each key up to 40 characters,"
    " and string values up to 500 characters."
)
_EVENT_TYPE_RULE = (
    "Either eventTypeId or eventTypeSlug + username or eventTypeSlug + teamSlug must be provided"
)
_ASKED_ELSEWHERE = ("name", "email", "attendeePhoneNumber", "smsReminderNumber", "guests", "location")
_CONTACT_RULE = "Attendee must have at least one contact method (email or phone number)"


def _unmet(text: str) -> Rule:
    return Rule("unmet", text, lambda value: False)


# The attendee's e-mail address and number are not checked here, because the server's checks have no
# effect. The rules of a field are in the order in which the server reports them.
_PERSON = (
    Field("name", v.string()),
    Field("timeZone", v.time_zone()),
    Field("phoneNumber", optional=True),
    Field("language", v.one_of(*LOCALES), optional=True),
)
_ATTENDEE = Shape(Field("email", optional=True), *_PERSON, forbid_unknown=True)
_CONTACT = Field("attendee email or phone", _unmet(_CONTACT_RULE))
_OUT_OF_REACH = Shape(Field("email", optional=True), _CONTACT, *_PERSON, forbid_unknown=True)


# In 6.0 the rule of the whole attendee comes last.
_OUT_OF_REACH_AT_6_0 = Shape(
    *(field for field in _OUT_OF_REACH.fields if field.name != _CONTACT.name), _CONTACT, forbid_unknown=True
)


def _reachable(attendee: Mapping[str, Any]) -> bool:
    return is_truthy(attendee.get("email")) or is_truthy(attendee.get("phoneNumber"))


def _attendee_shape(attendee: Mapping[str, Any]) -> Shape:
    return _ATTENDEE if _reachable(attendee) else _OUT_OF_REACH


def _attendee_shape_at_6_0(attendee: Mapping[str, Any]) -> Shape:
    return _ATTENDEE if _reachable(attendee) else _OUT_OF_REACH_AT_6_0


def _filled(answers: Any) -> Any:
    """Return answers as an object, with a blank text for each null; a list has its indexes as keys."""
    if isinstance(answers, list):
        answers = {str(place): answer for place, answer in enumerate(answers)}
    if not isinstance(answers, Mapping):
        return answers
    return {name: "" if answer is None else answer for name, answer in answers.items()}


_ROUTING = Shape(
    Field("responseId", v.integer()),
    Field("teamMemberIds", v.integer(each=True), v.array()),
    Field("teamMemberEmail", v.string(), optional=True),
    Field("skipContactOwner", v.boolean(), optional=True),
    Field("crmAppSlug", v.string(), optional=True),
    Field("crmOwnerRecordType", v.string(), optional=True),
    forbid_unknown=True,
)
HOST_SUBSET = Field("rrHostSubsetIds", v.integer(each=True), v.array(), optional=True)
_FIELDS = (
    Field("recurrenceCount", v.at_least(1), v.integer(), optional=True),
    Field("start", v.date_string()),
    Field("attendee", v.defined(), shape=_attendee_shape),
    Field("bookingFieldsResponses", v.obj(), optional=True, convert=_filled),
    Field("eventTypeId", v.integer(), optional=True),
    *v.alike("eventTypeSlug username teamSlug organizationSlug", v.string(), optional=True),
    Field("guests", v.string(each=True), v.array(), optional=True),
    Field("meetingUrl", v.url(), optional=True),
    Field("location", optional=True),
    Field("metadata", v.metadata(_METADATA_RULE), v.obj(), optional=True),
    Field("lengthInMinutes", v.at_least(1), v.integer(), optional=True),
    Field("routing", optional=True, shape=_ROUTING),
    Field("emailVerificationCode", v.string(), optional=True),
    HOST_SUBSET,
)
_INSTANT = Field("instant", v.boolean(), optional=True)
_ATTENDEE_AT_6_0 = Field("attendee", v.defined(), shape=_attendee_shape_at_6_0)
_CREATE = Shape(*_FIELDS, forbid_unknown=True)
_CREATE_NOTHING = Shape(
    *_FIELDS, Field("eventTypeId or eventTypeSlug + username", _unmet(_EVENT_TYPE_RULE)), forbid_unknown=True
)


def checked(shape: Shape, body: Any) -> Row:
    """Validate the body of a request; the errors are joined in one message."""
    if body is None:
        body = {}
    if not isinstance(body, Mapping):
        unknown = {"unknownValue": "an unknown value was passed to the validate function"}
        raise property_is_wrong([v.error(body, "undefined", constraints=unknown)])
    errors = shape.errors(body)
    if errors:
        raise property_is_wrong(errors)
    return dict(body)


def _create_shape(body: Any) -> Shape:
    if not isinstance(body, Mapping):
        return _CREATE_NOTHING

    def given(name: str) -> bool:
        return is_truthy(body.get(name))

    slugs = given("eventTypeSlug") and (given("username") or given("teamSlug"))
    return _CREATE if given("eventTypeId") or slugs else _CREATE_NOTHING


def _event_type_of(ctx: Context, body: Row) -> Row:
    state, slug = ctx.state, body.get("eventTypeSlug")
    if body.get("eventTypeId"):
        event_type = state.event_types.get(stored_number(body["eventTypeId"]))
        if event_type is None:
            raise not_found(f"Event type with id {body['eventTypeId']} not found.")
        return event_type
    organization = body.get("organizationSlug")
    within = f" within organization {organization}" if organization else ""
    if not body.get("username"):
        event_type = of_team(state, slug, body["teamSlug"], organization)
        whose = f"team {body['teamSlug']}"
    else:
        user = user_named(state, body["username"], organization)
        event_type = state.event_types.find(userId=user["id"], slug=slug)
        whose = f"user {body['username']}"
    if event_type is None:
        raise not_found(f"Event type with slug {slug} belonging to {whose}{within} not found.")
    return event_type


def _check_who_books(ctx: Context, event_type: Row) -> None:
    if not event_type.get("bookingRequiresAuthentication"):
        return
    if ctx.caller is None:
        raise unauthorized(
            "checkBookingRequiresAuthentication - request must be authenticated by passing credentials"
            " belonging to event type owner, host or team or org admin or owner."
        )
    if not manages(ctx.state, event_type, ctx.user):
        raise forbidden(
            "checkBookingRequiresAuthentication - user is not authorized to access this event type. User"
            " has to be either event type owner, host, team admin or owner or org admin or owner."
        )


def _request(ctx: Context, body: Row, event_type: Row) -> BookingRequest:
    answers: Row = dict(_filled(body.get("bookingFieldsResponses")) or {})
    check_kinds(event_type, answers)
    minutes = _minutes(event_type, body.get("lengthInMinutes"))
    attendee, start = body["attendee"], instant_of(body["start"])
    if isinstance(attendee, list):  # the first check accepts a list and then checks its items
        attendee = {}
    place = place_asked(event_type, body.get("location"), body.get("meetingUrl"))
    # The server requires these answers under other names, so they cannot be given here.
    responses: Row = {key: value for key, value in answers.items() if key not in _ASKED_ELSEWHERE}
    email = attendee.get("email", MISSING)
    if setting(event_type, "recurrence") is None and email in (None, MISSING):
        email = ""
    responses |= {"name": attendee.get("name", MISSING), "email": email}
    if "guests" in body:
        responses["guests"] = body["guests"]
    if "phoneNumber" in attendee:
        responses["attendeePhoneNumber"] = attendee["phoneNumber"]
    if place.answer is not None:
        responses["location"] = place.answer
    responses = read(event_type, responses, ctx.profile)
    _check_core(ctx, body, start, event_type, responses)
    assert start is not None  # otherwise it was among the problems
    start = start // 1000 * 1000
    return BookingRequest(
        event_type,
        start,
        start + minutes * MINUTE,
        attendee["name"],
        email,
        attendee["timeZone"],
        place,
        language=attendee.get("language") or "en",
        phone=responses.get("attendeePhoneNumber"),
        guests=responses.get("guests") or (),
        responses=responses,
        metadata=dict(body.get("metadata") or {}),
        verification_code=body.get("emailVerificationCode"),
        only=_who_is_meant(event_type, body),
    )


def _who_is_meant(event_type: Row, body: Row) -> list[int]:
    """Return the round-robin hosts chosen by a routing form or, if allowed, by the request."""
    routed = (body.get("routing") or {}).get("teamMemberIds")
    if routed:
        return list(routed)
    return list(body.get("rrHostSubsetIds") or ()) if event_type.get("rrHostSubsetEnabled") else []


def _minutes(event_type: Row, asked: int | None) -> int:
    check_readable(event_type)
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


def _check_core(ctx: Context, body: Row, start: int | None, event_type: Row, responses: Row) -> None:
    """Apply the core's check to what this version hands over."""
    routing = body.get("routing") or {}
    sent: Row = {} if start is not None else {"start": None, "end": None}
    if "timeZone" not in body["attendee"]:
        sent["timeZone"] = MISSING
    sent["metadata"] = body.get("metadata") or {}
    if "skipContactOwner" in routing:
        sent["skipContactOwner"] = routing["skipContactOwner"]
    if "emailVerificationCode" in body:
        sent["verificationCode"] = body["emailVerificationCode"]
    found = [
        *core.problems(core.BOOKING, sent),
        *core.answer_problems(event_type, responses, quirks=ctx.quirks),
    ]
    if found:
        raise refused(found)


_NO_HOSTS = (
    "Can't book this team event type because it has no hosts. Please, add at least 1 host to event type with"
    " id={id} belonging to team with id={team} and try again."
)
_NOT_THE_PARENT = (
    "Event type with id={id} is the parent managed event type that can't be booked. You have to provide the"
    " child event type id aka id of event type that has been assigned to one of the users."
)


def _at_6_0(shape: Shape, body: Any) -> Shape:
    """Return the shape of a body in 6.0; only that of an instant booking knows `instant`."""
    fields = {**shape.by_name, "attendee": _ATTENDEE_AT_6_0}
    instant = isinstance(body, dict) and body.get("instant") is True and "recurrenceCount" not in body
    return Shape(*fields.values(), *([_INSTANT] if instant else []), forbid_unknown=True)


def plan(ctx: Context) -> list[BookingRequest]:
    """Return the requested bookings, checked against the rules and the current diary."""
    shape = _create_shape(ctx.body)
    if ctx.profile == "teams":
        shape = _at_6_0(shape, ctx.body)
    body = checked(shape, ctx.body)
    if body.get("instant"):  # needs a service that notifies the hosts
        raise unhandled()
    event_type = _event_type_of(ctx, body)
    if kind_of(event_type) == "managed":
        raise bad_request(_NOT_THE_PARENT.format(id=event_type["id"]))
    if is_team_event(event_type) and not event_type["hosts"]:
        raise unprocessable(_NO_HOSTS.format(id=event_type["id"], team=event_type["teamId"]))
    _check_who_books(ctx, event_type)
    recurrence = setting(event_type, "recurrence")
    count = body.get("recurrenceCount")
    if recurrence is not None and count is not None and count > recurrence["occurrences"]:
        raise bad_request("Provided recurrence count is higher than the event type's recurring event count.")
    requests = rules.occurrences_of(_request(ctx, body, event_type), count)
    rules.check_requests(ctx, requests)
    return requests
