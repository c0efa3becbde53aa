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
from .assignment_reason import decode as decode_assignment_reason
from .booking_page_attendee import decode as decode_booking_page_attendee
from .booking_page_event_type import decode as decode_booking_page_event_type
from .booking_page_seat import decode as decode_booking_page_seat
from .booking_row_metadata import decode as decode_booking_row_metadata
from .booking_row_responses import decode as decode_booking_row_responses
from .booking_tracking import decode as decode_booking_tracking
from .listed_booking_row_host import decode as decode_listed_booking_row_host

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .assignment_reason import AssignmentReason
    from .booking_page_attendee import BookingPageAttendee
    from .booking_page_event_type import BookingPageEventType
    from .booking_page_seat import BookingPageSeat
    from .booking_page_status import BookingPageStatus
    from .booking_row_metadata import BookingRowMetadata
    from .booking_row_responses import BookingRowResponses
    from .booking_tracking import BookingTracking
    from .listed_booking_row_host import ListedBookingRowHost

FIELDS = frozenset(
    (
        "id",
        "uid",
        "title",
        "description",
        "customInputs",
        "smsReminderNumber",
        "recurringEventId",
        "startTime",
        "endTime",
        "location",
        "status",
        "metadata",
        "cancellationReason",
        "cancelledBy",
        "responses",
        "rejectionReason",
        "userPrimaryEmail",
        "fromReschedule",
        "rescheduled",
        "rescheduledBy",
        "user",
        "attendees",
        "eventTypeId",
        "eventType",
        "seatsReferences",
        "tracking",
        "assignmentReason",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_uid = data["uid"]
        f_title = data["title"]
        f_description = data["description"]
        f_custom_inputs = data["customInputs"]
        f_sms_reminder_number = data["smsReminderNumber"]
        f_recurring_event_id = data["recurringEventId"]
        f_start_time = data["startTime"]
        f_end_time = data["endTime"]
        f_location = data["location"]
        f_status = data["status"]
        f_metadata = data["metadata"]
        f_cancellation_reason = data["cancellationReason"]
        f_cancelled_by = data["cancelledBy"]
        f_responses = data["responses"]
        f_rejection_reason = data["rejectionReason"]
        f_user_primary_email = data["userPrimaryEmail"]
        f_from_reschedule = data["fromReschedule"]
        f_rescheduled = data["rescheduled"]
        f_rescheduled_by = data["rescheduledBy"]
        f_user = data["user"]
        f_attendees = data["attendees"]
        f_event_type_id = data["eventTypeId"]
        f_event_type = data["eventType"]
        f_seats_references = data["seatsReferences"]
        f_tracking = data["tracking"]
        f_assignment_reason = data["assignmentReason"]
        if (
            (f_custom_inputs is not None and type(f_custom_inputs) is not dict)
            or type(f_attendees) is not list
            or type(f_seats_references) is not list
            or type(f_assignment_reason) is not list
        ):
            return decode_exactly(BookingPage, data, drift, mark)
        if type(f_id) is not int:
            odd(BookingPage, "id", data, drift)
        if type(f_uid) is not str:
            odd(BookingPage, "uid", data, drift)
        if type(f_title) is not str:
            odd(BookingPage, "title", data, drift)
        if f_description is not None and type(f_description) is not str:
            odd(BookingPage, "description", data, drift)
        if f_sms_reminder_number is not None and type(f_sms_reminder_number) is not str:
            odd(BookingPage, "smsReminderNumber", data, drift)
        if f_recurring_event_id is not None and type(f_recurring_event_id) is not str:
            odd(BookingPage, "recurringEventId", data, drift)
        f_start_time = parse_time(f_start_time)
        if f_start_time.tzinfo is None:
            return decode_exactly(BookingPage, data, drift, mark)
        f_end_time = parse_time(f_end_time)
        if f_end_time.tzinfo is None:
            return decode_exactly(BookingPage, data, drift, mark)
        if f_location is not None and type(f_location) is not str:
            odd(BookingPage, "location", data, drift)
        if f_status not in {"ACCEPTED", "AWAITING_HOST", "CANCELLED", "PENDING", "REJECTED"}:
            odd(BookingPage, "status", data, drift)
        if f_cancellation_reason is not None and type(f_cancellation_reason) is not str:
            odd(BookingPage, "cancellationReason", data, drift)
        if f_cancelled_by is not None and type(f_cancelled_by) is not str:
            odd(BookingPage, "cancelledBy", data, drift)
        if f_rejection_reason is not None and type(f_rejection_reason) is not str:
            odd(BookingPage, "rejectionReason", data, drift)
        if f_user_primary_email is not None and type(f_user_primary_email) is not str:
            odd(BookingPage, "userPrimaryEmail", data, drift)
        if f_from_reschedule is not None and type(f_from_reschedule) is not str:
            odd(BookingPage, "fromReschedule", data, drift)
        if f_rescheduled is not None and type(f_rescheduled) is not bool:
            odd(BookingPage, "rescheduled", data, drift)
        if f_rescheduled_by is not None and type(f_rescheduled_by) is not str:
            odd(BookingPage, "rescheduledBy", data, drift)
        if f_event_type_id is not None and type(f_event_type_id) is not int:
            odd(BookingPage, "eventTypeId", data, drift)
        more = len(data) - 27
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingPage, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_metadata is not None:
            f_metadata = decode_booking_row_metadata(f_metadata, drift)
        if f_responses is not None:
            f_responses = decode_booking_row_responses(f_responses, drift)
        if f_user is not None:
            f_user = decode_listed_booking_row_host(f_user, drift)
        if f_attendees:
            f_attendees = (
                [decode_booking_page_attendee(f_attendees[0], drift)]
                if len(f_attendees) == 1
                else [decode_booking_page_attendee(item, drift) for item in f_attendees]
            )
        if f_event_type is not None:
            f_event_type = decode_booking_page_event_type(f_event_type, drift)
        if f_seats_references:
            f_seats_references = (
                [decode_booking_page_seat(f_seats_references[0], drift)]
                if len(f_seats_references) == 1
                else [decode_booking_page_seat(item, drift) for item in f_seats_references]
            )
        if f_tracking is not None:
            f_tracking = decode_booking_tracking(f_tracking, drift)
        if f_assignment_reason:
            f_assignment_reason = (
                [decode_assignment_reason(f_assignment_reason[0], drift)]
                if len(f_assignment_reason) == 1
                else [decode_assignment_reason(item, drift) for item in f_assignment_reason]
            )
    except Odd:
        return decode_exactly(BookingPage, data, drift, mark)
    self = new(BookingPage)
    self.id = f_id
    self.uid = f_uid
    self.title = f_title
    self.description = f_description
    self.custom_inputs = f_custom_inputs
    self.sms_reminder_number = f_sms_reminder_number
    self.recurring_event_id = f_recurring_event_id
    self.start_time = f_start_time
    self.end_time = f_end_time
    self.location = f_location
    self.status = f_status
    self.metadata = f_metadata
    self.cancellation_reason = f_cancellation_reason
    self.cancelled_by = f_cancelled_by
    self.responses = f_responses
    self.rejection_reason = f_rejection_reason
    self.user_primary_email = f_user_primary_email
    self.from_reschedule = f_from_reschedule
    self.rescheduled = f_rescheduled
    self.rescheduled_by = f_rescheduled_by
    self.user = f_user
    self.attendees = f_attendees
    self.event_type_id = f_event_type_id
    self.event_type = f_event_type
    self.seats_references = f_seats_references
    self.tracking = f_tracking
    self.assignment_reason = f_assignment_reason
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingPage(Model):
    """Returned by `get_booking_2024_04_15`."""

    __slots__ = (
        "id",
        "uid",
        "title",
        "description",
        "custom_inputs",
        "sms_reminder_number",
        "recurring_event_id",
        "start_time",
        "end_time",
        "location",
        "status",
        "metadata",
        "cancellation_reason",
        "cancelled_by",
        "responses",
        "rejection_reason",
        "user_primary_email",
        "from_reschedule",
        "rescheduled",
        "rescheduled_by",
        "user",
        "attendees",
        "event_type_id",
        "event_type",
        "seats_references",
        "tracking",
        "assignment_reason",
    )

    _names = (
        ("id", "id"),
        ("uid", "uid"),
        ("title", "title"),
        ("description", "description"),
        ("custom_inputs", "customInputs"),
        ("sms_reminder_number", "smsReminderNumber"),
        ("recurring_event_id", "recurringEventId"),
        ("start_time", "startTime"),
        ("end_time", "endTime"),
        ("location", "location"),
        ("status", "status"),
        ("metadata", "metadata"),
        ("cancellation_reason", "cancellationReason"),
        ("cancelled_by", "cancelledBy"),
        ("responses", "responses"),
        ("rejection_reason", "rejectionReason"),
        ("user_primary_email", "userPrimaryEmail"),
        ("from_reschedule", "fromReschedule"),
        ("rescheduled", "rescheduled"),
        ("rescheduled_by", "rescheduledBy"),
        ("user", "user"),
        ("attendees", "attendees"),
        ("event_type_id", "eventTypeId"),
        ("event_type", "eventType"),
        ("seats_references", "seatsReferences"),
        ("tracking", "tracking"),
        ("assignment_reason", "assignmentReason"),
    )
    _decode = staticmethod(decode)

    id: int
    uid: str
    title: str
    description: str | None
    custom_inputs: dict[str, Any] | None
    sms_reminder_number: str | None
    recurring_event_id: str | None
    start_time: datetime.datetime
    end_time: datetime.datetime
    location: str | None
    status: BookingPageStatus | str
    metadata: BookingRowMetadata | None
    cancellation_reason: str | None
    cancelled_by: str | None
    responses: BookingRowResponses | None
    rejection_reason: str | None
    user_primary_email: str | None
    from_reschedule: str | None
    rescheduled: bool | None
    rescheduled_by: str | None
    user: ListedBookingRowHost | None
    attendees: list[BookingPageAttendee]
    event_type_id: int | None
    event_type: BookingPageEventType | None
    seats_references: list[BookingPageSeat]
    tracking: BookingTracking | None
    assignment_reason: list[AssignmentReason]

    def __init__(
        self,
        *,
        id: int,
        uid: str,
        title: str,
        description: str | None,
        custom_inputs: dict[str, Any] | None,
        sms_reminder_number: str | None,
        recurring_event_id: str | None,
        start_time: datetime.datetime,
        end_time: datetime.datetime,
        location: str | None,
        status: BookingPageStatus | str,
        metadata: BookingRowMetadata | None,
        cancellation_reason: str | None,
        cancelled_by: str | None,
        responses: BookingRowResponses | None,
        rejection_reason: str | None,
        user_primary_email: str | None,
        from_reschedule: str | None,
        rescheduled: bool | None,
        rescheduled_by: str | None,
        user: ListedBookingRowHost | None,
        attendees: list[BookingPageAttendee],
        event_type_id: int | None,
        event_type: BookingPageEventType | None,
        seats_references: list[BookingPageSeat],
        tracking: BookingTracking | None,
        assignment_reason: list[AssignmentReason],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.uid = uid
        self.title = title
        self.description = description
        self.custom_inputs = custom_inputs
        self.sms_reminder_number = sms_reminder_number
        self.recurring_event_id = recurring_event_id
        self.start_time = start_time
        self.end_time = end_time
        self.location = location
        self.status = status
        self.metadata = metadata
        self.cancellation_reason = cancellation_reason
        self.cancelled_by = cancelled_by
        self.responses = responses
        self.rejection_reason = rejection_reason
        self.user_primary_email = user_primary_email
        self.from_reschedule = from_reschedule
        self.rescheduled = rescheduled
        self.rescheduled_by = rescheduled_by
        self.user = user
        self.attendees = attendees
        self.event_type_id = event_type_id
        self.event_type = event_type
        self.seats_references = seats_references
        self.tracking = tracking
        self.assignment_reason = assignment_reason
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .assignment_reason import AssignmentReason
        from .booking_page_attendee import BookingPageAttendee
        from .booking_page_event_type import BookingPageEventType
        from .booking_page_seat import BookingPageSeat
        from .booking_row_metadata import BookingRowMetadata
        from .booking_row_responses import BookingRowResponses
        from .booking_tracking import BookingTracking
        from .listed_booking_row_host import ListedBookingRowHost

        return (
            ("id", "id", True, INTEGER),
            ("uid", "uid", True, STRING),
            ("title", "title", True, STRING),
            ("description", "description", True, Nullable(STRING)),
            ("custom_inputs", "customInputs", True, Nullable(Map(ANY))),
            ("sms_reminder_number", "smsReminderNumber", True, Nullable(STRING)),
            ("recurring_event_id", "recurringEventId", True, Nullable(STRING)),
            ("start_time", "startTime", True, TIME),
            ("end_time", "endTime", True, TIME),
            ("location", "location", True, Nullable(STRING)),
            (
                "status",
                "status",
                True,
                Choice("ACCEPTED", "AWAITING_HOST", "CANCELLED", "PENDING", "REJECTED"),
            ),
            ("metadata", "metadata", True, Nullable(Ref(BookingRowMetadata))),
            ("cancellation_reason", "cancellationReason", True, Nullable(STRING)),
            ("cancelled_by", "cancelledBy", True, Nullable(STRING)),
            ("responses", "responses", True, Nullable(Ref(BookingRowResponses))),
            ("rejection_reason", "rejectionReason", True, Nullable(STRING)),
            ("user_primary_email", "userPrimaryEmail", True, Nullable(STRING)),
            ("from_reschedule", "fromReschedule", True, Nullable(STRING)),
            ("rescheduled", "rescheduled", True, Nullable(BOOLEAN)),
            ("rescheduled_by", "rescheduledBy", True, Nullable(STRING)),
            ("user", "user", True, Nullable(Ref(ListedBookingRowHost))),
            ("attendees", "attendees", True, List(Ref(BookingPageAttendee))),
            ("event_type_id", "eventTypeId", True, Nullable(INTEGER)),
            ("event_type", "eventType", True, Nullable(Ref(BookingPageEventType))),
            ("seats_references", "seatsReferences", True, List(Ref(BookingPageSeat))),
            ("tracking", "tracking", True, Nullable(Ref(BookingTracking))),
            ("assignment_reason", "assignmentReason", True, List(Ref(AssignmentReason))),
        )
