# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

"""`GET /attendees`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec import (
    Ref,
    decode_status,
)

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.attendees_fetched_response import AttendeesFetchedResponse
    from ...models.error_response import ErrorResponse
    from ...types import DriftNote, Response


def _get_kwargs() -> dict[str, Any]:
    request: dict[str, Any] = {"method": "get", "url": "/attendees"}
    return request


def _decode(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AttendeesFetchedResponse:
    from ...models.attendees_fetched_response import AttendeesFetchedResponse

    answer: AttendeesFetchedResponse = decode_status(
        {200: Ref(AttendeesFetchedResponse)}, status_code, data, notes
    )
    return answer


def _decode_error(
    status_code: int, data: object, notes: list[DriftNote] | None = None
) -> ErrorResponse | None:
    from ...models.error_response import ErrorResponse

    decoders = {401: Ref(ErrorResponse), 404: Ref(ErrorResponse)}
    if status_code not in decoders:
        return None
    answer: ErrorResponse = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[AttendeesFetchedResponse | ErrorResponse]:
    """The answer with its status and headers."""
    request = _get_kwargs()
    return client.call(request, _decode, _decode_error)


def sync(
    *,
    client: AuthenticatedClient | Client,
) -> AttendeesFetchedResponse | ErrorResponse | None:
    """The decoded answer alone."""
    request = _get_kwargs()
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[AttendeesFetchedResponse | ErrorResponse]:
    """The answer with its status and headers."""
    request = _get_kwargs()
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
) -> AttendeesFetchedResponse | ErrorResponse | None:
    """The decoded answer alone."""
    request = _get_kwargs()
    return (await client.acall(request, _decode, _decode_error)).parsed
