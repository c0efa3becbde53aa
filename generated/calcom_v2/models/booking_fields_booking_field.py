# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    Odd,
    Ref,
    Variant,
    best,
)
from .custom_address_field_input import CustomAddressFieldInput
from .custom_checkbox_field_input import CustomCheckboxFieldInput
from .custom_checkbox_group_field_input import CustomCheckboxGroupFieldInput
from .custom_email_field_input import CustomEmailFieldInput
from .custom_long_text_field_input import CustomLongTextFieldInput
from .custom_multi_email_field_input import CustomMultiEmailFieldInput
from .custom_multi_select_field_input import CustomMultiSelectFieldInput
from .custom_number_field_input import CustomNumberFieldInput
from .custom_phone_field_input import CustomPhoneFieldInput
from .custom_radio_group_field_input import CustomRadioGroupFieldInput
from .custom_select_field_input import CustomSelectFieldInput
from .custom_short_text_field_input import CustomShortTextFieldInput
from .custom_url_field_input import CustomUrlFieldInput
from .system_ai_agent_phone_field_input import SystemAiAgentPhoneFieldInput
from .system_attendee_phone_field_input import SystemAttendeePhoneFieldInput
from .system_email_field_input import SystemEmailFieldInput
from .system_full_name_field_input import SystemFullNameFieldInput
from .system_guests_field_input import SystemGuestsFieldInput
from .system_location_field_input import SystemLocationFieldInput
from .system_notes_field_input import SystemNotesFieldInput
from .system_reschedule_reason_field_input import SystemRescheduleReasonFieldInput
from .system_sms_reminder_field_input import SystemSmsReminderFieldInput
from .system_split_name_field_input import SystemSplitNameFieldInput
from .system_title_field_input import SystemTitleFieldInput

if TYPE_CHECKING:
    from .._codec import Drift

BookingFieldsBookingField = (
    SystemFullNameFieldInput
    | SystemSplitNameFieldInput
    | SystemEmailFieldInput
    | SystemLocationFieldInput
    | SystemTitleFieldInput
    | SystemNotesFieldInput
    | SystemGuestsFieldInput
    | SystemRescheduleReasonFieldInput
    | SystemAttendeePhoneFieldInput
    | SystemSmsReminderFieldInput
    | SystemAiAgentPhoneFieldInput
    | CustomEmailFieldInput
    | CustomPhoneFieldInput
    | CustomAddressFieldInput
    | CustomShortTextFieldInput
    | CustomNumberFieldInput
    | CustomLongTextFieldInput
    | CustomSelectFieldInput
    | CustomMultiSelectFieldInput
    | CustomMultiEmailFieldInput
    | CustomCheckboxGroupFieldInput
    | CustomCheckboxFieldInput
    | CustomRadioGroupFieldInput
    | CustomUrlFieldInput
)


def pick(value: dict[str, Any]) -> type[Any] | None:
    """Return the model that fits the object."""
    if "type" in value:
        on_type = value["type"]
        if on_type == "email":
            return CustomEmailFieldInput
        if on_type == "phone":
            return CustomPhoneFieldInput
        if on_type == "address":
            return CustomAddressFieldInput
        if on_type == "shortText":
            return CustomShortTextFieldInput
        if on_type == "number":
            return CustomNumberFieldInput
        if on_type == "longText":
            return CustomLongTextFieldInput
        if on_type == "select":
            return CustomSelectFieldInput
        if on_type == "multiSelect":
            return CustomMultiSelectFieldInput
        if on_type == "multiEmail":
            return CustomMultiEmailFieldInput
        if on_type == "checkboxGroup":
            return CustomCheckboxGroupFieldInput
        if on_type == "checkbox":
            return CustomCheckboxFieldInput
        if on_type == "radioGroup":
            return CustomRadioGroupFieldInput
        if on_type == "url":
            return CustomUrlFieldInput
        return None
    if "variant" in value:
        return best(value, SystemFullNameFieldInput, SystemSplitNameFieldInput)
    return best(
        value,
        SystemEmailFieldInput,
        SystemLocationFieldInput,
        SystemTitleFieldInput,
        SystemNotesFieldInput,
        SystemGuestsFieldInput,
        SystemRescheduleReasonFieldInput,
        SystemAttendeePhoneFieldInput,
        SystemSmsReminderFieldInput,
        SystemAiAgentPhoneFieldInput,
    )


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
        Ref(SystemFullNameFieldInput),
        Ref(SystemSplitNameFieldInput),
        Ref(SystemEmailFieldInput),
        Ref(SystemLocationFieldInput),
        Ref(SystemTitleFieldInput),
        Ref(SystemNotesFieldInput),
        Ref(SystemGuestsFieldInput),
        Ref(SystemRescheduleReasonFieldInput),
        Ref(SystemAttendeePhoneFieldInput),
        Ref(SystemSmsReminderFieldInput),
        Ref(SystemAiAgentPhoneFieldInput),
        Ref(CustomEmailFieldInput),
        Ref(CustomPhoneFieldInput),
        Ref(CustomAddressFieldInput),
        Ref(CustomShortTextFieldInput),
        Ref(CustomNumberFieldInput),
        Ref(CustomLongTextFieldInput),
        Ref(CustomSelectFieldInput),
        Ref(CustomMultiSelectFieldInput),
        Ref(CustomMultiEmailFieldInput),
        Ref(CustomCheckboxGroupFieldInput),
        Ref(CustomCheckboxFieldInput),
        Ref(CustomRadioGroupFieldInput),
        Ref(CustomUrlFieldInput),
    )
