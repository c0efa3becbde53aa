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
        "hideBranding",
        "timeZone",
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
    mark = len(drift)
    try:
        f_email = data["email"]
        f_username = data["username"]
        if type(f_email) is not str:
            odd(CreateUserBody, "email", data, drift)
        if type(f_username) is not str:
            odd(CreateUserBody, "username", data, drift)
        more = len(data) - 2
        f_brand_color = f_dark_brand_color = f_hide_branding = f_time_zone = absent
        f_locale = f_avatar = f_week_start = f_theme = absent
        f_app_theme = f_time_format = f_name = f_bio = absent
        f_default_schedule_id = f_allow_dynamic_booking = f_role = absent
        if more:
            if "brandColor" in data:
                f_brand_color = data["brandColor"]
                more -= 1
                if type(f_brand_color) is not str:
                    odd(CreateUserBody, "brandColor", data, drift)
            if "darkBrandColor" in data:
                f_dark_brand_color = data["darkBrandColor"]
                more -= 1
                if type(f_dark_brand_color) is not str:
                    odd(CreateUserBody, "darkBrandColor", data, drift)
            if "hideBranding" in data:
                f_hide_branding = data["hideBranding"]
                more -= 1
                if type(f_hide_branding) is not bool:
                    odd(CreateUserBody, "hideBranding", data, drift)
            if "timeZone" in data:
                f_time_zone = data["timeZone"]
                more -= 1
                if type(f_time_zone) is not str:
                    odd(CreateUserBody, "timeZone", data, drift)
            if "locale" in data:
                f_locale = data["locale"]
                more -= 1
                if type(f_locale) is not str:
                    odd(CreateUserBody, "locale", data, drift)
            if "avatar" in data:
                f_avatar = data["avatar"]
                more -= 1
                if type(f_avatar) is not str:
                    odd(CreateUserBody, "avatar", data, drift)
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
                    odd(CreateUserBody, "weekStart", data, drift)
            if "theme" in data:
                f_theme = data["theme"]
                more -= 1
                if f_theme is not None and f_theme not in {"dark", "light"}:
                    odd(CreateUserBody, "theme", data, drift)
            if "appTheme" in data:
                f_app_theme = data["appTheme"]
                more -= 1
                if f_app_theme is not None and f_app_theme not in {"dark", "light"}:
                    odd(CreateUserBody, "appTheme", data, drift)
            if "timeFormat" in data:
                f_time_format = data["timeFormat"]
                more -= 1
                if type(f_time_format) is not int or f_time_format not in {12, 24}:
                    odd(CreateUserBody, "timeFormat", data, drift)
            if "name" in data:
                f_name = data["name"]
                more -= 1
                if f_name is not None and type(f_name) is not str:
                    odd(CreateUserBody, "name", data, drift)
            if "bio" in data:
                f_bio = data["bio"]
                more -= 1
                if f_bio is not None and type(f_bio) is not str:
                    odd(CreateUserBody, "bio", data, drift)
            if "defaultScheduleId" in data:
                f_default_schedule_id = data["defaultScheduleId"]
                more -= 1
                if f_default_schedule_id is not None and type(f_default_schedule_id) is not int:
                    odd(CreateUserBody, "defaultScheduleId", data, drift)
            if "allowDynamicBooking" in data:
                f_allow_dynamic_booking = data["allowDynamicBooking"]
                more -= 1
                if f_allow_dynamic_booking is not None and type(f_allow_dynamic_booking) is not bool:
                    odd(CreateUserBody, "allowDynamicBooking", data, drift)
            if "role" in data:
                f_role = data["role"]
                more -= 1
                if f_role not in {"ADMIN", "USER"}:
                    odd(CreateUserBody, "role", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateUserBody, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CreateUserBody)
    self.email = f_email
    self.username = f_username
    self.brand_color = f_brand_color
    self.dark_brand_color = f_dark_brand_color
    self.hide_branding = f_hide_branding
    self.time_zone = f_time_zone
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
class CreateUserBody(Model):
    """Sent by `create_user`."""

    __slots__ = (
        "email",
        "username",
        "brand_color",
        "dark_brand_color",
        "hide_branding",
        "time_zone",
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
        ("hide_branding", "hideBranding"),
        ("time_zone", "timeZone"),
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

    email: str
    username: str
    brand_color: str | Unset
    dark_brand_color: str | Unset
    hide_branding: bool | Unset
    time_zone: str | Unset
    locale: str | Unset
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
        email: str,
        username: str,
        brand_color: str | Unset = UNSET,
        dark_brand_color: str | Unset = UNSET,
        hide_branding: bool | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        locale: str | Unset = UNSET,
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
        self.hide_branding = hide_branding
        self.time_zone = time_zone
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
            ("email", "email", True, STRING),
            ("username", "username", True, STRING),
            ("brand_color", "brandColor", False, STRING),
            ("dark_brand_color", "darkBrandColor", False, STRING),
            ("hide_branding", "hideBranding", False, BOOLEAN),
            ("time_zone", "timeZone", False, STRING),
            ("locale", "locale", False, STRING),
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
