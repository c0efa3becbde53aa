# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`GET /v2/allowlists`"

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec import (
    Ref,
    decode_status,
)

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.any_error import AnyError
    from ...models.list_allowlists_response import ListAllowlistsResponse
    from ...types import DriftNote, Response


def _get_kwargs() -> dict[str, Any]:
    request: dict[str, Any] = {"method": "get", "url": "/v2/allowlists"}
    return request


def _decode(status_code: int, data: object, notes: list[DriftNote] | None = None) -> ListAllowlistsResponse:
    from ...models.list_allowlists_response import ListAllowlistsResponse

    answer: ListAllowlistsResponse = decode_status(
        {200: Ref(ListAllowlistsResponse)}, status_code, data, notes
    )
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 409, 422, 429, 500], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[ListAllowlistsResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs()
    return client.call(request, _decode, _decode_error)


def sync(
    *,
    client: AuthenticatedClient | Client,
) -> ListAllowlistsResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs()
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[ListAllowlistsResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs()
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
) -> ListAllowlistsResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs()
    return (await client.acall(request, _decode, _decode_error)).parsed
