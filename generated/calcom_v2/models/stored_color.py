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
        "lightEventTypeColor",
        "darkEventTypeColor",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_light_event_type_color = data["lightEventTypeColor"]
        f_dark_event_type_color = data["darkEventTypeColor"]
        if type(f_light_event_type_color) is not str:
            odd(StoredColor, "lightEventTypeColor", data, drift)
        if type(f_dark_event_type_color) is not str:
            odd(StoredColor, "darkEventTypeColor", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(StoredColor, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(StoredColor)
    self.light_event_type_color = f_light_event_type_color
    self.dark_event_type_color = f_dark_event_type_color
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class StoredColor(Model):
    """Part of `EventTypeRow.event_type_color`, `EventTypeRowForm.event_type_color`, `EventTypeRowOfProfile.event_type_color` and 1 more."""

    __slots__ = (
        "light_event_type_color",
        "dark_event_type_color",
    )

    _names = (
        ("light_event_type_color", "lightEventTypeColor"),
        ("dark_event_type_color", "darkEventTypeColor"),
    )
    _decode = staticmethod(decode)

    light_event_type_color: str
    dark_event_type_color: str

    def __init__(
        self,
        *,
        light_event_type_color: str,
        dark_event_type_color: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.light_event_type_color = light_event_type_color
        self.dark_event_type_color = dark_event_type_color
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("light_event_type_color", "lightEventTypeColor", True, STRING),
            ("dark_event_type_color", "darkEventTypeColor", True, STRING),
        )
