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
        "html",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_subject = data["subject"]
        f_html = data["html"]
        if type(f_subject) is not str:
            odd(HtmlWorkflowMessage, "subject", data, drift)
        if type(f_html) is not str:
            odd(HtmlWorkflowMessage, "html", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(HtmlWorkflowMessage, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(HtmlWorkflowMessage)
    self.subject = f_subject
    self.html = f_html
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class HtmlWorkflowMessage(Model):
    """Part of `UpdateEmailAddressWorkflowStep.message`, `UpdateEmailAttendeeWorkflowStep.message`, `UpdateEmailHostWorkflowStep.message` and 3 more."""

    __slots__ = (
        "subject",
        "html",
    )

    _names = (
        ("subject", "subject"),
        ("html", "html"),
    )
    _decode = staticmethod(decode)

    subject: str
    html: str

    def __init__(
        self,
        *,
        subject: str,
        html: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.subject = subject
        self.html = html
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("subject", "subject", True, STRING),
            ("html", "html", True, STRING),
        )
