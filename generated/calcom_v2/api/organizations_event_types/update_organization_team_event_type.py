# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`PATCH /v2/organizations/{orgId}/teams/{teamId}/event-types/{eventTypeId}`"

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
    from ...models.update_team_event_type import UpdateTeamEventType
    from ...models.update_team_event_type_response import UpdateTeamEventTypeResponse
    from ...types import DriftNote, Response


def _get_kwargs(
    org_id: int,
    team_id: int,
    event_type_id: int,
    *,
    body: UpdateTeamEventType | Mapping[str, Any],
    cal_api_version: str = "2026-06-12",
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": "patch",
        "url": "/v2/organizations/"
        + path_segment("org_id", org_id)
        + "/teams/"
        + path_segment("team_id", team_id)
        + "/event-types/"
        + path_segment("event_type_id", event_type_id),
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
            "schedulingType": "scheduling_type",
            "hosts": "hosts",
            "assignAllTeamMembers": "assign_all_team_members",
            "locations": "locations",
            "rescheduleWithSameRoundRobinHost": "reschedule_with_same_round_robin_host",
            "allowRRHostChoiceOnReschedule": "allow_rr_host_choice_on_reschedule",
            "bookingFields": "booking_fields",
        },
    )
    return request


def _decode(
    status_code: int, data: object, notes: list[DriftNote] | None = None
) -> UpdateTeamEventTypeResponse:
    from ...models.update_team_event_type_response import UpdateTeamEventTypeResponse

    answer: UpdateTeamEventTypeResponse = decode_status(
        {200: Ref(UpdateTeamEventTypeResponse)}, status_code, data, notes
    )
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 409, 413, 415, 422, 429, 498, 500], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    org_id: int,
    team_id: int,
    event_type_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateTeamEventType | Mapping[str, Any],
    cal_api_version: str = "2026-06-12",
) -> Response[UpdateTeamEventTypeResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(org_id, team_id, event_type_id, body=body, cal_api_version=cal_api_version)
    return client.call(request, _decode, _decode_error)


def sync(
    org_id: int,
    team_id: int,
    event_type_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateTeamEventType | Mapping[str, Any],
    cal_api_version: str = "2026-06-12",
) -> UpdateTeamEventTypeResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(org_id, team_id, event_type_id, body=body, cal_api_version=cal_api_version)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    org_id: int,
    team_id: int,
    event_type_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateTeamEventType | Mapping[str, Any],
    cal_api_version: str = "2026-06-12",
) -> Response[UpdateTeamEventTypeResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(org_id, team_id, event_type_id, body=body, cal_api_version=cal_api_version)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    org_id: int,
    team_id: int,
    event_type_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateTeamEventType | Mapping[str, Any],
    cal_api_version: str = "2026-06-12",
) -> UpdateTeamEventTypeResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(org_id, team_id, event_type_id, body=body, cal_api_version=cal_api_version)
    return (await client.acall(request, _decode, _decode_error)).parsed
