# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

"""`GET /v2/organizations/{orgId}/ooo`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ..._codec import (
    Ref,
    decode_status,
    encode_query,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
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
    from ...models.out_of_office_entries_response import OutOfOfficeEntriesResponse
    from ...models.refresh_api_key_error import RefreshApiKeyError
    from ...models.sort_order import SortOrder
    from ...models.text_error import TextError
    from ...types import DriftNote, Response


def _get_kwargs(
    org_id: int,
    *,
    take: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    sort_start: SortOrder | str | Unset = UNSET,
    sort_end: SortOrder | str | Unset = UNSET,
    email: str | Unset = UNSET,
) -> dict[str, Any]:
    request: dict[str, Any] = {"method": "get", "url": f"/v2/organizations/{quote(str(org_id), safe='')}/ooo"}
    params: dict[str, Any] = {}
    if not isinstance(take, Unset) and take is not None:
        params["take"] = encode_query(take)
    if not isinstance(skip, Unset) and skip is not None:
        params["skip"] = encode_query(skip)
    if not isinstance(sort_start, Unset) and sort_start is not None:
        params["sortStart"] = encode_query(sort_start)
    if not isinstance(sort_end, Unset) and sort_end is not None:
        params["sortEnd"] = encode_query(sort_end)
    if not isinstance(email, Unset) and email is not None:
        params["email"] = encode_query(email)
    request["params"] = params
    return request


def _decode(
    status_code: int, data: object, notes: list[DriftNote] | None = None
) -> OutOfOfficeEntriesResponse:
    from ...models.out_of_office_entries_response import OutOfOfficeEntriesResponse

    answer: OutOfOfficeEntriesResponse = decode_status(
        {200: Ref(OutOfOfficeEntriesResponse)}, status_code, data, notes
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
    *,
    client: AuthenticatedClient | Client,
    take: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    sort_start: SortOrder | str | Unset = UNSET,
    sort_end: SortOrder | str | Unset = UNSET,
    email: str | Unset = UNSET,
) -> Response[
    OutOfOfficeEntriesResponse
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
    request = _get_kwargs(org_id, take=take, skip=skip, sort_start=sort_start, sort_end=sort_end, email=email)
    return client.call(request, _decode, _decode_error)


def sync(
    org_id: int,
    *,
    client: AuthenticatedClient | Client,
    take: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    sort_start: SortOrder | str | Unset = UNSET,
    sort_end: SortOrder | str | Unset = UNSET,
    email: str | Unset = UNSET,
) -> (
    OutOfOfficeEntriesResponse
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
    request = _get_kwargs(org_id, take=take, skip=skip, sort_start=sort_start, sort_end=sort_end, email=email)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    org_id: int,
    *,
    client: AuthenticatedClient | Client,
    take: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    sort_start: SortOrder | str | Unset = UNSET,
    sort_end: SortOrder | str | Unset = UNSET,
    email: str | Unset = UNSET,
) -> Response[
    OutOfOfficeEntriesResponse
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
    request = _get_kwargs(org_id, take=take, skip=skip, sort_start=sort_start, sort_end=sort_end, email=email)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    org_id: int,
    *,
    client: AuthenticatedClient | Client,
    take: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    sort_start: SortOrder | str | Unset = UNSET,
    sort_end: SortOrder | str | Unset = UNSET,
    email: str | Unset = UNSET,
) -> (
    OutOfOfficeEntriesResponse
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
    request = _get_kwargs(org_id, take=take, skip=skip, sort_start=sort_start, sort_end=sort_end, email=email)
    return (await client.acall(request, _decode, _decode_error)).parsed
