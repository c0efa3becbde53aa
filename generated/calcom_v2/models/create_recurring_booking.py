# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    ANY,
    BOOLEAN,
    INTEGER,
    STRING,
    TIME,
    List,
    Map,
    Model,
    Odd,
    Ref,
    absent,
    decode_exactly,
    define,
    extra_fields,
    kind_of,
    new,
    odd,
    parse_time,
)
from ..types import UNSET, Unset
from .create_booking_attendee import decode as decode_create_booking_attendee
from .routing import decode as decode_routing

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .create_booking_attendee import CreateBookingAttendee
    from .create_booking_location import CreateBookingLocation
    from .routing import Routing

FIELDS = frozenset(
    (
        "start",
        "attendee",
        "recurrenceCount",
        "bookingFieldsResponses",
        "eventTypeId",
        "eventTypeSlug",
        "username",
        "teamSlug",
        "organizationSlug",
        "guests",
        "meetingUrl",
        "location",
        "metadata",
        "lengthInMinutes",
        "routing",
        "emailVerificationCode",
        "allowConflicts",
        "allowBookingOutOfBounds",
        "skipBookingLimits",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_start = data["start"]
        f_attendee = data["attendee"]
        f_recurrence_count = data["recurrenceCount"]
        f_start = parse_time(f_start)
        if f_start.tzinfo is None:
            return decode_exactly(CreateRecurringBooking, data, drift, mark)
        if type(f_recurrence_count) is not int:
            odd(CreateRecurringBooking, "recurrenceCount", data, drift)
        more = len(data) - 3
        f_booking_fields_responses = f_event_type_id = f_event_type_slug = f_username = absent
        f_team_slug = f_organization_slug = f_guests = f_meeting_url = absent
        f_location = f_metadata = f_length_in_minutes = f_routing = absent
        f_email_verification_code = f_allow_conflicts = f_allow_booking_out_of_bounds = (
            f_skip_booking_limits
        ) = absent
        if more:
            if "bookingFieldsResponses" in data:
                f_booking_fields_responses = data["bookingFieldsResponses"]
                more -= 1
                if type(f_booking_fields_responses) is not dict:
                    return decode_exactly(CreateRecurringBooking, data, drift, mark)
            if "eventTypeId" in data:
                f_event_type_id = data["eventTypeId"]
                more -= 1
                if type(f_event_type_id) is not int:
                    odd(CreateRecurringBooking, "eventTypeId", data, drift)
            if "eventTypeSlug" in data:
                f_event_type_slug = data["eventTypeSlug"]
                more -= 1
                if type(f_event_type_slug) is not str:
                    odd(CreateRecurringBooking, "eventTypeSlug", data, drift)
            if "username" in data:
                f_username = data["username"]
                more -= 1
                if type(f_username) is not str:
                    odd(CreateRecurringBooking, "username", data, drift)
            if "teamSlug" in data:
                f_team_slug = data["teamSlug"]
                more -= 1
                if type(f_team_slug) is not str:
                    odd(CreateRecurringBooking, "teamSlug", data, drift)
            if "organizationSlug" in data:
                f_organization_slug = data["organizationSlug"]
                more -= 1
                if type(f_organization_slug) is not str:
                    odd(CreateRecurringBooking, "organizationSlug", data, drift)
            if "guests" in data:
                f_guests = data["guests"]
                more -= 1
                if type(f_guests) is not list:
                    return decode_exactly(CreateRecurringBooking, data, drift, mark)
                for item in f_guests:
                    if type(item) is not str:
                        return decode_exactly(CreateRecurringBooking, data, drift, mark)
            if "meetingUrl" in data:
                f_meeting_url = data["meetingUrl"]
                more -= 1
                if type(f_meeting_url) is not str:
                    odd(CreateRecurringBooking, "meetingUrl", data, drift)
            if "location" in data:
                f_location = data["location"]
                more -= 1
            if "metadata" in data:
                f_metadata = data["metadata"]
                more -= 1
                if type(f_metadata) is not dict:
                    return decode_exactly(CreateRecurringBooking, data, drift, mark)
                if f_metadata:
                    for item in f_metadata.values():
                        if type(item) is not str:
                            return decode_exactly(CreateRecurringBooking, data, drift, mark)
            if "lengthInMinutes" in data:
                f_length_in_minutes = data["lengthInMinutes"]
                more -= 1
                if type(f_length_in_minutes) is not int:
                    odd(CreateRecurringBooking, "lengthInMinutes", data, drift)
            if "routing" in data:
                f_routing = data["routing"]
                more -= 1
            if "emailVerificationCode" in data:
                f_email_verification_code = data["emailVerificationCode"]
                more -= 1
                if type(f_email_verification_code) is not str:
                    odd(CreateRecurringBooking, "emailVerificationCode", data, drift)
            if "allowConflicts" in data:
                f_allow_conflicts = data["allowConflicts"]
                more -= 1
                if type(f_allow_conflicts) is not bool:
                    odd(CreateRecurringBooking, "allowConflicts", data, drift)
            if "allowBookingOutOfBounds" in data:
                f_allow_booking_out_of_bounds = data["allowBookingOutOfBounds"]
                more -= 1
                if type(f_allow_booking_out_of_bounds) is not bool:
                    odd(CreateRecurringBooking, "allowBookingOutOfBounds", data, drift)
            if "skipBookingLimits" in data:
                f_skip_booking_limits = data["skipBookingLimits"]
                more -= 1
                if type(f_skip_booking_limits) is not bool:
                    odd(CreateRecurringBooking, "skipBookingLimits", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateRecurringBooking, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_attendee = decode_create_booking_attendee(f_attendee, drift)
        if f_location is not UNSET and type(f_location) is not str:
            f_location = kind_of(CreateRecurringBooking, "location").decode(
                f_location, drift, data, "location"
            )
        if f_routing is not UNSET:
            f_routing = decode_routing(f_routing, drift)
    except Odd:
        return decode_exactly(CreateRecurringBooking, data, drift, mark)
    self = new(CreateRecurringBooking)
    self.start = f_start
    self.attendee = f_attendee
    self.recurrence_count = f_recurrence_count
    self.booking_fields_responses = f_booking_fields_responses
    self.event_type_id = f_event_type_id
    self.event_type_slug = f_event_type_slug
    self.username = f_username
    self.team_slug = f_team_slug
    self.organization_slug = f_organization_slug
    self.guests = f_guests
    self.meeting_url = f_meeting_url
    self.location = f_location
    self.metadata = f_metadata
    self.length_in_minutes = f_length_in_minutes
    self.routing = f_routing
    self.email_verification_code = f_email_verification_code
    self.allow_conflicts = f_allow_conflicts
    self.allow_booking_out_of_bounds = f_allow_booking_out_of_bounds
    self.skip_booking_limits = f_skip_booking_limits
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreateRecurringBooking(Model):
    """Sent by `create_booking`."""

    __slots__ = (
        "start",
        "attendee",
        "recurrence_count",
        "booking_fields_responses",
        "event_type_id",
        "event_type_slug",
        "username",
        "team_slug",
        "organization_slug",
        "guests",
        "meeting_url",
        "location",
        "metadata",
        "length_in_minutes",
        "routing",
        "email_verification_code",
        "allow_conflicts",
        "allow_booking_out_of_bounds",
        "skip_booking_limits",
    )

    _names = (
        ("start", "start"),
        ("attendee", "attendee"),
        ("recurrence_count", "recurrenceCount"),
        ("booking_fields_responses", "bookingFieldsResponses"),
        ("event_type_id", "eventTypeId"),
        ("event_type_slug", "eventTypeSlug"),
        ("username", "username"),
        ("team_slug", "teamSlug"),
        ("organization_slug", "organizationSlug"),
        ("guests", "guests"),
        ("meeting_url", "meetingUrl"),
        ("location", "location"),
        ("metadata", "metadata"),
        ("length_in_minutes", "lengthInMinutes"),
        ("routing", "routing"),
        ("email_verification_code", "emailVerificationCode"),
        ("allow_conflicts", "allowConflicts"),
        ("allow_booking_out_of_bounds", "allowBookingOutOfBounds"),
        ("skip_booking_limits", "skipBookingLimits"),
    )
    _hidden = frozenset(("email_verification_code",))
    _decode = staticmethod(decode)

    start: datetime.datetime
    attendee: CreateBookingAttendee
    recurrence_count: int
    booking_fields_responses: dict[str, Any] | Unset
    event_type_id: int | Unset
    event_type_slug: str | Unset
    username: str | Unset
    team_slug: str | Unset
    organization_slug: str | Unset
    guests: list[str] | Unset
    meeting_url: str | Unset
    location: CreateBookingLocation | Unset
    metadata: dict[str, str] | Unset
    length_in_minutes: int | Unset
    routing: Routing | Unset
    email_verification_code: str | Unset
    allow_conflicts: bool | Unset
    allow_booking_out_of_bounds: bool | Unset
    skip_booking_limits: bool | Unset

    def __init__(
        self,
        *,
        start: datetime.datetime,
        attendee: CreateBookingAttendee,
        recurrence_count: int,
        booking_fields_responses: dict[str, Any] | Unset = UNSET,
        event_type_id: int | Unset = UNSET,
        event_type_slug: str | Unset = UNSET,
        username: str | Unset = UNSET,
        team_slug: str | Unset = UNSET,
        organization_slug: str | Unset = UNSET,
        guests: list[str] | Unset = UNSET,
        meeting_url: str | Unset = UNSET,
        location: CreateBookingLocation | Unset = UNSET,
        metadata: dict[str, str] | Unset = UNSET,
        length_in_minutes: int | Unset = UNSET,
        routing: Routing | Unset = UNSET,
        email_verification_code: str | Unset = UNSET,
        allow_conflicts: bool | Unset = UNSET,
        allow_booking_out_of_bounds: bool | Unset = UNSET,
        skip_booking_limits: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.start = start
        self.attendee = attendee
        self.recurrence_count = recurrence_count
        self.booking_fields_responses = booking_fields_responses
        self.event_type_id = event_type_id
        self.event_type_slug = event_type_slug
        self.username = username
        self.team_slug = team_slug
        self.organization_slug = organization_slug
        self.guests = guests
        self.meeting_url = meeting_url
        self.location = location
        self.metadata = metadata
        self.length_in_minutes = length_in_minutes
        self.routing = routing
        self.email_verification_code = email_verification_code
        self.allow_conflicts = allow_conflicts
        self.allow_booking_out_of_bounds = allow_booking_out_of_bounds
        self.skip_booking_limits = skip_booking_limits
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .create_booking_attendee import CreateBookingAttendee
        from .create_booking_location import kind as create_booking_location_kind
        from .routing import Routing

        return (
            ("start", "start", True, TIME),
            ("attendee", "attendee", True, Ref(CreateBookingAttendee)),
            ("recurrence_count", "recurrenceCount", True, INTEGER),
            ("booking_fields_responses", "bookingFieldsResponses", False, Map(ANY)),
            ("event_type_id", "eventTypeId", False, INTEGER),
            ("event_type_slug", "eventTypeSlug", False, STRING),
            ("username", "username", False, STRING),
            ("team_slug", "teamSlug", False, STRING),
            ("organization_slug", "organizationSlug", False, STRING),
            ("guests", "guests", False, List(STRING)),
            ("meeting_url", "meetingUrl", False, STRING),
            ("location", "location", False, create_booking_location_kind()),
            ("metadata", "metadata", False, Map(STRING)),
            ("length_in_minutes", "lengthInMinutes", False, INTEGER),
            ("routing", "routing", False, Ref(Routing)),
            ("email_verification_code", "emailVerificationCode", False, STRING),
            ("allow_conflicts", "allowConflicts", False, BOOLEAN),
            ("allow_booking_out_of_bounds", "allowBookingOutOfBounds", False, BOOLEAN),
            ("skip_booking_limits", "skipBookingLimits", False, BOOLEAN),
        )
