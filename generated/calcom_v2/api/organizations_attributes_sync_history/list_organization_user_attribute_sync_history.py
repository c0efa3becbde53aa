# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`GET /v2/organizations/{orgId}/attributes/sync-history/user/{userId}`"

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
    from ...models.any_error import AnyError
    from ...models.attribute_sync_history_response import AttributeSyncHistoryResponse
    from ...types import DriftNote, Response


def _get_kwargs(
    org_id: int,
    user_id: int,
    *,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": "get",
        "url": "/v2/organizations/"
        + path_segment("org_id", org_id)
        + "/attributes/sync-history/user/"
        + path_segment("user_id", user_id),
    }
    params: dict[str, Any] = {}
    if not isinstance(limit, Unset):
        params["limit"] = encode_query(not_null(limit, "limit"))
    if not isinstance(cursor, Unset):
        params["cursor"] = encode_query(not_null(cursor, "cursor"))
    request["params"] = params
    return request


def _decode(
    status_code: int, data: object, notes: list[DriftNote] | None = None
) -> AttributeSyncHistoryResponse:
    from ...models.attribute_sync_history_response import AttributeSyncHistoryResponse

    answer: AttributeSyncHistoryResponse = decode_status(
        {200: Ref(AttributeSyncHistoryResponse)}, status_code, data, notes
    )
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 409, 422, 429, 498, 500], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    org_id: int,
    user_id: int,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[AttributeSyncHistoryResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(org_id, user_id, limit=limit, cursor=cursor)
    return client.call(request, _decode, _decode_error)


def sync(
    org_id: int,
    user_id: int,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> AttributeSyncHistoryResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(org_id, user_id, limit=limit, cursor=cursor)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    org_id: int,
    user_id: int,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[AttributeSyncHistoryResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(org_id, user_id, limit=limit, cursor=cursor)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    org_id: int,
    user_id: int,
    *,
    client: AuthenticatedClient | Client,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> AttributeSyncHistoryResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(org_id, user_id, limit=limit, cursor=cursor)
    return (await client.acall(request, _decode, _decode_error)).parsed
