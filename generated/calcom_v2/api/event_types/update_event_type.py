# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`PATCH /v2/event-types/{eventTypeId}`"

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
    from ...models.update_event_type import UpdateEventType
    from ...models.update_event_type_response import UpdateEventTypeResponse
    from ...types import DriftNote, Response


def _get_kwargs(
    event_type_id: int,
    *,
    body: UpdateEventType | Mapping[str, Any],
    cal_api_version: str = "2024-06-14",
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": "patch",
        "url": "/v2/event-types/" + path_segment("event_type_id", event_type_id),
    }
    headers: dict[str, str] = {}
    headers["cal-api-version"] = str(cal_api_version)
    request["headers"] = headers
    request["json"] = encode(body)
    refuse_nulls(
        request.get("json"),
        {
            "lengthInMinutes": "length_in_minutes",
            "lengthInMinutesOptions": "length_in_minutes_options",
            "title": "title",
            "slug": "slug",
            "bookingFields": "booking_fields",
            "disableGuests": "disable_guests",
            "slotInterval": "slot_interval",
            "minimumBookingNotice": "minimum_booking_notice",
            "beforeEventBuffer": "before_event_buffer",
            "afterEventBuffer": "after_event_buffer",
            "bookingLimitsCount": "booking_limits_count",
            "bookerActiveBookingsLimit": "booker_active_bookings_limit",
            "onlyShowFirstAvailableSlot": "only_show_first_available_slot",
            "bookingLimitsDuration": "booking_limits_duration",
            "bookingWindow": "booking_window",
            "offsetStart": "offset_start",
            "bookerLayouts": "booker_layouts",
            "confirmationPolicy": "confirmation_policy",
            "recurrence": "recurrence",
            "requiresBookerEmailVerification": "requires_booker_email_verification",
            "hideCalendarNotes": "hide_calendar_notes",
            "lockTimeZoneToggleOnBookingPage": "lock_time_zone_toggle_on_booking_page",
            "color": "color",
            "seats": "seats",
            "customName": "custom_name",
            "destinationCalendar": "destination_calendar",
            "useDestinationCalendarEmail": "use_destination_calendar_email",
            "hideCalendarEventDetails": "hide_calendar_event_details",
            "successRedirectUrl": "success_redirect_url",
            "hideOrganizerEmail": "hide_organizer_email",
            "calVideoSettings": "cal_video_settings",
            "hidden": "hidden",
            "bookingRequiresAuthentication": "booking_requires_authentication",
            "disableCancelling": "disable_cancelling",
            "disableRescheduling": "disable_rescheduling",
            "interfaceLanguage": "interface_language",
            "allowReschedulingPastBookings": "allow_rescheduling_past_bookings",
            "allowReschedulingCancelledBookings": "allow_rescheduling_cancelled_bookings",
            "showOptimizedSlots": "show_optimized_slots",
            "locations": "locations",
        },
    )
    return request


def _decode(status_code: int, data: object, notes: list[DriftNote] | None = None) -> UpdateEventTypeResponse:
    from ...models.update_event_type_response import UpdateEventTypeResponse

    answer: UpdateEventTypeResponse = decode_status(
        {200: Ref(UpdateEventTypeResponse)}, status_code, data, notes
    )
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 409, 413, 415, 422, 429, 498, 500], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    event_type_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateEventType | Mapping[str, Any],
    cal_api_version: str = "2024-06-14",
) -> Response[UpdateEventTypeResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(event_type_id, body=body, cal_api_version=cal_api_version)
    return client.call(request, _decode, _decode_error)


def sync(
    event_type_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateEventType | Mapping[str, Any],
    cal_api_version: str = "2024-06-14",
) -> UpdateEventTypeResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(event_type_id, body=body, cal_api_version=cal_api_version)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    event_type_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateEventType | Mapping[str, Any],
    cal_api_version: str = "2024-06-14",
) -> Response[UpdateEventTypeResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(event_type_id, body=body, cal_api_version=cal_api_version)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    event_type_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateEventType | Mapping[str, Any],
    cal_api_version: str = "2024-06-14",
) -> UpdateEventTypeResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(event_type_id, body=body, cal_api_version=cal_api_version)
    return (await client.acall(request, _decode, _decode_error)).parsed
