# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`PUT /v2/teams/{teamId}/event-types/{eventTypeId}/booking-fields`"

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
    from ...models.booking_fields import BookingFields
    from ...models.booking_fields_response import BookingFieldsResponse
    from ...types import DriftNote, Response


def _get_kwargs(
    team_id: int,
    event_type_id: int,
    *,
    body: BookingFields | Mapping[str, Any],
    cal_api_version: str = "2026-06-12",
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": "put",
        "url": "/v2/teams/"
        + path_segment("team_id", team_id)
        + "/event-types/"
        + path_segment("event_type_id", event_type_id)
        + "/booking-fields",
    }
    headers: dict[str, str] = {}
    headers["cal-api-version"] = str(cal_api_version)
    request["headers"] = headers
    request["json"] = encode(body)
    refuse_nulls(request.get("json"), {"bookingFields": "booking_fields"})
    return request


def _decode(status_code: int, data: object, notes: list[DriftNote] | None = None) -> BookingFieldsResponse:
    from ...models.booking_fields_response import BookingFieldsResponse

    answer: BookingFieldsResponse = decode_status({200: Ref(BookingFieldsResponse)}, status_code, data, notes)
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 409, 413, 415, 422, 429, 498, 500], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    team_id: int,
    event_type_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: BookingFields | Mapping[str, Any],
    cal_api_version: str = "2026-06-12",
) -> Response[BookingFieldsResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(team_id, event_type_id, body=body, cal_api_version=cal_api_version)
    return client.call(request, _decode, _decode_error)


def sync(
    team_id: int,
    event_type_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: BookingFields | Mapping[str, Any],
    cal_api_version: str = "2026-06-12",
) -> BookingFieldsResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(team_id, event_type_id, body=body, cal_api_version=cal_api_version)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    team_id: int,
    event_type_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: BookingFields | Mapping[str, Any],
    cal_api_version: str = "2026-06-12",
) -> Response[BookingFieldsResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(team_id, event_type_id, body=body, cal_api_version=cal_api_version)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    team_id: int,
    event_type_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: BookingFields | Mapping[str, Any],
    cal_api_version: str = "2026-06-12",
) -> BookingFieldsResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(team_id, event_type_id, body=body, cal_api_version=cal_api_version)
    return (await client.acall(request, _decode, _decode_error)).parsed
