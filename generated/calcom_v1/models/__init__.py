# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"""All models, enumerations and unions of the document, loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .any_created_booking import AnyCreatedBooking
    from .any_created_team import AnyCreatedTeam
    from .any_error import AnyError
    from .api_key import ApiKey
    from .api_key_response import ApiKeyResponse
    from .api_keys_response import ApiKeysResponse
    from .attendee import Attendee
    from .attendee_created_response import AttendeeCreatedResponse
    from .attendee_fetched_response import AttendeeFetchedResponse
    from .attendees_fetched_response import AttendeesFetchedResponse
    from .availability import Availability
    from .availability_response import AvailabilityResponse
    from .availability_schedule import AvailabilitySchedule
    from .booked_seat import BookedSeat
    from .booked_seat_event_type import BookedSeatEventType
    from .booked_seat_user import BookedSeatUser
    from .booking import Booking
    from .booking_answers import BookingAnswers
    from .booking_answers_location import BookingAnswersLocation
    from .booking_answers_name import BookingAnswersName
    from .booking_answers_name_variant_2 import BookingAnswersNameVariant2
    from .booking_attendee import BookingAttendee
    from .booking_event_type import BookingEventType
    from .booking_event_type_team import BookingEventTypeTeam
    from .booking_field import BookingField
    from .booking_field_editable import BookingFieldEditable
    from .booking_field_option import BookingFieldOption
    from .booking_field_options_inputs_value import BookingFieldOptionsInputsValue
    from .booking_field_source import BookingFieldSource
    from .booking_field_variants_config import BookingFieldVariantsConfig
    from .booking_field_variants_config_variants_value import BookingFieldVariantsConfigVariantsValue
    from .booking_field_variants_config_variants_value_field import (
        BookingFieldVariantsConfigVariantsValueField,
    )
    from .booking_field_view import BookingFieldView
    from .booking_payment import BookingPayment
    from .booking_reference import BookingReference
    from .booking_reference_response import BookingReferenceResponse
    from .booking_references_response import BookingReferencesResponse
    from .booking_response import BookingResponse
    from .booking_status import BookingStatus
    from .booking_to_move import BookingToMove
    from .booking_to_move_attendee import BookingToMoveAttendee
    from .booking_user import BookingUser
    from .bookings_response import BookingsResponse
    from .cancellation import Cancellation
    from .caught_failure import CaughtFailure
    from .connected_calendar import ConnectedCalendar
    from .connected_calendar_calendar import ConnectedCalendarCalendar
    from .create_api_key_body import CreateApiKeyBody
    from .create_attendee_body import CreateAttendeeBody
    from .create_availability_body import CreateAvailabilityBody
    from .create_availability_body_day import CreateAvailabilityBodyDay
    from .create_booking_body import CreateBookingBody
    from .create_booking_body_responses import CreateBookingBodyResponses
    from .create_booking_body_responses_location import CreateBookingBodyResponsesLocation
    from .create_booking_reference_body import CreateBookingReferenceBody
    from .create_custom_input_body import CreateCustomInputBody
    from .create_destination_calendar_body import CreateDestinationCalendarBody
    from .create_event_type_body import CreateEventTypeBody
    from .create_event_type_body_host import CreateEventTypeBodyHost
    from .create_event_type_body_location import CreateEventTypeBodyLocation
    from .create_membership_body import CreateMembershipBody
    from .create_schedule_body import CreateScheduleBody
    from .create_selected_calendar_body import CreateSelectedCalendarBody
    from .create_team_body import CreateTeamBody
    from .create_user_body import CreateUserBody
    from .create_user_body_time_format import CreateUserBodyTimeFormat
    from .create_user_credential_body import CreateUserCredentialBody
    from .create_webhook_body import CreateWebhookBody
    from .created_api_key import CreatedApiKey
    from .created_api_key_response import CreatedApiKeyResponse
    from .created_booking import CreatedBooking
    from .created_booking_apps_status_item import CreatedBookingAppsStatusItem
    from .created_booking_attendee import CreatedBookingAttendee
    from .created_booking_user import CreatedBookingUser
    from .created_credential_response import CreatedCredentialResponse
    from .created_credential_response_credential import CreatedCredentialResponseCredential
    from .created_reference import CreatedReference
    from .created_team import CreatedTeam
    from .credential_response import CredentialResponse
    from .credential_response_credential import CredentialResponseCredential
    from .credentials_response import CredentialsResponse
    from .credentials_response_credential import CredentialsResponseCredential
    from .custom_input import CustomInput
    from .custom_input_option import CustomInputOption
    from .custom_input_response import CustomInputResponse
    from .custom_inputs_response import CustomInputsResponse
    from .deleted_credential_response import DeletedCredentialResponse
    from .deleted_credential_response_credential_deleted import DeletedCredentialResponseCredentialDeleted
    from .destination_calendar import DestinationCalendar
    from .destination_calendar_response import DestinationCalendarResponse
    from .destination_calendars_response import DestinationCalendarsResponse
    from .event_type import EventType
    from .event_type_children_item import EventTypeChildrenItem
    from .event_type_hashed_link_item import EventTypeHashedLinkItem
    from .event_type_host import EventTypeHost
    from .event_type_location import EventTypeLocation
    from .event_type_owner import EventTypeOwner
    from .event_type_question import EventTypeQuestion
    from .event_type_response import EventTypeResponse
    from .event_type_team import EventTypeTeam
    from .event_types_response import EventTypesResponse
    from .failure import Failure
    from .failure_data import FailureData
    from .get_booking_transcript_response import GetBookingTranscriptResponse
    from .get_user_availability_response import GetUserAvailabilityResponse
    from .interval_limits import IntervalLimits
    from .key_failure import KeyFailure
    from .list_api_keys_error import ListApiKeysError
    from .list_bookings_order import ListBookingsOrder
    from .list_bookings_sort_by import ListBookingsSortBy
    from .membership import Membership
    from .membership_response import MembershipResponse
    from .membership_role import MembershipRole
    from .memberships_response import MembershipsResponse
    from .message import Message
    from .message_failure import MessageFailure
    from .payment import Payment
    from .payment_option import PaymentOption
    from .payment_response import PaymentResponse
    from .payments_response import PaymentsResponse
    from .pending_team import PendingTeam
    from .period_type import PeriodType
    from .question_type import QuestionType
    from .recording import Recording
    from .recurrence import Recurrence
    from .recurrence_freq import RecurrenceFreq
    from .schedule import Schedule
    from .schedule_availability_item import ScheduleAvailabilityItem
    from .schedule_response import ScheduleResponse
    from .schedules_response import SchedulesResponse
    from .scheduling_type import SchedulingType
    from .selected_calendar import SelectedCalendar
    from .selected_calendar_response import SelectedCalendarResponse
    from .selected_calendars_response import SelectedCalendarsResponse
    from .slot import Slot
    from .slots_response import SlotsResponse
    from .team import Team
    from .team_response import TeamResponse
    from .team_rr_reset_interval import TeamRrResetInterval
    from .team_rr_timestamp_basis import TeamRrTimestampBasis
    from .team_sms_lock_state import TeamSmsLockState
    from .teams_response import TeamsResponse
    from .theme import Theme
    from .trace import Trace
    from .transcript_link import TranscriptLink
    from .update_api_key_body import UpdateApiKeyBody
    from .update_attendee_body import UpdateAttendeeBody
    from .update_availability_body import UpdateAvailabilityBody
    from .update_booking_body import UpdateBookingBody
    from .update_booking_reference_body import UpdateBookingReferenceBody
    from .update_custom_input_body import UpdateCustomInputBody
    from .update_destination_calendar_body import UpdateDestinationCalendarBody
    from .update_event_type_body import UpdateEventTypeBody
    from .update_membership_body import UpdateMembershipBody
    from .update_schedule_body import UpdateScheduleBody
    from .update_selected_calendar_body import UpdateSelectedCalendarBody
    from .update_team_body import UpdateTeamBody
    from .update_user_body import UpdateUserBody
    from .update_user_credential_body import UpdateUserCredentialBody
    from .update_webhook_body import UpdateWebhookBody
    from .updated_team import UpdatedTeam
    from .user import User
    from .user_availability import UserAvailability
    from .user_availability_busy_item import UserAvailabilityBusyItem
    from .user_availability_current_seat import UserAvailabilityCurrentSeat
    from .user_availability_current_seat_count import UserAvailabilityCurrentSeatCount
    from .user_availability_date_override import UserAvailabilityDateOverride
    from .user_availability_date_range import UserAvailabilityDateRange
    from .user_availability_dates_out_of_office_value import UserAvailabilityDatesOutOfOfficeValue
    from .user_availability_dates_out_of_office_value_from_user import (
        UserAvailabilityDatesOutOfOfficeValueFromUser,
    )
    from .user_availability_dates_out_of_office_value_to_user import (
        UserAvailabilityDatesOutOfOfficeValueToUser,
    )
    from .user_availability_of_team import UserAvailabilityOfTeam
    from .user_availability_ooo_excluded_date_range import UserAvailabilityOooExcludedDateRange
    from .user_availability_working_hour import UserAvailabilityWorkingHour
    from .user_response import UserResponse
    from .user_role import UserRole
    from .users_response import UsersResponse
    from .webhook import Webhook
    from .webhook_response import WebhookResponse
    from .webhooks_response import WebhooksResponse
    from .weekday import Weekday
    from .zod_failure import ZodFailure
    from .zod_failure_issue import ZodFailureIssue

