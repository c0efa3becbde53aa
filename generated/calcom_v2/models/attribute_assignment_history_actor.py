# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Model,
    Nullable,
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
        "type",
        "displayName",
        "displayEmail",
        "displayAvatar",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_type_ = data["type"]
        f_display_name = data["displayName"]
        if type(f_type_) is not str:
            odd(AttributeAssignmentHistoryActor, "type", data, drift)
        if type(f_display_name) is not str:
            odd(AttributeAssignmentHistoryActor, "displayName", data, drift)
        more = len(data) - 2
        f_display_email = f_display_avatar = absent
        if more:
            if "displayEmail" in data:
                f_display_email = data["displayEmail"]
                more -= 1
                if f_display_email is not None and type(f_display_email) is not str:
                    odd(AttributeAssignmentHistoryActor, "displayEmail", data, drift)
            if "displayAvatar" in data:
                f_display_avatar = data["displayAvatar"]
                more -= 1
                if f_display_avatar is not None and type(f_display_avatar) is not str:
                    odd(AttributeAssignmentHistoryActor, "displayAvatar", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(AttributeAssignmentHistoryActor, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(AttributeAssignmentHistoryActor)
    self.type_ = f_type_
    self.display_name = f_display_name
    self.display_email = f_display_email
    self.display_avatar = f_display_avatar
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class AttributeAssignmentHistoryActor(Model):
    """Part of `AttributeAssignmentHistoryLog.actor`."""

    __slots__ = (
        "type_",
        "display_name",
        "display_email",
        "display_avatar",
    )

    _names = (
        ("type_", "type"),
        ("display_name", "displayName"),
        ("display_email", "displayEmail"),
        ("display_avatar", "displayAvatar"),
    )
    _decode = staticmethod(decode)

    type_: str
    display_name: str
    display_email: str | None | Unset
    display_avatar: str | None | Unset

    def __init__(
        self,
        *,
        type_: str,
        display_name: str,
        display_email: str | None | Unset = UNSET,
        display_avatar: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.type_ = type_
        self.display_name = display_name
        self.display_email = display_email
        self.display_avatar = display_avatar
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("type_", "type", True, STRING),
            ("display_name", "displayName", True, STRING),
            ("display_email", "displayEmail", False, Nullable(STRING)),
            ("display_avatar", "displayAvatar", False, Nullable(STRING)),
        )
