# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
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

FIELDS = frozenset(
    (
        "id",
        "phoneNumber",
        "userId",
        "teamId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_phone_number = data["phoneNumber"]
        f_user_id = data["userId"]
        f_team_id = data["teamId"]
        if type(f_id) is not int:
            odd(UserVerifiedPhoneData, "id", data, drift)
        if type(f_phone_number) is not str:
            odd(UserVerifiedPhoneData, "phoneNumber", data, drift)
        if type(f_user_id) is not int:
            odd(UserVerifiedPhoneData, "userId", data, drift)
        if f_team_id is not None and type(f_team_id) is not int:
            odd(UserVerifiedPhoneData, "teamId", data, drift)
        more = len(data) - 4
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UserVerifiedPhoneData, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(UserVerifiedPhoneData)
    self.id = f_id
    self.phone_number = f_phone_number
    self.user_id = f_user_id
    self.team_id = f_team_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UserVerifiedPhoneData(Model):
    """Returned by `get_verified_phone`, `list_verified_phones` and `verify_phone`."""

    __slots__ = (
        "id",
        "phone_number",
        "user_id",
        "team_id",
    )

    _names = (
        ("id", "id"),
        ("phone_number", "phoneNumber"),
        ("user_id", "userId"),
        ("team_id", "teamId"),
    )
    _decode = staticmethod(decode)

    id: int
    phone_number: str
    user_id: int
    team_id: int | None

    def __init__(
        self,
        *,
        id: int,
        phone_number: str,
        user_id: int,
        team_id: int | None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.phone_number = phone_number
        self.user_id = user_id
        self.team_id = team_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("phone_number", "phoneNumber", True, STRING),
            ("user_id", "userId", True, INTEGER),
            ("team_id", "teamId", True, Nullable(INTEGER)),
        )
