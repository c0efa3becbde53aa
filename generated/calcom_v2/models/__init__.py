# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"""All models, enumerations and unions of the document, loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .add_booking_attendee import AddBookingAttendee
    from .add_booking_attendee_response import AddBookingAttendeeResponse
    from .add_booking_guests import AddBookingGuests
    from .add_booking_guests_response import AddBookingGuestsResponse
    from .add_booking_guests_response_data import AddBookingGuestsResponseData
    from .add_booking_guests_response_data_item import AddBookingGuestsResponseDataItem
    from .add_selected_calendar import AddSelectedCalendar
    from .address_field import AddressField
    from .address_field_input import AddressFieldInput
    from .address_location import AddressLocation
    from .address_location_input import AddressLocationInput
    from .all_attribute_assigned_option_response import AllAttributeAssignedOptionResponse
    from .allowlist_metadata import AllowlistMetadata
    from .allowlist_service import AllowlistService
    from .allowlist_service_data import AllowlistServiceData
    from .allowlist_service_direction import AllowlistServiceDirection
    from .allowlist_services_data import AllowlistServicesData
    from .any_booking import AnyBooking
    from .any_error import AnyError
    from .api_key import ApiKey
    from .app_push_subscription import AppPushSubscription
    from .app_status import AppStatus
    from .assign_option_user_data import AssignOptionUserData
    from .assign_organization_attribute_option import AssignOrganizationAttributeOption
    from .assign_organization_attribute_option_response import AssignOrganizationAttributeOptionResponse
    from .assigned_option import AssignedOption
    from .assignment_reason import AssignmentReason
    from .attendee import Attendee
    from .attendee_account import AttendeeAccount
    from .attendee_address_location import AttendeeAddressLocation
    from .attendee_defined_location import AttendeeDefinedLocation
    from .attendee_phone_default_field import AttendeePhoneDefaultField
    from .attendee_phone_location import AttendeePhoneLocation
    from .attendee_to_reschedule import AttendeeToReschedule
    from .attribute import Attribute
    from .attribute_assignment_history_actor import AttributeAssignmentHistoryActor
    from .attribute_assignment_history_attribute import AttributeAssignmentHistoryAttribute
    from .attribute_assignment_history_change import AttributeAssignmentHistoryChange
    from .attribute_assignment_history_data import AttributeAssignmentHistoryData
    from .attribute_assignment_history_log import AttributeAssignmentHistoryLog
    from .attribute_assignment_history_value import AttributeAssignmentHistoryValue
    from .attribute_sync_history_response import AttributeSyncHistoryResponse
    from .attribute_type import AttributeType
    from .availability_row import AvailabilityRow
    from .available_credits_response import AvailableCreditsResponse
    from .available_credits_response_data import AvailableCreditsResponseData
    from .available_credits_response_data_balance import AvailableCreditsResponseDataBalance
    from .available_slot import AvailableSlot
    from .available_slot_range import AvailableSlotRange
    from .available_slots import AvailableSlots
    from .available_slots_response import AvailableSlotsResponse
    from .available_slots_slot import AvailableSlotsSlot
    from .bare_error import BareError
    from .block_organization_booking import BlockOrganizationBooking
    from .block_organization_booking_block_type import BlockOrganizationBookingBlockType
    from .block_organization_booking_data import BlockOrganizationBookingData
    from .block_organization_booking_response import BlockOrganizationBookingResponse
    from .booker_active_bookings_limit import BookerActiveBookingsLimit
    from .booker_active_bookings_limit_input import BookerActiveBookingsLimitInput
    from .booker_layout import BookerLayout
    from .booker_layouts import BookerLayouts
    from .booking import Booking
    from .booking_address_location import BookingAddressLocation
    from .booking_attendee import BookingAttendee
    from .booking_attendee_address_location import BookingAttendeeAddressLocation
    from .booking_attendee_defined_location import BookingAttendeeDefinedLocation
    from .booking_attendee_phone_location import BookingAttendeePhoneLocation
    from .booking_attendee_with_id import BookingAttendeeWithId
    from .booking_event_type import BookingEventType
    from .booking_fields import BookingFields
    from .booking_fields_booking_field import BookingFieldsBookingField
    from .booking_fields_data import BookingFieldsData
    from .booking_fields_data_booking_field import BookingFieldsDataBookingField
    from .booking_fields_response import BookingFieldsResponse
    from .booking_fields_responses import BookingFieldsResponses
    from .booking_fields_responses_location import BookingFieldsResponsesLocation
    from .booking_fields_responses_name import BookingFieldsResponsesName
    from .booking_fields_responses_name_variant_2 import BookingFieldsResponsesNameVariant2
    from .booking_host import BookingHost
    from .booking_insights import BookingInsights
    from .booking_insights_average_duration import BookingInsightsAverageDuration
    from .booking_insights_column_filter import BookingInsightsColumnFilter
    from .booking_insights_column_filter_value import BookingInsightsColumnFilterValue
    from .booking_insights_column_filter_value_type import BookingInsightsColumnFilterValueType
    from .booking_insights_event_trend import BookingInsightsEventTrend
    from .booking_insights_kpi_stats_data import BookingInsightsKpiStatsData
    from .booking_insights_member_stat import BookingInsightsMemberStat
    from .booking_insights_member_stats_data import BookingInsightsMemberStatsData
    from .booking_insights_member_user import BookingInsightsMemberUser
    from .booking_insights_metric import BookingInsightsMetric
    from .booking_insights_previous_range import BookingInsightsPreviousRange
    from .booking_insights_scope import BookingInsightsScope
    from .booking_integration_location import BookingIntegrationLocation
    from .booking_integration_location_integration import BookingIntegrationLocationIntegration
    from .booking_limits_count import BookingLimitsCount
    from .booking_limits_duration import BookingLimitsDuration
    from .booking_link_location import BookingLinkLocation
    from .booking_organizers_default_app_location import BookingOrganizersDefaultAppLocation
    from .booking_page import BookingPage
    from .booking_page_attendee import BookingPageAttendee
    from .booking_page_event_type import BookingPageEventType
    from .booking_page_event_type_scheduling_type import BookingPageEventTypeSchedulingType
    from .booking_page_response import BookingPageResponse
    from .booking_page_seat import BookingPageSeat
    from .booking_page_status import BookingPageStatus
    from .booking_phone_location import BookingPhoneLocation
    from .booking_recording import BookingRecording
    from .booking_reference import BookingReference
    from .booking_references_response import BookingReferencesResponse
    from .booking_report import BookingReport
    from .booking_response import BookingResponse
    from .booking_row import BookingRow
    from .booking_row_answers import BookingRowAnswers
    from .booking_row_answers_name import BookingRowAnswersName
    from .booking_row_attendee import BookingRowAttendee
    from .booking_row_creation_source import BookingRowCreationSource
    from .booking_row_filters import BookingRowFilters
    from .booking_row_host import BookingRowHost
    from .booking_row_location import BookingRowLocation
    from .booking_row_metadata import BookingRowMetadata
    from .booking_row_name import BookingRowName
    from .booking_row_payment import BookingRowPayment
    from .booking_row_reference import BookingRowReference
    from .booking_row_response import BookingRowResponse
    from .booking_row_response_data import BookingRowResponseData
    from .booking_row_responses import BookingRowResponses
    from .booking_rows_response import BookingRowsResponse
    from .booking_status import BookingStatus
    from .booking_status_filter import BookingStatusFilter
    from .booking_to_reschedule import BookingToReschedule
    from .booking_to_reschedule_response import BookingToRescheduleResponse
    from .booking_tracking import BookingTracking
    from .boolean_field import BooleanField
    from .boolean_field_input import BooleanFieldInput
    from .brief_http_error import BriefHttpError
    from .brief_http_error_details import BriefHttpErrorDetails
    from .brief_http_error_error import BriefHttpErrorError
    from .brief_http_error_error_message import BriefHttpErrorErrorMessage
    from .business_days_window import BusinessDaysWindow
    from .busy_times import BusyTimes
    from .busy_times_response import BusyTimesResponse
    from .cal_meeting_participant import CalMeetingParticipant
    from .cal_meeting_session import CalMeetingSession
    from .cal_video_settings import CalVideoSettings
    from .cal_video_settings_transcription_language import CalVideoSettingsTranscriptionLanguage
    from .calculate_routing_form_slots_response import CalculateRoutingFormSlotsResponse
    from .calendar import Calendar
    from .calendar_connect_url_response import CalendarConnectUrlResponse
    from .calendar_connect_url_response_data import CalendarConnectUrlResponseData
    from .calendar_connection_item import CalendarConnectionItem
    from .calendar_connection_item_type import CalendarConnectionItemType
    from .calendar_days_window import CalendarDaysWindow
    from .calendar_event_attendee import CalendarEventAttendee
    from .calendar_event_host import CalendarEventHost
    from .calendar_event_more_location import CalendarEventMoreLocation
    from .calendar_event_owner import CalendarEventOwner
    from .calendar_event_phone_location import CalendarEventPhoneLocation
    from .calendar_event_response_status import CalendarEventResponseStatus
    from .calendar_event_sip_location import CalendarEventSipLocation
    from .calendar_event_status import CalendarEventStatus
    from .calendar_event_video_location import CalendarEventVideoLocation
    from .calendar_integration import CalendarIntegration
    from .calendar_integration_delegation_credential import CalendarIntegrationDelegationCredential
    from .calendar_link import CalendarLink
    from .calendar_source import CalendarSource
    from .cancel_booking import CancelBooking
    from .cancel_booking_body import CancelBookingBody
    from .cancel_booking_response import CancelBookingResponse
    from .cancel_booking_row import CancelBookingRow
    from .cancel_seated_booking import CancelSeatedBooking
    from .cancellation_reason_requirement import CancellationReasonRequirement
    from .cancelled_booking_row import CancelledBookingRow
    from .cancelled_booking_row_response import CancelledBookingRowResponse
    from .charge_credits import ChargeCredits
    from .charge_credits_credit_for import ChargeCreditsCreditFor
    from .chat_push_link_intent import ChatPushLinkIntent
    from .chat_push_link_intent_response import ChatPushLinkIntentResponse
    from .check_calendar_calendar import CheckCalendarCalendar
    from .checkbox_group_field import CheckboxGroupField
    from .checkbox_group_field_input import CheckboxGroupFieldInput
    from .city_timezone import CityTimezone
    from .city_timezones_response import CityTimezonesResponse
    from .conferencing_app import ConferencingApp
    from .conferencing_app_response import ConferencingAppResponse
    from .conferencing_apps import ConferencingApps
    from .conferencing_apps_response import ConferencingAppsResponse
    from .conferencing_apps_with_default import ConferencingAppsWithDefault
    from .confirmation_policy import ConfirmationPolicy
    from .confirmation_policy_type import ConfirmationPolicyType
    from .connected_calendar import ConnectedCalendar
    from .connected_calendar_error import ConnectedCalendarError
    from .connected_calendars_data import ConnectedCalendarsData
    from .create_availability_row import CreateAvailabilityRow
    from .create_booking import CreateBooking
    from .create_booking_attendee import CreateBookingAttendee
    from .create_booking_body import CreateBookingBody
    from .create_booking_location import CreateBookingLocation
    from .create_booking_response import CreateBookingResponse
    from .create_booking_response_data import CreateBookingResponseData
    from .create_booking_response_data_item import CreateBookingResponseDataItem
    from .create_booking_row import CreateBookingRow
    from .create_event_attendee import CreateEventAttendee
    from .create_event_date_time_with_zone import CreateEventDateTimeWithZone
    from .create_event_type import CreateEventType
    from .create_event_type_booker_active_bookings_limit import CreateEventTypeBookerActiveBookingsLimit
    from .create_event_type_booking_field import CreateEventTypeBookingField
    from .create_event_type_booking_limits_count import CreateEventTypeBookingLimitsCount
    from .create_event_type_booking_limits_duration import CreateEventTypeBookingLimitsDuration
    from .create_event_type_booking_window import CreateEventTypeBookingWindow
    from .create_event_type_confirmation_policy import CreateEventTypeConfirmationPolicy
    from .create_event_type_interface_language import CreateEventTypeInterfaceLanguage
    from .create_event_type_location import CreateEventTypeLocation
    from .create_event_type_recurrence import CreateEventTypeRecurrence
    from .create_event_type_response import CreateEventTypeResponse
    from .create_event_type_row import CreateEventTypeRow
    from .create_event_type_seats import CreateEventTypeSeats
    from .create_event_type_workflow import CreateEventTypeWorkflow
    from .create_event_type_workflow_step import CreateEventTypeWorkflowStep
    from .create_event_type_workflow_trigger import CreateEventTypeWorkflowTrigger
    from .create_google_delegation_credential import CreateGoogleDelegationCredential
    from .create_hosted_event_type import CreateHostedEventType
    from .create_hosted_event_type_response import CreateHostedEventTypeResponse
    from .create_ics_feed import CreateIcsFeed
    from .create_instant_booking import CreateInstantBooking
    from .create_invite_response import CreateInviteResponse
    from .create_managed_organization import CreateManagedOrganization
    from .create_managed_organization_response import CreateManagedOrganizationResponse
    from .create_managed_user import CreateManagedUser
    from .create_managed_user_data import CreateManagedUserData
    from .create_managed_user_response import CreateManagedUserResponse
    from .create_managed_user_time_format import CreateManagedUserTimeFormat
    from .create_microsoft_delegation_credential import CreateMicrosoftDelegationCredential
    from .create_o_auth_client import CreateOAuthClient
    from .create_o_auth_client_permission import CreateOAuthClientPermission
    from .create_oauth_client_response import CreateOauthClientResponse
    from .create_organization_attribute import CreateOrganizationAttribute
    from .create_organization_attribute_option import CreateOrganizationAttributeOption
    from .create_organization_attribute_option_response import CreateOrganizationAttributeOptionResponse
    from .create_organization_attribute_response import CreateOrganizationAttributeResponse
    from .create_organization_delegation_credential_body import CreateOrganizationDelegationCredentialBody
    from .create_organization_delegation_credential_response import (
        CreateOrganizationDelegationCredentialResponse,
    )
    from .create_organization_delegation_credential_response_data2 import (
        CreateOrganizationDelegationCredentialResponseData2,
    )
    from .create_organization_membership import CreateOrganizationMembership
    from .create_organization_membership_body import CreateOrganizationMembershipBody
    from .create_organization_membership_by_email import CreateOrganizationMembershipByEmail
    from .create_organization_membership_response import CreateOrganizationMembershipResponse
    from .create_organization_role import CreateOrganizationRole
    from .create_organization_role_permissions import CreateOrganizationRolePermissions
    from .create_organization_role_response import CreateOrganizationRoleResponse
    from .create_organization_team import CreateOrganizationTeam
    from .create_organization_team_membership import CreateOrganizationTeamMembership
    from .create_organization_team_role import CreateOrganizationTeamRole
    from .create_organization_team_role_response import CreateOrganizationTeamRoleResponse
    from .create_organization_team_routing_form_workflow import CreateOrganizationTeamRoutingFormWorkflow
    from .create_organization_team_routing_form_workflow_step import (
        CreateOrganizationTeamRoutingFormWorkflowStep,
    )
    from .create_organization_team_routing_form_workflow_trigger import (
        CreateOrganizationTeamRoutingFormWorkflowTrigger,
    )
    from .create_organization_user import CreateOrganizationUser
    from .create_out_of_office_entry import CreateOutOfOfficeEntry
    from .create_out_of_office_entry_reason import CreateOutOfOfficeEntryReason
    from .create_phone_call import CreatePhoneCall
    from .create_phone_call_response import CreatePhoneCallResponse
    from .create_phone_call_template_type import CreatePhoneCallTemplateType
    from .create_private_link import CreatePrivateLink
    from .create_private_link_response import CreatePrivateLinkResponse
    from .create_private_link_response_data import CreatePrivateLinkResponseData
    from .create_recurring_booking import CreateRecurringBooking
    from .create_recurring_booking_row import CreateRecurringBookingRow
    from .create_routing_form_response import CreateRoutingFormResponse
    from .create_routing_form_response_data import CreateRoutingFormResponseData
    from .create_schedule import CreateSchedule
    from .create_schedule_response import CreateScheduleResponse
    from .create_schedule_row import CreateScheduleRow
    from .create_team import CreateTeam
    from .create_team_data import CreateTeamData
    from .create_team_event_type import CreateTeamEventType
    from .create_team_event_type_legacy import CreateTeamEventTypeLegacy
    from .create_team_event_type_legacy_response import CreateTeamEventTypeLegacyResponse
    from .create_team_event_type_legacy_response_data import CreateTeamEventTypeLegacyResponseData
    from .create_team_event_type_location import CreateTeamEventTypeLocation
    from .create_team_event_type_response import CreateTeamEventTypeResponse
    from .create_team_event_type_response_data import CreateTeamEventTypeResponseData
    from .create_team_membership import CreateTeamMembership
    from .create_team_membership_response import CreateTeamMembershipResponse
    from .create_team_response import CreateTeamResponse
    from .create_team_response_data import CreateTeamResponseData
    from .create_team_role_permissions import CreateTeamRolePermissions
    from .create_unified_calendar_event import CreateUnifiedCalendarEvent
    from .create_webhook import CreateWebhook
    from .create_webhook_time_unit import CreateWebhookTimeUnit
    from .create_webhook_trigger import CreateWebhookTrigger
    from .create_webhook_version import CreateWebhookVersion
    from .created_o_auth_client import CreatedOAuthClient
    from .created_recurring_seated_booking import CreatedRecurringSeatedBooking
    from .created_seated_booking import CreatedSeatedBooking
    from .crm_sync_error import CrmSyncError
    from .crm_sync_errors_pagination import CrmSyncErrorsPagination
    from .cursor_pagination import CursorPagination
    from .custom_address_field import CustomAddressField
    from .custom_address_field_input import CustomAddressFieldInput
    from .custom_address_field_patch import CustomAddressFieldPatch
    from .custom_checkbox_field import CustomCheckboxField
    from .custom_checkbox_field_input import CustomCheckboxFieldInput
    from .custom_checkbox_field_patch import CustomCheckboxFieldPatch
    from .custom_checkbox_group_field import CustomCheckboxGroupField
    from .custom_checkbox_group_field_input import CustomCheckboxGroupFieldInput
    from .custom_checkbox_group_field_patch import CustomCheckboxGroupFieldPatch
    from .custom_email_field import CustomEmailField
    from .custom_email_field_input import CustomEmailFieldInput
    from .custom_email_field_patch import CustomEmailFieldPatch
    from .custom_long_text_field import CustomLongTextField
    from .custom_long_text_field_input import CustomLongTextFieldInput
    from .custom_long_text_field_patch import CustomLongTextFieldPatch
    from .custom_multi_email_field import CustomMultiEmailField
    from .custom_multi_email_field_input import CustomMultiEmailFieldInput
    from .custom_multi_email_field_patch import CustomMultiEmailFieldPatch
    from .custom_multi_select_field import CustomMultiSelectField
    from .custom_multi_select_field_input import CustomMultiSelectFieldInput
    from .custom_multi_select_field_patch import CustomMultiSelectFieldPatch
    from .custom_number_field import CustomNumberField
    from .custom_number_field_input import CustomNumberFieldInput
    from .custom_number_field_patch import CustomNumberFieldPatch
    from .custom_phone_field import CustomPhoneField
    from .custom_phone_field_input import CustomPhoneFieldInput
    from .custom_phone_field_patch import CustomPhoneFieldPatch
    from .custom_radio_group_field import CustomRadioGroupField
    from .custom_radio_group_field_input import CustomRadioGroupFieldInput
    from .custom_radio_group_field_patch import CustomRadioGroupFieldPatch
    from .custom_select_field import CustomSelectField
    from .custom_select_field_input import CustomSelectFieldInput
    from .custom_select_field_patch import CustomSelectFieldPatch
    from .custom_short_text_field import CustomShortTextField
    from .custom_short_text_field_input import CustomShortTextFieldInput
    from .custom_short_text_field_patch import CustomShortTextFieldPatch
    from .custom_url_field import CustomUrlField
    from .custom_url_field_input import CustomUrlFieldInput
    from .custom_url_field_patch import CustomUrlFieldPatch
    from .date_override_ranges import DateOverrideRanges
    from .decline_booking import DeclineBooking
    from .default_conferencing_app_response import DefaultConferencingAppResponse
    from .default_conferencing_apps import DefaultConferencingApps
    from .default_schedule_row_response import DefaultScheduleRowResponse
    from .delete_event_type_response import DeleteEventTypeResponse
    from .delete_many_webhooks_response import DeleteManyWebhooksResponse
    from .delete_organization_attribute_option_response import DeleteOrganizationAttributeOptionResponse
    from .delete_organization_attribute_response import DeleteOrganizationAttributeResponse
    from .delete_organization_delegation_credential_response import (
        DeleteOrganizationDelegationCredentialResponse,
    )
    from .delete_organization_membership_response import DeleteOrganizationMembershipResponse
    from .delete_organization_role_response import DeleteOrganizationRoleResponse
    from .delete_organization_team_role_response import DeleteOrganizationTeamRoleResponse
    from .delete_private_link_response import DeletePrivateLinkResponse
    from .delete_private_link_response_data import DeletePrivateLinkResponseData
    from .delete_schedule_response import DeleteScheduleResponse
    from .delete_team_event_type_response import DeleteTeamEventTypeResponse
    from .delete_team_membership_response import DeleteTeamMembershipResponse
    from .deleted_calendar_credentials import DeletedCalendarCredentials
    from .deleted_event_type import DeletedEventType
    from .deleted_event_type_row import DeletedEventTypeRow
    from .deleted_selected_slot_response import DeletedSelectedSlotResponse
    from .deleted_team_event_type_data import DeletedTeamEventTypeData
    from .destination_calendar import DestinationCalendar
    from .destination_calendars import DestinationCalendars
    from .diff_field_value import DiffFieldValue
    from .disable_cancelling import DisableCancelling
    from .disable_cancelling_input import DisableCancellingInput
    from .disable_rescheduling import DisableRescheduling
    from .disable_rescheduling_input import DisableReschedulingInput
    from .disabled import Disabled
    from .disconnect_calendar import DisconnectCalendar
    from .disconnect_calendar_response import DisconnectCalendarResponse
    from .disconnect_conferencing_app_app import DisconnectConferencingAppApp
    from .disconnect_conferencing_app_response import DisconnectConferencingAppResponse
    from .email_default_field import EmailDefaultField
    from .email_default_field_input import EmailDefaultFieldInput
    from .email_field import EmailField
    from .email_settings import EmailSettings
    from .email_verification_check_response import EmailVerificationCheckResponse
    from .event import Event
    from .event_address_location import EventAddressLocation
    from .event_integration_location import EventIntegrationLocation
    from .event_link_location import EventLinkLocation
    from .event_location import EventLocation
    from .event_location_option import EventLocationOption
    from .event_location_option_group import EventLocationOptionGroup
    from .event_organizers_default_app_location import EventOrganizersDefaultAppLocation
    from .event_type import EventType
    from .event_type_booker_active_bookings_limit import EventTypeBookerActiveBookingsLimit
    from .event_type_booking_field import EventTypeBookingField
    from .event_type_child import EventTypeChild
    from .event_type_child_owner import EventTypeChildOwner
    from .event_type_color import EventTypeColor
    from .event_type_destination_calendar import EventTypeDestinationCalendar
    from .event_type_form_response import EventTypeFormResponse
    from .event_type_group import EventTypeGroup
    from .event_type_group_metadata import EventTypeGroupMetadata
    from .event_type_group_profile import EventTypeGroupProfile
    from .event_type_history_actor import EventTypeHistoryActor
    from .event_type_history_actor_type import EventTypeHistoryActorType
    from .event_type_history_audit_log import EventTypeHistoryAuditLog
    from .event_type_history_audit_log_action import EventTypeHistoryAuditLogAction
    from .event_type_history_data import EventTypeHistoryData
    from .event_type_history_display_field import EventTypeHistoryDisplayField
    from .event_type_history_display_field_field_value import EventTypeHistoryDisplayFieldFieldValue
    from .event_type_history_impersonated_by import EventTypeHistoryImpersonatedBy
    from .event_type_history_pagination import EventTypeHistoryPagination
    from .event_type_host import EventTypeHost
    from .event_type_host_priority import EventTypeHostPriority
    from .event_type_location import EventTypeLocation
    from .event_type_membership import EventTypeMembership
    from .event_type_metadata import EventTypeMetadata
    from .event_type_of_schedule import EventTypeOfSchedule
    from .event_type_page import EventTypePage
    from .event_type_page_response import EventTypePageResponse
    from .event_type_parent import EventTypeParent
    from .event_type_row import EventTypeRow
    from .event_type_row_form import EventTypeRowForm
    from .event_type_row_form_host import EventTypeRowFormHost
    from .event_type_row_form_team import EventTypeRowFormTeam
    from .event_type_row_host import EventTypeRowHost
    from .event_type_row_host_user import EventTypeRowHostUser
    from .event_type_row_of_profile import EventTypeRowOfProfile
    from .event_type_row_owner import EventTypeRowOwner
    from .event_type_row_owner_zone import EventTypeRowOwnerZone
    from .event_type_row_response import EventTypeRowResponse
    from .event_type_row_team import EventTypeRowTeam
    from .event_type_row_team_member import EventTypeRowTeamMember
    from .event_type_row_user import EventTypeRowUser
    from .event_type_row_webhook import EventTypeRowWebhook
    from .event_type_team import EventTypeTeam
    from .event_type_translation import EventTypeTranslation
    from .event_type_translation_field import EventTypeTranslationField
    from .event_type_user import EventTypeUser
    from .event_type_webhook import EventTypeWebhook
    from .event_type_webhook_response import EventTypeWebhookResponse
    from .event_type_webhooks_response import EventTypeWebhooksResponse
    from .event_type_workflow import EventTypeWorkflow
    from .event_type_workflow_activation import EventTypeWorkflowActivation
    from .event_type_workflow_response import EventTypeWorkflowResponse
    from .event_type_workflow_step import EventTypeWorkflowStep
    from .event_type_workflow_step_action import EventTypeWorkflowStepAction
    from .event_type_workflow_step_or_paths_workflow_step import EventTypeWorkflowStepOrPathsWorkflowStep
    from .event_type_workflow_step_recipient import EventTypeWorkflowStepRecipient
    from .event_type_workflow_step_template import EventTypeWorkflowStepTemplate
    from .event_type_workflow_trigger import EventTypeWorkflowTrigger
    from .event_type_workflow_trigger_type import EventTypeWorkflowTriggerType
    from .event_type_workflows_response import EventTypeWorkflowsResponse
    from .event_types_by_profile import EventTypesByProfile
    from .event_types_by_profile_response import EventTypesByProfileResponse
    from .event_types_profile import EventTypesProfile
    from .event_visibility import EventVisibility
    from .exchange_oauth2_token_body import ExchangeOauth2TokenBody
    from .exchange_oauth2_token_error import ExchangeOauth2TokenError
    from .field_mapping_applied import FieldMappingApplied
    from .get_allowlist_response import GetAllowlistResponse
    from .get_booking_attendee_response import GetBookingAttendeeResponse
    from .get_booking_average_duration_response import GetBookingAverageDurationResponse
    from .get_booking_event_trends_response import GetBookingEventTrendsResponse
    from .get_booking_kpi_stats_response import GetBookingKpiStatsResponse
    from .get_booking_member_stats_response import GetBookingMemberStatsResponse
    from .get_booking_routing_trace_response import GetBookingRoutingTraceResponse
    from .get_calendar_connect_url_calendar import GetCalendarConnectUrlCalendar
    from .get_conferencing_apps_oauth_url_response import GetConferencingAppsOauthUrlResponse
    from .get_conferencing_apps_oauth_url_response_data import GetConferencingAppsOauthUrlResponseData
    from .get_conferencing_auth_url_app import GetConferencingAuthUrlApp
    from .get_default_schedule_response import GetDefaultScheduleResponse
    from .get_event_response import GetEventResponse
    from .get_event_type_history_response import GetEventTypeHistoryResponse
    from .get_event_type_response import GetEventTypeResponse
    from .get_event_type_response_data import GetEventTypeResponseData
    from .get_event_type_scheduling_config_response import GetEventTypeSchedulingConfigResponse
    from .get_failed_bookings_by_field_response import GetFailedBookingsByFieldResponse
    from .get_hosted_event_type_response import GetHostedEventTypeResponse
    from .get_hosted_event_type_response_data import GetHostedEventTypeResponseData
    from .get_me_response import GetMeResponse
    from .get_my_booking_limits_response import GetMyBookingLimitsResponse
    from .get_oauth_2_client_response import GetOauth2ClientResponse
    from .get_option_user_data import GetOptionUserData
    from .get_organization_attribute_assignment_history_response import (
        GetOrganizationAttributeAssignmentHistoryResponse,
    )
    from .get_organization_attribute_response import GetOrganizationAttributeResponse
    from .get_organization_delegation_credential_response import GetOrganizationDelegationCredentialResponse
    from .get_organization_delegation_credential_response_data import (
        GetOrganizationDelegationCredentialResponseData,
    )
    from .get_organization_membership_response import GetOrganizationMembershipResponse
    from .get_organization_role_response import GetOrganizationRoleResponse
    from .get_organization_team_role_response import GetOrganizationTeamRoleResponse
    from .get_organization_users_with_profile import GetOrganizationUsersWithProfile
    from .get_routed_to_per_period import GetRoutedToPerPeriod
    from .get_routed_to_per_period_period import GetRoutedToPerPeriodPeriod
    from .get_routed_to_per_period_response import GetRoutedToPerPeriodResponse
    from .get_routing_forms_by_status_response import GetRoutingFormsByStatusResponse
    from .get_slot_reservation_response import GetSlotReservationResponse
    from .get_team_membership_response import GetTeamMembershipResponse
    from .get_team_response import GetTeamResponse
    from .google_delegation_credential import GoogleDelegationCredential
    from .google_delegation_credential_with_client_id import GoogleDelegationCredentialWithClientId
    from .google_service_account_key import GoogleServiceAccountKey
    from .guest import Guest
    from .guests_default_field import GuestsDefaultField
    from .guests_default_field_input import GuestsDefaultFieldInput
    from .host import Host
    from .host_group import HostGroup
    from .host_to_reschedule import HostToReschedule
    from .hosted_event_type import HostedEventType
    from .hosted_event_type_booking_window import HostedEventTypeBookingWindow
    from .hosted_event_type_booking_window_item import HostedEventTypeBookingWindowItem
    from .html_workflow_message import HtmlWorkflowMessage
    from .http_error import HttpError
    from .http_error_details import HttpErrorDetails
    from .http_error_error import HttpErrorError
    from .insights_routing_booking_attendee import InsightsRoutingBookingAttendee
    from .insights_routing_form_field import InsightsRoutingFormField
    from .insights_routing_form_field_option import InsightsRoutingFormFieldOption
    from .insights_routing_form_response import InsightsRoutingFormResponse
    from .insights_routing_form_responses_data import InsightsRoutingFormResponsesData
    from .insights_routing_forms_by_status_data import InsightsRoutingFormsByStatusData
    from .insights_routing_response_field import InsightsRoutingResponseField
    from .insights_routing_routed_to_per_period_data import InsightsRoutingRoutedToPerPeriodData
    from .insights_routing_routed_to_period_stat import InsightsRoutingRoutedToPeriodStat
    from .insights_routing_routed_to_period_stats import InsightsRoutingRoutedToPeriodStats
    from .insights_routing_routed_to_user import InsightsRoutingRoutedToUser
    from .insights_routing_routed_to_users import InsightsRoutingRoutedToUsers
    from .integration_location import IntegrationLocation
    from .integration_location_input import IntegrationLocationInput
    from .integration_sync_run_with_children import IntegrationSyncRunWithChildren
    from .integration_sync_run_with_children_status import IntegrationSyncRunWithChildrenStatus
    from .invite_data import InviteData
    from .language import Language
    from .legacy_team_event_type import LegacyTeamEventType
    from .legacy_team_event_type_response import LegacyTeamEventTypeResponse
    from .legacy_team_event_types_response import LegacyTeamEventTypesResponse
    from .link_location import LinkLocation
    from .link_location_input import LinkLocationInput
    from .list_allowlists_response import ListAllowlistsResponse
    from .list_booking_attendees_response import ListBookingAttendeesResponse
    from .list_booking_calendar_links_response import ListBookingCalendarLinksResponse
    from .list_booking_conferencing_sessions_response import ListBookingConferencingSessionsResponse
    from .list_booking_recordings_response import ListBookingRecordingsResponse
    from .list_booking_references_type import ListBookingReferencesType
    from .list_booking_transcripts_response import ListBookingTranscriptsResponse
    from .list_bookings_by_cursor_response import ListBookingsByCursorResponse
    from .list_bookings_response import ListBookingsResponse
    from .list_busy_times_calendars_to_load_item import ListBusyTimesCalendarsToLoadItem
    from .list_calendar_connections_response import ListCalendarConnectionsResponse
    from .list_calendar_events_calendar import ListCalendarEventsCalendar
    from .list_calendars_response import ListCalendarsResponse
    from .list_connections_data import ListConnectionsData
    from .list_event_type_crm_sync_errors_response import ListEventTypeCrmSyncErrorsResponse
    from .list_event_types_response import ListEventTypesResponse
    from .list_events_response import ListEventsResponse
    from .list_hosted_event_types_response import ListHostedEventTypesResponse
    from .list_managed_organizations_response import ListManagedOrganizationsResponse
    from .list_managed_users_response import ListManagedUsersResponse
    from .list_my_organization_teams_response import ListMyOrganizationTeamsResponse
    from .list_my_team_booking_limits_response import ListMyTeamBookingLimitsResponse
    from .list_oauth_client_webhooks_response import ListOauthClientWebhooksResponse
    from .list_oauth_clients_response import ListOauthClientsResponse
    from .list_organization_attribute_options_response import ListOrganizationAttributeOptionsResponse
    from .list_organization_attributes_response import ListOrganizationAttributesResponse
    from .list_organization_delegation_credentials_response import (
        ListOrganizationDelegationCredentialsResponse,
    )
    from .list_organization_memberships_response import ListOrganizationMembershipsResponse
    from .list_organization_roles_response import ListOrganizationRolesResponse
    from .list_organization_team_memberships_response import ListOrganizationTeamMembershipsResponse
    from .list_organization_team_roles_response import ListOrganizationTeamRolesResponse
    from .list_organization_team_routing_form_workflows_response import (
        ListOrganizationTeamRoutingFormWorkflowsResponse,
    )
    from .list_organization_teams_response import ListOrganizationTeamsResponse
    from .list_organization_user_attribute_options_response import (
        ListOrganizationUserAttributeOptionsResponse,
    )
    from .list_organization_user_conferencing_apps_response import (
        ListOrganizationUserConferencingAppsResponse,
    )
    from .list_organization_users_attribute_query_operator import ListOrganizationUsersAttributeQueryOperator
    from .list_organization_users_response import ListOrganizationUsersResponse
    from .list_organization_webhooks_response import ListOrganizationWebhooksResponse
    from .list_routing_form_field_options_response import ListRoutingFormFieldOptionsResponse
    from .list_routing_form_headers_response import ListRoutingFormHeadersResponse
    from .list_routing_form_responses import ListRoutingFormResponses
    from .list_routing_form_responses_response import ListRoutingFormResponsesResponse
    from .list_slots_response import ListSlotsResponse
    from .list_team_memberships_response import ListTeamMembershipsResponse
    from .list_teams_response import ListTeamsResponse
    from .list_unified_calendar_events_response import ListUnifiedCalendarEventsResponse
    from .list_verified_emails_response import ListVerifiedEmailsResponse
    from .list_verified_phones_response import ListVerifiedPhonesResponse
    from .list_webhooks_response import ListWebhooksResponse
    from .listed_booking_row import ListedBookingRow
    from .listed_booking_row_attendee import ListedBookingRowAttendee
    from .listed_booking_row_event_type import ListedBookingRowEventType
    from .listed_booking_row_host import ListedBookingRowHost
    from .listed_booking_rows import ListedBookingRows
    from .listed_booking_rows_response import ListedBookingRowsResponse
    from .listed_event_type_host import ListedEventTypeHost
    from .listed_event_type_host_user import ListedEventTypeHostUser
    from .listed_event_type_row import ListedEventTypeRow
    from .listed_event_type_team import ListedEventTypeTeam
    from .listed_public_event_type_row import ListedPublicEventTypeRow
    from .listed_seat import ListedSeat
    from .listed_seat_attendee import ListedSeatAttendee
    from .location_default_field import LocationDefaultField
    from .location_default_field_input import LocationDefaultFieldInput
    from .location_option import LocationOption
    from .managed_organization import ManagedOrganization
    from .managed_organization_response import ManagedOrganizationResponse
    from .managed_organization_with_api_key import ManagedOrganizationWithApiKey
    from .managed_user import ManagedUser
    from .managed_user_response import ManagedUserResponse
    from .managed_user_tokens import ManagedUserTokens
    from .managed_user_tokens_response import ManagedUserTokensResponse
    from .mark_absent_attendee import MarkAbsentAttendee
    from .mark_booking_absent import MarkBookingAbsent
    from .mark_booking_absent_response import MarkBookingAbsentResponse
    from .mark_no_show import MarkNoShow
    from .me import Me
    from .me_organization import MeOrganization
    from .membership_role import MembershipRole
    from .membership_user import MembershipUser
    from .message_http_error import MessageHttpError
    from .message_http_error_error import MessageHttpErrorError
    from .message_http_error_error_details import MessageHttpErrorErrorDetails
    from .microsoft_delegation_credential import MicrosoftDelegationCredential
    from .microsoft_delegation_credential_secret_rotation_error_code import (
        MicrosoftDelegationCredentialSecretRotationErrorCode,
    )
    from .microsoft_delegation_credential_with_client_id import MicrosoftDelegationCredentialWithClientId
    from .microsoft_service_account_key import MicrosoftServiceAccountKey
    from .multi_email_field import MultiEmailField
    from .multi_email_field_input import MultiEmailFieldInput
    from .multi_select_attribute import MultiSelectAttribute
    from .multi_select_attribute_option import MultiSelectAttributeOption
    from .multi_select_field import MultiSelectField
    from .multi_select_field_input import MultiSelectFieldInput
    from .name_default_field import NameDefaultField
    from .name_default_field_input import NameDefaultFieldInput
    from .named_allowlist_service import NamedAllowlistService
    from .named_schedule import NamedSchedule
    from .no_show import NoShow
    from .no_show_attendee import NoShowAttendee
    from .no_show_response import NoShowResponse
    from .notes_default_field import NotesDefaultField
    from .notes_default_field_input import NotesDefaultFieldInput
    from .notice_threshold import NoticeThreshold
    from .number_attribute import NumberAttribute
    from .number_field import NumberField
    from .number_field_input import NumberFieldInput
    from .o_auth_2_client import OAuth2Client
    from .o_auth_2_client_client_type import OAuth2ClientClientType
    from .o_auth_2_error import OAuth2Error
    from .o_auth_2_exchange_confidential import OAuth2ExchangeConfidential
    from .o_auth_2_exchange_public import OAuth2ExchangePublic
    from .o_auth_2_refresh_confidential import OAuth2RefreshConfidential
    from .o_auth_2_refresh_public import OAuth2RefreshPublic
    from .o_auth_2_tokens import OAuth2Tokens
    from .o_auth_client_response import OAuthClientResponse
    from .o_auth_client_webhook import OAuthClientWebhook
    from .o_auth_client_webhook_response import OAuthClientWebhookResponse
    from .on_after_cal_video_guests_no_show_trigger import OnAfterCalVideoGuestsNoShowTrigger
    from .on_after_cal_video_hosts_no_show_trigger import OnAfterCalVideoHostsNoShowTrigger
    from .on_after_event_trigger import OnAfterEventTrigger
    from .on_before_event_trigger import OnBeforeEventTrigger
    from .on_cancel_trigger import OnCancelTrigger
    from .on_creation_trigger import OnCreationTrigger
    from .on_form_submitted_no_event_trigger import OnFormSubmittedNoEventTrigger
    from .on_form_submitted_trigger import OnFormSubmittedTrigger
    from .on_no_show_update_trigger import OnNoShowUpdateTrigger
    from .on_paid_trigger import OnPaidTrigger
    from .on_payment_initiated_trigger import OnPaymentInitiatedTrigger
    from .on_rejected_trigger import OnRejectedTrigger
    from .on_requested_trigger import OnRequestedTrigger
    from .on_reschedule_trigger import OnRescheduleTrigger
    from .option import Option
    from .organization_membership import OrganizationMembership
    from .organization_membership_attribute import OrganizationMembershipAttribute
    from .organization_role import OrganizationRole
    from .organization_role_permissions_response import OrganizationRolePermissionsResponse
    from .organization_role_type import OrganizationRoleType
    from .organization_team import OrganizationTeam
    from .organization_team_membership_response import OrganizationTeamMembershipResponse
    from .organization_team_response import OrganizationTeamResponse
    from .organization_user_response import OrganizationUserResponse
    from .organizers_default_app import OrganizersDefaultApp
    from .organizers_default_app_location import OrganizersDefaultAppLocation
    from .out_of_office_entries_response import OutOfOfficeEntriesResponse
    from .out_of_office_entry import OutOfOfficeEntry
    from .out_of_office_entry_response import OutOfOfficeEntryResponse
    from .pagination import Pagination
    from .pagination_meta import PaginationMeta
    from .patch_booking_fields import PatchBookingFields
    from .patch_booking_fields_booking_field import PatchBookingFieldsBookingField
    from .paths_workflow_step import PathsWorkflowStep
    from .pending_secret import PendingSecret
    from .period_type import PeriodType
    from .phone_call import PhoneCall
    from .phone_field import PhoneField
    from .phone_field_input import PhoneFieldInput
    from .phone_location import PhoneLocation
    from .phone_location_input import PhoneLocationInput
    from .plain_error import PlainError
    from .plain_error_error import PlainErrorError
    from .platform_o_auth_client import PlatformOAuthClient
    from .platform_o_auth_client_permission import PlatformOAuthClientPermission
    from .previous_booking import PreviousBooking
    from .primary_calendar import PrimaryCalendar
    from .private_links_response import PrivateLinksResponse
    from .private_note_mode import PrivateNoteMode
    from .profile import Profile
    from .public_event_type_entity import PublicEventTypeEntity
    from .public_event_type_host import PublicEventTypeHost
    from .public_event_type_owner import PublicEventTypeOwner
    from .public_event_type_profile import PublicEventTypeProfile
    from .public_event_type_row import PublicEventTypeRow
    from .public_event_type_row_response import PublicEventTypeRowResponse
    from .public_event_type_rows_response import PublicEventTypeRowsResponse
    from .public_event_type_schedule import PublicEventTypeSchedule
    from .public_event_type_team import PublicEventTypeTeam
    from .public_event_type_user import PublicEventTypeUser
    from .radio_group_field import RadioGroupField
    from .radio_group_field_input import RadioGroupFieldInput
    from .range_window import RangeWindow
    from .raw_value_field_value import RawValueFieldValue
    from .raw_values_field_value import RawValuesFieldValue
    from .reassign_booking_response import ReassignBookingResponse
    from .reassign_booking_to_user import ReassignBookingToUser
    from .reassigned_booking import ReassignedBooking
    from .reassigned_host import ReassignedHost
    from .recurrence import Recurrence
    from .recurrence_frequency import RecurrenceFrequency
    from .recurring_booking import RecurringBooking
    from .recurring_date import RecurringDate
    from .recurring_info import RecurringInfo
    from .recurring_seated_booking import RecurringSeatedBooking
    from .refresh_api_key import RefreshApiKey
    from .refresh_api_key_response import RefreshApiKeyResponse
    from .refresh_managed_user_tokens import RefreshManagedUserTokens
    from .register_app_push_subscription import RegisterAppPushSubscription
    from .register_app_push_subscription_platform import RegisterAppPushSubscriptionPlatform
    from .register_app_push_subscription_response import RegisterAppPushSubscriptionResponse
    from .remove_app_push_subscription import RemoveAppPushSubscription
    from .remove_app_push_subscription_response import RemoveAppPushSubscriptionResponse
    from .remove_booking_attendee_response import RemoveBookingAttendeeResponse
    from .remove_organization_role_permissions_permission import RemoveOrganizationRolePermissionsPermission
    from .remove_organization_team_role_permissions_permission import (
        RemoveOrganizationTeamRolePermissionsPermission,
    )
    from .remove_slack_subscription import RemoveSlackSubscription
    from .remove_slack_subscription_response import RemoveSlackSubscriptionResponse
    from .remove_telegram_subscription import RemoveTelegramSubscription
    from .remove_telegram_subscription_response import RemoveTelegramSubscriptionResponse
    from .removed_attendee import RemovedAttendee
    from .removed_event_type_row import RemovedEventTypeRow
    from .removed_event_type_row_response import RemovedEventTypeRowResponse
    from .report_organization_booking import ReportOrganizationBooking
    from .report_organization_booking_data import ReportOrganizationBookingData
    from .report_organization_booking_reason import ReportOrganizationBookingReason
    from .report_organization_booking_report_type import ReportOrganizationBookingReportType
    from .report_organization_booking_response import ReportOrganizationBookingResponse
    from .request_booking_reschedule import RequestBookingReschedule
    from .request_email_verification import RequestEmailVerification
    from .request_email_verification_response import RequestEmailVerificationResponse
    from .request_phone_verification import RequestPhoneVerification
    from .request_phone_verification_response import RequestPhoneVerificationResponse
    from .request_reschedule import RequestReschedule
    from .reschedule_booking import RescheduleBooking
    from .reschedule_booking_body import RescheduleBookingBody
    from .reschedule_booking_response import RescheduleBookingResponse
    from .reschedule_booking_response_data import RescheduleBookingResponseData
    from .reschedule_reason_default_field import RescheduleReasonDefaultField
    from .reschedule_reason_default_field_input import RescheduleReasonDefaultFieldInput
    from .reschedule_seated_booking import RescheduleSeatedBooking
    from .rescheduling_rules import ReschedulingRules
    from .reserve_slot import ReserveSlot
    from .reset_organization_delegation_credential_rotation_response import (
        ResetOrganizationDelegationCredentialRotationResponse,
    )
    from .response_slots_data import ResponseSlotsData
    from .routing import Routing
    from .routing_crm_record_owner_fallback_mode import RoutingCrmRecordOwnerFallbackMode
    from .routing_form import RoutingForm
    from .routing_form_fields import RoutingFormFields
    from .routing_form_response import RoutingFormResponse
    from .routing_form_responses_response import RoutingFormResponsesResponse
    from .routing_form_workflow import RoutingFormWorkflow
    from .routing_form_workflow_activation import RoutingFormWorkflowActivation
    from .routing_form_workflow_response import RoutingFormWorkflowResponse
    from .routing_form_workflow_step import RoutingFormWorkflowStep
    from .routing_form_workflow_step_action import RoutingFormWorkflowStepAction
    from .routing_form_workflow_step_or_paths_workflow_step import RoutingFormWorkflowStepOrPathsWorkflowStep
    from .routing_form_workflow_trigger import RoutingFormWorkflowTrigger
    from .routing_form_workflow_trigger_type import RoutingFormWorkflowTriggerType
    from .routing_forms_response import RoutingFormsResponse
    from .routing_insights_base import RoutingInsightsBase
    from .routing_trace_data import RoutingTraceData
    from .routing_trace_form import RoutingTraceForm
    from .routing_trace_form_response import RoutingTraceFormResponse
    from .routing_trace_form_submission import RoutingTraceFormSubmission
    from .routing_trace_group import RoutingTraceGroup
    from .routing_trace_step import RoutingTraceStep
    from .rule_evaluation import RuleEvaluation
    from .save_calendar_credentials import SaveCalendarCredentials
    from .save_ics_feed import SaveIcsFeed
    from .save_ics_feed_response import SaveIcsFeedResponse
    from .schedule import Schedule
    from .schedule_availability import ScheduleAvailability
    from .schedule_override import ScheduleOverride
    from .schedule_response import ScheduleResponse
    from .schedule_row import ScheduleRow
    from .schedule_row_response import ScheduleRowResponse
    from .schedule_rows_response import ScheduleRowsResponse
    from .schedules_response import SchedulesResponse
    from .scheduling_config_data import SchedulingConfigData
    from .scheduling_host import SchedulingHost
    from .scheduling_host_group import SchedulingHostGroup
    from .scheduling_type import SchedulingType
    from .seat_answers import SeatAnswers
    from .seat_fields_responses import SeatFieldsResponses
    from .seat_to_reschedule import SeatToReschedule
    from .seated_attendee import SeatedAttendee
    from .seated_booking import SeatedBooking
    from .seats import Seats
    from .secret import Secret
    from .select_field import SelectField
    from .select_field_input import SelectFieldInput
    from .select_slot import SelectSlot
    from .selected_calendar import SelectedCalendar
    from .selected_calendar_response import SelectedCalendarResponse
    from .selected_slot_response import SelectedSlotResponse
    from .send_booking_email_verification_code import SendBookingEmailVerificationCode
    from .send_booking_email_verification_code_response import SendBookingEmailVerificationCodeResponse
    from .send_verification_email_data import SendVerificationEmailData
    from .sent_booking_field import SentBookingField
    from .sent_booking_field_type import SentBookingFieldType
    from .sent_location import SentLocation
    from .set_default_conferencing_app_response import SetDefaultConferencingAppResponse
    from .set_organization_user_default_conferencing_app import SetOrganizationUserDefaultConferencingApp
    from .single_select_attribute import SingleSelectAttribute
    from .slot import Slot
    from .slot_format import SlotFormat
    from .slot_reservation import SlotReservation
    from .slot_reservation_details import SlotReservationDetails
    from .slot_reservation_response import SlotReservationResponse
    from .sort_order import SortOrder
    from .split_name_default_field import SplitNameDefaultField
    from .status_response import StatusResponse
    from .stored_booker_layout import StoredBookerLayout
    from .stored_booker_layouts import StoredBookerLayouts
    from .stored_booking_field import StoredBookingField
    from .stored_booking_field_editable import StoredBookingFieldEditable
    from .stored_booking_field_input import StoredBookingFieldInput
    from .stored_booking_field_option import StoredBookingFieldOption
    from .stored_booking_field_part import StoredBookingFieldPart
    from .stored_booking_field_source import StoredBookingFieldSource
    from .stored_booking_field_variant import StoredBookingFieldVariant
    from .stored_booking_field_variants import StoredBookingFieldVariants
    from .stored_booking_field_view import StoredBookingFieldView
    from .stored_cal_video_settings import StoredCalVideoSettings
    from .stored_color import StoredColor
    from .stored_confirmation_threshold import StoredConfirmationThreshold
    from .stored_destination_calendar import StoredDestinationCalendar
    from .stored_event_type_metadata import StoredEventTypeMetadata
    from .stored_limits import StoredLimits
    from .stored_location import StoredLocation
    from .stored_private_link import StoredPrivateLink
    from .stored_profile import StoredProfile
    from .stored_profile_organization import StoredProfileOrganization
    from .stored_recurrence import StoredRecurrence
    from .stripe_connect import StripeConnect
    from .stripe_connect_response import StripeConnectResponse
    from .stripe_credentials_check_response import StripeCredentialsCheckResponse
    from .system_ai_agent_phone_field import SystemAiAgentPhoneField
    from .system_ai_agent_phone_field_input import SystemAiAgentPhoneFieldInput
    from .system_attendee_phone_field import SystemAttendeePhoneField
    from .system_attendee_phone_field_input import SystemAttendeePhoneFieldInput
    from .system_attendee_phone_field_patch import SystemAttendeePhoneFieldPatch
    from .system_email_field import SystemEmailField
    from .system_email_field_input import SystemEmailFieldInput
    from .system_email_field_patch import SystemEmailFieldPatch
    from .system_full_name_field import SystemFullNameField
    from .system_full_name_field_input import SystemFullNameFieldInput
    from .system_full_name_field_patch import SystemFullNameFieldPatch
    from .system_guests_field import SystemGuestsField
    from .system_guests_field_input import SystemGuestsFieldInput
    from .system_guests_field_patch import SystemGuestsFieldPatch
    from .system_location_field import SystemLocationField
    from .system_location_field_input import SystemLocationFieldInput
    from .system_location_field_patch import SystemLocationFieldPatch
    from .system_notes_field import SystemNotesField
    from .system_notes_field_input import SystemNotesFieldInput
    from .system_notes_field_patch import SystemNotesFieldPatch
    from .system_reschedule_reason_field import SystemRescheduleReasonField
    from .system_reschedule_reason_field_input import SystemRescheduleReasonFieldInput
    from .system_reschedule_reason_field_patch import SystemRescheduleReasonFieldPatch
    from .system_sms_reminder_field import SystemSmsReminderField
    from .system_sms_reminder_field_input import SystemSmsReminderFieldInput
    from .system_split_name_field import SystemSplitNameField
    from .system_split_name_field_input import SystemSplitNameFieldInput
    from .system_split_name_field_patch import SystemSplitNameFieldPatch
    from .system_title_field import SystemTitleField
    from .system_title_field_input import SystemTitleFieldInput
    from .system_title_field_patch import SystemTitleFieldPatch
    from .taken_seat import TakenSeat
    from .taken_seat_event_type import TakenSeatEventType
    from .team import Team
    from .team_booking_limit import TeamBookingLimit
    from .team_booking_limits_data import TeamBookingLimitsData
    from .team_event_type import TeamEventType
    from .team_event_type_response import TeamEventTypeResponse
    from .team_event_type_response_host import TeamEventTypeResponseHost
    from .team_event_types_response import TeamEventTypesResponse
    from .team_membership import TeamMembership
    from .team_membership_change import TeamMembershipChange
    from .team_role import TeamRole
    from .team_role_permissions_response import TeamRolePermissionsResponse
    from .team_verified_email_data import TeamVerifiedEmailData
    from .team_verified_email_response import TeamVerifiedEmailResponse
    from .team_verified_emails_response import TeamVerifiedEmailsResponse
    from .team_verified_phone_data import TeamVerifiedPhoneData
    from .team_verified_phone_response import TeamVerifiedPhoneResponse
    from .team_verified_phones_response import TeamVerifiedPhonesResponse
    from .team_webhook import TeamWebhook
    from .team_webhook_response import TeamWebhookResponse
    from .text_area_field import TextAreaField
    from .text_area_field_input import TextAreaFieldInput
    from .text_attribute import TextAttribute
    from .text_error import TextError
    from .text_error_error import TextErrorError
    from .text_field import TextField
    from .text_field_input import TextFieldInput
    from .text_workflow_message import TextWorkflowMessage
    from .time_based_private_link import TimeBasedPrivateLink
    from .time_range import TimeRange
    from .title_default_field import TitleDefaultField
    from .title_default_field_input import TitleDefaultFieldInput
    from .troubleshooter_data import TroubleshooterData
    from .troubleshooter_event_type import TroubleshooterEventType
    from .unassign_organization_attribute_option_response import UnassignOrganizationAttributeOptionResponse
    from .unified_calendar_event import UnifiedCalendarEvent
    from .unified_calendar_event_end import UnifiedCalendarEventEnd
    from .unified_calendar_event_location import UnifiedCalendarEventLocation
    from .unified_calendar_event_response import UnifiedCalendarEventResponse
    from .unified_calendar_event_start import UnifiedCalendarEventStart
    from .unknown_booking_field import UnknownBookingField
    from .unknown_location import UnknownLocation
    from .unrecognized_field import UnrecognizedField
    from .update_address_location import UpdateAddressLocation
    from .update_booking_attendee_address_location import UpdateBookingAttendeeAddressLocation
    from .update_booking_attendee_defined_location import UpdateBookingAttendeeDefinedLocation
    from .update_booking_attendee_phone_location import UpdateBookingAttendeePhoneLocation
    from .update_booking_integration_location import UpdateBookingIntegrationLocation
    from .update_booking_link_location import UpdateBookingLinkLocation
    from .update_booking_location import UpdateBookingLocation
    from .update_booking_location_location import UpdateBookingLocationLocation
    from .update_booking_location_response import UpdateBookingLocationResponse
    from .update_booking_phone_location import UpdateBookingPhoneLocation
    from .update_calendar_event_attendee import UpdateCalendarEventAttendee
    from .update_destination_calendar import UpdateDestinationCalendar
    from .update_destination_calendar_integration import UpdateDestinationCalendarIntegration
    from .update_destination_calendar_response import UpdateDestinationCalendarResponse
    from .update_email_address_workflow_step import UpdateEmailAddressWorkflowStep
    from .update_email_attendee_workflow_step import UpdateEmailAttendeeWorkflowStep
    from .update_email_host_workflow_step import UpdateEmailHostWorkflowStep
    from .update_event_type import UpdateEventType
    from .update_event_type_booking_field import UpdateEventTypeBookingField
    from .update_event_type_private_link import UpdateEventTypePrivateLink
    from .update_event_type_response import UpdateEventTypeResponse
    from .update_event_type_row import UpdateEventTypeRow
    from .update_event_type_workflow import UpdateEventTypeWorkflow
    from .update_event_type_workflow_step import UpdateEventTypeWorkflowStep
    from .update_hosted_event_type import UpdateHostedEventType
    from .update_hosted_event_type_response import UpdateHostedEventTypeResponse
    from .update_managed_organization import UpdateManagedOrganization
    from .update_managed_user import UpdateManagedUser
    from .update_me_response import UpdateMeResponse
    from .update_my_booking_limits import UpdateMyBookingLimits
    from .update_my_booking_limits_response import UpdateMyBookingLimitsResponse
    from .update_my_team_booking_limit import UpdateMyTeamBookingLimit
    from .update_my_team_booking_limit_response import UpdateMyTeamBookingLimitResponse
    from .update_oauth_client import UpdateOauthClient
    from .update_organization_attribute import UpdateOrganizationAttribute
    from .update_organization_attribute_option import UpdateOrganizationAttributeOption
    from .update_organization_attribute_option_response import UpdateOrganizationAttributeOptionResponse
    from .update_organization_attribute_response import UpdateOrganizationAttributeResponse
    from .update_organization_delegation_credential import UpdateOrganizationDelegationCredential
    from .update_organization_delegation_credential_response import (
        UpdateOrganizationDelegationCredentialResponse,
    )
    from .update_organization_delegation_credential_service_account_key2 import (
        UpdateOrganizationDelegationCredentialServiceAccountKey2,
    )
    from .update_organization_membership import UpdateOrganizationMembership
    from .update_organization_membership_response import UpdateOrganizationMembershipResponse
    from .update_organization_role import UpdateOrganizationRole
    from .update_organization_role_response import UpdateOrganizationRoleResponse
    from .update_organization_team import UpdateOrganizationTeam
    from .update_organization_team_membership import UpdateOrganizationTeamMembership
    from .update_organization_team_role import UpdateOrganizationTeamRole
    from .update_organization_team_role_response import UpdateOrganizationTeamRoleResponse
    from .update_organization_team_routing_form_workflow import UpdateOrganizationTeamRoutingFormWorkflow
    from .update_organization_team_routing_form_workflow_step import (
        UpdateOrganizationTeamRoutingFormWorkflowStep,
    )
    from .update_organization_user import UpdateOrganizationUser
    from .update_organization_user_attribute_option import UpdateOrganizationUserAttributeOption
    from .update_organization_user_attribute_option_response import (
        UpdateOrganizationUserAttributeOptionResponse,
    )
    from .update_out_of_office_entry import UpdateOutOfOfficeEntry
    from .update_paths_workflow_step import UpdatePathsWorkflowStep
    from .update_phone_attendee_workflow_step import UpdatePhoneAttendeeWorkflowStep
    from .update_phone_number_workflow_step import UpdatePhoneNumberWorkflowStep
    from .update_phone_whats_app_number_workflow_step import UpdatePhoneWhatsAppNumberWorkflowStep
    from .update_private_link_response import UpdatePrivateLinkResponse
    from .update_routing_form_response import UpdateRoutingFormResponse
    from .update_routing_form_response_input import UpdateRoutingFormResponseInput
    from .update_schedule import UpdateSchedule
    from .update_schedule_response import UpdateScheduleResponse
    from .update_schedule_row import UpdateScheduleRow
    from .update_team_event_type import UpdateTeamEventType
    from .update_team_event_type_legacy import UpdateTeamEventTypeLegacy
    from .update_team_event_type_legacy_response import UpdateTeamEventTypeLegacyResponse
    from .update_team_event_type_response import UpdateTeamEventTypeResponse
    from .update_team_event_type_scheduling_type import UpdateTeamEventTypeSchedulingType
    from .update_team_membership import UpdateTeamMembership
    from .update_team_membership_response import UpdateTeamMembershipResponse
    from .update_team_response import UpdateTeamResponse
    from .update_unified_calendar_event import UpdateUnifiedCalendarEvent
    from .update_unified_calendar_event_end import UpdateUnifiedCalendarEventEnd
    from .update_unified_calendar_event_start import UpdateUnifiedCalendarEventStart
    from .update_webhook import UpdateWebhook
    from .update_whats_app_attendee_phone_workflow_step import UpdateWhatsAppAttendeePhoneWorkflowStep
    from .updated_schedule_details import UpdatedScheduleDetails
    from .updated_schedule_row import UpdatedScheduleRow
    from .updated_schedule_row_response import UpdatedScheduleRowResponse
    from .url_field import UrlField
    from .url_field_input import UrlFieldInput
    from .usage_based_private_link import UsageBasedPrivateLink
    from .user_booking_limits import UserBookingLimits
    from .user_verified_email_data import UserVerifiedEmailData
    from .user_verified_email_response import UserVerifiedEmailResponse
    from .user_verified_phone_data import UserVerifiedPhoneData
    from .user_verified_phone_response import UserVerifiedPhoneResponse
    from .validation_error import ValidationError
    from .validation_error_error import ValidationErrorError
    from .validation_error_error_details import ValidationErrorErrorDetails
    from .value_change_field_value import ValueChangeFieldValue
    from .verify_booking_email_code import VerifyBookingEmailCode
    from .verify_booking_email_code_response import VerifyBookingEmailCodeResponse
    from .verify_email import VerifyEmail
    from .verify_email_code_data import VerifyEmailCodeData
    from .verify_phone import VerifyPhone
    from .violation import Violation
    from .webhook import Webhook
    from .webhook_response import WebhookResponse
    from .weekday import Weekday
    from .workflow_activation import WorkflowActivation
    from .workflow_email_address_step import WorkflowEmailAddressStep
    from .workflow_email_attendee_step import WorkflowEmailAttendeeStep
    from .workflow_email_host_step import WorkflowEmailHostStep
    from .workflow_form_activation import WorkflowFormActivation
    from .workflow_message import WorkflowMessage
    from .workflow_phone_attendee_step import WorkflowPhoneAttendeeStep
    from .workflow_phone_number_step import WorkflowPhoneNumberStep
    from .workflow_phone_whats_app_attendee_step import WorkflowPhoneWhatsAppAttendeeStep
    from .workflow_phone_whats_app_number_step import WorkflowPhoneWhatsAppNumberStep
    from .workflow_step_path import WorkflowStepPath
    from .workflow_trigger_offset import WorkflowTriggerOffset
    from .workflow_trigger_offset_input import WorkflowTriggerOffsetInput
    from .workflow_trigger_offset_unit import WorkflowTriggerOffsetUnit
    from .working_hours import WorkingHours
    from .workspace_platform import WorkspacePlatform

