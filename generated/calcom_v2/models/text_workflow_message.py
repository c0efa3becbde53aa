# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Model,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "subject",
        "text",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_subject = data["subject"]
        f_text = data["text"]
        if type(f_subject) is not str:
            odd(TextWorkflowMessage, "subject", data, drift)
        if type(f_text) is not str:
            odd(TextWorkflowMessage, "text", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(TextWorkflowMessage, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(TextWorkflowMessage)
    self.subject = f_subject
    self.text = f_text
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class TextWorkflowMessage(Model):
    """Part of `UpdatePhoneAttendeeWorkflowStep.message`, `UpdatePhoneNumberWorkflowStep.message`, `UpdatePhoneWhatsAppNumberWorkflowStep.message` and 5 more."""

    __slots__ = (
        "subject",
        "text",
    )

    _names = (
        ("subject", "subject"),
        ("text", "text"),
    )
    _decode = staticmethod(decode)

    subject: str
    text: str

    def __init__(
        self,
        *,
        subject: str,
        text: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.subject = subject
        self.text = text
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("subject", "subject", True, STRING),
            ("text", "text", True, STRING),
        )
