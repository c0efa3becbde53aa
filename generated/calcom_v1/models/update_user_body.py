# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    Choice,
    Model,
    Nullable,
    Odd,
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
    from .create_user_body_time_format import CreateUserBodyTimeFormat
    from .theme import Theme
    from .user_role import UserRole
    from .weekday import Weekday

FIELDS = frozenset(
    (
        "email",
        "username",
        "brandColor",
        "darkBrandColor",
        "timeZone",
        "hideBranding",
        "locale",
        "avatar",
        "weekStart",
        "theme",
        "appTheme",
        "timeFormat",
        "name",
        "bio",
        "defaultScheduleId",
        "allowDynamicBooking",
        "role",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_email = f_username = f_brand_color = f_dark_brand_color = absent
        f_time_zone = f_hide_branding = f_locale = f_avatar = absent
        f_week_start = f_theme = f_app_theme = f_time_format = absent
        f_name = f_bio = f_default_schedule_id = f_allow_dynamic_booking = absent
        f_role = absent
        if more:
            if "email" in data:
                f_email = data["email"]
                more -= 1
                if type(f_email) is not str:
                    odd(UpdateUserBody, "email", data, drift)
            if "username" in data:
                f_username = data["username"]
                more -= 1
                if type(f_username) is not str:
                    odd(UpdateUserBody, "username", data, drift)
            if "brandColor" in data:
                f_brand_color = data["brandColor"]
                more -= 1
                if type(f_brand_color) is not str:
                    odd(UpdateUserBody, "brandColor", data, drift)
            if "darkBrandColor" in data:
                f_dark_brand_color = data["darkBrandColor"]
                more -= 1
                if type(f_dark_brand_color) is not str:
                    odd(UpdateUserBody, "darkBrandColor", data, drift)
            if "timeZone" in data:
                f_time_zone = data["timeZone"]
                more -= 1
                if type(f_time_zone) is not str:
                    odd(UpdateUserBody, "timeZone", data, drift)
            if "hideBranding" in data:
                f_hide_branding = data["hideBranding"]
                more -= 1
                if type(f_hide_branding) is not bool:
                    odd(UpdateUserBody, "hideBranding", data, drift)
            if "locale" in data:
                f_locale = data["locale"]
                more -= 1
                if f_locale is not None and type(f_locale) is not str:
                    odd(UpdateUserBody, "locale", data, drift)
            if "avatar" in data:
                f_avatar = data["avatar"]
                more -= 1
                if type(f_avatar) is not str:
                    odd(UpdateUserBody, "avatar", data, drift)
            if "weekStart" in data:
                f_week_start = data["weekStart"]
                more -= 1
                if f_week_start not in {
                    "Friday",
                    "Monday",
                    "Saturday",
                    "Sunday",
                    "Thursday",
                    "Tuesday",
                    "Wednesday",
                }:
                    odd(UpdateUserBody, "weekStart", data, drift)
            if "theme" in data:
                f_theme = data["theme"]
                more -= 1
                if f_theme is not None and f_theme not in {"dark", "light"}:
                    odd(UpdateUserBody, "theme", data, drift)
            if "appTheme" in data:
                f_app_theme = data["appTheme"]
                more -= 1
                if f_app_theme is not None and f_app_theme not in {"dark", "light"}:
                    odd(UpdateUserBody, "appTheme", data, drift)
            if "timeFormat" in data:
                f_time_format = data["timeFormat"]
                more -= 1
                if type(f_time_format) is not int or f_time_format not in {12, 24}:
                    odd(UpdateUserBody, "timeFormat", data, drift)
            if "name" in data:
                f_name = data["name"]
                more -= 1
                if f_name is not None and type(f_name) is not str:
                    odd(UpdateUserBody, "name", data, drift)
            if "bio" in data:
                f_bio = data["bio"]
                more -= 1
                if f_bio is not None and type(f_bio) is not str:
                    odd(UpdateUserBody, "bio", data, drift)
            if "defaultScheduleId" in data:
                f_default_schedule_id = data["defaultScheduleId"]
                more -= 1
                if f_default_schedule_id is not None and type(f_default_schedule_id) is not int:
                    odd(UpdateUserBody, "defaultScheduleId", data, drift)
            if "allowDynamicBooking" in data:
                f_allow_dynamic_booking = data["allowDynamicBooking"]
                more -= 1
                if f_allow_dynamic_booking is not None and type(f_allow_dynamic_booking) is not bool:
                    odd(UpdateUserBody, "allowDynamicBooking", data, drift)
            if "role" in data:
                f_role = data["role"]
                more -= 1
                if f_role not in {"ADMIN", "USER"}:
                    odd(UpdateUserBody, "role", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdateUserBody, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(UpdateUserBody)
    self.email = f_email
    self.username = f_username
    self.brand_color = f_brand_color
    self.dark_brand_color = f_dark_brand_color
    self.time_zone = f_time_zone
    self.hide_branding = f_hide_branding
    self.locale = f_locale
    self.avatar = f_avatar
    self.week_start = f_week_start
    self.theme = f_theme
    self.app_theme = f_app_theme
    self.time_format = f_time_format
    self.name = f_name
    self.bio = f_bio
    self.default_schedule_id = f_default_schedule_id
    self.allow_dynamic_booking = f_allow_dynamic_booking
    self.role = f_role
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UpdateUserBody(Model):
    """Sent by `update_user`."""

    __slots__ = (
        "email",
        "username",
        "brand_color",
        "dark_brand_color",
        "time_zone",
        "hide_branding",
        "locale",
        "avatar",
        "week_start",
        "theme",
        "app_theme",
        "time_format",
        "name",
        "bio",
        "default_schedule_id",
        "allow_dynamic_booking",
        "role",
    )

    _names = (
        ("email", "email"),
        ("username", "username"),
        ("brand_color", "brandColor"),
        ("dark_brand_color", "darkBrandColor"),
        ("time_zone", "timeZone"),
        ("hide_branding", "hideBranding"),
        ("locale", "locale"),
        ("avatar", "avatar"),
        ("week_start", "weekStart"),
        ("theme", "theme"),
        ("app_theme", "appTheme"),
        ("time_format", "timeFormat"),
        ("name", "name"),
        ("bio", "bio"),
        ("default_schedule_id", "defaultScheduleId"),
        ("allow_dynamic_booking", "allowDynamicBooking"),
        ("role", "role"),
    )
    _decode = staticmethod(decode)

    email: str | Unset
    username: str | Unset
    brand_color: str | Unset
    dark_brand_color: str | Unset
    time_zone: str | Unset
    hide_branding: bool | Unset
    locale: str | None | Unset
    avatar: str | Unset
    week_start: Weekday | str | Unset
    theme: Theme | str | None | Unset
    app_theme: Theme | str | None | Unset
    time_format: CreateUserBodyTimeFormat | int | Unset
    name: str | None | Unset
    bio: str | None | Unset
    default_schedule_id: int | None | Unset
    allow_dynamic_booking: bool | None | Unset
    role: UserRole | str | Unset

    def __init__(
        self,
        *,
        email: str | Unset = UNSET,
        username: str | Unset = UNSET,
        brand_color: str | Unset = UNSET,
        dark_brand_color: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        hide_branding: bool | Unset = UNSET,
        locale: str | None | Unset = UNSET,
        avatar: str | Unset = UNSET,
        week_start: Weekday | str | Unset = UNSET,
        theme: Theme | str | None | Unset = UNSET,
        app_theme: Theme | str | None | Unset = UNSET,
        time_format: CreateUserBodyTimeFormat | int | Unset = UNSET,
        name: str | None | Unset = UNSET,
        bio: str | None | Unset = UNSET,
        default_schedule_id: int | None | Unset = UNSET,
        allow_dynamic_booking: bool | None | Unset = UNSET,
        role: UserRole | str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.email = email
        self.username = username
        self.brand_color = brand_color
        self.dark_brand_color = dark_brand_color
        self.time_zone = time_zone
        self.hide_branding = hide_branding
        self.locale = locale
        self.avatar = avatar
        self.week_start = week_start
        self.theme = theme
        self.app_theme = app_theme
        self.time_format = time_format
        self.name = name
        self.bio = bio
        self.default_schedule_id = default_schedule_id
        self.allow_dynamic_booking = allow_dynamic_booking
        self.role = role
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("email", "email", False, STRING),
            ("username", "username", False, STRING),
            ("brand_color", "brandColor", False, STRING),
            ("dark_brand_color", "darkBrandColor", False, STRING),
            ("time_zone", "timeZone", False, STRING),
            ("hide_branding", "hideBranding", False, BOOLEAN),
            ("locale", "locale", False, Nullable(STRING)),
            ("avatar", "avatar", False, STRING),
            (
                "week_start",
                "weekStart",
                False,
                Choice("Friday", "Monday", "Saturday", "Sunday", "Thursday", "Tuesday", "Wednesday"),
            ),
            ("theme", "theme", False, Nullable(Choice("dark", "light"))),
            ("app_theme", "appTheme", False, Nullable(Choice("dark", "light"))),
            ("time_format", "timeFormat", False, Choice(12, 24)),
            ("name", "name", False, Nullable(STRING)),
            ("bio", "bio", False, Nullable(STRING)),
            ("default_schedule_id", "defaultScheduleId", False, Nullable(INTEGER)),
            ("allow_dynamic_booking", "allowDynamicBooking", False, Nullable(BOOLEAN)),
            ("role", "role", False, Choice("ADMIN", "USER")),
        )
