# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    TIME,
    Model,
    Nullable,
    Odd,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
    parse_time,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "reason",
        "description",
        "reportedById",
        "createdAt",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_reason = f_description = f_reported_by_id = f_created_at = absent
        if more:
            if "reason" in data:
                f_reason = data["reason"]
                more -= 1
                if type(f_reason) is not str:
                    odd(BookingReport, "reason", data, drift)
            if "description" in data:
                f_description = data["description"]
                more -= 1
                if f_description is not None and type(f_description) is not str:
                    odd(BookingReport, "description", data, drift)
            if "reportedById" in data:
                f_reported_by_id = data["reportedById"]
                more -= 1
                if f_reported_by_id is not None and type(f_reported_by_id) is not int:
                    odd(BookingReport, "reportedById", data, drift)
            if "createdAt" in data:
                f_created_at = data["createdAt"]
                more -= 1
                f_created_at = parse_time(f_created_at)
                if f_created_at.tzinfo is None:
                    return decode_exactly(BookingReport, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingReport, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BookingReport)
    self.reason = f_reason
    self.description = f_description
    self.reported_by_id = f_reported_by_id
    self.created_at = f_created_at
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingReport(Model):
    """Part of `ListedBookingRow.report`."""

    __slots__ = (
        "reason",
        "description",
        "reported_by_id",
        "created_at",
    )

    _names = (
        ("reason", "reason"),
        ("description", "description"),
        ("reported_by_id", "reportedById"),
        ("created_at", "createdAt"),
    )
    _decode = staticmethod(decode)

    reason: str | Unset
    description: str | None | Unset
    reported_by_id: int | None | Unset
    created_at: datetime.datetime | Unset

    def __init__(
        self,
        *,
        reason: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        reported_by_id: int | None | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.reason = reason
        self.description = description
        self.reported_by_id = reported_by_id
        self.created_at = created_at
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("reason", "reason", False, STRING),
            ("description", "description", False, Nullable(STRING)),
            ("reported_by_id", "reportedById", False, Nullable(INTEGER)),
            ("created_at", "createdAt", False, TIME),
        )
