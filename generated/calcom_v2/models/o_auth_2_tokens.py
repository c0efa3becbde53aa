# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    Model,
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
        "access_token",
        "token_type",
        "refresh_token",
        "expires_in",
        "scope",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_access_token = data["access_token"]
        f_token_type = data["token_type"]
        f_refresh_token = data["refresh_token"]
        f_expires_in = data["expires_in"]
        if type(f_access_token) is not str:
            odd(OAuth2Tokens, "access_token", data, drift)
        if type(f_token_type) is not str:
            odd(OAuth2Tokens, "token_type", data, drift)
        if type(f_refresh_token) is not str:
            odd(OAuth2Tokens, "refresh_token", data, drift)
        if type(f_expires_in) is not int:
            odd(OAuth2Tokens, "expires_in", data, drift)
        more = len(data) - 4
        f_scope = absent
        if more:
            if "scope" in data:
                f_scope = data["scope"]
                more -= 1
                if type(f_scope) is not str:
                    odd(OAuth2Tokens, "scope", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(OAuth2Tokens, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(OAuth2Tokens)
    self.access_token = f_access_token
    self.token_type = f_token_type
    self.refresh_token = f_refresh_token
    self.expires_in = f_expires_in
    self.scope = f_scope
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class OAuth2Tokens(Model):
    """Returned by `exchange_oauth2_token`."""

    __slots__ = (
        "access_token",
        "token_type",
        "refresh_token",
        "expires_in",
        "scope",
    )

    _names = (
        ("access_token", "access_token"),
        ("token_type", "token_type"),
        ("refresh_token", "refresh_token"),
        ("expires_in", "expires_in"),
        ("scope", "scope"),
    )
    _hidden = frozenset(
        (
            "access_token",
            "refresh_token",
        )
    )
    _decode = staticmethod(decode)

    access_token: str
    token_type: str
    refresh_token: str
    expires_in: int
    scope: str | Unset

    def __init__(
        self,
        *,
        access_token: str,
        token_type: str,
        refresh_token: str,
        expires_in: int,
        scope: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.access_token = access_token
        self.token_type = token_type
        self.refresh_token = refresh_token
        self.expires_in = expires_in
        self.scope = scope
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("access_token", "access_token", True, STRING),
            ("token_type", "token_type", True, STRING),
            ("refresh_token", "refresh_token", True, STRING),
            ("expires_in", "expires_in", True, INTEGER),
            ("scope", "scope", False, STRING),
        )
