# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    Model,
    Odd,
    Ref,
    decode_exactly,
    extra_fields,
    new,
)
from .team import decode as decode_team

if TYPE_CHECKING:
    from .._codec import Drift, Field
    from .team import Team

FIELDS = frozenset(("team",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_team = data["team"]
    except (KeyError, TypeError, ValueError):
        return decode_exactly(TeamResponse, data, drift)
    extra = None if len(data) == 1 else extra_fields(data, FIELDS, drift)
    try:
        f_team = decode_team(f_team, drift)
    except Odd:
        del drift[mark:]
        return decode_exactly(TeamResponse, data, drift)
    self = new(TeamResponse)
    self.team = f_team
    self._extra = extra
    return self


class TeamResponse(Model):
    __slots__ = ("team",)

    _names = (("team", "team"),)
    _decode = staticmethod(decode)

    team: Team

    def __init__(
        self,
        *,
        team: Team,
    ) -> None:
        self.team = team
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .team import Team

        return (("team", "team", True, Ref(Team)),)
