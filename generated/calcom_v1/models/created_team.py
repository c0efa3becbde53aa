# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from .membership import decode as decode_membership
from .team import decode as decode_team

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .membership import Membership
    from .team import Team

FIELDS = frozenset(
    (
        "team",
        "owner",
        "message",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_team = data["team"]
        f_owner = data["owner"]
        f_message = data["message"]
        if type(f_message) is not str:
            odd(CreatedTeam, "message", data, drift)
        more = len(data) - 3
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreatedTeam, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_team = decode_team(f_team, drift)
        f_owner = decode_membership(f_owner, drift)
    except Odd:
        return decode_exactly(CreatedTeam, data, drift, mark)
    self = new(CreatedTeam)
    self.team = f_team
    self.owner = f_owner
    self.message = f_message
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreatedTeam(Model):
    """Returned by `create_team`."""

    __slots__ = (
        "team",
        "owner",
        "message",
    )

    _names = (
        ("team", "team"),
        ("owner", "owner"),
        ("message", "message"),
    )
    _decode = staticmethod(decode)

    team: Team
    owner: Membership
    message: str

    def __init__(
        self,
        *,
        team: Team,
        owner: Membership,
        message: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.team = team
        self.owner = owner
        self.message = message
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .membership import Membership
        from .team import Team

        return (
            ("team", "team", True, Ref(Team)),
            ("owner", "owner", True, Ref(Membership)),
            ("message", "message", True, STRING),
        )
