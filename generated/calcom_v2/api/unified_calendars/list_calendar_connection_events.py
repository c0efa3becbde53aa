# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`GET /v2/calendars/connections/{connectionId}/events`"

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
    import datetime

    from ...client import AuthenticatedClient, Client
    from ...models.any_error import AnyError
    from ...models.list_unified_calendar_events_response import ListUnifiedCalendarEventsResponse
    from ...types import DriftNote, Response


def _get_kwargs(
    connection_id: str,
    *,
    from_: datetime.datetime | datetime.date | str,
    to: datetime.datetime | datetime.date | str,
    time_zone: str | Unset = UNSET,
    calendar_id: str | Unset = UNSET,
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": "get",
        "url": "/v2/calendars/connections/" + path_segment("connection_id", connection_id) + "/events",
    }
    params: dict[str, Any] = {}
    params["from"] = encode_query(not_null(from_, "from_"))
    params["to"] = encode_query(not_null(to, "to"))
    if not isinstance(time_zone, Unset):
        params["timeZone"] = encode_query(not_null(time_zone, "time_zone"))
    if not isinstance(calendar_id, Unset):
        params["calendarId"] = encode_query(not_null(calendar_id, "calendar_id"))
    request["params"] = params
    return request


def _decode(
    status_code: int, data: object, notes: list[DriftNote] | None = None
) -> ListUnifiedCalendarEventsResponse:
    from ...models.list_unified_calendar_events_response import ListUnifiedCalendarEventsResponse

    answer: ListUnifiedCalendarEventsResponse = decode_status(
        {200: Ref(ListUnifiedCalendarEventsResponse)}, status_code, data, notes
    )
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 409, 422, 429, 498, 500], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    connection_id: str,
    *,
    client: AuthenticatedClient | Client,
    from_: datetime.datetime | datetime.date | str,
    to: datetime.datetime | datetime.date | str,
    time_zone: str | Unset = UNSET,
    calendar_id: str | Unset = UNSET,
) -> Response[ListUnifiedCalendarEventsResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(connection_id, from_=from_, to=to, time_zone=time_zone, calendar_id=calendar_id)
    return client.call(request, _decode, _decode_error)


def sync(
    connection_id: str,
    *,
    client: AuthenticatedClient | Client,
    from_: datetime.datetime | datetime.date | str,
    to: datetime.datetime | datetime.date | str,
    time_zone: str | Unset = UNSET,
    calendar_id: str | Unset = UNSET,
) -> ListUnifiedCalendarEventsResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(connection_id, from_=from_, to=to, time_zone=time_zone, calendar_id=calendar_id)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    connection_id: str,
    *,
    client: AuthenticatedClient | Client,
    from_: datetime.datetime | datetime.date | str,
    to: datetime.datetime | datetime.date | str,
    time_zone: str | Unset = UNSET,
    calendar_id: str | Unset = UNSET,
) -> Response[ListUnifiedCalendarEventsResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(connection_id, from_=from_, to=to, time_zone=time_zone, calendar_id=calendar_id)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    connection_id: str,
    *,
    client: AuthenticatedClient | Client,
    from_: datetime.datetime | datetime.date | str,
    to: datetime.datetime | datetime.date | str,
    time_zone: str | Unset = UNSET,
    calendar_id: str | Unset = UNSET,
) -> ListUnifiedCalendarEventsResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(connection_id, from_=from_, to=to, time_zone=time_zone, calendar_id=calendar_id)
    return (await client.acall(request, _decode, _decode_error)).parsed
