# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    ANY,
    BOOLEAN,
    INTEGER,
    STRING,
    Map,
    Model,
    Nullable,
    Odd,
    decode_exactly,
    define,
    extra_fields,
    new,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "email",
        "username",
        "name",
        "weekday",
        "brandColor",
        "bio",
        "metadata",
        "darkBrandColor",
        "hideBranding",
        "timeZone",
        "theme",
        "appTheme",
        "timeFormat",
        "defaultScheduleId",
        "locale",
        "avatarUrl",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    known = 0
    try:
        if "email" in data:
            f_email = data["email"]
            known += 1
            if type(f_email) is not str:
                return decode_exactly(UpdateOrganizationUser, data, drift)
        else:
            f_email = UNSET
        if "username" in data:
            f_username = data["username"]
            known += 1
            if type(f_username) is not str:
                return decode_exactly(UpdateOrganizationUser, data, drift)
        else:
            f_username = UNSET
        if "name" in data:
            f_name = data["name"]
            known += 1
            if type(f_name) is not str:
                return decode_exactly(UpdateOrganizationUser, data, drift)
        else:
            f_name = UNSET
        if "weekday" in data:
            f_weekday = data["weekday"]
            known += 1
            if type(f_weekday) is not str:
                return decode_exactly(UpdateOrganizationUser, data, drift)
        else:
            f_weekday = UNSET
        if "brandColor" in data:
            f_brand_color = data["brandColor"]
            known += 1
            if type(f_brand_color) is not str:
                return decode_exactly(UpdateOrganizationUser, data, drift)
        else:
            f_brand_color = UNSET
        if "bio" in data:
            f_bio = data["bio"]
            known += 1
            if type(f_bio) is not str:
                return decode_exactly(UpdateOrganizationUser, data, drift)
        else:
            f_bio = UNSET
        if "metadata" in data:
            f_metadata = data["metadata"]
            known += 1
            if type(f_metadata) is not dict:
                return decode_exactly(UpdateOrganizationUser, data, drift)
        else:
            f_metadata = UNSET
        if "darkBrandColor" in data:
            f_dark_brand_color = data["darkBrandColor"]
            known += 1
            if type(f_dark_brand_color) is not str:
                return decode_exactly(UpdateOrganizationUser, data, drift)
        else:
            f_dark_brand_color = UNSET
        if "hideBranding" in data:
            f_hide_branding = data["hideBranding"]
            known += 1
            if type(f_hide_branding) is not bool:
                return decode_exactly(UpdateOrganizationUser, data, drift)
        else:
            f_hide_branding = UNSET
        if "timeZone" in data:
            f_time_zone = data["timeZone"]
            known += 1
            if type(f_time_zone) is not str:
                return decode_exactly(UpdateOrganizationUser, data, drift)
        else:
            f_time_zone = UNSET
        if "theme" in data:
            f_theme = data["theme"]
            known += 1
            if f_theme is not None and type(f_theme) is not str:
                return decode_exactly(UpdateOrganizationUser, data, drift)
        else:
            f_theme = UNSET
        if "appTheme" in data:
            f_app_theme = data["appTheme"]
            known += 1
            if f_app_theme is not None and type(f_app_theme) is not str:
                return decode_exactly(UpdateOrganizationUser, data, drift)
        else:
            f_app_theme = UNSET
        if "timeFormat" in data:
            f_time_format = data["timeFormat"]
            known += 1
            if type(f_time_format) is not int:
                return decode_exactly(UpdateOrganizationUser, data, drift)
        else:
            f_time_format = UNSET
        if "defaultScheduleId" in data:
            f_default_schedule_id = data["defaultScheduleId"]
            known += 1
            if type(f_default_schedule_id) is not int:
                return decode_exactly(UpdateOrganizationUser, data, drift)
        else:
            f_default_schedule_id = UNSET
        if "locale" in data:
            f_locale = data["locale"]
            known += 1
            if f_locale is not None and type(f_locale) is not str:
                return decode_exactly(UpdateOrganizationUser, data, drift)
        else:
            f_locale = UNSET
        if "avatarUrl" in data:
            f_avatar_url = data["avatarUrl"]
            known += 1
            if type(f_avatar_url) is not str:
                return decode_exactly(UpdateOrganizationUser, data, drift)
        else:
            f_avatar_url = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdateOrganizationUser, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    self = new(UpdateOrganizationUser)
    self.email = f_email
    self.username = f_username
    self.name = f_name
    self.weekday = f_weekday
    self.brand_color = f_brand_color
    self.bio = f_bio
    self.metadata = f_metadata
    self.dark_brand_color = f_dark_brand_color
    self.hide_branding = f_hide_branding
    self.time_zone = f_time_zone
    self.theme = f_theme
    self.app_theme = f_app_theme
    self.time_format = f_time_format
    self.default_schedule_id = f_default_schedule_id
    self.locale = f_locale
    self.avatar_url = f_avatar_url
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UpdateOrganizationUser(Model):
    __slots__ = (
        "email",
        "username",
        "name",
        "weekday",
        "brand_color",
        "bio",
        "metadata",
        "dark_brand_color",
        "hide_branding",
        "time_zone",
        "theme",
        "app_theme",
        "time_format",
        "default_schedule_id",
        "locale",
        "avatar_url",
    )

    _names = (
        ("email", "email"),
        ("username", "username"),
        ("name", "name"),
        ("weekday", "weekday"),
        ("brand_color", "brandColor"),
        ("bio", "bio"),
        ("metadata", "metadata"),
        ("dark_brand_color", "darkBrandColor"),
        ("hide_branding", "hideBranding"),
        ("time_zone", "timeZone"),
        ("theme", "theme"),
        ("app_theme", "appTheme"),
        ("time_format", "timeFormat"),
        ("default_schedule_id", "defaultScheduleId"),
        ("locale", "locale"),
        ("avatar_url", "avatarUrl"),
    )
    _decode = staticmethod(decode)

    email: str | Unset
    username: str | Unset
    name: str | Unset
    weekday: str | Unset
    brand_color: str | Unset
    bio: str | Unset
    metadata: dict[str, Any] | Unset
    dark_brand_color: str | Unset
    hide_branding: bool | Unset
    time_zone: str | Unset
    theme: str | None | Unset
    app_theme: str | None | Unset
    time_format: int | Unset
    default_schedule_id: int | Unset
    locale: str | None | Unset
    avatar_url: str | Unset

    def __init__(
        self,
        *,
        email: str | Unset = UNSET,
        username: str | Unset = UNSET,
        name: str | Unset = UNSET,
        weekday: str | Unset = UNSET,
        brand_color: str | Unset = UNSET,
        bio: str | Unset = UNSET,
        metadata: dict[str, Any] | Unset = UNSET,
        dark_brand_color: str | Unset = UNSET,
        hide_branding: bool | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        theme: str | None | Unset = UNSET,
        app_theme: str | None | Unset = UNSET,
        time_format: int | Unset = UNSET,
        default_schedule_id: int | Unset = UNSET,
        locale: str | None | Unset = UNSET,
        avatar_url: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.email = email
        self.username = username
        self.name = name
        self.weekday = weekday
        self.brand_color = brand_color
        self.bio = bio
        self.metadata = metadata
        self.dark_brand_color = dark_brand_color
        self.hide_branding = hide_branding
        self.time_zone = time_zone
        self.theme = theme
        self.app_theme = app_theme
        self.time_format = time_format
        self.default_schedule_id = default_schedule_id
        self.locale = locale
        self.avatar_url = avatar_url
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("email", "email", False, STRING),
            ("username", "username", False, STRING),
            ("name", "name", False, STRING),
            ("weekday", "weekday", False, STRING),
            ("brand_color", "brandColor", False, STRING),
            ("bio", "bio", False, STRING),
            ("metadata", "metadata", False, Map(ANY)),
            ("dark_brand_color", "darkBrandColor", False, STRING),
            ("hide_branding", "hideBranding", False, BOOLEAN),
            ("time_zone", "timeZone", False, STRING),
            ("theme", "theme", False, Nullable(STRING)),
            ("app_theme", "appTheme", False, Nullable(STRING)),
            ("time_format", "timeFormat", False, INTEGER),
            ("default_schedule_id", "defaultScheduleId", False, INTEGER),
            ("locale", "locale", False, Nullable(STRING)),
            ("avatar_url", "avatarUrl", False, STRING),
        )
