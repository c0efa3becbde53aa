# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`GET /v2/events/{uuid}`"

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
    from ...models.get_event_response import GetEventResponse
    from ...types import DriftNote, Response


def _get_kwargs(
    uuid: str,
) -> dict[str, Any]:
    request: dict[str, Any] = {"method": "get", "url": "/v2/events/" + path_segment("uuid", uuid)}
    return request


def _decode(status_code: int, data: object, notes: list[DriftNote] | None = None) -> GetEventResponse:
    from ...models.get_event_response import GetEventResponse

    answer: GetEventResponse = decode_status({200: Ref(GetEventResponse)}, status_code, data, notes)
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 409, 422, 429, 498, 500], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    uuid: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[GetEventResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(uuid)
    return client.call(request, _decode, _decode_error)


def sync(
    uuid: str,
    *,
    client: AuthenticatedClient | Client,
) -> GetEventResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(uuid)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    uuid: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[GetEventResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(uuid)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    uuid: str,
    *,
    client: AuthenticatedClient | Client,
) -> GetEventResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(uuid)
    return (await client.acall(request, _decode, _decode_error)).parsed
