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
    Nullable,
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
        "userId",
        "id",
        "uuid",
        "start",
        "end",
        "toUserId",
        "notes",
        "reason",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_user_id = data["userId"]
        f_id = data["id"]
        f_uuid = data["uuid"]
        f_start = data["start"]
        f_end = data["end"]
        if type(f_user_id) is not int:
            odd(OutOfOfficeEntry, "userId", data, drift)
        if type(f_id) is not int:
            odd(OutOfOfficeEntry, "id", data, drift)
        if type(f_uuid) is not str:
            odd(OutOfOfficeEntry, "uuid", data, drift)
        f_start = parse_time(f_start)
        if f_start.tzinfo is None:
            return decode_exactly(OutOfOfficeEntry, data, drift, mark)
        f_end = parse_time(f_end)
        if f_end.tzinfo is None:
            return decode_exactly(OutOfOfficeEntry, data, drift, mark)
        more = len(data) - 5
        f_to_user_id = f_notes = f_reason = absent
        if more:
            if "toUserId" in data:
                f_to_user_id = data["toUserId"]
                more -= 1
                if f_to_user_id is not None and type(f_to_user_id) is not int:
                    odd(OutOfOfficeEntry, "toUserId", data, drift)
            if "notes" in data:
                f_notes = data["notes"]
                more -= 1
                if f_notes is not None and type(f_notes) is not str:
                    odd(OutOfOfficeEntry, "notes", data, drift)
            if "reason" in data:
                f_reason = data["reason"]
                more -= 1
                if f_reason not in {"public_holiday", "sick", "travel", "unspecified", "vacation"}:
                    odd(OutOfOfficeEntry, "reason", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(OutOfOfficeEntry, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(OutOfOfficeEntry)
    self.user_id = f_user_id
    self.id = f_id
    self.uuid = f_uuid
    self.start = f_start
    self.end = f_end
    self.to_user_id = f_to_user_id
    self.notes = f_notes
    self.reason = f_reason
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class OutOfOfficeEntry(Model):
    """Returned by `create_my_out_of_office_entry`, `create_organization_user_out_of_office_entry`, `create_team_user_out_of_office_entry` and 10 more."""

    __slots__ = (
        "user_id",
        "id",
        "uuid",
        "start",
        "end",
        "to_user_id",
        "notes",
        "reason",
    )

    _names = (
        ("user_id", "userId"),
        ("id", "id"),
        ("uuid", "uuid"),
        ("start", "start"),
        ("end", "end"),
        ("to_user_id", "toUserId"),
        ("notes", "notes"),
        ("reason", "reason"),
    )
    _decode = staticmethod(decode)

    user_id: int
    id: int
    uuid: str
    start: datetime.datetime
    end: datetime.datetime
    to_user_id: int | None | Unset
    notes: str | None | Unset
    reason: CreateOutOfOfficeEntryReason | str | Unset

    def __init__(
        self,
        *,
        user_id: int,
        id: int,
        uuid: str,
        start: datetime.datetime,
        end: datetime.datetime,
        to_user_id: int | None | Unset = UNSET,
        notes: str | None | Unset = UNSET,
        reason: CreateOutOfOfficeEntryReason | str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.user_id = user_id
        self.id = id
        self.uuid = uuid
        self.start = start
        self.end = end
        self.to_user_id = to_user_id
        self.notes = notes
        self.reason = reason
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("user_id", "userId", True, INTEGER),
            ("id", "id", True, INTEGER),
            ("uuid", "uuid", True, STRING),
            ("start", "start", True, TIME),
            ("end", "end", True, TIME),
            ("to_user_id", "toUserId", False, Nullable(INTEGER)),
            ("notes", "notes", False, Nullable(STRING)),
            (
                "reason",
                "reason",
                False,
                Choice("public_holiday", "sick", "travel", "unspecified", "vacation"),
            ),
        )
