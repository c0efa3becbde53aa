# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._codec import (
    STRING,
    Choice,
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
        "client_id",
        "grant_type",
        "refresh_token",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_client_id = data["client_id"]
        f_grant_type = data["grant_type"]
        f_refresh_token = data["refresh_token"]
        if type(f_client_id) is not str:
            odd(OAuth2RefreshPublic, "client_id", data, drift)
        if f_grant_type != "refresh_token":
            odd(OAuth2RefreshPublic, "grant_type", data, drift)
        if type(f_refresh_token) is not str:
            odd(OAuth2RefreshPublic, "refresh_token", data, drift)
        more = len(data) - 3
    except (KeyError, TypeError, ValueError):
        return decode_exactly(OAuth2RefreshPublic, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(OAuth2RefreshPublic)
    self.client_id = f_client_id
    self.grant_type = f_grant_type
    self.refresh_token = f_refresh_token
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class OAuth2RefreshPublic(Model):
    """Sent by `exchange_oauth2_token`."""

    __slots__ = (
        "client_id",
        "grant_type",
        "refresh_token",
    )

    _names = (
        ("client_id", "client_id"),
        ("grant_type", "grant_type"),
        ("refresh_token", "refresh_token"),
    )
    _hidden = frozenset(("refresh_token",))
    _decode = staticmethod(decode)

    client_id: str
    grant_type: Literal["refresh_token"]
    refresh_token: str

    def __init__(
        self,
        *,
        client_id: str,
        refresh_token: str,
        grant_type: Literal["refresh_token"] = "refresh_token",
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.client_id = client_id
        self.grant_type = grant_type
        self.refresh_token = refresh_token
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("client_id", "client_id", True, STRING),
            ("grant_type", "grant_type", True, Choice("refresh_token")),
            ("refresh_token", "refresh_token", True, STRING),
        )
