# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
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
    mark = len(drift)
    try:
        f_id = data["id"]
        if f_id is not None and type(f_id) is not int:
            odd(EventTypeTeam, "id", data, drift)
        more = len(data) - 1
        f_slug = f_banner_url = f_name = f_logo_url = absent
        f_week_start = f_brand_color = f_dark_brand_color = f_theme = absent
        if more:
            if "slug" in data:
                f_slug = data["slug"]
                more -= 1
                if type(f_slug) is not str:
                    odd(EventTypeTeam, "slug", data, drift)
            if "bannerUrl" in data:
                f_banner_url = data["bannerUrl"]
                more -= 1
                if f_banner_url is not None and type(f_banner_url) is not str:
                    odd(EventTypeTeam, "bannerUrl", data, drift)
            if "name" in data:
                f_name = data["name"]
                more -= 1
                if type(f_name) is not str:
                    odd(EventTypeTeam, "name", data, drift)
            if "logoUrl" in data:
                f_logo_url = data["logoUrl"]
                more -= 1
                if f_logo_url is not None and type(f_logo_url) is not str:
                    odd(EventTypeTeam, "logoUrl", data, drift)
            if "weekStart" in data:
                f_week_start = data["weekStart"]
                more -= 1
                if type(f_week_start) is not str:
                    odd(EventTypeTeam, "weekStart", data, drift)
            if "brandColor" in data:
                f_brand_color = data["brandColor"]
                more -= 1
                if f_brand_color is not None and type(f_brand_color) is not str:
                    odd(EventTypeTeam, "brandColor", data, drift)
            if "darkBrandColor" in data:
                f_dark_brand_color = data["darkBrandColor"]
                more -= 1
                if f_dark_brand_color is not None and type(f_dark_brand_color) is not str:
                    odd(EventTypeTeam, "darkBrandColor", data, drift)
            if "theme" in data:
                f_theme = data["theme"]
                more -= 1
                if f_theme is not None and type(f_theme) is not str:
                    odd(EventTypeTeam, "theme", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventTypeTeam, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
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


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventTypeTeam(Model):
    """Part of `LegacyTeamEventType.team` and `TeamEventType.team`."""

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

    id: int | None
    slug: str | Unset
    banner_url: str | None | Unset
    name: str | Unset
    logo_url: str | None | Unset
    week_start: str | Unset
    brand_color: str | None | Unset
    dark_brand_color: str | None | Unset
    theme: str | None | Unset

    def __init__(
        self,
        *,
        id: int | None,
        slug: str | Unset = UNSET,
        banner_url: str | None | Unset = UNSET,
        name: str | Unset = UNSET,
        logo_url: str | None | Unset = UNSET,
        week_start: str | Unset = UNSET,
        brand_color: str | None | Unset = UNSET,
        dark_brand_color: str | None | Unset = UNSET,
        theme: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
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
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, Nullable(INTEGER)),
            ("slug", "slug", False, STRING),
            ("banner_url", "bannerUrl", False, Nullable(STRING)),
            ("name", "name", False, STRING),
            ("logo_url", "logoUrl", False, Nullable(STRING)),
            ("week_start", "weekStart", False, STRING),
            ("brand_color", "brandColor", False, Nullable(STRING)),
            ("dark_brand_color", "darkBrandColor", False, Nullable(STRING)),
            ("theme", "theme", False, Nullable(STRING)),
        )
