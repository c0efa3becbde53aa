# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    Model,
    Nullable,
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
        "perDay",
        "perWeek",
        "perMonth",
        "perYear",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_per_day = data["perDay"]
        f_per_week = data["perWeek"]
        f_per_month = data["perMonth"]
        f_per_year = data["perYear"]
        if f_per_day is not None and type(f_per_day) is not int:
            odd(UserBookingLimits, "perDay", data, drift)
        if f_per_week is not None and type(f_per_week) is not int:
            odd(UserBookingLimits, "perWeek", data, drift)
        if f_per_month is not None and type(f_per_month) is not int:
            odd(UserBookingLimits, "perMonth", data, drift)
        if f_per_year is not None and type(f_per_year) is not int:
            odd(UserBookingLimits, "perYear", data, drift)
        more = len(data) - 4
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UserBookingLimits, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(UserBookingLimits)
    self.per_day = f_per_day
    self.per_week = f_per_week
    self.per_month = f_per_month
    self.per_year = f_per_year
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UserBookingLimits(Model):
    """Returned by `get_my_booking_limits` and `update_my_booking_limits`. Part of `TeamBookingLimit.effective_limit`, `TeamBookingLimit.member_limit`, `TeamBookingLimit.team_limit` and 1 more."""

    __slots__ = (
        "per_day",
        "per_week",
        "per_month",
        "per_year",
    )

    _names = (
        ("per_day", "perDay"),
        ("per_week", "perWeek"),
        ("per_month", "perMonth"),
        ("per_year", "perYear"),
    )
    _decode = staticmethod(decode)

    per_day: int | None
    per_week: int | None
    per_month: int | None
    per_year: int | None

    def __init__(
        self,
        *,
        per_day: int | None,
        per_week: int | None,
        per_month: int | None,
        per_year: int | None,
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
            ("per_day", "perDay", True, Nullable(INTEGER)),
            ("per_week", "perWeek", True, Nullable(INTEGER)),
            ("per_month", "perMonth", True, Nullable(INTEGER)),
            ("per_year", "perYear", True, Nullable(INTEGER)),
        )
