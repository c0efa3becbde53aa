# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
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
from .user_booking_limits import decode as decode_user_booking_limits

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .user_booking_limits import UserBookingLimits

FIELDS = frozenset(
    (
        "teamId",
        "teamName",
        "teamLimit",
        "memberLimit",
        "effectiveLimit",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_team_id = data["teamId"]
        f_team_name = data["teamName"]
        f_team_limit = data["teamLimit"]
        f_member_limit = data["memberLimit"]
        f_effective_limit = data["effectiveLimit"]
        if type(f_team_id) is not int:
            odd(TeamBookingLimit, "teamId", data, drift)
        if type(f_team_name) is not str:
            odd(TeamBookingLimit, "teamName", data, drift)
        more = len(data) - 5
    except (KeyError, TypeError, ValueError):
        return decode_exactly(TeamBookingLimit, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_team_limit = decode_user_booking_limits(f_team_limit, drift)
        if f_member_limit is not None:
            f_member_limit = decode_user_booking_limits(f_member_limit, drift)
        f_effective_limit = decode_user_booking_limits(f_effective_limit, drift)
    except Odd:
        return decode_exactly(TeamBookingLimit, data, drift, mark)
    self = new(TeamBookingLimit)
    self.team_id = f_team_id
    self.team_name = f_team_name
    self.team_limit = f_team_limit
    self.member_limit = f_member_limit
    self.effective_limit = f_effective_limit
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class TeamBookingLimit(Model):
    """Returned by `update_my_team_booking_limit`. Part of `TeamBookingLimitsData.teams`."""

    __slots__ = (
        "team_id",
        "team_name",
        "team_limit",
        "member_limit",
        "effective_limit",
    )

    _names = (
        ("team_id", "teamId"),
        ("team_name", "teamName"),
        ("team_limit", "teamLimit"),
        ("member_limit", "memberLimit"),
        ("effective_limit", "effectiveLimit"),
    )
    _decode = staticmethod(decode)

    team_id: int
    team_name: str
    team_limit: UserBookingLimits
    member_limit: UserBookingLimits | None
    effective_limit: UserBookingLimits

    def __init__(
        self,
        *,
        team_id: int,
        team_name: str,
        team_limit: UserBookingLimits,
        member_limit: UserBookingLimits | None,
        effective_limit: UserBookingLimits,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.team_id = team_id
        self.team_name = team_name
        self.team_limit = team_limit
        self.member_limit = member_limit
        self.effective_limit = effective_limit
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .user_booking_limits import UserBookingLimits

        return (
            ("team_id", "teamId", True, INTEGER),
            ("team_name", "teamName", True, STRING),
            ("team_limit", "teamLimit", True, Ref(UserBookingLimits)),
            ("member_limit", "memberLimit", True, Nullable(Ref(UserBookingLimits))),
            ("effective_limit", "effectiveLimit", True, Ref(UserBookingLimits)),
        )
