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
from .custom_address_field_patch import CustomAddressFieldPatch
from .custom_checkbox_field_patch import CustomCheckboxFieldPatch
from .custom_checkbox_group_field_patch import CustomCheckboxGroupFieldPatch
from .custom_email_field_patch import CustomEmailFieldPatch
from .custom_long_text_field_patch import CustomLongTextFieldPatch
from .custom_multi_email_field_patch import CustomMultiEmailFieldPatch
from .custom_multi_select_field_patch import CustomMultiSelectFieldPatch
from .custom_number_field_patch import CustomNumberFieldPatch
from .custom_phone_field_patch import CustomPhoneFieldPatch
from .custom_radio_group_field_patch import CustomRadioGroupFieldPatch
from .custom_select_field_patch import CustomSelectFieldPatch
from .custom_short_text_field_patch import CustomShortTextFieldPatch
from .custom_url_field_patch import CustomUrlFieldPatch
from .system_attendee_phone_field_patch import SystemAttendeePhoneFieldPatch
from .system_email_field_patch import SystemEmailFieldPatch
from .system_full_name_field_patch import SystemFullNameFieldPatch
from .system_guests_field_patch import SystemGuestsFieldPatch
from .system_location_field_patch import SystemLocationFieldPatch
from .system_notes_field_patch import SystemNotesFieldPatch
from .system_reschedule_reason_field_patch import SystemRescheduleReasonFieldPatch
from .system_split_name_field_patch import SystemSplitNameFieldPatch
from .system_title_field_patch import SystemTitleFieldPatch

if TYPE_CHECKING:
    from .._codec import Drift

PatchBookingFieldsBookingField = (
    SystemFullNameFieldPatch
    | SystemSplitNameFieldPatch
    | SystemEmailFieldPatch
    | SystemLocationFieldPatch
    | SystemTitleFieldPatch
    | SystemNotesFieldPatch
    | SystemGuestsFieldPatch
    | SystemRescheduleReasonFieldPatch
    | SystemAttendeePhoneFieldPatch
    | CustomEmailFieldPatch
    | CustomPhoneFieldPatch
    | CustomAddressFieldPatch
    | CustomShortTextFieldPatch
    | CustomNumberFieldPatch
    | CustomLongTextFieldPatch
    | CustomSelectFieldPatch
    | CustomMultiSelectFieldPatch
    | CustomMultiEmailFieldPatch
    | CustomCheckboxGroupFieldPatch
    | CustomCheckboxFieldPatch
    | CustomRadioGroupFieldPatch
    | CustomUrlFieldPatch
)


def pick(value: dict[str, Any]) -> type[Any] | None:
    """Return the model that fits the object."""
    return best(
        value,
        SystemFullNameFieldPatch,
        SystemSplitNameFieldPatch,
        SystemEmailFieldPatch,
        SystemLocationFieldPatch,
        SystemTitleFieldPatch,
        SystemNotesFieldPatch,
        SystemGuestsFieldPatch,
        SystemRescheduleReasonFieldPatch,
        SystemAttendeePhoneFieldPatch,
        CustomEmailFieldPatch,
        CustomPhoneFieldPatch,
        CustomAddressFieldPatch,
        CustomShortTextFieldPatch,
        CustomNumberFieldPatch,
        CustomLongTextFieldPatch,
        CustomSelectFieldPatch,
        CustomMultiSelectFieldPatch,
        CustomMultiEmailFieldPatch,
        CustomCheckboxGroupFieldPatch,
        CustomCheckboxFieldPatch,
        CustomRadioGroupFieldPatch,
        CustomUrlFieldPatch,
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
        Ref(SystemFullNameFieldPatch),
        Ref(SystemSplitNameFieldPatch),
        Ref(SystemEmailFieldPatch),
        Ref(SystemLocationFieldPatch),
        Ref(SystemTitleFieldPatch),
        Ref(SystemNotesFieldPatch),
        Ref(SystemGuestsFieldPatch),
        Ref(SystemRescheduleReasonFieldPatch),
        Ref(SystemAttendeePhoneFieldPatch),
        Ref(CustomEmailFieldPatch),
        Ref(CustomPhoneFieldPatch),
        Ref(CustomAddressFieldPatch),
        Ref(CustomShortTextFieldPatch),
        Ref(CustomNumberFieldPatch),
        Ref(CustomLongTextFieldPatch),
        Ref(CustomSelectFieldPatch),
        Ref(CustomMultiSelectFieldPatch),
        Ref(CustomMultiEmailFieldPatch),
        Ref(CustomCheckboxGroupFieldPatch),
        Ref(CustomCheckboxFieldPatch),
        Ref(CustomRadioGroupFieldPatch),
        Ref(CustomUrlFieldPatch),
    )
