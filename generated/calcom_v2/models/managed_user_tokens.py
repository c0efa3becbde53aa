# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    Model,
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
        "accessToken",
        "refreshToken",
        "accessTokenExpiresAt",
        "refreshTokenExpiresAt",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_access_token = data["accessToken"]
        f_refresh_token = data["refreshToken"]
        f_access_token_expires_at = data["accessTokenExpiresAt"]
        f_refresh_token_expires_at = data["refreshTokenExpiresAt"]
        if type(f_access_token) is not str:
            odd(ManagedUserTokens, "accessToken", data, drift)
        if type(f_refresh_token) is not str:
            odd(ManagedUserTokens, "refreshToken", data, drift)
        if type(f_access_token_expires_at) is not int:
            odd(ManagedUserTokens, "accessTokenExpiresAt", data, drift)
        if type(f_refresh_token_expires_at) is not int:
            odd(ManagedUserTokens, "refreshTokenExpiresAt", data, drift)
        more = len(data) - 4
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ManagedUserTokens, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(ManagedUserTokens)
    self.access_token = f_access_token
    self.refresh_token = f_refresh_token
    self.access_token_expires_at = f_access_token_expires_at
    self.refresh_token_expires_at = f_refresh_token_expires_at
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ManagedUserTokens(Model):
    """Returned by `force_refresh_managed_user_tokens` and `refresh_managed_user_tokens`."""

    __slots__ = (
        "access_token",
        "refresh_token",
        "access_token_expires_at",
        "refresh_token_expires_at",
    )

    _names = (
        ("access_token", "accessToken"),
        ("refresh_token", "refreshToken"),
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
    access_token_expires_at: int
    refresh_token_expires_at: int

    def __init__(
        self,
        *,
        access_token: str,
        refresh_token: str,
        access_token_expires_at: int,
        refresh_token_expires_at: int,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.access_token = access_token
        self.refresh_token = refresh_token
        self.access_token_expires_at = access_token_expires_at
        self.refresh_token_expires_at = refresh_token_expires_at
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("access_token", "accessToken", True, STRING),
            ("refresh_token", "refreshToken", True, STRING),
            ("access_token_expires_at", "accessTokenExpiresAt", True, INTEGER),
            ("refresh_token_expires_at", "refreshTokenExpiresAt", True, INTEGER),
        )
