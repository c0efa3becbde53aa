# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    TIME,
    Model,
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
        "reasonString",
        "reasonEnum",
        "createdAt",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_reason_string = data["reasonString"]
        if type(f_reason_string) is not str:
            odd(AssignmentReason, "reasonString", data, drift)
        more = len(data) - 1
        f_reason_enum = f_created_at = absent
        if more:
            if "reasonEnum" in data:
                f_reason_enum = data["reasonEnum"]
                more -= 1
                if type(f_reason_enum) is not str:
                    odd(AssignmentReason, "reasonEnum", data, drift)
            if "createdAt" in data:
                f_created_at = data["createdAt"]
                more -= 1
                f_created_at = parse_time(f_created_at)
                if f_created_at.tzinfo is None:
                    return decode_exactly(AssignmentReason, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(AssignmentReason, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(AssignmentReason)
    self.reason_string = f_reason_string
    self.reason_enum = f_reason_enum
    self.created_at = f_created_at
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class AssignmentReason(Model):
    """Part of `BookingPage.assignment_reason` and `ListedBookingRow.assignment_reason_sorted_by_created_at`."""

    __slots__ = (
        "reason_string",
        "reason_enum",
        "created_at",
    )

    _names = (
        ("reason_string", "reasonString"),
        ("reason_enum", "reasonEnum"),
        ("created_at", "createdAt"),
    )
    _decode = staticmethod(decode)

    reason_string: str
    reason_enum: str | Unset
    created_at: datetime.datetime | Unset

    def __init__(
        self,
        *,
        reason_string: str,
        reason_enum: str | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.reason_string = reason_string
        self.reason_enum = reason_enum
        self.created_at = created_at
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("reason_string", "reasonString", True, STRING),
            ("reason_enum", "reasonEnum", False, STRING),
            ("created_at", "createdAt", False, TIME),
        )
