# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`POST /bookings`"

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec import (
    decode_status,
    encode,
    refuse_nulls,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AuthenticatedClient, Client
    from ...models.any_created_booking import AnyCreatedBooking
    from ...models.any_error import AnyError
    from ...models.create_booking_body import CreateBookingBody
    from ...types import DriftNote, Response


def _get_kwargs(
    *,
    body: CreateBookingBody | Mapping[str, Any],
) -> dict[str, Any]:
    request: dict[str, Any] = {"method": "post", "url": "/bookings"}
    request["json"] = encode(body)
    refuse_nulls(
        request.get("json"),
        {
            "eventTypeId": "event_type_id",
            "start": "start",
            "responses": "responses",
            "timeZone": "time_zone",
            "language": "language",
            "metadata": "metadata",
            "end": "end",
            "rescheduleUid": "reschedule_uid",
            "title": "title",
            "description": "description",
            "status": "status",
            "seatsPerTimeSlot": "seats_per_time_slot",
            "seatsShowAttendees": "seats_show_attendees",
            "seatsShowAvailabilityCount": "seats_show_availability_count",
            "recurringEventId": "recurring_event_id",
            "recurringCount": "recurring_count",
            "rescheduledBy": "rescheduled_by",
            "noEmail": "no_email",
            "userId": "user_id",
        },
    )
    return request


def _decode(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyCreatedBooking:
    from ...models.any_created_booking import kind as any_created_booking_kind

    answer: AnyCreatedBooking = decode_status({200: any_created_booking_kind()}, status_code, data, notes)
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 405, 409, 410, 413, 429, 500, 503], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateBookingBody | Mapping[str, Any],
) -> Response[AnyCreatedBooking | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(body=body)
    return client.call(request, _decode, _decode_error)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: CreateBookingBody | Mapping[str, Any],
) -> AnyCreatedBooking | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(body=body)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateBookingBody | Mapping[str, Any],
) -> Response[AnyCreatedBooking | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(body=body)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CreateBookingBody | Mapping[str, Any],
) -> AnyCreatedBooking | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(body=body)
    return (await client.acall(request, _decode, _decode_error)).parsed
