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
from .html_workflow_message import decode as decode_html_workflow_message

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .event_type_workflow_step_recipient import EventTypeWorkflowStepRecipient
    from .event_type_workflow_step_template import EventTypeWorkflowStepTemplate
    from .html_workflow_message import HtmlWorkflowMessage
    from .language import Language

FIELDS = frozenset(
    (
        "action",
        "stepNumber",
        "recipient",
        "template",
        "sender",
        "includeCalendarEvent",
        "message",
        "autoTranslateEnabled",
        "sourceLocale",
        "skipNoShowAttendees",
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
        f_include_calendar_event = data["includeCalendarEvent"]
        f_message = data["message"]
        if f_action != "email_attendee":
            odd(WorkflowEmailAttendeeStep, "action", data, drift)
        if type(f_step_number) is not int:
            odd(WorkflowEmailAttendeeStep, "stepNumber", data, drift)
        if f_recipient not in {"attendee", "const", "email", "phone_number"}:
            odd(WorkflowEmailAttendeeStep, "recipient", data, drift)
        if f_template not in {"cancelled", "completed", "custom", "rating", "reminder", "rescheduled"}:
            odd(WorkflowEmailAttendeeStep, "template", data, drift)
        if type(f_sender) is not str:
            odd(WorkflowEmailAttendeeStep, "sender", data, drift)
        if type(f_include_calendar_event) is not bool:
            odd(WorkflowEmailAttendeeStep, "includeCalendarEvent", data, drift)
        more = len(data) - 7
        f_auto_translate_enabled = f_source_locale = f_skip_no_show_attendees = absent
        if more:
            if "autoTranslateEnabled" in data:
                f_auto_translate_enabled = data["autoTranslateEnabled"]
                more -= 1
                if type(f_auto_translate_enabled) is not bool:
                    odd(WorkflowEmailAttendeeStep, "autoTranslateEnabled", data, drift)
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
                    odd(WorkflowEmailAttendeeStep, "sourceLocale", data, drift)
            if "skipNoShowAttendees" in data:
                f_skip_no_show_attendees = data["skipNoShowAttendees"]
                more -= 1
                if type(f_skip_no_show_attendees) is not bool:
                    odd(WorkflowEmailAttendeeStep, "skipNoShowAttendees", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(WorkflowEmailAttendeeStep, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_message = decode_html_workflow_message(f_message, drift)
    except Odd:
        return decode_exactly(WorkflowEmailAttendeeStep, data, drift, mark)
    self = new(WorkflowEmailAttendeeStep)
    self.action = f_action
    self.step_number = f_step_number
    self.recipient = f_recipient
    self.template = f_template
    self.sender = f_sender
    self.include_calendar_event = f_include_calendar_event
    self.message = f_message
    self.auto_translate_enabled = f_auto_translate_enabled
    self.source_locale = f_source_locale
    self.skip_no_show_attendees = f_skip_no_show_attendees
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class WorkflowEmailAttendeeStep(Model):
    """Part of `CreateEventTypeWorkflow.steps` and `CreateOrganizationTeamRoutingFormWorkflow.steps`."""

    __slots__ = (
        "action",
        "step_number",
        "recipient",
        "template",
        "sender",
        "include_calendar_event",
        "message",
        "auto_translate_enabled",
        "source_locale",
        "skip_no_show_attendees",
    )

    _names = (
        ("action", "action"),
        ("step_number", "stepNumber"),
        ("recipient", "recipient"),
        ("template", "template"),
        ("sender", "sender"),
        ("include_calendar_event", "includeCalendarEvent"),
        ("message", "message"),
        ("auto_translate_enabled", "autoTranslateEnabled"),
        ("source_locale", "sourceLocale"),
        ("skip_no_show_attendees", "skipNoShowAttendees"),
    )
    _decode = staticmethod(decode)

    action: Literal["email_attendee"]
    step_number: int
    recipient: EventTypeWorkflowStepRecipient | str
    template: EventTypeWorkflowStepTemplate | str
    sender: str
    include_calendar_event: bool
    message: HtmlWorkflowMessage
    auto_translate_enabled: bool | Unset
    source_locale: Language | str | Unset
    skip_no_show_attendees: bool | Unset

    def __init__(
        self,
        *,
        step_number: int,
        recipient: EventTypeWorkflowStepRecipient | str,
        template: EventTypeWorkflowStepTemplate | str,
        sender: str,
        include_calendar_event: bool,
        message: HtmlWorkflowMessage,
        action: Literal["email_attendee"] = "email_attendee",
        auto_translate_enabled: bool | Unset = UNSET,
        source_locale: Language | str | Unset = UNSET,
        skip_no_show_attendees: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.action = action
        self.step_number = step_number
        self.recipient = recipient
        self.template = template
        self.sender = sender
        self.include_calendar_event = include_calendar_event
        self.message = message
        self.auto_translate_enabled = auto_translate_enabled
        self.source_locale = source_locale
        self.skip_no_show_attendees = skip_no_show_attendees
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .html_workflow_message import HtmlWorkflowMessage

        return (
            ("action", "action", True, Choice("email_attendee")),
            ("step_number", "stepNumber", True, INTEGER),
            ("recipient", "recipient", True, Choice("attendee", "const", "email", "phone_number")),
            (
                "template",
                "template",
                True,
                Choice("cancelled", "completed", "custom", "rating", "reminder", "rescheduled"),
            ),
            ("sender", "sender", True, STRING),
            ("include_calendar_event", "includeCalendarEvent", True, BOOLEAN),
            ("message", "message", True, Ref(HtmlWorkflowMessage)),
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
            ("skip_no_show_attendees", "skipNoShowAttendees", False, BOOLEAN),
        )
