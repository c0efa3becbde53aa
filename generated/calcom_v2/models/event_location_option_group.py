# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    List,
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from .event_location_option import decode as decode_event_location_option

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .event_location_option import EventLocationOption

FIELDS = frozenset(
    (
        "label",
        "options",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_label = data["label"]
        f_options = data["options"]
        if type(f_options) is not list:
            return decode_exactly(EventLocationOptionGroup, data, drift, mark)
        if type(f_label) is not str:
            odd(EventLocationOptionGroup, "label", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventLocationOptionGroup, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_options:
            f_options = (
                [decode_event_location_option(f_options[0], drift)]
                if len(f_options) == 1
                else [decode_event_location_option(item, drift) for item in f_options]
            )
    except Odd:
        return decode_exactly(EventLocationOptionGroup, data, drift, mark)
    self = new(EventLocationOptionGroup)
    self.label = f_label
    self.options = f_options
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventLocationOptionGroup(Model):
    """Part of `EventTypePage.location_options`."""

    __slots__ = (
        "label",
        "options",
    )

    _names = (
        ("label", "label"),
        ("options", "options"),
    )
    _decode = staticmethod(decode)

    label: str
    options: list[EventLocationOption]

    def __init__(
        self,
        *,
        label: str,
        options: list[EventLocationOption],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.label = label
        self.options = options
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .event_location_option import EventLocationOption

        return (
            ("label", "label", True, STRING),
            ("options", "options", True, List(Ref(EventLocationOption))),
        )
