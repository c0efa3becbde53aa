# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    List,
    Model,
    Odd,
    Ref,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from ..types import UNSET, Unset
from .attribute_assignment_history_log import decode as decode_attribute_assignment_history_log

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .attribute_assignment_history_log import AttributeAssignmentHistoryLog

FIELDS = frozenset(
    (
        "userId",
        "membershipId",
        "auditLogs",
        "hasMore",
        "nextCursor",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_user_id = data["userId"]
        f_membership_id = data["membershipId"]
        f_audit_logs = data["auditLogs"]
        f_has_more = data["hasMore"]
        if type(f_audit_logs) is not list:
            return decode_exactly(AttributeAssignmentHistoryData, data, drift, mark)
        if type(f_user_id) is not int:
            odd(AttributeAssignmentHistoryData, "userId", data, drift)
        if type(f_membership_id) is not int:
            odd(AttributeAssignmentHistoryData, "membershipId", data, drift)
        if type(f_has_more) is not bool:
            odd(AttributeAssignmentHistoryData, "hasMore", data, drift)
        more = len(data) - 4
        f_next_cursor = absent
        if more:
            if "nextCursor" in data:
                f_next_cursor = data["nextCursor"]
                more -= 1
                if type(f_next_cursor) is not str:
                    odd(AttributeAssignmentHistoryData, "nextCursor", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(AttributeAssignmentHistoryData, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_audit_logs:
            f_audit_logs = (
                [decode_attribute_assignment_history_log(f_audit_logs[0], drift)]
                if len(f_audit_logs) == 1
                else [decode_attribute_assignment_history_log(item, drift) for item in f_audit_logs]
            )
    except Odd:
        return decode_exactly(AttributeAssignmentHistoryData, data, drift, mark)
    self = new(AttributeAssignmentHistoryData)
    self.user_id = f_user_id
    self.membership_id = f_membership_id
    self.audit_logs = f_audit_logs
    self.has_more = f_has_more
    self.next_cursor = f_next_cursor
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class AttributeAssignmentHistoryData(Model):
    """Returned by `get_organization_attribute_assignment_history`."""

    __slots__ = (
        "user_id",
        "membership_id",
        "audit_logs",
        "has_more",
        "next_cursor",
    )

    _names = (
        ("user_id", "userId"),
        ("membership_id", "membershipId"),
        ("audit_logs", "auditLogs"),
        ("has_more", "hasMore"),
        ("next_cursor", "nextCursor"),
    )
    _decode = staticmethod(decode)

    user_id: int
    membership_id: int
    audit_logs: list[AttributeAssignmentHistoryLog]
    has_more: bool
    next_cursor: str | Unset

    def __init__(
        self,
        *,
        user_id: int,
        membership_id: int,
        audit_logs: list[AttributeAssignmentHistoryLog],
        has_more: bool,
        next_cursor: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.user_id = user_id
        self.membership_id = membership_id
        self.audit_logs = audit_logs
        self.has_more = has_more
        self.next_cursor = next_cursor
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .attribute_assignment_history_log import AttributeAssignmentHistoryLog

        return (
            ("user_id", "userId", True, INTEGER),
            ("membership_id", "membershipId", True, INTEGER),
            ("audit_logs", "auditLogs", True, List(Ref(AttributeAssignmentHistoryLog))),
            ("has_more", "hasMore", True, BOOLEAN),
            ("next_cursor", "nextCursor", False, STRING),
        )
