# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`POST /v2/auth/oauth2/token`"

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec import (
    Ref,
    decode_status,
    encode,
    refuse_nulls,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AuthenticatedClient, Client
    from ...models.exchange_oauth2_token_body import ExchangeOauth2TokenBody
    from ...models.exchange_oauth2_token_error import ExchangeOauth2TokenError
    from ...models.o_auth_2_tokens import OAuth2Tokens
    from ...types import DriftNote, Response


def _get_kwargs(
    *,
    body: ExchangeOauth2TokenBody | Mapping[str, Any],
) -> dict[str, Any]:
    request: dict[str, Any] = {"method": "post", "url": "/v2/auth/oauth2/token"}
    request["json"] = encode(body)
    refuse_nulls(
        request.get("json"),
        {
            "client_id": "client_id",
            "grant_type": "grant_type",
            "code": "code",
            "redirect_uri": "redirect_uri",
            "client_secret": "client_secret",
            "code_verifier": "code_verifier",
            "refresh_token": "refresh_token",
        },
    )
    return request


def _decode(status_code: int, data: object, notes: list[DriftNote] | None = None) -> OAuth2Tokens:
    from ...models.o_auth_2_tokens import OAuth2Tokens

    answer: OAuth2Tokens = decode_status({200: Ref(OAuth2Tokens)}, status_code, data, notes)
    return answer


def _decode_error(
    status_code: int, data: object, notes: list[DriftNote] | None = None
) -> ExchangeOauth2TokenError | None:
    from ...models.exchange_oauth2_token_error import kind as exchange_oauth2_token_error_kind

    decoders = dict.fromkeys(
        [400, 401, 403, 404, 409, 413, 415, 422, 429, 500], exchange_oauth2_token_error_kind()
    )
    answer: ExchangeOauth2TokenError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ExchangeOauth2TokenBody | Mapping[str, Any],
) -> Response[OAuth2Tokens | ExchangeOauth2TokenError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(body=body)
    return client.call(request, _decode, _decode_error)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: ExchangeOauth2TokenBody | Mapping[str, Any],
) -> OAuth2Tokens | ExchangeOauth2TokenError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(body=body)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ExchangeOauth2TokenBody | Mapping[str, Any],
) -> Response[OAuth2Tokens | ExchangeOauth2TokenError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(body=body)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ExchangeOauth2TokenBody | Mapping[str, Any],
) -> OAuth2Tokens | ExchangeOauth2TokenError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(body=body)
    return (await client.acall(request, _decode, _decode_error)).parsed
