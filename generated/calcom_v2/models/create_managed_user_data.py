# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
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
from .managed_user import decode as decode_managed_user

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .managed_user import ManagedUser

FIELDS = frozenset(
    (
        "accessToken",
        "refreshToken",
        "user",
        "accessTokenExpiresAt",
        "refreshTokenExpiresAt",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_access_token = data["accessToken"]
        f_refresh_token = data["refreshToken"]
        f_user = data["user"]
        f_access_token_expires_at = data["accessTokenExpiresAt"]
        f_refresh_token_expires_at = data["refreshTokenExpiresAt"]
        if type(f_access_token) is not str:
            odd(CreateManagedUserData, "accessToken", data, drift)
        if type(f_refresh_token) is not str:
            odd(CreateManagedUserData, "refreshToken", data, drift)
        if type(f_access_token_expires_at) is not int:
            odd(CreateManagedUserData, "accessTokenExpiresAt", data, drift)
        if type(f_refresh_token_expires_at) is not int:
            odd(CreateManagedUserData, "refreshTokenExpiresAt", data, drift)
        more = len(data) - 5
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateManagedUserData, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_user = decode_managed_user(f_user, drift)
    except Odd:
        return decode_exactly(CreateManagedUserData, data, drift, mark)
    self = new(CreateManagedUserData)
    self.access_token = f_access_token
    self.refresh_token = f_refresh_token
    self.user = f_user
    self.access_token_expires_at = f_access_token_expires_at
    self.refresh_token_expires_at = f_refresh_token_expires_at
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreateManagedUserData(Model):
    """Returned by `create_managed_user`."""

    __slots__ = (
        "access_token",
        "refresh_token",
        "user",
        "access_token_expires_at",
        "refresh_token_expires_at",
    )

    _names = (
        ("access_token", "accessToken"),
        ("refresh_token", "refreshToken"),
        ("user", "user"),
        ("access_token_expires_at", "accessTokenExpiresAt"),
        ("refresh_token_expires_at", "refreshTokenExpiresAt"),
    )
    _hidden = frozenset(
        (
            "access_token",
            "refresh_token",
        )
    )
    _decode = staticmethod(decode)

    access_token: str
    refresh_token: str
    user: ManagedUser
    access_token_expires_at: int
    refresh_token_expires_at: int

    def __init__(
        self,
        *,
        access_token: str,
        refresh_token: str,
        user: ManagedUser,
        access_token_expires_at: int,
        refresh_token_expires_at: int,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.access_token = access_token
        self.refresh_token = refresh_token
        self.user = user
        self.access_token_expires_at = access_token_expires_at
        self.refresh_token_expires_at = refresh_token_expires_at
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .managed_user import ManagedUser

        return (
            ("access_token", "accessToken", True, STRING),
            ("refresh_token", "refreshToken", True, STRING),
            ("user", "user", True, Ref(ManagedUser)),
            ("access_token_expires_at", "accessTokenExpiresAt", True, INTEGER),
            ("refresh_token_expires_at", "refreshTokenExpiresAt", True, INTEGER),
        )
