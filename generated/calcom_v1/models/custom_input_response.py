# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Model,
    Odd,
    Ref,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from ..types import UNSET, Unset
from .custom_input import decode as decode_custom_input

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .custom_input import CustomInput

FIELDS = frozenset(
    (
        "event_type_custom_input",
        "message",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_event_type_custom_input = data["event_type_custom_input"]
        more = len(data) - 1
        f_message = absent
        if more:
            if "message" in data:
                f_message = data["message"]
                more -= 1
                if type(f_message) is not str:
                    odd(CustomInputResponse, "message", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CustomInputResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_event_type_custom_input = decode_custom_input(f_event_type_custom_input, drift)
    except Odd:
        return decode_exactly(CustomInputResponse, data, drift, mark)
    self = new(CustomInputResponse)
    self.event_type_custom_input = f_event_type_custom_input
    self.message = f_message
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CustomInputResponse(Model):
    """Returned by `create_custom_input`, `get_custom_input` and `update_custom_input`."""

    __slots__ = (
        "event_type_custom_input",
        "message",
    )

    _names = (
        ("event_type_custom_input", "event_type_custom_input"),
        ("message", "message"),
    )
    _decode = staticmethod(decode)

    event_type_custom_input: CustomInput
    message: str | Unset

    def __init__(
        self,
        *,
        event_type_custom_input: CustomInput,
        message: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.event_type_custom_input = event_type_custom_input
        self.message = message
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .custom_input import CustomInput

        return (
            ("event_type_custom_input", "event_type_custom_input", True, Ref(CustomInput)),
            ("message", "message", False, STRING),
        )
