# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`POST /api-keys`"

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
    from ...models.any_error import AnyError
    from ...models.create_api_key_body import CreateApiKeyBody
    from ...models.created_api_key_response import CreatedApiKeyResponse
    from ...types import DriftNote, Response


def _get_kwargs(
    *,
    body: CreateApiKeyBody | Mapping[str, Any],
) -> dict[str, Any]:
    request: dict[str, Any] = {"method": "post", "url": "/api-keys"}
    request["json"] = encode(body)
    refuse_nulls(request.get("json"), {"neverExpires": "never_expires", "userId": "user_id"})
    return request


def _decode(status_code: int, data: object, notes: list[DriftNote] | None = None) -> CreatedApiKeyResponse:
    from ...models.created_api_key_response import CreatedApiKeyResponse

    answer: CreatedApiKeyResponse = decode_status({200: Ref(CreatedApiKeyResponse)}, status_code, data, notes)
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 405, 409, 410, 413, 429, 500, 503], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateApiKeyBody | Mapping[str, Any],
) -> Response[CreatedApiKeyResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(body=body)
    return client.call(request, _decode, _decode_error)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: CreateApiKeyBody | Mapping[str, Any],
) -> CreatedApiKeyResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(body=body)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateApiKeyBody | Mapping[str, Any],
) -> Response[CreatedApiKeyResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(body=body)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CreateApiKeyBody | Mapping[str, Any],
) -> CreatedApiKeyResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(body=body)
    return (await client.acall(request, _decode, _decode_error)).parsed
