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
        "slug",
        "bookingField",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_type_ = data["type"]
        f_slug = data["slug"]
        f_booking_field = data["bookingField"]
        if f_type_ != "unknown":
            odd(UnrecognizedField, "type", data, drift)
        if f_slug != "unknown":
            odd(UnrecognizedField, "slug", data, drift)
        if type(f_booking_field) is not str:
            odd(UnrecognizedField, "bookingField", data, drift)
        more = len(data) - 3
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UnrecognizedField, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(UnrecognizedField)
    self.type_ = f_type_
    self.slug = f_slug
    self.booking_field = f_booking_field
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UnrecognizedField(Model):
    """Part of `EventType.booking_fields` and `LegacyTeamEventType.booking_fields`."""

    __slots__ = (
        "type_",
        "slug",
        "booking_field",
    )

    _names = (
        ("type_", "type"),
        ("slug", "slug"),
        ("booking_field", "bookingField"),
    )
    _decode = staticmethod(decode)

    type_: Literal["unknown"]
    slug: Literal["unknown"]
    booking_field: str

    def __init__(
        self,
        *,
        booking_field: str,
        type_: Literal["unknown"] = "unknown",
        slug: Literal["unknown"] = "unknown",
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.type_ = type_
        self.slug = slug
        self.booking_field = booking_field
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("type_", "type", True, Choice("unknown")),
            ("slug", "slug", True, Choice("unknown")),
            ("booking_field", "bookingField", True, STRING),
        )
