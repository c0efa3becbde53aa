# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

"""`GET /v2/organizations/{orgId}/organizations`"""

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
    from ...models.list_managed_organizations_response import ListManagedOrganizationsResponse
    from ...models.text_error import TextError
    from ...types import DriftNote, Response


def _get_kwargs(
    org_id: int,
    *,
    take: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    slug: str | Unset = UNSET,
    metadata_key: str | Unset = UNSET,
    metadata_value: str | Unset = UNSET,
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": "get",
        "url": f"/v2/organizations/{quote(str(org_id), safe='')}/organizations",
    }
    params: dict[str, Any] = {}
    if not isinstance(take, Unset) and take is not None:
        params["take"] = encode_query(take)
    if not isinstance(skip, Unset) and skip is not None:
        params["skip"] = encode_query(skip)
    if not isinstance(slug, Unset) and slug is not None:
        params["slug"] = encode_query(slug)
    if not isinstance(metadata_key, Unset) and metadata_key is not None:
        params["metadataKey"] = encode_query(metadata_key)
    if not isinstance(metadata_value, Unset) and metadata_value is not None:
        params["metadataValue"] = encode_query(metadata_value)
    request["params"] = params
    return request


def _decode(
    status_code: int, data: object, notes: list[DriftNote] | None = None
) -> ListManagedOrganizationsResponse:
    from ...models.list_managed_organizations_response import ListManagedOrganizationsResponse

    answer: ListManagedOrganizationsResponse = decode_status(
        {200: Ref(ListManagedOrganizationsResponse)}, status_code, data, notes
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
    from ...models.text_error import TextError

    decoders = {
        400: list_allowlists_error_kind(),
        401: http_error_or_brief_http_error_or_plain_error_or_bare_error_kind(),
        403: http_error_or_plain_error_kind(),
        404: http_error_or_brief_http_error_or_plain_error_or_text_error_kind(),
        409: http_error_or_plain_error_or_bare_error_kind(),
        422: http_error_or_plain_error_kind(),
        429: Ref(TextError),
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
        | HttpErrorOrPlainErrorOrTextErrorOrBareError
    ) = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    org_id: int,
    *,
    client: AuthenticatedClient | Client,
    take: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    slug: str | Unset = UNSET,
    metadata_key: str | Unset = UNSET,
    metadata_value: str | Unset = UNSET,
) -> Response[
    ListManagedOrganizationsResponse
    | ListAllowlistsError
    | HttpErrorOrBriefHttpErrorOrPlainErrorOrBareError
    | HttpErrorOrPlainError
    | HttpErrorOrBriefHttpErrorOrPlainErrorOrTextError
    | HttpErrorOrPlainErrorOrBareError
    | TextError
    | HttpErrorOrPlainErrorOrTextErrorOrBareError
]:
    """The answer with its status and headers."""
    request = _get_kwargs(
        org_id, take=take, skip=skip, slug=slug, metadata_key=metadata_key, metadata_value=metadata_value
    )
    return client.call(request, _decode, _decode_error)


def sync(
    org_id: int,
    *,
    client: AuthenticatedClient | Client,
    take: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    slug: str | Unset = UNSET,
    metadata_key: str | Unset = UNSET,
    metadata_value: str | Unset = UNSET,
) -> (
    ListManagedOrganizationsResponse
    | ListAllowlistsError
    | HttpErrorOrBriefHttpErrorOrPlainErrorOrBareError
    | HttpErrorOrPlainError
    | HttpErrorOrBriefHttpErrorOrPlainErrorOrTextError
    | HttpErrorOrPlainErrorOrBareError
    | TextError
    | HttpErrorOrPlainErrorOrTextErrorOrBareError
    | None
):
    """The decoded answer alone."""
    request = _get_kwargs(
        org_id, take=take, skip=skip, slug=slug, metadata_key=metadata_key, metadata_value=metadata_value
    )
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    org_id: int,
    *,
    client: AuthenticatedClient | Client,
    take: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    slug: str | Unset = UNSET,
    metadata_key: str | Unset = UNSET,
    metadata_value: str | Unset = UNSET,
) -> Response[
    ListManagedOrganizationsResponse
    | ListAllowlistsError
    | HttpErrorOrBriefHttpErrorOrPlainErrorOrBareError
    | HttpErrorOrPlainError
    | HttpErrorOrBriefHttpErrorOrPlainErrorOrTextError
    | HttpErrorOrPlainErrorOrBareError
    | TextError
    | HttpErrorOrPlainErrorOrTextErrorOrBareError
]:
    """The answer with its status and headers."""
    request = _get_kwargs(
        org_id, take=take, skip=skip, slug=slug, metadata_key=metadata_key, metadata_value=metadata_value
    )
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    org_id: int,
    *,
    client: AuthenticatedClient | Client,
    take: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    slug: str | Unset = UNSET,
    metadata_key: str | Unset = UNSET,
    metadata_value: str | Unset = UNSET,
) -> (
    ListManagedOrganizationsResponse
    | ListAllowlistsError
    | HttpErrorOrBriefHttpErrorOrPlainErrorOrBareError
    | HttpErrorOrPlainError
    | HttpErrorOrBriefHttpErrorOrPlainErrorOrTextError
    | HttpErrorOrPlainErrorOrBareError
    | TextError
    | HttpErrorOrPlainErrorOrTextErrorOrBareError
    | None
):
    """The decoded answer alone."""
    request = _get_kwargs(
        org_id, take=take, skip=skip, slug=slug, metadata_key=metadata_key, metadata_value=metadata_value
    )
    return (await client.acall(request, _decode, _decode_error)).parsed
