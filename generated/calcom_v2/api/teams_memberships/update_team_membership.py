# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`PATCH /v2/teams/{teamId}/memberships/{membershipId}`"

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
    from ...models.update_team_membership import UpdateTeamMembership
    from ...models.update_team_membership_response import UpdateTeamMembershipResponse
    from ...types import DriftNote, Response


def _get_kwargs(
    team_id: int,
    membership_id: int,
    *,
    body: UpdateTeamMembership | Mapping[str, Any],
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": "patch",
        "url": "/v2/teams/"
        + path_segment("team_id", team_id)
        + "/memberships/"
        + path_segment("membership_id", membership_id),
    }
    request["json"] = encode(body)
    refuse_nulls(
        request.get("json"),
        {"accepted": "accepted", "role": "role", "disableImpersonation": "disable_impersonation"},
    )
    return request


def _decode(
    status_code: int, data: object, notes: list[DriftNote] | None = None
) -> UpdateTeamMembershipResponse:
    from ...models.update_team_membership_response import UpdateTeamMembershipResponse

    answer: UpdateTeamMembershipResponse = decode_status(
        {200: Ref(UpdateTeamMembershipResponse)}, status_code, data, notes
    )
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 409, 413, 415, 422, 429, 498, 500], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    team_id: int,
    membership_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateTeamMembership | Mapping[str, Any],
) -> Response[UpdateTeamMembershipResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(team_id, membership_id, body=body)
    return client.call(request, _decode, _decode_error)


def sync(
    team_id: int,
    membership_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateTeamMembership | Mapping[str, Any],
) -> UpdateTeamMembershipResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(team_id, membership_id, body=body)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    team_id: int,
    membership_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateTeamMembership | Mapping[str, Any],
) -> Response[UpdateTeamMembershipResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(team_id, membership_id, body=body)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    team_id: int,
    membership_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateTeamMembership | Mapping[str, Any],
) -> UpdateTeamMembershipResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(team_id, membership_id, body=body)
    return (await client.acall(request, _decode, _decode_error)).parsed
