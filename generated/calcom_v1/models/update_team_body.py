# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
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
    from .team_rr_reset_interval import TeamRrResetInterval
    from .team_rr_timestamp_basis import TeamRrTimestampBasis

FIELDS = frozenset(
    (
        "name",
        "slug",
        "rrResetInterval",
        "rrTimestampBasis",
        "logoUrl",
        "calVideoLogo",
        "appLogo",
        "appIconLogo",
        "bio",
        "hideTeamProfileLink",
        "theme",
        "bannerUrl",
        "timeFormat",
        "createdByOAuthClientId",
        "hideBookATeamMember",
        "isPrivate",
        "brandColor",
        "darkBrandColor",
        "parentId",
        "timeZone",
        "weekStart",
        "hideBranding",
        "metadata",
        "isOrganization",
        "pendingPayment",
        "isPlatform",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_name = f_slug = f_rr_reset_interval = f_rr_timestamp_basis = absent
        f_logo_url = f_cal_video_logo = f_app_logo = f_app_icon_logo = absent
        f_bio = f_hide_team_profile_link = f_theme = f_banner_url = absent
        f_time_format = f_created_by_o_auth_client_id = f_hide_book_a_team_member = f_is_private = absent
        f_brand_color = f_dark_brand_color = f_parent_id = f_time_zone = absent
        f_week_start = f_hide_branding = f_metadata = f_is_organization = absent
        f_pending_payment = f_is_platform = absent
        if more:
            if "name" in data:
                f_name = data["name"]
                more -= 1
                if type(f_name) is not str:
                    odd(UpdateTeamBody, "name", data, drift)
            if "slug" in data:
                f_slug = data["slug"]
                more -= 1
                if f_slug is not None and type(f_slug) is not str:
                    odd(UpdateTeamBody, "slug", data, drift)
            if "rrResetInterval" in data:
                f_rr_reset_interval = data["rrResetInterval"]
                more -= 1
                if f_rr_reset_interval is not None and f_rr_reset_interval not in {"DAY", "MONTH"}:
                    odd(UpdateTeamBody, "rrResetInterval", data, drift)
            if "rrTimestampBasis" in data:
                f_rr_timestamp_basis = data["rrTimestampBasis"]
                more -= 1
                if f_rr_timestamp_basis not in {"CREATED_AT", "START_TIME"}:
                    odd(UpdateTeamBody, "rrTimestampBasis", data, drift)
            if "logoUrl" in data:
                f_logo_url = data["logoUrl"]
                more -= 1
                if f_logo_url is not None and type(f_logo_url) is not str:
                    odd(UpdateTeamBody, "logoUrl", data, drift)
            if "calVideoLogo" in data:
                f_cal_video_logo = data["calVideoLogo"]
                more -= 1
                if f_cal_video_logo is not None and type(f_cal_video_logo) is not str:
                    odd(UpdateTeamBody, "calVideoLogo", data, drift)
            if "appLogo" in data:
                f_app_logo = data["appLogo"]
                more -= 1
                if f_app_logo is not None and type(f_app_logo) is not str:
                    odd(UpdateTeamBody, "appLogo", data, drift)
            if "appIconLogo" in data:
                f_app_icon_logo = data["appIconLogo"]
                more -= 1
                if f_app_icon_logo is not None and type(f_app_icon_logo) is not str:
                    odd(UpdateTeamBody, "appIconLogo", data, drift)
            if "bio" in data:
                f_bio = data["bio"]
                more -= 1
                if f_bio is not None and type(f_bio) is not str:
                    odd(UpdateTeamBody, "bio", data, drift)
            if "hideTeamProfileLink" in data:
                f_hide_team_profile_link = data["hideTeamProfileLink"]
                more -= 1
                if type(f_hide_team_profile_link) is not bool:
                    odd(UpdateTeamBody, "hideTeamProfileLink", data, drift)
            if "theme" in data:
                f_theme = data["theme"]
                more -= 1
                if f_theme is not None and type(f_theme) is not str:
                    odd(UpdateTeamBody, "theme", data, drift)
            if "bannerUrl" in data:
                f_banner_url = data["bannerUrl"]
                more -= 1
                if f_banner_url is not None and type(f_banner_url) is not str:
                    odd(UpdateTeamBody, "bannerUrl", data, drift)
            if "timeFormat" in data:
                f_time_format = data["timeFormat"]
                more -= 1
                if f_time_format is not None and type(f_time_format) is not int:
                    odd(UpdateTeamBody, "timeFormat", data, drift)
            if "createdByOAuthClientId" in data:
                f_created_by_o_auth_client_id = data["createdByOAuthClientId"]
                more -= 1
                if (
                    f_created_by_o_auth_client_id is not None
                    and type(f_created_by_o_auth_client_id) is not str
                ):
                    odd(UpdateTeamBody, "createdByOAuthClientId", data, drift)
            if "hideBookATeamMember" in data:
                f_hide_book_a_team_member = data["hideBookATeamMember"]
                more -= 1
                if type(f_hide_book_a_team_member) is not bool:
                    odd(UpdateTeamBody, "hideBookATeamMember", data, drift)
            if "isPrivate" in data:
                f_is_private = data["isPrivate"]
                more -= 1
                if type(f_is_private) is not bool:
                    odd(UpdateTeamBody, "isPrivate", data, drift)
            if "brandColor" in data:
                f_brand_color = data["brandColor"]
                more -= 1
                if f_brand_color is not None and type(f_brand_color) is not str:
                    odd(UpdateTeamBody, "brandColor", data, drift)
            if "darkBrandColor" in data:
                f_dark_brand_color = data["darkBrandColor"]
                more -= 1
                if f_dark_brand_color is not None and type(f_dark_brand_color) is not str:
                    odd(UpdateTeamBody, "darkBrandColor", data, drift)
            if "parentId" in data:
                f_parent_id = data["parentId"]
                more -= 1
                if f_parent_id is not None and type(f_parent_id) is not int:
                    odd(UpdateTeamBody, "parentId", data, drift)
            if "timeZone" in data:
                f_time_zone = data["timeZone"]
                more -= 1
                if type(f_time_zone) is not str:
                    odd(UpdateTeamBody, "timeZone", data, drift)
            if "weekStart" in data:
                f_week_start = data["weekStart"]
                more -= 1
                if type(f_week_start) is not str:
                    odd(UpdateTeamBody, "weekStart", data, drift)
            if "hideBranding" in data:
                f_hide_branding = data["hideBranding"]
                more -= 1
                if type(f_hide_branding) is not bool:
                    odd(UpdateTeamBody, "hideBranding", data, drift)
            if "metadata" in data:
                f_metadata = data["metadata"]
                more -= 1
                if f_metadata is not None and type(f_metadata) is not dict:
                    return decode_exactly(UpdateTeamBody, data, drift, mark)
            if "isOrganization" in data:
                f_is_organization = data["isOrganization"]
                more -= 1
                if type(f_is_organization) is not bool:
                    odd(UpdateTeamBody, "isOrganization", data, drift)
            if "pendingPayment" in data:
                f_pending_payment = data["pendingPayment"]
                more -= 1
                if type(f_pending_payment) is not bool:
                    odd(UpdateTeamBody, "pendingPayment", data, drift)
            if "isPlatform" in data:
                f_is_platform = data["isPlatform"]
                more -= 1
                if type(f_is_platform) is not bool:
                    odd(UpdateTeamBody, "isPlatform", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdateTeamBody, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(UpdateTeamBody)
    self.name = f_name
    self.slug = f_slug
    self.rr_reset_interval = f_rr_reset_interval
    self.rr_timestamp_basis = f_rr_timestamp_basis
    self.logo_url = f_logo_url
    self.cal_video_logo = f_cal_video_logo
    self.app_logo = f_app_logo
    self.app_icon_logo = f_app_icon_logo
    self.bio = f_bio
    self.hide_team_profile_link = f_hide_team_profile_link
    self.theme = f_theme
    self.banner_url = f_banner_url
    self.time_format = f_time_format
    self.created_by_o_auth_client_id = f_created_by_o_auth_client_id
    self.hide_book_a_team_member = f_hide_book_a_team_member
    self.is_private = f_is_private
    self.brand_color = f_brand_color
    self.dark_brand_color = f_dark_brand_color
    self.parent_id = f_parent_id
    self.time_zone = f_time_zone
    self.week_start = f_week_start
    self.hide_branding = f_hide_branding
    self.metadata = f_metadata
    self.is_organization = f_is_organization
    self.pending_payment = f_pending_payment
    self.is_platform = f_is_platform
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UpdateTeamBody(Model):
    """Sent by `update_team`."""

    __slots__ = (
        "name",
        "slug",
        "rr_reset_interval",
        "rr_timestamp_basis",
        "logo_url",
        "cal_video_logo",
        "app_logo",
        "app_icon_logo",
        "bio",
        "hide_team_profile_link",
        "theme",
        "banner_url",
        "time_format",
        "created_by_o_auth_client_id",
        "hide_book_a_team_member",
        "is_private",
        "brand_color",
        "dark_brand_color",
        "parent_id",
        "time_zone",
        "week_start",
        "hide_branding",
        "metadata",
        "is_organization",
        "pending_payment",
        "is_platform",
    )

    _names = (
        ("name", "name"),
        ("slug", "slug"),
        ("rr_reset_interval", "rrResetInterval"),
        ("rr_timestamp_basis", "rrTimestampBasis"),
        ("logo_url", "logoUrl"),
        ("cal_video_logo", "calVideoLogo"),
        ("app_logo", "appLogo"),
        ("app_icon_logo", "appIconLogo"),
        ("bio", "bio"),
        ("hide_team_profile_link", "hideTeamProfileLink"),
        ("theme", "theme"),
        ("banner_url", "bannerUrl"),
        ("time_format", "timeFormat"),
        ("created_by_o_auth_client_id", "createdByOAuthClientId"),
        ("hide_book_a_team_member", "hideBookATeamMember"),
        ("is_private", "isPrivate"),
        ("brand_color", "brandColor"),
        ("dark_brand_color", "darkBrandColor"),
        ("parent_id", "parentId"),
        ("time_zone", "timeZone"),
        ("week_start", "weekStart"),
        ("hide_branding", "hideBranding"),
        ("metadata", "metadata"),
        ("is_organization", "isOrganization"),
        ("pending_payment", "pendingPayment"),
        ("is_platform", "isPlatform"),
    )
    _decode = staticmethod(decode)

    name: str | Unset
    slug: str | None | Unset
    rr_reset_interval: TeamRrResetInterval | str | None | Unset
    rr_timestamp_basis: TeamRrTimestampBasis | str | Unset
    logo_url: str | None | Unset
    cal_video_logo: str | None | Unset
    app_logo: str | None | Unset
    app_icon_logo: str | None | Unset
    bio: str | None | Unset
    hide_team_profile_link: bool | Unset
    theme: str | None | Unset
    banner_url: str | None | Unset
    time_format: int | None | Unset
    created_by_o_auth_client_id: str | None | Unset
    hide_book_a_team_member: bool | Unset
    is_private: bool | Unset
    brand_color: str | None | Unset
    dark_brand_color: str | None | Unset
    parent_id: int | None | Unset
    time_zone: str | Unset
    week_start: str | Unset
    hide_branding: bool | Unset
    metadata: dict[str, Any] | None | Unset
    is_organization: bool | Unset
    pending_payment: bool | Unset
    is_platform: bool | Unset

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        slug: str | None | Unset = UNSET,
        rr_reset_interval: TeamRrResetInterval | str | None | Unset = UNSET,
        rr_timestamp_basis: TeamRrTimestampBasis | str | Unset = UNSET,
        logo_url: str | None | Unset = UNSET,
        cal_video_logo: str | None | Unset = UNSET,
        app_logo: str | None | Unset = UNSET,
        app_icon_logo: str | None | Unset = UNSET,
        bio: str | None | Unset = UNSET,
        hide_team_profile_link: bool | Unset = UNSET,
        theme: str | None | Unset = UNSET,
        banner_url: str | None | Unset = UNSET,
        time_format: int | None | Unset = UNSET,
        created_by_o_auth_client_id: str | None | Unset = UNSET,
        hide_book_a_team_member: bool | Unset = UNSET,
        is_private: bool | Unset = UNSET,
        brand_color: str | None | Unset = UNSET,
        dark_brand_color: str | None | Unset = UNSET,
        parent_id: int | None | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        week_start: str | Unset = UNSET,
        hide_branding: bool | Unset = UNSET,
        metadata: dict[str, Any] | None | Unset = UNSET,
        is_organization: bool | Unset = UNSET,
        pending_payment: bool | Unset = UNSET,
        is_platform: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.slug = slug
        self.rr_reset_interval = rr_reset_interval
        self.rr_timestamp_basis = rr_timestamp_basis
        self.logo_url = logo_url
        self.cal_video_logo = cal_video_logo
        self.app_logo = app_logo
        self.app_icon_logo = app_icon_logo
        self.bio = bio
        self.hide_team_profile_link = hide_team_profile_link
        self.theme = theme
        self.banner_url = banner_url
        self.time_format = time_format
        self.created_by_o_auth_client_id = created_by_o_auth_client_id
        self.hide_book_a_team_member = hide_book_a_team_member
        self.is_private = is_private
        self.brand_color = brand_color
        self.dark_brand_color = dark_brand_color
        self.parent_id = parent_id
        self.time_zone = time_zone
        self.week_start = week_start
        self.hide_branding = hide_branding
        self.metadata = metadata
        self.is_organization = is_organization
        self.pending_payment = pending_payment
        self.is_platform = is_platform
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("name", "name", False, STRING),
            ("slug", "slug", False, Nullable(STRING)),
            ("rr_reset_interval", "rrResetInterval", False, Nullable(Choice("DAY", "MONTH"))),
            ("rr_timestamp_basis", "rrTimestampBasis", False, Choice("CREATED_AT", "START_TIME")),
            ("logo_url", "logoUrl", False, Nullable(STRING)),
            ("cal_video_logo", "calVideoLogo", False, Nullable(STRING)),
            ("app_logo", "appLogo", False, Nullable(STRING)),
            ("app_icon_logo", "appIconLogo", False, Nullable(STRING)),
            ("bio", "bio", False, Nullable(STRING)),
            ("hide_team_profile_link", "hideTeamProfileLink", False, BOOLEAN),
            ("theme", "theme", False, Nullable(STRING)),
            ("banner_url", "bannerUrl", False, Nullable(STRING)),
            ("time_format", "timeFormat", False, Nullable(INTEGER)),
            ("created_by_o_auth_client_id", "createdByOAuthClientId", False, Nullable(STRING)),
            ("hide_book_a_team_member", "hideBookATeamMember", False, BOOLEAN),
            ("is_private", "isPrivate", False, BOOLEAN),
            ("brand_color", "brandColor", False, Nullable(STRING)),
            ("dark_brand_color", "darkBrandColor", False, Nullable(STRING)),
            ("parent_id", "parentId", False, Nullable(INTEGER)),
            ("time_zone", "timeZone", False, STRING),
            ("week_start", "weekStart", False, STRING),
            ("hide_branding", "hideBranding", False, BOOLEAN),
            ("metadata", "metadata", False, Nullable(Map(ANY))),
            ("is_organization", "isOrganization", False, BOOLEAN),
            ("pending_payment", "pendingPayment", False, BOOLEAN),
            ("is_platform", "isPlatform", False, BOOLEAN),
        )
