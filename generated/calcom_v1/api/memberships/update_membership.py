# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`PATCH /memberships/{userId}_{teamId}`"

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
    from ...models.membership_response import MembershipResponse
    from ...models.update_membership_body import UpdateMembershipBody
    from ...types import DriftNote, Response


def _get_kwargs(
    user_id: int,
    team_id: int,
    *,
    body: UpdateMembershipBody | Mapping[str, Any],
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": "patch",
        "url": "/memberships/" + path_segment("user_id", user_id) + "_" + path_segment("team_id", team_id),
    }
    request["json"] = encode(body)
    refuse_nulls(
        request.get("json"),
        {"accepted": "accepted", "role": "role", "disableImpersonation": "disable_impersonation"},
    )
    return request


def _decode(status_code: int, data: object, notes: list[DriftNote] | None = None) -> MembershipResponse:
    from ...models.membership_response import MembershipResponse

    answer: MembershipResponse = decode_status({200: Ref(MembershipResponse)}, status_code, data, notes)
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 405, 409, 410, 413, 429, 500, 503], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    user_id: int,
    team_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateMembershipBody | Mapping[str, Any],
) -> Response[MembershipResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(user_id, team_id, body=body)
    return client.call(request, _decode, _decode_error)


def sync(
    user_id: int,
    team_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateMembershipBody | Mapping[str, Any],
) -> MembershipResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(user_id, team_id, body=body)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    user_id: int,
    team_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateMembershipBody | Mapping[str, Any],
) -> Response[MembershipResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(user_id, team_id, body=body)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    user_id: int,
    team_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateMembershipBody | Mapping[str, Any],
) -> MembershipResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(user_id, team_id, body=body)
    return (await client.acall(request, _decode, _decode_error)).parsed
