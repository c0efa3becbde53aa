# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    TIME,
    Choice,
    Model,
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
    from .create_out_of_office_entry_reason import CreateOutOfOfficeEntryReason

FIELDS = frozenset(
    (
        "start",
        "end",
        "notes",
        "toUserId",
        "reason",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_start = f_end = f_notes = f_to_user_id = absent
        f_reason = absent
        if more:
            if "start" in data:
                f_start = data["start"]
                more -= 1
                f_start = parse_time(f_start)
                if f_start.tzinfo is None:
                    return decode_exactly(UpdateOutOfOfficeEntry, data, drift, mark)
            if "end" in data:
                f_end = data["end"]
                more -= 1
                f_end = parse_time(f_end)
                if f_end.tzinfo is None:
                    return decode_exactly(UpdateOutOfOfficeEntry, data, drift, mark)
            if "notes" in data:
                f_notes = data["notes"]
                more -= 1
                if type(f_notes) is not str:
                    odd(UpdateOutOfOfficeEntry, "notes", data, drift)
            if "toUserId" in data:
                f_to_user_id = data["toUserId"]
                more -= 1
                if type(f_to_user_id) is not int:
                    odd(UpdateOutOfOfficeEntry, "toUserId", data, drift)
            if "reason" in data:
                f_reason = data["reason"]
                more -= 1
                if f_reason not in {"public_holiday", "sick", "travel", "unspecified", "vacation"}:
                    odd(UpdateOutOfOfficeEntry, "reason", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdateOutOfOfficeEntry, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(UpdateOutOfOfficeEntry)
    self.start = f_start
    self.end = f_end
    self.notes = f_notes
    self.to_user_id = f_to_user_id
    self.reason = f_reason
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UpdateOutOfOfficeEntry(Model):
    """Sent by `update_my_out_of_office_entry`, `update_organization_user_out_of_office_entry` and `update_team_user_out_of_office_entry`."""

    __slots__ = (
        "start",
        "end",
        "notes",
        "to_user_id",
        "reason",
    )

    _names = (
        ("start", "start"),
        ("end", "end"),
        ("notes", "notes"),
        ("to_user_id", "toUserId"),
        ("reason", "reason"),
    )
    _decode = staticmethod(decode)

    start: datetime.datetime | Unset
    end: datetime.datetime | Unset
    notes: str | Unset
    to_user_id: int | Unset
    reason: CreateOutOfOfficeEntryReason | str | Unset

    def __init__(
        self,
        *,
        start: datetime.datetime | Unset = UNSET,
        end: datetime.datetime | Unset = UNSET,
        notes: str | Unset = UNSET,
        to_user_id: int | Unset = UNSET,
        reason: CreateOutOfOfficeEntryReason | str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.start = start
        self.end = end
        self.notes = notes
        self.to_user_id = to_user_id
        self.reason = reason
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("start", "start", False, TIME),
            ("end", "end", False, TIME),
            ("notes", "notes", False, STRING),
            ("to_user_id", "toUserId", False, INTEGER),
            (
                "reason",
                "reason",
                False,
                Choice("public_holiday", "sick", "travel", "unspecified", "vacation"),
            ),
        )
