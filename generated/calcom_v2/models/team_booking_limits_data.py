# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    List,
    Model,
    Nullable,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from .team_booking_limit import decode as decode_team_booking_limit
from .user_booking_limits import decode as decode_user_booking_limits

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .team_booking_limit import TeamBookingLimit
    from .user_booking_limits import UserBookingLimits

FIELDS = frozenset(
    (
        "teams",
        "globalLimit",
        "isOvercommitted",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_teams = data["teams"]
        f_global_limit = data["globalLimit"]
        f_is_overcommitted = data["isOvercommitted"]
        if type(f_teams) is not list:
            return decode_exactly(TeamBookingLimitsData, data, drift, mark)
        if type(f_is_overcommitted) is not bool:
            odd(TeamBookingLimitsData, "isOvercommitted", data, drift)
        more = len(data) - 3
    except (KeyError, TypeError, ValueError):
        return decode_exactly(TeamBookingLimitsData, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_teams:
            f_teams = (
                [decode_team_booking_limit(f_teams[0], drift)]
                if len(f_teams) == 1
                else [decode_team_booking_limit(item, drift) for item in f_teams]
            )
        if f_global_limit is not None:
            f_global_limit = decode_user_booking_limits(f_global_limit, drift)
    except Odd:
        return decode_exactly(TeamBookingLimitsData, data, drift, mark)
    self = new(TeamBookingLimitsData)
    self.teams = f_teams
    self.global_limit = f_global_limit
    self.is_overcommitted = f_is_overcommitted
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class TeamBookingLimitsData(Model):
    """Returned by `list_my_team_booking_limits`."""

    __slots__ = (
        "teams",
        "global_limit",
        "is_overcommitted",
    )

    _names = (
        ("teams", "teams"),
        ("global_limit", "globalLimit"),
        ("is_overcommitted", "isOvercommitted"),
    )
    _decode = staticmethod(decode)

    teams: list[TeamBookingLimit]
    global_limit: UserBookingLimits | None
    is_overcommitted: bool

    def __init__(
        self,
        *,
        teams: list[TeamBookingLimit],
        global_limit: UserBookingLimits | None,
        is_overcommitted: bool,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.teams = teams
        self.global_limit = global_limit
        self.is_overcommitted = is_overcommitted
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .team_booking_limit import TeamBookingLimit
        from .user_booking_limits import UserBookingLimits

        return (
            ("teams", "teams", True, List(Ref(TeamBookingLimit))),
            ("global_limit", "globalLimit", True, Nullable(Ref(UserBookingLimits))),
            ("is_overcommitted", "isOvercommitted", True, BOOLEAN),
        )
