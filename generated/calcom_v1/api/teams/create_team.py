# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`POST /teams`"

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec import (
    decode_status,
    encode,
    refuse_nulls,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AuthenticatedClient, Client
    from ...models.any_created_team import AnyCreatedTeam
    from ...models.any_error import AnyError
    from ...models.create_team_body import CreateTeamBody
    from ...types import DriftNote, Response


def _get_kwargs(
    *,
    body: CreateTeamBody | Mapping[str, Any],
) -> dict[str, Any]:
    request: dict[str, Any] = {"method": "post", "url": "/teams"}
    request["json"] = encode(body)
    refuse_nulls(
        request.get("json"),
        {
            "name": "name",
            "hideBookATeamMember": "hide_book_a_team_member",
            "timeZone": "time_zone",
            "weekStart": "week_start",
            "isPrivate": "is_private",
            "rrTimestampBasis": "rr_timestamp_basis",
            "hideTeamProfileLink": "hide_team_profile_link",
            "ownerId": "owner_id",
            "hideBranding": "hide_branding",
            "isOrganization": "is_organization",
            "pendingPayment": "pending_payment",
            "isPlatform": "is_platform",
        },
    )
    return request


def _decode(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyCreatedTeam:
    from ...models.any_created_team import kind as any_created_team_kind

    answer: AnyCreatedTeam = decode_status({200: any_created_team_kind()}, status_code, data, notes)
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 405, 409, 410, 413, 429, 500, 503], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateTeamBody | Mapping[str, Any],
) -> Response[AnyCreatedTeam | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(body=body)
    return client.call(request, _decode, _decode_error)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: CreateTeamBody | Mapping[str, Any],
) -> AnyCreatedTeam | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(body=body)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateTeamBody | Mapping[str, Any],
) -> Response[AnyCreatedTeam | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(body=body)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CreateTeamBody | Mapping[str, Any],
) -> AnyCreatedTeam | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(body=body)
    return (await client.acall(request, _decode, _decode_error)).parsed
