# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    ANY,
    INTEGER,
    NULL,
    STRING,
    Map,
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
        "recurringEvent",
        "eventTypeColor",
        "price",
        "currency",
        "metadata",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_recurring_event = data["recurringEvent"]
        f_event_type_color = data["eventTypeColor"]
        f_price = data["price"]
        f_currency = data["currency"]
        f_metadata = data["metadata"]
        if type(f_metadata) is not dict:
            return decode_exactly(DeletedEventTypeRow, data, drift, mark)
        if f_recurring_event is not None:
            odd(DeletedEventTypeRow, "recurringEvent", data, drift)
        if f_event_type_color is not None:
            odd(DeletedEventTypeRow, "eventTypeColor", data, drift)
        if type(f_price) is not int:
            odd(DeletedEventTypeRow, "price", data, drift)
        if type(f_currency) is not str:
            odd(DeletedEventTypeRow, "currency", data, drift)
        more = len(data) - 5
    except (KeyError, TypeError, ValueError):
        return decode_exactly(DeletedEventTypeRow, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(DeletedEventTypeRow)
    self.recurring_event = f_recurring_event
    self.event_type_color = f_event_type_color
    self.price = f_price
    self.currency = f_currency
    self.metadata = f_metadata
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class DeletedEventTypeRow(Model):
    """Part of `ListedBookingRow.event_type`."""

    __slots__ = (
        "recurring_event",
        "event_type_color",
        "price",
        "currency",
        "metadata",
    )

    _names = (
        ("recurring_event", "recurringEvent"),
        ("event_type_color", "eventTypeColor"),
        ("price", "price"),
        ("currency", "currency"),
        ("metadata", "metadata"),
    )
    _decode = staticmethod(decode)

    recurring_event: None
    event_type_color: None
    price: int
    currency: str
    metadata: dict[str, Any]

    def __init__(
        self,
        *,
        recurring_event: None,
        event_type_color: None,
        price: int,
        currency: str,
        metadata: dict[str, Any],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.recurring_event = recurring_event
        self.event_type_color = event_type_color
        self.price = price
        self.currency = currency
        self.metadata = metadata
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("recurring_event", "recurringEvent", True, NULL),
            ("event_type_color", "eventTypeColor", True, NULL),
            ("price", "price", True, INTEGER),
            ("currency", "currency", True, STRING),
            ("metadata", "metadata", True, Map(ANY)),
        )
