# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    STRING,
    Choice,
    Model,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .create_phone_call_template_type import CreatePhoneCallTemplateType

FIELDS = frozenset(
    (
        "yourPhoneNumber",
        "numberToCall",
        "calApiKey",
        "enabled",
        "templateType",
        "schedulerName",
        "guestName",
        "guestEmail",
        "guestCompany",
        "beginMessage",
        "generalPrompt",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_your_phone_number = data["yourPhoneNumber"]
        f_number_to_call = data["numberToCall"]
        f_cal_api_key = data["calApiKey"]
        f_enabled = data["enabled"]
        f_template_type = data["templateType"]
        if type(f_your_phone_number) is not str:
            odd(CreatePhoneCall, "yourPhoneNumber", data, drift)
        if type(f_number_to_call) is not str:
            odd(CreatePhoneCall, "numberToCall", data, drift)
        if type(f_cal_api_key) is not str:
            odd(CreatePhoneCall, "calApiKey", data, drift)
        if type(f_enabled) is not bool:
            odd(CreatePhoneCall, "enabled", data, drift)
        if f_template_type not in {"CHECK_IN_APPOINTMENT", "CUSTOM_TEMPLATE"}:
            odd(CreatePhoneCall, "templateType", data, drift)
        more = len(data) - 5
        f_scheduler_name = f_guest_name = f_guest_email = f_guest_company = absent
        f_begin_message = f_general_prompt = absent
        if more:
            if "schedulerName" in data:
                f_scheduler_name = data["schedulerName"]
                more -= 1
                if type(f_scheduler_name) is not str:
                    odd(CreatePhoneCall, "schedulerName", data, drift)
            if "guestName" in data:
                f_guest_name = data["guestName"]
                more -= 1
                if type(f_guest_name) is not str:
                    odd(CreatePhoneCall, "guestName", data, drift)
            if "guestEmail" in data:
                f_guest_email = data["guestEmail"]
                more -= 1
                if type(f_guest_email) is not str:
                    odd(CreatePhoneCall, "guestEmail", data, drift)
            if "guestCompany" in data:
                f_guest_company = data["guestCompany"]
                more -= 1
                if type(f_guest_company) is not str:
                    odd(CreatePhoneCall, "guestCompany", data, drift)
            if "beginMessage" in data:
                f_begin_message = data["beginMessage"]
                more -= 1
                if type(f_begin_message) is not str:
                    odd(CreatePhoneCall, "beginMessage", data, drift)
            if "generalPrompt" in data:
                f_general_prompt = data["generalPrompt"]
                more -= 1
                if type(f_general_prompt) is not str:
                    odd(CreatePhoneCall, "generalPrompt", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreatePhoneCall, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CreatePhoneCall)
    self.your_phone_number = f_your_phone_number
    self.number_to_call = f_number_to_call
    self.cal_api_key = f_cal_api_key
    self.enabled = f_enabled
    self.template_type = f_template_type
    self.scheduler_name = f_scheduler_name
    self.guest_name = f_guest_name
    self.guest_email = f_guest_email
    self.guest_company = f_guest_company
    self.begin_message = f_begin_message
    self.general_prompt = f_general_prompt
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreatePhoneCall(Model):
    """Sent by `create_organization_team_event_type_phone_call` and `create_team_event_type_phone_call`."""

    __slots__ = (
        "your_phone_number",
        "number_to_call",
        "cal_api_key",
        "enabled",
        "template_type",
        "scheduler_name",
        "guest_name",
        "guest_email",
        "guest_company",
        "begin_message",
        "general_prompt",
    )

    _names = (
        ("your_phone_number", "yourPhoneNumber"),
        ("number_to_call", "numberToCall"),
        ("cal_api_key", "calApiKey"),
        ("enabled", "enabled"),
        ("template_type", "templateType"),
        ("scheduler_name", "schedulerName"),
        ("guest_name", "guestName"),
        ("guest_email", "guestEmail"),
        ("guest_company", "guestCompany"),
        ("begin_message", "beginMessage"),
        ("general_prompt", "generalPrompt"),
    )
    _hidden = frozenset(("cal_api_key",))
    _decode = staticmethod(decode)

    your_phone_number: str
    number_to_call: str
    cal_api_key: str
    enabled: bool
    template_type: CreatePhoneCallTemplateType | str
    scheduler_name: str | Unset
    guest_name: str | Unset
    guest_email: str | Unset
    guest_company: str | Unset
    begin_message: str | Unset
    general_prompt: str | Unset

    def __init__(
        self,
        *,
        your_phone_number: str,
        number_to_call: str,
        cal_api_key: str,
        enabled: bool,
        template_type: CreatePhoneCallTemplateType | str,
        scheduler_name: str | Unset = UNSET,
        guest_name: str | Unset = UNSET,
        guest_email: str | Unset = UNSET,
        guest_company: str | Unset = UNSET,
        begin_message: str | Unset = UNSET,
        general_prompt: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.your_phone_number = your_phone_number
        self.number_to_call = number_to_call
        self.cal_api_key = cal_api_key
        self.enabled = enabled
        self.template_type = template_type
        self.scheduler_name = scheduler_name
        self.guest_name = guest_name
        self.guest_email = guest_email
        self.guest_company = guest_company
        self.begin_message = begin_message
        self.general_prompt = general_prompt
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("your_phone_number", "yourPhoneNumber", True, STRING),
            ("number_to_call", "numberToCall", True, STRING),
            ("cal_api_key", "calApiKey", True, STRING),
            ("enabled", "enabled", True, BOOLEAN),
            ("template_type", "templateType", True, Choice("CHECK_IN_APPOINTMENT", "CUSTOM_TEMPLATE")),
            ("scheduler_name", "schedulerName", False, STRING),
            ("guest_name", "guestName", False, STRING),
            ("guest_email", "guestEmail", False, STRING),
            ("guest_company", "guestCompany", False, STRING),
            ("begin_message", "beginMessage", False, STRING),
            ("general_prompt", "generalPrompt", False, STRING),
        )
