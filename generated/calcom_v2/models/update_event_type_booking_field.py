# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    Odd,
    Ref,
    Variant,
)
from .address_field_input import AddressFieldInput
from .boolean_field_input import BooleanFieldInput
from .checkbox_group_field_input import CheckboxGroupFieldInput
from .email_default_field_input import EmailDefaultFieldInput
from .guests_default_field_input import GuestsDefaultFieldInput
from .location_default_field_input import LocationDefaultFieldInput
from .multi_email_field_input import MultiEmailFieldInput
from .multi_select_field_input import MultiSelectFieldInput
from .name_default_field_input import NameDefaultFieldInput
from .notes_default_field_input import NotesDefaultFieldInput
from .number_field_input import NumberFieldInput
from .phone_field_input import PhoneFieldInput
from .radio_group_field_input import RadioGroupFieldInput
from .reschedule_reason_default_field_input import RescheduleReasonDefaultFieldInput
from .select_field_input import SelectFieldInput
from .text_area_field_input import TextAreaFieldInput
from .text_field_input import TextFieldInput
from .title_default_field_input import TitleDefaultFieldInput

if TYPE_CHECKING:
    from .._codec import Drift

UpdateEventTypeBookingField = (
    NameDefaultFieldInput
    | EmailDefaultFieldInput
    | TitleDefaultFieldInput
    | LocationDefaultFieldInput
    | NotesDefaultFieldInput
    | GuestsDefaultFieldInput
    | RescheduleReasonDefaultFieldInput
    | PhoneFieldInput
    | AddressFieldInput
    | TextFieldInput
    | NumberFieldInput
    | TextAreaFieldInput
    | SelectFieldInput
    | MultiSelectFieldInput
    | MultiEmailFieldInput
    | CheckboxGroupFieldInput
    | RadioGroupFieldInput
    | BooleanFieldInput
)


def pick(value: dict[str, Any]) -> type[Any] | None:
    """Return the model that fits the object."""
    if "type" in value:
        on_type = value["type"]
        if on_type == "name":
            return NameDefaultFieldInput
        if on_type == "email":
            return EmailDefaultFieldInput
        if on_type == "phone":
            return PhoneFieldInput
        if on_type == "address":
            return AddressFieldInput
        if on_type == "text":
            return TextFieldInput
        if on_type == "number":
            return NumberFieldInput
        if on_type == "textarea":
            return TextAreaFieldInput
        if on_type == "select":
            return SelectFieldInput
        if on_type == "multiselect":
            return MultiSelectFieldInput
        if on_type == "multiemail":
            return MultiEmailFieldInput
        if on_type == "checkbox":
            return CheckboxGroupFieldInput
        if on_type == "radio":
            return RadioGroupFieldInput
        if on_type == "boolean":
            return BooleanFieldInput
        return None
    on_slug = value["slug"]
    if on_slug == "title":
        return TitleDefaultFieldInput
    if on_slug == "location":
        return LocationDefaultFieldInput
    if on_slug == "notes":
        return NotesDefaultFieldInput
    if on_slug == "guests":
        return GuestsDefaultFieldInput
    if on_slug == "rescheduleReason":
        return RescheduleReasonDefaultFieldInput
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
        Ref(NameDefaultFieldInput),
        Ref(EmailDefaultFieldInput),
        Ref(TitleDefaultFieldInput),
        Ref(LocationDefaultFieldInput),
        Ref(NotesDefaultFieldInput),
        Ref(GuestsDefaultFieldInput),
        Ref(RescheduleReasonDefaultFieldInput),
        Ref(PhoneFieldInput),
        Ref(AddressFieldInput),
        Ref(TextFieldInput),
        Ref(NumberFieldInput),
        Ref(TextAreaFieldInput),
        Ref(SelectFieldInput),
        Ref(MultiSelectFieldInput),
        Ref(MultiEmailFieldInput),
        Ref(CheckboxGroupFieldInput),
        Ref(RadioGroupFieldInput),
        Ref(BooleanFieldInput),
    )
