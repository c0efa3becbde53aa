# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    List,
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
)
from .team import decode as decode_team

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .team import Team

FIELDS = frozenset(("teams",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_teams = data["teams"]
        if type(f_teams) is not list:
            return decode_exactly(TeamsResponse, data, drift, mark)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(TeamsResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_teams:
            f_teams = (
                [decode_team(f_teams[0], drift)]
                if len(f_teams) == 1
                else [decode_team(item, drift) for item in f_teams]
            )
    except Odd:
        return decode_exactly(TeamsResponse, data, drift, mark)
    self = new(TeamsResponse)
    self.teams = f_teams
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class TeamsResponse(Model):
    """Returned by `list_teams`."""

    __slots__ = ("teams",)

    _names = (("teams", "teams"),)
    _decode = staticmethod(decode)

    teams: list[Team]

    def __init__(
        self,
        *,
        teams: list[Team],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.teams = teams
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .team import Team

        return (("teams", "teams", True, List(Ref(Team))),)
