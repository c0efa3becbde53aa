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
        "lightThemeHex",
        "darkThemeHex",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_light_theme_hex = data["lightThemeHex"]
        f_dark_theme_hex = data["darkThemeHex"]
        if type(f_light_theme_hex) is not str:
            odd(EventTypeColor, "lightThemeHex", data, drift)
        if type(f_dark_theme_hex) is not str:
            odd(EventTypeColor, "darkThemeHex", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventTypeColor, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(EventTypeColor)
    self.light_theme_hex = f_light_theme_hex
    self.dark_theme_hex = f_dark_theme_hex
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventTypeColor(Model):
    """Part of `CreateEventType.color`, `CreateHostedEventType.color`, `CreateTeamEventType.color` and 9 more."""

    __slots__ = (
        "light_theme_hex",
        "dark_theme_hex",
    )

    _names = (
        ("light_theme_hex", "lightThemeHex"),
        ("dark_theme_hex", "darkThemeHex"),
    )
    _decode = staticmethod(decode)

    light_theme_hex: str
    dark_theme_hex: str

    def __init__(
        self,
        *,
        light_theme_hex: str,
        dark_theme_hex: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.light_theme_hex = light_theme_hex
        self.dark_theme_hex = dark_theme_hex
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("light_theme_hex", "lightThemeHex", True, STRING),
            ("dark_theme_hex", "darkThemeHex", True, STRING),
        )
