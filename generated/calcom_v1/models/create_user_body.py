# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    STRING,
    Model,
    decode_exactly,
    extra_fields,
    new,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "email",
        "username",
        "brandColor",
        "darkBrandColor",
        "hideBranding",
        "weekStart",
        "timeZone",
        "theme",
        "timeFormat",
        "locale",
        "avatar",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    known = 2
    try:
        f_email = data["email"]
        f_username = data["username"]
        if type(f_email) is not str or type(f_username) is not str:
            return decode_exactly(CreateUserBody, data, drift)
        if "brandColor" in data:
            f_brand_color = data["brandColor"]
            known += 1
            if type(f_brand_color) is not str:
                return decode_exactly(CreateUserBody, data, drift)
        else:
            f_brand_color = UNSET
        if "darkBrandColor" in data:
            f_dark_brand_color = data["darkBrandColor"]
            known += 1
            if type(f_dark_brand_color) is not str:
                return decode_exactly(CreateUserBody, data, drift)
        else:
            f_dark_brand_color = UNSET
        if "hideBranding" in data:
            f_hide_branding = data["hideBranding"]
            known += 1
            if type(f_hide_branding) is not bool:
                return decode_exactly(CreateUserBody, data, drift)
        else:
            f_hide_branding = UNSET
        if "weekStart" in data:
            f_week_start = data["weekStart"]
            known += 1
            if type(f_week_start) is not str:
                return decode_exactly(CreateUserBody, data, drift)
        else:
            f_week_start = UNSET
        if "timeZone" in data:
            f_time_zone = data["timeZone"]
            known += 1
            if type(f_time_zone) is not str:
                return decode_exactly(CreateUserBody, data, drift)
        else:
            f_time_zone = UNSET
        if "theme" in data:
            f_theme = data["theme"]
            known += 1
            if type(f_theme) is not str:
                return decode_exactly(CreateUserBody, data, drift)
        else:
            f_theme = UNSET
        if "timeFormat" in data:
            f_time_format = data["timeFormat"]
            known += 1
            if type(f_time_format) is not str:
                return decode_exactly(CreateUserBody, data, drift)
        else:
            f_time_format = UNSET
        if "locale" in data:
            f_locale = data["locale"]
            known += 1
            if type(f_locale) is not str:
                return decode_exactly(CreateUserBody, data, drift)
        else:
            f_locale = UNSET
        if "avatar" in data:
            f_avatar = data["avatar"]
            known += 1
            if type(f_avatar) is not str:
                return decode_exactly(CreateUserBody, data, drift)
        else:
            f_avatar = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateUserBody, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    self = new(CreateUserBody)
    self.email = f_email
    self.username = f_username
    self.brand_color = f_brand_color
    self.dark_brand_color = f_dark_brand_color
    self.hide_branding = f_hide_branding
    self.week_start = f_week_start
    self.time_zone = f_time_zone
    self.theme = f_theme
    self.time_format = f_time_format
    self.locale = f_locale
    self.avatar = f_avatar
    self._extra = extra
    return self


class CreateUserBody(Model):
    __slots__ = (
        "email",
        "username",
        "brand_color",
        "dark_brand_color",
        "hide_branding",
        "week_start",
        "time_zone",
        "theme",
        "time_format",
        "locale",
        "avatar",
    )

    _names = (
        ("email", "email"),
        ("username", "username"),
        ("brand_color", "brandColor"),
        ("dark_brand_color", "darkBrandColor"),
        ("hide_branding", "hideBranding"),
        ("week_start", "weekStart"),
        ("time_zone", "timeZone"),
        ("theme", "theme"),
        ("time_format", "timeFormat"),
        ("locale", "locale"),
        ("avatar", "avatar"),
    )
    _decode = staticmethod(decode)

    email: str
    username: str
    brand_color: str | Unset
    dark_brand_color: str | Unset
    hide_branding: bool | Unset
    week_start: str | Unset
    time_zone: str | Unset
    theme: str | Unset
    time_format: str | Unset
    locale: str | Unset
    avatar: str | Unset

    def __init__(
        self,
        *,
        email: str,
        username: str,
        brand_color: str | Unset = UNSET,
        dark_brand_color: str | Unset = UNSET,
        hide_branding: bool | Unset = UNSET,
        week_start: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        theme: str | Unset = UNSET,
        time_format: str | Unset = UNSET,
        locale: str | Unset = UNSET,
        avatar: str | Unset = UNSET,
    ) -> None:
        self.email = email
        self.username = username
        self.brand_color = brand_color
        self.dark_brand_color = dark_brand_color
        self.hide_branding = hide_branding
        self.week_start = week_start
        self.time_zone = time_zone
        self.theme = theme
        self.time_format = time_format
        self.locale = locale
        self.avatar = avatar
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("email", "email", True, STRING),
            ("username", "username", True, STRING),
            ("brand_color", "brandColor", False, STRING),
            ("dark_brand_color", "darkBrandColor", False, STRING),
            ("hide_branding", "hideBranding", False, BOOLEAN),
            ("week_start", "weekStart", False, STRING),
            ("time_zone", "timeZone", False, STRING),
            ("theme", "theme", False, STRING),
            ("time_format", "timeFormat", False, STRING),
            ("locale", "locale", False, STRING),
            ("avatar", "avatar", False, STRING),
        )
