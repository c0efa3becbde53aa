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
        "email",
        "userId",
        "teamId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_email = data["email"]
        f_user_id = data["userId"]
        f_team_id = data["teamId"]
        if type(f_id) is not int:
            odd(UserVerifiedEmailData, "id", data, drift)
        if type(f_email) is not str:
            odd(UserVerifiedEmailData, "email", data, drift)
        if type(f_user_id) is not int:
            odd(UserVerifiedEmailData, "userId", data, drift)
        if f_team_id is not None and type(f_team_id) is not int:
            odd(UserVerifiedEmailData, "teamId", data, drift)
        more = len(data) - 4
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UserVerifiedEmailData, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(UserVerifiedEmailData)
    self.id = f_id
    self.email = f_email
    self.user_id = f_user_id
    self.team_id = f_team_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UserVerifiedEmailData(Model):
    """Returned by `get_verified_email`, `list_verified_emails` and `verify_email`."""

    __slots__ = (
        "id",
        "email",
        "user_id",
        "team_id",
    )

    _names = (
        ("id", "id"),
        ("email", "email"),
        ("user_id", "userId"),
        ("team_id", "teamId"),
    )
    _decode = staticmethod(decode)

    id: int
    email: str
    user_id: int
    team_id: int | None

    def __init__(
        self,
        *,
        id: int,
        email: str,
        user_id: int,
        team_id: int | None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.email = email
        self.user_id = user_id
        self.team_id = team_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("email", "email", True, STRING),
            ("user_id", "userId", True, INTEGER),
            ("team_id", "teamId", True, Nullable(INTEGER)),
        )
