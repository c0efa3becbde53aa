# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`PATCH /v2/calendars/connections/{connectionId}/events/{eventId}`"

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec import (
    Ref,
    decode_status,
    encode,
    encode_query,
    not_null,
    path_segment,
    refuse_nulls,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AuthenticatedClient, Client
    from ...models.any_error import AnyError
    from ...models.unified_calendar_event_response import UnifiedCalendarEventResponse
    from ...models.update_unified_calendar_event import UpdateUnifiedCalendarEvent
    from ...types import DriftNote, Response


def _get_kwargs(
    connection_id: str,
    event_id: str,
    *,
    body: UpdateUnifiedCalendarEvent | Mapping[str, Any],
    calendar_id: str | Unset = UNSET,
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": "patch",
        "url": "/v2/calendars/connections/"
        + path_segment("connection_id", connection_id)
        + "/events/"
        + path_segment("event_id", event_id),
    }
    params: dict[str, Any] = {}
    if not isinstance(calendar_id, Unset):
        params["calendarId"] = encode_query(not_null(calendar_id, "calendar_id"))
    request["params"] = params
    request["json"] = encode(body)
    refuse_nulls(request.get("json"), {"start": "start", "end": "end", "title": "title"})
    return request


def _decode(
    status_code: int, data: object, notes: list[DriftNote] | None = None
) -> UnifiedCalendarEventResponse:
    from ...models.unified_calendar_event_response import UnifiedCalendarEventResponse

    answer: UnifiedCalendarEventResponse = decode_status(
        {200: Ref(UnifiedCalendarEventResponse)}, status_code, data, notes
    )
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 409, 413, 415, 422, 429, 498, 500], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    connection_id: str,
    event_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateUnifiedCalendarEvent | Mapping[str, Any],
    calendar_id: str | Unset = UNSET,
) -> Response[UnifiedCalendarEventResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(connection_id, event_id, body=body, calendar_id=calendar_id)
    return client.call(request, _decode, _decode_error)


def sync(
    connection_id: str,
    event_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateUnifiedCalendarEvent | Mapping[str, Any],
    calendar_id: str | Unset = UNSET,
) -> UnifiedCalendarEventResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(connection_id, event_id, body=body, calendar_id=calendar_id)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    connection_id: str,
    event_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateUnifiedCalendarEvent | Mapping[str, Any],
    calendar_id: str | Unset = UNSET,
) -> Response[UnifiedCalendarEventResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(connection_id, event_id, body=body, calendar_id=calendar_id)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    connection_id: str,
    event_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateUnifiedCalendarEvent | Mapping[str, Any],
    calendar_id: str | Unset = UNSET,
) -> UnifiedCalendarEventResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(connection_id, event_id, body=body, calendar_id=calendar_id)
    return (await client.acall(request, _decode, _decode_error)).parsed
