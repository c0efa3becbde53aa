# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    TIME,
    List,
    Model,
    Nullable,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
    parse_time,
)
from .insights_routing_booking_attendee import decode as decode_insights_routing_booking_attendee
from .insights_routing_response_field import decode as decode_insights_routing_response_field

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .insights_routing_booking_attendee import InsightsRoutingBookingAttendee
    from .insights_routing_response_field import InsightsRoutingResponseField

FIELDS = frozenset(
    (
        "id",
        "uuid",
        "formId",
        "formName",
        "formTeamId",
        "formUserId",
        "bookingUid",
        "bookingId",
        "bookingStatus",
        "bookingStatusOrder",
        "bookingCreatedAt",
        "bookingUserId",
        "bookingUserName",
        "bookingUserEmail",
        "bookingUserAvatarUrl",
        "bookingAssignmentReason",
        "bookingStartTime",
        "bookingEndTime",
        "eventTypeId",
        "eventTypeParentId",
        "eventTypeSchedulingType",
        "createdAt",
        "utm_source",
        "utm_medium",
        "utm_campaign",
        "utm_term",
        "utm_content",
        "bookingAttendees",
        "fields",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_uuid = data["uuid"]
        f_form_id = data["formId"]
        f_form_name = data["formName"]
        f_form_team_id = data["formTeamId"]
        f_form_user_id = data["formUserId"]
        f_booking_uid = data["bookingUid"]
        f_booking_id = data["bookingId"]
        f_booking_status = data["bookingStatus"]
        f_booking_status_order = data["bookingStatusOrder"]
        f_booking_created_at = data["bookingCreatedAt"]
        f_booking_user_id = data["bookingUserId"]
        f_booking_user_name = data["bookingUserName"]
        f_booking_user_email = data["bookingUserEmail"]
        f_booking_user_avatar_url = data["bookingUserAvatarUrl"]
        f_booking_assignment_reason = data["bookingAssignmentReason"]
        f_booking_start_time = data["bookingStartTime"]
        f_booking_end_time = data["bookingEndTime"]
        f_event_type_id = data["eventTypeId"]
        f_event_type_parent_id = data["eventTypeParentId"]
        f_event_type_scheduling_type = data["eventTypeSchedulingType"]
        f_created_at = data["createdAt"]
        f_utm_source = data["utm_source"]
        f_utm_medium = data["utm_medium"]
        f_utm_campaign = data["utm_campaign"]
        f_utm_term = data["utm_term"]
        f_utm_content = data["utm_content"]
        f_booking_attendees = data["bookingAttendees"]
        f_fields = data["fields"]
        if type(f_booking_attendees) is not list or type(f_fields) is not list:
            return decode_exactly(InsightsRoutingFormResponse, data, drift, mark)
        if type(f_id) is not int:
            odd(InsightsRoutingFormResponse, "id", data, drift)
        if f_uuid is not None and type(f_uuid) is not str:
            odd(InsightsRoutingFormResponse, "uuid", data, drift)
        if type(f_form_id) is not str:
            odd(InsightsRoutingFormResponse, "formId", data, drift)
        if type(f_form_name) is not str:
            odd(InsightsRoutingFormResponse, "formName", data, drift)
        if f_form_team_id is not None and type(f_form_team_id) is not int:
            odd(InsightsRoutingFormResponse, "formTeamId", data, drift)
        if type(f_form_user_id) is not int:
            odd(InsightsRoutingFormResponse, "formUserId", data, drift)
        if f_booking_uid is not None and type(f_booking_uid) is not str:
            odd(InsightsRoutingFormResponse, "bookingUid", data, drift)
        if f_booking_id is not None and type(f_booking_id) is not int:
            odd(InsightsRoutingFormResponse, "bookingId", data, drift)
        if f_booking_status is not None and type(f_booking_status) is not str:
            odd(InsightsRoutingFormResponse, "bookingStatus", data, drift)
        if f_booking_status_order is not None and type(f_booking_status_order) is not int:
            odd(InsightsRoutingFormResponse, "bookingStatusOrder", data, drift)
        if f_booking_created_at is not None:
            f_booking_created_at = parse_time(f_booking_created_at)
            if f_booking_created_at.tzinfo is None:
                return decode_exactly(InsightsRoutingFormResponse, data, drift, mark)
        if f_booking_user_id is not None and type(f_booking_user_id) is not int:
            odd(InsightsRoutingFormResponse, "bookingUserId", data, drift)
        if f_booking_user_name is not None and type(f_booking_user_name) is not str:
            odd(InsightsRoutingFormResponse, "bookingUserName", data, drift)
        if f_booking_user_email is not None and type(f_booking_user_email) is not str:
            odd(InsightsRoutingFormResponse, "bookingUserEmail", data, drift)
        if f_booking_user_avatar_url is not None and type(f_booking_user_avatar_url) is not str:
            odd(InsightsRoutingFormResponse, "bookingUserAvatarUrl", data, drift)
        if f_booking_assignment_reason is not None and type(f_booking_assignment_reason) is not str:
            odd(InsightsRoutingFormResponse, "bookingAssignmentReason", data, drift)
        if f_booking_start_time is not None:
            f_booking_start_time = parse_time(f_booking_start_time)
            if f_booking_start_time.tzinfo is None:
                return decode_exactly(InsightsRoutingFormResponse, data, drift, mark)
        if f_booking_end_time is not None:
            f_booking_end_time = parse_time(f_booking_end_time)
            if f_booking_end_time.tzinfo is None:
                return decode_exactly(InsightsRoutingFormResponse, data, drift, mark)
        if f_event_type_id is not None and type(f_event_type_id) is not int:
            odd(InsightsRoutingFormResponse, "eventTypeId", data, drift)
        if f_event_type_parent_id is not None and type(f_event_type_parent_id) is not int:
            odd(InsightsRoutingFormResponse, "eventTypeParentId", data, drift)
        if f_event_type_scheduling_type is not None and type(f_event_type_scheduling_type) is not str:
            odd(InsightsRoutingFormResponse, "eventTypeSchedulingType", data, drift)
        f_created_at = parse_time(f_created_at)
        if f_created_at.tzinfo is None:
            return decode_exactly(InsightsRoutingFormResponse, data, drift, mark)
        if f_utm_source is not None and type(f_utm_source) is not str:
            odd(InsightsRoutingFormResponse, "utm_source", data, drift)
        if f_utm_medium is not None and type(f_utm_medium) is not str:
            odd(InsightsRoutingFormResponse, "utm_medium", data, drift)
        if f_utm_campaign is not None and type(f_utm_campaign) is not str:
            odd(InsightsRoutingFormResponse, "utm_campaign", data, drift)
        if f_utm_term is not None and type(f_utm_term) is not str:
            odd(InsightsRoutingFormResponse, "utm_term", data, drift)
        if f_utm_content is not None and type(f_utm_content) is not str:
            odd(InsightsRoutingFormResponse, "utm_content", data, drift)
        more = len(data) - 29
    except (KeyError, TypeError, ValueError):
        return decode_exactly(InsightsRoutingFormResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_booking_attendees:
            f_booking_attendees = (
                [decode_insights_routing_booking_attendee(f_booking_attendees[0], drift)]
                if len(f_booking_attendees) == 1
                else [decode_insights_routing_booking_attendee(item, drift) for item in f_booking_attendees]
            )
        if f_fields:
            f_fields = (
                [decode_insights_routing_response_field(f_fields[0], drift)]
                if len(f_fields) == 1
                else [decode_insights_routing_response_field(item, drift) for item in f_fields]
            )
    except Odd:
        return decode_exactly(InsightsRoutingFormResponse, data, drift, mark)
    self = new(InsightsRoutingFormResponse)
    self.id = f_id
    self.uuid = f_uuid
    self.form_id = f_form_id
    self.form_name = f_form_name
    self.form_team_id = f_form_team_id
    self.form_user_id = f_form_user_id
    self.booking_uid = f_booking_uid
    self.booking_id = f_booking_id
    self.booking_status = f_booking_status
    self.booking_status_order = f_booking_status_order
    self.booking_created_at = f_booking_created_at
    self.booking_user_id = f_booking_user_id
    self.booking_user_name = f_booking_user_name
    self.booking_user_email = f_booking_user_email
    self.booking_user_avatar_url = f_booking_user_avatar_url
    self.booking_assignment_reason = f_booking_assignment_reason
    self.booking_start_time = f_booking_start_time
    self.booking_end_time = f_booking_end_time
    self.event_type_id = f_event_type_id
    self.event_type_parent_id = f_event_type_parent_id
    self.event_type_scheduling_type = f_event_type_scheduling_type
    self.created_at = f_created_at
    self.utm_source = f_utm_source
    self.utm_medium = f_utm_medium
    self.utm_campaign = f_utm_campaign
    self.utm_term = f_utm_term
    self.utm_content = f_utm_content
    self.booking_attendees = f_booking_attendees
    self.fields = f_fields
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class InsightsRoutingFormResponse(Model):
    """Part of `InsightsRoutingFormResponsesData.data`."""

    __slots__ = (
        "id",
        "uuid",
        "form_id",
        "form_name",
        "form_team_id",
        "form_user_id",
        "booking_uid",
        "booking_id",
        "booking_status",
        "booking_status_order",
        "booking_created_at",
        "booking_user_id",
        "booking_user_name",
        "booking_user_email",
        "booking_user_avatar_url",
        "booking_assignment_reason",
        "booking_start_time",
        "booking_end_time",
        "event_type_id",
        "event_type_parent_id",
        "event_type_scheduling_type",
        "created_at",
        "utm_source",
        "utm_medium",
        "utm_campaign",
        "utm_term",
        "utm_content",
        "booking_attendees",
        "fields",
    )

    _names = (
        ("id", "id"),
        ("uuid", "uuid"),
        ("form_id", "formId"),
        ("form_name", "formName"),
        ("form_team_id", "formTeamId"),
        ("form_user_id", "formUserId"),
        ("booking_uid", "bookingUid"),
        ("booking_id", "bookingId"),
        ("booking_status", "bookingStatus"),
        ("booking_status_order", "bookingStatusOrder"),
        ("booking_created_at", "bookingCreatedAt"),
        ("booking_user_id", "bookingUserId"),
        ("booking_user_name", "bookingUserName"),
        ("booking_user_email", "bookingUserEmail"),
        ("booking_user_avatar_url", "bookingUserAvatarUrl"),
        ("booking_assignment_reason", "bookingAssignmentReason"),
        ("booking_start_time", "bookingStartTime"),
        ("booking_end_time", "bookingEndTime"),
        ("event_type_id", "eventTypeId"),
        ("event_type_parent_id", "eventTypeParentId"),
        ("event_type_scheduling_type", "eventTypeSchedulingType"),
        ("created_at", "createdAt"),
        ("utm_source", "utm_source"),
        ("utm_medium", "utm_medium"),
        ("utm_campaign", "utm_campaign"),
        ("utm_term", "utm_term"),
        ("utm_content", "utm_content"),
        ("booking_attendees", "bookingAttendees"),
        ("fields", "fields"),
    )
    _decode = staticmethod(decode)

    id: int
    uuid: str | None
    form_id: str
    form_name: str
    form_team_id: int | None
    form_user_id: int
    booking_uid: str | None
    booking_id: int | None
    booking_status: str | None
    booking_status_order: int | None
    booking_created_at: datetime.datetime | None
    booking_user_id: int | None
    booking_user_name: str | None
    booking_user_email: str | None
    booking_user_avatar_url: str | None
    booking_assignment_reason: str | None
    booking_start_time: datetime.datetime | None
    booking_end_time: datetime.datetime | None
    event_type_id: int | None
    event_type_parent_id: int | None
    event_type_scheduling_type: str | None
    created_at: datetime.datetime
    utm_source: str | None
    utm_medium: str | None
    utm_campaign: str | None
    utm_term: str | None
    utm_content: str | None
    booking_attendees: list[InsightsRoutingBookingAttendee]
    fields: list[InsightsRoutingResponseField]

    def __init__(
        self,
        *,
        id: int,
        uuid: str | None,
        form_id: str,
        form_name: str,
        form_team_id: int | None,
        form_user_id: int,
        booking_uid: str | None,
        booking_id: int | None,
        booking_status: str | None,
        booking_status_order: int | None,
        booking_created_at: datetime.datetime | None,
        booking_user_id: int | None,
        booking_user_name: str | None,
        booking_user_email: str | None,
        booking_user_avatar_url: str | None,
        booking_assignment_reason: str | None,
        booking_start_time: datetime.datetime | None,
        booking_end_time: datetime.datetime | None,
        event_type_id: int | None,
        event_type_parent_id: int | None,
        event_type_scheduling_type: str | None,
        created_at: datetime.datetime,
        utm_source: str | None,
        utm_medium: str | None,
        utm_campaign: str | None,
        utm_term: str | None,
        utm_content: str | None,
        booking_attendees: list[InsightsRoutingBookingAttendee],
        fields: list[InsightsRoutingResponseField],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.uuid = uuid
        self.form_id = form_id
        self.form_name = form_name
        self.form_team_id = form_team_id
        self.form_user_id = form_user_id
        self.booking_uid = booking_uid
        self.booking_id = booking_id
        self.booking_status = booking_status
        self.booking_status_order = booking_status_order
        self.booking_created_at = booking_created_at
        self.booking_user_id = booking_user_id
        self.booking_user_name = booking_user_name
        self.booking_user_email = booking_user_email
        self.booking_user_avatar_url = booking_user_avatar_url
        self.booking_assignment_reason = booking_assignment_reason
        self.booking_start_time = booking_start_time
        self.booking_end_time = booking_end_time
        self.event_type_id = event_type_id
        self.event_type_parent_id = event_type_parent_id
        self.event_type_scheduling_type = event_type_scheduling_type
        self.created_at = created_at
        self.utm_source = utm_source
        self.utm_medium = utm_medium
        self.utm_campaign = utm_campaign
        self.utm_term = utm_term
        self.utm_content = utm_content
        self.booking_attendees = booking_attendees
        self.fields = fields
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .insights_routing_booking_attendee import InsightsRoutingBookingAttendee
        from .insights_routing_response_field import InsightsRoutingResponseField

        return (
            ("id", "id", True, INTEGER),
            ("uuid", "uuid", True, Nullable(STRING)),
            ("form_id", "formId", True, STRING),
            ("form_name", "formName", True, STRING),
            ("form_team_id", "formTeamId", True, Nullable(INTEGER)),
            ("form_user_id", "formUserId", True, INTEGER),
            ("booking_uid", "bookingUid", True, Nullable(STRING)),
            ("booking_id", "bookingId", True, Nullable(INTEGER)),
            ("booking_status", "bookingStatus", True, Nullable(STRING)),
            ("booking_status_order", "bookingStatusOrder", True, Nullable(INTEGER)),
            ("booking_created_at", "bookingCreatedAt", True, Nullable(TIME)),
            ("booking_user_id", "bookingUserId", True, Nullable(INTEGER)),
            ("booking_user_name", "bookingUserName", True, Nullable(STRING)),
            ("booking_user_email", "bookingUserEmail", True, Nullable(STRING)),
            ("booking_user_avatar_url", "bookingUserAvatarUrl", True, Nullable(STRING)),
            ("booking_assignment_reason", "bookingAssignmentReason", True, Nullable(STRING)),
            ("booking_start_time", "bookingStartTime", True, Nullable(TIME)),
            ("booking_end_time", "bookingEndTime", True, Nullable(TIME)),
            ("event_type_id", "eventTypeId", True, Nullable(INTEGER)),
            ("event_type_parent_id", "eventTypeParentId", True, Nullable(INTEGER)),
            ("event_type_scheduling_type", "eventTypeSchedulingType", True, Nullable(STRING)),
            ("created_at", "createdAt", True, TIME),
            ("utm_source", "utm_source", True, Nullable(STRING)),
            ("utm_medium", "utm_medium", True, Nullable(STRING)),
            ("utm_campaign", "utm_campaign", True, Nullable(STRING)),
            ("utm_term", "utm_term", True, Nullable(STRING)),
            ("utm_content", "utm_content", True, Nullable(STRING)),
            ("booking_attendees", "bookingAttendees", True, List(Ref(InsightsRoutingBookingAttendee))),
            ("fields", "fields", True, List(Ref(InsightsRoutingResponseField))),
        )
