# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`POST /v2/calendars/{calendar}/disconnect`"

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec import (
    Ref,
    decode_status,
    encode,
    path_segment,
    refuse_nulls,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AuthenticatedClient, Client
    from ...models.any_error import AnyError
    from ...models.check_calendar_calendar import CheckCalendarCalendar
    from ...models.disconnect_calendar import DisconnectCalendar
    from ...models.disconnect_calendar_response import DisconnectCalendarResponse
    from ...types import DriftNote, Response


def _get_kwargs(
    calendar: CheckCalendarCalendar | str,
    *,
    body: DisconnectCalendar | Mapping[str, Any],
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": "post",
        "url": "/v2/calendars/" + path_segment("calendar", calendar) + "/disconnect",
    }
    request["json"] = encode(body)
    refuse_nulls(request.get("json"), {"id": "id"})
    return request


def _decode(
    status_code: int, data: object, notes: list[DriftNote] | None = None
) -> DisconnectCalendarResponse:
    from ...models.disconnect_calendar_response import DisconnectCalendarResponse

    answer: DisconnectCalendarResponse = decode_status(
        {200: Ref(DisconnectCalendarResponse)}, status_code, data, notes
    )
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 409, 413, 415, 422, 429, 498, 500], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    calendar: CheckCalendarCalendar | str,
    *,
    client: AuthenticatedClient | Client,
    body: DisconnectCalendar | Mapping[str, Any],
) -> Response[DisconnectCalendarResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(calendar, body=body)
    return client.call(request, _decode, _decode_error)


def sync(
    calendar: CheckCalendarCalendar | str,
    *,
    client: AuthenticatedClient | Client,
    body: DisconnectCalendar | Mapping[str, Any],
) -> DisconnectCalendarResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(calendar, body=body)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    calendar: CheckCalendarCalendar | str,
    *,
    client: AuthenticatedClient | Client,
    body: DisconnectCalendar | Mapping[str, Any],
) -> Response[DisconnectCalendarResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(calendar, body=body)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    calendar: CheckCalendarCalendar | str,
    *,
    client: AuthenticatedClient | Client,
    body: DisconnectCalendar | Mapping[str, Any],
) -> DisconnectCalendarResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(calendar, body=body)
    return (await client.acall(request, _decode, _decode_error)).parsed
