# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    Choice,
    Model,
    Odd,
    Ref,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from ..types import UNSET, Unset
from .text_workflow_message import decode as decode_text_workflow_message

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .event_type_workflow_step_recipient import EventTypeWorkflowStepRecipient
    from .event_type_workflow_step_template import EventTypeWorkflowStepTemplate
    from .language import Language
    from .text_workflow_message import TextWorkflowMessage

FIELDS = frozenset(
    (
        "action",
        "stepNumber",
        "recipient",
        "template",
        "sender",
        "message",
        "phoneRequired",
        "autoTranslateEnabled",
        "sourceLocale",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_action = data["action"]
        f_step_number = data["stepNumber"]
        f_recipient = data["recipient"]
        f_template = data["template"]
        f_sender = data["sender"]
        f_message = data["message"]
        if f_action != "whatsapp_attendee":
            odd(WorkflowPhoneWhatsAppAttendeeStep, "action", data, drift)
        if type(f_step_number) is not int:
            odd(WorkflowPhoneWhatsAppAttendeeStep, "stepNumber", data, drift)
        if f_recipient not in {"attendee", "const", "email", "phone_number"}:
            odd(WorkflowPhoneWhatsAppAttendeeStep, "recipient", data, drift)
        if f_template not in {"cancelled", "completed", "custom", "rating", "reminder", "rescheduled"}:
            odd(WorkflowPhoneWhatsAppAttendeeStep, "template", data, drift)
        if type(f_sender) is not str:
            odd(WorkflowPhoneWhatsAppAttendeeStep, "sender", data, drift)
        more = len(data) - 6
        f_phone_required = f_auto_translate_enabled = f_source_locale = absent
        if more:
            if "phoneRequired" in data:
                f_phone_required = data["phoneRequired"]
                more -= 1
                if type(f_phone_required) is not bool:
                    odd(WorkflowPhoneWhatsAppAttendeeStep, "phoneRequired", data, drift)
            if "autoTranslateEnabled" in data:
                f_auto_translate_enabled = data["autoTranslateEnabled"]
                more -= 1
                if type(f_auto_translate_enabled) is not bool:
                    odd(WorkflowPhoneWhatsAppAttendeeStep, "autoTranslateEnabled", data, drift)
            if "sourceLocale" in data:
                f_source_locale = data["sourceLocale"]
                more -= 1
                if f_source_locale not in {
                    "ar",
                    "az",
                    "bg",
                    "bn",
                    "ca",
                    "cs",
                    "da",
                    "de",
                    "el",
                    "en",
                    "es",
                    "es-419",
                    "et",
                    "eu",
                    "fi",
                    "fr",
                    "he",
                    "hr",
                    "hu",
                    "id",
                    "it",
                    "iw",
                    "ja",
                    "km",
                    "ko",
                    "lv",
                    "nl",
                    "no",
                    "pl",
                    "pt",
                    "pt-BR",
                    "ro",
                    "ru",
                    "sk",
                    "sr",
                    "sv",
                    "ta",
                    "th",
                    "tr",
                    "uk",
                    "vi",
                    "zh-CN",
                    "zh-TW",
                }:
                    odd(WorkflowPhoneWhatsAppAttendeeStep, "sourceLocale", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(WorkflowPhoneWhatsAppAttendeeStep, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_message = decode_text_workflow_message(f_message, drift)
    except Odd:
        return decode_exactly(WorkflowPhoneWhatsAppAttendeeStep, data, drift, mark)
    self = new(WorkflowPhoneWhatsAppAttendeeStep)
    self.action = f_action
    self.step_number = f_step_number
    self.recipient = f_recipient
    self.template = f_template
    self.sender = f_sender
    self.message = f_message
    self.phone_required = f_phone_required
    self.auto_translate_enabled = f_auto_translate_enabled
    self.source_locale = f_source_locale
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class WorkflowPhoneWhatsAppAttendeeStep(Model):
    """Part of `CreateEventTypeWorkflow.steps`."""

    __slots__ = (
        "action",
        "step_number",
        "recipient",
        "template",
        "sender",
        "message",
        "phone_required",
        "auto_translate_enabled",
        "source_locale",
    )

    _names = (
        ("action", "action"),
        ("step_number", "stepNumber"),
        ("recipient", "recipient"),
        ("template", "template"),
        ("sender", "sender"),
        ("message", "message"),
        ("phone_required", "phoneRequired"),
        ("auto_translate_enabled", "autoTranslateEnabled"),
        ("source_locale", "sourceLocale"),
    )
    _decode = staticmethod(decode)

    action: Literal["whatsapp_attendee"]
    step_number: int
    recipient: EventTypeWorkflowStepRecipient | str
    template: EventTypeWorkflowStepTemplate | str
    sender: str
    message: TextWorkflowMessage
    phone_required: bool | Unset
    auto_translate_enabled: bool | Unset
    source_locale: Language | str | Unset

    def __init__(
        self,
        *,
        step_number: int,
        recipient: EventTypeWorkflowStepRecipient | str,
        template: EventTypeWorkflowStepTemplate | str,
        sender: str,
        message: TextWorkflowMessage,
        action: Literal["whatsapp_attendee"] = "whatsapp_attendee",
        phone_required: bool | Unset = UNSET,
        auto_translate_enabled: bool | Unset = UNSET,
        source_locale: Language | str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.action = action
        self.step_number = step_number
        self.recipient = recipient
        self.template = template
        self.sender = sender
        self.message = message
        self.phone_required = phone_required
        self.auto_translate_enabled = auto_translate_enabled
        self.source_locale = source_locale
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .text_workflow_message import TextWorkflowMessage

        return (
            ("action", "action", True, Choice("whatsapp_attendee")),
            ("step_number", "stepNumber", True, INTEGER),
            ("recipient", "recipient", True, Choice("attendee", "const", "email", "phone_number")),
            (
                "template",
                "template",
                True,
                Choice("cancelled", "completed", "custom", "rating", "reminder", "rescheduled"),
            ),
            ("sender", "sender", True, STRING),
            ("message", "message", True, Ref(TextWorkflowMessage)),
            ("phone_required", "phoneRequired", False, BOOLEAN),
            ("auto_translate_enabled", "autoTranslateEnabled", False, BOOLEAN),
            (
                "source_locale",
                "sourceLocale",
                False,
                Choice(
                    "ar",
                    "az",
                    "bg",
                    "bn",
                    "ca",
                    "cs",
                    "da",
                    "de",
                    "el",
                    "en",
                    "es",
                    "es-419",
                    "et",
                    "eu",
                    "fi",
                    "fr",
                    "he",
                    "hr",
                    "hu",
                    "id",
                    "it",
                    "iw",
                    "ja",
                    "km",
                    "ko",
                    "lv",
                    "nl",
                    "no",
                    "pl",
                    "pt",
                    "pt-BR",
                    "ro",
                    "ru",
                    "sk",
                    "sr",
                    "sv",
                    "ta",
                    "th",
                    "tr",
                    "uk",
                    "vi",
                    "zh-CN",
                    "zh-TW",
                ),
            ),
        )
