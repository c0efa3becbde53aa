# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

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
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "optionValue",
        "value",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    known = 0
    try:
        if "optionValue" in data:
            f_option_value = data["optionValue"]
            known += 1
            if type(f_option_value) is not str:
                return decode_exactly(CreateBookingBodyResponsesLocation, data, drift)
        else:
            f_option_value = UNSET
        if "value" in data:
            f_value = data["value"]
            known += 1
            if type(f_value) is not str:
                return decode_exactly(CreateBookingBodyResponsesLocation, data, drift)
        else:
            f_value = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateBookingBodyResponsesLocation, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    self = new(CreateBookingBodyResponsesLocation)
    self.option_value = f_option_value
    self.value = f_value
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreateBookingBodyResponsesLocation(Model):
    __slots__ = (
        "option_value",
        "value",
    )

    _names = (
        ("option_value", "optionValue"),
        ("value", "value"),
    )
    _decode = staticmethod(decode)

    option_value: str | Unset
    value: str | Unset

    def __init__(
        self,
        *,
        option_value: str | Unset = UNSET,
        value: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.option_value = option_value
        self.value = value
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("option_value", "optionValue", False, STRING),
            ("value", "value", False, STRING),
        )
