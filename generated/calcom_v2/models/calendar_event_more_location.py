# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._codec import (
    STRING,
    Choice,
    Model,
    Nullable,
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
        "type",
        "url",
        "label",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_type_ = data["type"]
        f_url = data["url"]
        if f_type_ != "more":
            odd(CalendarEventMoreLocation, "type", data, drift)
        if type(f_url) is not str:
            odd(CalendarEventMoreLocation, "url", data, drift)
        more = len(data) - 2
        f_label = absent
        if more:
            if "label" in data:
                f_label = data["label"]
                more -= 1
                if f_label is not None and type(f_label) is not str:
                    odd(CalendarEventMoreLocation, "label", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CalendarEventMoreLocation, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CalendarEventMoreLocation)
    self.type_ = f_type_
    self.url = f_url
    self.label = f_label
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CalendarEventMoreLocation(Model):
    """Part of `UnifiedCalendarEvent.locations`."""

    __slots__ = (
        "type_",
        "url",
        "label",
    )

    _names = (
        ("type_", "type"),
        ("url", "url"),
        ("label", "label"),
    )
    _decode = staticmethod(decode)

    type_: Literal["more"]
    url: str
    label: str | None | Unset

    def __init__(
        self,
        *,
        url: str,
        type_: Literal["more"] = "more",
        label: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.type_ = type_
        self.url = url
        self.label = label
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("type_", "type", True, Choice("more")),
            ("url", "url", True, STRING),
            ("label", "label", False, Nullable(STRING)),
        )
