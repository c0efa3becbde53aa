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
        "code_verifier",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_client_id = data["client_id"]
        f_grant_type = data["grant_type"]
        f_code = data["code"]
        f_redirect_uri = data["redirect_uri"]
        f_code_verifier = data["code_verifier"]
        if type(f_client_id) is not str:
            odd(OAuth2ExchangePublic, "client_id", data, drift)
        if f_grant_type != "authorization_code":
            odd(OAuth2ExchangePublic, "grant_type", data, drift)
        if type(f_code) is not str:
            odd(OAuth2ExchangePublic, "code", data, drift)
        if type(f_redirect_uri) is not str:
            odd(OAuth2ExchangePublic, "redirect_uri", data, drift)
        if type(f_code_verifier) is not str:
            odd(OAuth2ExchangePublic, "code_verifier", data, drift)
        more = len(data) - 5
    except (KeyError, TypeError, ValueError):
        return decode_exactly(OAuth2ExchangePublic, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(OAuth2ExchangePublic)
    self.client_id = f_client_id
    self.grant_type = f_grant_type
    self.code = f_code
    self.redirect_uri = f_redirect_uri
    self.code_verifier = f_code_verifier
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class OAuth2ExchangePublic(Model):
    """Sent by `exchange_oauth2_token`."""

    __slots__ = (
        "client_id",
        "grant_type",
        "code",
        "redirect_uri",
        "code_verifier",
    )

    _names = (
        ("client_id", "client_id"),
        ("grant_type", "grant_type"),
        ("code", "code"),
        ("redirect_uri", "redirect_uri"),
        ("code_verifier", "code_verifier"),
    )
    _hidden = frozenset(("code_verifier",))
    _decode = staticmethod(decode)

    client_id: str
    grant_type: Literal["authorization_code"]
    code: str
    redirect_uri: str
    code_verifier: str

    def __init__(
        self,
        *,
        client_id: str,
        code: str,
        redirect_uri: str,
        code_verifier: str,
        grant_type: Literal["authorization_code"] = "authorization_code",
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.client_id = client_id
        self.grant_type = grant_type
        self.code = code
        self.redirect_uri = redirect_uri
        self.code_verifier = code_verifier
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("client_id", "client_id", True, STRING),
            ("grant_type", "grant_type", True, Choice("authorization_code")),
            ("code", "code", True, STRING),
            ("redirect_uri", "redirect_uri", True, STRING),
            ("code_verifier", "code_verifier", True, STRING),
        )