_MODULES = {
    "AddBookingAttendee": "add_booking_attendee",
    "AddBookingAttendeeResponse": "add_booking_attendee_response",
    "AddBookingGuests": "add_booking_guests",
    "AddBookingGuestsResponse": "add_booking_guests_response",
    "AddBookingGuestsResponseData": "add_booking_guests_response_data",
    "AddBookingGuestsResponseDataItem": "add_booking_guests_response_data_item",
    "AddSelectedCalendar": "add_selected_calendar",
    "AddressField": "address_field",
    "AddressFieldInput": "address_field_input",
    "AddressLocation": "address_location",
    "AddressLocationInput": "address_location_input",
    "AllAttributeAssignedOptionResponse": "all_attribute_assigned_option_response",
    "AllowlistMetadata": "allowlist_metadata",
    "AllowlistService": "allowlist_service",
    "AllowlistServiceData": "allowlist_service_data",
    "AllowlistServiceDirection": "allowlist_service_direction",
    "AllowlistServicesData": "allowlist_services_data",
    "AnyBooking": "any_booking",
    "AnyError": "any_error",
    "ApiKey": "api_key",
    "AppPushSubscription": "app_push_subscription",
    "AppStatus": "app_status",
    "AssignOptionUserData": "assign_option_user_data",
    "AssignOrganizationAttributeOption": "assign_organization_attribute_option",
    "AssignOrganizationAttributeOptionResponse": "assign_organization_attribute_option_response",
    "AssignedOption": "assigned_option",
    "AssignmentReason": "assignment_reason",
    "Attendee": "attendee",
    "AttendeeAccount": "attendee_account",
    "AttendeeAddressLocation": "attendee_address_location",
    "AttendeeDefinedLocation": "attendee_defined_location",
    "AttendeePhoneDefaultField": "attendee_phone_default_field",
    "AttendeePhoneLocation": "attendee_phone_location",
    "AttendeeToReschedule": "attendee_to_reschedule",
    "Attribute": "attribute",
    "AttributeAssignmentHistoryActor": "attribute_assignment_history_actor",
    "AttributeAssignmentHistoryAttribute": "attribute_assignment_history_attribute",
    "AttributeAssignmentHistoryChange": "attribute_assignment_history_change",
    "AttributeAssignmentHistoryData": "attribute_assignment_history_data",
    "AttributeAssignmentHistoryLog": "attribute_assignment_history_log",
    "AttributeAssignmentHistoryValue": "attribute_assignment_history_value",
    "AttributeSyncHistoryResponse": "attribute_sync_history_response",
    "AttributeType": "attribute_type",
    "AvailabilityRow": "availability_row",
    "AvailableCreditsResponse": "available_credits_response",
    "AvailableCreditsResponseData": "available_credits_response_data",
    "AvailableCreditsResponseDataBalance": "available_credits_response_data_balance",
    "AvailableSlot": "available_slot",
    "AvailableSlotRange": "available_slot_range",
    "AvailableSlots": "available_slots",
    "AvailableSlotsResponse": "available_slots_response",
    "AvailableSlotsSlot": "available_slots_slot",
    "BareError": "bare_error",
    "BlockOrganizationBooking": "block_organization_booking",
    "BlockOrganizationBookingBlockType": "block_organization_booking_block_type",
    "BlockOrganizationBookingData": "block_organization_booking_data",
    "BlockOrganizationBookingResponse": "block_organization_booking_response",
    "BookerActiveBookingsLimit": "booker_active_bookings_limit",
    "BookerActiveBookingsLimitInput": "booker_active_bookings_limit_input",
    "BookerLayout": "booker_layout",
    "BookerLayouts": "booker_layouts",
    "Booking": "booking",
    "BookingAddressLocation": "booking_address_location",
    "BookingAttendee": "booking_attendee",
    "BookingAttendeeAddressLocation": "booking_attendee_address_location",
    "BookingAttendeeDefinedLocation": "booking_attendee_defined_location",
    "BookingAttendeePhoneLocation": "booking_attendee_phone_location",
    "BookingAttendeeWithId": "booking_attendee_with_id",
    "BookingEventType": "booking_event_type",
    "BookingFields": "booking_fields",
    "BookingFieldsBookingField": "booking_fields_booking_field",
    "BookingFieldsData": "booking_fields_data",
    "BookingFieldsDataBookingField": "booking_fields_data_booking_field",
    "BookingFieldsResponse": "booking_fields_response",
    "BookingFieldsResponses": "booking_fields_responses",
    "BookingFieldsResponsesLocation": "booking_fields_responses_location",
    "BookingFieldsResponsesName": "booking_fields_responses_name",
    "BookingFieldsResponsesNameVariant2": "booking_fields_responses_name_variant_2",
    "BookingHost": "booking_host",
    "BookingInsights": "booking_insights",
    "BookingInsightsAverageDuration": "booking_insights_average_duration",
    "BookingInsightsColumnFilter": "booking_insights_column_filter",
    "BookingInsightsColumnFilterValue": "booking_insights_column_filter_value",
    "BookingInsightsColumnFilterValueType": "booking_insights_column_filter_value_type",
    "BookingInsightsEventTrend": "booking_insights_event_trend",
    "BookingInsightsKpiStatsData": "booking_insights_kpi_stats_data",
    "BookingInsightsMemberStat": "booking_insights_member_stat",
    "BookingInsightsMemberStatsData": "booking_insights_member_stats_data",
    "BookingInsightsMemberUser": "booking_insights_member_user",
    "BookingInsightsMetric": "booking_insights_metric",
    "BookingInsightsPreviousRange": "booking_insights_previous_range",
    "BookingInsightsScope": "booking_insights_scope",
    "BookingIntegrationLocation": "booking_integration_location",
    "BookingIntegrationLocationIntegration": "booking_integration_location_integration",
    "BookingLimitsCount": "booking_limits_count",
    "BookingLimitsDuration": "booking_limits_duration",
    "BookingLinkLocation": "booking_link_location",
    "BookingOrganizersDefaultAppLocation": "booking_organizers_default_app_location",
    "BookingPage": "booking_page",
    "BookingPageAttendee": "booking_page_attendee",
    "BookingPageEventType": "booking_page_event_type",
    "BookingPageEventTypeSchedulingType": "booking_page_event_type_scheduling_type",
    "BookingPageResponse": "booking_page_response",
    "BookingPageSeat": "booking_page_seat",
    "BookingPageStatus": "booking_page_status",
    "BookingPhoneLocation": "booking_phone_location",
    "BookingRecording": "booking_recording",
    "BookingReference": "booking_reference",
    "BookingReferencesResponse": "booking_references_response",
    "BookingReport": "booking_report",
    "BookingResponse": "booking_response",
    "BookingRow": "booking_row",
    "BookingRowAnswers": "booking_row_answers",
    "BookingRowAnswersName": "booking_row_answers_name",
    "BookingRowAttendee": "booking_row_attendee",
    "BookingRowCreationSource": "booking_row_creation_source",
    "BookingRowFilters": "booking_row_filters",
    "BookingRowHost": "booking_row_host",
    "BookingRowLocation": "booking_row_location",
    "BookingRowMetadata": "booking_row_metadata",
    "BookingRowName": "booking_row_name",
    "BookingRowPayment": "booking_row_payment",
    "BookingRowReference": "booking_row_reference",
    "BookingRowResponse": "booking_row_response",
    "BookingRowResponseData": "booking_row_response_data",
    "BookingRowResponses": "booking_row_responses",
    "BookingRowsResponse": "booking_rows_response",
    "BookingStatus": "booking_status",
    "BookingStatusFilter": "booking_status_filter",
    "BookingToReschedule": "booking_to_reschedule",
    "BookingToRescheduleResponse": "booking_to_reschedule_response",
    "BookingTracking": "booking_tracking",
    "BooleanField": "boolean_field",
    "BooleanFieldInput": "boolean_field_input",
    "BriefHttpError": "brief_http_error",
    "BriefHttpErrorDetails": "brief_http_error_details",
    "BriefHttpErrorError": "brief_http_error_error",
    "BriefHttpErrorErrorMessage": "brief_http_error_error_message",
    "BusinessDaysWindow": "business_days_window",
    "BusyTimes": "busy_times",
    "BusyTimesResponse": "busy_times_response",
    "CalMeetingParticipant": "cal_meeting_participant",
    "CalMeetingSession": "cal_meeting_session",
    "CalVideoSettings": "cal_video_settings",
    "CalVideoSettingsTranscriptionLanguage": "cal_video_settings_transcription_language",
    "CalculateRoutingFormSlotsResponse": "calculate_routing_form_slots_response",
    "Calendar": "calendar",
    "CalendarConnectUrlResponse": "calendar_connect_url_response",
    "CalendarConnectUrlResponseData": "calendar_connect_url_response_data",
    "CalendarConnectionItem": "calendar_connection_item",
    "CalendarConnectionItemType": "calendar_connection_item_type",
    "CalendarDaysWindow": "calendar_days_window",
    "CalendarEventAttendee": "calendar_event_attendee",
    "CalendarEventHost": "calendar_event_host",
    "CalendarEventMoreLocation": "calendar_event_more_location",
    "CalendarEventOwner": "calendar_event_owner",
    "CalendarEventPhoneLocation": "calendar_event_phone_location",
    "CalendarEventResponseStatus": "calendar_event_response_status",
    "CalendarEventSipLocation": "calendar_event_sip_location",
    "CalendarEventStatus": "calendar_event_status",
    "CalendarEventVideoLocation": "calendar_event_video_location",
    "CalendarIntegration": "calendar_integration",
    "CalendarIntegrationDelegationCredential": "calendar_integration_delegation_credential",
    "CalendarLink": "calendar_link",
    "CalendarSource": "calendar_source",
    "CancelBooking": "cancel_booking",
    "CancelBookingBody": "cancel_booking_body",
    "CancelBookingResponse": "cancel_booking_response",
    "CancelBookingRow": "cancel_booking_row",
    "CancelSeatedBooking": "cancel_seated_booking",
    "CancellationReasonRequirement": "cancellation_reason_requirement",
    "CancelledBookingRow": "cancelled_booking_row",
    "CancelledBookingRowResponse": "cancelled_booking_row_response",
    "ChargeCredits": "charge_credits",
    "ChargeCreditsCreditFor": "charge_credits_credit_for",
    "ChatPushLinkIntent": "chat_push_link_intent",
    "ChatPushLinkIntentResponse": "chat_push_link_intent_response",
    "CheckCalendarCalendar": "check_calendar_calendar",
    "CheckboxGroupField": "checkbox_group_field",
    "CheckboxGroupFieldInput": "checkbox_group_field_input",
    "CityTimezone": "city_timezone",
    "CityTimezonesResponse": "city_timezones_response",
    "ConferencingApp": "conferencing_app",
    "ConferencingAppResponse": "conferencing_app_response",
    "ConferencingApps": "conferencing_apps",
    "ConferencingAppsResponse": "conferencing_apps_response",
    "ConferencingAppsWithDefault": "conferencing_apps_with_default",
    "ConfirmationPolicy": "confirmation_policy",
    "ConfirmationPolicyType": "confirmation_policy_type",
    "ConnectedCalendar": "connected_calendar",
    "ConnectedCalendarError": "connected_calendar_error",
    "ConnectedCalendarsData": "connected_calendars_data",
    "CreateAvailabilityRow": "create_availability_row",
    "CreateBooking": "create_booking",
    "CreateBookingAttendee": "create_booking_attendee",
    "CreateBookingBody": "create_booking_body",
    "CreateBookingLocation": "create_booking_location",
    "CreateBookingResponse": "create_booking_response",
    "CreateBookingResponseData": "create_booking_response_data",
    "CreateBookingResponseDataItem": "create_booking_response_data_item",
    "CreateBookingRow": "create_booking_row",
    "CreateEventAttendee": "create_event_attendee",
    "CreateEventDateTimeWithZone": "create_event_date_time_with_zone",
    "CreateEventType": "create_event_type",
    "CreateEventTypeBookerActiveBookingsLimit": "create_event_type_booker_active_bookings_limit",
    "CreateEventTypeBookingField": "create_event_type_booking_field",
    "CreateEventTypeBookingLimitsCount": "create_event_type_booking_limits_count",
    "CreateEventTypeBookingLimitsDuration": "create_event_type_booking_limits_duration",
    "CreateEventTypeBookingWindow": "create_event_type_booking_window",
    "CreateEventTypeConfirmationPolicy": "create_event_type_confirmation_policy",
    "CreateEventTypeInterfaceLanguage": "create_event_type_interface_language",
    "CreateEventTypeLocation": "create_event_type_location",
    "CreateEventTypeRecurrence": "create_event_type_recurrence",
    "CreateEventTypeResponse": "create_event_type_response",
    "CreateEventTypeRow": "create_event_type_row",
    "CreateEventTypeSeats": "create_event_type_seats",
    "CreateEventTypeWorkflow": "create_event_type_workflow",
    "CreateEventTypeWorkflowStep": "create_event_type_workflow_step",
    "CreateEventTypeWorkflowTrigger": "create_event_type_workflow_trigger",
    "CreateGoogleDelegationCredential": "create_google_delegation_credential",
    "CreateHostedEventType": "create_hosted_event_type",
    "CreateHostedEventTypeResponse": "create_hosted_event_type_response",
    "CreateIcsFeed": "create_ics_feed",
    "CreateInstantBooking": "create_instant_booking",
    "CreateInviteResponse": "create_invite_response",
    "CreateManagedOrganization": "create_managed_organization",
    "CreateManagedOrganizationResponse": "create_managed_organization_response",
    "CreateManagedUser": "create_managed_user",
    "CreateManagedUserData": "create_managed_user_data",
    "CreateManagedUserResponse": "create_managed_user_response",
    "CreateManagedUserTimeFormat": "create_managed_user_time_format",
    "CreateMicrosoftDelegationCredential": "create_microsoft_delegation_credential",
    "CreateOAuthClient": "create_o_auth_client",
    "CreateOAuthClientPermission": "create_o_auth_client_permission",
    "CreateOauthClientResponse": "create_oauth_client_response",
    "CreateOrganizationAttribute": "create_organization_attribute",
    "CreateOrganizationAttributeOption": "create_organization_attribute_option",
    "CreateOrganizationAttributeOptionResponse": "create_organization_attribute_option_response",
    "CreateOrganizationAttributeResponse": "create_organization_attribute_response",
    "CreateOrganizationDelegationCredentialBody": "create_organization_delegation_credential_body",
    "CreateOrganizationDelegationCredentialResponse": "create_organization_delegation_credential_response",
    "CreateOrganizationDelegationCredentialResponseData2": "create_organization_delegation_credential_response_data2",
    "CreateOrganizationMembership": "create_organization_membership",
    "CreateOrganizationMembershipBody": "create_organization_membership_body",
    "CreateOrganizationMembershipByEmail": "create_organization_membership_by_email",
    "CreateOrganizationMembershipResponse": "create_organization_membership_response",
    "CreateOrganizationRole": "create_organization_role",
    "CreateOrganizationRolePermissions": "create_organization_role_permissions",
    "CreateOrganizationRoleResponse": "create_organization_role_response",
    "CreateOrganizationTeam": "create_organization_team",
    "CreateOrganizationTeamMembership": "create_organization_team_membership",
    "CreateOrganizationTeamRole": "create_organization_team_role",
    "CreateOrganizationTeamRoleResponse": "create_organization_team_role_response",
    "CreateOrganizationTeamRoutingFormWorkflow": "create_organization_team_routing_form_workflow",
    "CreateOrganizationTeamRoutingFormWorkflowStep": "create_organization_team_routing_form_workflow_step",
    "CreateOrganizationTeamRoutingFormWorkflowTrigger": "create_organization_team_routing_form_workflow_trigger",
    "CreateOrganizationUser": "create_organization_user",
    "CreateOutOfOfficeEntry": "create_out_of_office_entry",
    "CreateOutOfOfficeEntryReason": "create_out_of_office_entry_reason",
    "CreatePhoneCall": "create_phone_call",
    "CreatePhoneCallResponse": "create_phone_call_response",
    "CreatePhoneCallTemplateType": "create_phone_call_template_type",
    "CreatePrivateLink": "create_private_link",
    "CreatePrivateLinkResponse": "create_private_link_response",
    "CreatePrivateLinkResponseData": "create_private_link_response_data",
    "CreateRecurringBooking": "create_recurring_booking",
    "CreateRecurringBookingRow": "create_recurring_booking_row",
    "CreateRoutingFormResponse": "create_routing_form_response",
    "CreateRoutingFormResponseData": "create_routing_form_response_data",
    "CreateSchedule": "create_schedule",
    "CreateScheduleResponse": "create_schedule_response",
    "CreateScheduleRow": "create_schedule_row",
    "CreateTeam": "create_team",
    "CreateTeamData": "create_team_data",
    "CreateTeamEventType": "create_team_event_type",
    "CreateTeamEventTypeLegacy": "create_team_event_type_legacy",
    "CreateTeamEventTypeLegacyResponse": "create_team_event_type_legacy_response",
    "CreateTeamEventTypeLegacyResponseData": "create_team_event_type_legacy_response_data",
    "CreateTeamEventTypeLocation": "create_team_event_type_location",
    "CreateTeamEventTypeResponse": "create_team_event_type_response",
    "CreateTeamEventTypeResponseData": "create_team_event_type_response_data",
    "CreateTeamMembership": "create_team_membership",
    "CreateTeamMembershipResponse": "create_team_membership_response",
    "CreateTeamResponse": "create_team_response",
    "CreateTeamResponseData": "create_team_response_data",
    "CreateTeamRolePermissions": "create_team_role_permissions",
    "CreateUnifiedCalendarEvent": "create_unified_calendar_event",
    "CreateWebhook": "create_webhook",
    "CreateWebhookTimeUnit": "create_webhook_time_unit",
    "CreateWebhookTrigger": "create_webhook_trigger",
    "CreateWebhookVersion": "create_webhook_version",
    "CreatedOAuthClient": "created_o_auth_client",
    "CreatedRecurringSeatedBooking": "created_recurring_seated_booking",
    "CreatedSeatedBooking": "created_seated_booking",
    "CrmSyncError": "crm_sync_error",
    "CrmSyncErrorsPagination": "crm_sync_errors_pagination",
    "CursorPagination": "cursor_pagination",
    "CustomAddressField": "custom_address_field",
    "CustomAddressFieldInput": "custom_address_field_input",
    "CustomAddressFieldPatch": "custom_address_field_patch",
    "CustomCheckboxField": "custom_checkbox_field",
    "CustomCheckboxFieldInput": "custom_checkbox_field_input",
    "CustomCheckboxFieldPatch": "custom_checkbox_field_patch",
    "CustomCheckboxGroupField": "custom_checkbox_group_field",
    "CustomCheckboxGroupFieldInput": "custom_checkbox_group_field_input",
    "CustomCheckboxGroupFieldPatch": "custom_checkbox_group_field_patch",
    "CustomEmailField": "custom_email_field",
    "CustomEmailFieldInput": "custom_email_field_input",
    "CustomEmailFieldPatch": "custom_email_field_patch",
    "CustomLongTextField": "custom_long_text_field",
    "CustomLongTextFieldInput": "custom_long_text_field_input",
    "CustomLongTextFieldPatch": "custom_long_text_field_patch",
    "CustomMultiEmailField": "custom_multi_email_field",
    "CustomMultiEmailFieldInput": "custom_multi_email_field_input",
    "CustomMultiEmailFieldPatch": "custom_multi_email_field_patch",
    "CustomMultiSelectField": "custom_multi_select_field",
    "CustomMultiSelectFieldInput": "custom_multi_select_field_input",
    "CustomMultiSelectFieldPatch": "custom_multi_select_field_patch",
    "CustomNumberField": "custom_number_field",
    "CustomNumberFieldInput": "custom_number_field_input",
    "CustomNumberFieldPatch": "custom_number_field_patch",
    "CustomPhoneField": "custom_phone_field",
    "CustomPhoneFieldInput": "custom_phone_field_input",
    "CustomPhoneFieldPatch": "custom_phone_field_patch",
    "CustomRadioGroupField": "custom_radio_group_field",
    "CustomRadioGroupFieldInput": "custom_radio_group_field_input",
    "CustomRadioGroupFieldPatch": "custom_radio_group_field_patch",
    "CustomSelectField": "custom_select_field",
    "CustomSelectFieldInput": "custom_select_field_input",
    "CustomSelectFieldPatch": "custom_select_field_patch",
    "CustomShortTextField": "custom_short_text_field",
    "CustomShortTextFieldInput": "custom_short_text_field_input",
    "CustomShortTextFieldPatch": "custom_short_text_field_patch",
    "CustomUrlField": "custom_url_field",
    "CustomUrlFieldInput": "custom_url_field_input",
    "CustomUrlFieldPatch": "custom_url_field_patch",
    "DateOverrideRanges": "date_override_ranges",
    "DeclineBooking": "decline_booking",
    "DefaultConferencingAppResponse": "default_conferencing_app_response",
    "DefaultConferencingApps": "default_conferencing_apps",
    "DefaultScheduleRowResponse": "default_schedule_row_response",
    "DeleteEventTypeResponse": "delete_event_type_response",
    "DeleteManyWebhooksResponse": "delete_many_webhooks_response",
    "DeleteOrganizationAttributeOptionResponse": "delete_organization_attribute_option_response",
    "DeleteOrganizationAttributeResponse": "delete_organization_attribute_response",
    "DeleteOrganizationDelegationCredentialResponse": "delete_organization_delegation_credential_response",
    "DeleteOrganizationMembershipResponse": "delete_organization_membership_response",
    "DeleteOrganizationRoleResponse": "delete_organization_role_response",
    "DeleteOrganizationTeamRoleResponse": "delete_organization_team_role_response",
    "DeletePrivateLinkResponse": "delete_private_link_response",
    "DeletePrivateLinkResponseData": "delete_private_link_response_data",
    "DeleteScheduleResponse": "delete_schedule_response",
    "DeleteTeamEventTypeResponse": "delete_team_event_type_response",
    "DeleteTeamMembershipResponse": "delete_team_membership_response",
    "DeletedCalendarCredentials": "deleted_calendar_credentials",
    "DeletedEventType": "deleted_event_type",
    "DeletedEventTypeRow": "deleted_event_type_row",
    "DeletedSelectedSlotResponse": "deleted_selected_slot_response",
    "DeletedTeamEventTypeData": "deleted_team_event_type_data",
    "DestinationCalendar": "destination_calendar",
    "DestinationCalendars": "destination_calendars",
    "DiffFieldValue": "diff_field_value",
    "DisableCancelling": "disable_cancelling",
    "DisableCancellingInput": "disable_cancelling_input",
    "DisableRescheduling": "disable_rescheduling",
    "DisableReschedulingInput": "disable_rescheduling_input",
    "Disabled": "disabled",
    "DisconnectCalendar": "disconnect_calendar",
    "DisconnectCalendarResponse": "disconnect_calendar_response",
    "DisconnectConferencingAppApp": "disconnect_conferencing_app_app",
    "DisconnectConferencingAppResponse": "disconnect_conferencing_app_response",
    "EmailDefaultField": "email_default_field",
    "EmailDefaultFieldInput": "email_default_field_input",
    "EmailField": "email_field",
    "EmailSettings": "email_settings",
    "EmailVerificationCheckResponse": "email_verification_check_response",
    "Event": "event",
    "EventAddressLocation": "event_address_location",
    "EventIntegrationLocation": "event_integration_location",
    "EventLinkLocation": "event_link_location",
    "EventLocation": "event_location",
    "EventLocationOption": "event_location_option",
    "EventLocationOptionGroup": "event_location_option_group",
    "EventOrganizersDefaultAppLocation": "event_organizers_default_app_location",
    "EventType": "event_type",
    "EventTypeBookerActiveBookingsLimit": "event_type_booker_active_bookings_limit",
    "EventTypeBookingField": "event_type_booking_field",
    "EventTypeChild": "event_type_child",
    "EventTypeChildOwner": "event_type_child_owner",
    "EventTypeColor": "event_type_color",
    "EventTypeDestinationCalendar": "event_type_destination_calendar",
    "EventTypeFormResponse": "event_type_form_response",
    "EventTypeGroup": "event_type_group",
    "EventTypeGroupMetadata": "event_type_group_metadata",
    "EventTypeGroupProfile": "event_type_group_profile",
    "EventTypeHistoryActor": "event_type_history_actor",
    "EventTypeHistoryActorType": "event_type_history_actor_type",
    "EventTypeHistoryAuditLog": "event_type_history_audit_log",
    "EventTypeHistoryAuditLogAction": "event_type_history_audit_log_action",
    "EventTypeHistoryData": "event_type_history_data",
    "EventTypeHistoryDisplayField": "event_type_history_display_field",
    "EventTypeHistoryDisplayFieldFieldValue": "event_type_history_display_field_field_value",
    "EventTypeHistoryImpersonatedBy": "event_type_history_impersonated_by",
    "EventTypeHistoryPagination": "event_type_history_pagination",
    "EventTypeHost": "event_type_host",
    "EventTypeHostPriority": "event_type_host_priority",
    "EventTypeLocation": "event_type_location",
    "EventTypeMembership": "event_type_membership",
    "EventTypeMetadata": "event_type_metadata",
    "EventTypeOfSchedule": "event_type_of_schedule",
    "EventTypePage": "event_type_page",
    "EventTypePageResponse": "event_type_page_response",
    "EventTypeParent": "event_type_parent",
    "EventTypeRow": "event_type_row",
    "EventTypeRowForm": "event_type_row_form",
    "EventTypeRowFormHost": "event_type_row_form_host",
    "EventTypeRowFormTeam": "event_type_row_form_team",
    "EventTypeRowHost": "event_type_row_host",
    "EventTypeRowHostUser": "event_type_row_host_user",
    "EventTypeRowOfProfile": "event_type_row_of_profile",
    "EventTypeRowOwner": "event_type_row_owner",
    "EventTypeRowOwnerZone": "event_type_row_owner_zone",
    "EventTypeRowResponse": "event_type_row_response",
    "EventTypeRowTeam": "event_type_row_team",
    "EventTypeRowTeamMember": "event_type_row_team_member",
    "EventTypeRowUser": "event_type_row_user",
    "EventTypeRowWebhook": "event_type_row_webhook",
    "EventTypeTeam": "event_type_team",
    "EventTypeTranslation": "event_type_translation",
    "EventTypeTranslationField": "event_type_translation_field",
    "EventTypeUser": "event_type_user",
    "EventTypeWebhook": "event_type_webhook",
    "EventTypeWebhookResponse": "event_type_webhook_response",
    "EventTypeWebhooksResponse": "event_type_webhooks_response",
    "EventTypeWorkflow": "event_type_workflow",
    "EventTypeWorkflowActivation": "event_type_workflow_activation",
    "EventTypeWorkflowResponse": "event_type_workflow_response",
    "EventTypeWorkflowStep": "event_type_workflow_step",
    "EventTypeWorkflowStepAction": "event_type_workflow_step_action",
    "EventTypeWorkflowStepOrPathsWorkflowStep": "event_type_workflow_step_or_paths_workflow_step",
    "EventTypeWorkflowStepRecipient": "event_type_workflow_step_recipient",
    "EventTypeWorkflowStepTemplate": "event_type_workflow_step_template",
    "EventTypeWorkflowTrigger": "event_type_workflow_trigger",
    "EventTypeWorkflowTriggerType": "event_type_workflow_trigger_type",
    "EventTypeWorkflowsResponse": "event_type_workflows_response",
    "EventTypesByProfile": "event_types_by_profile",
    "EventTypesByProfileResponse": "event_types_by_profile_response",
    "EventTypesProfile": "event_types_profile",
    "EventVisibility": "event_visibility",
    "ExchangeOauth2TokenBody": "exchange_oauth2_token_body",
    "ExchangeOauth2TokenError": "exchange_oauth2_token_error",
    "FieldMappingApplied": "field_mapping_applied",
    "GetAllowlistResponse": "get_allowlist_response",
    "GetBookingAttendeeResponse": "get_booking_attendee_response",
    "GetBookingAverageDurationResponse": "get_booking_average_duration_response",
    "GetBookingEventTrendsResponse": "get_booking_event_trends_response",
    "GetBookingKpiStatsResponse": "get_booking_kpi_stats_response",
    "GetBookingMemberStatsResponse": "get_booking_member_stats_response",
    "GetBookingRoutingTraceResponse": "get_booking_routing_trace_response",
    "GetCalendarConnectUrlCalendar": "get_calendar_connect_url_calendar",
    "GetConferencingAppsOauthUrlResponse": "get_conferencing_apps_oauth_url_response",
    "GetConferencingAppsOauthUrlResponseData": "get_conferencing_apps_oauth_url_response_data",
    "GetConferencingAuthUrlApp": "get_conferencing_auth_url_app",
    "GetDefaultScheduleResponse": "get_default_schedule_response",
    "GetEventResponse": "get_event_response",
    "GetEventTypeHistoryResponse": "get_event_type_history_response",
    "GetEventTypeResponse": "get_event_type_response",
    "GetEventTypeResponseData": "get_event_type_response_data",
    "GetEventTypeSchedulingConfigResponse": "get_event_type_scheduling_config_response",
    "GetFailedBookingsByFieldResponse": "get_failed_bookings_by_field_response",
    "GetHostedEventTypeResponse": "get_hosted_event_type_response",
    "GetHostedEventTypeResponseData": "get_hosted_event_type_response_data",
    "GetMeResponse": "get_me_response",
    "GetMyBookingLimitsResponse": "get_my_booking_limits_response",
    "GetOauth2ClientResponse": "get_oauth_2_client_response",
    "GetOptionUserData": "get_option_user_data",
    "GetOrganizationAttributeAssignmentHistoryResponse": "get_organization_attribute_assignment_history_response",
    "GetOrganizationAttributeResponse": "get_organization_attribute_response",
    "GetOrganizationDelegationCredentialResponse": "get_organization_delegation_credential_response",
    "GetOrganizationDelegationCredentialResponseData": "get_organization_delegation_credential_response_data",
    "GetOrganizationMembershipResponse": "get_organization_membership_response",
    "GetOrganizationRoleResponse": "get_organization_role_response",
    "GetOrganizationTeamRoleResponse": "get_organization_team_role_response",
    "GetOrganizationUsersWithProfile": "get_organization_users_with_profile",
    "GetRoutedToPerPeriod": "get_routed_to_per_period",
    "GetRoutedToPerPeriodPeriod": "get_routed_to_per_period_period",
    "GetRoutedToPerPeriodResponse": "get_routed_to_per_period_response",
    "GetRoutingFormsByStatusResponse": "get_routing_forms_by_status_response",
    "GetSlotReservationResponse": "get_slot_reservation_response",
    "GetTeamMembershipResponse": "get_team_membership_response",
    "GetTeamResponse": "get_team_response",
    "GoogleDelegationCredential": "google_delegation_credential",
    "GoogleDelegationCredentialWithClientId": "google_delegation_credential_with_client_id",
    "GoogleServiceAccountKey": "google_service_account_key",
    "Guest": "guest",
    "GuestsDefaultField": "guests_default_field",
    "GuestsDefaultFieldInput": "guests_default_field_input",
    "Host": "host",
    "HostGroup": "host_group",
    "HostToReschedule": "host_to_reschedule",
    "HostedEventType": "hosted_event_type",
    "HostedEventTypeBookingWindow": "hosted_event_type_booking_window",
    "HostedEventTypeBookingWindowItem": "hosted_event_type_booking_window_item",
    "HtmlWorkflowMessage": "html_workflow_message",
    "HttpError": "http_error",
    "HttpErrorDetails": "http_error_details",
    "HttpErrorError": "http_error_error",
    "InsightsRoutingBookingAttendee": "insights_routing_booking_attendee",
    "InsightsRoutingFormField": "insights_routing_form_field",
    "InsightsRoutingFormFieldOption": "insights_routing_form_field_option",
    "InsightsRoutingFormResponse": "insights_routing_form_response",
    "InsightsRoutingFormResponsesData": "insights_routing_form_responses_data",
    "InsightsRoutingFormsByStatusData": "insights_routing_forms_by_status_data",
    "InsightsRoutingResponseField": "insights_routing_response_field",
    "InsightsRoutingRoutedToPerPeriodData": "insights_routing_routed_to_per_period_data",
    "InsightsRoutingRoutedToPeriodStat": "insights_routing_routed_to_period_stat",
    "InsightsRoutingRoutedToPeriodStats": "insights_routing_routed_to_period_stats",
    "InsightsRoutingRoutedToUser": "insights_routing_routed_to_user",
    "InsightsRoutingRoutedToUsers": "insights_routing_routed_to_users",
    "IntegrationLocation": "integration_location",
    "IntegrationLocationInput": "integration_location_input",
    "IntegrationSyncRunWithChildren": "integration_sync_run_with_children",
    "IntegrationSyncRunWithChildrenStatus": "integration_sync_run_with_children_status",
    "InviteData": "invite_data",
    "Language": "language",
    "LegacyTeamEventType": "legacy_team_event_type",
    "LegacyTeamEventTypeResponse": "legacy_team_event_type_response",
    "LegacyTeamEventTypesResponse": "legacy_team_event_types_response",
    "LinkLocation": "link_location",
    "LinkLocationInput": "link_location_input",
    "ListAllowlistsResponse": "list_allowlists_response",
    "ListBookingAttendeesResponse": "list_booking_attendees_response",
    "ListBookingCalendarLinksResponse": "list_booking_calendar_links_response",
    "ListBookingConferencingSessionsResponse": "list_booking_conferencing_sessions_response",
    "ListBookingRecordingsResponse": "list_booking_recordings_response",
    "ListBookingReferencesType": "list_booking_references_type",
    "ListBookingTranscriptsResponse": "list_booking_transcripts_response",
    "ListBookingsByCursorResponse": "list_bookings_by_cursor_response",
    "ListBookingsResponse": "list_bookings_response",
    "ListBusyTimesCalendarsToLoadItem": "list_busy_times_calendars_to_load_item",
    "ListCalendarConnectionsResponse": "list_calendar_connections_response",
    "ListCalendarEventsCalendar": "list_calendar_events_calendar",
    "ListCalendarsResponse": "list_calendars_response",
    "ListConnectionsData": "list_connections_data",
    "ListEventTypeCrmSyncErrorsResponse": "list_event_type_crm_sync_errors_response",
    "ListEventTypesResponse": "list_event_types_response",
    "ListEventsResponse": "list_events_response",
    "ListHostedEventTypesResponse": "list_hosted_event_types_response",
    "ListManagedOrganizationsResponse": "list_managed_organizations_response",
    "ListManagedUsersResponse": "list_managed_users_response",
    "ListMyOrganizationTeamsResponse": "list_my_organization_teams_response",
    "ListMyTeamBookingLimitsResponse": "list_my_team_booking_limits_response",
    "ListOauthClientWebhooksResponse": "list_oauth_client_webhooks_response",
    "ListOauthClientsResponse": "list_oauth_clients_response",
    "ListOrganizationAttributeOptionsResponse": "list_organization_attribute_options_response",
    "ListOrganizationAttributesResponse": "list_organization_attributes_response",
    "ListOrganizationDelegationCredentialsResponse": "list_organization_delegation_credentials_response",
    "ListOrganizationMembershipsResponse": "list_organization_memberships_response",
    "ListOrganizationRolesResponse": "list_organization_roles_response",
    "ListOrganizationTeamMembershipsResponse": "list_organization_team_memberships_response",
    "ListOrganizationTeamRolesResponse": "list_organization_team_roles_response",
    "ListOrganizationTeamRoutingFormWorkflowsResponse": "list_organization_team_routing_form_workflows_response",
    "ListOrganizationTeamsResponse": "list_organization_teams_response",
    "ListOrganizationUserAttributeOptionsResponse": "list_organization_user_attribute_options_response",
    "ListOrganizationUserConferencingAppsResponse": "list_organization_user_conferencing_apps_response",
    "ListOrganizationUsersAttributeQueryOperator": "list_organization_users_attribute_query_operator",
    "ListOrganizationUsersResponse": "list_organization_users_response",
    "ListOrganizationWebhooksResponse": "list_organization_webhooks_response",
    "ListRoutingFormFieldOptionsResponse": "list_routing_form_field_options_response",
    "ListRoutingFormHeadersResponse": "list_routing_form_headers_response",
    "ListRoutingFormResponses": "list_routing_form_responses",
    "ListRoutingFormResponsesResponse": "list_routing_form_responses_response",
    "ListSlotsResponse": "list_slots_response",
    "ListTeamMembershipsResponse": "list_team_memberships_response",
    "ListTeamsResponse": "list_teams_response",
    "ListUnifiedCalendarEventsResponse": "list_unified_calendar_events_response",
    "ListVerifiedEmailsResponse": "list_verified_emails_response",
    "ListVerifiedPhonesResponse": "list_verified_phones_response",
    "ListWebhooksResponse": "list_webhooks_response",
    "ListedBookingRow": "listed_booking_row",
    "ListedBookingRowAttendee": "listed_booking_row_attendee",
    "ListedBookingRowEventType": "listed_booking_row_event_type",
    "ListedBookingRowHost": "listed_booking_row_host",
    "ListedBookingRows": "listed_booking_rows",
    "ListedBookingRowsResponse": "listed_booking_rows_response",
    "ListedEventTypeHost": "listed_event_type_host",
    "ListedEventTypeHostUser": "listed_event_type_host_user",
    "ListedEventTypeRow": "listed_event_type_row",
    "ListedEventTypeTeam": "listed_event_type_team",
    "ListedPublicEventTypeRow": "listed_public_event_type_row",
    "ListedSeat": "listed_seat",
    "ListedSeatAttendee": "listed_seat_attendee",
    "LocationDefaultField": "location_default_field",
    "LocationDefaultFieldInput": "location_default_field_input",
    "LocationOption": "location_option",
    "ManagedOrganization": "managed_organization",
    "ManagedOrganizationResponse": "managed_organization_response",
    "ManagedOrganizationWithApiKey": "managed_organization_with_api_key",
    "ManagedUser": "managed_user",
    "ManagedUserResponse": "managed_user_response",
    "ManagedUserTokens": "managed_user_tokens",
    "ManagedUserTokensResponse": "managed_user_tokens_response",
    "MarkAbsentAttendee": "mark_absent_attendee",
    "MarkBookingAbsent": "mark_booking_absent",
    "MarkBookingAbsentResponse": "mark_booking_absent_response",
    "MarkNoShow": "mark_no_show",
    "Me": "me",
    "MeOrganization": "me_organization",
    "MembershipRole": "membership_role",
    "MembershipUser": "membership_user",
    "MessageHttpError": "message_http_error",
    "MessageHttpErrorError": "message_http_error_error",
    "MessageHttpErrorErrorDetails": "message_http_error_error_details",
    "MicrosoftDelegationCredential": "microsoft_delegation_credential",
    "MicrosoftDelegationCredentialSecretRotationErrorCode": "microsoft_delegation_credential_secret_rotation_error_code",
    "MicrosoftDelegationCredentialWithClientId": "microsoft_delegation_credential_with_client_id",
    "MicrosoftServiceAccountKey": "microsoft_service_account_key",
    "MultiEmailField": "multi_email_field",
    "MultiEmailFieldInput": "multi_email_field_input",
    "MultiSelectAttribute": "multi_select_attribute",
    "MultiSelectAttributeOption": "multi_select_attribute_option",
    "MultiSelectField": "multi_select_field",
    "MultiSelectFieldInput": "multi_select_field_input",
    "NameDefaultField": "name_default_field",
    "NameDefaultFieldInput": "name_default_field_input",
    "NamedAllowlistService": "named_allowlist_service",
    "NamedSchedule": "named_schedule",
    "NoShow": "no_show",
    "NoShowAttendee": "no_show_attendee",
    "NoShowResponse": "no_show_response",
    "NotesDefaultField": "notes_default_field",
    "NotesDefaultFieldInput": "notes_default_field_input",
    "NoticeThreshold": "notice_threshold",
    "NumberAttribute": "number_attribute",
    "NumberField": "number_field",
    "NumberFieldInput": "number_field_input",
    "OAuth2Client": "o_auth_2_client",
    "OAuth2ClientClientType": "o_auth_2_client_client_type",
    "OAuth2Error": "o_auth_2_error",
    "OAuth2ExchangeConfidential": "o_auth_2_exchange_confidential",
    "OAuth2ExchangePublic": "o_auth_2_exchange_public",
    "OAuth2RefreshConfidential": "o_auth_2_refresh_confidential",
    "OAuth2RefreshPublic": "o_auth_2_refresh_public",
    "OAuth2Tokens": "o_auth_2_tokens",
    "OAuthClientResponse": "o_auth_client_response",
    "OAuthClientWebhook": "o_auth_client_webhook",
    "OAuthClientWebhookResponse": "o_auth_client_webhook_response",
    "OnAfterCalVideoGuestsNoShowTrigger": "on_after_cal_video_guests_no_show_trigger",
    "OnAfterCalVideoHostsNoShowTrigger": "on_after_cal_video_hosts_no_show_trigger",
    "OnAfterEventTrigger": "on_after_event_trigger",
    "OnBeforeEventTrigger": "on_before_event_trigger",
    "OnCancelTrigger": "on_cancel_trigger",
    "OnCreationTrigger": "on_creation_trigger",
    "OnFormSubmittedNoEventTrigger": "on_form_submitted_no_event_trigger",
    "OnFormSubmittedTrigger": "on_form_submitted_trigger",
    "OnNoShowUpdateTrigger": "on_no_show_update_trigger",
    "OnPaidTrigger": "on_paid_trigger",
    "OnPaymentInitiatedTrigger": "on_payment_initiated_trigger",
    "OnRejectedTrigger": "on_rejected_trigger",
    "OnRequestedTrigger": "on_requested_trigger",
    "OnRescheduleTrigger": "on_reschedule_trigger",
    "Option": "option",
    "OrganizationMembership": "organization_membership",
    "OrganizationMembershipAttribute": "organization_membership_attribute",
    "OrganizationRole": "organization_role",
    "OrganizationRolePermissionsResponse": "organization_role_permissions_response",
    "OrganizationRoleType": "organization_role_type",
    "OrganizationTeam": "organization_team",
    "OrganizationTeamMembershipResponse": "organization_team_membership_response",
    "OrganizationTeamResponse": "organization_team_response",
    "OrganizationUserResponse": "organization_user_response",
    "OrganizersDefaultApp": "organizers_default_app",
    "OrganizersDefaultAppLocation": "organizers_default_app_location",
    "OutOfOfficeEntriesResponse": "out_of_office_entries_response",
    "OutOfOfficeEntry": "out_of_office_entry",
    "OutOfOfficeEntryResponse": "out_of_office_entry_response",
    "Pagination": "pagination",
    "PaginationMeta": "pagination_meta",
    "PatchBookingFields": "patch_booking_fields",
    "PatchBookingFieldsBookingField": "patch_booking_fields_booking_field",
    "PathsWorkflowStep": "paths_workflow_step",
    "PendingSecret": "pending_secret",
    "PeriodType": "period_type",
    "PhoneCall": "phone_call",
    "PhoneField": "phone_field",
    "PhoneFieldInput": "phone_field_input",
    "PhoneLocation": "phone_location",
    "PhoneLocationInput": "phone_location_input",
    "PlainError": "plain_error",
    "PlainErrorError": "plain_error_error",
    "PlatformOAuthClient": "platform_o_auth_client",
    "PlatformOAuthClientPermission": "platform_o_auth_client_permission",
    "PreviousBooking": "previous_booking",
    "PrimaryCalendar": "primary_calendar",
    "PrivateLinksResponse": "private_links_response",
    "PrivateNoteMode": "private_note_mode",
    "Profile": "profile",
    "PublicEventTypeEntity": "public_event_type_entity",
    "PublicEventTypeHost": "public_event_type_host",
    "PublicEventTypeOwner": "public_event_type_owner",
    "PublicEventTypeProfile": "public_event_type_profile",
    "PublicEventTypeRow": "public_event_type_row",
    "PublicEventTypeRowResponse": "public_event_type_row_response",
    "PublicEventTypeRowsResponse": "public_event_type_rows_response",
    "PublicEventTypeSchedule": "public_event_type_schedule",
    "PublicEventTypeTeam": "public_event_type_team",
    "PublicEventTypeUser": "public_event_type_user",
    "RadioGroupField": "radio_group_field",
    "RadioGroupFieldInput": "radio_group_field_input",
    "RangeWindow": "range_window",
    "RawValueFieldValue": "raw_value_field_value",
    "RawValuesFieldValue": "raw_values_field_value",
    "ReassignBookingResponse": "reassign_booking_response",
    "ReassignBookingToUser": "reassign_booking_to_user",
    "ReassignedBooking": "reassigned_booking",
    "ReassignedHost": "reassigned_host",
    "Recurrence": "recurrence",
    "RecurrenceFrequency": "recurrence_frequency",
    "RecurringBooking": "recurring_booking",
    "RecurringDate": "recurring_date",
    "RecurringInfo": "recurring_info",
    "RecurringSeatedBooking": "recurring_seated_booking",
    "RefreshApiKey": "refresh_api_key",
    "RefreshApiKeyResponse": "refresh_api_key_response",
    "RefreshManagedUserTokens": "refresh_managed_user_tokens",
    "RegisterAppPushSubscription": "register_app_push_subscription",
    "RegisterAppPushSubscriptionPlatform": "register_app_push_subscription_platform",
    "RegisterAppPushSubscriptionResponse": "register_app_push_subscription_response",
    "RemoveAppPushSubscription": "remove_app_push_subscription",
    "RemoveAppPushSubscriptionResponse": "remove_app_push_subscription_response",
    "RemoveBookingAttendeeResponse": "remove_booking_attendee_response",
    "RemoveOrganizationRolePermissionsPermission": "remove_organization_role_permissions_permission",
    "RemoveOrganizationTeamRolePermissionsPermission": "remove_organization_team_role_permissions_permission",
    "RemoveSlackSubscription": "remove_slack_subscription",
    "RemoveSlackSubscriptionResponse": "remove_slack_subscription_response",
    "RemoveTelegramSubscription": "remove_telegram_subscription",
    "RemoveTelegramSubscriptionResponse": "remove_telegram_subscription_response",
    "RemovedAttendee": "removed_attendee",
    "RemovedEventTypeRow": "removed_event_type_row",
    "RemovedEventTypeRowResponse": "removed_event_type_row_response",
    "ReportOrganizationBooking": "report_organization_booking",
    "ReportOrganizationBookingData": "report_organization_booking_data",
    "ReportOrganizationBookingReason": "report_organization_booking_reason",
    "ReportOrganizationBookingReportType": "report_organization_booking_report_type",
    "ReportOrganizationBookingResponse": "report_organization_booking_response",
    "RequestBookingReschedule": "request_booking_reschedule",
    "RequestEmailVerification": "request_email_verification",
    "RequestEmailVerificationResponse": "request_email_verification_response",
    "RequestPhoneVerification": "request_phone_verification",
    "RequestPhoneVerificationResponse": "request_phone_verification_response",
    "RequestReschedule": "request_reschedule",
    "RescheduleBooking": "reschedule_booking",
    "RescheduleBookingBody": "reschedule_booking_body",
    "RescheduleBookingResponse": "reschedule_booking_response",
    "RescheduleBookingResponseData": "reschedule_booking_response_data",
    "RescheduleReasonDefaultField": "reschedule_reason_default_field",
    "RescheduleReasonDefaultFieldInput": "reschedule_reason_default_field_input",
    "RescheduleSeatedBooking": "reschedule_seated_booking",
    "ReschedulingRules": "rescheduling_rules",
    "ReserveSlot": "reserve_slot",
    "ResetOrganizationDelegationCredentialRotationResponse": "reset_organization_delegation_credential_rotation_response",
    "ResponseSlotsData": "response_slots_data",
    "Routing": "routing",
    "RoutingCrmRecordOwnerFallbackMode": "routing_crm_record_owner_fallback_mode",
    "RoutingForm": "routing_form",
    "RoutingFormFields": "routing_form_fields",
    "RoutingFormResponse": "routing_form_response",
    "RoutingFormResponsesResponse": "routing_form_responses_response",
    "RoutingFormWorkflow": "routing_form_workflow",
    "RoutingFormWorkflowActivation": "routing_form_workflow_activation",
    "RoutingFormWorkflowResponse": "routing_form_workflow_response",
    "RoutingFormWorkflowStep": "routing_form_workflow_step",
    "RoutingFormWorkflowStepAction": "routing_form_workflow_step_action",
    "RoutingFormWorkflowStepOrPathsWorkflowStep": "routing_form_workflow_step_or_paths_workflow_step",
    "RoutingFormWorkflowTrigger": "routing_form_workflow_trigger",
    "RoutingFormWorkflowTriggerType": "routing_form_workflow_trigger_type",
    "RoutingFormsResponse": "routing_forms_response",
    "RoutingInsightsBase": "routing_insights_base",
    "RoutingTraceData": "routing_trace_data",
    "RoutingTraceForm": "routing_trace_form",
    "RoutingTraceFormResponse": "routing_trace_form_response",
    "RoutingTraceFormSubmission": "routing_trace_form_submission",
    "RoutingTraceGroup": "routing_trace_group",
    "RoutingTraceStep": "routing_trace_step",
    "RuleEvaluation": "rule_evaluation",
    "SaveCalendarCredentials": "save_calendar_credentials",
    "SaveIcsFeed": "save_ics_feed",
    "SaveIcsFeedResponse": "save_ics_feed_response",
    "Schedule": "schedule",
    "ScheduleAvailability": "schedule_availability",
    "ScheduleOverride": "schedule_override",
    "ScheduleResponse": "schedule_response",
    "ScheduleRow": "schedule_row",
    "ScheduleRowResponse": "schedule_row_response",
    "ScheduleRowsResponse": "schedule_rows_response",
    "SchedulesResponse": "schedules_response",
    "SchedulingConfigData": "scheduling_config_data",
    "SchedulingHost": "scheduling_host",
    "SchedulingHostGroup": "scheduling_host_group",
    "SchedulingType": "scheduling_type",
    "SeatAnswers": "seat_answers",
    "SeatFieldsResponses": "seat_fields_responses",
    "SeatToReschedule": "seat_to_reschedule",
    "SeatedAttendee": "seated_attendee",
    "SeatedBooking": "seated_booking",
    "Seats": "seats",
    "Secret": "secret",
    "SelectField": "select_field",
    "SelectFieldInput": "select_field_input",
    "SelectSlot": "select_slot",
    "SelectedCalendar": "selected_calendar",
    "SelectedCalendarResponse": "selected_calendar_response",
    "SelectedSlotResponse": "selected_slot_response",
    "SendBookingEmailVerificationCode": "send_booking_email_verification_code",
    "SendBookingEmailVerificationCodeResponse": "send_booking_email_verification_code_response",
    "SendVerificationEmailData": "send_verification_email_data",
    "SentBookingField": "sent_booking_field",
    "SentBookingFieldType": "sent_booking_field_type",
    "SentLocation": "sent_location",
    "SetDefaultConferencingAppResponse": "set_default_conferencing_app_response",
    "SetOrganizationUserDefaultConferencingApp": "set_organization_user_default_conferencing_app",
    "SingleSelectAttribute": "single_select_attribute",
    "Slot": "slot",
    "SlotFormat": "slot_format",
    "SlotReservation": "slot_reservation",
    "SlotReservationDetails": "slot_reservation_details",
    "SlotReservationResponse": "slot_reservation_response",
    "SortOrder": "sort_order",
    "SplitNameDefaultField": "split_name_default_field",
    "StatusResponse": "status_response",
    "StoredBookerLayout": "stored_booker_layout",
    "StoredBookerLayouts": "stored_booker_layouts",
    "StoredBookingField": "stored_booking_field",
    "StoredBookingFieldEditable": "stored_booking_field_editable",
    "StoredBookingFieldInput": "stored_booking_field_input",
    "StoredBookingFieldOption": "stored_booking_field_option",
    "StoredBookingFieldPart": "stored_booking_field_part",
    "StoredBookingFieldSource": "stored_booking_field_source",
    "StoredBookingFieldVariant": "stored_booking_field_variant",
    "StoredBookingFieldVariants": "stored_booking_field_variants",
    "StoredBookingFieldView": "stored_booking_field_view",
    "StoredCalVideoSettings": "stored_cal_video_settings",
    "StoredColor": "stored_color",
    "StoredConfirmationThreshold": "stored_confirmation_threshold",
    "StoredDestinationCalendar": "stored_destination_calendar",
    "StoredEventTypeMetadata": "stored_event_type_metadata",
    "StoredLimits": "stored_limits",
    "StoredLocation": "stored_location",
    "StoredPrivateLink": "stored_private_link",
    "StoredProfile": "stored_profile",
    "StoredProfileOrganization": "stored_profile_organization",
    "StoredRecurrence": "stored_recurrence",
    "StripeConnect": "stripe_connect",
    "StripeConnectResponse": "stripe_connect_response",
    "StripeCredentialsCheckResponse": "stripe_credentials_check_response",
    "SystemAiAgentPhoneField": "system_ai_agent_phone_field",
    "SystemAiAgentPhoneFieldInput": "system_ai_agent_phone_field_input",
    "SystemAttendeePhoneField": "system_attendee_phone_field",
    "SystemAttendeePhoneFieldInput": "system_attendee_phone_field_input",
    "SystemAttendeePhoneFieldPatch": "system_attendee_phone_field_patch",
    "SystemEmailField": "system_email_field",
    "SystemEmailFieldInput": "system_email_field_input",
    "SystemEmailFieldPatch": "system_email_field_patch",
    "SystemFullNameField": "system_full_name_field",
    "SystemFullNameFieldInput": "system_full_name_field_input",
    "SystemFullNameFieldPatch": "system_full_name_field_patch",
    "SystemGuestsField": "system_guests_field",
    "SystemGuestsFieldInput": "system_guests_field_input",
    "SystemGuestsFieldPatch": "system_guests_field_patch",
    "SystemLocationField": "system_location_field",
    "SystemLocationFieldInput": "system_location_field_input",
    "SystemLocationFieldPatch": "system_location_field_patch",
    "SystemNotesField": "system_notes_field",
    "SystemNotesFieldInput": "system_notes_field_input",
    "SystemNotesFieldPatch": "system_notes_field_patch",
    "SystemRescheduleReasonField": "system_reschedule_reason_field",
    "SystemRescheduleReasonFieldInput": "system_reschedule_reason_field_input",
    "SystemRescheduleReasonFieldPatch": "system_reschedule_reason_field_patch",
    "SystemSmsReminderField": "system_sms_reminder_field",
    "SystemSmsReminderFieldInput": "system_sms_reminder_field_input",
    "SystemSplitNameField": "system_split_name_field",
    "SystemSplitNameFieldInput": "system_split_name_field_input",
    "SystemSplitNameFieldPatch": "system_split_name_field_patch",
    "SystemTitleField": "system_title_field",
    "SystemTitleFieldInput": "system_title_field_input",
    "SystemTitleFieldPatch": "system_title_field_patch",
    "TakenSeat": "taken_seat",
    "TakenSeatEventType": "taken_seat_event_type",
    "Team": "team",
    "TeamBookingLimit": "team_booking_limit",
    "TeamBookingLimitsData": "team_booking_limits_data",
    "TeamEventType": "team_event_type",
    "TeamEventTypeResponse": "team_event_type_response",
    "TeamEventTypeResponseHost": "team_event_type_response_host",
    "TeamEventTypesResponse": "team_event_types_response",
    "TeamMembership": "team_membership",
    "TeamMembershipChange": "team_membership_change",
    "TeamRole": "team_role",
    "TeamRolePermissionsResponse": "team_role_permissions_response",
    "TeamVerifiedEmailData": "team_verified_email_data",
    "TeamVerifiedEmailResponse": "team_verified_email_response",
    "TeamVerifiedEmailsResponse": "team_verified_emails_response",
    "TeamVerifiedPhoneData": "team_verified_phone_data",
    "TeamVerifiedPhoneResponse": "team_verified_phone_response",
    "TeamVerifiedPhonesResponse": "team_verified_phones_response",
    "TeamWebhook": "team_webhook",
    "TeamWebhookResponse": "team_webhook_response",
    "TextAreaField": "text_area_field",
    "TextAreaFieldInput": "text_area_field_input",
    "TextAttribute": "text_attribute",
    "TextError": "text_error",
    "TextErrorError": "text_error_error",
    "TextField": "text_field",
    "TextFieldInput": "text_field_input",
    "TextWorkflowMessage": "text_workflow_message",
    "TimeBasedPrivateLink": "time_based_private_link",
    "TimeRange": "time_range",
    "TitleDefaultField": "title_default_field",
    "TitleDefaultFieldInput": "title_default_field_input",
    "TroubleshooterData": "troubleshooter_data",
    "TroubleshooterEventType": "troubleshooter_event_type",
    "UnassignOrganizationAttributeOptionResponse": "unassign_organization_attribute_option_response",
    "UnifiedCalendarEvent": "unified_calendar_event",
    "UnifiedCalendarEventEnd": "unified_calendar_event_end",
    "UnifiedCalendarEventLocation": "unified_calendar_event_location",
    "UnifiedCalendarEventResponse": "unified_calendar_event_response",
    "UnifiedCalendarEventStart": "unified_calendar_event_start",
    "UnknownBookingField": "unknown_booking_field",
    "UnknownLocation": "unknown_location",
    "UnrecognizedField": "unrecognized_field",
    "UpdateAddressLocation": "update_address_location",
    "UpdateBookingAttendeeAddressLocation": "update_booking_attendee_address_location",
    "UpdateBookingAttendeeDefinedLocation": "update_booking_attendee_defined_location",
    "UpdateBookingAttendeePhoneLocation": "update_booking_attendee_phone_location",
    "UpdateBookingIntegrationLocation": "update_booking_integration_location",
    "UpdateBookingLinkLocation": "update_booking_link_location",
    "UpdateBookingLocation": "update_booking_location",
    "UpdateBookingLocationLocation": "update_booking_location_location",
    "UpdateBookingLocationResponse": "update_booking_location_response",
    "UpdateBookingPhoneLocation": "update_booking_phone_location",
    "UpdateCalendarEventAttendee": "update_calendar_event_attendee",
    "UpdateDestinationCalendar": "update_destination_calendar",
    "UpdateDestinationCalendarIntegration": "update_destination_calendar_integration",
    "UpdateDestinationCalendarResponse": "update_destination_calendar_response",
    "UpdateEmailAddressWorkflowStep": "update_email_address_workflow_step",
    "UpdateEmailAttendeeWorkflowStep": "update_email_attendee_workflow_step",
    "UpdateEmailHostWorkflowStep": "update_email_host_workflow_step",
    "UpdateEventType": "update_event_type",
    "UpdateEventTypeBookingField": "update_event_type_booking_field",
    "UpdateEventTypePrivateLink": "update_event_type_private_link",
    "UpdateEventTypeResponse": "update_event_type_response",
    "UpdateEventTypeRow": "update_event_type_row",
    "UpdateEventTypeWorkflow": "update_event_type_workflow",
    "UpdateEventTypeWorkflowStep": "update_event_type_workflow_step",
    "UpdateHostedEventType": "update_hosted_event_type",
    "UpdateHostedEventTypeResponse": "update_hosted_event_type_response",
    "UpdateManagedOrganization": "update_managed_organization",
    "UpdateManagedUser": "update_managed_user",
    "UpdateMeResponse": "update_me_response",
    "UpdateMyBookingLimits": "update_my_booking_limits",
    "UpdateMyBookingLimitsResponse": "update_my_booking_limits_response",
    "UpdateMyTeamBookingLimit": "update_my_team_booking_limit",
    "UpdateMyTeamBookingLimitResponse": "update_my_team_booking_limit_response",
    "UpdateOauthClient": "update_oauth_client",
    "UpdateOrganizationAttribute": "update_organization_attribute",
    "UpdateOrganizationAttributeOption": "update_organization_attribute_option",
    "UpdateOrganizationAttributeOptionResponse": "update_organization_attribute_option_response",
    "UpdateOrganizationAttributeResponse": "update_organization_attribute_response",
    "UpdateOrganizationDelegationCredential": "update_organization_delegation_credential",
    "UpdateOrganizationDelegationCredentialResponse": "update_organization_delegation_credential_response",
    "UpdateOrganizationDelegationCredentialServiceAccountKey2": "update_organization_delegation_credential_service_account_key2",
    "UpdateOrganizationMembership": "update_organization_membership",
    "UpdateOrganizationMembershipResponse": "update_organization_membership_response",
    "UpdateOrganizationRole": "update_organization_role",
    "UpdateOrganizationRoleResponse": "update_organization_role_response",
    "UpdateOrganizationTeam": "update_organization_team",
    "UpdateOrganizationTeamMembership": "update_organization_team_membership",
    "UpdateOrganizationTeamRole": "update_organization_team_role",
    "UpdateOrganizationTeamRoleResponse": "update_organization_team_role_response",
    "UpdateOrganizationTeamRoutingFormWorkflow": "update_organization_team_routing_form_workflow",
    "UpdateOrganizationTeamRoutingFormWorkflowStep": "update_organization_team_routing_form_workflow_step",
    "UpdateOrganizationUser": "update_organization_user",
    "UpdateOrganizationUserAttributeOption": "update_organization_user_attribute_option",
    "UpdateOrganizationUserAttributeOptionResponse": "update_organization_user_attribute_option_response",
    "UpdateOutOfOfficeEntry": "update_out_of_office_entry",
    "UpdatePathsWorkflowStep": "update_paths_workflow_step",
    "UpdatePhoneAttendeeWorkflowStep": "update_phone_attendee_workflow_step",
    "UpdatePhoneNumberWorkflowStep": "update_phone_number_workflow_step",
    "UpdatePhoneWhatsAppNumberWorkflowStep": "update_phone_whats_app_number_workflow_step",
    "UpdatePrivateLinkResponse": "update_private_link_response",
    "UpdateRoutingFormResponse": "update_routing_form_response",
    "UpdateRoutingFormResponseInput": "update_routing_form_response_input",
    "UpdateSchedule": "update_schedule",
    "UpdateScheduleResponse": "update_schedule_response",
    "UpdateScheduleRow": "update_schedule_row",
    "UpdateTeamEventType": "update_team_event_type",
    "UpdateTeamEventTypeLegacy": "update_team_event_type_legacy",
    "UpdateTeamEventTypeLegacyResponse": "update_team_event_type_legacy_response",
    "UpdateTeamEventTypeResponse": "update_team_event_type_response",
    "UpdateTeamEventTypeSchedulingType": "update_team_event_type_scheduling_type",
    "UpdateTeamMembership": "update_team_membership",
    "UpdateTeamMembershipResponse": "update_team_membership_response",
    "UpdateTeamResponse": "update_team_response",
    "UpdateUnifiedCalendarEvent": "update_unified_calendar_event",
    "UpdateUnifiedCalendarEventEnd": "update_unified_calendar_event_end",
    "UpdateUnifiedCalendarEventStart": "update_unified_calendar_event_start",
    "UpdateWebhook": "update_webhook",
    "UpdateWhatsAppAttendeePhoneWorkflowStep": "update_whats_app_attendee_phone_workflow_step",
    "UpdatedScheduleDetails": "updated_schedule_details",
    "UpdatedScheduleRow": "updated_schedule_row",
    "UpdatedScheduleRowResponse": "updated_schedule_row_response",
    "UrlField": "url_field",
    "UrlFieldInput": "url_field_input",
    "UsageBasedPrivateLink": "usage_based_private_link",
    "UserBookingLimits": "user_booking_limits",
    "UserVerifiedEmailData": "user_verified_email_data",
    "UserVerifiedEmailResponse": "user_verified_email_response",
    "UserVerifiedPhoneData": "user_verified_phone_data",
    "UserVerifiedPhoneResponse": "user_verified_phone_response",
    "ValidationError": "validation_error",
    "ValidationErrorError": "validation_error_error",
    "ValidationErrorErrorDetails": "validation_error_error_details",
    "ValueChangeFieldValue": "value_change_field_value",
    "VerifyBookingEmailCode": "verify_booking_email_code",
    "VerifyBookingEmailCodeResponse": "verify_booking_email_code_response",
    "VerifyEmail": "verify_email",
    "VerifyEmailCodeData": "verify_email_code_data",
    "VerifyPhone": "verify_phone",
    "Violation": "violation",
    "Webhook": "webhook",
    "WebhookResponse": "webhook_response",
    "Weekday": "weekday",
    "WorkflowActivation": "workflow_activation",
    "WorkflowEmailAddressStep": "workflow_email_address_step",
    "WorkflowEmailAttendeeStep": "workflow_email_attendee_step",
    "WorkflowEmailHostStep": "workflow_email_host_step",
    "WorkflowFormActivation": "workflow_form_activation",
    "WorkflowMessage": "workflow_message",
    "WorkflowPhoneAttendeeStep": "workflow_phone_attendee_step",
    "WorkflowPhoneNumberStep": "workflow_phone_number_step",
    "WorkflowPhoneWhatsAppAttendeeStep": "workflow_phone_whats_app_attendee_step",
    "WorkflowPhoneWhatsAppNumberStep": "workflow_phone_whats_app_number_step",
    "WorkflowStepPath": "workflow_step_path",
    "WorkflowTriggerOffset": "workflow_trigger_offset",
    "WorkflowTriggerOffsetInput": "workflow_trigger_offset_input",
    "WorkflowTriggerOffsetUnit": "workflow_trigger_offset_unit",
    "WorkingHours": "working_hours",
    "WorkspacePlatform": "workspace_platform",
}

