# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`DELETE /v2/oauth-clients/{clientId}/webhooks`"

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec import (
    Ref,
    decode_status,
    path_segment,
)

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.any_error import AnyError
    from ...models.delete_many_webhooks_response import DeleteManyWebhooksResponse
    from ...types import DriftNote, Response


def _get_kwargs(
    client_id: str,
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": "delete",
        "url": "/v2/oauth-clients/" + path_segment("client_id", client_id) + "/webhooks",
    }
    return request


def _decode(
    status_code: int, data: object, notes: list[DriftNote] | None = None
) -> DeleteManyWebhooksResponse:
    from ...models.delete_many_webhooks_response import DeleteManyWebhooksResponse

    answer: DeleteManyWebhooksResponse = decode_status(
        {200: Ref(DeleteManyWebhooksResponse)}, status_code, data, notes
    )
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 409, 413, 415, 422, 429, 500], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    client_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[DeleteManyWebhooksResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(client_id)
    return client.call(request, _decode, _decode_error)


def sync(
    client_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> DeleteManyWebhooksResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(client_id)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    client_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[DeleteManyWebhooksResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(client_id)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    client_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> DeleteManyWebhooksResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(client_id)
    return (await client.acall(request, _decode, _decode_error)).parsed
