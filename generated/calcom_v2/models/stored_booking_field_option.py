# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Model,
    decode_exactly,
    define,
    new,
    odd,
    open_fields,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "label",
        "value",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_label = data["label"]
        f_value = data["value"]
        if type(f_label) is not str:
            odd(StoredBookingFieldOption, "label", data, drift)
        if type(f_value) is not str:
            odd(StoredBookingFieldOption, "value", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(StoredBookingFieldOption, data, drift, mark)
    extra = open_fields(data, FIELDS) if more else None
    self = new(StoredBookingFieldOption)
    self.label = f_label
    self.value = f_value
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class StoredBookingFieldOption(Model):
    """Part of `SentBookingField.options` and `StoredBookingField.options`."""

    __slots__ = (
        "label",
        "value",
    )

    _names = (
        ("label", "label"),
        ("value", "value"),
    )
    _open = True
    _decode = staticmethod(decode)

    label: str
    value: str

    def __init__(
        self,
        *,
        label: str,
        value: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.label = label
        self.value = value
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("label", "label", True, STRING),
            ("value", "value", True, STRING),
        )
