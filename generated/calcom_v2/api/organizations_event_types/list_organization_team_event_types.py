# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`GET /v2/organizations/{orgId}/teams/{teamId}/event-types`"

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
    from ...models.sort_order import SortOrder
    from ...models.team_event_types_response import TeamEventTypesResponse
    from ...types import DriftNote, Response


def _get_kwargs(
    org_id: int,
    team_id: int,
    *,
    event_slug: str | Unset = UNSET,
    hosts_limit: int | Unset = UNSET,
    sort_created_at: SortOrder | str | Unset = UNSET,
    cal_api_version: str = "2026-06-12",
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": "get",
        "url": "/v2/organizations/"
        + path_segment("org_id", org_id)
        + "/teams/"
        + path_segment("team_id", team_id)
        + "/event-types",
    }
    params: dict[str, Any] = {}
    if not isinstance(event_slug, Unset):
        params["eventSlug"] = encode_query(not_null(event_slug, "event_slug"))
    if not isinstance(hosts_limit, Unset):
        params["hostsLimit"] = encode_query(not_null(hosts_limit, "hosts_limit"))
    if not isinstance(sort_created_at, Unset):
        params["sortCreatedAt"] = encode_query(not_null(sort_created_at, "sort_created_at"))
    request["params"] = params
    headers: dict[str, str] = {}
    headers["cal-api-version"] = str(cal_api_version)
    request["headers"] = headers
    return request


def _decode(status_code: int, data: object, notes: list[DriftNote] | None = None) -> TeamEventTypesResponse:
    from ...models.team_event_types_response import TeamEventTypesResponse

    answer: TeamEventTypesResponse = decode_status(
        {200: Ref(TeamEventTypesResponse)}, status_code, data, notes
    )
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 409, 422, 429, 498, 500], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    org_id: int,
    team_id: int,
    *,
    client: AuthenticatedClient | Client,
    event_slug: str | Unset = UNSET,
    hosts_limit: int | Unset = UNSET,
    sort_created_at: SortOrder | str | Unset = UNSET,
    cal_api_version: str = "2026-06-12",
) -> Response[TeamEventTypesResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(
        org_id,
        team_id,
        event_slug=event_slug,
        hosts_limit=hosts_limit,
        sort_created_at=sort_created_at,
        cal_api_version=cal_api_version,
    )
    return client.call(request, _decode, _decode_error)


def sync(
    org_id: int,
    team_id: int,
    *,
    client: AuthenticatedClient | Client,
    event_slug: str | Unset = UNSET,
    hosts_limit: int | Unset = UNSET,
    sort_created_at: SortOrder | str | Unset = UNSET,
    cal_api_version: str = "2026-06-12",
) -> TeamEventTypesResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(
        org_id,
        team_id,
        event_slug=event_slug,
        hosts_limit=hosts_limit,
        sort_created_at=sort_created_at,
        cal_api_version=cal_api_version,
    )
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    org_id: int,
    team_id: int,
    *,
    client: AuthenticatedClient | Client,
    event_slug: str | Unset = UNSET,
    hosts_limit: int | Unset = UNSET,
    sort_created_at: SortOrder | str | Unset = UNSET,
    cal_api_version: str = "2026-06-12",
) -> Response[TeamEventTypesResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(
        org_id,
        team_id,
        event_slug=event_slug,
        hosts_limit=hosts_limit,
        sort_created_at=sort_created_at,
        cal_api_version=cal_api_version,
    )
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    org_id: int,
    team_id: int,
    *,
    client: AuthenticatedClient | Client,
    event_slug: str | Unset = UNSET,
    hosts_limit: int | Unset = UNSET,
    sort_created_at: SortOrder | str | Unset = UNSET,
    cal_api_version: str = "2026-06-12",
) -> TeamEventTypesResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(
        org_id,
        team_id,
        event_slug=event_slug,
        hosts_limit=hosts_limit,
        sort_created_at=sort_created_at,
        cal_api_version=cal_api_version,
    )
    return (await client.acall(request, _decode, _decode_error)).parsed
