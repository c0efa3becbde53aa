# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`PATCH /availabilities/{id}`"

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec import (
    Ref,
    decode_status,
    encode,
    path_segment,
    refuse_nulls,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AuthenticatedClient, Client
    from ...models.any_error import AnyError
    from ...models.availability_response import AvailabilityResponse
    from ...models.update_availability_body import UpdateAvailabilityBody
    from ...types import DriftNote, Response


def _get_kwargs(
    id: int,
    *,
    body: UpdateAvailabilityBody | Mapping[str, Any],
) -> dict[str, Any]:
    request: dict[str, Any] = {"method": "patch", "url": "/availabilities/" + path_segment("id", id)}
    request["json"] = encode(body)
    refuse_nulls(
        request.get("json"),
        {"days": "days", "startTime": "start_time", "endTime": "end_time", "date": "date"},
    )
    return request


def _decode(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AvailabilityResponse:
    from ...models.availability_response import AvailabilityResponse

    answer: AvailabilityResponse = decode_status({200: Ref(AvailabilityResponse)}, status_code, data, notes)
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 405, 409, 410, 413, 429, 500, 503], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateAvailabilityBody | Mapping[str, Any],
) -> Response[AvailabilityResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(id, body=body)
    return client.call(request, _decode, _decode_error)


def sync(
    id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateAvailabilityBody | Mapping[str, Any],
) -> AvailabilityResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(id, body=body)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateAvailabilityBody | Mapping[str, Any],
) -> Response[AvailabilityResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(id, body=body)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateAvailabilityBody | Mapping[str, Any],
) -> AvailabilityResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(id, body=body)
    return (await client.acall(request, _decode, _decode_error)).parsed
