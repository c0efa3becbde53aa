# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Model,
    Nullable,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from .stored_booker_layouts import decode as decode_stored_booker_layouts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .stored_booker_layouts import StoredBookerLayouts

FIELDS = frozenset(
    (
        "username",
        "name",
        "weekStart",
        "image",
        "brandColor",
        "darkBrandColor",
        "theme",
        "bookerLayouts",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_username = data["username"]
        f_name = data["name"]
        f_week_start = data["weekStart"]
        f_image = data["image"]
        f_brand_color = data["brandColor"]
        f_dark_brand_color = data["darkBrandColor"]
        f_theme = data["theme"]
        f_booker_layouts = data["bookerLayouts"]
        if f_username is not None and type(f_username) is not str:
            odd(PublicEventTypeProfile, "username", data, drift)
        if f_name is not None and type(f_name) is not str:
            odd(PublicEventTypeProfile, "name", data, drift)
        if type(f_week_start) is not str:
            odd(PublicEventTypeProfile, "weekStart", data, drift)
        if type(f_image) is not str:
            odd(PublicEventTypeProfile, "image", data, drift)
        if f_brand_color is not None and type(f_brand_color) is not str:
            odd(PublicEventTypeProfile, "brandColor", data, drift)
        if f_dark_brand_color is not None and type(f_dark_brand_color) is not str:
            odd(PublicEventTypeProfile, "darkBrandColor", data, drift)
        if f_theme is not None and type(f_theme) is not str:
            odd(PublicEventTypeProfile, "theme", data, drift)
        more = len(data) - 8
    except (KeyError, TypeError, ValueError):
        return decode_exactly(PublicEventTypeProfile, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_booker_layouts is not None:
            f_booker_layouts = decode_stored_booker_layouts(f_booker_layouts, drift)
    except Odd:
        return decode_exactly(PublicEventTypeProfile, data, drift, mark)
    self = new(PublicEventTypeProfile)
    self.username = f_username
    self.name = f_name
    self.week_start = f_week_start
    self.image = f_image
    self.brand_color = f_brand_color
    self.dark_brand_color = f_dark_brand_color
    self.theme = f_theme
    self.booker_layouts = f_booker_layouts
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class PublicEventTypeProfile(Model):
    """Part of `PublicEventTypeRow.profile`."""

    __slots__ = (
        "username",
        "name",
        "week_start",
        "image",
        "brand_color",
        "dark_brand_color",
        "theme",
        "booker_layouts",
    )

    _names = (
        ("username", "username"),
        ("name", "name"),
        ("week_start", "weekStart"),
        ("image", "image"),
        ("brand_color", "brandColor"),
        ("dark_brand_color", "darkBrandColor"),
        ("theme", "theme"),
        ("booker_layouts", "bookerLayouts"),
    )
    _decode = staticmethod(decode)

    username: str | None
    name: str | None
    week_start: str
    image: str
    brand_color: str | None
    dark_brand_color: str | None
    theme: str | None
    booker_layouts: StoredBookerLayouts | None

    def __init__(
        self,
        *,
        username: str | None,
        name: str | None,
        week_start: str,
        image: str,
        brand_color: str | None,
        dark_brand_color: str | None,
        theme: str | None,
        booker_layouts: StoredBookerLayouts | None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.username = username
        self.name = name
        self.week_start = week_start
        self.image = image
        self.brand_color = brand_color
        self.dark_brand_color = dark_brand_color
        self.theme = theme
        self.booker_layouts = booker_layouts
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .stored_booker_layouts import StoredBookerLayouts

        return (
            ("username", "username", True, Nullable(STRING)),
            ("name", "name", True, Nullable(STRING)),
            ("week_start", "weekStart", True, STRING),
            ("image", "image", True, STRING),
            ("brand_color", "brandColor", True, Nullable(STRING)),
            ("dark_brand_color", "darkBrandColor", True, Nullable(STRING)),
            ("theme", "theme", True, Nullable(STRING)),
            ("booker_layouts", "bookerLayouts", True, Nullable(Ref(StoredBookerLayouts))),
        )
