# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`PATCH /event-types/{id}`"

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
    from ...models.event_type_response import EventTypeResponse
    from ...models.update_event_type_body import UpdateEventTypeBody
    from ...types import DriftNote, Response


def _get_kwargs(
    id: int,
    *,
    body: UpdateEventTypeBody | Mapping[str, Any],
) -> dict[str, Any]:
    request: dict[str, Any] = {"method": "patch", "url": "/event-types/" + path_segment("id", id)}
    request["json"] = encode(body)
    refuse_nulls(
        request.get("json"),
        {
            "length": "length",
            "title": "title",
            "slug": "slug",
            "scheduleId": "schedule_id",
            "hosts": "hosts",
            "hidden": "hidden",
            "position": "position",
            "teamId": "team_id",
            "requiresConfirmation": "requires_confirmation",
            "disableGuests": "disable_guests",
            "hideCalendarNotes": "hide_calendar_notes",
            "minimumBookingNotice": "minimum_booking_notice",
            "beforeEventBuffer": "before_event_buffer",
            "afterEventBuffer": "after_event_buffer",
            "price": "price",
            "currency": "currency",
            "seatsShowAttendees": "seats_show_attendees",
            "seatsShowAvailabilityCount": "seats_show_availability_count",
            "periodType": "period_type",
            "metadata": "metadata",
            "bookingFields": "booking_fields",
            "onlyShowFirstAvailableSlot": "only_show_first_available_slot",
            "assignAllTeamMembers": "assign_all_team_members",
        },
    )
    return request


def _decode(status_code: int, data: object, notes: list[DriftNote] | None = None) -> EventTypeResponse:
    from ...models.event_type_response import EventTypeResponse

    answer: EventTypeResponse = decode_status({200: Ref(EventTypeResponse)}, status_code, data, notes)
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 405, 409, 410, 413, 429, 500, 503], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateEventTypeBody | Mapping[str, Any],
) -> Response[EventTypeResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(id, body=body)
    return client.call(request, _decode, _decode_error)


def sync(
    id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateEventTypeBody | Mapping[str, Any],
) -> EventTypeResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(id, body=body)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateEventTypeBody | Mapping[str, Any],
) -> Response[EventTypeResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(id, body=body)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateEventTypeBody | Mapping[str, Any],
) -> EventTypeResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(id, body=body)
    return (await client.acall(request, _decode, _decode_error)).parsed