__all__ = (
    "AddBookingAttendee",
    "AddBookingAttendeeResponse",
    "AddBookingGuests",
    "AddBookingGuestsResponse",
    "AddBookingGuestsResponseData",
    "AddBookingGuestsResponseDataItem",
    "AddSelectedCalendar",
    "AddressField",
    "AddressFieldInput",
    "AddressLocation",
    "AddressLocationInput",
    "AllAttributeAssignedOptionResponse",
    "AllowlistMetadata",
    "AllowlistService",
    "AllowlistServiceData",
    "AllowlistServiceDirection",
    "AllowlistServicesData",
    "AnyBooking",
    "AnyError",
    "ApiKey",
    "AppPushSubscription",
    "AppStatus",
    "AssignOptionUserData",
    "AssignOrganizationAttributeOption",
    "AssignOrganizationAttributeOptionResponse",
    "AssignedOption",
    "AssignmentReason",
    "Attendee",
    "AttendeeAccount",
    "AttendeeAddressLocation",
    "AttendeeDefinedLocation",
    "AttendeePhoneDefaultField",
    "AttendeePhoneLocation",
    "AttendeeToReschedule",
    "Attribute",
    "AttributeAssignmentHistoryActor",
    "AttributeAssignmentHistoryAttribute",
    "AttributeAssignmentHistoryChange",
    "AttributeAssignmentHistoryData",
    "AttributeAssignmentHistoryLog",
    "AttributeAssignmentHistoryValue",
    "AttributeSyncHistoryResponse",
    "AttributeType",
    "AvailabilityRow",
    "AvailableCreditsResponse",
    "AvailableCreditsResponseData",
    "AvailableCreditsResponseDataBalance",
    "AvailableSlot",
    "AvailableSlotRange",
    "AvailableSlots",
    "AvailableSlotsResponse",
    "AvailableSlotsSlot",
    "BareError",
    "BlockOrganizationBooking",
    "BlockOrganizationBookingBlockType",
    "BlockOrganizationBookingData",
    "BlockOrganizationBookingResponse",
    "BookerActiveBookingsLimit",
    "BookerActiveBookingsLimitInput",
    "BookerLayout",
    "BookerLayouts",
    "Booking",
    "BookingAddressLocation",
    "BookingAttendee",
    "BookingAttendeeAddressLocation",
    "BookingAttendeeDefinedLocation",
    "BookingAttendeePhoneLocation",
    "BookingAttendeeWithId",
    "BookingEventType",
    "BookingFields",
    "BookingFieldsBookingField",
    "BookingFieldsData",
    "BookingFieldsDataBookingField",
    "BookingFieldsResponse",
    "BookingFieldsResponses",
    "BookingFieldsResponsesLocation",
    "BookingFieldsResponsesName",
    "BookingFieldsResponsesNameVariant2",
    "BookingHost",
    "BookingInsights",
    "BookingInsightsAverageDuration",
    "BookingInsightsColumnFilter",
    "BookingInsightsColumnFilterValue",
    "BookingInsightsColumnFilterValueType",
    "BookingInsightsEventTrend",
    "BookingInsightsKpiStatsData",
    "BookingInsightsMemberStat",
    "BookingInsightsMemberStatsData",
    "BookingInsightsMemberUser",
    "BookingInsightsMetric",
    "BookingInsightsPreviousRange",
    "BookingInsightsScope",
    "BookingIntegrationLocation",
    "BookingIntegrationLocationIntegration",
    "BookingLimitsCount",
    "BookingLimitsDuration",
    "BookingLinkLocation",
    "BookingOrganizersDefaultAppLocation",
    "BookingPage",
    "BookingPageAttendee",
    "BookingPageEventType",
    "BookingPageEventTypeSchedulingType",
    "BookingPageResponse",
    "BookingPageSeat",
    "BookingPageStatus",
    "BookingPhoneLocation",
    "BookingRecording",
    "BookingReference",
    "BookingReferencesResponse",
    "BookingReport",
    "BookingResponse",
    "BookingRow",
    "BookingRowAnswers",
    "BookingRowAnswersName",
    "BookingRowAttendee",
    "BookingRowCreationSource",
    "BookingRowFilters",
    "BookingRowHost",
    "BookingRowLocation",
    "BookingRowMetadata",
    "BookingRowName",
    "BookingRowPayment",
    "BookingRowReference",
    "BookingRowResponse",
    "BookingRowResponseData",
    "BookingRowResponses",
    "BookingRowsResponse",
    "BookingStatus",
    "BookingStatusFilter",
    "BookingToReschedule",
    "BookingToRescheduleResponse",
    "BookingTracking",
    "BooleanField",
    "BooleanFieldInput",
    "BriefHttpError",
    "BriefHttpErrorDetails",
    "BriefHttpErrorError",
    "BriefHttpErrorErrorMessage",
    "BusinessDaysWindow",
    "BusyTimes",
    "BusyTimesResponse",
    "CalMeetingParticipant",
    "CalMeetingSession",
    "CalVideoSettings",
    "CalVideoSettingsTranscriptionLanguage",
    "CalculateRoutingFormSlotsResponse",
    "Calendar",
    "CalendarConnectUrlResponse",
    "CalendarConnectUrlResponseData",
    "CalendarConnectionItem",
    "CalendarConnectionItemType",
    "CalendarDaysWindow",
    "CalendarEventAttendee",
    "CalendarEventHost",
    "CalendarEventMoreLocation",
    "CalendarEventOwner",
    "CalendarEventPhoneLocation",
    "CalendarEventResponseStatus",
    "CalendarEventSipLocation",
    "CalendarEventStatus",
    "CalendarEventVideoLocation",
    "CalendarIntegration",
    "CalendarIntegrationDelegationCredential",
    "CalendarLink",
    "CalendarSource",
    "CancelBooking",
    "CancelBookingBody",
    "CancelBookingResponse",
    "CancelBookingRow",
    "CancelSeatedBooking",
    "CancellationReasonRequirement",
    "CancelledBookingRow",
    "CancelledBookingRowResponse",
    "ChargeCredits",
    "ChargeCreditsCreditFor",
    "ChatPushLinkIntent",
    "ChatPushLinkIntentResponse",
    "CheckCalendarCalendar",
    "CheckboxGroupField",
    "CheckboxGroupFieldInput",
    "CityTimezone",
    "CityTimezonesResponse",
    "ConferencingApp",
    "ConferencingAppResponse",
    "ConferencingApps",
    "ConferencingAppsResponse",
    "ConferencingAppsWithDefault",
    "ConfirmationPolicy",
    "ConfirmationPolicyType",
    "ConnectedCalendar",
    "ConnectedCalendarError",
    "ConnectedCalendarsData",
    "CreateAvailabilityRow",
    "CreateBooking",
    "CreateBookingAttendee",
    "CreateBookingBody",
    "CreateBookingLocation",
    "CreateBookingResponse",
    "CreateBookingResponseData",
    "CreateBookingResponseDataItem",
    "CreateBookingRow",
    "CreateEventAttendee",
    "CreateEventDateTimeWithZone",
    "CreateEventType",
    "CreateEventTypeBookerActiveBookingsLimit",
    "CreateEventTypeBookingField",
    "CreateEventTypeBookingLimitsCount",
    "CreateEventTypeBookingLimitsDuration",
    "CreateEventTypeBookingWindow",
    "CreateEventTypeConfirmationPolicy",
    "CreateEventTypeInterfaceLanguage",
    "CreateEventTypeLocation",
    "CreateEventTypeRecurrence",
    "CreateEventTypeResponse",
    "CreateEventTypeRow",
    "CreateEventTypeSeats",
    "CreateEventTypeWorkflow",
    "CreateEventTypeWorkflowStep",
    "CreateEventTypeWorkflowTrigger",
    "CreateGoogleDelegationCredential",
    "CreateHostedEventType",
    "CreateHostedEventTypeResponse",
    "CreateIcsFeed",
    "CreateInstantBooking",
    "CreateInviteResponse",
    "CreateManagedOrganization",
    "CreateManagedOrganizationResponse",
    "CreateManagedUser",
    "CreateManagedUserData",
    "CreateManagedUserResponse",
    "CreateManagedUserTimeFormat",
    "CreateMicrosoftDelegationCredential",
    "CreateOAuthClient",
    "CreateOAuthClientPermission",
    "CreateOauthClientResponse",
    "CreateOrganizationAttribute",
    "CreateOrganizationAttributeOption",
    "CreateOrganizationAttributeOptionResponse",
    "CreateOrganizationAttributeResponse",
    "CreateOrganizationDelegationCredentialBody",
    "CreateOrganizationDelegationCredentialResponse",
    "CreateOrganizationDelegationCredentialResponseData2",
    "CreateOrganizationMembership",
    "CreateOrganizationMembershipBody",
    "CreateOrganizationMembershipByEmail",
    "CreateOrganizationMembershipResponse",
    "CreateOrganizationRole",
    "CreateOrganizationRolePermissions",
    "CreateOrganizationRoleResponse",
    "CreateOrganizationTeam",
    "CreateOrganizationTeamMembership",
    "CreateOrganizationTeamRole",
    "CreateOrganizationTeamRoleResponse",
    "CreateOrganizationTeamRoutingFormWorkflow",
    "CreateOrganizationTeamRoutingFormWorkflowStep",
    "CreateOrganizationTeamRoutingFormWorkflowTrigger",
    "CreateOrganizationUser",
    "CreateOutOfOfficeEntry",
    "CreateOutOfOfficeEntryReason",
    "CreatePhoneCall",
    "CreatePhoneCallResponse",
    "CreatePhoneCallTemplateType",
    "CreatePrivateLink",
    "CreatePrivateLinkResponse",
    "CreatePrivateLinkResponseData",
    "CreateRecurringBooking",
    "CreateRecurringBookingRow",
    "CreateRoutingFormResponse",
    "CreateRoutingFormResponseData",
    "CreateSchedule",
    "CreateScheduleResponse",
    "CreateScheduleRow",
    "CreateTeam",
    "CreateTeamData",
    "CreateTeamEventType",
    "CreateTeamEventTypeLegacy",
    "CreateTeamEventTypeLegacyResponse",
    "CreateTeamEventTypeLegacyResponseData",
    "CreateTeamEventTypeLocation",
    "CreateTeamEventTypeResponse",
    "CreateTeamEventTypeResponseData",
    "CreateTeamMembership",
    "CreateTeamMembershipResponse",
    "CreateTeamResponse",
    "CreateTeamResponseData",
    "CreateTeamRolePermissions",
    "CreateUnifiedCalendarEvent",
    "CreateWebhook",
    "CreateWebhookTimeUnit",
    "CreateWebhookTrigger",
    "CreateWebhookVersion",
    "CreatedOAuthClient",
    "CreatedRecurringSeatedBooking",
    "CreatedSeatedBooking",
    "CrmSyncError",
    "CrmSyncErrorsPagination",
    "CursorPagination",
    "CustomAddressField",
    "CustomAddressFieldInput",
    "CustomAddressFieldPatch",
    "CustomCheckboxField",
    "CustomCheckboxFieldInput",
    "CustomCheckboxFieldPatch",
    "CustomCheckboxGroupField",
    "CustomCheckboxGroupFieldInput",
    "CustomCheckboxGroupFieldPatch",
    "CustomEmailField",
    "CustomEmailFieldInput",
    "CustomEmailFieldPatch",
    "CustomLongTextField",
    "CustomLongTextFieldInput",
    "CustomLongTextFieldPatch",
    "CustomMultiEmailField",
    "CustomMultiEmailFieldInput",
    "CustomMultiEmailFieldPatch",
    "CustomMultiSelectField",
    "CustomMultiSelectFieldInput",
    "CustomMultiSelectFieldPatch",
    "CustomNumberField",
    "CustomNumberFieldInput",
    "CustomNumberFieldPatch",
    "CustomPhoneField",
    "CustomPhoneFieldInput",
    "CustomPhoneFieldPatch",
    "CustomRadioGroupField",
    "CustomRadioGroupFieldInput",
    "CustomRadioGroupFieldPatch",
    "CustomSelectField",
    "CustomSelectFieldInput",
    "CustomSelectFieldPatch",
    "CustomShortTextField",
    "CustomShortTextFieldInput",
    "CustomShortTextFieldPatch",
    "CustomUrlField",
    "CustomUrlFieldInput",
    "CustomUrlFieldPatch",
    "DateOverrideRanges",
    "DeclineBooking",
    "DefaultConferencingAppResponse",
    "DefaultConferencingApps",
    "DefaultScheduleRowResponse",
    "DeleteEventTypeResponse",
    "DeleteManyWebhooksResponse",
    "DeleteOrganizationAttributeOptionResponse",
    "DeleteOrganizationAttributeResponse",
    "DeleteOrganizationDelegationCredentialResponse",
    "DeleteOrganizationMembershipResponse",
    "DeleteOrganizationRoleResponse",
    "DeleteOrganizationTeamRoleResponse",
    "DeletePrivateLinkResponse",
    "DeletePrivateLinkResponseData",
    "DeleteScheduleResponse",
    "DeleteTeamEventTypeResponse",
    "DeleteTeamMembershipResponse",
    "DeletedCalendarCredentials",
    "DeletedEventType",
    "DeletedEventTypeRow",
    "DeletedSelectedSlotResponse",
    "DeletedTeamEventTypeData",
    "DestinationCalendar",
    "DestinationCalendars",
    "DiffFieldValue",
    "DisableCancelling",
    "DisableCancellingInput",
    "DisableRescheduling",
    "DisableReschedulingInput",
    "Disabled",
    "DisconnectCalendar",
    "DisconnectCalendarResponse",
    "DisconnectConferencingAppApp",
    "DisconnectConferencingAppResponse",
    "EmailDefaultField",
    "EmailDefaultFieldInput",
    "EmailField",
    "EmailSettings",
    "EmailVerificationCheckResponse",
    "Event",
    "EventAddressLocation",
    "EventIntegrationLocation",
    "EventLinkLocation",
    "EventLocation",
    "EventLocationOption",
    "EventLocationOptionGroup",
    "EventOrganizersDefaultAppLocation",
    "EventType",
    "EventTypeBookerActiveBookingsLimit",
    "EventTypeBookingField",
    "EventTypeChild",
    "EventTypeChildOwner",
    "EventTypeColor",
    "EventTypeDestinationCalendar",
    "EventTypeFormResponse",
    "EventTypeGroup",
    "EventTypeGroupMetadata",
    "EventTypeGroupProfile",
    "EventTypeHistoryActor",
    "EventTypeHistoryActorType",
    "EventTypeHistoryAuditLog",
    "EventTypeHistoryAuditLogAction",
    "EventTypeHistoryData",
    "EventTypeHistoryDisplayField",
    "EventTypeHistoryDisplayFieldFieldValue",
    "EventTypeHistoryImpersonatedBy",
    "EventTypeHistoryPagination",
    "EventTypeHost",
    "EventTypeHostPriority",
    "EventTypeLocation",
    "EventTypeMembership",
    "EventTypeMetadata",
    "EventTypeOfSchedule",
    "EventTypePage",
    "EventTypePageResponse",
    "EventTypeParent",
    "EventTypeRow",
    "EventTypeRowForm",
    "EventTypeRowFormHost",
    "EventTypeRowFormTeam",
    "EventTypeRowHost",
    "EventTypeRowHostUser",
    "EventTypeRowOfProfile",
    "EventTypeRowOwner",
    "EventTypeRowOwnerZone",
    "EventTypeRowResponse",
    "EventTypeRowTeam",
    "EventTypeRowTeamMember",
    "EventTypeRowUser",
    "EventTypeRowWebhook",
    "EventTypeTeam",
    "EventTypeTranslation",
    "EventTypeTranslationField",
    "EventTypeUser",
    "EventTypeWebhook",
    "EventTypeWebhookResponse",
    "EventTypeWebhooksResponse",
    "EventTypeWorkflow",
    "EventTypeWorkflowActivation",
    "EventTypeWorkflowResponse",
    "EventTypeWorkflowStep",
    "EventTypeWorkflowStepAction",
    "EventTypeWorkflowStepOrPathsWorkflowStep",
    "EventTypeWorkflowStepRecipient",
    "EventTypeWorkflowStepTemplate",
    "EventTypeWorkflowTrigger",
    "EventTypeWorkflowTriggerType",
    "EventTypeWorkflowsResponse",
    "EventTypesByProfile",
    "EventTypesByProfileResponse",
    "EventTypesProfile",
    "EventVisibility",
    "ExchangeOauth2TokenBody",
    "ExchangeOauth2TokenError",
    "FieldMappingApplied",
    "GetAllowlistResponse",
    "GetBookingAttendeeResponse",
    "GetBookingAverageDurationResponse",
    "GetBookingEventTrendsResponse",
    "GetBookingKpiStatsResponse",
    "GetBookingMemberStatsResponse",
    "GetBookingRoutingTraceResponse",
    "GetCalendarConnectUrlCalendar",
    "GetConferencingAppsOauthUrlResponse",
    "GetConferencingAppsOauthUrlResponseData",
    "GetConferencingAuthUrlApp",
    "GetDefaultScheduleResponse",
    "GetEventResponse",
    "GetEventTypeHistoryResponse",
    "GetEventTypeResponse",
    "GetEventTypeResponseData",
    "GetEventTypeSchedulingConfigResponse",
    "GetFailedBookingsByFieldResponse",
    "GetHostedEventTypeResponse",
    "GetHostedEventTypeResponseData",
    "GetMeResponse",
    "GetMyBookingLimitsResponse",
    "GetOauth2ClientResponse",
    "GetOptionUserData",
    "GetOrganizationAttributeAssignmentHistoryResponse",
    "GetOrganizationAttributeResponse",
    "GetOrganizationDelegationCredentialResponse",
    "GetOrganizationDelegationCredentialResponseData",
    "GetOrganizationMembershipResponse",
    "GetOrganizationRoleResponse",
    "GetOrganizationTeamRoleResponse",
    "GetOrganizationUsersWithProfile",
    "GetRoutedToPerPeriod",
    "GetRoutedToPerPeriodPeriod",
    "GetRoutedToPerPeriodResponse",
    "GetRoutingFormsByStatusResponse",
    "GetSlotReservationResponse",
    "GetTeamMembershipResponse",
    "GetTeamResponse",
    "GoogleDelegationCredential",
    "GoogleDelegationCredentialWithClientId",
    "GoogleServiceAccountKey",
    "Guest",
    "GuestsDefaultField",
    "GuestsDefaultFieldInput",
    "Host",
    "HostGroup",
    "HostToReschedule",
    "HostedEventType",
    "HostedEventTypeBookingWindow",
    "HostedEventTypeBookingWindowItem",
    "HtmlWorkflowMessage",
    "HttpError",
    "HttpErrorDetails",
    "HttpErrorError",
    "InsightsRoutingBookingAttendee",
    "InsightsRoutingFormField",
    "InsightsRoutingFormFieldOption",
    "InsightsRoutingFormResponse",
    "InsightsRoutingFormResponsesData",
    "InsightsRoutingFormsByStatusData",
    "InsightsRoutingResponseField",
    "InsightsRoutingRoutedToPerPeriodData",
    "InsightsRoutingRoutedToPeriodStat",
    "InsightsRoutingRoutedToPeriodStats",
    "InsightsRoutingRoutedToUser",
    "InsightsRoutingRoutedToUsers",
    "IntegrationLocation",
    "IntegrationLocationInput",
    "IntegrationSyncRunWithChildren",
    "IntegrationSyncRunWithChildrenStatus",
    "InviteData",
    "Language",
    "LegacyTeamEventType",
    "LegacyTeamEventTypeResponse",
    "LegacyTeamEventTypesResponse",
    "LinkLocation",
    "LinkLocationInput",
    "ListAllowlistsResponse",
    "ListBookingAttendeesResponse",
    "ListBookingCalendarLinksResponse",
    "ListBookingConferencingSessionsResponse",
    "ListBookingRecordingsResponse",
    "ListBookingReferencesType",
    "ListBookingTranscriptsResponse",
    "ListBookingsByCursorResponse",
    "ListBookingsResponse",
    "ListBusyTimesCalendarsToLoadItem",
    "ListCalendarConnectionsResponse",
    "ListCalendarEventsCalendar",
    "ListCalendarsResponse",
    "ListConnectionsData",
    "ListEventTypeCrmSyncErrorsResponse",
    "ListEventTypesResponse",
    "ListEventsResponse",
    "ListHostedEventTypesResponse",
    "ListManagedOrganizationsResponse",
    "ListManagedUsersResponse",
    "ListMyOrganizationTeamsResponse",
    "ListMyTeamBookingLimitsResponse",
    "ListOauthClientWebhooksResponse",
    "ListOauthClientsResponse",
    "ListOrganizationAttributeOptionsResponse",
    "ListOrganizationAttributesResponse",
    "ListOrganizationDelegationCredentialsResponse",
    "ListOrganizationMembershipsResponse",
    "ListOrganizationRolesResponse",
    "ListOrganizationTeamMembershipsResponse",
    "ListOrganizationTeamRolesResponse",
    "ListOrganizationTeamRoutingFormWorkflowsResponse",
    "ListOrganizationTeamsResponse",
    "ListOrganizationUserAttributeOptionsResponse",
    "ListOrganizationUserConferencingAppsResponse",
    "ListOrganizationUsersAttributeQueryOperator",
    "ListOrganizationUsersResponse",
    "ListOrganizationWebhooksResponse",
    "ListRoutingFormFieldOptionsResponse",
    "ListRoutingFormHeadersResponse",
    "ListRoutingFormResponses",
    "ListRoutingFormResponsesResponse",
    "ListSlotsResponse",
    "ListTeamMembershipsResponse",
    "ListTeamsResponse",
    "ListUnifiedCalendarEventsResponse",
    "ListVerifiedEmailsResponse",
    "ListVerifiedPhonesResponse",
    "ListWebhooksResponse",
    "ListedBookingRow",
    "ListedBookingRowAttendee",
    "ListedBookingRowEventType",
    "ListedBookingRowHost",
    "ListedBookingRows",
    "ListedBookingRowsResponse",
    "ListedEventTypeHost",
    "ListedEventTypeHostUser",
    "ListedEventTypeRow",
    "ListedEventTypeTeam",
    "ListedPublicEventTypeRow",
    "ListedSeat",
    "ListedSeatAttendee",
    "LocationDefaultField",
    "LocationDefaultFieldInput",
    "LocationOption",
    "ManagedOrganization",
    "ManagedOrganizationResponse",
    "ManagedOrganizationWithApiKey",
    "ManagedUser",
    "ManagedUserResponse",
    "ManagedUserTokens",
    "ManagedUserTokensResponse",
    "MarkAbsentAttendee",
    "MarkBookingAbsent",
    "MarkBookingAbsentResponse",
    "MarkNoShow",
    "Me",
    "MeOrganization",
    "MembershipRole",
    "MembershipUser",
    "MessageHttpError",
    "MessageHttpErrorError",
    "MessageHttpErrorErrorDetails",
    "MicrosoftDelegationCredential",
    "MicrosoftDelegationCredentialSecretRotationErrorCode",
    "MicrosoftDelegationCredentialWithClientId",
    "MicrosoftServiceAccountKey",
    "MultiEmailField",
    "MultiEmailFieldInput",
    "MultiSelectAttribute",
    "MultiSelectAttributeOption",
    "MultiSelectField",
    "MultiSelectFieldInput",
    "NameDefaultField",
    "NameDefaultFieldInput",
    "NamedAllowlistService",
    "NamedSchedule",
    "NoShow",
    "NoShowAttendee",
    "NoShowResponse",
    "NotesDefaultField",
    "NotesDefaultFieldInput",
    "NoticeThreshold",
    "NumberAttribute",
    "NumberField",
    "NumberFieldInput",
    "OAuth2Client",
    "OAuth2ClientClientType",
    "OAuth2Error",
    "OAuth2ExchangeConfidential",
    "OAuth2ExchangePublic",
    "OAuth2RefreshConfidential",
    "OAuth2RefreshPublic",
    "OAuth2Tokens",
    "OAuthClientResponse",
    "OAuthClientWebhook",
    "OAuthClientWebhookResponse",
    "OnAfterCalVideoGuestsNoShowTrigger",
    "OnAfterCalVideoHostsNoShowTrigger",
    "OnAfterEventTrigger",
    "OnBeforeEventTrigger",
    "OnCancelTrigger",
    "OnCreationTrigger",
    "OnFormSubmittedNoEventTrigger",
    "OnFormSubmittedTrigger",
    "OnNoShowUpdateTrigger",
    "OnPaidTrigger",
    "OnPaymentInitiatedTrigger",
    "OnRejectedTrigger",
    "OnRequestedTrigger",
    "OnRescheduleTrigger",
    "Option",
    "OrganizationMembership",
    "OrganizationMembershipAttribute",
    "OrganizationRole",
    "OrganizationRolePermissionsResponse",
    "OrganizationRoleType",
    "OrganizationTeam",
    "OrganizationTeamMembershipResponse",
    "OrganizationTeamResponse",
    "OrganizationUserResponse",
    "OrganizersDefaultApp",
    "OrganizersDefaultAppLocation",
    "OutOfOfficeEntriesResponse",
    "OutOfOfficeEntry",
    "OutOfOfficeEntryResponse",
    "Pagination",
    "PaginationMeta",
    "PatchBookingFields",
    "PatchBookingFieldsBookingField",
    "PathsWorkflowStep",
    "PendingSecret",
    "PeriodType",
    "PhoneCall",
    "PhoneField",
    "PhoneFieldInput",
    "PhoneLocation",
    "PhoneLocationInput",
    "PlainError",
    "PlainErrorError",
    "PlatformOAuthClient",
    "PlatformOAuthClientPermission",
    "PreviousBooking",
    "PrimaryCalendar",
    "PrivateLinksResponse",
    "PrivateNoteMode",
    "Profile",
    "PublicEventTypeEntity",
    "PublicEventTypeHost",
    "PublicEventTypeOwner",
    "PublicEventTypeProfile",
    "PublicEventTypeRow",
    "PublicEventTypeRowResponse",
    "PublicEventTypeRowsResponse",
    "PublicEventTypeSchedule",
    "PublicEventTypeTeam",
    "PublicEventTypeUser",
    "RadioGroupField",
    "RadioGroupFieldInput",
    "RangeWindow",
    "RawValueFieldValue",
    "RawValuesFieldValue",
    "ReassignBookingResponse",
    "ReassignBookingToUser",
    "ReassignedBooking",
    "ReassignedHost",
    "Recurrence",
    "RecurrenceFrequency",
    "RecurringBooking",
    "RecurringDate",
    "RecurringInfo",
    "RecurringSeatedBooking",
    "RefreshApiKey",
    "RefreshApiKeyResponse",
    "RefreshManagedUserTokens",
    "RegisterAppPushSubscription",
    "RegisterAppPushSubscriptionPlatform",
    "RegisterAppPushSubscriptionResponse",
    "RemoveAppPushSubscription",
    "RemoveAppPushSubscriptionResponse",
    "RemoveBookingAttendeeResponse",
    "RemoveOrganizationRolePermissionsPermission",
    "RemoveOrganizationTeamRolePermissionsPermission",
    "RemoveSlackSubscription",
    "RemoveSlackSubscriptionResponse",
    "RemoveTelegramSubscription",
    "RemoveTelegramSubscriptionResponse",
    "RemovedAttendee",
    "RemovedEventTypeRow",
    "RemovedEventTypeRowResponse",
    "ReportOrganizationBooking",
    "ReportOrganizationBookingData",
    "ReportOrganizationBookingReason",
    "ReportOrganizationBookingReportType",
    "ReportOrganizationBookingResponse",
    "RequestBookingReschedule",
    "RequestEmailVerification",
    "RequestEmailVerificationResponse",
    "RequestPhoneVerification",
    "RequestPhoneVerificationResponse",
    "RequestReschedule",
    "RescheduleBooking",
    "RescheduleBookingBody",
    "RescheduleBookingResponse",
    "RescheduleBookingResponseData",
    "RescheduleReasonDefaultField",
    "RescheduleReasonDefaultFieldInput",
    "RescheduleSeatedBooking",
    "ReschedulingRules",
    "ReserveSlot",
    "ResetOrganizationDelegationCredentialRotationResponse",
    "ResponseSlotsData",
    "Routing",
    "RoutingCrmRecordOwnerFallbackMode",
    "RoutingForm",
    "RoutingFormFields",
    "RoutingFormResponse",
    "RoutingFormResponsesResponse",
    "RoutingFormWorkflow",
    "RoutingFormWorkflowActivation",
    "RoutingFormWorkflowResponse",
    "RoutingFormWorkflowStep",
    "RoutingFormWorkflowStepAction",
    "RoutingFormWorkflowStepOrPathsWorkflowStep",
    "RoutingFormWorkflowTrigger",
    "RoutingFormWorkflowTriggerType",
    "RoutingFormsResponse",
    "RoutingInsightsBase",
    "RoutingTraceData",
    "RoutingTraceForm",
    "RoutingTraceFormResponse",
    "RoutingTraceFormSubmission",
    "RoutingTraceGroup",
    "RoutingTraceStep",
    "RuleEvaluation",
    "SaveCalendarCredentials",
    "SaveIcsFeed",
    "SaveIcsFeedResponse",
    "Schedule",
    "ScheduleAvailability",
    "ScheduleOverride",
    "ScheduleResponse",
    "ScheduleRow",
    "ScheduleRowResponse",
    "ScheduleRowsResponse",
    "SchedulesResponse",
    "SchedulingConfigData",
    "SchedulingHost",
    "SchedulingHostGroup",
    "SchedulingType",
    "SeatAnswers",
    "SeatFieldsResponses",
    "SeatToReschedule",
    "SeatedAttendee",
    "SeatedBooking",
    "Seats",
    "Secret",
    "SelectField",
    "SelectFieldInput",
    "SelectSlot",
    "SelectedCalendar",
    "SelectedCalendarResponse",
    "SelectedSlotResponse",
    "SendBookingEmailVerificationCode",
    "SendBookingEmailVerificationCodeResponse",
    "SendVerificationEmailData",
    "SentBookingField",
    "SentBookingFieldType",
    "SentLocation",
    "SetDefaultConferencingAppResponse",
    "SetOrganizationUserDefaultConferencingApp",
    "SingleSelectAttribute",
    "Slot",
    "SlotFormat",
    "SlotReservation",
    "SlotReservationDetails",
    "SlotReservationResponse",
    "SortOrder",
    "SplitNameDefaultField",
    "StatusResponse",
    "StoredBookerLayout",
    "StoredBookerLayouts",
    "StoredBookingField",
    "StoredBookingFieldEditable",
    "StoredBookingFieldInput",
    "StoredBookingFieldOption",
    "StoredBookingFieldPart",
    "StoredBookingFieldSource",
    "StoredBookingFieldVariant",
    "StoredBookingFieldVariants",
    "StoredBookingFieldView",
    "StoredCalVideoSettings",
    "StoredColor",
    "StoredConfirmationThreshold",
    "StoredDestinationCalendar",
    "StoredEventTypeMetadata",
    "StoredLimits",
    "StoredLocation",
    "StoredPrivateLink",
    "StoredProfile",
    "StoredProfileOrganization",
    "StoredRecurrence",
    "StripeConnect",
    "StripeConnectResponse",
    "StripeCredentialsCheckResponse",
    "SystemAiAgentPhoneField",
    "SystemAiAgentPhoneFieldInput",
    "SystemAttendeePhoneField",
    "SystemAttendeePhoneFieldInput",
    "SystemAttendeePhoneFieldPatch",
    "SystemEmailField",
    "SystemEmailFieldInput",
    "SystemEmailFieldPatch",
    "SystemFullNameField",
    "SystemFullNameFieldInput",
    "SystemFullNameFieldPatch",
    "SystemGuestsField",
    "SystemGuestsFieldInput",
    "SystemGuestsFieldPatch",
    "SystemLocationField",
    "SystemLocationFieldInput",
    "SystemLocationFieldPatch",
    "SystemNotesField",
    "SystemNotesFieldInput",
    "SystemNotesFieldPatch",
    "SystemRescheduleReasonField",
    "SystemRescheduleReasonFieldInput",
    "SystemRescheduleReasonFieldPatch",
    "SystemSmsReminderField",
    "SystemSmsReminderFieldInput",
    "SystemSplitNameField",
    "SystemSplitNameFieldInput",
    "SystemSplitNameFieldPatch",
    "SystemTitleField",
    "SystemTitleFieldInput",
    "SystemTitleFieldPatch",
    "TakenSeat",
    "TakenSeatEventType",
    "Team",
    "TeamBookingLimit",
    "TeamBookingLimitsData",
    "TeamEventType",
    "TeamEventTypeResponse",
    "TeamEventTypeResponseHost",
    "TeamEventTypesResponse",
    "TeamMembership",
    "TeamMembershipChange",
    "TeamRole",
    "TeamRolePermissionsResponse",
    "TeamVerifiedEmailData",
    "TeamVerifiedEmailResponse",
    "TeamVerifiedEmailsResponse",
    "TeamVerifiedPhoneData",
    "TeamVerifiedPhoneResponse",
    "TeamVerifiedPhonesResponse",
    "TeamWebhook",
    "TeamWebhookResponse",
    "TextAreaField",
    "TextAreaFieldInput",
    "TextAttribute",
    "TextError",
    "TextErrorError",
    "TextField",
    "TextFieldInput",
    "TextWorkflowMessage",
    "TimeBasedPrivateLink",
    "TimeRange",
    "TitleDefaultField",
    "TitleDefaultFieldInput",
    "TroubleshooterData",
    "TroubleshooterEventType",
    "UnassignOrganizationAttributeOptionResponse",
    "UnifiedCalendarEvent",
    "UnifiedCalendarEventEnd",
    "UnifiedCalendarEventLocation",
    "UnifiedCalendarEventResponse",
    "UnifiedCalendarEventStart",
    "UnknownBookingField",
    "UnknownLocation",
    "UnrecognizedField",
    "UpdateAddressLocation",
    "UpdateBookingAttendeeAddressLocation",
    "UpdateBookingAttendeeDefinedLocation",
    "UpdateBookingAttendeePhoneLocation",
    "UpdateBookingIntegrationLocation",
    "UpdateBookingLinkLocation",
    "UpdateBookingLocation",
    "UpdateBookingLocationLocation",
    "UpdateBookingLocationResponse",
    "UpdateBookingPhoneLocation",
    "UpdateCalendarEventAttendee",
    "UpdateDestinationCalendar",
    "UpdateDestinationCalendarIntegration",
    "UpdateDestinationCalendarResponse",
    "UpdateEmailAddressWorkflowStep",
    "UpdateEmailAttendeeWorkflowStep",
    "UpdateEmailHostWorkflowStep",
    "UpdateEventType",
    "UpdateEventTypeBookingField",
    "UpdateEventTypePrivateLink",
    "UpdateEventTypeResponse",
    "UpdateEventTypeRow",
    "UpdateEventTypeWorkflow",
    "UpdateEventTypeWorkflowStep",
    "UpdateHostedEventType",
    "UpdateHostedEventTypeResponse",
    "UpdateManagedOrganization",
    "UpdateManagedUser",
    "UpdateMeResponse",
    "UpdateMyBookingLimits",
    "UpdateMyBookingLimitsResponse",
    "UpdateMyTeamBookingLimit",
    "UpdateMyTeamBookingLimitResponse",
    "UpdateOauthClient",
    "UpdateOrganizationAttribute",
    "UpdateOrganizationAttributeOption",
    "UpdateOrganizationAttributeOptionResponse",
    "UpdateOrganizationAttributeResponse",
    "UpdateOrganizationDelegationCredential",
    "UpdateOrganizationDelegationCredentialResponse",
    "UpdateOrganizationDelegationCredentialServiceAccountKey2",
    "UpdateOrganizationMembership",
    "UpdateOrganizationMembershipResponse",
    "UpdateOrganizationRole",
    "UpdateOrganizationRoleResponse",
    "UpdateOrganizationTeam",
    "UpdateOrganizationTeamMembership",
    "UpdateOrganizationTeamRole",
    "UpdateOrganizationTeamRoleResponse",
    "UpdateOrganizationTeamRoutingFormWorkflow",
    "UpdateOrganizationTeamRoutingFormWorkflowStep",
    "UpdateOrganizationUser",
    "UpdateOrganizationUserAttributeOption",
    "UpdateOrganizationUserAttributeOptionResponse",
    "UpdateOutOfOfficeEntry",
    "UpdatePathsWorkflowStep",
    "UpdatePhoneAttendeeWorkflowStep",
    "UpdatePhoneNumberWorkflowStep",
    "UpdatePhoneWhatsAppNumberWorkflowStep",
    "UpdatePrivateLinkResponse",
    "UpdateRoutingFormResponse",
    "UpdateRoutingFormResponseInput",
    "UpdateSchedule",
    "UpdateScheduleResponse",
    "UpdateScheduleRow",
    "UpdateTeamEventType",
    "UpdateTeamEventTypeLegacy",
    "UpdateTeamEventTypeLegacyResponse",
    "UpdateTeamEventTypeResponse",
    "UpdateTeamEventTypeSchedulingType",
    "UpdateTeamMembership",
    "UpdateTeamMembershipResponse",
    "UpdateTeamResponse",
    "UpdateUnifiedCalendarEvent",
    "UpdateUnifiedCalendarEventEnd",
    "UpdateUnifiedCalendarEventStart",
    "UpdateWebhook",
    "UpdateWhatsAppAttendeePhoneWorkflowStep",
    "UpdatedScheduleDetails",
    "UpdatedScheduleRow",
    "UpdatedScheduleRowResponse",
    "UrlField",
    "UrlFieldInput",
    "UsageBasedPrivateLink",
    "UserBookingLimits",
    "UserVerifiedEmailData",
    "UserVerifiedEmailResponse",
    "UserVerifiedPhoneData",
    "UserVerifiedPhoneResponse",
    "ValidationError",
    "ValidationErrorError",
    "ValidationErrorErrorDetails",
    "ValueChangeFieldValue",
    "VerifyBookingEmailCode",
    "VerifyBookingEmailCodeResponse",
    "VerifyEmail",
    "VerifyEmailCodeData",
    "VerifyPhone",
    "Violation",
    "Webhook",
    "WebhookResponse",
    "Weekday",
    "WorkflowActivation",
    "WorkflowEmailAddressStep",
    "WorkflowEmailAttendeeStep",
    "WorkflowEmailHostStep",
    "WorkflowFormActivation",
    "WorkflowMessage",
    "WorkflowPhoneAttendeeStep",
    "WorkflowPhoneNumberStep",
    "WorkflowPhoneWhatsAppAttendeeStep",
    "WorkflowPhoneWhatsAppNumberStep",
    "WorkflowStepPath",
    "WorkflowTriggerOffset",
    "WorkflowTriggerOffsetInput",
    "WorkflowTriggerOffsetUnit",
    "WorkingHours",
    "WorkspacePlatform",
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
