# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    ANY,
    INTEGER,
    STRING,
    TIME,
    Choice,
    List,
    Map,
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
from .attendee_to_reschedule import decode as decode_attendee_to_reschedule
from .booking_row_responses import decode as decode_booking_row_responses
from .host_to_reschedule import decode as decode_host_to_reschedule
from .rescheduling_rules import decode as decode_rescheduling_rules

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .attendee_to_reschedule import AttendeeToReschedule
    from .booking_page_status import BookingPageStatus
    from .booking_row_responses import BookingRowResponses
    from .host_to_reschedule import HostToReschedule
    from .rescheduling_rules import ReschedulingRules

FIELDS = frozenset(
    (
        "id",
        "uid",
        "startTime",
        "endTime",
        "description",
        "customInputs",
        "responses",
        "smsReminderNumber",
        "location",
        "eventTypeId",
        "status",
        "userId",
        "eventType",
        "attendees",
        "user",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_uid = data["uid"]
        f_start_time = data["startTime"]
        f_end_time = data["endTime"]
        f_description = data["description"]
        f_custom_inputs = data["customInputs"]
        f_responses = data["responses"]
        f_sms_reminder_number = data["smsReminderNumber"]
        f_location = data["location"]
        f_event_type_id = data["eventTypeId"]
        f_status = data["status"]
        f_user_id = data["userId"]
        f_event_type = data["eventType"]
        f_attendees = data["attendees"]
        f_user = data["user"]
        if (f_custom_inputs is not None and type(f_custom_inputs) is not dict) or type(
            f_attendees
        ) is not list:
            return decode_exactly(BookingToReschedule, data, drift, mark)
        if type(f_id) is not int:
            odd(BookingToReschedule, "id", data, drift)
        if type(f_uid) is not str:
            odd(BookingToReschedule, "uid", data, drift)
        f_start_time = parse_time(f_start_time)
        if f_start_time.tzinfo is None:
            return decode_exactly(BookingToReschedule, data, drift, mark)
        f_end_time = parse_time(f_end_time)
        if f_end_time.tzinfo is None:
            return decode_exactly(BookingToReschedule, data, drift, mark)
        if f_description is not None and type(f_description) is not str:
            odd(BookingToReschedule, "description", data, drift)
        if f_sms_reminder_number is not None and type(f_sms_reminder_number) is not str:
            odd(BookingToReschedule, "smsReminderNumber", data, drift)
        if f_location is not None and type(f_location) is not str:
            odd(BookingToReschedule, "location", data, drift)
        if f_event_type_id is not None and type(f_event_type_id) is not int:
            odd(BookingToReschedule, "eventTypeId", data, drift)
        if f_status not in {"ACCEPTED", "AWAITING_HOST", "CANCELLED", "PENDING", "REJECTED"}:
            odd(BookingToReschedule, "status", data, drift)
        if f_user_id is not None and type(f_user_id) is not int:
            odd(BookingToReschedule, "userId", data, drift)
        more = len(data) - 15
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingToReschedule, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_responses is not None:
            f_responses = decode_booking_row_responses(f_responses, drift)
        if f_event_type is not None:
            f_event_type = decode_rescheduling_rules(f_event_type, drift)
        if f_attendees:
            f_attendees = (
                [decode_attendee_to_reschedule(f_attendees[0], drift)]
                if len(f_attendees) == 1
                else [decode_attendee_to_reschedule(item, drift) for item in f_attendees]
            )
        if f_user is not None:
            f_user = decode_host_to_reschedule(f_user, drift)
    except Odd:
        return decode_exactly(BookingToReschedule, data, drift, mark)
    self = new(BookingToReschedule)
    self.id = f_id
    self.uid = f_uid
    self.start_time = f_start_time
    self.end_time = f_end_time
    self.description = f_description
    self.custom_inputs = f_custom_inputs
    self.responses = f_responses
    self.sms_reminder_number = f_sms_reminder_number
    self.location = f_location
    self.event_type_id = f_event_type_id
    self.status = f_status
    self.user_id = f_user_id
    self.event_type = f_event_type
    self.attendees = f_attendees
    self.user = f_user
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingToReschedule(Model):
    """Returned by `get_booking_to_reschedule`."""

    __slots__ = (
        "id",
        "uid",
        "start_time",
        "end_time",
        "description",
        "custom_inputs",
        "responses",
        "sms_reminder_number",
        "location",
        "event_type_id",
        "status",
        "user_id",
        "event_type",
        "attendees",
        "user",
    )

    _names = (
        ("id", "id"),
        ("uid", "uid"),
        ("start_time", "startTime"),
        ("end_time", "endTime"),
        ("description", "description"),
        ("custom_inputs", "customInputs"),
        ("responses", "responses"),
        ("sms_reminder_number", "smsReminderNumber"),
        ("location", "location"),
        ("event_type_id", "eventTypeId"),
        ("status", "status"),
        ("user_id", "userId"),
        ("event_type", "eventType"),
        ("attendees", "attendees"),
        ("user", "user"),
    )
    _decode = staticmethod(decode)

    id: int
    uid: str
    start_time: datetime.datetime
    end_time: datetime.datetime
    description: str | None
    custom_inputs: dict[str, Any] | None
    responses: BookingRowResponses | None
    sms_reminder_number: str | None
    location: str | None
    event_type_id: int | None
    status: BookingPageStatus | str
    user_id: int | None
    event_type: ReschedulingRules | None
    attendees: list[AttendeeToReschedule]
    user: HostToReschedule | None

    def __init__(
        self,
        *,
        id: int,
        uid: str,
        start_time: datetime.datetime,
        end_time: datetime.datetime,
        description: str | None,
        custom_inputs: dict[str, Any] | None,
        responses: BookingRowResponses | None,
        sms_reminder_number: str | None,
        location: str | None,
        event_type_id: int | None,
        status: BookingPageStatus | str,
        user_id: int | None,
        event_type: ReschedulingRules | None,
        attendees: list[AttendeeToReschedule],
        user: HostToReschedule | None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.uid = uid
        self.start_time = start_time
        self.end_time = end_time
        self.description = description
        self.custom_inputs = custom_inputs
        self.responses = responses
        self.sms_reminder_number = sms_reminder_number
        self.location = location
        self.event_type_id = event_type_id
        self.status = status
        self.user_id = user_id
        self.event_type = event_type
        self.attendees = attendees
        self.user = user
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .attendee_to_reschedule import AttendeeToReschedule
        from .booking_row_responses import BookingRowResponses
        from .host_to_reschedule import HostToReschedule
        from .rescheduling_rules import ReschedulingRules

        return (
            ("id", "id", True, INTEGER),
            ("uid", "uid", True, STRING),
            ("start_time", "startTime", True, TIME),
            ("end_time", "endTime", True, TIME),
            ("description", "description", True, Nullable(STRING)),
            ("custom_inputs", "customInputs", True, Nullable(Map(ANY))),
            ("responses", "responses", True, Nullable(Ref(BookingRowResponses))),
            ("sms_reminder_number", "smsReminderNumber", True, Nullable(STRING)),
            ("location", "location", True, Nullable(STRING)),
            ("event_type_id", "eventTypeId", True, Nullable(INTEGER)),
            (
                "status",
                "status",
                True,
                Choice("ACCEPTED", "AWAITING_HOST", "CANCELLED", "PENDING", "REJECTED"),
            ),
            ("user_id", "userId", True, Nullable(INTEGER)),
            ("event_type", "eventType", True, Nullable(Ref(ReschedulingRules))),
            ("attendees", "attendees", True, List(Ref(AttendeeToReschedule))),
            ("user", "user", True, Nullable(Ref(HostToReschedule))),
        )
