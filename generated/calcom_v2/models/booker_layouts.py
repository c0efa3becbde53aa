# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    Choice,
    List,
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
    from .booker_layout import BookerLayout

FIELDS = frozenset(
    (
        "defaultLayout",
        "enabledLayouts",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_default_layout = data["defaultLayout"]
        f_enabled_layouts = data["enabledLayouts"]
        if type(f_enabled_layouts) is not list:
            return decode_exactly(BookerLayouts, data, drift, mark)
        if f_default_layout not in {"column", "month", "week"}:
            odd(BookerLayouts, "defaultLayout", data, drift)
        for item in f_enabled_layouts:
            if item not in {"column", "month", "week"}:
                return decode_exactly(BookerLayouts, data, drift, mark)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookerLayouts, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BookerLayouts)
    self.default_layout = f_default_layout
    self.enabled_layouts = f_enabled_layouts
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookerLayouts(Model):
    """Part of `CreateEventType.booker_layouts`, `CreateHostedEventType.booker_layouts`, `CreateTeamEventType.booker_layouts` and 9 more."""

    __slots__ = (
        "default_layout",
        "enabled_layouts",
    )

    _names = (
        ("default_layout", "defaultLayout"),
        ("enabled_layouts", "enabledLayouts"),
    )
    _decode = staticmethod(decode)

    default_layout: BookerLayout | str
    enabled_layouts: list[BookerLayout | str]

    def __init__(
        self,
        *,
        default_layout: BookerLayout | str,
        enabled_layouts: list[BookerLayout | str],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.default_layout = default_layout
        self.enabled_layouts = enabled_layouts
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("default_layout", "defaultLayout", True, Choice("column", "month", "week")),
            ("enabled_layouts", "enabledLayouts", True, List(Choice("column", "month", "week"))),
        )
