# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
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
        "value",
        "optionValue",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_value = data["value"]
        f_option_value = data["optionValue"]
        if type(f_value) is not str:
            odd(BookingFieldsResponsesLocation, "value", data, drift)
        if type(f_option_value) is not str:
            odd(BookingFieldsResponsesLocation, "optionValue", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingFieldsResponsesLocation, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BookingFieldsResponsesLocation)
    self.value = f_value
    self.option_value = f_option_value
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingFieldsResponsesLocation(Model):
    """Part of `BookingFieldsResponses.location` and `SeatFieldsResponses.location`."""

    __slots__ = (
        "value",
        "option_value",
    )

    _names = (
        ("value", "value"),
        ("option_value", "optionValue"),
    )
    _decode = staticmethod(decode)

    value: str
    option_value: str

    def __init__(
        self,
        *,
        value: str,
        option_value: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.value = value
        self.option_value = option_value
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("value", "value", True, STRING),
            ("option_value", "optionValue", True, STRING),
        )
