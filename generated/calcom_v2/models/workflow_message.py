# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
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

FIELDS = frozenset(
    (
        "subject",
        "html",
        "text",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_subject = data["subject"]
        if type(f_subject) is not str:
            odd(WorkflowMessage, "subject", data, drift)
        more = len(data) - 1
        f_html = f_text = absent
        if more:
            if "html" in data:
                f_html = data["html"]
                more -= 1
                if type(f_html) is not str:
                    odd(WorkflowMessage, "html", data, drift)
            if "text" in data:
                f_text = data["text"]
                more -= 1
                if type(f_text) is not str:
                    odd(WorkflowMessage, "text", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(WorkflowMessage, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(WorkflowMessage)
    self.subject = f_subject
    self.html = f_html
    self.text = f_text
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class WorkflowMessage(Model):
    """Part of `EventTypeWorkflowStep.message` and `RoutingFormWorkflowStep.message`."""

    __slots__ = (
        "subject",
        "html",
        "text",
    )

    _names = (
        ("subject", "subject"),
        ("html", "html"),
        ("text", "text"),
    )
    _decode = staticmethod(decode)

    subject: str
    html: str | Unset
    text: str | Unset

    def __init__(
        self,
        *,
        subject: str,
        html: str | Unset = UNSET,
        text: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.subject = subject
        self.html = html
        self.text = text
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("subject", "subject", True, STRING),
            ("html", "html", False, STRING),
            ("text", "text", False, STRING),
        )
