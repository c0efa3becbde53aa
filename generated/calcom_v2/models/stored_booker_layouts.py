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
    from .stored_booker_layout import StoredBookerLayout

FIELDS = frozenset(
    (
        "enabledLayouts",
        "defaultLayout",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_enabled_layouts = data["enabledLayouts"]
        f_default_layout = data["defaultLayout"]
        if type(f_enabled_layouts) is not list:
            return decode_exactly(StoredBookerLayouts, data, drift, mark)
        for item in f_enabled_layouts:
            if item not in {"column_view", "month_view", "week_view"}:
                return decode_exactly(StoredBookerLayouts, data, drift, mark)
        if f_default_layout not in {"column_view", "month_view", "week_view"}:
            odd(StoredBookerLayouts, "defaultLayout", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(StoredBookerLayouts, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(StoredBookerLayouts)
    self.enabled_layouts = f_enabled_layouts
    self.default_layout = f_default_layout
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class StoredBookerLayouts(Model):
    """Part of `PublicEventTypeProfile.booker_layouts`, `PublicEventTypeRow.booker_layouts` and `StoredEventTypeMetadata.booker_layouts`."""

    __slots__ = (
        "enabled_layouts",
        "default_layout",
    )

    _names = (
        ("enabled_layouts", "enabledLayouts"),
        ("default_layout", "defaultLayout"),
    )
    _decode = staticmethod(decode)

    enabled_layouts: list[StoredBookerLayout | str]
    default_layout: StoredBookerLayout | str

    def __init__(
        self,
        *,
        enabled_layouts: list[StoredBookerLayout | str],
        default_layout: StoredBookerLayout | str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.enabled_layouts = enabled_layouts
        self.default_layout = default_layout
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            (
                "enabled_layouts",
                "enabledLayouts",
                True,
                List(Choice("column_view", "month_view", "week_view")),
            ),
            ("default_layout", "defaultLayout", True, Choice("column_view", "month_view", "week_view")),
        )
