# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    STRING,
    Choice,
    List,
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
    from .o_auth_2_client_client_type import OAuth2ClientClientType

FIELDS = frozenset(
    (
        "client_id",
        "name",
        "logo",
        "is_trusted",
        "client_type",
        "redirect_uris",
        "redirect_uri",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_client_id = data["client_id"]
        f_name = data["name"]
        f_logo = data["logo"]
        f_is_trusted = data["is_trusted"]
        f_client_type = data["client_type"]
        if type(f_client_id) is not str:
            odd(OAuth2Client, "client_id", data, drift)
        if type(f_name) is not str:
            odd(OAuth2Client, "name", data, drift)
        if f_logo is not None and type(f_logo) is not str:
            odd(OAuth2Client, "logo", data, drift)
        if type(f_is_trusted) is not bool:
            odd(OAuth2Client, "is_trusted", data, drift)
        if f_client_type not in {"CONFIDENTIAL", "PUBLIC"}:
            odd(OAuth2Client, "client_type", data, drift)
        more = len(data) - 5
        f_redirect_uris = f_redirect_uri = absent
        if more:
            if "redirect_uris" in data:
                f_redirect_uris = data["redirect_uris"]
                more -= 1
                if type(f_redirect_uris) is not list:
                    return decode_exactly(OAuth2Client, data, drift, mark)
                for item in f_redirect_uris:
                    if type(item) is not str:
                        return decode_exactly(OAuth2Client, data, drift, mark)
            if "redirect_uri" in data:
                f_redirect_uri = data["redirect_uri"]
                more -= 1
                if type(f_redirect_uri) is not str:
                    odd(OAuth2Client, "redirect_uri", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(OAuth2Client, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(OAuth2Client)
    self.client_id = f_client_id
    self.name = f_name
    self.logo = f_logo
    self.is_trusted = f_is_trusted
    self.client_type = f_client_type
    self.redirect_uris = f_redirect_uris
    self.redirect_uri = f_redirect_uri
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class OAuth2Client(Model):
    """Returned by `get_oauth2_client`."""

    __slots__ = (
        "client_id",
        "name",
        "logo",
        "is_trusted",
        "client_type",
        "redirect_uris",
        "redirect_uri",
    )

    _names = (
        ("client_id", "client_id"),
        ("name", "name"),
        ("logo", "logo"),
        ("is_trusted", "is_trusted"),
        ("client_type", "client_type"),
        ("redirect_uris", "redirect_uris"),
        ("redirect_uri", "redirect_uri"),
    )
    _decode = staticmethod(decode)

    client_id: str
    name: str
    logo: str | None
    is_trusted: bool
    client_type: OAuth2ClientClientType | str
    redirect_uris: list[str] | Unset
    redirect_uri: str | Unset

    def __init__(
        self,
        *,
        client_id: str,
        name: str,
        logo: str | None,
        is_trusted: bool,
        client_type: OAuth2ClientClientType | str,
        redirect_uris: list[str] | Unset = UNSET,
        redirect_uri: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.client_id = client_id
        self.name = name
        self.logo = logo
        self.is_trusted = is_trusted
        self.client_type = client_type
        self.redirect_uris = redirect_uris
        self.redirect_uri = redirect_uri
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("client_id", "client_id", True, STRING),
            ("name", "name", True, STRING),
            ("logo", "logo", True, Nullable(STRING)),
            ("is_trusted", "is_trusted", True, BOOLEAN),
            ("client_type", "client_type", True, Choice("CONFIDENTIAL", "PUBLIC")),
            ("redirect_uris", "redirect_uris", False, List(STRING)),
            ("redirect_uri", "redirect_uri", False, STRING),
        )
