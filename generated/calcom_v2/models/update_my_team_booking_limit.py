# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    Model,
    Nullable,
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
        "perDay",
        "perWeek",
        "perMonth",
        "perYear",
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
            if "perDay" in data:
                f_per_day = data["perDay"]
                more -= 1
                if f_per_day is not None and type(f_per_day) is not int:
                    odd(UpdateMyTeamBookingLimit, "perDay", data, drift)
            if "perWeek" in data:
                f_per_week = data["perWeek"]
                more -= 1
                if f_per_week is not None and type(f_per_week) is not int:
                    odd(UpdateMyTeamBookingLimit, "perWeek", data, drift)
            if "perMonth" in data:
                f_per_month = data["perMonth"]
                more -= 1
                if f_per_month is not None and type(f_per_month) is not int:
                    odd(UpdateMyTeamBookingLimit, "perMonth", data, drift)
            if "perYear" in data:
                f_per_year = data["perYear"]
                more -= 1
                if f_per_year is not None and type(f_per_year) is not int:
                    odd(UpdateMyTeamBookingLimit, "perYear", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdateMyTeamBookingLimit, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(UpdateMyTeamBookingLimit)
    self.per_day = f_per_day
    self.per_week = f_per_week
    self.per_month = f_per_month
    self.per_year = f_per_year
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UpdateMyTeamBookingLimit(Model):
    """Sent by `update_my_team_booking_limit`."""

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

    per_day: int | None | Unset
    per_week: int | None | Unset
    per_month: int | None | Unset
    per_year: int | None | Unset

    def __init__(
        self,
        *,
        per_day: int | None | Unset = UNSET,
        per_week: int | None | Unset = UNSET,
        per_month: int | None | Unset = UNSET,
        per_year: int | None | Unset = UNSET,
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
            ("per_day", "perDay", False, Nullable(INTEGER)),
            ("per_week", "perWeek", False, Nullable(INTEGER)),
            ("per_month", "perMonth", False, Nullable(INTEGER)),
            ("per_year", "perYear", False, Nullable(INTEGER)),
        )
