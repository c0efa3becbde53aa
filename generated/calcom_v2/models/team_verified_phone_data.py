# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
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
        "id",
        "phoneNumber",
        "teamId",
        "userId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_phone_number = data["phoneNumber"]
        f_team_id = data["teamId"]
        if type(f_id) is not int:
            odd(TeamVerifiedPhoneData, "id", data, drift)
        if type(f_phone_number) is not str:
            odd(TeamVerifiedPhoneData, "phoneNumber", data, drift)
        if type(f_team_id) is not int:
            odd(TeamVerifiedPhoneData, "teamId", data, drift)
        more = len(data) - 3
        f_user_id = absent
        if more:
            if "userId" in data:
                f_user_id = data["userId"]
                more -= 1
                if f_user_id is not None and type(f_user_id) is not int:
                    odd(TeamVerifiedPhoneData, "userId", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(TeamVerifiedPhoneData, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(TeamVerifiedPhoneData)
    self.id = f_id
    self.phone_number = f_phone_number
    self.team_id = f_team_id
    self.user_id = f_user_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class TeamVerifiedPhoneData(Model):
    """Returned by `get_organization_team_verified_phone`, `get_team_verified_phone`, `list_organization_team_verified_phones` and 3 more."""

    __slots__ = (
        "id",
        "phone_number",
        "team_id",
        "user_id",
    )

    _names = (
        ("id", "id"),
        ("phone_number", "phoneNumber"),
        ("team_id", "teamId"),
        ("user_id", "userId"),
    )
    _decode = staticmethod(decode)

    id: int
    phone_number: str
    team_id: int
    user_id: int | None | Unset

    def __init__(
        self,
        *,
        id: int,
        phone_number: str,
        team_id: int,
        user_id: int | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.phone_number = phone_number
        self.team_id = team_id
        self.user_id = user_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("phone_number", "phoneNumber", True, STRING),
            ("team_id", "teamId", True, INTEGER),
            ("user_id", "userId", False, Nullable(INTEGER)),
        )
