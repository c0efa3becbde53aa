# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Choice,
    Model,
    Nullable,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .event_type_history_actor_type import EventTypeHistoryActorType

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
        f_display_email = data["displayEmail"]
        f_display_avatar = data["displayAvatar"]
        if f_type_ not in {"APP", "ATTENDEE", "GUEST", "SYSTEM", "USER"}:
            odd(EventTypeHistoryActor, "type", data, drift)
        if f_display_name is not None and type(f_display_name) is not str:
            odd(EventTypeHistoryActor, "displayName", data, drift)
        if f_display_email is not None and type(f_display_email) is not str:
            odd(EventTypeHistoryActor, "displayEmail", data, drift)
        if f_display_avatar is not None and type(f_display_avatar) is not str:
            odd(EventTypeHistoryActor, "displayAvatar", data, drift)
        more = len(data) - 4
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventTypeHistoryActor, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(EventTypeHistoryActor)
    self.type_ = f_type_
    self.display_name = f_display_name
    self.display_email = f_display_email
    self.display_avatar = f_display_avatar
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventTypeHistoryActor(Model):
    """Part of `EventTypeHistoryAuditLog.actor`."""

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

    type_: EventTypeHistoryActorType | str
    display_name: str | None
    display_email: str | None
    display_avatar: str | None

    def __init__(
        self,
        *,
        type_: EventTypeHistoryActorType | str,
        display_name: str | None,
        display_email: str | None,
        display_avatar: str | None,
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
            ("type_", "type", True, Choice("APP", "ATTENDEE", "GUEST", "SYSTEM", "USER")),
            ("display_name", "displayName", True, Nullable(STRING)),
            ("display_email", "displayEmail", True, Nullable(STRING)),
            ("display_avatar", "displayAvatar", True, Nullable(STRING)),
        )
