# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    TIME,
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
    parse_time,
)
from .user_availability_current_seat_count import decode as decode_user_availability_current_seat_count

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .user_availability_current_seat_count import UserAvailabilityCurrentSeatCount

FIELDS = frozenset(
    (
        "uid",
        "startTime",
        "_count",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_uid = data["uid"]
        f_start_time = data["startTime"]
        f_field_count = data["_count"]
        if type(f_uid) is not str:
            odd(UserAvailabilityCurrentSeat, "uid", data, drift)
        f_start_time = parse_time(f_start_time)
        if f_start_time.tzinfo is None:
            return decode_exactly(UserAvailabilityCurrentSeat, data, drift, mark)
        more = len(data) - 3
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UserAvailabilityCurrentSeat, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_field_count = decode_user_availability_current_seat_count(f_field_count, drift)
    except Odd:
        return decode_exactly(UserAvailabilityCurrentSeat, data, drift, mark)
    self = new(UserAvailabilityCurrentSeat)
    self.uid = f_uid
    self.start_time = f_start_time
    self.field_count = f_field_count
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UserAvailabilityCurrentSeat(Model):
    """Part of `UserAvailability.current_seats`."""

    __slots__ = (
        "uid",
        "start_time",
        "field_count",
    )

    _names = (
        ("uid", "uid"),
        ("start_time", "startTime"),
        ("field_count", "_count"),
    )
    _decode = staticmethod(decode)

    uid: str
    start_time: datetime.datetime
    field_count: UserAvailabilityCurrentSeatCount

    def __init__(
        self,
        *,
        uid: str,
        start_time: datetime.datetime,
        field_count: UserAvailabilityCurrentSeatCount,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.uid = uid
        self.start_time = start_time
        self.field_count = field_count
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .user_availability_current_seat_count import UserAvailabilityCurrentSeatCount

        return (
            ("uid", "uid", True, STRING),
            ("start_time", "startTime", True, TIME),
            ("field_count", "_count", True, Ref(UserAvailabilityCurrentSeatCount)),
        )
