# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
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
from .team import decode as decode_team

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .team import Team

FIELDS = frozenset(("team",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_team = data["team"]
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(TeamResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_team = decode_team(f_team, drift)
    except Odd:
        return decode_exactly(TeamResponse, data, drift, mark)
    self = new(TeamResponse)
    self.team = f_team
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class TeamResponse(Model):
    """Returned by `get_team`."""

    __slots__ = ("team",)

    _names = (("team", "team"),)
    _decode = staticmethod(decode)

    team: Team

    def __init__(
        self,
        *,
        team: Team,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.team = team
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .team import Team

        return (("team", "team", True, Ref(Team)),)
