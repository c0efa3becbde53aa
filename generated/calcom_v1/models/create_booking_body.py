# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    TIME,
    Map,
    Model,
    Odd,
    Ref,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
    parse_time,
)
from ..types import UNSET, Unset
from .create_booking_body_responses import decode as decode_create_booking_body_responses

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .create_booking_body_responses import CreateBookingBodyResponses

FIELDS = frozenset(
    (
        "eventTypeId",
        "start",
        "responses",
        "timeZone",
        "language",
        "metadata",
        "end",
        "rescheduleUid",
        "title",
        "description",
        "status",
        "seatsPerTimeSlot",
        "seatsShowAttendees",
        "seatsShowAvailabilityCount",
        "recurringEventId",
        "recurringCount",
        "rescheduledBy",
        "noEmail",
        "userId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_event_type_id = data["eventTypeId"]
        f_start = data["start"]
        f_responses = data["responses"]
        f_time_zone = data["timeZone"]
        f_language = data["language"]
        f_metadata = data["metadata"]
        if type(f_metadata) is not dict:
            return decode_exactly(CreateBookingBody, data, drift, mark)
        if type(f_event_type_id) is not int:
            odd(CreateBookingBody, "eventTypeId", data, drift)
        f_start = parse_time(f_start)
        if f_start.tzinfo is None:
            return decode_exactly(CreateBookingBody, data, drift, mark)
        if type(f_time_zone) is not str:
            odd(CreateBookingBody, "timeZone", data, drift)
        if type(f_language) is not str:
            odd(CreateBookingBody, "language", data, drift)
        if f_metadata:
            for item in f_metadata.values():
                if type(item) is not str:
                    return decode_exactly(CreateBookingBody, data, drift, mark)
        more = len(data) - 6
        f_end = f_reschedule_uid = f_title = f_description = absent
        f_status = f_seats_per_time_slot = f_seats_show_attendees = f_seats_show_availability_count = absent
        f_recurring_event_id = f_recurring_count = f_rescheduled_by = f_no_email = absent
        f_user_id = absent
        if more:
            if "end" in data:
                f_end = data["end"]
                more -= 1
                f_end = parse_time(f_end)
                if f_end.tzinfo is None:
                    return decode_exactly(CreateBookingBody, data, drift, mark)
            if "rescheduleUid" in data:
                f_reschedule_uid = data["rescheduleUid"]
                more -= 1
                if type(f_reschedule_uid) is not str:
                    odd(CreateBookingBody, "rescheduleUid", data, drift)
            if "title" in data:
                f_title = data["title"]
                more -= 1
                if type(f_title) is not str:
                    odd(CreateBookingBody, "title", data, drift)
            if "description" in data:
                f_description = data["description"]
                more -= 1
                if type(f_description) is not str:
                    odd(CreateBookingBody, "description", data, drift)
            if "status" in data:
                f_status = data["status"]
                more -= 1
                if type(f_status) is not str:
                    odd(CreateBookingBody, "status", data, drift)
            if "seatsPerTimeSlot" in data:
                f_seats_per_time_slot = data["seatsPerTimeSlot"]
                more -= 1
                if type(f_seats_per_time_slot) is not int:
                    odd(CreateBookingBody, "seatsPerTimeSlot", data, drift)
            if "seatsShowAttendees" in data:
                f_seats_show_attendees = data["seatsShowAttendees"]
                more -= 1
                if type(f_seats_show_attendees) is not bool:
                    odd(CreateBookingBody, "seatsShowAttendees", data, drift)
            if "seatsShowAvailabilityCount" in data:
                f_seats_show_availability_count = data["seatsShowAvailabilityCount"]
                more -= 1
                if type(f_seats_show_availability_count) is not bool:
                    odd(CreateBookingBody, "seatsShowAvailabilityCount", data, drift)
            if "recurringEventId" in data:
                f_recurring_event_id = data["recurringEventId"]
                more -= 1
                if type(f_recurring_event_id) is not str:
                    odd(CreateBookingBody, "recurringEventId", data, drift)
            if "recurringCount" in data:
                f_recurring_count = data["recurringCount"]
                more -= 1
                if type(f_recurring_count) is not int:
                    odd(CreateBookingBody, "recurringCount", data, drift)
            if "rescheduledBy" in data:
                f_rescheduled_by = data["rescheduledBy"]
                more -= 1
                if type(f_rescheduled_by) is not str:
                    odd(CreateBookingBody, "rescheduledBy", data, drift)
            if "noEmail" in data:
                f_no_email = data["noEmail"]
                more -= 1
                if type(f_no_email) is not bool:
                    odd(CreateBookingBody, "noEmail", data, drift)
            if "userId" in data:
                f_user_id = data["userId"]
                more -= 1
                if type(f_user_id) is not int:
                    odd(CreateBookingBody, "userId", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateBookingBody, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_responses = decode_create_booking_body_responses(f_responses, drift)
    except Odd:
        return decode_exactly(CreateBookingBody, data, drift, mark)
    self = new(CreateBookingBody)
    self.event_type_id = f_event_type_id
    self.start = f_start
    self.responses = f_responses
    self.time_zone = f_time_zone
    self.language = f_language
    self.metadata = f_metadata
    self.end = f_end
    self.reschedule_uid = f_reschedule_uid
    self.title = f_title
    self.description = f_description
    self.status = f_status
    self.seats_per_time_slot = f_seats_per_time_slot
    self.seats_show_attendees = f_seats_show_attendees
    self.seats_show_availability_count = f_seats_show_availability_count
    self.recurring_event_id = f_recurring_event_id
    self.recurring_count = f_recurring_count
    self.rescheduled_by = f_rescheduled_by
    self.no_email = f_no_email
    self.user_id = f_user_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreateBookingBody(Model):
    """Sent by `create_booking`."""

    __slots__ = (
        "event_type_id",
        "start",
        "responses",
        "time_zone",
        "language",
        "metadata",
        "end",
        "reschedule_uid",
        "title",
        "description",
        "status",
        "seats_per_time_slot",
        "seats_show_attendees",
        "seats_show_availability_count",
        "recurring_event_id",
        "recurring_count",
        "rescheduled_by",
        "no_email",
        "user_id",
    )

    _names = (
        ("event_type_id", "eventTypeId"),
        ("start", "start"),
        ("responses", "responses"),
        ("time_zone", "timeZone"),
        ("language", "language"),
        ("metadata", "metadata"),
        ("end", "end"),
        ("reschedule_uid", "rescheduleUid"),
        ("title", "title"),
        ("description", "description"),
        ("status", "status"),
        ("seats_per_time_slot", "seatsPerTimeSlot"),
        ("seats_show_attendees", "seatsShowAttendees"),
        ("seats_show_availability_count", "seatsShowAvailabilityCount"),
        ("recurring_event_id", "recurringEventId"),
        ("recurring_count", "recurringCount"),
        ("rescheduled_by", "rescheduledBy"),
        ("no_email", "noEmail"),
        ("user_id", "userId"),
    )
    _decode = staticmethod(decode)

    event_type_id: int
    start: datetime.datetime
    responses: CreateBookingBodyResponses
    time_zone: str
    language: str
    metadata: dict[str, str]
    end: datetime.datetime | Unset
    reschedule_uid: str | Unset
    title: str | Unset
    description: str | Unset
    status: str | Unset
    seats_per_time_slot: int | Unset
    seats_show_attendees: bool | Unset
    seats_show_availability_count: bool | Unset
    recurring_event_id: str | Unset
    recurring_count: int | Unset
    rescheduled_by: str | Unset
    no_email: bool | Unset
    user_id: int | Unset

    def __init__(
        self,
        *,
        event_type_id: int,
        start: datetime.datetime,
        responses: CreateBookingBodyResponses,
        time_zone: str,
        language: str,
        metadata: dict[str, str],
        end: datetime.datetime | Unset = UNSET,
        reschedule_uid: str | Unset = UNSET,
        title: str | Unset = UNSET,
        description: str | Unset = UNSET,
        status: str | Unset = UNSET,
        seats_per_time_slot: int | Unset = UNSET,
        seats_show_attendees: bool | Unset = UNSET,
        seats_show_availability_count: bool | Unset = UNSET,
        recurring_event_id: str | Unset = UNSET,
        recurring_count: int | Unset = UNSET,
        rescheduled_by: str | Unset = UNSET,
        no_email: bool | Unset = UNSET,
        user_id: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.event_type_id = event_type_id
        self.start = start
        self.responses = responses
        self.time_zone = time_zone
        self.language = language
        self.metadata = metadata
        self.end = end
        self.reschedule_uid = reschedule_uid
        self.title = title
        self.description = description
        self.status = status
        self.seats_per_time_slot = seats_per_time_slot
        self.seats_show_attendees = seats_show_attendees
        self.seats_show_availability_count = seats_show_availability_count
        self.recurring_event_id = recurring_event_id
        self.recurring_count = recurring_count
        self.rescheduled_by = rescheduled_by
        self.no_email = no_email
        self.user_id = user_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .create_booking_body_responses import CreateBookingBodyResponses

        return (
            ("event_type_id", "eventTypeId", True, INTEGER),
            ("start", "start", True, TIME),
            ("responses", "responses", True, Ref(CreateBookingBodyResponses)),
            ("time_zone", "timeZone", True, STRING),
            ("language", "language", True, STRING),
            ("metadata", "metadata", True, Map(STRING)),
            ("end", "end", False, TIME),
            ("reschedule_uid", "rescheduleUid", False, STRING),
            ("title", "title", False, STRING),
            ("description", "description", False, STRING),
            ("status", "status", False, STRING),
            ("seats_per_time_slot", "seatsPerTimeSlot", False, INTEGER),
            ("seats_show_attendees", "seatsShowAttendees", False, BOOLEAN),
            ("seats_show_availability_count", "seatsShowAvailabilityCount", False, BOOLEAN),
            ("recurring_event_id", "recurringEventId", False, STRING),
            ("recurring_count", "recurringCount", False, INTEGER),
            ("rescheduled_by", "rescheduledBy", False, STRING),
            ("no_email", "noEmail", False, BOOLEAN),
            ("user_id", "userId", False, INTEGER),
        )
