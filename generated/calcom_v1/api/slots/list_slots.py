# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`GET /slots`"

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
    import datetime

    from ...client import AuthenticatedClient, Client
    from ...models.list_api_keys_error import ListApiKeysError
    from ...models.slots_response import SlotsResponse
    from ...types import DriftNote, Response


def _get_kwargs(
    *,
    event_type_id: int | Unset = UNSET,
    start_time: datetime.datetime | str,
    end_time: datetime.datetime | str,
    time_zone: str | Unset = UNSET,
    username_list: list[str] | Unset = UNSET,
    event_type_slug: str | Unset = UNSET,
    org_slug: str | Unset = UNSET,
    is_team_event: bool | Unset = UNSET,
) -> dict[str, Any]:
    request: dict[str, Any] = {"method": "get", "url": "/slots"}
    params: dict[str, Any] = {}
    if not isinstance(event_type_id, Unset):
        params["eventTypeId"] = encode_query(not_null(event_type_id, "event_type_id"))
    params["startTime"] = encode_query(not_null(start_time, "start_time"))
    params["endTime"] = encode_query(not_null(end_time, "end_time"))
    if not isinstance(time_zone, Unset):
        params["timeZone"] = encode_query(not_null(time_zone, "time_zone"))
    if not isinstance(username_list, Unset):
        params["usernameList"] = encode_query(not_null(username_list, "username_list"), joined=False)
    if not isinstance(event_type_slug, Unset):
        params["eventTypeSlug"] = encode_query(not_null(event_type_slug, "event_type_slug"))
    if not isinstance(org_slug, Unset):
        params["orgSlug"] = encode_query(not_null(org_slug, "org_slug"))
    if not isinstance(is_team_event, Unset):
        params["isTeamEvent"] = encode_query(not_null(is_team_event, "is_team_event"))
    request["params"] = params
    return request


def _decode(status_code: int, data: object, notes: list[DriftNote] | None = None) -> SlotsResponse:
    from ...models.slots_response import SlotsResponse

    answer: SlotsResponse = decode_status({200: Ref(SlotsResponse)}, status_code, data, notes)
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
    event_type_id: int | Unset = UNSET,
    start_time: datetime.datetime | str,
    end_time: datetime.datetime | str,
    time_zone: str | Unset = UNSET,
    username_list: list[str] | Unset = UNSET,
    event_type_slug: str | Unset = UNSET,
    org_slug: str | Unset = UNSET,
    is_team_event: bool | Unset = UNSET,
) -> Response[SlotsResponse | ListApiKeysError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(
        event_type_id=event_type_id,
        start_time=start_time,
        end_time=end_time,
        time_zone=time_zone,
        username_list=username_list,
        event_type_slug=event_type_slug,
        org_slug=org_slug,
        is_team_event=is_team_event,
    )
    return client.call(request, _decode, _decode_error)


def sync(
    *,
    client: AuthenticatedClient | Client,
    event_type_id: int | Unset = UNSET,
    start_time: datetime.datetime | str,
    end_time: datetime.datetime | str,
    time_zone: str | Unset = UNSET,
    username_list: list[str] | Unset = UNSET,
    event_type_slug: str | Unset = UNSET,
    org_slug: str | Unset = UNSET,
    is_team_event: bool | Unset = UNSET,
) -> SlotsResponse | ListApiKeysError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(
        event_type_id=event_type_id,
        start_time=start_time,
        end_time=end_time,
        time_zone=time_zone,
        username_list=username_list,
        event_type_slug=event_type_slug,
        org_slug=org_slug,
        is_team_event=is_team_event,
    )
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    event_type_id: int | Unset = UNSET,
    start_time: datetime.datetime | str,
    end_time: datetime.datetime | str,
    time_zone: str | Unset = UNSET,
    username_list: list[str] | Unset = UNSET,
    event_type_slug: str | Unset = UNSET,
    org_slug: str | Unset = UNSET,
    is_team_event: bool | Unset = UNSET,
) -> Response[SlotsResponse | ListApiKeysError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(
        event_type_id=event_type_id,
        start_time=start_time,
        end_time=end_time,
        time_zone=time_zone,
        username_list=username_list,
        event_type_slug=event_type_slug,
        org_slug=org_slug,
        is_team_event=is_team_event,
    )
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    event_type_id: int | Unset = UNSET,
    start_time: datetime.datetime | str,
    end_time: datetime.datetime | str,
    time_zone: str | Unset = UNSET,
    username_list: list[str] | Unset = UNSET,
    event_type_slug: str | Unset = UNSET,
    org_slug: str | Unset = UNSET,
    is_team_event: bool | Unset = UNSET,
) -> SlotsResponse | ListApiKeysError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(
        event_type_id=event_type_id,
        start_time=start_time,
        end_time=end_time,
        time_zone=time_zone,
        username_list=username_list,
        event_type_slug=event_type_slug,
        org_slug=org_slug,
        is_team_event=is_team_event,
    )
    return (await client.acall(request, _decode, _decode_error)).parsed
