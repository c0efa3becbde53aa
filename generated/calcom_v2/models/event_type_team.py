# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    Model,
    decode_exactly,
    extra_fields,
    new,
)

if TYPE_CHECKING:
    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "id",
        "slug",
        "bannerUrl",
        "name",
        "logoUrl",
        "weekStart",
        "brandColor",
        "darkBrandColor",
        "theme",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    try:
        f_id = data["id"]
        f_slug = data["slug"]
        f_banner_url = data["bannerUrl"]
        f_name = data["name"]
        f_logo_url = data["logoUrl"]
        f_week_start = data["weekStart"]
        f_brand_color = data["brandColor"]
        f_dark_brand_color = data["darkBrandColor"]
        f_theme = data["theme"]
        if (
            type(f_id) is not int
            or type(f_slug) is not str
            or type(f_banner_url) is not str
            or type(f_name) is not str
            or type(f_logo_url) is not str
            or type(f_week_start) is not str
            or type(f_brand_color) is not str
            or type(f_dark_brand_color) is not str
            or type(f_theme) is not str
        ):
            return decode_exactly(EventTypeTeam, data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventTypeTeam, data, drift)
    extra = None if len(data) == 9 else extra_fields(data, FIELDS, drift)
    self = new(EventTypeTeam)
    self.id = f_id
    self.slug = f_slug
    self.banner_url = f_banner_url
    self.name = f_name
    self.logo_url = f_logo_url
    self.week_start = f_week_start
    self.brand_color = f_brand_color
    self.dark_brand_color = f_dark_brand_color
    self.theme = f_theme
    self._extra = extra
    return self


class EventTypeTeam(Model):
    __slots__ = (
        "id",
        "slug",
        "banner_url",
        "name",
        "logo_url",
        "week_start",
        "brand_color",
        "dark_brand_color",
        "theme",
    )

    _names = (
        ("id", "id"),
        ("slug", "slug"),
        ("banner_url", "bannerUrl"),
        ("name", "name"),
        ("logo_url", "logoUrl"),
        ("week_start", "weekStart"),
        ("brand_color", "brandColor"),
        ("dark_brand_color", "darkBrandColor"),
        ("theme", "theme"),
    )
    _decode = staticmethod(decode)

    id: int
    slug: str
    banner_url: str
    name: str
    logo_url: str
    week_start: str
    brand_color: str
    dark_brand_color: str
    theme: str

    def __init__(
        self,
        *,
        id: int,
        slug: str,
        banner_url: str,
        name: str,
        logo_url: str,
        week_start: str,
        brand_color: str,
        dark_brand_color: str,
        theme: str,
    ) -> None:
        self.id = id
        self.slug = slug
        self.banner_url = banner_url
        self.name = name
        self.logo_url = logo_url
        self.week_start = week_start
        self.brand_color = brand_color
        self.dark_brand_color = dark_brand_color
        self.theme = theme
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("slug", "slug", True, STRING),
            ("banner_url", "bannerUrl", True, STRING),
            ("name", "name", True, STRING),
            ("logo_url", "logoUrl", True, STRING),
            ("week_start", "weekStart", True, STRING),
            ("brand_color", "brandColor", True, STRING),
            ("dark_brand_color", "darkBrandColor", True, STRING),
            ("theme", "theme", True, STRING),
        )
