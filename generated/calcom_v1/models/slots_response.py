# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
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
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .slot import Slot

FIELDS = frozenset(("slots",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_slots = data["slots"]
        if type(f_slots) is not dict:
            return decode_exactly(SlotsResponse, data, drift, mark)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(SlotsResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_slots = kind_of(SlotsResponse, "slots").decode(f_slots, drift, data, "slots")
    except Odd:
        return decode_exactly(SlotsResponse, data, drift, mark)
    self = new(SlotsResponse)
    self.slots = f_slots
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class SlotsResponse(Model):
    """Returned by `list_slots`."""

    __slots__ = ("slots",)

    _names = (("slots", "slots"),)
    _decode = staticmethod(decode)

    slots: dict[str, list[Slot]]

    def __init__(
        self,
        *,
        slots: dict[str, list[Slot]],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.slots = slots
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .slot import Slot

        return (("slots", "slots", True, Map(List(Ref(Slot)))),)
