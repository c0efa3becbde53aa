# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    Model,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "statusCode",
        "message",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_status_code = data["statusCode"]
        f_message = data["message"]
        if type(f_status_code) is not int:
            odd(BareError, "statusCode", data, drift)
        if type(f_message) is not str:
            odd(BareError, "message", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BareError, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BareError)
    self.status_code = f_status_code
    self.message = f_message
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BareError(Model):
    """An error of `add_booking_attendee`, `add_booking_guests`, `add_event_type_booking_fields` and 398 more."""

    __slots__ = (
        "status_code",
        "message",
    )

    _names = (
        ("status_code", "statusCode"),
        ("message", "message"),
    )
    _decode = staticmethod(decode)

    status_code: int
    message: str

    def __init__(
        self,
        *,
        status_code: int,
        message: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.status_code = status_code
        self.message = message
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("status_code", "statusCode", True, INTEGER),
            ("message", "message", True, STRING),
        )
