# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`GET /v2/calendars/{calendar}/events/{eventUid}`"

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._codec import (
    Ref,
    decode_status,
    path_segment,
)

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.any_error import AnyError
    from ...models.unified_calendar_event_response import UnifiedCalendarEventResponse
    from ...types import DriftNote, Response


def _get_kwargs(
    calendar: Literal["google"],
    event_uid: str,
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": "get",
        "url": "/v2/calendars/"
        + path_segment("calendar", calendar)
        + "/events/"
        + path_segment("event_uid", event_uid),
    }
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

    decoders = dict.fromkeys([400, 401, 403, 404, 409, 422, 429, 498, 500], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    calendar: Literal["google"],
    event_uid: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[UnifiedCalendarEventResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(calendar, event_uid)
    return client.call(request, _decode, _decode_error)


def sync(
    calendar: Literal["google"],
    event_uid: str,
    *,
    client: AuthenticatedClient | Client,
) -> UnifiedCalendarEventResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(calendar, event_uid)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    calendar: Literal["google"],
    event_uid: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[UnifiedCalendarEventResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(calendar, event_uid)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    calendar: Literal["google"],
    event_uid: str,
    *,
    client: AuthenticatedClient | Client,
) -> UnifiedCalendarEventResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(calendar, event_uid)
    return (await client.acall(request, _decode, _decode_error)).parsed
