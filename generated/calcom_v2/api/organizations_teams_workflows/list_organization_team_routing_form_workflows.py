# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`GET /v2/organizations/{orgId}/teams/{teamId}/workflows/routing-form`"

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
    from ...models.list_organization_team_routing_form_workflows_response import (
        ListOrganizationTeamRoutingFormWorkflowsResponse,
    )
    from ...types import DriftNote, Response


def _get_kwargs(
    org_id: int,
    team_id: int,
    *,
    take: int | Unset = UNSET,
    skip: int | Unset = UNSET,
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": "get",
        "url": "/v2/organizations/"
        + path_segment("org_id", org_id)
        + "/teams/"
        + path_segment("team_id", team_id)
        + "/workflows/routing-form",
    }
    params: dict[str, Any] = {}
    if not isinstance(take, Unset):
        params["take"] = encode_query(not_null(take, "take"))
    if not isinstance(skip, Unset):
        params["skip"] = encode_query(not_null(skip, "skip"))
    request["params"] = params
    return request


def _decode(
    status_code: int, data: object, notes: list[DriftNote] | None = None
) -> ListOrganizationTeamRoutingFormWorkflowsResponse:
    from ...models.list_organization_team_routing_form_workflows_response import (
        ListOrganizationTeamRoutingFormWorkflowsResponse,
    )

    answer: ListOrganizationTeamRoutingFormWorkflowsResponse = decode_status(
        {200: Ref(ListOrganizationTeamRoutingFormWorkflowsResponse)}, status_code, data, notes
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
    take: int | Unset = UNSET,
    skip: int | Unset = UNSET,
) -> Response[ListOrganizationTeamRoutingFormWorkflowsResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(org_id, team_id, take=take, skip=skip)
    return client.call(request, _decode, _decode_error)


def sync(
    org_id: int,
    team_id: int,
    *,
    client: AuthenticatedClient | Client,
    take: int | Unset = UNSET,
    skip: int | Unset = UNSET,
) -> ListOrganizationTeamRoutingFormWorkflowsResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(org_id, team_id, take=take, skip=skip)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    org_id: int,
    team_id: int,
    *,
    client: AuthenticatedClient | Client,
    take: int | Unset = UNSET,
    skip: int | Unset = UNSET,
) -> Response[ListOrganizationTeamRoutingFormWorkflowsResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(org_id, team_id, take=take, skip=skip)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    org_id: int,
    team_id: int,
    *,
    client: AuthenticatedClient | Client,
    take: int | Unset = UNSET,
    skip: int | Unset = UNSET,
) -> ListOrganizationTeamRoutingFormWorkflowsResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(org_id, team_id, take=take, skip=skip)
    return (await client.acall(request, _decode, _decode_error)).parsed
