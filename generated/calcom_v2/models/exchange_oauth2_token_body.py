# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    Odd,
    Ref,
    Variant,
)
from .o_auth_2_exchange_confidential import OAuth2ExchangeConfidential
from .o_auth_2_exchange_public import OAuth2ExchangePublic
from .o_auth_2_refresh_confidential import OAuth2RefreshConfidential
from .o_auth_2_refresh_public import OAuth2RefreshPublic

if TYPE_CHECKING:
    from .._codec import Drift

ExchangeOauth2TokenBody = (
    OAuth2ExchangeConfidential | OAuth2ExchangePublic | OAuth2RefreshConfidential | OAuth2RefreshPublic
)


def pick(value: dict[str, Any]) -> type[Any] | None:
    """Return the model that fits the object."""
    on_grant_type = value["grant_type"]
    if on_grant_type == "authorization_code":
        if "client_secret" in value:
            return OAuth2ExchangeConfidential
        return OAuth2ExchangePublic
    if on_grant_type == "refresh_token":
        if "client_secret" in value:
            return OAuth2RefreshConfidential
        return OAuth2RefreshPublic
    return None


def decode(value: Any, drift: Drift) -> Any:
    if type(value) is not dict:
        raise Odd
    try:
        model = pick(value)
    except (KeyError, TypeError):
        raise Odd from None
    if model is None:
        raise Odd
    return model._decode(value, drift)


def kind() -> Variant:
    """Return the kind that decodes any member of the union."""
    return Variant(
        pick,
        Ref(OAuth2ExchangeConfidential),
        Ref(OAuth2ExchangePublic),
        Ref(OAuth2RefreshConfidential),
        Ref(OAuth2RefreshPublic),
    )
