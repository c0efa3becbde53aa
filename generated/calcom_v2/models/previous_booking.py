# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    TIME,
    Model,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
    parse_time,
)

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "uid",
        "startTime",
        "endTime",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_uid = data["uid"]
        f_start_time = data["startTime"]
        f_end_time = data["endTime"]
        if type(f_uid) is not str:
            odd(PreviousBooking, "uid", data, drift)
        f_start_time = parse_time(f_start_time)
        if f_start_time.tzinfo is None:
            return decode_exactly(PreviousBooking, data, drift, mark)
        f_end_time = parse_time(f_end_time)
        if f_end_time.tzinfo is None:
            return decode_exactly(PreviousBooking, data, drift, mark)
        more = len(data) - 3
    except (KeyError, TypeError, ValueError):
        return decode_exactly(PreviousBooking, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(PreviousBooking)
    self.uid = f_uid
    self.start_time = f_start_time
    self.end_time = f_end_time
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class PreviousBooking(Model):
    """Part of `BookingRow.previous_booking` and `TakenSeat.previous_booking`."""

    __slots__ = (
        "uid",
        "start_time",
        "end_time",
    )

    _names = (
        ("uid", "uid"),
        ("start_time", "startTime"),
        ("end_time", "endTime"),
    )
    _decode = staticmethod(decode)

    uid: str
    start_time: datetime.datetime
    end_time: datetime.datetime

    def __init__(
        self,
        *,
        uid: str,
        start_time: datetime.datetime,
        end_time: datetime.datetime,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.uid = uid
        self.start_time = start_time
        self.end_time = end_time
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("uid", "uid", True, STRING),
            ("start_time", "startTime", True, TIME),
            ("end_time", "endTime", True, TIME),
        )
