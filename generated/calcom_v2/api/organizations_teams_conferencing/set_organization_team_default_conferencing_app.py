# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

"""`POST /v2/organizations/{orgId}/teams/{teamId}/conferencing/{app}/default`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ..._codec import (
    Ref,
    decode_status,
)

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.conferencing_app import ConferencingApp
    from ...models.http_error_or_brief_http_error_or_plain_error_or_bare_error import (
        HttpErrorOrBriefHttpErrorOrPlainErrorOrBareError,
    )
    from ...models.http_error_or_brief_http_error_or_plain_error_or_text_error import (
        HttpErrorOrBriefHttpErrorOrPlainErrorOrTextError,
    )
    from ...models.http_error_or_plain_error import HttpErrorOrPlainError
    from ...models.http_error_or_plain_error_or_bare_error import HttpErrorOrPlainErrorOrBareError
    from ...models.http_error_or_plain_error_or_text_error_or_bare_error import (
        HttpErrorOrPlainErrorOrTextErrorOrBareError,
    )
    from ...models.list_allowlists_error import ListAllowlistsError
    from ...models.refresh_api_key_error import RefreshApiKeyError
    from ...models.set_default_conferencing_app_response import SetDefaultConferencingAppResponse
    from ...models.text_error import TextError
    from ...types import DriftNote, Response


def _get_kwargs(
    org_id: int,
    team_id: int,
    app: ConferencingApp | str,
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": "post",
        "url": f"/v2/organizations/{quote(str(org_id), safe='')}/teams/{quote(str(team_id), safe='')}/conferencing/{quote(str(app), safe='')}/default",
    }
    return request


def _decode(
    status_code: int, data: object, notes: list[DriftNote] | None = None
) -> SetDefaultConferencingAppResponse:
    from ...models.set_default_conferencing_app_response import SetDefaultConferencingAppResponse

    answer: SetDefaultConferencingAppResponse = decode_status(
        {200: Ref(SetDefaultConferencingAppResponse)}, status_code, data, notes
    )
    return answer


def _decode_error(
    status_code: int, data: object, notes: list[DriftNote] | None = None
) -> (
    ListAllowlistsError
    | HttpErrorOrBriefHttpErrorOrPlainErrorOrBareError
    | HttpErrorOrPlainError
    | HttpErrorOrBriefHttpErrorOrPlainErrorOrTextError
    | HttpErrorOrPlainErrorOrBareError
    | TextError
    | RefreshApiKeyError
    | HttpErrorOrPlainErrorOrTextErrorOrBareError
    | None
):
    from ...models.http_error_or_brief_http_error_or_plain_error_or_bare_error import (
        kind as http_error_or_brief_http_error_or_plain_error_or_bare_error_kind,
    )
    from ...models.http_error_or_brief_http_error_or_plain_error_or_text_error import (
        kind as http_error_or_brief_http_error_or_plain_error_or_text_error_kind,
    )
    from ...models.http_error_or_plain_error import kind as http_error_or_plain_error_kind
    from ...models.http_error_or_plain_error_or_bare_error import (
        kind as http_error_or_plain_error_or_bare_error_kind,
    )
    from ...models.http_error_or_plain_error_or_text_error_or_bare_error import (
        kind as http_error_or_plain_error_or_text_error_or_bare_error_kind,
    )
    from ...models.list_allowlists_error import kind as list_allowlists_error_kind
    from ...models.refresh_api_key_error import kind as refresh_api_key_error_kind
    from ...models.text_error import TextError

    decoders = {
        400: list_allowlists_error_kind(),
        401: http_error_or_brief_http_error_or_plain_error_or_bare_error_kind(),
        403: http_error_or_plain_error_kind(),
        404: http_error_or_brief_http_error_or_plain_error_or_text_error_kind(),
        409: http_error_or_plain_error_or_bare_error_kind(),
        422: http_error_or_plain_error_kind(),
        429: Ref(TextError),
        498: refresh_api_key_error_kind(),
        500: http_error_or_plain_error_or_text_error_or_bare_error_kind(),
    }
    if status_code not in decoders:
        return None
    answer: (
        ListAllowlistsError
        | HttpErrorOrBriefHttpErrorOrPlainErrorOrBareError
        | HttpErrorOrPlainError
        | HttpErrorOrBriefHttpErrorOrPlainErrorOrTextError
        | HttpErrorOrPlainErrorOrBareError
        | TextError
        | RefreshApiKeyError
        | HttpErrorOrPlainErrorOrTextErrorOrBareError
    ) = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    org_id: int,
    team_id: int,
    app: ConferencingApp | str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[
    SetDefaultConferencingAppResponse
    | ListAllowlistsError
    | HttpErrorOrBriefHttpErrorOrPlainErrorOrBareError
    | HttpErrorOrPlainError
    | HttpErrorOrBriefHttpErrorOrPlainErrorOrTextError
    | HttpErrorOrPlainErrorOrBareError
    | TextError
    | RefreshApiKeyError
    | HttpErrorOrPlainErrorOrTextErrorOrBareError
]:
    """The answer with its status and headers."""
    request = _get_kwargs(org_id, team_id, app)
    return client.call(request, _decode, _decode_error)


def sync(
    org_id: int,
    team_id: int,
    app: ConferencingApp | str,
    *,
    client: AuthenticatedClient | Client,
) -> (
    SetDefaultConferencingAppResponse
    | ListAllowlistsError
    | HttpErrorOrBriefHttpErrorOrPlainErrorOrBareError
    | HttpErrorOrPlainError
    | HttpErrorOrBriefHttpErrorOrPlainErrorOrTextError
    | HttpErrorOrPlainErrorOrBareError
    | TextError
    | RefreshApiKeyError
    | HttpErrorOrPlainErrorOrTextErrorOrBareError
    | None
):
    """The decoded answer alone."""
    request = _get_kwargs(org_id, team_id, app)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    org_id: int,
    team_id: int,
    app: ConferencingApp | str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[
    SetDefaultConferencingAppResponse
    | ListAllowlistsError
    | HttpErrorOrBriefHttpErrorOrPlainErrorOrBareError
    | HttpErrorOrPlainError
    | HttpErrorOrBriefHttpErrorOrPlainErrorOrTextError
    | HttpErrorOrPlainErrorOrBareError
    | TextError
    | RefreshApiKeyError
    | HttpErrorOrPlainErrorOrTextErrorOrBareError
]:
    """The answer with its status and headers."""
    request = _get_kwargs(org_id, team_id, app)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    org_id: int,
    team_id: int,
    app: ConferencingApp | str,
    *,
    client: AuthenticatedClient | Client,
) -> (
    SetDefaultConferencingAppResponse
    | ListAllowlistsError
    | HttpErrorOrBriefHttpErrorOrPlainErrorOrBareError
    | HttpErrorOrPlainError
    | HttpErrorOrBriefHttpErrorOrPlainErrorOrTextError
    | HttpErrorOrPlainErrorOrBareError
    | TextError
    | RefreshApiKeyError
    | HttpErrorOrPlainErrorOrTextErrorOrBareError
    | None
):
    """The decoded answer alone."""
    request = _get_kwargs(org_id, team_id, app)
    return (await client.acall(request, _decode, _decode_error)).parsed
