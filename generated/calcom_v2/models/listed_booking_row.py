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
from .booking_report import decode as decode_booking_report
from .booking_row_metadata import decode as decode_booking_row_metadata
from .booking_row_payment import decode as decode_booking_row_payment
from .booking_row_reference import decode as decode_booking_row_reference
from .booking_row_responses import decode as decode_booking_row_responses
from .listed_booking_row_attendee import decode as decode_listed_booking_row_attendee
from .listed_booking_row_event_type import decode as decode_listed_booking_row_event_type
from .listed_booking_row_host import decode as decode_listed_booking_row_host
from .listed_seat import decode as decode_listed_seat

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .assignment_reason import AssignmentReason
    from .booking_page_status import BookingPageStatus
    from .booking_report import BookingReport
    from .booking_row_metadata import BookingRowMetadata
    from .booking_row_payment import BookingRowPayment
    from .booking_row_reference import BookingRowReference
    from .booking_row_responses import BookingRowResponses
    from .listed_booking_row_attendee import ListedBookingRowAttendee
    from .listed_booking_row_event_type import ListedBookingRowEventType
    from .listed_booking_row_host import ListedBookingRowHost
    from .listed_seat import ListedSeat

FIELDS = frozenset(
    (
        "id",
        "title",
        "userPrimaryEmail",
        "description",
        "customInputs",
        "startTime",
        "createdAt",
        "updatedAt",
        "endTime",
        "metadata",
        "uid",
        "responses",
        "recurringEventId",
        "location",
        "status",
        "paid",
        "fromReschedule",
        "rescheduled",
        "rescheduledBy",
        "cancelledBy",
        "isRecorded",
        "cancellationReason",
        "rejectionReason",
        "eventType",
        "references",
        "payment",
        "user",
        "attendees",
        "seatsReferences",
        "assignmentReasonSortedByCreatedAt",
        "report",
        "rescheduler",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_title = data["title"]
        f_user_primary_email = data["userPrimaryEmail"]
        f_description = data["description"]
        f_custom_inputs = data["customInputs"]
        f_start_time = data["startTime"]
        f_created_at = data["createdAt"]
        f_updated_at = data["updatedAt"]
        f_end_time = data["endTime"]
        f_metadata = data["metadata"]
        f_uid = data["uid"]
        f_responses = data["responses"]
        f_recurring_event_id = data["recurringEventId"]
        f_location = data["location"]
        f_status = data["status"]
        f_paid = data["paid"]
        f_from_reschedule = data["fromReschedule"]
        f_rescheduled = data["rescheduled"]
        f_rescheduled_by = data["rescheduledBy"]
        f_cancelled_by = data["cancelledBy"]
        f_is_recorded = data["isRecorded"]
        f_cancellation_reason = data["cancellationReason"]
        f_rejection_reason = data["rejectionReason"]
        f_event_type = data["eventType"]
        f_references = data["references"]
        f_payment = data["payment"]
        f_user = data["user"]
        f_attendees = data["attendees"]
        f_seats_references = data["seatsReferences"]
        f_assignment_reason_sorted_by_created_at = data["assignmentReasonSortedByCreatedAt"]
        f_report = data["report"]
        f_rescheduler = data["rescheduler"]
        if (
            (f_custom_inputs is not None and type(f_custom_inputs) is not dict)
            or type(f_references) is not list
            or type(f_payment) is not list
            or type(f_attendees) is not list
            or type(f_seats_references) is not list
            or type(f_assignment_reason_sorted_by_created_at) is not list
        ):
            return decode_exactly(ListedBookingRow, data, drift, mark)
        if type(f_id) is not int:
            odd(ListedBookingRow, "id", data, drift)
        if type(f_title) is not str:
            odd(ListedBookingRow, "title", data, drift)
        if f_user_primary_email is not None and type(f_user_primary_email) is not str:
            odd(ListedBookingRow, "userPrimaryEmail", data, drift)
        if f_description is not None and type(f_description) is not str:
            odd(ListedBookingRow, "description", data, drift)
        f_start_time = parse_time(f_start_time)
        if f_start_time.tzinfo is None:
            return decode_exactly(ListedBookingRow, data, drift, mark)
        f_created_at = parse_time(f_created_at)
        if f_created_at.tzinfo is None:
            return decode_exactly(ListedBookingRow, data, drift, mark)
        if f_updated_at is not None:
            f_updated_at = parse_time(f_updated_at)
            if f_updated_at.tzinfo is None:
                return decode_exactly(ListedBookingRow, data, drift, mark)
        f_end_time = parse_time(f_end_time)
        if f_end_time.tzinfo is None:
            return decode_exactly(ListedBookingRow, data, drift, mark)
        if type(f_uid) is not str:
            odd(ListedBookingRow, "uid", data, drift)
        if f_recurring_event_id is not None and type(f_recurring_event_id) is not str:
            odd(ListedBookingRow, "recurringEventId", data, drift)
        if f_location is not None and type(f_location) is not str:
            odd(ListedBookingRow, "location", data, drift)
        if f_status not in {"ACCEPTED", "AWAITING_HOST", "CANCELLED", "PENDING", "REJECTED"}:
            odd(ListedBookingRow, "status", data, drift)
        if type(f_paid) is not bool:
            odd(ListedBookingRow, "paid", data, drift)
        if f_from_reschedule is not None and type(f_from_reschedule) is not str:
            odd(ListedBookingRow, "fromReschedule", data, drift)
        if f_rescheduled is not None and type(f_rescheduled) is not bool:
            odd(ListedBookingRow, "rescheduled", data, drift)
        if f_rescheduled_by is not None and type(f_rescheduled_by) is not str:
            odd(ListedBookingRow, "rescheduledBy", data, drift)
        if f_cancelled_by is not None and type(f_cancelled_by) is not str:
            odd(ListedBookingRow, "cancelledBy", data, drift)
        if type(f_is_recorded) is not bool:
            odd(ListedBookingRow, "isRecorded", data, drift)
        if f_cancellation_reason is not None and type(f_cancellation_reason) is not str:
            odd(ListedBookingRow, "cancellationReason", data, drift)
        if f_rejection_reason is not None and type(f_rejection_reason) is not str:
            odd(ListedBookingRow, "rejectionReason", data, drift)
        if f_rescheduler is not None and type(f_rescheduler) is not str:
            odd(ListedBookingRow, "rescheduler", data, drift)
        more = len(data) - 32
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ListedBookingRow, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_metadata is not None:
            f_metadata = decode_booking_row_metadata(f_metadata, drift)
        if f_responses is not None:
            f_responses = decode_booking_row_responses(f_responses, drift)
        f_event_type = decode_listed_booking_row_event_type(f_event_type, drift)
        if f_references:
            f_references = (
                [decode_booking_row_reference(f_references[0], drift)]
                if len(f_references) == 1
                else [decode_booking_row_reference(item, drift) for item in f_references]
            )
        if f_payment:
            f_payment = (
                [decode_booking_row_payment(f_payment[0], drift)]
                if len(f_payment) == 1
                else [decode_booking_row_payment(item, drift) for item in f_payment]
            )
        if f_user is not None:
            f_user = decode_listed_booking_row_host(f_user, drift)
        if f_attendees:
            f_attendees = (
                [decode_listed_booking_row_attendee(f_attendees[0], drift)]
                if len(f_attendees) == 1
                else [decode_listed_booking_row_attendee(item, drift) for item in f_attendees]
            )
        if f_seats_references:
            f_seats_references = (
                [decode_listed_seat(f_seats_references[0], drift)]
                if len(f_seats_references) == 1
                else [decode_listed_seat(item, drift) for item in f_seats_references]
            )
        if f_assignment_reason_sorted_by_created_at:
            f_assignment_reason_sorted_by_created_at = (
                [decode_assignment_reason(f_assignment_reason_sorted_by_created_at[0], drift)]
                if len(f_assignment_reason_sorted_by_created_at) == 1
                else [
                    decode_assignment_reason(item, drift) for item in f_assignment_reason_sorted_by_created_at
                ]
            )
        if f_report is not None:
            f_report = decode_booking_report(f_report, drift)
    except Odd:
        return decode_exactly(ListedBookingRow, data, drift, mark)
    self = new(ListedBookingRow)
    self.id = f_id
    self.title = f_title
    self.user_primary_email = f_user_primary_email
    self.description = f_description
    self.custom_inputs = f_custom_inputs
    self.start_time = f_start_time
    self.created_at = f_created_at
    self.updated_at = f_updated_at
    self.end_time = f_end_time
    self.metadata = f_metadata
    self.uid = f_uid
    self.responses = f_responses
    self.recurring_event_id = f_recurring_event_id
    self.location = f_location
    self.status = f_status
    self.paid = f_paid
    self.from_reschedule = f_from_reschedule
    self.rescheduled = f_rescheduled
    self.rescheduled_by = f_rescheduled_by
    self.cancelled_by = f_cancelled_by
    self.is_recorded = f_is_recorded
    self.cancellation_reason = f_cancellation_reason
    self.rejection_reason = f_rejection_reason
    self.event_type = f_event_type
    self.references = f_references
    self.payment = f_payment
    self.user = f_user
    self.attendees = f_attendees
    self.seats_references = f_seats_references
    self.assignment_reason_sorted_by_created_at = f_assignment_reason_sorted_by_created_at
    self.report = f_report
    self.rescheduler = f_rescheduler
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ListedBookingRow(Model):
    """Part of `ListedBookingRows.bookings`."""

    __slots__ = (
        "id",
        "title",
        "user_primary_email",
        "description",
        "custom_inputs",
        "start_time",
        "created_at",
        "updated_at",
        "end_time",
        "metadata",
        "uid",
        "responses",
        "recurring_event_id",
        "location",
        "status",
        "paid",
        "from_reschedule",
        "rescheduled",
        "rescheduled_by",
        "cancelled_by",
        "is_recorded",
        "cancellation_reason",
        "rejection_reason",
        "event_type",
        "references",
        "payment",
        "user",
        "attendees",
        "seats_references",
        "assignment_reason_sorted_by_created_at",
        "report",
        "rescheduler",
    )

    _names = (
        ("id", "id"),
        ("title", "title"),
        ("user_primary_email", "userPrimaryEmail"),
        ("description", "description"),
        ("custom_inputs", "customInputs"),
        ("start_time", "startTime"),
        ("created_at", "createdAt"),
        ("updated_at", "updatedAt"),
        ("end_time", "endTime"),
        ("metadata", "metadata"),
        ("uid", "uid"),
        ("responses", "responses"),
        ("recurring_event_id", "recurringEventId"),
        ("location", "location"),
        ("status", "status"),
        ("paid", "paid"),
        ("from_reschedule", "fromReschedule"),
        ("rescheduled", "rescheduled"),
        ("rescheduled_by", "rescheduledBy"),
        ("cancelled_by", "cancelledBy"),
        ("is_recorded", "isRecorded"),
        ("cancellation_reason", "cancellationReason"),
        ("rejection_reason", "rejectionReason"),
        ("event_type", "eventType"),
        ("references", "references"),
        ("payment", "payment"),
        ("user", "user"),
        ("attendees", "attendees"),
        ("seats_references", "seatsReferences"),
        ("assignment_reason_sorted_by_created_at", "assignmentReasonSortedByCreatedAt"),
        ("report", "report"),
        ("rescheduler", "rescheduler"),
    )
    _decode = staticmethod(decode)

    id: int
    title: str
    user_primary_email: str | None
    description: str | None
    custom_inputs: dict[str, Any] | None
    start_time: datetime.datetime
    created_at: datetime.datetime
    updated_at: datetime.datetime | None
    end_time: datetime.datetime
    metadata: BookingRowMetadata | None
    uid: str
    responses: BookingRowResponses | None
    recurring_event_id: str | None
    location: str | None
    status: BookingPageStatus | str
    paid: bool
    from_reschedule: str | None
    rescheduled: bool | None
    rescheduled_by: str | None
    cancelled_by: str | None
    is_recorded: bool
    cancellation_reason: str | None
    rejection_reason: str | None
    event_type: ListedBookingRowEventType
    references: list[BookingRowReference]
    payment: list[BookingRowPayment]
    user: ListedBookingRowHost | None
    attendees: list[ListedBookingRowAttendee]
    seats_references: list[ListedSeat]
    assignment_reason_sorted_by_created_at: list[AssignmentReason]
    report: BookingReport | None
    rescheduler: str | None

    def __init__(
        self,
        *,
        id: int,
        title: str,
        user_primary_email: str | None,
        description: str | None,
        custom_inputs: dict[str, Any] | None,
        start_time: datetime.datetime,
        created_at: datetime.datetime,
        updated_at: datetime.datetime | None,
        end_time: datetime.datetime,
        metadata: BookingRowMetadata | None,
        uid: str,
        responses: BookingRowResponses | None,
        recurring_event_id: str | None,
        location: str | None,
        status: BookingPageStatus | str,
        paid: bool,
        from_reschedule: str | None,
        rescheduled: bool | None,
        rescheduled_by: str | None,
        cancelled_by: str | None,
        is_recorded: bool,
        cancellation_reason: str | None,
        rejection_reason: str | None,
        event_type: ListedBookingRowEventType,
        references: list[BookingRowReference],
        payment: list[BookingRowPayment],
        user: ListedBookingRowHost | None,
        attendees: list[ListedBookingRowAttendee],
        seats_references: list[ListedSeat],
        assignment_reason_sorted_by_created_at: list[AssignmentReason],
        report: BookingReport | None,
        rescheduler: str | None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.title = title
        self.user_primary_email = user_primary_email
        self.description = description
        self.custom_inputs = custom_inputs
        self.start_time = start_time
        self.created_at = created_at
        self.updated_at = updated_at
        self.end_time = end_time
        self.metadata = metadata
        self.uid = uid
        self.responses = responses
        self.recurring_event_id = recurring_event_id
        self.location = location
        self.status = status
        self.paid = paid
        self.from_reschedule = from_reschedule
        self.rescheduled = rescheduled
        self.rescheduled_by = rescheduled_by
        self.cancelled_by = cancelled_by
        self.is_recorded = is_recorded
        self.cancellation_reason = cancellation_reason
        self.rejection_reason = rejection_reason
        self.event_type = event_type
        self.references = references
        self.payment = payment
        self.user = user
        self.attendees = attendees
        self.seats_references = seats_references
        self.assignment_reason_sorted_by_created_at = assignment_reason_sorted_by_created_at
        self.report = report
        self.rescheduler = rescheduler
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .assignment_reason import AssignmentReason
        from .booking_report import BookingReport
        from .booking_row_metadata import BookingRowMetadata
        from .booking_row_payment import BookingRowPayment
        from .booking_row_reference import BookingRowReference
        from .booking_row_responses import BookingRowResponses
        from .listed_booking_row_attendee import ListedBookingRowAttendee
        from .listed_booking_row_event_type import kind as listed_booking_row_event_type_kind
        from .listed_booking_row_host import ListedBookingRowHost
        from .listed_seat import ListedSeat

        return (
            ("id", "id", True, INTEGER),
            ("title", "title", True, STRING),
            ("user_primary_email", "userPrimaryEmail", True, Nullable(STRING)),
            ("description", "description", True, Nullable(STRING)),
            ("custom_inputs", "customInputs", True, Nullable(Map(ANY))),
            ("start_time", "startTime", True, TIME),
            ("created_at", "createdAt", True, TIME),
            ("updated_at", "updatedAt", True, Nullable(TIME)),
            ("end_time", "endTime", True, TIME),
            ("metadata", "metadata", True, Nullable(Ref(BookingRowMetadata))),
            ("uid", "uid", True, STRING),
            ("responses", "responses", True, Nullable(Ref(BookingRowResponses))),
            ("recurring_event_id", "recurringEventId", True, Nullable(STRING)),
            ("location", "location", True, Nullable(STRING)),
            (
                "status",
                "status",
                True,
                Choice("ACCEPTED", "AWAITING_HOST", "CANCELLED", "PENDING", "REJECTED"),
            ),
            ("paid", "paid", True, BOOLEAN),
            ("from_reschedule", "fromReschedule", True, Nullable(STRING)),
            ("rescheduled", "rescheduled", True, Nullable(BOOLEAN)),
            ("rescheduled_by", "rescheduledBy", True, Nullable(STRING)),
            ("cancelled_by", "cancelledBy", True, Nullable(STRING)),
            ("is_recorded", "isRecorded", True, BOOLEAN),
            ("cancellation_reason", "cancellationReason", True, Nullable(STRING)),
            ("rejection_reason", "rejectionReason", True, Nullable(STRING)),
            ("event_type", "eventType", True, listed_booking_row_event_type_kind()),
            ("references", "references", True, List(Ref(BookingRowReference))),
            ("payment", "payment", True, List(Ref(BookingRowPayment))),
            ("user", "user", True, Nullable(Ref(ListedBookingRowHost))),
            ("attendees", "attendees", True, List(Ref(ListedBookingRowAttendee))),
            ("seats_references", "seatsReferences", True, List(Ref(ListedSeat))),
            (
                "assignment_reason_sorted_by_created_at",
                "assignmentReasonSortedByCreatedAt",
                True,
                List(Ref(AssignmentReason)),
            ),
            ("report", "report", True, Nullable(Ref(BookingReport))),
            ("rescheduler", "rescheduler", True, Nullable(STRING)),
        )
