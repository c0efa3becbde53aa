# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._codec import (
    STRING,
    TIME,
    Choice,
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
from .text_error_error import decode as decode_text_error_error

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .text_error_error import TextErrorError

FIELDS = frozenset(
    (
        "status",
        "timestamp",
        "path",
        "error",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_status = data["status"]
        f_timestamp = data["timestamp"]
        f_path = data["path"]
        f_error = data["error"]
        if f_status != "error":
            odd(TextError, "status", data, drift)
        f_timestamp = parse_time(f_timestamp)
        if f_timestamp.tzinfo is None:
            return decode_exactly(TextError, data, drift, mark)
        if type(f_path) is not str:
            odd(TextError, "path", data, drift)
        more = len(data) - 4
    except (KeyError, TypeError, ValueError):
        return decode_exactly(TextError, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_error = decode_text_error_error(f_error, drift)
    except Odd:
        return decode_exactly(TextError, data, drift, mark)
    self = new(TextError)
    self.status = f_status
    self.timestamp = f_timestamp
    self.path = f_path
    self.error = f_error
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class TextError(Model):
    """An error of `add_booking_attendee`, `add_booking_guests`, `add_event_type_booking_fields` and 398 more."""

    __slots__ = (
        "status",
        "timestamp",
        "path",
        "error",
    )

    _names = (
        ("status", "status"),
        ("timestamp", "timestamp"),
        ("path", "path"),
        ("error", "error"),
    )
    _decode = staticmethod(decode)

    status: Literal["error"]
    timestamp: datetime.datetime
    path: str
    error: TextErrorError

    def __init__(
        self,
        *,
        timestamp: datetime.datetime,
        path: str,
        error: TextErrorError,
        status: Literal["error"] = "error",
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.status = status
        self.timestamp = timestamp
        self.path = path
        self.error = error
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .text_error_error import TextErrorError

        return (
            ("status", "status", True, Choice("error")),
            ("timestamp", "timestamp", True, TIME),
            ("path", "path", True, STRING),
            ("error", "error", True, Ref(TextErrorError)),
        )
