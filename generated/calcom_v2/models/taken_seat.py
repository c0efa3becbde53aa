# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    STRING,
    TIME,
    Choice,
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
from .booking_row_host import decode as decode_booking_row_host
from .booking_row_metadata import decode as decode_booking_row_metadata
from .booking_row_responses import decode as decode_booking_row_responses
from .previous_booking import decode as decode_previous_booking
from .taken_seat_event_type import decode as decode_taken_seat_event_type

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .booking_page_status import BookingPageStatus
    from .booking_row_host import BookingRowHost
    from .booking_row_metadata import BookingRowMetadata
    from .booking_row_responses import BookingRowResponses
    from .previous_booking import PreviousBooking
    from .taken_seat_event_type import TakenSeatEventType

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
        "previousBooking",
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
        f_previous_booking = data["previousBooking"]
        if type(f_uid) is not str:
            odd(TakenSeat, "uid", data, drift)
        if f_location is not None and type(f_location) is not str:
            odd(TakenSeat, "location", data, drift)
        f_start_time = parse_time(f_start_time)
        if f_start_time.tzinfo is None:
            return decode_exactly(TakenSeat, data, drift, mark)
        f_end_time = parse_time(f_end_time)
        if f_end_time.tzinfo is None:
            return decode_exactly(TakenSeat, data, drift, mark)
        if type(f_title) is not str:
            odd(TakenSeat, "title", data, drift)
        if f_description is not None and type(f_description) is not str:
            odd(TakenSeat, "description", data, drift)
        if f_status not in {"ACCEPTED", "AWAITING_HOST", "CANCELLED", "PENDING", "REJECTED"}:
            odd(TakenSeat, "status", data, drift)
        if type(f_seat_reference_uid) is not str:
            odd(TakenSeat, "seatReferenceUid", data, drift)
        if type(f_payment_required) is not bool:
            odd(TakenSeat, "paymentRequired", data, drift)
        if type(f_is_dry_run) is not bool:
            odd(TakenSeat, "isDryRun", data, drift)
        more = len(data) - 15
    except (KeyError, TypeError, ValueError):
        return decode_exactly(TakenSeat, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_responses is not None:
            f_responses = decode_booking_row_responses(f_responses, drift)
        if f_metadata is not None:
            f_metadata = decode_booking_row_metadata(f_metadata, drift)
        f_user = decode_booking_row_host(f_user, drift)
        f_event_type = decode_taken_seat_event_type(f_event_type, drift)
        if f_previous_booking is not None:
            f_previous_booking = decode_previous_booking(f_previous_booking, drift)
    except Odd:
        return decode_exactly(TakenSeat, data, drift, mark)
    self = new(TakenSeat)
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
    self.previous_booking = f_previous_booking
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class TakenSeat(Model):
    """Returned by `create_booking_2024_04_15`."""

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
        "previous_booking",
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
        ("previous_booking", "previousBooking"),
    )
    _decode = staticmethod(decode)

    uid: str
    location: str | None
    start_time: datetime.datetime
    end_time: datetime.datetime
    title: str
    description: str | None
    status: BookingPageStatus | str
    responses: BookingRowResponses | None
    metadata: BookingRowMetadata | None
    user: BookingRowHost
    event_type: TakenSeatEventType
    seat_reference_uid: str
    payment_required: bool
    is_dry_run: bool
    previous_booking: PreviousBooking | None

    def __init__(
        self,
        *,
        uid: str,
        location: str | None,
        start_time: datetime.datetime,
        end_time: datetime.datetime,
        title: str,
        description: str | None,
        status: BookingPageStatus | str,
        responses: BookingRowResponses | None,
        metadata: BookingRowMetadata | None,
        user: BookingRowHost,
        event_type: TakenSeatEventType,
        seat_reference_uid: str,
        payment_required: bool,
        is_dry_run: bool,
        previous_booking: PreviousBooking | None,
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
        self.previous_booking = previous_booking
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .booking_row_host import BookingRowHost
        from .booking_row_metadata import BookingRowMetadata
        from .booking_row_responses import BookingRowResponses
        from .previous_booking import PreviousBooking
        from .taken_seat_event_type import TakenSeatEventType

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
            ("responses", "responses", True, Nullable(Ref(BookingRowResponses))),
            ("metadata", "metadata", True, Nullable(Ref(BookingRowMetadata))),
            ("user", "user", True, Ref(BookingRowHost)),
            ("event_type", "eventType", True, Ref(TakenSeatEventType)),
            ("seat_reference_uid", "seatReferenceUid", True, STRING),
            ("payment_required", "paymentRequired", True, BOOLEAN),
            ("is_dry_run", "isDryRun", True, BOOLEAN),
            ("previous_booking", "previousBooking", True, Nullable(Ref(PreviousBooking))),
        )
