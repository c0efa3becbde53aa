# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`GET /v2/event-types`"

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec import (
    Ref,
    decode_status,
    encode_query,
    not_null,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.any_error import AnyError
    from ...models.list_event_types_response import ListEventTypesResponse
    from ...models.sort_order import SortOrder
    from ...types import DriftNote, Response


def _get_kwargs(
    *,
    username: str | Unset = UNSET,
    event_slug: str | Unset = UNSET,
    usernames: list[str] | Unset = UNSET,
    org_slug: str | Unset = UNSET,
    org_id: int | Unset = UNSET,
    sort_created_at: SortOrder | str | Unset = UNSET,
    cal_api_version: str = "2024-06-14",
) -> dict[str, Any]:
    request: dict[str, Any] = {"method": "get", "url": "/v2/event-types"}
    params: dict[str, Any] = {}
    if not isinstance(username, Unset):
        params["username"] = encode_query(not_null(username, "username"))
    if not isinstance(event_slug, Unset):
        params["eventSlug"] = encode_query(not_null(event_slug, "event_slug"))
    if not isinstance(usernames, Unset):
        params["usernames"] = encode_query(not_null(usernames, "usernames"))
    if not isinstance(org_slug, Unset):
        params["orgSlug"] = encode_query(not_null(org_slug, "org_slug"))
    if not isinstance(org_id, Unset):
        params["orgId"] = encode_query(not_null(org_id, "org_id"))
    if not isinstance(sort_created_at, Unset):
        params["sortCreatedAt"] = encode_query(not_null(sort_created_at, "sort_created_at"))
    request["params"] = params
    headers: dict[str, str] = {}
    headers["cal-api-version"] = str(cal_api_version)
    request["headers"] = headers
    return request


def _decode(status_code: int, data: object, notes: list[DriftNote] | None = None) -> ListEventTypesResponse:
    from ...models.list_event_types_response import ListEventTypesResponse

    answer: ListEventTypesResponse = decode_status(
        {200: Ref(ListEventTypesResponse)}, status_code, data, notes
    )
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 409, 422, 429, 498, 500], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    username: str | Unset = UNSET,
    event_slug: str | Unset = UNSET,
    usernames: list[str] | Unset = UNSET,
    org_slug: str | Unset = UNSET,
    org_id: int | Unset = UNSET,
    sort_created_at: SortOrder | str | Unset = UNSET,
    cal_api_version: str = "2024-06-14",
) -> Response[ListEventTypesResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(
        username=username,
        event_slug=event_slug,
        usernames=usernames,
        org_slug=org_slug,
        org_id=org_id,
        sort_created_at=sort_created_at,
        cal_api_version=cal_api_version,
    )
    return client.call(request, _decode, _decode_error)


def sync(
    *,
    client: AuthenticatedClient | Client,
    username: str | Unset = UNSET,
    event_slug: str | Unset = UNSET,
    usernames: list[str] | Unset = UNSET,
    org_slug: str | Unset = UNSET,
    org_id: int | Unset = UNSET,
    sort_created_at: SortOrder | str | Unset = UNSET,
    cal_api_version: str = "2024-06-14",
) -> ListEventTypesResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(
        username=username,
        event_slug=event_slug,
        usernames=usernames,
        org_slug=org_slug,
        org_id=org_id,
        sort_created_at=sort_created_at,
        cal_api_version=cal_api_version,
    )
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    username: str | Unset = UNSET,
    event_slug: str | Unset = UNSET,
    usernames: list[str] | Unset = UNSET,
    org_slug: str | Unset = UNSET,
    org_id: int | Unset = UNSET,
    sort_created_at: SortOrder | str | Unset = UNSET,
    cal_api_version: str = "2024-06-14",
) -> Response[ListEventTypesResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(
        username=username,
        event_slug=event_slug,
        usernames=usernames,
        org_slug=org_slug,
        org_id=org_id,
        sort_created_at=sort_created_at,
        cal_api_version=cal_api_version,
    )
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    username: str | Unset = UNSET,
    event_slug: str | Unset = UNSET,
    usernames: list[str] | Unset = UNSET,
    org_slug: str | Unset = UNSET,
    org_id: int | Unset = UNSET,
    sort_created_at: SortOrder | str | Unset = UNSET,
    cal_api_version: str = "2024-06-14",
) -> ListEventTypesResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(
        username=username,
        event_slug=event_slug,
        usernames=usernames,
        org_slug=org_slug,
        org_id=org_id,
        sort_created_at=sort_created_at,
        cal_api_version=cal_api_version,
    )
    return (await client.acall(request, _decode, _decode_error)).parsed
