# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Model,
    Odd,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from .event_type_history_display_field_field_value import (
    decode as decode_event_type_history_display_field_field_value,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .event_type_history_display_field_field_value import EventTypeHistoryDisplayFieldFieldValue

FIELDS = frozenset(
    (
        "label",
        "fieldValue",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_label = data["label"]
        f_field_value = data["fieldValue"]
        if type(f_label) is not str:
            odd(EventTypeHistoryDisplayField, "label", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventTypeHistoryDisplayField, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_field_value = decode_event_type_history_display_field_field_value(f_field_value, drift)
    except Odd:
        return decode_exactly(EventTypeHistoryDisplayField, data, drift, mark)
    self = new(EventTypeHistoryDisplayField)
    self.label = f_label
    self.field_value = f_field_value
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventTypeHistoryDisplayField(Model):
    """Part of `EventTypeHistoryAuditLog.display_fields`."""

    __slots__ = (
        "label",
        "field_value",
    )

    _names = (
        ("label", "label"),
        ("field_value", "fieldValue"),
    )
    _decode = staticmethod(decode)

    label: str
    field_value: EventTypeHistoryDisplayFieldFieldValue

    def __init__(
        self,
        *,
        label: str,
        field_value: EventTypeHistoryDisplayFieldFieldValue,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.label = label
        self.field_value = field_value
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .event_type_history_display_field_field_value import (
            kind as event_type_history_display_field_field_value_kind,
        )

        return (
            ("label", "label", True, STRING),
            ("field_value", "fieldValue", True, event_type_history_display_field_field_value_kind()),
        )
