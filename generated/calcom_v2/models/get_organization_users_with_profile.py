# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    ANY,
    BOOLEAN,
    INTEGER,
    STRING,
    TIME,
    Map,
    Model,
    Nullable,
    Odd,
    Ref,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
    parse_time,
)
from ..types import UNSET, Unset
from .profile import decode as decode_profile

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .profile import Profile

FIELDS = frozenset(
    (
        "id",
        "email",
        "timeZone",
        "weekStart",
        "hideBranding",
        "createdDate",
        "profile",
        "username",
        "name",
        "emailVerified",
        "bio",
        "avatarUrl",
        "appTheme",
        "theme",
        "defaultScheduleId",
        "locale",
        "timeFormat",
        "brandColor",
        "darkBrandColor",
        "allowDynamicBooking",
        "verified",
        "invitedTo",
        "metadata",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_email = data["email"]
        f_time_zone = data["timeZone"]
        f_week_start = data["weekStart"]
        f_hide_branding = data["hideBranding"]
        f_created_date = data["createdDate"]
        f_profile = data["profile"]
        if type(f_id) is not int:
            odd(GetOrganizationUsersWithProfile, "id", data, drift)
        if type(f_email) is not str:
            odd(GetOrganizationUsersWithProfile, "email", data, drift)
        if type(f_time_zone) is not str:
            odd(GetOrganizationUsersWithProfile, "timeZone", data, drift)
        if type(f_week_start) is not str:
            odd(GetOrganizationUsersWithProfile, "weekStart", data, drift)
        if type(f_hide_branding) is not bool:
            odd(GetOrganizationUsersWithProfile, "hideBranding", data, drift)
        f_created_date = parse_time(f_created_date)
        if f_created_date.tzinfo is None:
            return decode_exactly(GetOrganizationUsersWithProfile, data, drift, mark)
        more = len(data) - 7
        f_username = f_name = f_email_verified = f_bio = absent
        f_avatar_url = f_app_theme = f_theme = f_default_schedule_id = absent
        f_locale = f_time_format = f_brand_color = f_dark_brand_color = absent
        f_allow_dynamic_booking = f_verified = f_invited_to = f_metadata = absent
        if more:
            if "username" in data:
                f_username = data["username"]
                more -= 1
                if f_username is not None and type(f_username) is not str:
                    odd(GetOrganizationUsersWithProfile, "username", data, drift)
            if "name" in data:
                f_name = data["name"]
                more -= 1
                if f_name is not None and type(f_name) is not str:
                    odd(GetOrganizationUsersWithProfile, "name", data, drift)
            if "emailVerified" in data:
                f_email_verified = data["emailVerified"]
                more -= 1
                if f_email_verified is not None:
                    f_email_verified = parse_time(f_email_verified)
                    if f_email_verified.tzinfo is None:
                        return decode_exactly(GetOrganizationUsersWithProfile, data, drift, mark)
            if "bio" in data:
                f_bio = data["bio"]
                more -= 1
                if f_bio is not None and type(f_bio) is not str:
                    odd(GetOrganizationUsersWithProfile, "bio", data, drift)
            if "avatarUrl" in data:
                f_avatar_url = data["avatarUrl"]
                more -= 1
                if f_avatar_url is not None and type(f_avatar_url) is not str:
                    odd(GetOrganizationUsersWithProfile, "avatarUrl", data, drift)
            if "appTheme" in data:
                f_app_theme = data["appTheme"]
                more -= 1
                if f_app_theme is not None and type(f_app_theme) is not str:
                    odd(GetOrganizationUsersWithProfile, "appTheme", data, drift)
            if "theme" in data:
                f_theme = data["theme"]
                more -= 1
                if f_theme is not None and type(f_theme) is not str:
                    odd(GetOrganizationUsersWithProfile, "theme", data, drift)
            if "defaultScheduleId" in data:
                f_default_schedule_id = data["defaultScheduleId"]
                more -= 1
                if f_default_schedule_id is not None and type(f_default_schedule_id) is not int:
                    odd(GetOrganizationUsersWithProfile, "defaultScheduleId", data, drift)
            if "locale" in data:
                f_locale = data["locale"]
                more -= 1
                if f_locale is not None and type(f_locale) is not str:
                    odd(GetOrganizationUsersWithProfile, "locale", data, drift)
            if "timeFormat" in data:
                f_time_format = data["timeFormat"]
                more -= 1
                if f_time_format is not None and type(f_time_format) is not int:
                    odd(GetOrganizationUsersWithProfile, "timeFormat", data, drift)
            if "brandColor" in data:
                f_brand_color = data["brandColor"]
                more -= 1
                if f_brand_color is not None and type(f_brand_color) is not str:
                    odd(GetOrganizationUsersWithProfile, "brandColor", data, drift)
            if "darkBrandColor" in data:
                f_dark_brand_color = data["darkBrandColor"]
                more -= 1
                if f_dark_brand_color is not None and type(f_dark_brand_color) is not str:
                    odd(GetOrganizationUsersWithProfile, "darkBrandColor", data, drift)
            if "allowDynamicBooking" in data:
                f_allow_dynamic_booking = data["allowDynamicBooking"]
                more -= 1
                if f_allow_dynamic_booking is not None and type(f_allow_dynamic_booking) is not bool:
                    odd(GetOrganizationUsersWithProfile, "allowDynamicBooking", data, drift)
            if "verified" in data:
                f_verified = data["verified"]
                more -= 1
                if f_verified is not None and type(f_verified) is not bool:
                    odd(GetOrganizationUsersWithProfile, "verified", data, drift)
            if "invitedTo" in data:
                f_invited_to = data["invitedTo"]
                more -= 1
                if f_invited_to is not None and type(f_invited_to) is not int:
                    odd(GetOrganizationUsersWithProfile, "invitedTo", data, drift)
            if "metadata" in data:
                f_metadata = data["metadata"]
                more -= 1
                if type(f_metadata) is not dict:
                    return decode_exactly(GetOrganizationUsersWithProfile, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(GetOrganizationUsersWithProfile, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_profile = decode_profile(f_profile, drift)
    except Odd:
        return decode_exactly(GetOrganizationUsersWithProfile, data, drift, mark)
    self = new(GetOrganizationUsersWithProfile)
    self.id = f_id
    self.email = f_email
    self.time_zone = f_time_zone
    self.week_start = f_week_start
    self.hide_branding = f_hide_branding
    self.created_date = f_created_date
    self.profile = f_profile
    self.username = f_username
    self.name = f_name
    self.email_verified = f_email_verified
    self.bio = f_bio
    self.avatar_url = f_avatar_url
    self.app_theme = f_app_theme
    self.theme = f_theme
    self.default_schedule_id = f_default_schedule_id
    self.locale = f_locale
    self.time_format = f_time_format
    self.brand_color = f_brand_color
    self.dark_brand_color = f_dark_brand_color
    self.allow_dynamic_booking = f_allow_dynamic_booking
    self.verified = f_verified
    self.invited_to = f_invited_to
    self.metadata = f_metadata
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class GetOrganizationUsersWithProfile(Model):
    """Returned by `create_organization_user`, `delete_organization_user`, `list_organization_users` and 1 more."""

    __slots__ = (
        "id",
        "email",
        "time_zone",
        "week_start",
        "hide_branding",
        "created_date",
        "profile",
        "username",
        "name",
        "email_verified",
        "bio",
        "avatar_url",
        "app_theme",
        "theme",
        "default_schedule_id",
        "locale",
        "time_format",
        "brand_color",
        "dark_brand_color",
        "allow_dynamic_booking",
        "verified",
        "invited_to",
        "metadata",
    )

    _names = (
        ("id", "id"),
        ("email", "email"),
        ("time_zone", "timeZone"),
        ("week_start", "weekStart"),
        ("hide_branding", "hideBranding"),
        ("created_date", "createdDate"),
        ("profile", "profile"),
        ("username", "username"),
        ("name", "name"),
        ("email_verified", "emailVerified"),
        ("bio", "bio"),
        ("avatar_url", "avatarUrl"),
        ("app_theme", "appTheme"),
        ("theme", "theme"),
        ("default_schedule_id", "defaultScheduleId"),
        ("locale", "locale"),
        ("time_format", "timeFormat"),
        ("brand_color", "brandColor"),
        ("dark_brand_color", "darkBrandColor"),
        ("allow_dynamic_booking", "allowDynamicBooking"),
        ("verified", "verified"),
        ("invited_to", "invitedTo"),
        ("metadata", "metadata"),
    )
    _decode = staticmethod(decode)

    id: int
    email: str
    time_zone: str
    week_start: str
    hide_branding: bool
    created_date: datetime.datetime
    profile: Profile
    username: str | None | Unset
    name: str | None | Unset
    email_verified: datetime.datetime | None | Unset
    bio: str | None | Unset
    avatar_url: str | None | Unset
    app_theme: str | None | Unset
    theme: str | None | Unset
    default_schedule_id: int | None | Unset
    locale: str | None | Unset
    time_format: int | None | Unset
    brand_color: str | None | Unset
    dark_brand_color: str | None | Unset
    allow_dynamic_booking: bool | None | Unset
    verified: bool | None | Unset
    invited_to: int | None | Unset
    metadata: dict[str, Any] | Unset

    def __init__(
        self,
        *,
        id: int,
        email: str,
        time_zone: str,
        week_start: str,
        hide_branding: bool,
        created_date: datetime.datetime,
        profile: Profile,
        username: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        email_verified: datetime.datetime | None | Unset = UNSET,
        bio: str | None | Unset = UNSET,
        avatar_url: str | None | Unset = UNSET,
        app_theme: str | None | Unset = UNSET,
        theme: str | None | Unset = UNSET,
        default_schedule_id: int | None | Unset = UNSET,
        locale: str | None | Unset = UNSET,
        time_format: int | None | Unset = UNSET,
        brand_color: str | None | Unset = UNSET,
        dark_brand_color: str | None | Unset = UNSET,
        allow_dynamic_booking: bool | None | Unset = UNSET,
        verified: bool | None | Unset = UNSET,
        invited_to: int | None | Unset = UNSET,
        metadata: dict[str, Any] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.email = email
        self.time_zone = time_zone
        self.week_start = week_start
        self.hide_branding = hide_branding
        self.created_date = created_date
        self.profile = profile
        self.username = username
        self.name = name
        self.email_verified = email_verified
        self.bio = bio
        self.avatar_url = avatar_url
        self.app_theme = app_theme
        self.theme = theme
        self.default_schedule_id = default_schedule_id
        self.locale = locale
        self.time_format = time_format
        self.brand_color = brand_color
        self.dark_brand_color = dark_brand_color
        self.allow_dynamic_booking = allow_dynamic_booking
        self.verified = verified
        self.invited_to = invited_to
        self.metadata = metadata
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .profile import Profile

        return (
            ("id", "id", True, INTEGER),
            ("email", "email", True, STRING),
            ("time_zone", "timeZone", True, STRING),
            ("week_start", "weekStart", True, STRING),
            ("hide_branding", "hideBranding", True, BOOLEAN),
            ("created_date", "createdDate", True, TIME),
            ("profile", "profile", True, Ref(Profile)),
            ("username", "username", False, Nullable(STRING)),
            ("name", "name", False, Nullable(STRING)),
            ("email_verified", "emailVerified", False, Nullable(TIME)),
            ("bio", "bio", False, Nullable(STRING)),
            ("avatar_url", "avatarUrl", False, Nullable(STRING)),
            ("app_theme", "appTheme", False, Nullable(STRING)),
            ("theme", "theme", False, Nullable(STRING)),
            ("default_schedule_id", "defaultScheduleId", False, Nullable(INTEGER)),
            ("locale", "locale", False, Nullable(STRING)),
            ("time_format", "timeFormat", False, Nullable(INTEGER)),
            ("brand_color", "brandColor", False, Nullable(STRING)),
            ("dark_brand_color", "darkBrandColor", False, Nullable(STRING)),
            ("allow_dynamic_booking", "allowDynamicBooking", False, Nullable(BOOLEAN)),
            ("verified", "verified", False, Nullable(BOOLEAN)),
            ("invited_to", "invitedTo", False, Nullable(INTEGER)),
            ("metadata", "metadata", False, Map(ANY)),
        )
