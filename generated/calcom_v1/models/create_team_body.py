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
        "hideBookATeamMember",
        "brandColor",
        "darkBrandColor",
        "timeZone",
        "weekStart",
        "isPrivate",
        "parentId",
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
        "ownerId",
        "hideBranding",
        "metadata",
        "isOrganization",
        "pendingPayment",
        "isPlatform",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_name = data["name"]
        f_slug = data["slug"]
        f_hide_book_a_team_member = data["hideBookATeamMember"]
        f_brand_color = data["brandColor"]
        f_dark_brand_color = data["darkBrandColor"]
        f_time_zone = data["timeZone"]
        f_week_start = data["weekStart"]
        f_is_private = data["isPrivate"]
        f_parent_id = data["parentId"]
        f_rr_reset_interval = data["rrResetInterval"]
        f_rr_timestamp_basis = data["rrTimestampBasis"]
        f_logo_url = data["logoUrl"]
        f_cal_video_logo = data["calVideoLogo"]
        f_app_logo = data["appLogo"]
        f_app_icon_logo = data["appIconLogo"]
        f_bio = data["bio"]
        f_hide_team_profile_link = data["hideTeamProfileLink"]
        f_theme = data["theme"]
        f_banner_url = data["bannerUrl"]
        f_time_format = data["timeFormat"]
        f_created_by_o_auth_client_id = data["createdByOAuthClientId"]
        if type(f_name) is not str:
            odd(CreateTeamBody, "name", data, drift)
        if f_slug is not None and type(f_slug) is not str:
            odd(CreateTeamBody, "slug", data, drift)
        if type(f_hide_book_a_team_member) is not bool:
            odd(CreateTeamBody, "hideBookATeamMember", data, drift)
        if f_brand_color is not None and type(f_brand_color) is not str:
            odd(CreateTeamBody, "brandColor", data, drift)
        if f_dark_brand_color is not None and type(f_dark_brand_color) is not str:
            odd(CreateTeamBody, "darkBrandColor", data, drift)
        if type(f_time_zone) is not str:
            odd(CreateTeamBody, "timeZone", data, drift)
        if type(f_week_start) is not str:
            odd(CreateTeamBody, "weekStart", data, drift)
        if type(f_is_private) is not bool:
            odd(CreateTeamBody, "isPrivate", data, drift)
        if f_parent_id is not None and type(f_parent_id) is not int:
            odd(CreateTeamBody, "parentId", data, drift)
        if f_rr_reset_interval is not None and f_rr_reset_interval not in {"DAY", "MONTH"}:
            odd(CreateTeamBody, "rrResetInterval", data, drift)
        if f_rr_timestamp_basis not in {"CREATED_AT", "START_TIME"}:
            odd(CreateTeamBody, "rrTimestampBasis", data, drift)
        if f_logo_url is not None and type(f_logo_url) is not str:
            odd(CreateTeamBody, "logoUrl", data, drift)
        if f_cal_video_logo is not None and type(f_cal_video_logo) is not str:
            odd(CreateTeamBody, "calVideoLogo", data, drift)
        if f_app_logo is not None and type(f_app_logo) is not str:
            odd(CreateTeamBody, "appLogo", data, drift)
        if f_app_icon_logo is not None and type(f_app_icon_logo) is not str:
            odd(CreateTeamBody, "appIconLogo", data, drift)
        if f_bio is not None and type(f_bio) is not str:
            odd(CreateTeamBody, "bio", data, drift)
        if type(f_hide_team_profile_link) is not bool:
            odd(CreateTeamBody, "hideTeamProfileLink", data, drift)
        if f_theme is not None and type(f_theme) is not str:
            odd(CreateTeamBody, "theme", data, drift)
        if f_banner_url is not None and type(f_banner_url) is not str:
            odd(CreateTeamBody, "bannerUrl", data, drift)
        if f_time_format is not None and type(f_time_format) is not int:
            odd(CreateTeamBody, "timeFormat", data, drift)
        if f_created_by_o_auth_client_id is not None and type(f_created_by_o_auth_client_id) is not str:
            odd(CreateTeamBody, "createdByOAuthClientId", data, drift)
        more = len(data) - 21
        f_owner_id = f_hide_branding = f_metadata = f_is_organization = absent
        f_pending_payment = f_is_platform = absent
        if more:
            if "ownerId" in data:
                f_owner_id = data["ownerId"]
                more -= 1
                if type(f_owner_id) is not int:
                    odd(CreateTeamBody, "ownerId", data, drift)
            if "hideBranding" in data:
                f_hide_branding = data["hideBranding"]
                more -= 1
                if type(f_hide_branding) is not bool:
                    odd(CreateTeamBody, "hideBranding", data, drift)
            if "metadata" in data:
                f_metadata = data["metadata"]
                more -= 1
                if f_metadata is not None and type(f_metadata) is not dict:
                    return decode_exactly(CreateTeamBody, data, drift, mark)
            if "isOrganization" in data:
                f_is_organization = data["isOrganization"]
                more -= 1
                if type(f_is_organization) is not bool:
                    odd(CreateTeamBody, "isOrganization", data, drift)
            if "pendingPayment" in data:
                f_pending_payment = data["pendingPayment"]
                more -= 1
                if type(f_pending_payment) is not bool:
                    odd(CreateTeamBody, "pendingPayment", data, drift)
            if "isPlatform" in data:
                f_is_platform = data["isPlatform"]
                more -= 1
                if type(f_is_platform) is not bool:
                    odd(CreateTeamBody, "isPlatform", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateTeamBody, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CreateTeamBody)
    self.name = f_name
    self.slug = f_slug
    self.hide_book_a_team_member = f_hide_book_a_team_member
    self.brand_color = f_brand_color
    self.dark_brand_color = f_dark_brand_color
    self.time_zone = f_time_zone
    self.week_start = f_week_start
    self.is_private = f_is_private
    self.parent_id = f_parent_id
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
    self.owner_id = f_owner_id
    self.hide_branding = f_hide_branding
    self.metadata = f_metadata
    self.is_organization = f_is_organization
    self.pending_payment = f_pending_payment
    self.is_platform = f_is_platform
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreateTeamBody(Model):
    """Sent by `create_team`."""

    __slots__ = (
        "name",
        "slug",
        "hide_book_a_team_member",
        "brand_color",
        "dark_brand_color",
        "time_zone",
        "week_start",
        "is_private",
        "parent_id",
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
        "owner_id",
        "hide_branding",
        "metadata",
        "is_organization",
        "pending_payment",
        "is_platform",
    )

    _names = (
        ("name", "name"),
        ("slug", "slug"),
        ("hide_book_a_team_member", "hideBookATeamMember"),
        ("brand_color", "brandColor"),
        ("dark_brand_color", "darkBrandColor"),
        ("time_zone", "timeZone"),
        ("week_start", "weekStart"),
        ("is_private", "isPrivate"),
        ("parent_id", "parentId"),
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
        ("owner_id", "ownerId"),
        ("hide_branding", "hideBranding"),
        ("metadata", "metadata"),
        ("is_organization", "isOrganization"),
        ("pending_payment", "pendingPayment"),
        ("is_platform", "isPlatform"),
    )
    _decode = staticmethod(decode)

    name: str
    slug: str | None
    hide_book_a_team_member: bool
    brand_color: str | None
    dark_brand_color: str | None
    time_zone: str
    week_start: str
    is_private: bool
    parent_id: int | None
    rr_reset_interval: TeamRrResetInterval | str | None
    rr_timestamp_basis: TeamRrTimestampBasis | str
    logo_url: str | None
    cal_video_logo: str | None
    app_logo: str | None
    app_icon_logo: str | None
    bio: str | None
    hide_team_profile_link: bool
    theme: str | None
    banner_url: str | None
    time_format: int | None
    created_by_o_auth_client_id: str | None
    owner_id: int | Unset
    hide_branding: bool | Unset
    metadata: dict[str, Any] | None | Unset
    is_organization: bool | Unset
    pending_payment: bool | Unset
    is_platform: bool | Unset

    def __init__(
        self,
        *,
        name: str,
        slug: str | None,
        hide_book_a_team_member: bool,
        brand_color: str | None,
        dark_brand_color: str | None,
        time_zone: str,
        week_start: str,
        is_private: bool,
        parent_id: int | None,
        rr_reset_interval: TeamRrResetInterval | str | None,
        rr_timestamp_basis: TeamRrTimestampBasis | str,
        logo_url: str | None,
        cal_video_logo: str | None,
        app_logo: str | None,
        app_icon_logo: str | None,
        bio: str | None,
        hide_team_profile_link: bool,
        theme: str | None,
        banner_url: str | None,
        time_format: int | None,
        created_by_o_auth_client_id: str | None,
        owner_id: int | Unset = UNSET,
        hide_branding: bool | Unset = UNSET,
        metadata: dict[str, Any] | None | Unset = UNSET,
        is_organization: bool | Unset = UNSET,
        pending_payment: bool | Unset = UNSET,
        is_platform: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.slug = slug
        self.hide_book_a_team_member = hide_book_a_team_member
        self.brand_color = brand_color
        self.dark_brand_color = dark_brand_color
        self.time_zone = time_zone
        self.week_start = week_start
        self.is_private = is_private
        self.parent_id = parent_id
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
        self.owner_id = owner_id
        self.hide_branding = hide_branding
        self.metadata = metadata
        self.is_organization = is_organization
        self.pending_payment = pending_payment
        self.is_platform = is_platform
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("name", "name", True, STRING),
            ("slug", "slug", True, Nullable(STRING)),
            ("hide_book_a_team_member", "hideBookATeamMember", True, BOOLEAN),
            ("brand_color", "brandColor", True, Nullable(STRING)),
            ("dark_brand_color", "darkBrandColor", True, Nullable(STRING)),
            ("time_zone", "timeZone", True, STRING),
            ("week_start", "weekStart", True, STRING),
            ("is_private", "isPrivate", True, BOOLEAN),
            ("parent_id", "parentId", True, Nullable(INTEGER)),
            ("rr_reset_interval", "rrResetInterval", True, Nullable(Choice("DAY", "MONTH"))),
            ("rr_timestamp_basis", "rrTimestampBasis", True, Choice("CREATED_AT", "START_TIME")),
            ("logo_url", "logoUrl", True, Nullable(STRING)),
            ("cal_video_logo", "calVideoLogo", True, Nullable(STRING)),
            ("app_logo", "appLogo", True, Nullable(STRING)),
            ("app_icon_logo", "appIconLogo", True, Nullable(STRING)),
            ("bio", "bio", True, Nullable(STRING)),
            ("hide_team_profile_link", "hideTeamProfileLink", True, BOOLEAN),
            ("theme", "theme", True, Nullable(STRING)),
            ("banner_url", "bannerUrl", True, Nullable(STRING)),
            ("time_format", "timeFormat", True, Nullable(INTEGER)),
            ("created_by_o_auth_client_id", "createdByOAuthClientId", True, Nullable(STRING)),
            ("owner_id", "ownerId", False, INTEGER),
            ("hide_branding", "hideBranding", False, BOOLEAN),
            ("metadata", "metadata", False, Nullable(Map(ANY))),
            ("is_organization", "isOrganization", False, BOOLEAN),
            ("pending_payment", "pendingPayment", False, BOOLEAN),
            ("is_platform", "isPlatform", False, BOOLEAN),
        )
