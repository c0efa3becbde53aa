# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`POST /attendees`"

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec import (
    Ref,
    decode_status,
    encode,
    refuse_nulls,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AuthenticatedClient, Client
    from ...models.any_error import AnyError
    from ...models.attendee_created_response import AttendeeCreatedResponse
    from ...models.create_attendee_body import CreateAttendeeBody
    from ...types import DriftNote, Response


def _get_kwargs(
    *,
    body: CreateAttendeeBody | Mapping[str, Any],
) -> dict[str, Any]:
    request: dict[str, Any] = {"method": "post", "url": "/attendees"}
    request["json"] = encode(body)
    refuse_nulls(
        request.get("json"),
        {"bookingId": "booking_id", "email": "email", "name": "name", "timeZone": "time_zone"},
    )
    return request


def _decode(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AttendeeCreatedResponse:
    from ...models.attendee_created_response import AttendeeCreatedResponse

    answer: AttendeeCreatedResponse = decode_status(
        {200: Ref(AttendeeCreatedResponse)}, status_code, data, notes
    )
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 405, 409, 410, 413, 429, 500, 503], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateAttendeeBody | Mapping[str, Any],
) -> Response[AttendeeCreatedResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(body=body)
    return client.call(request, _decode, _decode_error)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: CreateAttendeeBody | Mapping[str, Any],
) -> AttendeeCreatedResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(body=body)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateAttendeeBody | Mapping[str, Any],
) -> Response[AttendeeCreatedResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(body=body)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CreateAttendeeBody | Mapping[str, Any],
) -> AttendeeCreatedResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(body=body)
    return (await client.acall(request, _decode, _decode_error)).parsed
