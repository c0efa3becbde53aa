"""Python client for the Cal.com scheduling API.

    with calcom.CalCom() as client:
        me = client.me.get()

Names are loaded on first use, so `import calcom` costs next to nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import _lazy
from ._version import __version__

if TYPE_CHECKING:
    from collections.abc import Mapping

    from . import errors, oauth, testing, types, v1, webhooks
    from ._async.client import AsyncCalCom
    from ._async.oauth import AsyncManagedUser, AsyncOAuth
    from ._config import ClientCredentials, is_hosted
    from ._drift import Drift
    from ._retry import RetryPolicy
    from ._settings import Attempt
    from ._sync.client import CalCom
    from ._sync.oauth import ManagedUser, OAuth
    from ._where import Document
    from .errors import (
        APIConnectionError,
        APIError,
        APIStatusError,
        APITimeoutError,
        AuthenticationError,
        BadRequestError,
        CalComError,
        ConfigurationError,
        ConflictError,
        GoneError,
        NaiveDatetimeError,
        NotAvailable,
        NotFoundError,
        OAuthError,
        PaginationError,
        PermissionDeniedError,
        RateLimitError,
        ResponseDecodeError,
        ServerError,
        SlotUnavailable,
        TokenExpiredError,
        TokensNotSaved,
        UnprocessableError,
        WebhookVerificationError,
        WrongVersion,
    )
    from .types import UNSET

    DOCUMENTS: Mapping[str, Document]
    """The corrected OpenAPI documents of `v1` and `v2`, with the dates and hashes of the published ones."""

__all__ = [
    "DOCUMENTS",
    "UNSET",
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncCalCom",
    "AsyncManagedUser",
    "AsyncOAuth",
    "Attempt",
    "AuthenticationError",
    "BadRequestError",
    "CalCom",
    "CalComError",
    "ClientCredentials",
    "ConfigurationError",
    "ConflictError",
    "Drift",
    "GoneError",
    "ManagedUser",
    "NaiveDatetimeError",
    "NotAvailable",
    "NotFoundError",
    "OAuth",
    "OAuthError",
    "PaginationError",
    "PermissionDeniedError",
    "RateLimitError",
    "ResponseDecodeError",
    "RetryPolicy",
    "ServerError",
    "SlotUnavailable",
    "TokenExpiredError",
    "TokensNotSaved",
    "UnprocessableError",
    "WebhookVerificationError",
    "WrongVersion",
    "__version__",
    "errors",
    "is_hosted",
    "oauth",
    "testing",
    "types",
    "v1",
    "webhooks",
]

_HOMES = {
    "AsyncCalCom": "_async.client",
    "AsyncManagedUser": "_async.oauth",
    "AsyncOAuth": "_async.oauth",
    "Attempt": "_settings",
    "CalCom": "_sync.client",
    "ClientCredentials": "_config",
    "Drift": "_drift",
    "ManagedUser": "_sync.oauth",
    "OAuth": "_sync.oauth",
    "RetryPolicy": "_retry",
    "UNSET": "types",
    "is_hosted": "_config",
}
_MODULES = ("errors", "oauth", "testing", "types", "v1", "webhooks")


_errors = dict.fromkeys({*__all__} - {*_HOMES, *_MODULES, "DOCUMENTS", "__version__"}, "errors")
_named = _lazy.names(__name__, {**_errors, **_HOMES}, _MODULES)


def __getattr__(name: str) -> Any:
    if name == "DOCUMENTS":
        from ._where import described

        return described()
    return _named(name)


def __dir__() -> list[str]:
    return sorted(__all__)
