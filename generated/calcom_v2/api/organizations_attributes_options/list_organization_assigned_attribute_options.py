# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`GET /v2/organizations/{orgId}/attributes/{attributeId}/options/assigned`"

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
    from ...models.all_attribute_assigned_option_response import AllAttributeAssignedOptionResponse
    from ...models.any_error import AnyError
    from ...types import DriftNote, Response


def _get_kwargs(
    org_id: int,
    attribute_id: str,
    *,
    skip: int | Unset = UNSET,
    take: int | Unset = UNSET,
    assigned_option_ids: list[str] | Unset = UNSET,
    team_ids: list[int] | Unset = UNSET,
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": "get",
        "url": "/v2/organizations/"
        + path_segment("org_id", org_id)
        + "/attributes/"
        + path_segment("attribute_id", attribute_id)
        + "/options/assigned",
    }
    params: dict[str, Any] = {}
    if not isinstance(skip, Unset):
        params["skip"] = encode_query(not_null(skip, "skip"))
    if not isinstance(take, Unset):
        params["take"] = encode_query(not_null(take, "take"))
    if not isinstance(assigned_option_ids, Unset):
        params["assignedOptionIds"] = encode_query(not_null(assigned_option_ids, "assigned_option_ids"))
    if not isinstance(team_ids, Unset):
        params["teamIds"] = encode_query(not_null(team_ids, "team_ids"))
    request["params"] = params
    return request


def _decode(
    status_code: int, data: object, notes: list[DriftNote] | None = None
) -> AllAttributeAssignedOptionResponse:
    from ...models.all_attribute_assigned_option_response import AllAttributeAssignedOptionResponse

    answer: AllAttributeAssignedOptionResponse = decode_status(
        {200: Ref(AllAttributeAssignedOptionResponse)}, status_code, data, notes
    )
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 409, 422, 429, 498, 500], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    org_id: int,
    attribute_id: str,
    *,
    client: AuthenticatedClient | Client,
    skip: int | Unset = UNSET,
    take: int | Unset = UNSET,
    assigned_option_ids: list[str] | Unset = UNSET,
    team_ids: list[int] | Unset = UNSET,
) -> Response[AllAttributeAssignedOptionResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(
        org_id, attribute_id, skip=skip, take=take, assigned_option_ids=assigned_option_ids, team_ids=team_ids
    )
    return client.call(request, _decode, _decode_error)


def sync(
    org_id: int,
    attribute_id: str,
    *,
    client: AuthenticatedClient | Client,
    skip: int | Unset = UNSET,
    take: int | Unset = UNSET,
    assigned_option_ids: list[str] | Unset = UNSET,
    team_ids: list[int] | Unset = UNSET,
) -> AllAttributeAssignedOptionResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(
        org_id, attribute_id, skip=skip, take=take, assigned_option_ids=assigned_option_ids, team_ids=team_ids
    )
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    org_id: int,
    attribute_id: str,
    *,
    client: AuthenticatedClient | Client,
    skip: int | Unset = UNSET,
    take: int | Unset = UNSET,
    assigned_option_ids: list[str] | Unset = UNSET,
    team_ids: list[int] | Unset = UNSET,
) -> Response[AllAttributeAssignedOptionResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(
        org_id, attribute_id, skip=skip, take=take, assigned_option_ids=assigned_option_ids, team_ids=team_ids
    )
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    org_id: int,
    attribute_id: str,
    *,
    client: AuthenticatedClient | Client,
    skip: int | Unset = UNSET,
    take: int | Unset = UNSET,
    assigned_option_ids: list[str] | Unset = UNSET,
    team_ids: list[int] | Unset = UNSET,
) -> AllAttributeAssignedOptionResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(
        org_id, attribute_id, skip=skip, take=take, assigned_option_ids=assigned_option_ids, team_ids=team_ids
    )
    return (await client.acall(request, _decode, _decode_error)).parsed