_MODULES = {
    "AnyCreatedBooking": "any_created_booking",
    "AnyCreatedTeam": "any_created_team",
    "AnyError": "any_error",
    "ApiKey": "api_key",
    "ApiKeyResponse": "api_key_response",
    "ApiKeysResponse": "api_keys_response",
    "Attendee": "attendee",
    "AttendeeCreatedResponse": "attendee_created_response",
    "AttendeeFetchedResponse": "attendee_fetched_response",
    "AttendeesFetchedResponse": "attendees_fetched_response",
    "Availability": "availability",
    "AvailabilityResponse": "availability_response",
    "AvailabilitySchedule": "availability_schedule",
    "BookedSeat": "booked_seat",
    "BookedSeatEventType": "booked_seat_event_type",
    "BookedSeatUser": "booked_seat_user",
    "Booking": "booking",
    "BookingAnswers": "booking_answers",
    "BookingAnswersLocation": "booking_answers_location",
    "BookingAnswersName": "booking_answers_name",
    "BookingAnswersNameVariant2": "booking_answers_name_variant_2",
    "BookingAttendee": "booking_attendee",
    "BookingEventType": "booking_event_type",
    "BookingEventTypeTeam": "booking_event_type_team",
    "BookingField": "booking_field",
    "BookingFieldEditable": "booking_field_editable",
    "BookingFieldOption": "booking_field_option",
    "BookingFieldOptionsInputsValue": "booking_field_options_inputs_value",
    "BookingFieldSource": "booking_field_source",
    "BookingFieldVariantsConfig": "booking_field_variants_config",
    "BookingFieldVariantsConfigVariantsValue": "booking_field_variants_config_variants_value",
    "BookingFieldVariantsConfigVariantsValueField": "booking_field_variants_config_variants_value_field",
    "BookingFieldView": "booking_field_view",
    "BookingPayment": "booking_payment",
    "BookingReference": "booking_reference",
    "BookingReferenceResponse": "booking_reference_response",
    "BookingReferencesResponse": "booking_references_response",
    "BookingResponse": "booking_response",
    "BookingStatus": "booking_status",
    "BookingToMove": "booking_to_move",
    "BookingToMoveAttendee": "booking_to_move_attendee",
    "BookingUser": "booking_user",
    "BookingsResponse": "bookings_response",
    "Cancellation": "cancellation",
    "CaughtFailure": "caught_failure",
    "ConnectedCalendar": "connected_calendar",
    "ConnectedCalendarCalendar": "connected_calendar_calendar",
    "CreateApiKeyBody": "create_api_key_body",
    "CreateAttendeeBody": "create_attendee_body",
    "CreateAvailabilityBody": "create_availability_body",
    "CreateAvailabilityBodyDay": "create_availability_body_day",
    "CreateBookingBody": "create_booking_body",
    "CreateBookingBodyResponses": "create_booking_body_responses",
    "CreateBookingBodyResponsesLocation": "create_booking_body_responses_location",
    "CreateBookingReferenceBody": "create_booking_reference_body",
    "CreateCustomInputBody": "create_custom_input_body",
    "CreateDestinationCalendarBody": "create_destination_calendar_body",
    "CreateEventTypeBody": "create_event_type_body",
    "CreateEventTypeBodyHost": "create_event_type_body_host",
    "CreateEventTypeBodyLocation": "create_event_type_body_location",
    "CreateMembershipBody": "create_membership_body",
    "CreateScheduleBody": "create_schedule_body",
    "CreateSelectedCalendarBody": "create_selected_calendar_body",
    "CreateTeamBody": "create_team_body",
    "CreateUserBody": "create_user_body",
    "CreateUserBodyTimeFormat": "create_user_body_time_format",
    "CreateUserCredentialBody": "create_user_credential_body",
    "CreateWebhookBody": "create_webhook_body",
    "CreatedApiKey": "created_api_key",
    "CreatedApiKeyResponse": "created_api_key_response",
    "CreatedBooking": "created_booking",
    "CreatedBookingAppsStatusItem": "created_booking_apps_status_item",
    "CreatedBookingAttendee": "created_booking_attendee",
    "CreatedBookingUser": "created_booking_user",
    "CreatedCredentialResponse": "created_credential_response",
    "CreatedCredentialResponseCredential": "created_credential_response_credential",
    "CreatedReference": "created_reference",
    "CreatedTeam": "created_team",
    "CredentialResponse": "credential_response",
    "CredentialResponseCredential": "credential_response_credential",
    "CredentialsResponse": "credentials_response",
    "CredentialsResponseCredential": "credentials_response_credential",
    "CustomInput": "custom_input",
    "CustomInputOption": "custom_input_option",
    "CustomInputResponse": "custom_input_response",
    "CustomInputsResponse": "custom_inputs_response",
    "DeletedCredentialResponse": "deleted_credential_response",
    "DeletedCredentialResponseCredentialDeleted": "deleted_credential_response_credential_deleted",
    "DestinationCalendar": "destination_calendar",
    "DestinationCalendarResponse": "destination_calendar_response",
    "DestinationCalendarsResponse": "destination_calendars_response",
    "EventType": "event_type",
    "EventTypeChildrenItem": "event_type_children_item",
    "EventTypeHashedLinkItem": "event_type_hashed_link_item",
    "EventTypeHost": "event_type_host",
    "EventTypeLocation": "event_type_location",
    "EventTypeOwner": "event_type_owner",
    "EventTypeQuestion": "event_type_question",
    "EventTypeResponse": "event_type_response",
    "EventTypeTeam": "event_type_team",
    "EventTypesResponse": "event_types_response",
    "Failure": "failure",
    "FailureData": "failure_data",
    "GetBookingTranscriptResponse": "get_booking_transcript_response",
    "GetUserAvailabilityResponse": "get_user_availability_response",
    "IntervalLimits": "interval_limits",
    "KeyFailure": "key_failure",
    "ListApiKeysError": "list_api_keys_error",
    "ListBookingsOrder": "list_bookings_order",
    "ListBookingsSortBy": "list_bookings_sort_by",
    "Membership": "membership",
    "MembershipResponse": "membership_response",
    "MembershipRole": "membership_role",
    "MembershipsResponse": "memberships_response",
    "Message": "message",
    "MessageFailure": "message_failure",
    "Payment": "payment",
    "PaymentOption": "payment_option",
    "PaymentResponse": "payment_response",
    "PaymentsResponse": "payments_response",
    "PendingTeam": "pending_team",
    "PeriodType": "period_type",
    "QuestionType": "question_type",
    "Recording": "recording",
    "Recurrence": "recurrence",
    "RecurrenceFreq": "recurrence_freq",
    "Schedule": "schedule",
    "ScheduleAvailabilityItem": "schedule_availability_item",
    "ScheduleResponse": "schedule_response",
    "SchedulesResponse": "schedules_response",
    "SchedulingType": "scheduling_type",
    "SelectedCalendar": "selected_calendar",
    "SelectedCalendarResponse": "selected_calendar_response",
    "SelectedCalendarsResponse": "selected_calendars_response",
    "Slot": "slot",
    "SlotsResponse": "slots_response",
    "Team": "team",
    "TeamResponse": "team_response",
    "TeamRrResetInterval": "team_rr_reset_interval",
    "TeamRrTimestampBasis": "team_rr_timestamp_basis",
    "TeamSmsLockState": "team_sms_lock_state",
    "TeamsResponse": "teams_response",
    "Theme": "theme",
    "Trace": "trace",
    "TranscriptLink": "transcript_link",
    "UpdateApiKeyBody": "update_api_key_body",
    "UpdateAttendeeBody": "update_attendee_body",
    "UpdateAvailabilityBody": "update_availability_body",
    "UpdateBookingBody": "update_booking_body",
    "UpdateBookingReferenceBody": "update_booking_reference_body",
    "UpdateCustomInputBody": "update_custom_input_body",
    "UpdateDestinationCalendarBody": "update_destination_calendar_body",
    "UpdateEventTypeBody": "update_event_type_body",
    "UpdateMembershipBody": "update_membership_body",
    "UpdateScheduleBody": "update_schedule_body",
    "UpdateSelectedCalendarBody": "update_selected_calendar_body",
    "UpdateTeamBody": "update_team_body",
    "UpdateUserBody": "update_user_body",
    "UpdateUserCredentialBody": "update_user_credential_body",
    "UpdateWebhookBody": "update_webhook_body",
    "UpdatedTeam": "updated_team",
    "User": "user",
    "UserAvailability": "user_availability",
    "UserAvailabilityBusyItem": "user_availability_busy_item",
    "UserAvailabilityCurrentSeat": "user_availability_current_seat",
    "UserAvailabilityCurrentSeatCount": "user_availability_current_seat_count",
    "UserAvailabilityDateOverride": "user_availability_date_override",
    "UserAvailabilityDateRange": "user_availability_date_range",
    "UserAvailabilityDatesOutOfOfficeValue": "user_availability_dates_out_of_office_value",
    "UserAvailabilityDatesOutOfOfficeValueFromUser": "user_availability_dates_out_of_office_value_from_user",
    "UserAvailabilityDatesOutOfOfficeValueToUser": "user_availability_dates_out_of_office_value_to_user",
    "UserAvailabilityOfTeam": "user_availability_of_team",
    "UserAvailabilityOooExcludedDateRange": "user_availability_ooo_excluded_date_range",
    "UserAvailabilityWorkingHour": "user_availability_working_hour",
    "UserResponse": "user_response",
    "UserRole": "user_role",
    "UsersResponse": "users_response",
    "Webhook": "webhook",
    "WebhookResponse": "webhook_response",
    "WebhooksResponse": "webhooks_response",
    "Weekday": "weekday",
    "ZodFailure": "zod_failure",
    "ZodFailureIssue": "zod_failure_issue",
}

