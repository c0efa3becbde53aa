# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`POST /v2/event-types`"

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
    from ...models.create_hosted_event_type import CreateHostedEventType
    from ...models.create_hosted_event_type_response import CreateHostedEventTypeResponse
    from ...types import DriftNote, Response


def _get_kwargs(
    *,
    body: CreateHostedEventType | Mapping[str, Any],
    cal_api_version: str = "2026-06-12",
) -> dict[str, Any]:
    request: dict[str, Any] = {"method": "post", "url": "/v2/event-types"}
    headers: dict[str, str] = {}
    headers["cal-api-version"] = str(cal_api_version)
    request["headers"] = headers
    request["json"] = encode(body)
    refuse_nulls(
        request.get("json"),
        {
            "lengthInMinutes": "length_in_minutes",
            "title": "title",
            "slug": "slug",
            "lengthInMinutesOptions": "length_in_minutes_options",
            "description": "description",
            "slotInterval": "slot_interval",
            "minimumBookingNotice": "minimum_booking_notice",
            "beforeEventBuffer": "before_event_buffer",
            "afterEventBuffer": "after_event_buffer",
            "scheduleId": "schedule_id",
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
            "skipAttendeeEmailDeliverabilityCheck": "skip_attendee_email_deliverability_check",
            "emailSettings": "email_settings",
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
            "privateNoteEnabled": "private_note_enabled",
            "privateNoteMode": "private_note_mode",
            "privateNoteTemplate": "private_note_template",
            "locations": "locations",
            "bookingFields": "booking_fields",
        },
    )
    return request


def _decode(
    status_code: int, data: object, notes: list[DriftNote] | None = None
) -> CreateHostedEventTypeResponse:
    from ...models.create_hosted_event_type_response import CreateHostedEventTypeResponse

    answer: CreateHostedEventTypeResponse = decode_status(
        {201: Ref(CreateHostedEventTypeResponse)}, status_code, data, notes
    )
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 409, 413, 415, 422, 429, 498, 500], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateHostedEventType | Mapping[str, Any],
    cal_api_version: str = "2026-06-12",
) -> Response[CreateHostedEventTypeResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(body=body, cal_api_version=cal_api_version)
    return client.call(request, _decode, _decode_error)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: CreateHostedEventType | Mapping[str, Any],
    cal_api_version: str = "2026-06-12",
) -> CreateHostedEventTypeResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(body=body, cal_api_version=cal_api_version)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateHostedEventType | Mapping[str, Any],
    cal_api_version: str = "2026-06-12",
) -> Response[CreateHostedEventTypeResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(body=body, cal_api_version=cal_api_version)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CreateHostedEventType | Mapping[str, Any],
    cal_api_version: str = "2026-06-12",
) -> CreateHostedEventTypeResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(body=body, cal_api_version=cal_api_version)
    return (await client.acall(request, _decode, _decode_error)).parsed
