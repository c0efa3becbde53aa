# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

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
        "name",
        "isOrganization",
        "parentId",
        "slug",
        "logoUrl",
        "calVideoLogo",
        "appLogo",
        "appIconLogo",
        "bio",
        "hideBranding",
        "isPrivate",
        "hideBookATeamMember",
        "metadata",
        "theme",
        "brandColor",
        "darkBrandColor",
        "bannerUrl",
        "timeFormat",
        "timeZone",
        "weekStart",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_name = data["name"]
        f_is_organization = data["isOrganization"]
        if type(f_id) is not int:
            odd(OrganizationTeam, "id", data, drift)
        if type(f_name) is not str:
            odd(OrganizationTeam, "name", data, drift)
        if type(f_is_organization) is not bool:
            odd(OrganizationTeam, "isOrganization", data, drift)
        more = len(data) - 3
        f_parent_id = f_slug = f_logo_url = f_cal_video_logo = absent
        f_app_logo = f_app_icon_logo = f_bio = f_hide_branding = absent
        f_is_private = f_hide_book_a_team_member = f_metadata = f_theme = absent
        f_brand_color = f_dark_brand_color = f_banner_url = f_time_format = absent
        f_time_zone = f_week_start = absent
        if more:
            if "parentId" in data:
                f_parent_id = data["parentId"]
                more -= 1
                if f_parent_id is not None and type(f_parent_id) is not int:
                    odd(OrganizationTeam, "parentId", data, drift)
            if "slug" in data:
                f_slug = data["slug"]
                more -= 1
                if type(f_slug) is not str:
                    odd(OrganizationTeam, "slug", data, drift)
            if "logoUrl" in data:
                f_logo_url = data["logoUrl"]
                more -= 1
                if f_logo_url is not None and type(f_logo_url) is not str:
                    odd(OrganizationTeam, "logoUrl", data, drift)
            if "calVideoLogo" in data:
                f_cal_video_logo = data["calVideoLogo"]
                more -= 1
                if f_cal_video_logo is not None and type(f_cal_video_logo) is not str:
                    odd(OrganizationTeam, "calVideoLogo", data, drift)
            if "appLogo" in data:
                f_app_logo = data["appLogo"]
                more -= 1
                if f_app_logo is not None and type(f_app_logo) is not str:
                    odd(OrganizationTeam, "appLogo", data, drift)
            if "appIconLogo" in data:
                f_app_icon_logo = data["appIconLogo"]
                more -= 1
                if f_app_icon_logo is not None and type(f_app_icon_logo) is not str:
                    odd(OrganizationTeam, "appIconLogo", data, drift)
            if "bio" in data:
                f_bio = data["bio"]
                more -= 1
                if f_bio is not None and type(f_bio) is not str:
                    odd(OrganizationTeam, "bio", data, drift)
            if "hideBranding" in data:
                f_hide_branding = data["hideBranding"]
                more -= 1
                if type(f_hide_branding) is not bool:
                    odd(OrganizationTeam, "hideBranding", data, drift)
            if "isPrivate" in data:
                f_is_private = data["isPrivate"]
                more -= 1
                if type(f_is_private) is not bool:
                    odd(OrganizationTeam, "isPrivate", data, drift)
            if "hideBookATeamMember" in data:
                f_hide_book_a_team_member = data["hideBookATeamMember"]
                more -= 1
                if type(f_hide_book_a_team_member) is not bool:
                    odd(OrganizationTeam, "hideBookATeamMember", data, drift)
            if "metadata" in data:
                f_metadata = data["metadata"]
                more -= 1
                if type(f_metadata) is not dict:
                    return decode_exactly(OrganizationTeam, data, drift, mark)
            if "theme" in data:
                f_theme = data["theme"]
                more -= 1
                if f_theme is not None and type(f_theme) is not str:
                    odd(OrganizationTeam, "theme", data, drift)
            if "brandColor" in data:
                f_brand_color = data["brandColor"]
                more -= 1
                if f_brand_color is not None and type(f_brand_color) is not str:
                    odd(OrganizationTeam, "brandColor", data, drift)
            if "darkBrandColor" in data:
                f_dark_brand_color = data["darkBrandColor"]
                more -= 1
                if f_dark_brand_color is not None and type(f_dark_brand_color) is not str:
                    odd(OrganizationTeam, "darkBrandColor", data, drift)
            if "bannerUrl" in data:
                f_banner_url = data["bannerUrl"]
                more -= 1
                if f_banner_url is not None and type(f_banner_url) is not str:
                    odd(OrganizationTeam, "bannerUrl", data, drift)
            if "timeFormat" in data:
                f_time_format = data["timeFormat"]
                more -= 1
                if f_time_format is not None and type(f_time_format) is not int:
                    odd(OrganizationTeam, "timeFormat", data, drift)
            if "timeZone" in data:
                f_time_zone = data["timeZone"]
                more -= 1
                if type(f_time_zone) is not str:
                    odd(OrganizationTeam, "timeZone", data, drift)
            if "weekStart" in data:
                f_week_start = data["weekStart"]
                more -= 1
                if type(f_week_start) is not str:
                    odd(OrganizationTeam, "weekStart", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(OrganizationTeam, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(OrganizationTeam)
    self.id = f_id
    self.name = f_name
    self.is_organization = f_is_organization
    self.parent_id = f_parent_id
    self.slug = f_slug
    self.logo_url = f_logo_url
    self.cal_video_logo = f_cal_video_logo
    self.app_logo = f_app_logo
    self.app_icon_logo = f_app_icon_logo
    self.bio = f_bio
    self.hide_branding = f_hide_branding
    self.is_private = f_is_private
    self.hide_book_a_team_member = f_hide_book_a_team_member
    self.metadata = f_metadata
    self.theme = f_theme
    self.brand_color = f_brand_color
    self.dark_brand_color = f_dark_brand_color
    self.banner_url = f_banner_url
    self.time_format = f_time_format
    self.time_zone = f_time_zone
    self.week_start = f_week_start
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class OrganizationTeam(Model):
    """Returned by `create_organization_team`, `delete_organization_team`, `delete_team` and 4 more."""

    __slots__ = (
        "id",
        "name",
        "is_organization",
        "parent_id",
        "slug",
        "logo_url",
        "cal_video_logo",
        "app_logo",
        "app_icon_logo",
        "bio",
        "hide_branding",
        "is_private",
        "hide_book_a_team_member",
        "metadata",
        "theme",
        "brand_color",
        "dark_brand_color",
        "banner_url",
        "time_format",
        "time_zone",
        "week_start",
    )

    _names = (
        ("id", "id"),
        ("name", "name"),
        ("is_organization", "isOrganization"),
        ("parent_id", "parentId"),
        ("slug", "slug"),
        ("logo_url", "logoUrl"),
        ("cal_video_logo", "calVideoLogo"),
        ("app_logo", "appLogo"),
        ("app_icon_logo", "appIconLogo"),
        ("bio", "bio"),
        ("hide_branding", "hideBranding"),
        ("is_private", "isPrivate"),
        ("hide_book_a_team_member", "hideBookATeamMember"),
        ("metadata", "metadata"),
        ("theme", "theme"),
        ("brand_color", "brandColor"),
        ("dark_brand_color", "darkBrandColor"),
        ("banner_url", "bannerUrl"),
        ("time_format", "timeFormat"),
        ("time_zone", "timeZone"),
        ("week_start", "weekStart"),
    )
    _decode = staticmethod(decode)

    id: int
    name: str
    is_organization: bool
    parent_id: int | None | Unset
    slug: str | Unset
    logo_url: str | None | Unset
    cal_video_logo: str | None | Unset
    app_logo: str | None | Unset
    app_icon_logo: str | None | Unset
    bio: str | None | Unset
    hide_branding: bool | Unset
    is_private: bool | Unset
    hide_book_a_team_member: bool | Unset
    metadata: dict[str, Any] | Unset
    theme: str | None | Unset
    brand_color: str | None | Unset
    dark_brand_color: str | None | Unset
    banner_url: str | None | Unset
    time_format: int | None | Unset
    time_zone: str | Unset
    week_start: str | Unset

    def __init__(
        self,
        *,
        id: int,
        name: str,
        is_organization: bool,
        parent_id: int | None | Unset = UNSET,
        slug: str | Unset = UNSET,
        logo_url: str | None | Unset = UNSET,
        cal_video_logo: str | None | Unset = UNSET,
        app_logo: str | None | Unset = UNSET,
        app_icon_logo: str | None | Unset = UNSET,
        bio: str | None | Unset = UNSET,
        hide_branding: bool | Unset = UNSET,
        is_private: bool | Unset = UNSET,
        hide_book_a_team_member: bool | Unset = UNSET,
        metadata: dict[str, Any] | Unset = UNSET,
        theme: str | None | Unset = UNSET,
        brand_color: str | None | Unset = UNSET,
        dark_brand_color: str | None | Unset = UNSET,
        banner_url: str | None | Unset = UNSET,
        time_format: int | None | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        week_start: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.is_organization = is_organization
        self.parent_id = parent_id
        self.slug = slug
        self.logo_url = logo_url
        self.cal_video_logo = cal_video_logo
        self.app_logo = app_logo
        self.app_icon_logo = app_icon_logo
        self.bio = bio
        self.hide_branding = hide_branding
        self.is_private = is_private
        self.hide_book_a_team_member = hide_book_a_team_member
        self.metadata = metadata
        self.theme = theme
        self.brand_color = brand_color
        self.dark_brand_color = dark_brand_color
        self.banner_url = banner_url
        self.time_format = time_format
        self.time_zone = time_zone
        self.week_start = week_start
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("name", "name", True, STRING),
            ("is_organization", "isOrganization", True, BOOLEAN),
            ("parent_id", "parentId", False, Nullable(INTEGER)),
            ("slug", "slug", False, STRING),
            ("logo_url", "logoUrl", False, Nullable(STRING)),
            ("cal_video_logo", "calVideoLogo", False, Nullable(STRING)),
            ("app_logo", "appLogo", False, Nullable(STRING)),
            ("app_icon_logo", "appIconLogo", False, Nullable(STRING)),
            ("bio", "bio", False, Nullable(STRING)),
            ("hide_branding", "hideBranding", False, BOOLEAN),
            ("is_private", "isPrivate", False, BOOLEAN),
            ("hide_book_a_team_member", "hideBookATeamMember", False, BOOLEAN),
            ("metadata", "metadata", False, Map(ANY)),
            ("theme", "theme", False, Nullable(STRING)),
            ("brand_color", "brandColor", False, Nullable(STRING)),
            ("dark_brand_color", "darkBrandColor", False, Nullable(STRING)),
            ("banner_url", "bannerUrl", False, Nullable(STRING)),
            ("time_format", "timeFormat", False, Nullable(INTEGER)),
            ("time_zone", "timeZone", False, STRING),
            ("week_start", "weekStart", False, STRING),
        )
