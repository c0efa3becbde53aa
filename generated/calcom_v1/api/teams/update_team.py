# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`PATCH /teams/{teamId}`"

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
    from ...models.update_team_body import UpdateTeamBody
    from ...models.updated_team import UpdatedTeam
    from ...types import DriftNote, Response


def _get_kwargs(
    team_id: int,
    *,
    body: UpdateTeamBody | Mapping[str, Any],
) -> dict[str, Any]:
    request: dict[str, Any] = {"method": "patch", "url": "/teams/" + path_segment("team_id", team_id)}
    request["json"] = encode(body)
    refuse_nulls(
        request.get("json"),
        {
            "name": "name",
            "rrTimestampBasis": "rr_timestamp_basis",
            "hideTeamProfileLink": "hide_team_profile_link",
            "hideBookATeamMember": "hide_book_a_team_member",
            "isPrivate": "is_private",
            "timeZone": "time_zone",
            "weekStart": "week_start",
            "hideBranding": "hide_branding",
            "isOrganization": "is_organization",
            "pendingPayment": "pending_payment",
            "isPlatform": "is_platform",
        },
    )
    return request


def _decode(status_code: int, data: object, notes: list[DriftNote] | None = None) -> UpdatedTeam:
    from ...models.updated_team import UpdatedTeam

    answer: UpdatedTeam = decode_status({200: Ref(UpdatedTeam)}, status_code, data, notes)
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 405, 409, 410, 413, 429, 500, 503], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    team_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateTeamBody | Mapping[str, Any],
) -> Response[UpdatedTeam | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(team_id, body=body)
    return client.call(request, _decode, _decode_error)


def sync(
    team_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateTeamBody | Mapping[str, Any],
) -> UpdatedTeam | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(team_id, body=body)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    team_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateTeamBody | Mapping[str, Any],
) -> Response[UpdatedTeam | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(team_id, body=body)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    team_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateTeamBody | Mapping[str, Any],
) -> UpdatedTeam | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(team_id, body=body)
    return (await client.acall(request, _decode, _decode_error)).parsed
