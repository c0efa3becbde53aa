# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
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
        "PER_DAY",
        "PER_WEEK",
        "PER_MONTH",
        "PER_YEAR",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_per_day = f_per_week = f_per_month = f_per_year = absent
        if more:
            if "PER_DAY" in data:
                f_per_day = data["PER_DAY"]
                more -= 1
                if type(f_per_day) is not int:
                    odd(StoredLimits, "PER_DAY", data, drift)
            if "PER_WEEK" in data:
                f_per_week = data["PER_WEEK"]
                more -= 1
                if type(f_per_week) is not int:
                    odd(StoredLimits, "PER_WEEK", data, drift)
            if "PER_MONTH" in data:
                f_per_month = data["PER_MONTH"]
                more -= 1
                if type(f_per_month) is not int:
                    odd(StoredLimits, "PER_MONTH", data, drift)
            if "PER_YEAR" in data:
                f_per_year = data["PER_YEAR"]
                more -= 1
                if type(f_per_year) is not int:
                    odd(StoredLimits, "PER_YEAR", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(StoredLimits, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(StoredLimits)
    self.per_day = f_per_day
    self.per_week = f_per_week
    self.per_month = f_per_month
    self.per_year = f_per_year
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class StoredLimits(Model):
    """Part of `EventTypeRow.booking_limits`, `EventTypeRow.duration_limits`, `EventTypeRowForm.booking_limits` and 3 more."""

    __slots__ = (
        "per_day",
        "per_week",
        "per_month",
        "per_year",
    )

    _names = (
        ("per_day", "PER_DAY"),
        ("per_week", "PER_WEEK"),
        ("per_month", "PER_MONTH"),
        ("per_year", "PER_YEAR"),
    )
    _decode = staticmethod(decode)

    per_day: int | Unset
    per_week: int | Unset
    per_month: int | Unset
    per_year: int | Unset

    def __init__(
        self,
        *,
        per_day: int | Unset = UNSET,
        per_week: int | Unset = UNSET,
        per_month: int | Unset = UNSET,
        per_year: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.per_day = per_day
        self.per_week = per_week
        self.per_month = per_month
        self.per_year = per_year
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("per_day", "PER_DAY", False, INTEGER),
            ("per_week", "PER_WEEK", False, INTEGER),
            ("per_month", "PER_MONTH", False, INTEGER),
            ("per_year", "PER_YEAR", False, INTEGER),
        )
