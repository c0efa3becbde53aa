# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

"""Every model, enumeration and union of the document, loaded when first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .attendee import Attendee
    from .attendee_created_response import AttendeeCreatedResponse
    from .attendee_fetched_response import AttendeeFetchedResponse
    from .attendees_fetched_response import AttendeesFetchedResponse
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
    from .create_event_type_body_location_item_attendee_in_person import (
        CreateEventTypeBodyLocationItemAttendeeInPerson,
    )
    from .create_event_type_body_location_item_in_person import CreateEventTypeBodyLocationItemInPerson
    from .create_event_type_body_location_item_integrations_daily import (
        CreateEventTypeBodyLocationItemIntegrationsDaily,
    )
    from .create_event_type_body_location_item_link import CreateEventTypeBodyLocationItemLink
    from .create_event_type_body_period_type import CreateEventTypeBodyPeriodType
    from .create_event_type_body_recurring_event import CreateEventTypeBodyRecurringEvent
    from .create_event_type_body_scheduling_type import CreateEventTypeBodySchedulingType
    from .create_schedule_body import CreateScheduleBody
    from .create_selected_calendar_body import CreateSelectedCalendarBody
    from .create_team_body import CreateTeamBody
    from .create_user_body import CreateUserBody
    from .create_user_credential_body import CreateUserCredentialBody
    from .create_webhook_body import CreateWebhookBody
    from .create_webhook_body_event_triggers import CreateWebhookBodyEventTriggers
    from .error_response import ErrorResponse
    from .get_booking_response import GetBookingResponse
    from .get_booking_response_attendee import GetBookingResponseAttendee
    from .get_booking_response_payment_item import GetBookingResponsePaymentItem
    from .get_booking_response_user import GetBookingResponseUser
    from .list_booking_recordings_response_item import ListBookingRecordingsResponseItem
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

_MODULES = {
    "Attendee": "attendee",
    "AttendeeCreatedResponse": "attendee_created_response",
    "AttendeeFetchedResponse": "attendee_fetched_response",
    "AttendeesFetchedResponse": "attendees_fetched_response",
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
    "CreateEventTypeBodyLocationItemAttendeeInPerson": "create_event_type_body_location_item_attendee_in_person",
    "CreateEventTypeBodyLocationItemInPerson": "create_event_type_body_location_item_in_person",
    "CreateEventTypeBodyLocationItemIntegrationsDaily": "create_event_type_body_location_item_integrations_daily",
    "CreateEventTypeBodyLocationItemLink": "create_event_type_body_location_item_link",
    "CreateEventTypeBodyPeriodType": "create_event_type_body_period_type",
    "CreateEventTypeBodyRecurringEvent": "create_event_type_body_recurring_event",
    "CreateEventTypeBodySchedulingType": "create_event_type_body_scheduling_type",
    "CreateScheduleBody": "create_schedule_body",
    "CreateSelectedCalendarBody": "create_selected_calendar_body",
    "CreateTeamBody": "create_team_body",
    "CreateUserBody": "create_user_body",
    "CreateUserCredentialBody": "create_user_credential_body",
    "CreateWebhookBody": "create_webhook_body",
    "CreateWebhookBodyEventTriggers": "create_webhook_body_event_triggers",
    "ErrorResponse": "error_response",
    "GetBookingResponse": "get_booking_response",
    "GetBookingResponseAttendee": "get_booking_response_attendee",
    "GetBookingResponsePaymentItem": "get_booking_response_payment_item",
    "GetBookingResponseUser": "get_booking_response_user",
    "ListBookingRecordingsResponseItem": "list_booking_recordings_response_item",
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
}

__all__ = (
    "Attendee",
    "AttendeeCreatedResponse",
    "AttendeeFetchedResponse",
    "AttendeesFetchedResponse",
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
    "CreateEventTypeBodyLocationItemAttendeeInPerson",
    "CreateEventTypeBodyLocationItemInPerson",
    "CreateEventTypeBodyLocationItemIntegrationsDaily",
    "CreateEventTypeBodyLocationItemLink",
    "CreateEventTypeBodyPeriodType",
    "CreateEventTypeBodyRecurringEvent",
    "CreateEventTypeBodySchedulingType",
    "CreateScheduleBody",
    "CreateSelectedCalendarBody",
    "CreateTeamBody",
    "CreateUserBody",
    "CreateUserCredentialBody",
    "CreateWebhookBody",
    "CreateWebhookBodyEventTriggers",
    "ErrorResponse",
    "GetBookingResponse",
    "GetBookingResponseAttendee",
    "GetBookingResponsePaymentItem",
    "GetBookingResponseUser",
    "ListBookingRecordingsResponseItem",
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
