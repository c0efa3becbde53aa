# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

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
    extra_fields,
    new,
    parse_time,
)
from ..types import UNSET, Unset
from .get_booking_response_attendee import decode as decode_get_booking_response_attendee
from .get_booking_response_payment_item import decode as decode_get_booking_response_payment_item
from .get_booking_response_user import decode as decode_get_booking_response_user

if TYPE_CHECKING:
    import datetime

    from .._codec import Drift, Field
    from .get_booking_response_attendee import GetBookingResponseAttendee
    from .get_booking_response_payment_item import GetBookingResponsePaymentItem
    from .get_booking_response_user import GetBookingResponseUser

FIELDS = frozenset(
    (
        "id",
        "description",
        "eventTypeId",
        "uid",
        "title",
        "startTime",
        "endTime",
        "timeZone",
        "fromReschedule",
        "attendees",
        "user",
        "payment",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    known = 0
    try:
        if "id" in data:
            f_id = data["id"]
            known += 1
            if type(f_id) is not int:
                return decode_exactly(GetBookingResponse, data, drift)
        else:
            f_id = UNSET
        if "description" in data:
            f_description = data["description"]
            known += 1
            if type(f_description) is not str:
                return decode_exactly(GetBookingResponse, data, drift)
        else:
            f_description = UNSET
        if "eventTypeId" in data:
            f_event_type_id = data["eventTypeId"]
            known += 1
            if type(f_event_type_id) is not int:
                return decode_exactly(GetBookingResponse, data, drift)
        else:
            f_event_type_id = UNSET
        if "uid" in data:
            f_uid = data["uid"]
            known += 1
            if type(f_uid) is not str:
                return decode_exactly(GetBookingResponse, data, drift)
        else:
            f_uid = UNSET
        if "title" in data:
            f_title = data["title"]
            known += 1
            if type(f_title) is not str:
                return decode_exactly(GetBookingResponse, data, drift)
        else:
            f_title = UNSET
        if "startTime" in data:
            f_start_time = data["startTime"]
            known += 1
            f_start_time = parse_time(f_start_time)
            if f_start_time.tzinfo is None:
                return decode_exactly(GetBookingResponse, data, drift)
        else:
            f_start_time = UNSET
        if "endTime" in data:
            f_end_time = data["endTime"]
            known += 1
            f_end_time = parse_time(f_end_time)
            if f_end_time.tzinfo is None:
                return decode_exactly(GetBookingResponse, data, drift)
        else:
            f_end_time = UNSET
        if "timeZone" in data:
            f_time_zone = data["timeZone"]
            known += 1
            if type(f_time_zone) is not str:
                return decode_exactly(GetBookingResponse, data, drift)
        else:
            f_time_zone = UNSET
        if "fromReschedule" in data:
            f_from_reschedule = data["fromReschedule"]
            known += 1
            if f_from_reschedule is not None and type(f_from_reschedule) is not str:
                return decode_exactly(GetBookingResponse, data, drift)
        else:
            f_from_reschedule = UNSET
        if "attendees" in data:
            f_attendees = data["attendees"]
            known += 1
            if type(f_attendees) is not list:
                return decode_exactly(GetBookingResponse, data, drift)
        else:
            f_attendees = UNSET
        if "user" in data:
            f_user = data["user"]
            known += 1
        else:
            f_user = UNSET
        if "payment" in data:
            f_payment = data["payment"]
            known += 1
            if type(f_payment) is not list:
                return decode_exactly(GetBookingResponse, data, drift)
        else:
            f_payment = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(GetBookingResponse, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    try:
        if f_attendees:
            f_attendees = [decode_get_booking_response_attendee(item, drift) for item in f_attendees]
        if f_user is not UNSET:
            f_user = decode_get_booking_response_user(f_user, drift)
        if f_payment:
            f_payment = [decode_get_booking_response_payment_item(item, drift) for item in f_payment]
    except Odd:
        del drift[mark:]
        return decode_exactly(GetBookingResponse, data, drift)
    self = new(GetBookingResponse)
    self.id = f_id
    self.description = f_description
    self.event_type_id = f_event_type_id
    self.uid = f_uid
    self.title = f_title
    self.start_time = f_start_time
    self.end_time = f_end_time
    self.time_zone = f_time_zone
    self.from_reschedule = f_from_reschedule
    self.attendees = f_attendees
    self.user = f_user
    self.payment = f_payment
    self._extra = extra
    return self


class GetBookingResponse(Model):
    __slots__ = (
        "id",
        "description",
        "event_type_id",
        "uid",
        "title",
        "start_time",
        "end_time",
        "time_zone",
        "from_reschedule",
        "attendees",
        "user",
        "payment",
    )

    _names = (
        ("id", "id"),
        ("description", "description"),
        ("event_type_id", "eventTypeId"),
        ("uid", "uid"),
        ("title", "title"),
        ("start_time", "startTime"),
        ("end_time", "endTime"),
        ("time_zone", "timeZone"),
        ("from_reschedule", "fromReschedule"),
        ("attendees", "attendees"),
        ("user", "user"),
        ("payment", "payment"),
    )
    _decode = staticmethod(decode)

    id: int | Unset
    description: str | Unset
    event_type_id: int | Unset
    uid: str | Unset
    title: str | Unset
    start_time: datetime.datetime | Unset
    end_time: datetime.datetime | Unset
    time_zone: str | Unset
    from_reschedule: str | None | Unset
    attendees: list[GetBookingResponseAttendee] | Unset
    user: GetBookingResponseUser | Unset
    payment: list[GetBookingResponsePaymentItem] | Unset

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        description: str | Unset = UNSET,
        event_type_id: int | Unset = UNSET,
        uid: str | Unset = UNSET,
        title: str | Unset = UNSET,
        start_time: datetime.datetime | Unset = UNSET,
        end_time: datetime.datetime | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        from_reschedule: str | None | Unset = UNSET,
        attendees: list[GetBookingResponseAttendee] | Unset = UNSET,
        user: GetBookingResponseUser | Unset = UNSET,
        payment: list[GetBookingResponsePaymentItem] | Unset = UNSET,
    ) -> None:
        self.id = id
        self.description = description
        self.event_type_id = event_type_id
        self.uid = uid
        self.title = title
        self.start_time = start_time
        self.end_time = end_time
        self.time_zone = time_zone
        self.from_reschedule = from_reschedule
        self.attendees = attendees
        self.user = user
        self.payment = payment
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .get_booking_response_attendee import GetBookingResponseAttendee
        from .get_booking_response_payment_item import GetBookingResponsePaymentItem
        from .get_booking_response_user import GetBookingResponseUser

        return (
            ("id", "id", False, INTEGER),
            ("description", "description", False, STRING),
            ("event_type_id", "eventTypeId", False, INTEGER),
            ("uid", "uid", False, STRING),
            ("title", "title", False, STRING),
            ("start_time", "startTime", False, TIME),
            ("end_time", "endTime", False, TIME),
            ("time_zone", "timeZone", False, STRING),
            ("from_reschedule", "fromReschedule", False, Nullable(STRING)),
            ("attendees", "attendees", False, List(Ref(GetBookingResponseAttendee))),
            ("user", "user", False, Ref(GetBookingResponseUser)),
            ("payment", "payment", False, List(Ref(GetBookingResponsePaymentItem))),
        )
