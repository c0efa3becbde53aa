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
        "unit",
        "count",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_unit = data["unit"]
        f_count = data["count"]
        if type(f_unit) is not str:
            odd(NoticeThreshold, "unit", data, drift)
        if type(f_count) is not int:
            odd(NoticeThreshold, "count", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(NoticeThreshold, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(NoticeThreshold)
    self.unit = f_unit
    self.count = f_count
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class NoticeThreshold(Model):
    """Part of `ConfirmationPolicy.notice_threshold`."""

    __slots__ = (
        "unit",
        "count",
    )

    _names = (
        ("unit", "unit"),
        ("count", "count"),
    )
    _decode = staticmethod(decode)

    unit: str
    count: int

    def __init__(
        self,
        *,
        unit: str,
        count: int,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.unit = unit
        self.count = count
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("unit", "unit", True, STRING),
            ("count", "count", True, INTEGER),
        )
