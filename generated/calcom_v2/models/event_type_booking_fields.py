# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    Odd,
    Ref,
    Variant,
    best,
)
from .address_field import AddressField
from .boolean_field import BooleanField
from .checkbox_group_field import CheckboxGroupField
from .email_default_field import EmailDefaultField
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
from .text_area_field import TextAreaField
from .text_field import TextField
from .title_default_field import TitleDefaultField
from .url_field import UrlField

if TYPE_CHECKING:
    from .._codec import Drift

EventTypeBookingFields = (
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
)


def pick(value: dict[str, Any]) -> type[Any] | None:
    """The model that fits the object."""
    if "options" in value:
        if "placeholder" in value:
            return SelectField
        return best(value, MultiSelectField, CheckboxGroupField, RadioGroupField)
    return best(
        value,
        NameDefaultField,
        EmailDefaultField,
        LocationDefaultField,
        RescheduleReasonDefaultField,
        TitleDefaultField,
        NotesDefaultField,
        GuestsDefaultField,
        PhoneField,
        AddressField,
        TextField,
        NumberField,
        TextAreaField,
        MultiEmailField,
        BooleanField,
        UrlField,
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
    """How any member of the union is decoded."""
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
    )
