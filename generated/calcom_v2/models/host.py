# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    Choice,
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
    from .event_type_host_priority import EventTypeHostPriority

FIELDS = frozenset(
    (
        "userId",
        "mandatory",
        "priority",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_user_id = data["userId"]
        if type(f_user_id) is not int:
            odd(Host, "userId", data, drift)
        more = len(data) - 1
        f_mandatory = f_priority = absent
        if more:
            if "mandatory" in data:
                f_mandatory = data["mandatory"]
                more -= 1
                if type(f_mandatory) is not bool:
                    odd(Host, "mandatory", data, drift)
            if "priority" in data:
                f_priority = data["priority"]
                more -= 1
                if f_priority not in {"high", "highest", "low", "lowest", "medium"}:
                    odd(Host, "priority", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(Host, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(Host)
    self.user_id = f_user_id
    self.mandatory = f_mandatory
    self.priority = f_priority
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class Host(Model):
    """Part of `CreateTeamEventType.hosts`, `CreateTeamEventTypeLegacy.hosts`, `UpdateTeamEventType.hosts` and 1 more."""

    __slots__ = (
        "user_id",
        "mandatory",
        "priority",
    )

    _names = (
        ("user_id", "userId"),
        ("mandatory", "mandatory"),
        ("priority", "priority"),
    )
    _decode = staticmethod(decode)

    user_id: int
    mandatory: bool | Unset
    priority: EventTypeHostPriority | str | Unset

    def __init__(
        self,
        *,
        user_id: int,
        mandatory: bool | Unset = UNSET,
        priority: EventTypeHostPriority | str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.user_id = user_id
        self.mandatory = mandatory
        self.priority = priority
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("user_id", "userId", True, INTEGER),
            ("mandatory", "mandatory", False, BOOLEAN),
            ("priority", "priority", False, Choice("high", "highest", "low", "lowest", "medium")),
        )
