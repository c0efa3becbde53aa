# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

"""`POST /v2/organizations/{orgId}/teams/{teamId}/event-types`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ..._codec import (
    Ref,
    decode_status,
    encode,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AuthenticatedClient, Client
    from ...models.bare_error import BareError
    from ...models.create_team_event_type import CreateTeamEventType
    from ...models.create_team_event_type_response import CreateTeamEventTypeResponse
    from ...models.list_allowlists_response_variants import ListAllowlistsResponseVariants
    from ...models.list_allowlists_response_variants_variants import ListAllowlistsResponseVariantsVariants
    from ...models.list_allowlists_response_variants_variants_variants import (
        ListAllowlistsResponseVariantsVariantsVariants,
    )
    from ...models.list_allowlists_response_variants_variants_variants_variants import (
        ListAllowlistsResponseVariantsVariantsVariantsVariants,
    )
    from ...models.refresh_api_key_response_variants import RefreshApiKeyResponseVariants
    from ...models.text_error import TextError
    from ...types import DriftNote, Response


def _get_kwargs(
    org_id: int,
    team_id: int,
    *,
    body: CreateTeamEventType | Mapping[str, Any],
    cal_api_version: str = "2026-06-12",
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": "post",
        "url": f"/v2/organizations/{quote(str(org_id), safe='')}/teams/{quote(str(team_id), safe='')}/event-types",
    }
    headers: dict[str, str] = {}
    headers["cal-api-version"] = str(cal_api_version)
    request["headers"] = headers
    request["json"] = encode(body)
    return request


def _decode(
    status_code: int, data: object, notes: list[DriftNote] | None = None
) -> CreateTeamEventTypeResponse:
    from ...models.create_team_event_type_response import CreateTeamEventTypeResponse

    answer: CreateTeamEventTypeResponse = decode_status(
        {201: Ref(CreateTeamEventTypeResponse)}, status_code, data, notes
    )
    return answer


def _decode_error(
    status_code: int, data: object, notes: list[DriftNote] | None = None
) -> (
    ListAllowlistsResponseVariants
    | ListAllowlistsResponseVariantsVariants
    | ListAllowlistsResponseVariantsVariantsVariants
    | ListAllowlistsResponseVariantsVariantsVariantsVariants
    | BareError
    | TextError
    | RefreshApiKeyResponseVariants
    | None
):
    from ...models.bare_error import BareError
    from ...models.list_allowlists_response_variants import kind as list_allowlists_response_variants_kind
    from ...models.list_allowlists_response_variants_variants import (
        kind as list_allowlists_response_variants_variants_kind,
    )
    from ...models.list_allowlists_response_variants_variants_variants import (
        kind as list_allowlists_response_variants_variants_variants_kind,
    )
    from ...models.list_allowlists_response_variants_variants_variants_variants import (
        kind as list_allowlists_response_variants_variants_variants_variants_kind,
    )
    from ...models.refresh_api_key_response_variants import kind as refresh_api_key_response_variants_kind
    from ...models.text_error import TextError

    decoders = {
        400: list_allowlists_response_variants_kind(),
        401: list_allowlists_response_variants_variants_kind(),
        403: list_allowlists_response_variants_variants_variants_kind(),
        404: list_allowlists_response_variants_variants_variants_variants_kind(),
        409: list_allowlists_response_variants_variants_kind(),
        413: Ref(BareError),
        415: Ref(BareError),
        422: list_allowlists_response_variants_variants_variants_kind(),
        429: Ref(TextError),
        498: refresh_api_key_response_variants_kind(),
        500: list_allowlists_response_variants_variants_kind(),
    }
    if status_code not in decoders:
        return None
    answer: (
        ListAllowlistsResponseVariants
        | ListAllowlistsResponseVariantsVariants
        | ListAllowlistsResponseVariantsVariantsVariants
        | ListAllowlistsResponseVariantsVariantsVariantsVariants
        | BareError
        | TextError
        | RefreshApiKeyResponseVariants
    ) = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    org_id: int,
    team_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: CreateTeamEventType | Mapping[str, Any],
    cal_api_version: str = "2026-06-12",
) -> Response[
    CreateTeamEventTypeResponse
    | ListAllowlistsResponseVariants
    | ListAllowlistsResponseVariantsVariants
    | ListAllowlistsResponseVariantsVariantsVariants
    | ListAllowlistsResponseVariantsVariantsVariantsVariants
    | BareError
    | TextError
    | RefreshApiKeyResponseVariants
]:
    """The answer with its status and headers."""
    request = _get_kwargs(org_id, team_id, body=body, cal_api_version=cal_api_version)
    return client.call(request, _decode, _decode_error)


def sync(
    org_id: int,
    team_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: CreateTeamEventType | Mapping[str, Any],
    cal_api_version: str = "2026-06-12",
) -> (
    CreateTeamEventTypeResponse
    | ListAllowlistsResponseVariants
    | ListAllowlistsResponseVariantsVariants
    | ListAllowlistsResponseVariantsVariantsVariants
    | ListAllowlistsResponseVariantsVariantsVariantsVariants
    | BareError
    | TextError
    | RefreshApiKeyResponseVariants
    | None
):
    """The decoded answer alone."""
    request = _get_kwargs(org_id, team_id, body=body, cal_api_version=cal_api_version)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    org_id: int,
    team_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: CreateTeamEventType | Mapping[str, Any],
    cal_api_version: str = "2026-06-12",
) -> Response[
    CreateTeamEventTypeResponse
    | ListAllowlistsResponseVariants
    | ListAllowlistsResponseVariantsVariants
    | ListAllowlistsResponseVariantsVariantsVariants
    | ListAllowlistsResponseVariantsVariantsVariantsVariants
    | BareError
    | TextError
    | RefreshApiKeyResponseVariants
]:
    """The answer with its status and headers."""
    request = _get_kwargs(org_id, team_id, body=body, cal_api_version=cal_api_version)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    org_id: int,
    team_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: CreateTeamEventType | Mapping[str, Any],
    cal_api_version: str = "2026-06-12",
) -> (
    CreateTeamEventTypeResponse
    | ListAllowlistsResponseVariants
    | ListAllowlistsResponseVariantsVariants
    | ListAllowlistsResponseVariantsVariantsVariants
    | ListAllowlistsResponseVariantsVariantsVariantsVariants
    | BareError
    | TextError
    | RefreshApiKeyResponseVariants
    | None
):
    """The decoded answer alone."""
    request = _get_kwargs(org_id, team_id, body=body, cal_api_version=cal_api_version)
    return (await client.acall(request, _decode, _decode_error)).parsed
