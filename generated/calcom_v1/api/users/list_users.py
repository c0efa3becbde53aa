# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`GET /users`"

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
    from ...models.list_api_keys_error import ListApiKeysError
    from ...models.users_response import UsersResponse
    from ...types import DriftNote, Response


def _get_kwargs(
    *,
    email: list[str] | Unset = UNSET,
    page: int | Unset = UNSET,
    take: int | Unset = UNSET,
) -> dict[str, Any]:
    request: dict[str, Any] = {"method": "get", "url": "/users"}
    params: dict[str, Any] = {}
    if not isinstance(email, Unset):
        params["email"] = encode_query(not_null(email, "email"), joined=False)
    if not isinstance(page, Unset):
        params["page"] = encode_query(not_null(page, "page"))
    if not isinstance(take, Unset):
        params["take"] = encode_query(not_null(take, "take"))
    request["params"] = params
    return request


def _decode(status_code: int, data: object, notes: list[DriftNote] | None = None) -> UsersResponse:
    from ...models.users_response import UsersResponse

    answer: UsersResponse = decode_status({200: Ref(UsersResponse)}, status_code, data, notes)
    return answer


def _decode_error(
    status_code: int, data: object, notes: list[DriftNote] | None = None
) -> ListApiKeysError | None:
    from ...models.list_api_keys_error import kind as list_api_keys_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 405, 409, 410, 429, 500, 503], list_api_keys_error_kind())
    answer: ListApiKeysError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    email: list[str] | Unset = UNSET,
    page: int | Unset = UNSET,
    take: int | Unset = UNSET,
) -> Response[UsersResponse | ListApiKeysError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(email=email, page=page, take=take)
    return client.call(request, _decode, _decode_error)


def sync(
    *,
    client: AuthenticatedClient | Client,
    email: list[str] | Unset = UNSET,
    page: int | Unset = UNSET,
    take: int | Unset = UNSET,
) -> UsersResponse | ListApiKeysError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(email=email, page=page, take=take)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    email: list[str] | Unset = UNSET,
    page: int | Unset = UNSET,
    take: int | Unset = UNSET,
) -> Response[UsersResponse | ListApiKeysError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(email=email, page=page, take=take)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    email: list[str] | Unset = UNSET,
    page: int | Unset = UNSET,
    take: int | Unset = UNSET,
) -> UsersResponse | ListApiKeysError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(email=email, page=page, take=take)
    return (await client.acall(request, _decode, _decode_error)).parsed
