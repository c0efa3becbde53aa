# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`GET /bookings/{id}/transcripts/{recordingId}`"

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec import (
    decode_status,
    path_segment,
)

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.get_booking_transcript_response import GetBookingTranscriptResponse
    from ...models.list_api_keys_error import ListApiKeysError
    from ...types import DriftNote, Response


def _get_kwargs(
    id: int,
    recording_id: str,
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": "get",
        "url": "/bookings/"
        + path_segment("id", id)
        + "/transcripts/"
        + path_segment("recording_id", recording_id),
    }
    return request


def _decode(
    status_code: int, data: object, notes: list[DriftNote] | None = None
) -> GetBookingTranscriptResponse:
    from ...models.get_booking_transcript_response import kind as get_booking_transcript_response_kind

    answer: GetBookingTranscriptResponse = decode_status(
        {200: get_booking_transcript_response_kind()}, status_code, data, notes
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
    recording_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[GetBookingTranscriptResponse | ListApiKeysError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(id, recording_id)
    return client.call(request, _decode, _decode_error)


def sync(
    id: int,
    recording_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> GetBookingTranscriptResponse | ListApiKeysError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(id, recording_id)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    id: int,
    recording_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[GetBookingTranscriptResponse | ListApiKeysError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(id, recording_id)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    id: int,
    recording_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> GetBookingTranscriptResponse | ListApiKeysError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(id, recording_id)
    return (await client.acall(request, _decode, _decode_error)).parsed
