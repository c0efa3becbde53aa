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
        "code",
        "redirect_uri",
        "client_secret",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_client_id = data["client_id"]
        f_grant_type = data["grant_type"]
        f_code = data["code"]
        f_redirect_uri = data["redirect_uri"]
        f_client_secret = data["client_secret"]
        if type(f_client_id) is not str:
            odd(OAuth2ExchangeConfidential, "client_id", data, drift)
        if f_grant_type != "authorization_code":
            odd(OAuth2ExchangeConfidential, "grant_type", data, drift)
        if type(f_code) is not str:
            odd(OAuth2ExchangeConfidential, "code", data, drift)
        if type(f_redirect_uri) is not str:
            odd(OAuth2ExchangeConfidential, "redirect_uri", data, drift)
        if type(f_client_secret) is not str:
            odd(OAuth2ExchangeConfidential, "client_secret", data, drift)
        more = len(data) - 5
    except (KeyError, TypeError, ValueError):
        return decode_exactly(OAuth2ExchangeConfidential, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(OAuth2ExchangeConfidential)
    self.client_id = f_client_id
    self.grant_type = f_grant_type
    self.code = f_code
    self.redirect_uri = f_redirect_uri
    self.client_secret = f_client_secret
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class OAuth2ExchangeConfidential(Model):
    """Sent by `exchange_oauth2_token`."""

    __slots__ = (
        "client_id",
        "grant_type",
        "code",
        "redirect_uri",
        "client_secret",
    )

    _names = (
        ("client_id", "client_id"),
        ("grant_type", "grant_type"),
        ("code", "code"),
        ("redirect_uri", "redirect_uri"),
        ("client_secret", "client_secret"),
    )
    _hidden = frozenset(("client_secret",))
    _decode = staticmethod(decode)

    client_id: str
    grant_type: Literal["authorization_code"]
    code: str
    redirect_uri: str
    client_secret: str

    def __init__(
        self,
        *,
        client_id: str,
        code: str,
        redirect_uri: str,
        client_secret: str,
        grant_type: Literal["authorization_code"] = "authorization_code",
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.client_id = client_id
        self.grant_type = grant_type
        self.code = code
        self.redirect_uri = redirect_uri
        self.client_secret = client_secret
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("client_id", "client_id", True, STRING),
            ("grant_type", "grant_type", True, Choice("authorization_code")),
            ("code", "code", True, STRING),
            ("redirect_uri", "redirect_uri", True, STRING),
            ("client_secret", "client_secret", True, STRING),
        )
