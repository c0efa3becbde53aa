# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`GET /availability`"

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec import (
    decode_status,
    encode_query,
    not_null,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.get_user_availability_response import GetUserAvailabilityResponse
    from ...models.list_api_keys_error import ListApiKeysError
    from ...types import DriftNote, Response


def _get_kwargs(
    *,
    username: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    date_from: str,
    date_to: str,
    event_type_id: int | Unset = UNSET,
    team_id: int | Unset = UNSET,
) -> dict[str, Any]:
    request: dict[str, Any] = {"method": "get", "url": "/availability"}
    params: dict[str, Any] = {}
    if not isinstance(username, Unset):
        params["username"] = encode_query(not_null(username, "username"))
    if not isinstance(user_id, Unset):
        params["userId"] = encode_query(not_null(user_id, "user_id"))
    params["dateFrom"] = encode_query(not_null(date_from, "date_from"))
    params["dateTo"] = encode_query(not_null(date_to, "date_to"))
    if not isinstance(event_type_id, Unset):
        params["eventTypeId"] = encode_query(not_null(event_type_id, "event_type_id"))
    if not isinstance(team_id, Unset):
        params["teamId"] = encode_query(not_null(team_id, "team_id"))
    request["params"] = params
    return request


def _decode(
    status_code: int, data: object, notes: list[DriftNote] | None = None
) -> GetUserAvailabilityResponse:
    from ...models.get_user_availability_response import kind as get_user_availability_response_kind

    answer: GetUserAvailabilityResponse = decode_status(
        {200: get_user_availability_response_kind()}, status_code, data, notes
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
    username: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    date_from: str,
    date_to: str,
    event_type_id: int | Unset = UNSET,
    team_id: int | Unset = UNSET,
) -> Response[GetUserAvailabilityResponse | ListApiKeysError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(
        username=username,
        user_id=user_id,
        date_from=date_from,
        date_to=date_to,
        event_type_id=event_type_id,
        team_id=team_id,
    )
    return client.call(request, _decode, _decode_error)


def sync(
    *,
    client: AuthenticatedClient | Client,
    username: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    date_from: str,
    date_to: str,
    event_type_id: int | Unset = UNSET,
    team_id: int | Unset = UNSET,
) -> GetUserAvailabilityResponse | ListApiKeysError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(
        username=username,
        user_id=user_id,
        date_from=date_from,
        date_to=date_to,
        event_type_id=event_type_id,
        team_id=team_id,
    )
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    username: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    date_from: str,
    date_to: str,
    event_type_id: int | Unset = UNSET,
    team_id: int | Unset = UNSET,
) -> Response[GetUserAvailabilityResponse | ListApiKeysError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(
        username=username,
        user_id=user_id,
        date_from=date_from,
        date_to=date_to,
        event_type_id=event_type_id,
        team_id=team_id,
    )
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    username: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    date_from: str,
    date_to: str,
    event_type_id: int | Unset = UNSET,
    team_id: int | Unset = UNSET,
) -> GetUserAvailabilityResponse | ListApiKeysError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(
        username=username,
        user_id=user_id,
        date_from=date_from,
        date_to=date_to,
        event_type_id=event_type_id,
        team_id=team_id,
    )
    return (await client.acall(request, _decode, _decode_error)).parsed
