# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Model,
    Odd,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
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
    mark = len(drift)
    try:
        more = len(data) - 0
        f_option_value = f_value = absent
        if more:
            if "optionValue" in data:
                f_option_value = data["optionValue"]
                more -= 1
                if type(f_option_value) is not str:
                    odd(CreateBookingBodyResponsesLocation, "optionValue", data, drift)
            if "value" in data:
                f_value = data["value"]
                more -= 1
                if type(f_value) is not str:
                    odd(CreateBookingBodyResponsesLocation, "value", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateBookingBodyResponsesLocation, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CreateBookingBodyResponsesLocation)
    self.option_value = f_option_value
    self.value = f_value
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreateBookingBodyResponsesLocation(Model):
    """Part of `CreateBookingBodyResponses.location`."""

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
