# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`POST /v2/calendars/{calendar}/credentials`"

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

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
    from ...models.save_calendar_credentials import SaveCalendarCredentials
    from ...models.status_response import StatusResponse
    from ...types import DriftNote, Response


def _get_kwargs(
    calendar: Literal["apple"],
    *,
    body: SaveCalendarCredentials | Mapping[str, Any],
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": "post",
        "url": "/v2/calendars/" + path_segment("calendar", calendar) + "/credentials",
    }
    request["json"] = encode(body)
    refuse_nulls(request.get("json"), {"username": "username", "password": "password"})
    return request


def _decode(status_code: int, data: object, notes: list[DriftNote] | None = None) -> StatusResponse:
    from ...models.status_response import StatusResponse

    answer: StatusResponse = decode_status({201: Ref(StatusResponse)}, status_code, data, notes)
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 409, 413, 415, 422, 429, 498, 500], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    calendar: Literal["apple"],
    *,
    client: AuthenticatedClient | Client,
    body: SaveCalendarCredentials | Mapping[str, Any],
) -> Response[StatusResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(calendar, body=body)
    return client.call(request, _decode, _decode_error)


def sync(
    calendar: Literal["apple"],
    *,
    client: AuthenticatedClient | Client,
    body: SaveCalendarCredentials | Mapping[str, Any],
) -> StatusResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(calendar, body=body)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    calendar: Literal["apple"],
    *,
    client: AuthenticatedClient | Client,
    body: SaveCalendarCredentials | Mapping[str, Any],
) -> Response[StatusResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(calendar, body=body)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    calendar: Literal["apple"],
    *,
    client: AuthenticatedClient | Client,
    body: SaveCalendarCredentials | Mapping[str, Any],
) -> StatusResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(calendar, body=body)
    return (await client.acall(request, _decode, _decode_error)).parsed
