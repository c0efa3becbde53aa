# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    ANY,
    BOOLEAN,
    STRING,
    List,
    Map,
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
from .attribute_assignment_history_actor import decode as decode_attribute_assignment_history_actor
from .attribute_assignment_history_change import decode as decode_attribute_assignment_history_change

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .attribute_assignment_history_actor import AttributeAssignmentHistoryActor
    from .attribute_assignment_history_change import AttributeAssignmentHistoryChange

FIELDS = frozenset(
    (
        "id",
        "timestamp",
        "source",
        "actor",
        "sourceContext",
        "changes",
        "hasError",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_timestamp = data["timestamp"]
        f_source = data["source"]
        f_actor = data["actor"]
        f_source_context = data["sourceContext"]
        f_changes = data["changes"]
        if type(f_source_context) is not dict or type(f_changes) is not list:
            return decode_exactly(AttributeAssignmentHistoryLog, data, drift, mark)
        if type(f_id) is not str:
            odd(AttributeAssignmentHistoryLog, "id", data, drift)
        if type(f_timestamp) is not str:
            odd(AttributeAssignmentHistoryLog, "timestamp", data, drift)
        if type(f_source) is not str:
            odd(AttributeAssignmentHistoryLog, "source", data, drift)
        more = len(data) - 6
        f_has_error = absent
        if more:
            if "hasError" in data:
                f_has_error = data["hasError"]
                more -= 1
                if type(f_has_error) is not bool:
                    odd(AttributeAssignmentHistoryLog, "hasError", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(AttributeAssignmentHistoryLog, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_actor = decode_attribute_assignment_history_actor(f_actor, drift)
        if f_changes:
            f_changes = (
                [decode_attribute_assignment_history_change(f_changes[0], drift)]
                if len(f_changes) == 1
                else [decode_attribute_assignment_history_change(item, drift) for item in f_changes]
            )
    except Odd:
        return decode_exactly(AttributeAssignmentHistoryLog, data, drift, mark)
    self = new(AttributeAssignmentHistoryLog)
    self.id = f_id
    self.timestamp = f_timestamp
    self.source = f_source
    self.actor = f_actor
    self.source_context = f_source_context
    self.changes = f_changes
    self.has_error = f_has_error
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class AttributeAssignmentHistoryLog(Model):
    """Part of `AttributeAssignmentHistoryData.audit_logs`."""

    __slots__ = (
        "id",
        "timestamp",
        "source",
        "actor",
        "source_context",
        "changes",
        "has_error",
    )

    _names = (
        ("id", "id"),
        ("timestamp", "timestamp"),
        ("source", "source"),
        ("actor", "actor"),
        ("source_context", "sourceContext"),
        ("changes", "changes"),
        ("has_error", "hasError"),
    )
    _decode = staticmethod(decode)

    id: str
    timestamp: str
    source: str
    actor: AttributeAssignmentHistoryActor
    source_context: dict[str, Any]
    changes: list[AttributeAssignmentHistoryChange]
    has_error: bool | Unset

    def __init__(
        self,
        *,
        id: str,
        timestamp: str,
        source: str,
        actor: AttributeAssignmentHistoryActor,
        source_context: dict[str, Any],
        changes: list[AttributeAssignmentHistoryChange],
        has_error: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.timestamp = timestamp
        self.source = source
        self.actor = actor
        self.source_context = source_context
        self.changes = changes
        self.has_error = has_error
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .attribute_assignment_history_actor import AttributeAssignmentHistoryActor
        from .attribute_assignment_history_change import AttributeAssignmentHistoryChange

        return (
            ("id", "id", True, STRING),
            ("timestamp", "timestamp", True, STRING),
            ("source", "source", True, STRING),
            ("actor", "actor", True, Ref(AttributeAssignmentHistoryActor)),
            ("source_context", "sourceContext", True, Map(ANY)),
            ("changes", "changes", True, List(Ref(AttributeAssignmentHistoryChange))),
            ("has_error", "hasError", False, BOOLEAN),
        )
