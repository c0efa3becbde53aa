# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    STRING,
    Choice,
    List,
    Model,
    Nullable,
    decode_exactly,
    extra_fields,
    new,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .._codec import Drift, Field
    from .o_auth_2_client_client_type import OAuth2ClientClientType

FIELDS = frozenset(
    (
        "client_id",
        "redirect_uris",
        "name",
        "is_trusted",
        "client_type",
        "logo",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    known = 5
    try:
        f_client_id = data["client_id"]
        f_redirect_uris = data["redirect_uris"]
        f_name = data["name"]
        f_is_trusted = data["is_trusted"]
        f_client_type = data["client_type"]
        if (
            type(f_client_id) is not str
            or type(f_redirect_uris) is not list
            or type(f_name) is not str
            or type(f_is_trusted) is not bool
            or f_client_type not in {"CONFIDENTIAL", "PUBLIC"}
        ):
            return decode_exactly(OAuth2Client, data, drift)
        for item in f_redirect_uris:
            if type(item) is not str:
                return decode_exactly(OAuth2Client, data, drift)
        if "logo" in data:
            f_logo = data["logo"]
            known += 1
            if f_logo is not None and type(f_logo) is not str:
                return decode_exactly(OAuth2Client, data, drift)
        else:
            f_logo = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(OAuth2Client, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    self = new(OAuth2Client)
    self.client_id = f_client_id
    self.redirect_uris = f_redirect_uris
    self.name = f_name
    self.is_trusted = f_is_trusted
    self.client_type = f_client_type
    self.logo = f_logo
    self._extra = extra
    return self


class OAuth2Client(Model):
    __slots__ = (
        "client_id",
        "redirect_uris",
        "name",
        "is_trusted",
        "client_type",
        "logo",
    )

    _names = (
        ("client_id", "client_id"),
        ("redirect_uris", "redirect_uris"),
        ("name", "name"),
        ("is_trusted", "is_trusted"),
        ("client_type", "client_type"),
        ("logo", "logo"),
    )
    _decode = staticmethod(decode)

    client_id: str
    redirect_uris: list[str]
    name: str
    is_trusted: bool
    client_type: OAuth2ClientClientType | str
    logo: str | None | Unset

    def __init__(
        self,
        *,
        client_id: str,
        redirect_uris: list[str],
        name: str,
        is_trusted: bool,
        client_type: OAuth2ClientClientType | str,
        logo: str | None | Unset = UNSET,
    ) -> None:
        self.client_id = client_id
        self.redirect_uris = redirect_uris
        self.name = name
        self.is_trusted = is_trusted
        self.client_type = client_type
        self.logo = logo
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("client_id", "client_id", True, STRING),
            ("redirect_uris", "redirect_uris", True, List(STRING)),
            ("name", "name", True, STRING),
            ("is_trusted", "is_trusted", True, BOOLEAN),
            ("client_type", "client_type", True, Choice("CONFIDENTIAL", "PUBLIC")),
            ("logo", "logo", False, Nullable(STRING)),
        )
