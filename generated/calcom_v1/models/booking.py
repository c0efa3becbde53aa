# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
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
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
    parse_time,
)
from ..types import UNSET, Unset
from .booking_answers import decode as decode_booking_answers
from .booking_attendee import decode as decode_booking_attendee
from .booking_event_type import decode as decode_booking_event_type
from .booking_payment import decode as decode_booking_payment
from .booking_user import decode as decode_booking_user

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .booking_answers import BookingAnswers
    from .booking_attendee import BookingAttendee
    from .booking_event_type import BookingEventType
    from .booking_payment import BookingPayment
    from .booking_status import BookingStatus
    from .booking_user import BookingUser

FIELDS = frozenset(
    (
        "id",
        "userId",
        "description",
        "eventTypeId",
        "uid",
        "title",
        "startTime",
        "endTime",
        "metadata",
        "status",
        "responses",
        "fromReschedule",
        "cancelledBy",
        "rescheduledBy",
        "createdAt",
        "attendees",
        "user",
        "payment",
        "eventType",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_user_id = data["userId"]
        f_description = data["description"]
        f_event_type_id = data["eventTypeId"]
        f_uid = data["uid"]
        f_title = data["title"]
        f_start_time = data["startTime"]
        f_end_time = data["endTime"]
        f_metadata = data["metadata"]
        f_status = data["status"]
        f_responses = data["responses"]
        f_from_reschedule = data["fromReschedule"]
        f_cancelled_by = data["cancelledBy"]
        f_rescheduled_by = data["rescheduledBy"]
        f_created_at = data["createdAt"]
        if f_metadata is not None and type(f_metadata) is not dict:
            return decode_exactly(Booking, data, drift, mark)
        if type(f_id) is not int:
            odd(Booking, "id", data, drift)
        if f_user_id is not None and type(f_user_id) is not int:
            odd(Booking, "userId", data, drift)
        if f_description is not None and type(f_description) is not str:
            odd(Booking, "description", data, drift)
        if f_event_type_id is not None and type(f_event_type_id) is not int:
            odd(Booking, "eventTypeId", data, drift)
        if type(f_uid) is not str:
            odd(Booking, "uid", data, drift)
        if type(f_title) is not str:
            odd(Booking, "title", data, drift)
        f_start_time = parse_time(f_start_time)
        if f_start_time.tzinfo is None:
            return decode_exactly(Booking, data, drift, mark)
        f_end_time = parse_time(f_end_time)
        if f_end_time.tzinfo is None:
            return decode_exactly(Booking, data, drift, mark)
        if f_status not in {"ACCEPTED", "AWAITING_HOST", "CANCELLED", "PENDING", "REJECTED"}:
            odd(Booking, "status", data, drift)
        if f_from_reschedule is not None and type(f_from_reschedule) is not str:
            odd(Booking, "fromReschedule", data, drift)
        if f_cancelled_by is not None and type(f_cancelled_by) is not str:
            odd(Booking, "cancelledBy", data, drift)
        if f_rescheduled_by is not None and type(f_rescheduled_by) is not str:
            odd(Booking, "rescheduledBy", data, drift)
        f_created_at = parse_time(f_created_at)
        if f_created_at.tzinfo is None:
            return decode_exactly(Booking, data, drift, mark)
        more = len(data) - 15
        f_attendees = f_user = f_payment = f_event_type = absent
        if more:
            if "attendees" in data:
                f_attendees = data["attendees"]
                more -= 1
                if type(f_attendees) is not list:
                    return decode_exactly(Booking, data, drift, mark)
            if "user" in data:
                f_user = data["user"]
                more -= 1
            if "payment" in data:
                f_payment = data["payment"]
                more -= 1
                if type(f_payment) is not list:
                    return decode_exactly(Booking, data, drift, mark)
            if "eventType" in data:
                f_event_type = data["eventType"]
                more -= 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(Booking, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_responses is not None:
            f_responses = decode_booking_answers(f_responses, drift)
        if f_attendees:
            f_attendees = (
                [decode_booking_attendee(f_attendees[0], drift)]
                if len(f_attendees) == 1
                else [decode_booking_attendee(item, drift) for item in f_attendees]
            )
        if f_user is not UNSET and f_user is not None:
            f_user = decode_booking_user(f_user, drift)
        if f_payment:
            f_payment = (
                [decode_booking_payment(f_payment[0], drift)]
                if len(f_payment) == 1
                else [decode_booking_payment(item, drift) for item in f_payment]
            )
        if f_event_type is not UNSET and f_event_type is not None:
            f_event_type = decode_booking_event_type(f_event_type, drift)
    except Odd:
        return decode_exactly(Booking, data, drift, mark)
    self = new(Booking)
    self.id = f_id
    self.user_id = f_user_id
    self.description = f_description
    self.event_type_id = f_event_type_id
    self.uid = f_uid
    self.title = f_title
    self.start_time = f_start_time
    self.end_time = f_end_time
    self.metadata = f_metadata
    self.status = f_status
    self.responses = f_responses
    self.from_reschedule = f_from_reschedule
    self.cancelled_by = f_cancelled_by
    self.rescheduled_by = f_rescheduled_by
    self.created_at = f_created_at
    self.attendees = f_attendees
    self.user = f_user
    self.payment = f_payment
    self.event_type = f_event_type
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class Booking(Model):
    """Part of `BookingResponse.booking` and `BookingsResponse.bookings`."""

    __slots__ = (
        "id",
        "user_id",
        "description",
        "event_type_id",
        "uid",
        "title",
        "start_time",
        "end_time",
        "metadata",
        "status",
        "responses",
        "from_reschedule",
        "cancelled_by",
        "rescheduled_by",
        "created_at",
        "attendees",
        "user",
        "payment",
        "event_type",
    )

    _names = (
        ("id", "id"),
        ("user_id", "userId"),
        ("description", "description"),
        ("event_type_id", "eventTypeId"),
        ("uid", "uid"),
        ("title", "title"),
        ("start_time", "startTime"),
        ("end_time", "endTime"),
        ("metadata", "metadata"),
        ("status", "status"),
        ("responses", "responses"),
        ("from_reschedule", "fromReschedule"),
        ("cancelled_by", "cancelledBy"),
        ("rescheduled_by", "rescheduledBy"),
        ("created_at", "createdAt"),
        ("attendees", "attendees"),
        ("user", "user"),
        ("payment", "payment"),
        ("event_type", "eventType"),
    )
    _decode = staticmethod(decode)

    id: int
    user_id: int | None
    description: str | None
    event_type_id: int | None
    uid: str
    title: str
    start_time: datetime.datetime
    end_time: datetime.datetime
    metadata: dict[str, Any] | None
    status: BookingStatus | str
    responses: BookingAnswers | None
    from_reschedule: str | None
    cancelled_by: str | None
    rescheduled_by: str | None
    created_at: datetime.datetime
    attendees: list[BookingAttendee] | Unset
    user: BookingUser | None | Unset
    payment: list[BookingPayment] | Unset
    event_type: BookingEventType | None | Unset

    def __init__(
        self,
        *,
        id: int,
        user_id: int | None,
        description: str | None,
        event_type_id: int | None,
        uid: str,
        title: str,
        start_time: datetime.datetime,
        end_time: datetime.datetime,
        metadata: dict[str, Any] | None,
        status: BookingStatus | str,
        responses: BookingAnswers | None,
        from_reschedule: str | None,
        cancelled_by: str | None,
        rescheduled_by: str | None,
        created_at: datetime.datetime,
        attendees: list[BookingAttendee] | Unset = UNSET,
        user: BookingUser | None | Unset = UNSET,
        payment: list[BookingPayment] | Unset = UNSET,
        event_type: BookingEventType | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.user_id = user_id
        self.description = description
        self.event_type_id = event_type_id
        self.uid = uid
        self.title = title
        self.start_time = start_time
        self.end_time = end_time
        self.metadata = metadata
        self.status = status
        self.responses = responses
        self.from_reschedule = from_reschedule
        self.cancelled_by = cancelled_by
        self.rescheduled_by = rescheduled_by
        self.created_at = created_at
        self.attendees = attendees
        self.user = user
        self.payment = payment
        self.event_type = event_type
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .booking_answers import BookingAnswers
        from .booking_attendee import BookingAttendee
        from .booking_event_type import BookingEventType
        from .booking_payment import BookingPayment
        from .booking_user import BookingUser

        return (
            ("id", "id", True, INTEGER),
            ("user_id", "userId", True, Nullable(INTEGER)),
            ("description", "description", True, Nullable(STRING)),
            ("event_type_id", "eventTypeId", True, Nullable(INTEGER)),
            ("uid", "uid", True, STRING),
            ("title", "title", True, STRING),
            ("start_time", "startTime", True, TIME),
            ("end_time", "endTime", True, TIME),
            ("metadata", "metadata", True, Nullable(Map(ANY))),
            (
                "status",
                "status",
                True,
                Choice("ACCEPTED", "AWAITING_HOST", "CANCELLED", "PENDING", "REJECTED"),
            ),
            ("responses", "responses", True, Nullable(Ref(BookingAnswers))),
            ("from_reschedule", "fromReschedule", True, Nullable(STRING)),
            ("cancelled_by", "cancelledBy", True, Nullable(STRING)),
            ("rescheduled_by", "rescheduledBy", True, Nullable(STRING)),
            ("created_at", "createdAt", True, TIME),
            ("attendees", "attendees", False, List(Ref(BookingAttendee))),
            ("user", "user", False, Nullable(Ref(BookingUser))),
            ("payment", "payment", False, List(Ref(BookingPayment))),
            ("event_type", "eventType", False, Nullable(Ref(BookingEventType))),
        )
