# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    TIME,
    Choice,
    Model,
    Nullable,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
    parse_time,
)

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .user_role import UserRole

FIELDS = frozenset(
    (
        "id",
        "username",
        "name",
        "email",
        "emailVerified",
        "bio",
        "timeZone",
        "weekStart",
        "endTime",
        "bufferTime",
        "appTheme",
        "theme",
        "defaultScheduleId",
        "locale",
        "timeFormat",
        "hideBranding",
        "brandColor",
        "darkBrandColor",
        "allowDynamicBooking",
        "createdDate",
        "verified",
        "invitedTo",
        "role",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_username = data["username"]
        f_name = data["name"]
        f_email = data["email"]
        f_email_verified = data["emailVerified"]
        f_bio = data["bio"]
        f_time_zone = data["timeZone"]
        f_week_start = data["weekStart"]
        f_end_time = data["endTime"]
        f_buffer_time = data["bufferTime"]
        f_app_theme = data["appTheme"]
        f_theme = data["theme"]
        f_default_schedule_id = data["defaultScheduleId"]
        f_locale = data["locale"]
        f_time_format = data["timeFormat"]
        f_hide_branding = data["hideBranding"]
        f_brand_color = data["brandColor"]
        f_dark_brand_color = data["darkBrandColor"]
        f_allow_dynamic_booking = data["allowDynamicBooking"]
        f_created_date = data["createdDate"]
        f_verified = data["verified"]
        f_invited_to = data["invitedTo"]
        f_role = data["role"]
        if type(f_id) is not int:
            odd(User, "id", data, drift)
        if f_username is not None and type(f_username) is not str:
            odd(User, "username", data, drift)
        if f_name is not None and type(f_name) is not str:
            odd(User, "name", data, drift)
        if type(f_email) is not str:
            odd(User, "email", data, drift)
        if f_email_verified is not None:
            f_email_verified = parse_time(f_email_verified)
            if f_email_verified.tzinfo is None:
                return decode_exactly(User, data, drift, mark)
        if f_bio is not None and type(f_bio) is not str:
            odd(User, "bio", data, drift)
        if type(f_time_zone) is not str:
            odd(User, "timeZone", data, drift)
        if type(f_week_start) is not str:
            odd(User, "weekStart", data, drift)
        if type(f_end_time) is not int:
            odd(User, "endTime", data, drift)
        if type(f_buffer_time) is not int:
            odd(User, "bufferTime", data, drift)
        if f_app_theme is not None and type(f_app_theme) is not str:
            odd(User, "appTheme", data, drift)
        if f_theme is not None and type(f_theme) is not str:
            odd(User, "theme", data, drift)
        if f_default_schedule_id is not None and type(f_default_schedule_id) is not int:
            odd(User, "defaultScheduleId", data, drift)
        if f_locale is not None and type(f_locale) is not str:
            odd(User, "locale", data, drift)
        if f_time_format is not None and type(f_time_format) is not int:
            odd(User, "timeFormat", data, drift)
        if f_hide_branding is not None and type(f_hide_branding) is not bool:
            odd(User, "hideBranding", data, drift)
        if f_brand_color is not None and type(f_brand_color) is not str:
            odd(User, "brandColor", data, drift)
        if f_dark_brand_color is not None and type(f_dark_brand_color) is not str:
            odd(User, "darkBrandColor", data, drift)
        if f_allow_dynamic_booking is not None and type(f_allow_dynamic_booking) is not bool:
            odd(User, "allowDynamicBooking", data, drift)
        f_created_date = parse_time(f_created_date)
        if f_created_date.tzinfo is None:
            return decode_exactly(User, data, drift, mark)
        if f_verified is not None and type(f_verified) is not bool:
            odd(User, "verified", data, drift)
        if f_invited_to is not None and type(f_invited_to) is not int:
            odd(User, "invitedTo", data, drift)
        if f_role not in {"ADMIN", "USER"}:
            odd(User, "role", data, drift)
        more = len(data) - 23
    except (KeyError, TypeError, ValueError):
        return decode_exactly(User, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(User)
    self.id = f_id
    self.username = f_username
    self.name = f_name
    self.email = f_email
    self.email_verified = f_email_verified
    self.bio = f_bio
    self.time_zone = f_time_zone
    self.week_start = f_week_start
    self.end_time = f_end_time
    self.buffer_time = f_buffer_time
    self.app_theme = f_app_theme
    self.theme = f_theme
    self.default_schedule_id = f_default_schedule_id
    self.locale = f_locale
    self.time_format = f_time_format
    self.hide_branding = f_hide_branding
    self.brand_color = f_brand_color
    self.dark_brand_color = f_dark_brand_color
    self.allow_dynamic_booking = f_allow_dynamic_booking
    self.created_date = f_created_date
    self.verified = f_verified
    self.invited_to = f_invited_to
    self.role = f_role
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class User(Model):
    """Part of `UserResponse.user` and `UsersResponse.users`."""

    __slots__ = (
        "id",
        "username",
        "name",
        "email",
        "email_verified",
        "bio",
        "time_zone",
        "week_start",
        "end_time",
        "buffer_time",
        "app_theme",
        "theme",
        "default_schedule_id",
        "locale",
        "time_format",
        "hide_branding",
        "brand_color",
        "dark_brand_color",
        "allow_dynamic_booking",
        "created_date",
        "verified",
        "invited_to",
        "role",
    )

    _names = (
        ("id", "id"),
        ("username", "username"),
        ("name", "name"),
        ("email", "email"),
        ("email_verified", "emailVerified"),
        ("bio", "bio"),
        ("time_zone", "timeZone"),
        ("week_start", "weekStart"),
        ("end_time", "endTime"),
        ("buffer_time", "bufferTime"),
        ("app_theme", "appTheme"),
        ("theme", "theme"),
        ("default_schedule_id", "defaultScheduleId"),
        ("locale", "locale"),
        ("time_format", "timeFormat"),
        ("hide_branding", "hideBranding"),
        ("brand_color", "brandColor"),
        ("dark_brand_color", "darkBrandColor"),
        ("allow_dynamic_booking", "allowDynamicBooking"),
        ("created_date", "createdDate"),
        ("verified", "verified"),
        ("invited_to", "invitedTo"),
        ("role", "role"),
    )
    _decode = staticmethod(decode)

    id: int
    username: str | None
    name: str | None
    email: str
    email_verified: datetime.datetime | None
    bio: str | None
    time_zone: str
    week_start: str
    end_time: int
    buffer_time: int
    app_theme: str | None
    theme: str | None
    default_schedule_id: int | None
    locale: str | None
    time_format: int | None
    hide_branding: bool | None
    brand_color: str | None
    dark_brand_color: str | None
    allow_dynamic_booking: bool | None
    created_date: datetime.datetime
    verified: bool | None
    invited_to: int | None
    role: UserRole | str

    def __init__(
        self,
        *,
        id: int,
        username: str | None,
        name: str | None,
        email: str,
        email_verified: datetime.datetime | None,
        bio: str | None,
        time_zone: str,
        week_start: str,
        end_time: int,
        buffer_time: int,
        app_theme: str | None,
        theme: str | None,
        default_schedule_id: int | None,
        locale: str | None,
        time_format: int | None,
        hide_branding: bool | None,
        brand_color: str | None,
        dark_brand_color: str | None,
        allow_dynamic_booking: bool | None,
        created_date: datetime.datetime,
        verified: bool | None,
        invited_to: int | None,
        role: UserRole | str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.username = username
        self.name = name
        self.email = email
        self.email_verified = email_verified
        self.bio = bio
        self.time_zone = time_zone
        self.week_start = week_start
        self.end_time = end_time
        self.buffer_time = buffer_time
        self.app_theme = app_theme
        self.theme = theme
        self.default_schedule_id = default_schedule_id
        self.locale = locale
        self.time_format = time_format
        self.hide_branding = hide_branding
        self.brand_color = brand_color
        self.dark_brand_color = dark_brand_color
        self.allow_dynamic_booking = allow_dynamic_booking
        self.created_date = created_date
        self.verified = verified
        self.invited_to = invited_to
        self.role = role
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("username", "username", True, Nullable(STRING)),
            ("name", "name", True, Nullable(STRING)),
            ("email", "email", True, STRING),
            ("email_verified", "emailVerified", True, Nullable(TIME)),
            ("bio", "bio", True, Nullable(STRING)),
            ("time_zone", "timeZone", True, STRING),
            ("week_start", "weekStart", True, STRING),
            ("end_time", "endTime", True, INTEGER),
            ("buffer_time", "bufferTime", True, INTEGER),
            ("app_theme", "appTheme", True, Nullable(STRING)),
            ("theme", "theme", True, Nullable(STRING)),
            ("default_schedule_id", "defaultScheduleId", True, Nullable(INTEGER)),
            ("locale", "locale", True, Nullable(STRING)),
            ("time_format", "timeFormat", True, Nullable(INTEGER)),
            ("hide_branding", "hideBranding", True, Nullable(BOOLEAN)),
            ("brand_color", "brandColor", True, Nullable(STRING)),
            ("dark_brand_color", "darkBrandColor", True, Nullable(STRING)),
            ("allow_dynamic_booking", "allowDynamicBooking", True, Nullable(BOOLEAN)),
            ("created_date", "createdDate", True, TIME),
            ("verified", "verified", True, Nullable(BOOLEAN)),
            ("invited_to", "invitedTo", True, Nullable(INTEGER)),
            ("role", "role", True, Choice("ADMIN", "USER")),
        )
