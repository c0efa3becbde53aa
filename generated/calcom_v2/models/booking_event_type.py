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
        "id",
        "slug",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_slug = data["slug"]
        if type(f_id) is not int:
            odd(BookingEventType, "id", data, drift)
        if type(f_slug) is not str:
            odd(BookingEventType, "slug", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingEventType, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BookingEventType)
    self.id = f_id
    self.slug = f_slug
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingEventType(Model):
    """Part of `Booking.event_type`, `CreatedRecurringSeatedBooking.event_type`, `CreatedSeatedBooking.event_type` and 3 more."""

    __slots__ = (
        "id",
        "slug",
    )

    _names = (
        ("id", "id"),
        ("slug", "slug"),
    )
    _decode = staticmethod(decode)

    id: int
    slug: str

    def __init__(
        self,
        *,
        id: int,
        slug: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.slug = slug
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("slug", "slug", True, STRING),
        )
