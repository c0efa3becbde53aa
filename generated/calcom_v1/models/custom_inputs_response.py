# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    List,
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
)
from .custom_input import decode as decode_custom_input

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .custom_input import CustomInput

FIELDS = frozenset(("event_type_custom_inputs",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_event_type_custom_inputs = data["event_type_custom_inputs"]
        if type(f_event_type_custom_inputs) is not list:
            return decode_exactly(CustomInputsResponse, data, drift, mark)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CustomInputsResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_event_type_custom_inputs:
            f_event_type_custom_inputs = (
                [decode_custom_input(f_event_type_custom_inputs[0], drift)]
                if len(f_event_type_custom_inputs) == 1
                else [decode_custom_input(item, drift) for item in f_event_type_custom_inputs]
            )
    except Odd:
        return decode_exactly(CustomInputsResponse, data, drift, mark)
    self = new(CustomInputsResponse)
    self.event_type_custom_inputs = f_event_type_custom_inputs
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CustomInputsResponse(Model):
    """Returned by `list_custom_inputs`."""

    __slots__ = ("event_type_custom_inputs",)

    _names = (("event_type_custom_inputs", "event_type_custom_inputs"),)
    _decode = staticmethod(decode)

    event_type_custom_inputs: list[CustomInput]

    def __init__(
        self,
        *,
        event_type_custom_inputs: list[CustomInput],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.event_type_custom_inputs = event_type_custom_inputs
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .custom_input import CustomInput

        return (("event_type_custom_inputs", "event_type_custom_inputs", True, List(Ref(CustomInput))),)
