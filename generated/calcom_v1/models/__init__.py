# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

"""Every model, enumeration and union of the document, loaded when first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .any_error import AnyError
    from .api_key import ApiKey
    from .api_keys_response import ApiKeysResponse
    from .attendee import Attendee
    from .attendee_created_response import AttendeeCreatedResponse
    from .attendee_fetched_response import AttendeeFetchedResponse
    from .attendees_fetched_response import AttendeesFetchedResponse
    from .availability import Availability
    from .availability_response import AvailabilityResponse
    from .availability_schedule import AvailabilitySchedule
    from .booking import Booking
    from .booking_attendee import BookingAttendee
    from .booking_references_response import BookingReferencesResponse
    from .booking_response import BookingResponse
    from .booking_user import BookingUser
    from .bookings_response import BookingsResponse
    from .cancellation import Cancellation
    from .create_attendee_body import CreateAttendeeBody
    from .create_availability_body import CreateAvailabilityBody
    from .create_availability_body_day import CreateAvailabilityBodyDay
    from .create_booking_body import CreateBookingBody
    from .create_booking_body_responses import CreateBookingBodyResponses
    from .create_booking_body_responses_location import CreateBookingBodyResponsesLocation
    from .create_booking_reference_body import CreateBookingReferenceBody
    from .create_destination_calendar_body import CreateDestinationCalendarBody
    from .create_event_type_body import CreateEventTypeBody
    from .create_event_type_body_host import CreateEventTypeBodyHost
    from .create_event_type_body_location import CreateEventTypeBodyLocation
    from .create_event_type_body_period_type import CreateEventTypeBodyPeriodType
    from .create_event_type_body_recurring_event import CreateEventTypeBodyRecurringEvent
    from .create_event_type_body_scheduling_type import CreateEventTypeBodySchedulingType
    from .create_schedule_body import CreateScheduleBody
    from .create_selected_calendar_body import CreateSelectedCalendarBody
    from .create_team_body import CreateTeamBody
    from .create_user_body import CreateUserBody
    from .create_user_credential_body import CreateUserCredentialBody
    from .create_webhook_body import CreateWebhookBody
    from .created_booking import CreatedBooking
    from .created_booking_attendee import CreatedBookingAttendee
    from .created_booking_user import CreatedBookingUser
    from .custom_inputs_response import CustomInputsResponse
    from .destination_calendars_response import DestinationCalendarsResponse
    from .error_response import ErrorResponse
    from .event_type import EventType
    from .event_type_location import EventTypeLocation
    from .event_type_owner import EventTypeOwner
    from .event_type_response import EventTypeResponse
    from .event_types_response import EventTypesResponse
    from .failure import Failure
    from .key_failure import KeyFailure
    from .list_booking_recordings_response_item import ListBookingRecordingsResponseItem
    from .list_bookings_order import ListBookingsOrder
    from .list_bookings_sort_by import ListBookingsSortBy
    from .memberships_response import MembershipsResponse
    from .message import Message
    from .message_failure import MessageFailure
    from .payments_response import PaymentsResponse
    from .schedule import Schedule
    from .schedule_availability_item import ScheduleAvailabilityItem
    from .schedule_response import ScheduleResponse
    from .schedules_response import SchedulesResponse
    from .selected_calendars_response import SelectedCalendarsResponse
    from .slot import Slot
    from .slots_response import SlotsResponse
    from .teams_response import TeamsResponse
    from .update_attendee_body import UpdateAttendeeBody
    from .update_availability_body import UpdateAvailabilityBody
    from .update_booking_body import UpdateBookingBody
    from .update_booking_reference_body import UpdateBookingReferenceBody
    from .update_destination_calendar_body import UpdateDestinationCalendarBody
    from .update_event_type_body import UpdateEventTypeBody
    from .update_event_type_body_scheduling_type import UpdateEventTypeBodySchedulingType
    from .update_schedule_body import UpdateScheduleBody
    from .update_team_body import UpdateTeamBody
    from .update_user_body import UpdateUserBody
    from .update_user_credential_body import UpdateUserCredentialBody
    from .update_webhook_body import UpdateWebhookBody
    from .user import User
    from .user_availability import UserAvailability
    from .user_availability_date_range import UserAvailabilityDateRange
    from .user_availability_ooo_excluded_date_range import UserAvailabilityOooExcludedDateRange
    from .user_availability_working_hour import UserAvailabilityWorkingHour
    from .user_response import UserResponse
    from .users_response import UsersResponse
    from .webhook import Webhook
    from .webhook_response import WebhookResponse
    from .webhooks_response import WebhooksResponse

_MODULES = {
    "AnyError": "any_error",
    "ApiKey": "api_key",
    "ApiKeysResponse": "api_keys_response",
    "Attendee": "attendee",
    "AttendeeCreatedResponse": "attendee_created_response",
    "AttendeeFetchedResponse": "attendee_fetched_response",
    "AttendeesFetchedResponse": "attendees_fetched_response",
    "Availability": "availability",
    "AvailabilityResponse": "availability_response",
    "AvailabilitySchedule": "availability_schedule",
    "Booking": "booking",
    "BookingAttendee": "booking_attendee",
    "BookingReferencesResponse": "booking_references_response",
    "BookingResponse": "booking_response",
    "BookingUser": "booking_user",
    "BookingsResponse": "bookings_response",
    "Cancellation": "cancellation",
    "CreateAttendeeBody": "create_attendee_body",
    "CreateAvailabilityBody": "create_availability_body",
    "CreateAvailabilityBodyDay": "create_availability_body_day",
    "CreateBookingBody": "create_booking_body",
    "CreateBookingBodyResponses": "create_booking_body_responses",
    "CreateBookingBodyResponsesLocation": "create_booking_body_responses_location",
    "CreateBookingReferenceBody": "create_booking_reference_body",
    "CreateDestinationCalendarBody": "create_destination_calendar_body",
    "CreateEventTypeBody": "create_event_type_body",
    "CreateEventTypeBodyHost": "create_event_type_body_host",
    "CreateEventTypeBodyLocation": "create_event_type_body_location",
    "CreateEventTypeBodyPeriodType": "create_event_type_body_period_type",
    "CreateEventTypeBodyRecurringEvent": "create_event_type_body_recurring_event",
    "CreateEventTypeBodySchedulingType": "create_event_type_body_scheduling_type",
    "CreateScheduleBody": "create_schedule_body",
    "CreateSelectedCalendarBody": "create_selected_calendar_body",
    "CreateTeamBody": "create_team_body",
    "CreateUserBody": "create_user_body",
    "CreateUserCredentialBody": "create_user_credential_body",
    "CreateWebhookBody": "create_webhook_body",
    "CreatedBooking": "created_booking",
    "CreatedBookingAttendee": "created_booking_attendee",
    "CreatedBookingUser": "created_booking_user",
    "CustomInputsResponse": "custom_inputs_response",
    "DestinationCalendarsResponse": "destination_calendars_response",
    "ErrorResponse": "error_response",
    "EventType": "event_type",
    "EventTypeLocation": "event_type_location",
    "EventTypeOwner": "event_type_owner",
    "EventTypeResponse": "event_type_response",
    "EventTypesResponse": "event_types_response",
    "Failure": "failure",
    "KeyFailure": "key_failure",
    "ListBookingRecordingsResponseItem": "list_booking_recordings_response_item",
    "ListBookingsOrder": "list_bookings_order",
    "ListBookingsSortBy": "list_bookings_sort_by",
    "MembershipsResponse": "memberships_response",
    "Message": "message",
    "MessageFailure": "message_failure",
    "PaymentsResponse": "payments_response",
    "Schedule": "schedule",
    "ScheduleAvailabilityItem": "schedule_availability_item",
    "ScheduleResponse": "schedule_response",
    "SchedulesResponse": "schedules_response",
    "SelectedCalendarsResponse": "selected_calendars_response",
    "Slot": "slot",
    "SlotsResponse": "slots_response",
    "TeamsResponse": "teams_response",
    "UpdateAttendeeBody": "update_attendee_body",
    "UpdateAvailabilityBody": "update_availability_body",
    "UpdateBookingBody": "update_booking_body",
    "UpdateBookingReferenceBody": "update_booking_reference_body",
    "UpdateDestinationCalendarBody": "update_destination_calendar_body",
    "UpdateEventTypeBody": "update_event_type_body",
    "UpdateEventTypeBodySchedulingType": "update_event_type_body_scheduling_type",
    "UpdateScheduleBody": "update_schedule_body",
    "UpdateTeamBody": "update_team_body",
    "UpdateUserBody": "update_user_body",
    "UpdateUserCredentialBody": "update_user_credential_body",
    "UpdateWebhookBody": "update_webhook_body",
    "User": "user",
    "UserAvailability": "user_availability",
    "UserAvailabilityDateRange": "user_availability_date_range",
    "UserAvailabilityOooExcludedDateRange": "user_availability_ooo_excluded_date_range",
    "UserAvailabilityWorkingHour": "user_availability_working_hour",
    "UserResponse": "user_response",
    "UsersResponse": "users_response",
    "Webhook": "webhook",
    "WebhookResponse": "webhook_response",
    "WebhooksResponse": "webhooks_response",
}

__all__ = (
    "AnyError",
    "ApiKey",
    "ApiKeysResponse",
    "Attendee",
    "AttendeeCreatedResponse",
    "AttendeeFetchedResponse",
    "AttendeesFetchedResponse",
    "Availability",
    "AvailabilityResponse",
    "AvailabilitySchedule",
    "Booking",
    "BookingAttendee",
    "BookingReferencesResponse",
    "BookingResponse",
    "BookingUser",
    "BookingsResponse",
    "Cancellation",
    "CreateAttendeeBody",
    "CreateAvailabilityBody",
    "CreateAvailabilityBodyDay",
    "CreateBookingBody",
    "CreateBookingBodyResponses",
    "CreateBookingBodyResponsesLocation",
    "CreateBookingReferenceBody",
    "CreateDestinationCalendarBody",
    "CreateEventTypeBody",
    "CreateEventTypeBodyHost",
    "CreateEventTypeBodyLocation",
    "CreateEventTypeBodyPeriodType",
    "CreateEventTypeBodyRecurringEvent",
    "CreateEventTypeBodySchedulingType",
    "CreateScheduleBody",
    "CreateSelectedCalendarBody",
    "CreateTeamBody",
    "CreateUserBody",
    "CreateUserCredentialBody",
    "CreateWebhookBody",
    "CreatedBooking",
    "CreatedBookingAttendee",
    "CreatedBookingUser",
    "CustomInputsResponse",
    "DestinationCalendarsResponse",
    "ErrorResponse",
    "EventType",
    "EventTypeLocation",
    "EventTypeOwner",
    "EventTypeResponse",
    "EventTypesResponse",
    "Failure",
    "KeyFailure",
    "ListBookingRecordingsResponseItem",
    "ListBookingsOrder",
    "ListBookingsSortBy",
    "MembershipsResponse",
    "Message",
    "MessageFailure",
    "PaymentsResponse",
    "Schedule",
    "ScheduleAvailabilityItem",
    "ScheduleResponse",
    "SchedulesResponse",
    "SelectedCalendarsResponse",
    "Slot",
    "SlotsResponse",
    "TeamsResponse",
    "UpdateAttendeeBody",
    "UpdateAvailabilityBody",
    "UpdateBookingBody",
    "UpdateBookingReferenceBody",
    "UpdateDestinationCalendarBody",
    "UpdateEventTypeBody",
    "UpdateEventTypeBodySchedulingType",
    "UpdateScheduleBody",
    "UpdateTeamBody",
    "UpdateUserBody",
    "UpdateUserCredentialBody",
    "UpdateWebhookBody",
    "User",
    "UserAvailability",
    "UserAvailabilityDateRange",
    "UserAvailabilityOooExcludedDateRange",
    "UserAvailabilityWorkingHour",
    "UserResponse",
    "UsersResponse",
    "Webhook",
    "WebhookResponse",
    "WebhooksResponse",
)


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
