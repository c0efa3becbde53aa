# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`GET /v2/teams/{teamId}/schedules`"

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec import (
    Ref,
    decode_status,
    encode_query,
    not_null,
    path_segment,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.any_error import AnyError
    from ...models.schedules_response import SchedulesResponse
    from ...types import DriftNote, Response


def _get_kwargs(
    team_id: int,
    *,
    take: int | Unset = UNSET,
    skip: int | Unset = UNSET,
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": "get",
        "url": "/v2/teams/" + path_segment("team_id", team_id) + "/schedules",
    }
    params: dict[str, Any] = {}
    if not isinstance(take, Unset):
        params["take"] = encode_query(not_null(take, "take"))
    if not isinstance(skip, Unset):
        params["skip"] = encode_query(not_null(skip, "skip"))
    request["params"] = params
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
    team_id: int,
    *,
    client: AuthenticatedClient | Client,
    take: int | Unset = UNSET,
    skip: int | Unset = UNSET,
) -> Response[SchedulesResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(team_id, take=take, skip=skip)
    return client.call(request, _decode, _decode_error)


def sync(
    team_id: int,
    *,
    client: AuthenticatedClient | Client,
    take: int | Unset = UNSET,
    skip: int | Unset = UNSET,
) -> SchedulesResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(team_id, take=take, skip=skip)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    team_id: int,
    *,
    client: AuthenticatedClient | Client,
    take: int | Unset = UNSET,
    skip: int | Unset = UNSET,
) -> Response[SchedulesResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(team_id, take=take, skip=skip)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    team_id: int,
    *,
    client: AuthenticatedClient | Client,
    take: int | Unset = UNSET,
    skip: int | Unset = UNSET,
) -> SchedulesResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(team_id, take=take, skip=skip)
    return (await client.acall(request, _decode, _decode_error)).parsed
