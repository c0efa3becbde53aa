# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    Odd,
    Ref,
    Variant,
)
from .address_field import AddressField
from .attendee_phone_default_field import AttendeePhoneDefaultField
from .boolean_field import BooleanField
from .checkbox_group_field import CheckboxGroupField
from .email_default_field import EmailDefaultField
from .email_field import EmailField
from .guests_default_field import GuestsDefaultField
from .location_default_field import LocationDefaultField
from .multi_email_field import MultiEmailField
from .multi_select_field import MultiSelectField
from .name_default_field import NameDefaultField
from .notes_default_field import NotesDefaultField
from .number_field import NumberField
from .phone_field import PhoneField
from .radio_group_field import RadioGroupField
from .reschedule_reason_default_field import RescheduleReasonDefaultField
from .select_field import SelectField
from .split_name_default_field import SplitNameDefaultField
from .text_area_field import TextAreaField
from .text_field import TextField
from .title_default_field import TitleDefaultField
from .unrecognized_field import UnrecognizedField
from .url_field import UrlField

if TYPE_CHECKING:
    from .._codec import Drift

EventTypeBookingField = (
    NameDefaultField
    | EmailDefaultField
    | LocationDefaultField
    | RescheduleReasonDefaultField
    | TitleDefaultField
    | NotesDefaultField
    | GuestsDefaultField
    | PhoneField
    | AddressField
    | TextField
    | NumberField
    | TextAreaField
    | SelectField
    | MultiSelectField
    | MultiEmailField
    | CheckboxGroupField
    | RadioGroupField
    | BooleanField
    | UrlField
    | AttendeePhoneDefaultField
    | SplitNameDefaultField
    | UnrecognizedField
    | EmailField
)


def pick(value: dict[str, Any]) -> type[Any] | None:
    """Return the model that fits the object."""
    on_type = value["type"]
    if on_type == "name":
        return NameDefaultField
    if on_type == "radioInput":
        return LocationDefaultField
    if on_type == "address":
        return AddressField
    if on_type == "text":
        on_is_default = value["isDefault"]
        if on_is_default is True:
            return TitleDefaultField
        if on_is_default is False:
            return TextField
        return None
    if on_type == "number":
        return NumberField
    if on_type == "textarea":
        on_is_default = value["isDefault"]
        if on_is_default is True:
            on_slug = value["slug"]
            if on_slug == "rescheduleReason":
                return RescheduleReasonDefaultField
            if on_slug == "notes":
                return NotesDefaultField
            return None
        if on_is_default is False:
            return TextAreaField
        return None
    if on_type == "select":
        return SelectField
    if on_type == "multiselect":
        return MultiSelectField
    if on_type == "multiemail":
        on_is_default = value["isDefault"]
        if on_is_default is True:
            return GuestsDefaultField
        if on_is_default is False:
            return MultiEmailField
        return None
    if on_type == "checkbox":
        return CheckboxGroupField
    if on_type == "radio":
        return RadioGroupField
    if on_type == "boolean":
        return BooleanField
    if on_type == "url":
        return UrlField
    if on_type == "phone":
        on_is_default = value["isDefault"]
        if on_is_default is False:
            return PhoneField
        if on_is_default is True:
            return AttendeePhoneDefaultField
        return None
    if on_type == "splitName":
        return SplitNameDefaultField
    if on_type == "unknown":
        return UnrecognizedField
    if on_type == "email":
        on_is_default = value["isDefault"]
        if on_is_default is True:
            return EmailDefaultField
        if on_is_default is False:
            return EmailField
        return None
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
        Ref(NameDefaultField),
        Ref(EmailDefaultField),
        Ref(LocationDefaultField),
        Ref(RescheduleReasonDefaultField),
        Ref(TitleDefaultField),
        Ref(NotesDefaultField),
        Ref(GuestsDefaultField),
        Ref(PhoneField),
        Ref(AddressField),
        Ref(TextField),
        Ref(NumberField),
        Ref(TextAreaField),
        Ref(SelectField),
        Ref(MultiSelectField),
        Ref(MultiEmailField),
        Ref(CheckboxGroupField),
        Ref(RadioGroupField),
        Ref(BooleanField),
        Ref(UrlField),
        Ref(AttendeePhoneDefaultField),
        Ref(SplitNameDefaultField),
        Ref(UnrecognizedField),
        Ref(EmailField),
    )
