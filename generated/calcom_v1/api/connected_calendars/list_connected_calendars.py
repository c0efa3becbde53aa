# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`GET /connected-calendars`"

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec import (
    List,
    Ref,
    decode_status,
    encode_query,
    not_null,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.connected_calendar import ConnectedCalendar
    from ...models.list_api_keys_error import ListApiKeysError
    from ...types import DriftNote, Response


def _get_kwargs(
    *,
    user_id: int | Unset = UNSET,
) -> dict[str, Any]:
    request: dict[str, Any] = {"method": "get", "url": "/connected-calendars"}
    params: dict[str, Any] = {}
    if not isinstance(user_id, Unset):
        params["userId"] = encode_query(not_null(user_id, "user_id"))
    request["params"] = params
    return request


def _decode(status_code: int, data: object, notes: list[DriftNote] | None = None) -> list[ConnectedCalendar]:
    from ...models.connected_calendar import ConnectedCalendar

    answer: list[ConnectedCalendar] = decode_status(
        {200: List(Ref(ConnectedCalendar))}, status_code, data, notes
    )
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
    user_id: int | Unset = UNSET,
) -> Response[list[ConnectedCalendar] | ListApiKeysError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(user_id=user_id)
    return client.call(request, _decode, _decode_error)


def sync(
    *,
    client: AuthenticatedClient | Client,
    user_id: int | Unset = UNSET,
) -> list[ConnectedCalendar] | ListApiKeysError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(user_id=user_id)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    user_id: int | Unset = UNSET,
) -> Response[list[ConnectedCalendar] | ListApiKeysError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(user_id=user_id)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    user_id: int | Unset = UNSET,
) -> list[ConnectedCalendar] | ListApiKeysError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(user_id=user_id)
    return (await client.acall(request, _decode, _decode_error)).parsed
