# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    List,
    Map,
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    kind_of,
    new,
    odd,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .slot import Slot

FIELDS = frozenset(
    (
        "eventTypeId",
        "slots",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_event_type_id = data["eventTypeId"]
        f_slots = data["slots"]
        if type(f_slots) is not dict:
            return decode_exactly(ResponseSlotsData, data, drift, mark)
        if type(f_event_type_id) is not int:
            odd(ResponseSlotsData, "eventTypeId", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ResponseSlotsData, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_slots = kind_of(ResponseSlotsData, "slots").decode(f_slots, drift, data, "slots")
    except Odd:
        return decode_exactly(ResponseSlotsData, data, drift, mark)
    self = new(ResponseSlotsData)
    self.event_type_id = f_event_type_id
    self.slots = f_slots
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ResponseSlotsData(Model):
    """Returned by `calculate_routing_form_slots`."""

    __slots__ = (
        "event_type_id",
        "slots",
    )

    _names = (
        ("event_type_id", "eventTypeId"),
        ("slots", "slots"),
    )
    _decode = staticmethod(decode)

    event_type_id: int
    slots: dict[str, list[Slot]]

    def __init__(
        self,
        *,
        event_type_id: int,
        slots: dict[str, list[Slot]],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.event_type_id = event_type_id
        self.slots = slots
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .slot import Slot

        return (
            ("event_type_id", "eventTypeId", True, INTEGER),
            ("slots", "slots", True, Map(List(Ref(Slot)))),
        )
