# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`GET /booking-references/{id}`"

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec import (
    Ref,
    decode_status,
    path_segment,
)

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.booking_reference_response import BookingReferenceResponse
    from ...models.list_api_keys_error import ListApiKeysError
    from ...types import DriftNote, Response


def _get_kwargs(
    id: int,
) -> dict[str, Any]:
    request: dict[str, Any] = {"method": "get", "url": "/booking-references/" + path_segment("id", id)}
    return request


def _decode(status_code: int, data: object, notes: list[DriftNote] | None = None) -> BookingReferenceResponse:
    from ...models.booking_reference_response import BookingReferenceResponse

    answer: BookingReferenceResponse = decode_status(
        {200: Ref(BookingReferenceResponse)}, status_code, data, notes
    )
    return answer


def _decode_error(
    status_code: int, data: object, notes: list[DriftNote] | None = None
) -> ListApiKeysError | None:
    from ...models.list_api_keys_error import kind as list_api_keys_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 405, 409, 410, 429, 500, 503], list_api_keys_error_kind())
    answer: ListApiKeysError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    id: int,
    *,
    client: AuthenticatedClient | Client,
) -> Response[BookingReferenceResponse | ListApiKeysError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(id)
    return client.call(request, _decode, _decode_error)


def sync(
    id: int,
    *,
    client: AuthenticatedClient | Client,
) -> BookingReferenceResponse | ListApiKeysError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(id)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    id: int,
    *,
    client: AuthenticatedClient | Client,
) -> Response[BookingReferenceResponse | ListApiKeysError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(id)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    id: int,
    *,
    client: AuthenticatedClient | Client,
) -> BookingReferenceResponse | ListApiKeysError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(id)
    return (await client.acall(request, _decode, _decode_error)).parsed
