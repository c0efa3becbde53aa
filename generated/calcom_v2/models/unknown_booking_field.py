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
        "field",
        "slug",
        "bookingField",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_field = data["field"]
        f_slug = data["slug"]
        f_booking_field = data["bookingField"]
        if f_field != "unknown":
            odd(UnknownBookingField, "field", data, drift)
        if f_slug != "unknown":
            odd(UnknownBookingField, "slug", data, drift)
        if type(f_booking_field) is not str:
            odd(UnknownBookingField, "bookingField", data, drift)
        more = len(data) - 3
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UnknownBookingField, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(UnknownBookingField)
    self.field = f_field
    self.slug = f_slug
    self.booking_field = f_booking_field
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UnknownBookingField(Model):
    """Part of `BookingFieldsData.booking_fields`, `HostedEventType.booking_fields` and `TeamEventType.booking_fields`."""

    __slots__ = (
        "field",
        "slug",
        "booking_field",
    )

    _names = (
        ("field", "field"),
        ("slug", "slug"),
        ("booking_field", "bookingField"),
    )
    _decode = staticmethod(decode)

    field: Literal["unknown"]
    slug: Literal["unknown"]
    booking_field: str

    def __init__(
        self,
        *,
        booking_field: str,
        field: Literal["unknown"] = "unknown",
        slug: Literal["unknown"] = "unknown",
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.field = field
        self.slug = slug
        self.booking_field = booking_field
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("field", "field", True, Choice("unknown")),
            ("slug", "slug", True, Choice("unknown")),
            ("booking_field", "bookingField", True, STRING),
        )
