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
from .event_type_row_team_member import decode as decode_event_type_row_team_member

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .event_type_row_team_member import EventTypeRowTeamMember

FIELDS = frozenset(
    (
        "id",
        "members",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_members = data["members"]
        if type(f_members) is not list:
            return decode_exactly(EventTypeRowTeam, data, drift, mark)
        if type(f_id) is not int:
            odd(EventTypeRowTeam, "id", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventTypeRowTeam, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_members:
            f_members = (
                [decode_event_type_row_team_member(f_members[0], drift)]
                if len(f_members) == 1
                else [decode_event_type_row_team_member(item, drift) for item in f_members]
            )
    except Odd:
        return decode_exactly(EventTypeRowTeam, data, drift, mark)
    self = new(EventTypeRowTeam)
    self.id = f_id
    self.members = f_members
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventTypeRowTeam(Model):
    """Part of `EventTypeRowOfProfile.team`."""

    __slots__ = (
        "id",
        "members",
    )

    _names = (
        ("id", "id"),
        ("members", "members"),
    )
    _decode = staticmethod(decode)

    id: int
    members: list[EventTypeRowTeamMember]

    def __init__(
        self,
        *,
        id: int,
        members: list[EventTypeRowTeamMember],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.members = members
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .event_type_row_team_member import EventTypeRowTeamMember

        return (
            ("id", "id", True, INTEGER),
            ("members", "members", True, List(Ref(EventTypeRowTeamMember))),
        )
