# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
)
from .event_type_row_owner_zone import decode as decode_event_type_row_owner_zone

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .event_type_row_owner_zone import EventTypeRowOwnerZone

FIELDS = frozenset(("user",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_user = data["user"]
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventTypeRowTeamMember, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_user = decode_event_type_row_owner_zone(f_user, drift)
    except Odd:
        return decode_exactly(EventTypeRowTeamMember, data, drift, mark)
    self = new(EventTypeRowTeamMember)
    self.user = f_user
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventTypeRowTeamMember(Model):
    """Part of `EventTypeRowTeam.members`."""

    __slots__ = ("user",)

    _names = (("user", "user"),)
    _decode = staticmethod(decode)

    user: EventTypeRowOwnerZone

    def __init__(
        self,
        *,
        user: EventTypeRowOwnerZone,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.user = user
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .event_type_row_owner_zone import EventTypeRowOwnerZone

        return (("user", "user", True, Ref(EventTypeRowOwnerZone)),)
