# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    Odd,
    Ref,
    Variant,
)
from .custom_address_field import CustomAddressField
from .custom_checkbox_field import CustomCheckboxField
from .custom_checkbox_group_field import CustomCheckboxGroupField
from .custom_email_field import CustomEmailField
from .custom_long_text_field import CustomLongTextField
from .custom_multi_email_field import CustomMultiEmailField
from .custom_multi_select_field import CustomMultiSelectField
from .custom_number_field import CustomNumberField
from .custom_phone_field import CustomPhoneField
from .custom_radio_group_field import CustomRadioGroupField
from .custom_select_field import CustomSelectField
from .custom_short_text_field import CustomShortTextField
from .custom_url_field import CustomUrlField
from .system_ai_agent_phone_field import SystemAiAgentPhoneField
from .system_attendee_phone_field import SystemAttendeePhoneField
from .system_email_field import SystemEmailField
from .system_full_name_field import SystemFullNameField
from .system_guests_field import SystemGuestsField
from .system_location_field import SystemLocationField
from .system_notes_field import SystemNotesField
from .system_reschedule_reason_field import SystemRescheduleReasonField
from .system_sms_reminder_field import SystemSmsReminderField
from .system_split_name_field import SystemSplitNameField
from .system_title_field import SystemTitleField
from .unknown_booking_field import UnknownBookingField

if TYPE_CHECKING:
    from .._codec import Drift

BookingFieldsDataBookingField = (
    SystemFullNameField
    | SystemSplitNameField
    | SystemEmailField
    | SystemLocationField
    | SystemTitleField
    | SystemNotesField
    | SystemGuestsField
    | SystemRescheduleReasonField
    | SystemAttendeePhoneField
    | SystemSmsReminderField
    | SystemAiAgentPhoneField
    | CustomEmailField
    | CustomPhoneField
    | CustomAddressField
    | CustomShortTextField
    | CustomNumberField
    | CustomLongTextField
    | CustomSelectField
    | CustomMultiSelectField
    | CustomMultiEmailField
    | CustomCheckboxGroupField
    | CustomRadioGroupField
    | CustomCheckboxField
    | CustomUrlField
    | UnknownBookingField
)


def pick(value: dict[str, Any]) -> type[Any] | None:
    """Return the model that fits the object."""
    if "type" in value:
        on_type = value["type"]
        if on_type == "email":
            return CustomEmailField
        if on_type == "phone":
            return CustomPhoneField
        if on_type == "address":
            return CustomAddressField
        if on_type == "shortText":
            return CustomShortTextField
        if on_type == "number":
            return CustomNumberField
        if on_type == "longText":
            return CustomLongTextField
        if on_type == "select":
            return CustomSelectField
        if on_type == "multiSelect":
            return CustomMultiSelectField
        if on_type == "multiEmail":
            return CustomMultiEmailField
        if on_type == "checkboxGroup":
            return CustomCheckboxGroupField
        if on_type == "radioGroup":
            return CustomRadioGroupField
        if on_type == "checkbox":
            return CustomCheckboxField
        if on_type == "url":
            return CustomUrlField
        return None
    on_slug = value["slug"]
    if on_slug == "name":
        on_variant = value["variant"]
        if on_variant == "fullName":
            return SystemFullNameField
        if on_variant == "splitName":
            return SystemSplitNameField
        return None
    if on_slug == "email":
        return SystemEmailField
    if on_slug == "location":
        return SystemLocationField
    if on_slug == "title":
        return SystemTitleField
    if on_slug == "notes":
        return SystemNotesField
    if on_slug == "guests":
        return SystemGuestsField
    if on_slug == "rescheduleReason":
        return SystemRescheduleReasonField
    if on_slug == "attendeePhoneNumber":
        return SystemAttendeePhoneField
    if on_slug == "smsReminderNumber":
        return SystemSmsReminderField
    if on_slug == "aiAgentCallPhoneNumber":
        return SystemAiAgentPhoneField
    if on_slug == "unknown":
        return UnknownBookingField
    return None


def decode(value: Any, drift: Drift) -> Any:
    if type(value) is not dict:
        raise Odd
    try:
        model = pick(value)
    except (KeyError, TypeError):
        raise Odd from None
    if model is None:
        raise Odd
    return model._decode(value, drift)


def kind() -> Variant:
    """Return the kind that decodes any member of the union."""
    return Variant(
        pick,
        Ref(SystemFullNameField),
        Ref(SystemSplitNameField),
        Ref(SystemEmailField),
        Ref(SystemLocationField),
        Ref(SystemTitleField),
        Ref(SystemNotesField),
        Ref(SystemGuestsField),
        Ref(SystemRescheduleReasonField),
        Ref(SystemAttendeePhoneField),
        Ref(SystemSmsReminderField),
        Ref(SystemAiAgentPhoneField),
        Ref(CustomEmailField),
        Ref(CustomPhoneField),
        Ref(CustomAddressField),
        Ref(CustomShortTextField),
        Ref(CustomNumberField),
        Ref(CustomLongTextField),
        Ref(CustomSelectField),
        Ref(CustomMultiSelectField),
        Ref(CustomMultiEmailField),
        Ref(CustomCheckboxGroupField),
        Ref(CustomRadioGroupField),
        Ref(CustomCheckboxField),
        Ref(CustomUrlField),
        Ref(UnknownBookingField),
    )
