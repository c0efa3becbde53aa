# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`PUT /v2/organizations/{orgId}/teams/{teamId}/roles/{roleId}/permissions`"

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
    from ...models.create_team_role_permissions import CreateTeamRolePermissions
    from ...models.team_role_permissions_response import TeamRolePermissionsResponse
    from ...types import DriftNote, Response


def _get_kwargs(
    org_id: int,
    team_id: int,
    role_id: str,
    *,
    body: CreateTeamRolePermissions | Mapping[str, Any],
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": "put",
        "url": "/v2/organizations/"
        + path_segment("org_id", org_id)
        + "/teams/"
        + path_segment("team_id", team_id)
        + "/roles/"
        + path_segment("role_id", role_id)
        + "/permissions",
    }
    request["json"] = encode(body)
    refuse_nulls(request.get("json"), {"permissions": "permissions"})
    return request


def _decode(
    status_code: int, data: object, notes: list[DriftNote] | None = None
) -> TeamRolePermissionsResponse:
    from ...models.team_role_permissions_response import TeamRolePermissionsResponse

    answer: TeamRolePermissionsResponse = decode_status(
        {200: Ref(TeamRolePermissionsResponse)}, status_code, data, notes
    )
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 409, 413, 415, 422, 429, 498, 500], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    org_id: int,
    team_id: int,
    role_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: CreateTeamRolePermissions | Mapping[str, Any],
) -> Response[TeamRolePermissionsResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(org_id, team_id, role_id, body=body)
    return client.call(request, _decode, _decode_error)


def sync(
    org_id: int,
    team_id: int,
    role_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: CreateTeamRolePermissions | Mapping[str, Any],
) -> TeamRolePermissionsResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(org_id, team_id, role_id, body=body)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    org_id: int,
    team_id: int,
    role_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: CreateTeamRolePermissions | Mapping[str, Any],
) -> Response[TeamRolePermissionsResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(org_id, team_id, role_id, body=body)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    org_id: int,
    team_id: int,
    role_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: CreateTeamRolePermissions | Mapping[str, Any],
) -> TeamRolePermissionsResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(org_id, team_id, role_id, body=body)
    return (await client.acall(request, _decode, _decode_error)).parsed
