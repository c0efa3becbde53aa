# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`GET /v2/organizations/{orgId}/teams/{teamId}/verified-resources/phones/{id}`"

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
    from ...models.team_verified_phone_response import TeamVerifiedPhoneResponse
    from ...types import DriftNote, Response


def _get_kwargs(
    org_id: int,
    team_id: int,
    id: int,
    *,
    cal_api_version: str = "2024-04-15",
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": "get",
        "url": "/v2/organizations/"
        + path_segment("org_id", org_id)
        + "/teams/"
        + path_segment("team_id", team_id)
        + "/verified-resources/phones/"
        + path_segment("id", id),
    }
    headers: dict[str, str] = {}
    headers["cal-api-version"] = str(cal_api_version)
    request["headers"] = headers
    return request


def _decode(
    status_code: int, data: object, notes: list[DriftNote] | None = None
) -> TeamVerifiedPhoneResponse:
    from ...models.team_verified_phone_response import TeamVerifiedPhoneResponse

    answer: TeamVerifiedPhoneResponse = decode_status(
        {200: Ref(TeamVerifiedPhoneResponse)}, status_code, data, notes
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
    id: int,
    *,
    client: AuthenticatedClient | Client,
    cal_api_version: str = "2024-04-15",
) -> Response[TeamVerifiedPhoneResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(org_id, team_id, id, cal_api_version=cal_api_version)
    return client.call(request, _decode, _decode_error)


def sync(
    org_id: int,
    team_id: int,
    id: int,
    *,
    client: AuthenticatedClient | Client,
    cal_api_version: str = "2024-04-15",
) -> TeamVerifiedPhoneResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(org_id, team_id, id, cal_api_version=cal_api_version)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    org_id: int,
    team_id: int,
    id: int,
    *,
    client: AuthenticatedClient | Client,
    cal_api_version: str = "2024-04-15",
) -> Response[TeamVerifiedPhoneResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(org_id, team_id, id, cal_api_version=cal_api_version)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    org_id: int,
    team_id: int,
    id: int,
    *,
    client: AuthenticatedClient | Client,
    cal_api_version: str = "2024-04-15",
) -> TeamVerifiedPhoneResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(org_id, team_id, id, cal_api_version=cal_api_version)
    return (await client.acall(request, _decode, _decode_error)).parsed
