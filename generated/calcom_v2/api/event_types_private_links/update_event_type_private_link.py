# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`PATCH /v2/event-types/{eventTypeId}/private-links/{linkId}`"

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
    from ...models.update_event_type_private_link import UpdateEventTypePrivateLink
    from ...models.update_private_link_response import UpdatePrivateLinkResponse
    from ...types import DriftNote, Response


def _get_kwargs(
    event_type_id: int,
    link_id: str,
    *,
    body: UpdateEventTypePrivateLink | Mapping[str, Any],
    cal_api_version: str = "2024-04-15",
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": "patch",
        "url": "/v2/event-types/"
        + path_segment("event_type_id", event_type_id)
        + "/private-links/"
        + path_segment("link_id", link_id),
    }
    headers: dict[str, str] = {}
    headers["cal-api-version"] = str(cal_api_version)
    request["headers"] = headers
    request["json"] = encode(body)
    refuse_nulls(request.get("json"), {"expiresAt": "expires_at", "maxUsageCount": "max_usage_count"})
    return request


def _decode(
    status_code: int, data: object, notes: list[DriftNote] | None = None
) -> UpdatePrivateLinkResponse:
    from ...models.update_private_link_response import UpdatePrivateLinkResponse

    answer: UpdatePrivateLinkResponse = decode_status(
        {200: Ref(UpdatePrivateLinkResponse)}, status_code, data, notes
    )
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 409, 413, 415, 422, 429, 498, 500], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    event_type_id: int,
    link_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateEventTypePrivateLink | Mapping[str, Any],
    cal_api_version: str = "2024-04-15",
) -> Response[UpdatePrivateLinkResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(event_type_id, link_id, body=body, cal_api_version=cal_api_version)
    return client.call(request, _decode, _decode_error)


def sync(
    event_type_id: int,
    link_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateEventTypePrivateLink | Mapping[str, Any],
    cal_api_version: str = "2024-04-15",
) -> UpdatePrivateLinkResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(event_type_id, link_id, body=body, cal_api_version=cal_api_version)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    event_type_id: int,
    link_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateEventTypePrivateLink | Mapping[str, Any],
    cal_api_version: str = "2024-04-15",
) -> Response[UpdatePrivateLinkResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(event_type_id, link_id, body=body, cal_api_version=cal_api_version)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    event_type_id: int,
    link_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateEventTypePrivateLink | Mapping[str, Any],
    cal_api_version: str = "2024-04-15",
) -> UpdatePrivateLinkResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(event_type_id, link_id, body=body, cal_api_version=cal_api_version)
    return (await client.acall(request, _decode, _decode_error)).parsed
