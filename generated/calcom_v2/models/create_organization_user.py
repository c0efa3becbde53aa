# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    ANY,
    BOOLEAN,
    INTEGER,
    STRING,
    Choice,
    Map,
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
    from .membership_role import MembershipRole

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
        "organizationRole",
        "autoAccept",
        "skipNotificationEmail",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_email = data["email"]
        if type(f_email) is not str:
            odd(CreateOrganizationUser, "email", data, drift)
        more = len(data) - 1
        f_username = f_name = f_weekday = f_brand_color = absent
        f_bio = f_metadata = f_dark_brand_color = f_hide_branding = absent
        f_time_zone = f_theme = f_app_theme = f_time_format = absent
        f_default_schedule_id = f_locale = f_avatar_url = f_organization_role = absent
        f_auto_accept = f_skip_notification_email = absent
        if more:
            if "username" in data:
                f_username = data["username"]
                more -= 1
                if type(f_username) is not str:
                    odd(CreateOrganizationUser, "username", data, drift)
            if "name" in data:
                f_name = data["name"]
                more -= 1
                if type(f_name) is not str:
                    odd(CreateOrganizationUser, "name", data, drift)
            if "weekday" in data:
                f_weekday = data["weekday"]
                more -= 1
                if type(f_weekday) is not str:
                    odd(CreateOrganizationUser, "weekday", data, drift)
            if "brandColor" in data:
                f_brand_color = data["brandColor"]
                more -= 1
                if type(f_brand_color) is not str:
                    odd(CreateOrganizationUser, "brandColor", data, drift)
            if "bio" in data:
                f_bio = data["bio"]
                more -= 1
                if type(f_bio) is not str:
                    odd(CreateOrganizationUser, "bio", data, drift)
            if "metadata" in data:
                f_metadata = data["metadata"]
                more -= 1
                if type(f_metadata) is not dict:
                    return decode_exactly(CreateOrganizationUser, data, drift, mark)
            if "darkBrandColor" in data:
                f_dark_brand_color = data["darkBrandColor"]
                more -= 1
                if type(f_dark_brand_color) is not str:
                    odd(CreateOrganizationUser, "darkBrandColor", data, drift)
            if "hideBranding" in data:
                f_hide_branding = data["hideBranding"]
                more -= 1
                if type(f_hide_branding) is not bool:
                    odd(CreateOrganizationUser, "hideBranding", data, drift)
            if "timeZone" in data:
                f_time_zone = data["timeZone"]
                more -= 1
                if type(f_time_zone) is not str:
                    odd(CreateOrganizationUser, "timeZone", data, drift)
            if "theme" in data:
                f_theme = data["theme"]
                more -= 1
                if f_theme is not None and type(f_theme) is not str:
                    odd(CreateOrganizationUser, "theme", data, drift)
            if "appTheme" in data:
                f_app_theme = data["appTheme"]
                more -= 1
                if f_app_theme is not None and type(f_app_theme) is not str:
                    odd(CreateOrganizationUser, "appTheme", data, drift)
            if "timeFormat" in data:
                f_time_format = data["timeFormat"]
                more -= 1
                if type(f_time_format) is not int:
                    odd(CreateOrganizationUser, "timeFormat", data, drift)
            if "defaultScheduleId" in data:
                f_default_schedule_id = data["defaultScheduleId"]
                more -= 1
                if type(f_default_schedule_id) is not int:
                    odd(CreateOrganizationUser, "defaultScheduleId", data, drift)
            if "locale" in data:
                f_locale = data["locale"]
                more -= 1
                if f_locale is not None and type(f_locale) is not str:
                    odd(CreateOrganizationUser, "locale", data, drift)
            if "avatarUrl" in data:
                f_avatar_url = data["avatarUrl"]
                more -= 1
                if type(f_avatar_url) is not str:
                    odd(CreateOrganizationUser, "avatarUrl", data, drift)
            if "organizationRole" in data:
                f_organization_role = data["organizationRole"]
                more -= 1
                if f_organization_role not in {"ADMIN", "MEMBER", "OWNER"}:
                    odd(CreateOrganizationUser, "organizationRole", data, drift)
            if "autoAccept" in data:
                f_auto_accept = data["autoAccept"]
                more -= 1
                if type(f_auto_accept) is not bool:
                    odd(CreateOrganizationUser, "autoAccept", data, drift)
            if "skipNotificationEmail" in data:
                f_skip_notification_email = data["skipNotificationEmail"]
                more -= 1
                if type(f_skip_notification_email) is not bool:
                    odd(CreateOrganizationUser, "skipNotificationEmail", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateOrganizationUser, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CreateOrganizationUser)
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
    self.organization_role = f_organization_role
    self.auto_accept = f_auto_accept
    self.skip_notification_email = f_skip_notification_email
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreateOrganizationUser(Model):
    """Sent by `create_organization_user`."""

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
        "organization_role",
        "auto_accept",
        "skip_notification_email",
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
        ("organization_role", "organizationRole"),
        ("auto_accept", "autoAccept"),
        ("skip_notification_email", "skipNotificationEmail"),
    )
    _decode = staticmethod(decode)

    email: str
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
    organization_role: MembershipRole | str | Unset
    auto_accept: bool | Unset
    skip_notification_email: bool | Unset

    def __init__(
        self,
        *,
        email: str,
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
        organization_role: MembershipRole | str | Unset = UNSET,
        auto_accept: bool | Unset = UNSET,
        skip_notification_email: bool | Unset = UNSET,
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
        self.organization_role = organization_role
        self.auto_accept = auto_accept
        self.skip_notification_email = skip_notification_email
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("email", "email", True, STRING),
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
            ("organization_role", "organizationRole", False, Choice("ADMIN", "MEMBER", "OWNER")),
            ("auto_accept", "autoAccept", False, BOOLEAN),
            ("skip_notification_email", "skipNotificationEmail", False, BOOLEAN),
        )
