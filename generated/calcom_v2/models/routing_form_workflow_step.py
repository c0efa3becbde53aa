# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    Choice,
    Model,
    Nullable,
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
from .workflow_message import decode as decode_workflow_message

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .event_type_workflow_step_recipient import EventTypeWorkflowStepRecipient
    from .event_type_workflow_step_template import EventTypeWorkflowStepTemplate
    from .language import Language
    from .routing_form_workflow_step_action import RoutingFormWorkflowStepAction
    from .workflow_message import WorkflowMessage

FIELDS = frozenset(
    (
        "id",
        "stepNumber",
        "recipient",
        "template",
        "sender",
        "message",
        "action",
        "email",
        "phone",
        "phoneRequired",
        "includeCalendarEvent",
        "skipNoShowAttendees",
        "autoTranslateEnabled",
        "sourceLocale",
        "pathId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_step_number = data["stepNumber"]
        f_recipient = data["recipient"]
        f_template = data["template"]
        f_sender = data["sender"]
        f_message = data["message"]
        f_action = data["action"]
        if type(f_id) is not int:
            odd(RoutingFormWorkflowStep, "id", data, drift)
        if type(f_step_number) is not int:
            odd(RoutingFormWorkflowStep, "stepNumber", data, drift)
        if f_recipient not in {"attendee", "const", "email", "phone_number"}:
            odd(RoutingFormWorkflowStep, "recipient", data, drift)
        if f_template not in {"cancelled", "completed", "custom", "rating", "reminder", "rescheduled"}:
            odd(RoutingFormWorkflowStep, "template", data, drift)
        if type(f_sender) is not str:
            odd(RoutingFormWorkflowStep, "sender", data, drift)
        if f_action not in {"email_address", "email_attendee", "sms_attendee", "sms_number"}:
            odd(RoutingFormWorkflowStep, "action", data, drift)
        more = len(data) - 7
        f_email = f_phone = f_phone_required = f_include_calendar_event = absent
        f_skip_no_show_attendees = f_auto_translate_enabled = f_source_locale = f_path_id = absent
        if more:
            if "email" in data:
                f_email = data["email"]
                more -= 1
                if type(f_email) is not str:
                    odd(RoutingFormWorkflowStep, "email", data, drift)
            if "phone" in data:
                f_phone = data["phone"]
                more -= 1
                if type(f_phone) is not str:
                    odd(RoutingFormWorkflowStep, "phone", data, drift)
            if "phoneRequired" in data:
                f_phone_required = data["phoneRequired"]
                more -= 1
                if type(f_phone_required) is not bool:
                    odd(RoutingFormWorkflowStep, "phoneRequired", data, drift)
            if "includeCalendarEvent" in data:
                f_include_calendar_event = data["includeCalendarEvent"]
                more -= 1
                if type(f_include_calendar_event) is not bool:
                    odd(RoutingFormWorkflowStep, "includeCalendarEvent", data, drift)
            if "skipNoShowAttendees" in data:
                f_skip_no_show_attendees = data["skipNoShowAttendees"]
                more -= 1
                if type(f_skip_no_show_attendees) is not bool:
                    odd(RoutingFormWorkflowStep, "skipNoShowAttendees", data, drift)
            if "autoTranslateEnabled" in data:
                f_auto_translate_enabled = data["autoTranslateEnabled"]
                more -= 1
                if type(f_auto_translate_enabled) is not bool:
                    odd(RoutingFormWorkflowStep, "autoTranslateEnabled", data, drift)
            if "sourceLocale" in data:
                f_source_locale = data["sourceLocale"]
                more -= 1
                if f_source_locale is not None and f_source_locale not in {
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
                    odd(RoutingFormWorkflowStep, "sourceLocale", data, drift)
            if "pathId" in data:
                f_path_id = data["pathId"]
                more -= 1
                if type(f_path_id) is not str:
                    odd(RoutingFormWorkflowStep, "pathId", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(RoutingFormWorkflowStep, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_message = decode_workflow_message(f_message, drift)
    except Odd:
        return decode_exactly(RoutingFormWorkflowStep, data, drift, mark)
    self = new(RoutingFormWorkflowStep)
    self.id = f_id
    self.step_number = f_step_number
    self.recipient = f_recipient
    self.template = f_template
    self.sender = f_sender
    self.message = f_message
    self.action = f_action
    self.email = f_email
    self.phone = f_phone
    self.phone_required = f_phone_required
    self.include_calendar_event = f_include_calendar_event
    self.skip_no_show_attendees = f_skip_no_show_attendees
    self.auto_translate_enabled = f_auto_translate_enabled
    self.source_locale = f_source_locale
    self.path_id = f_path_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class RoutingFormWorkflowStep(Model):
    """Part of `RoutingFormWorkflow.steps`."""

    __slots__ = (
        "id",
        "step_number",
        "recipient",
        "template",
        "sender",
        "message",
        "action",
        "email",
        "phone",
        "phone_required",
        "include_calendar_event",
        "skip_no_show_attendees",
        "auto_translate_enabled",
        "source_locale",
        "path_id",
    )

    _names = (
        ("id", "id"),
        ("step_number", "stepNumber"),
        ("recipient", "recipient"),
        ("template", "template"),
        ("sender", "sender"),
        ("message", "message"),
        ("action", "action"),
        ("email", "email"),
        ("phone", "phone"),
        ("phone_required", "phoneRequired"),
        ("include_calendar_event", "includeCalendarEvent"),
        ("skip_no_show_attendees", "skipNoShowAttendees"),
        ("auto_translate_enabled", "autoTranslateEnabled"),
        ("source_locale", "sourceLocale"),
        ("path_id", "pathId"),
    )
    _decode = staticmethod(decode)

    id: int
    step_number: int
    recipient: EventTypeWorkflowStepRecipient | str
    template: EventTypeWorkflowStepTemplate | str
    sender: str
    message: WorkflowMessage
    action: RoutingFormWorkflowStepAction | str
    email: str | Unset
    phone: str | Unset
    phone_required: bool | Unset
    include_calendar_event: bool | Unset
    skip_no_show_attendees: bool | Unset
    auto_translate_enabled: bool | Unset
    source_locale: Language | str | None | Unset
    path_id: str | Unset

    def __init__(
        self,
        *,
        id: int,
        step_number: int,
        recipient: EventTypeWorkflowStepRecipient | str,
        template: EventTypeWorkflowStepTemplate | str,
        sender: str,
        message: WorkflowMessage,
        action: RoutingFormWorkflowStepAction | str,
        email: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        phone_required: bool | Unset = UNSET,
        include_calendar_event: bool | Unset = UNSET,
        skip_no_show_attendees: bool | Unset = UNSET,
        auto_translate_enabled: bool | Unset = UNSET,
        source_locale: Language | str | None | Unset = UNSET,
        path_id: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.step_number = step_number
        self.recipient = recipient
        self.template = template
        self.sender = sender
        self.message = message
        self.action = action
        self.email = email
        self.phone = phone
        self.phone_required = phone_required
        self.include_calendar_event = include_calendar_event
        self.skip_no_show_attendees = skip_no_show_attendees
        self.auto_translate_enabled = auto_translate_enabled
        self.source_locale = source_locale
        self.path_id = path_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .workflow_message import WorkflowMessage

        return (
            ("id", "id", True, INTEGER),
            ("step_number", "stepNumber", True, INTEGER),
            ("recipient", "recipient", True, Choice("attendee", "const", "email", "phone_number")),
            (
                "template",
                "template",
                True,
                Choice("cancelled", "completed", "custom", "rating", "reminder", "rescheduled"),
            ),
            ("sender", "sender", True, STRING),
            ("message", "message", True, Ref(WorkflowMessage)),
            (
                "action",
                "action",
                True,
                Choice("email_address", "email_attendee", "sms_attendee", "sms_number"),
            ),
            ("email", "email", False, STRING),
            ("phone", "phone", False, STRING),
            ("phone_required", "phoneRequired", False, BOOLEAN),
            ("include_calendar_event", "includeCalendarEvent", False, BOOLEAN),
            ("skip_no_show_attendees", "skipNoShowAttendees", False, BOOLEAN),
            ("auto_translate_enabled", "autoTranslateEnabled", False, BOOLEAN),
            (
                "source_locale",
                "sourceLocale",
                False,
                Nullable(
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
                    )
                ),
            ),
            ("path_id", "pathId", False, STRING),
        )
