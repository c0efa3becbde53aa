# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`GET /v2/organizations/{orgId}/users/{userId}/schedules`"

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
    from ...models.schedules_response import SchedulesResponse
    from ...types import DriftNote, Response


def _get_kwargs(
    org_id: int,
    user_id: int,
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": "get",
        "url": "/v2/organizations/"
        + path_segment("org_id", org_id)
        + "/users/"
        + path_segment("user_id", user_id)
        + "/schedules",
    }
    return request


def _decode(status_code: int, data: object, notes: list[DriftNote] | None = None) -> SchedulesResponse:
    from ...models.schedules_response import SchedulesResponse

    answer: SchedulesResponse = decode_status({200: Ref(SchedulesResponse)}, status_code, data, notes)
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 409, 422, 429, 498, 500], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    org_id: int,
    user_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> Response[SchedulesResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(org_id, user_id)
    return client.call(request, _decode, _decode_error)


def sync(
    org_id: int,
    user_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> SchedulesResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(org_id, user_id)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    org_id: int,
    user_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> Response[SchedulesResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(org_id, user_id)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    org_id: int,
    user_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> SchedulesResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(org_id, user_id)
    return (await client.acall(request, _decode, _decode_error)).parsed
