# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    ANY,
    BOOLEAN,
    STRING,
    Choice,
    List,
    Map,
    Model,
    Nullable,
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
from .event_type_history_actor import decode as decode_event_type_history_actor
from .event_type_history_display_field import decode as decode_event_type_history_display_field
from .event_type_history_impersonated_by import decode as decode_event_type_history_impersonated_by

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .event_type_history_actor import EventTypeHistoryActor
    from .event_type_history_audit_log_action import EventTypeHistoryAuditLogAction
    from .event_type_history_display_field import EventTypeHistoryDisplayField
    from .event_type_history_impersonated_by import EventTypeHistoryImpersonatedBy

FIELDS = frozenset(
    (
        "id",
        "action",
        "type",
        "timestamp",
        "source",
        "actor",
        "actionDisplayTitle",
        "displayFields",
        "displayJson",
        "impersonatedBy",
        "hasError",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_action = data["action"]
        f_type_ = data["type"]
        f_timestamp = data["timestamp"]
        f_source = data["source"]
        f_actor = data["actor"]
        f_action_display_title = data["actionDisplayTitle"]
        f_display_fields = data["displayFields"]
        f_display_json = data["displayJson"]
        if type(f_display_fields) is not list or (
            f_display_json is not None and type(f_display_json) is not dict
        ):
            return decode_exactly(EventTypeHistoryAuditLog, data, drift, mark)
        if type(f_id) is not str:
            odd(EventTypeHistoryAuditLog, "id", data, drift)
        if f_action not in {"EVENT_TYPE_CREATED", "EVENT_TYPE_DELETED", "EVENT_TYPE_MODIFIED"}:
            odd(EventTypeHistoryAuditLog, "action", data, drift)
        if type(f_type_) is not str:
            odd(EventTypeHistoryAuditLog, "type", data, drift)
        if type(f_timestamp) is not str:
            odd(EventTypeHistoryAuditLog, "timestamp", data, drift)
        if type(f_source) is not str:
            odd(EventTypeHistoryAuditLog, "source", data, drift)
        if type(f_action_display_title) is not str:
            odd(EventTypeHistoryAuditLog, "actionDisplayTitle", data, drift)
        more = len(data) - 9
        f_impersonated_by = f_has_error = absent
        if more:
            if "impersonatedBy" in data:
                f_impersonated_by = data["impersonatedBy"]
                more -= 1
            if "hasError" in data:
                f_has_error = data["hasError"]
                more -= 1
                if type(f_has_error) is not bool:
                    odd(EventTypeHistoryAuditLog, "hasError", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventTypeHistoryAuditLog, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_actor = decode_event_type_history_actor(f_actor, drift)
        if f_display_fields:
            f_display_fields = (
                [decode_event_type_history_display_field(f_display_fields[0], drift)]
                if len(f_display_fields) == 1
                else [decode_event_type_history_display_field(item, drift) for item in f_display_fields]
            )
        if f_impersonated_by is not UNSET and f_impersonated_by is not None:
            f_impersonated_by = decode_event_type_history_impersonated_by(f_impersonated_by, drift)
    except Odd:
        return decode_exactly(EventTypeHistoryAuditLog, data, drift, mark)
    self = new(EventTypeHistoryAuditLog)
    self.id = f_id
    self.action = f_action
    self.type_ = f_type_
    self.timestamp = f_timestamp
    self.source = f_source
    self.actor = f_actor
    self.action_display_title = f_action_display_title
    self.display_fields = f_display_fields
    self.display_json = f_display_json
    self.impersonated_by = f_impersonated_by
    self.has_error = f_has_error
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventTypeHistoryAuditLog(Model):
    """Part of `EventTypeHistoryData.audit_logs`."""

    __slots__ = (
        "id",
        "action",
        "type_",
        "timestamp",
        "source",
        "actor",
        "action_display_title",
        "display_fields",
        "display_json",
        "impersonated_by",
        "has_error",
    )

    _names = (
        ("id", "id"),
        ("action", "action"),
        ("type_", "type"),
        ("timestamp", "timestamp"),
        ("source", "source"),
        ("actor", "actor"),
        ("action_display_title", "actionDisplayTitle"),
        ("display_fields", "displayFields"),
        ("display_json", "displayJson"),
        ("impersonated_by", "impersonatedBy"),
        ("has_error", "hasError"),
    )
    _decode = staticmethod(decode)

    id: str
    action: EventTypeHistoryAuditLogAction | str
    type_: str
    timestamp: str
    source: str
    actor: EventTypeHistoryActor
    action_display_title: str
    display_fields: list[EventTypeHistoryDisplayField]
    display_json: dict[str, Any] | None
    impersonated_by: EventTypeHistoryImpersonatedBy | None | Unset
    has_error: bool | Unset

    def __init__(
        self,
        *,
        id: str,
        action: EventTypeHistoryAuditLogAction | str,
        type_: str,
        timestamp: str,
        source: str,
        actor: EventTypeHistoryActor,
        action_display_title: str,
        display_fields: list[EventTypeHistoryDisplayField],
        display_json: dict[str, Any] | None,
        impersonated_by: EventTypeHistoryImpersonatedBy | None | Unset = UNSET,
        has_error: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.action = action
        self.type_ = type_
        self.timestamp = timestamp
        self.source = source
        self.actor = actor
        self.action_display_title = action_display_title
        self.display_fields = display_fields
        self.display_json = display_json
        self.impersonated_by = impersonated_by
        self.has_error = has_error
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .event_type_history_actor import EventTypeHistoryActor
        from .event_type_history_display_field import EventTypeHistoryDisplayField
        from .event_type_history_impersonated_by import EventTypeHistoryImpersonatedBy

        return (
            ("id", "id", True, STRING),
            (
                "action",
                "action",
                True,
                Choice("EVENT_TYPE_CREATED", "EVENT_TYPE_DELETED", "EVENT_TYPE_MODIFIED"),
            ),
            ("type_", "type", True, STRING),
            ("timestamp", "timestamp", True, STRING),
            ("source", "source", True, STRING),
            ("actor", "actor", True, Ref(EventTypeHistoryActor)),
            ("action_display_title", "actionDisplayTitle", True, STRING),
            ("display_fields", "displayFields", True, List(Ref(EventTypeHistoryDisplayField))),
            ("display_json", "displayJson", True, Nullable(Map(ANY))),
            ("impersonated_by", "impersonatedBy", False, Nullable(Ref(EventTypeHistoryImpersonatedBy))),
            ("has_error", "hasError", False, BOOLEAN),
        )
