# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    List,
    Model,
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
        "isActiveOnAllEventTypes",
        "activeOnEventTypeIds",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_is_active_on_all_event_types = data["isActiveOnAllEventTypes"]
        if type(f_is_active_on_all_event_types) is not bool:
            odd(WorkflowActivation, "isActiveOnAllEventTypes", data, drift)
        more = len(data) - 1
        f_active_on_event_type_ids = absent
        if more:
            if "activeOnEventTypeIds" in data:
                f_active_on_event_type_ids = data["activeOnEventTypeIds"]
                more -= 1
                if type(f_active_on_event_type_ids) is not list:
                    return decode_exactly(WorkflowActivation, data, drift, mark)
                for item in f_active_on_event_type_ids:
                    if type(item) is not int:
                        return decode_exactly(WorkflowActivation, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(WorkflowActivation, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(WorkflowActivation)
    self.is_active_on_all_event_types = f_is_active_on_all_event_types
    self.active_on_event_type_ids = f_active_on_event_type_ids
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class WorkflowActivation(Model):
    """Part of `CreateEventTypeWorkflow.activation` and `UpdateEventTypeWorkflow.activation`."""

    __slots__ = (
        "is_active_on_all_event_types",
        "active_on_event_type_ids",
    )

    _names = (
        ("is_active_on_all_event_types", "isActiveOnAllEventTypes"),
        ("active_on_event_type_ids", "activeOnEventTypeIds"),
    )
    _decode = staticmethod(decode)

    is_active_on_all_event_types: bool
    active_on_event_type_ids: list[int] | Unset

    def __init__(
        self,
        *,
        is_active_on_all_event_types: bool,
        active_on_event_type_ids: list[int] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.is_active_on_all_event_types = is_active_on_all_event_types
        self.active_on_event_type_ids = active_on_event_type_ids
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("is_active_on_all_event_types", "isActiveOnAllEventTypes", True, BOOLEAN),
            ("active_on_event_type_ids", "activeOnEventTypeIds", False, List(INTEGER)),
        )
