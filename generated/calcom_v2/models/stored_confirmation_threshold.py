# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
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
        "time",
        "unit",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_time = data["time"]
        f_unit = data["unit"]
        if type(f_time) is not int:
            odd(StoredConfirmationThreshold, "time", data, drift)
        if type(f_unit) is not str:
            odd(StoredConfirmationThreshold, "unit", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(StoredConfirmationThreshold, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(StoredConfirmationThreshold)
    self.time = f_time
    self.unit = f_unit
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class StoredConfirmationThreshold(Model):
    """Part of `StoredEventTypeMetadata.requires_confirmation_threshold`."""

    __slots__ = (
        "time",
        "unit",
    )

    _names = (
        ("time", "time"),
        ("unit", "unit"),
    )
    _decode = staticmethod(decode)

    time: int
    unit: str

    def __init__(
        self,
        *,
        time: int,
        unit: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.time = time
        self.unit = unit
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("time", "time", True, INTEGER),
            ("unit", "unit", True, STRING),
        )
