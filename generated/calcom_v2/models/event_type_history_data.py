# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    List,
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from .event_type_history_audit_log import decode as decode_event_type_history_audit_log

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .event_type_history_audit_log import EventTypeHistoryAuditLog

FIELDS = frozenset(
    (
        "eventTypeId",
        "auditLogs",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_event_type_id = data["eventTypeId"]
        f_audit_logs = data["auditLogs"]
        if type(f_audit_logs) is not list:
            return decode_exactly(EventTypeHistoryData, data, drift, mark)
        if type(f_event_type_id) is not int:
            odd(EventTypeHistoryData, "eventTypeId", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventTypeHistoryData, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_audit_logs:
            f_audit_logs = (
                [decode_event_type_history_audit_log(f_audit_logs[0], drift)]
                if len(f_audit_logs) == 1
                else [decode_event_type_history_audit_log(item, drift) for item in f_audit_logs]
            )
    except Odd:
        return decode_exactly(EventTypeHistoryData, data, drift, mark)
    self = new(EventTypeHistoryData)
    self.event_type_id = f_event_type_id
    self.audit_logs = f_audit_logs
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventTypeHistoryData(Model):
    """Returned by `get_event_type_history`."""

    __slots__ = (
        "event_type_id",
        "audit_logs",
    )

    _names = (
        ("event_type_id", "eventTypeId"),
        ("audit_logs", "auditLogs"),
    )
    _decode = staticmethod(decode)

    event_type_id: int
    audit_logs: list[EventTypeHistoryAuditLog]

    def __init__(
        self,
        *,
        event_type_id: int,
        audit_logs: list[EventTypeHistoryAuditLog],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.event_type_id = event_type_id
        self.audit_logs = audit_logs
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .event_type_history_audit_log import EventTypeHistoryAuditLog

        return (
            ("event_type_id", "eventTypeId", True, INTEGER),
            ("audit_logs", "auditLogs", True, List(Ref(EventTypeHistoryAuditLog))),
        )
