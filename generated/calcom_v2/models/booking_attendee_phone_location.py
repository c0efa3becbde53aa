# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._codec import (
    STRING,
    Choice,
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
        "type",
        "phone",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_type_ = data["type"]
        f_phone = data["phone"]
        if f_type_ != "attendeePhone":
            odd(BookingAttendeePhoneLocation, "type", data, drift)
        if type(f_phone) is not str:
            odd(BookingAttendeePhoneLocation, "phone", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingAttendeePhoneLocation, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BookingAttendeePhoneLocation)
    self.type_ = f_type_
    self.phone = f_phone
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingAttendeePhoneLocation(Model):
    """Part of `CreateBooking.location`, `CreateInstantBooking.location` and `CreateRecurringBooking.location`."""

    __slots__ = (
        "type_",
        "phone",
    )

    _names = (
        ("type_", "type"),
        ("phone", "phone"),
    )
    _decode = staticmethod(decode)

    type_: Literal["attendeePhone"]
    phone: str

    def __init__(
        self,
        *,
        phone: str,
        type_: Literal["attendeePhone"] = "attendeePhone",
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.type_ = type_
        self.phone = phone
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("type_", "type", True, Choice("attendeePhone")),
            ("phone", "phone", True, STRING),
        )
