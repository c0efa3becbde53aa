# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
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
from .booked_seat_event_type import decode as decode_booked_seat_event_type
from .booked_seat_user import decode as decode_booked_seat_user
from .booking_answers import decode as decode_booking_answers

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .booked_seat_event_type import BookedSeatEventType
    from .booked_seat_user import BookedSeatUser
    from .booking_answers import BookingAnswers
    from .booking_status import BookingStatus

FIELDS = frozenset(
    (
        "uid",
        "location",
        "startTime",
        "endTime",
        "title",
        "description",
        "status",
        "responses",
        "metadata",
        "user",
        "eventType",
        "seatReferenceUid",
        "paymentRequired",
        "isDryRun",
        "id",
        "message",
        "paymentUid",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_uid = data["uid"]
        f_location = data["location"]
        f_start_time = data["startTime"]
        f_end_time = data["endTime"]
        f_title = data["title"]
        f_description = data["description"]
        f_status = data["status"]
        f_responses = data["responses"]
        f_metadata = data["metadata"]
        f_user = data["user"]
        f_event_type = data["eventType"]
        f_seat_reference_uid = data["seatReferenceUid"]
        f_payment_required = data["paymentRequired"]
        f_is_dry_run = data["isDryRun"]
        if f_metadata is not None and type(f_metadata) is not dict:
            return decode_exactly(BookedSeat, data, drift, mark)
        if type(f_uid) is not str:
            odd(BookedSeat, "uid", data, drift)
        if f_location is not None and type(f_location) is not str:
            odd(BookedSeat, "location", data, drift)
        f_start_time = parse_time(f_start_time)
        if f_start_time.tzinfo is None:
            return decode_exactly(BookedSeat, data, drift, mark)
        f_end_time = parse_time(f_end_time)
        if f_end_time.tzinfo is None:
            return decode_exactly(BookedSeat, data, drift, mark)
        if type(f_title) is not str:
            odd(BookedSeat, "title", data, drift)
        if f_description is not None and type(f_description) is not str:
            odd(BookedSeat, "description", data, drift)
        if f_status not in {"ACCEPTED", "AWAITING_HOST", "CANCELLED", "PENDING", "REJECTED"}:
            odd(BookedSeat, "status", data, drift)
        if type(f_seat_reference_uid) is not str:
            odd(BookedSeat, "seatReferenceUid", data, drift)
        if type(f_payment_required) is not bool:
            odd(BookedSeat, "paymentRequired", data, drift)
        if type(f_is_dry_run) is not bool:
            odd(BookedSeat, "isDryRun", data, drift)
        more = len(data) - 14
        f_id = f_message = f_payment_uid = absent
        if more:
            if "id" in data:
                f_id = data["id"]
                more -= 1
                if type(f_id) is not int:
                    odd(BookedSeat, "id", data, drift)
            if "message" in data:
                f_message = data["message"]
                more -= 1
                if type(f_message) is not str:
                    odd(BookedSeat, "message", data, drift)
            if "paymentUid" in data:
                f_payment_uid = data["paymentUid"]
                more -= 1
                if type(f_payment_uid) is not str:
                    odd(BookedSeat, "paymentUid", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookedSeat, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_responses is not None:
            f_responses = decode_booking_answers(f_responses, drift)
        if f_user is not None:
            f_user = decode_booked_seat_user(f_user, drift)
        if f_event_type is not None:
            f_event_type = decode_booked_seat_event_type(f_event_type, drift)
    except Odd:
        return decode_exactly(BookedSeat, data, drift, mark)
    self = new(BookedSeat)
    self.uid = f_uid
    self.location = f_location
    self.start_time = f_start_time
    self.end_time = f_end_time
    self.title = f_title
    self.description = f_description
    self.status = f_status
    self.responses = f_responses
    self.metadata = f_metadata
    self.user = f_user
    self.event_type = f_event_type
    self.seat_reference_uid = f_seat_reference_uid
    self.payment_required = f_payment_required
    self.is_dry_run = f_is_dry_run
    self.id = f_id
    self.message = f_message
    self.payment_uid = f_payment_uid
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookedSeat(Model):
    """Returned by `create_booking`."""

    __slots__ = (
        "uid",
        "location",
        "start_time",
        "end_time",
        "title",
        "description",
        "status",
        "responses",
        "metadata",
        "user",
        "event_type",
        "seat_reference_uid",
        "payment_required",
        "is_dry_run",
        "id",
        "message",
        "payment_uid",
    )

    _names = (
        ("uid", "uid"),
        ("location", "location"),
        ("start_time", "startTime"),
        ("end_time", "endTime"),
        ("title", "title"),
        ("description", "description"),
        ("status", "status"),
        ("responses", "responses"),
        ("metadata", "metadata"),
        ("user", "user"),
        ("event_type", "eventType"),
        ("seat_reference_uid", "seatReferenceUid"),
        ("payment_required", "paymentRequired"),
        ("is_dry_run", "isDryRun"),
        ("id", "id"),
        ("message", "message"),
        ("payment_uid", "paymentUid"),
    )
    _decode = staticmethod(decode)

    uid: str
    location: str | None
    start_time: datetime.datetime
    end_time: datetime.datetime
    title: str
    description: str | None
    status: BookingStatus | str
    responses: BookingAnswers | None
    metadata: dict[str, Any] | None
    user: BookedSeatUser | None
    event_type: BookedSeatEventType | None
    seat_reference_uid: str
    payment_required: bool
    is_dry_run: bool
    id: int | Unset
    message: str | Unset
    payment_uid: str | Unset

    def __init__(
        self,
        *,
        uid: str,
        location: str | None,
        start_time: datetime.datetime,
        end_time: datetime.datetime,
        title: str,
        description: str | None,
        status: BookingStatus | str,
        responses: BookingAnswers | None,
        metadata: dict[str, Any] | None,
        user: BookedSeatUser | None,
        event_type: BookedSeatEventType | None,
        seat_reference_uid: str,
        payment_required: bool,
        is_dry_run: bool,
        id: int | Unset = UNSET,
        message: str | Unset = UNSET,
        payment_uid: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.uid = uid
        self.location = location
        self.start_time = start_time
        self.end_time = end_time
        self.title = title
        self.description = description
        self.status = status
        self.responses = responses
        self.metadata = metadata
        self.user = user
        self.event_type = event_type
        self.seat_reference_uid = seat_reference_uid
        self.payment_required = payment_required
        self.is_dry_run = is_dry_run
        self.id = id
        self.message = message
        self.payment_uid = payment_uid
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .booked_seat_event_type import BookedSeatEventType
        from .booked_seat_user import BookedSeatUser
        from .booking_answers import BookingAnswers

        return (
            ("uid", "uid", True, STRING),
            ("location", "location", True, Nullable(STRING)),
            ("start_time", "startTime", True, TIME),
            ("end_time", "endTime", True, TIME),
            ("title", "title", True, STRING),
            ("description", "description", True, Nullable(STRING)),
            (
                "status",
                "status",
                True,
                Choice("ACCEPTED", "AWAITING_HOST", "CANCELLED", "PENDING", "REJECTED"),
            ),
            ("responses", "responses", True, Nullable(Ref(BookingAnswers))),
            ("metadata", "metadata", True, Nullable(Map(ANY))),
            ("user", "user", True, Nullable(Ref(BookedSeatUser))),
            ("event_type", "eventType", True, Nullable(Ref(BookedSeatEventType))),
            ("seat_reference_uid", "seatReferenceUid", True, STRING),
            ("payment_required", "paymentRequired", True, BOOLEAN),
            ("is_dry_run", "isDryRun", True, BOOLEAN),
            ("id", "id", False, INTEGER),
            ("message", "message", False, STRING),
            ("payment_uid", "paymentUid", False, STRING),
        )
