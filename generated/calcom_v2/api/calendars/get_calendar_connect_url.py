# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`GET /v2/calendars/{calendar}/connect`"

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
    from ...models.calendar_connect_url_response import CalendarConnectUrlResponse
    from ...models.get_calendar_connect_url_calendar import GetCalendarConnectUrlCalendar
    from ...types import DriftNote, Response


def _get_kwargs(
    calendar: GetCalendarConnectUrlCalendar | str,
    *,
    is_dry_run: bool | Unset = UNSET,
    redir: str | Unset = UNSET,
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": "get",
        "url": "/v2/calendars/" + path_segment("calendar", calendar) + "/connect",
    }
    params: dict[str, Any] = {}
    if not isinstance(is_dry_run, Unset):
        params["isDryRun"] = encode_query(not_null(is_dry_run, "is_dry_run"))
    if not isinstance(redir, Unset):
        params["redir"] = encode_query(not_null(redir, "redir"))
    request["params"] = params
    return request


def _decode(
    status_code: int, data: object, notes: list[DriftNote] | None = None
) -> CalendarConnectUrlResponse:
    from ...models.calendar_connect_url_response import CalendarConnectUrlResponse

    answer: CalendarConnectUrlResponse = decode_status(
        {200: Ref(CalendarConnectUrlResponse)}, status_code, data, notes
    )
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 409, 422, 429, 498, 500], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    calendar: GetCalendarConnectUrlCalendar | str,
    *,
    client: AuthenticatedClient | Client,
    is_dry_run: bool | Unset = UNSET,
    redir: str | Unset = UNSET,
) -> Response[CalendarConnectUrlResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(calendar, is_dry_run=is_dry_run, redir=redir)
    return client.call(request, _decode, _decode_error)


def sync(
    calendar: GetCalendarConnectUrlCalendar | str,
    *,
    client: AuthenticatedClient | Client,
    is_dry_run: bool | Unset = UNSET,
    redir: str | Unset = UNSET,
) -> CalendarConnectUrlResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(calendar, is_dry_run=is_dry_run, redir=redir)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    calendar: GetCalendarConnectUrlCalendar | str,
    *,
    client: AuthenticatedClient | Client,
    is_dry_run: bool | Unset = UNSET,
    redir: str | Unset = UNSET,
) -> Response[CalendarConnectUrlResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(calendar, is_dry_run=is_dry_run, redir=redir)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    calendar: GetCalendarConnectUrlCalendar | str,
    *,
    client: AuthenticatedClient | Client,
    is_dry_run: bool | Unset = UNSET,
    redir: str | Unset = UNSET,
) -> CalendarConnectUrlResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(calendar, is_dry_run=is_dry_run, redir=redir)
    return (await client.acall(request, _decode, _decode_error)).parsed