__all__ = (
    "AnyCreatedBooking",
    "AnyCreatedTeam",
    "AnyError",
    "ApiKey",
    "ApiKeyResponse",
    "ApiKeysResponse",
    "Attendee",
    "AttendeeCreatedResponse",
    "AttendeeFetchedResponse",
    "AttendeesFetchedResponse",
    "Availability",
    "AvailabilityResponse",
    "AvailabilitySchedule",
    "BookedSeat",
    "BookedSeatEventType",
    "BookedSeatUser",
    "Booking",
    "BookingAnswers",
    "BookingAnswersLocation",
    "BookingAnswersName",
    "BookingAnswersNameVariant2",
    "BookingAttendee",
    "BookingEventType",
    "BookingEventTypeTeam",
    "BookingField",
    "BookingFieldEditable",
    "BookingFieldOption",
    "BookingFieldOptionsInputsValue",
    "BookingFieldSource",
    "BookingFieldVariantsConfig",
    "BookingFieldVariantsConfigVariantsValue",
    "BookingFieldVariantsConfigVariantsValueField",
    "BookingFieldView",
    "BookingPayment",
    "BookingReference",
    "BookingReferenceResponse",
    "BookingReferencesResponse",
    "BookingResponse",
    "BookingStatus",
    "BookingToMove",
    "BookingToMoveAttendee",
    "BookingUser",
    "BookingsResponse",
    "Cancellation",
    "CaughtFailure",
    "ConnectedCalendar",
    "ConnectedCalendarCalendar",
    "CreateApiKeyBody",
    "CreateAttendeeBody",
    "CreateAvailabilityBody",
    "CreateAvailabilityBodyDay",
    "CreateBookingBody",
    "CreateBookingBodyResponses",
    "CreateBookingBodyResponsesLocation",
    "CreateBookingReferenceBody",
    "CreateCustomInputBody",
    "CreateDestinationCalendarBody",
    "CreateEventTypeBody",
    "CreateEventTypeBodyHost",
    "CreateEventTypeBodyLocation",
    "CreateMembershipBody",
    "CreateScheduleBody",
    "CreateSelectedCalendarBody",
    "CreateTeamBody",
    "CreateUserBody",
    "CreateUserBodyTimeFormat",
    "CreateUserCredentialBody",
    "CreateWebhookBody",
    "CreatedApiKey",
    "CreatedApiKeyResponse",
    "CreatedBooking",
    "CreatedBookingAppsStatusItem",
    "CreatedBookingAttendee",
    "CreatedBookingUser",
    "CreatedCredentialResponse",
    "CreatedCredentialResponseCredential",
    "CreatedReference",
    "CreatedTeam",
    "CredentialResponse",
    "CredentialResponseCredential",
    "CredentialsResponse",
    "CredentialsResponseCredential",
    "CustomInput",
    "CustomInputOption",
    "CustomInputResponse",
    "CustomInputsResponse",
    "DeletedCredentialResponse",
    "DeletedCredentialResponseCredentialDeleted",
    "DestinationCalendar",
    "DestinationCalendarResponse",
    "DestinationCalendarsResponse",
    "EventType",
    "EventTypeChildrenItem",
    "EventTypeHashedLinkItem",
    "EventTypeHost",
    "EventTypeLocation",
    "EventTypeOwner",
    "EventTypeQuestion",
    "EventTypeResponse",
    "EventTypeTeam",
    "EventTypesResponse",
    "Failure",
    "FailureData",
    "GetBookingTranscriptResponse",
    "GetUserAvailabilityResponse",
    "IntervalLimits",
    "KeyFailure",
    "ListApiKeysError",
    "ListBookingsOrder",
    "ListBookingsSortBy",
    "Membership",
    "MembershipResponse",
    "MembershipRole",
    "MembershipsResponse",
    "Message",
    "MessageFailure",
    "Payment",
    "PaymentOption",
    "PaymentResponse",
    "PaymentsResponse",
    "PendingTeam",
    "PeriodType",
    "QuestionType",
    "Recording",
    "Recurrence",
    "RecurrenceFreq",
    "Schedule",
    "ScheduleAvailabilityItem",
    "ScheduleResponse",
    "SchedulesResponse",
    "SchedulingType",
    "SelectedCalendar",
    "SelectedCalendarResponse",
    "SelectedCalendarsResponse",
    "Slot",
    "SlotsResponse",
    "Team",
    "TeamResponse",
    "TeamRrResetInterval",
    "TeamRrTimestampBasis",
    "TeamSmsLockState",
    "TeamsResponse",
    "Theme",
    "Trace",
    "TranscriptLink",
    "UpdateApiKeyBody",
    "UpdateAttendeeBody",
    "UpdateAvailabilityBody",
    "UpdateBookingBody",
    "UpdateBookingReferenceBody",
    "UpdateCustomInputBody",
    "UpdateDestinationCalendarBody",
    "UpdateEventTypeBody",
    "UpdateMembershipBody",
    "UpdateScheduleBody",
    "UpdateSelectedCalendarBody",
    "UpdateTeamBody",
    "UpdateUserBody",
    "UpdateUserCredentialBody",
    "UpdateWebhookBody",
    "UpdatedTeam",
    "User",
    "UserAvailability",
    "UserAvailabilityBusyItem",
    "UserAvailabilityCurrentSeat",
    "UserAvailabilityCurrentSeatCount",
    "UserAvailabilityDateOverride",
    "UserAvailabilityDateRange",
    "UserAvailabilityDatesOutOfOfficeValue",
    "UserAvailabilityDatesOutOfOfficeValueFromUser",
    "UserAvailabilityDatesOutOfOfficeValueToUser",
    "UserAvailabilityOfTeam",
    "UserAvailabilityOooExcludedDateRange",
    "UserAvailabilityWorkingHour",
    "UserResponse",
    "UserRole",
    "UsersResponse",
    "Webhook",
    "WebhookResponse",
    "WebhooksResponse",
    "Weekday",
    "ZodFailure",
    "ZodFailureIssue",
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
