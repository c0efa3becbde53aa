# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
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
        "format",
        "link",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_format_ = data["format"]
        f_link = data["link"]
        if type(f_format_) is not str:
            odd(TranscriptLink, "format", data, drift)
        if type(f_link) is not str:
            odd(TranscriptLink, "link", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(TranscriptLink, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(TranscriptLink)
    self.format_ = f_format_
    self.link = f_link
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class TranscriptLink(Model):
    """Returned by `get_booking_transcript`."""

    __slots__ = (
        "format_",
        "link",
    )

    _names = (
        ("format_", "format"),
        ("link", "link"),
    )
    _decode = staticmethod(decode)

    format_: str
    link: str

    def __init__(
        self,
        *,
        format_: str,
        link: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.format_ = format_
        self.link = link
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("format_", "format", True, STRING),
            ("link", "link", True, STRING),
        )
