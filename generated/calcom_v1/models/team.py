# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    ANY,
    BOOLEAN,
    INTEGER,
    STRING,
    TIME,
    Choice,
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
from .interval_limits import decode as decode_interval_limits

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .interval_limits import IntervalLimits
    from .team_rr_reset_interval import TeamRrResetInterval
    from .team_rr_timestamp_basis import TeamRrTimestampBasis
    from .team_sms_lock_state import TeamSmsLockState

FIELDS = frozenset(
    (
        "id",
        "name",
        "slug",
        "logoUrl",
        "calVideoLogo",
        "appLogo",
        "appIconLogo",
        "bio",
        "hideBranding",
        "hideTeamProfileLink",
        "isPrivate",
        "hideBookATeamMember",
        "createdAt",
        "metadata",
        "theme",
        "rrResetInterval",
        "rrTimestampBasis",
        "brandColor",
        "darkBrandColor",
        "bannerUrl",
        "parentId",
        "timeFormat",
        "timeZone",
        "weekStart",
        "isOrganization",
        "pendingPayment",
        "isPlatform",
        "createdByOAuthClientId",
        "smsLockState",
        "smsLockReviewedByAdmin",
        "bookingLimits",
        "includeManagedEventsInLimits",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_name = data["name"]
        f_slug = data["slug"]
        f_logo_url = data["logoUrl"]
        f_cal_video_logo = data["calVideoLogo"]
        f_app_logo = data["appLogo"]
        f_app_icon_logo = data["appIconLogo"]
        f_bio = data["bio"]
        f_hide_branding = data["hideBranding"]
        f_hide_team_profile_link = data["hideTeamProfileLink"]
        f_is_private = data["isPrivate"]
        f_hide_book_a_team_member = data["hideBookATeamMember"]
        f_created_at = data["createdAt"]
        f_metadata = data["metadata"]
        f_theme = data["theme"]
        f_rr_reset_interval = data["rrResetInterval"]
        f_rr_timestamp_basis = data["rrTimestampBasis"]
        f_brand_color = data["brandColor"]
        f_dark_brand_color = data["darkBrandColor"]
        f_banner_url = data["bannerUrl"]
        f_parent_id = data["parentId"]
        f_time_format = data["timeFormat"]
        f_time_zone = data["timeZone"]
        f_week_start = data["weekStart"]
        f_is_organization = data["isOrganization"]
        f_pending_payment = data["pendingPayment"]
        f_is_platform = data["isPlatform"]
        f_created_by_o_auth_client_id = data["createdByOAuthClientId"]
        f_sms_lock_state = data["smsLockState"]
        if f_metadata is not None and type(f_metadata) is not dict:
            return decode_exactly(Team, data, drift, mark)
        if type(f_id) is not int:
            odd(Team, "id", data, drift)
        if type(f_name) is not str:
            odd(Team, "name", data, drift)
        if f_slug is not None and type(f_slug) is not str:
            odd(Team, "slug", data, drift)
        if f_logo_url is not None and type(f_logo_url) is not str:
            odd(Team, "logoUrl", data, drift)
        if f_cal_video_logo is not None and type(f_cal_video_logo) is not str:
            odd(Team, "calVideoLogo", data, drift)
        if f_app_logo is not None and type(f_app_logo) is not str:
            odd(Team, "appLogo", data, drift)
        if f_app_icon_logo is not None and type(f_app_icon_logo) is not str:
            odd(Team, "appIconLogo", data, drift)
        if f_bio is not None and type(f_bio) is not str:
            odd(Team, "bio", data, drift)
        if type(f_hide_branding) is not bool:
            odd(Team, "hideBranding", data, drift)
        if type(f_hide_team_profile_link) is not bool:
            odd(Team, "hideTeamProfileLink", data, drift)
        if type(f_is_private) is not bool:
            odd(Team, "isPrivate", data, drift)
        if type(f_hide_book_a_team_member) is not bool:
            odd(Team, "hideBookATeamMember", data, drift)
        f_created_at = parse_time(f_created_at)
        if f_created_at.tzinfo is None:
            return decode_exactly(Team, data, drift, mark)
        if f_theme is not None and type(f_theme) is not str:
            odd(Team, "theme", data, drift)
        if f_rr_reset_interval is not None and f_rr_reset_interval not in {"DAY", "MONTH"}:
            odd(Team, "rrResetInterval", data, drift)
        if f_rr_timestamp_basis not in {"CREATED_AT", "START_TIME"}:
            odd(Team, "rrTimestampBasis", data, drift)
        if f_brand_color is not None and type(f_brand_color) is not str:
            odd(Team, "brandColor", data, drift)
        if f_dark_brand_color is not None and type(f_dark_brand_color) is not str:
            odd(Team, "darkBrandColor", data, drift)
        if f_banner_url is not None and type(f_banner_url) is not str:
            odd(Team, "bannerUrl", data, drift)
        if f_parent_id is not None and type(f_parent_id) is not int:
            odd(Team, "parentId", data, drift)
        if f_time_format is not None and type(f_time_format) is not int:
            odd(Team, "timeFormat", data, drift)
        if type(f_time_zone) is not str:
            odd(Team, "timeZone", data, drift)
        if type(f_week_start) is not str:
            odd(Team, "weekStart", data, drift)
        if type(f_is_organization) is not bool:
            odd(Team, "isOrganization", data, drift)
        if type(f_pending_payment) is not bool:
            odd(Team, "pendingPayment", data, drift)
        if type(f_is_platform) is not bool:
            odd(Team, "isPlatform", data, drift)
        if f_created_by_o_auth_client_id is not None and type(f_created_by_o_auth_client_id) is not str:
            odd(Team, "createdByOAuthClientId", data, drift)
        if f_sms_lock_state not in {"LOCKED", "REVIEW_NEEDED", "UNLOCKED"}:
            odd(Team, "smsLockState", data, drift)
        more = len(data) - 29
        f_sms_lock_reviewed_by_admin = f_booking_limits = f_include_managed_events_in_limits = absent
        if more:
            if "smsLockReviewedByAdmin" in data:
                f_sms_lock_reviewed_by_admin = data["smsLockReviewedByAdmin"]
                more -= 1
                if type(f_sms_lock_reviewed_by_admin) is not bool:
                    odd(Team, "smsLockReviewedByAdmin", data, drift)
            if "bookingLimits" in data:
                f_booking_limits = data["bookingLimits"]
                more -= 1
            if "includeManagedEventsInLimits" in data:
                f_include_managed_events_in_limits = data["includeManagedEventsInLimits"]
                more -= 1
                if type(f_include_managed_events_in_limits) is not bool:
                    odd(Team, "includeManagedEventsInLimits", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(Team, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_booking_limits is not UNSET and f_booking_limits is not None:
            f_booking_limits = decode_interval_limits(f_booking_limits, drift)
    except Odd:
        return decode_exactly(Team, data, drift, mark)
    self = new(Team)
    self.id = f_id
    self.name = f_name
    self.slug = f_slug
    self.logo_url = f_logo_url
    self.cal_video_logo = f_cal_video_logo
    self.app_logo = f_app_logo
    self.app_icon_logo = f_app_icon_logo
    self.bio = f_bio
    self.hide_branding = f_hide_branding
    self.hide_team_profile_link = f_hide_team_profile_link
    self.is_private = f_is_private
    self.hide_book_a_team_member = f_hide_book_a_team_member
    self.created_at = f_created_at
    self.metadata = f_metadata
    self.theme = f_theme
    self.rr_reset_interval = f_rr_reset_interval
    self.rr_timestamp_basis = f_rr_timestamp_basis
    self.brand_color = f_brand_color
    self.dark_brand_color = f_dark_brand_color
    self.banner_url = f_banner_url
    self.parent_id = f_parent_id
    self.time_format = f_time_format
    self.time_zone = f_time_zone
    self.week_start = f_week_start
    self.is_organization = f_is_organization
    self.pending_payment = f_pending_payment
    self.is_platform = f_is_platform
    self.created_by_o_auth_client_id = f_created_by_o_auth_client_id
    self.sms_lock_state = f_sms_lock_state
    self.sms_lock_reviewed_by_admin = f_sms_lock_reviewed_by_admin
    self.booking_limits = f_booking_limits
    self.include_managed_events_in_limits = f_include_managed_events_in_limits
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class Team(Model):
    """Part of `CreatedTeam.team`, `Membership.team`, `PendingTeam.pending_team` and 3 more."""

    __slots__ = (
        "id",
        "name",
        "slug",
        "logo_url",
        "cal_video_logo",
        "app_logo",
        "app_icon_logo",
        "bio",
        "hide_branding",
        "hide_team_profile_link",
        "is_private",
        "hide_book_a_team_member",
        "created_at",
        "metadata",
        "theme",
        "rr_reset_interval",
        "rr_timestamp_basis",
        "brand_color",
        "dark_brand_color",
        "banner_url",
        "parent_id",
        "time_format",
        "time_zone",
        "week_start",
        "is_organization",
        "pending_payment",
        "is_platform",
        "created_by_o_auth_client_id",
        "sms_lock_state",
        "sms_lock_reviewed_by_admin",
        "booking_limits",
        "include_managed_events_in_limits",
    )

    _names = (
        ("id", "id"),
        ("name", "name"),
        ("slug", "slug"),
        ("logo_url", "logoUrl"),
        ("cal_video_logo", "calVideoLogo"),
        ("app_logo", "appLogo"),
        ("app_icon_logo", "appIconLogo"),
        ("bio", "bio"),
        ("hide_branding", "hideBranding"),
        ("hide_team_profile_link", "hideTeamProfileLink"),
        ("is_private", "isPrivate"),
        ("hide_book_a_team_member", "hideBookATeamMember"),
        ("created_at", "createdAt"),
        ("metadata", "metadata"),
        ("theme", "theme"),
        ("rr_reset_interval", "rrResetInterval"),
        ("rr_timestamp_basis", "rrTimestampBasis"),
        ("brand_color", "brandColor"),
        ("dark_brand_color", "darkBrandColor"),
        ("banner_url", "bannerUrl"),
        ("parent_id", "parentId"),
        ("time_format", "timeFormat"),
        ("time_zone", "timeZone"),
        ("week_start", "weekStart"),
        ("is_organization", "isOrganization"),
        ("pending_payment", "pendingPayment"),
        ("is_platform", "isPlatform"),
        ("created_by_o_auth_client_id", "createdByOAuthClientId"),
        ("sms_lock_state", "smsLockState"),
        ("sms_lock_reviewed_by_admin", "smsLockReviewedByAdmin"),
        ("booking_limits", "bookingLimits"),
        ("include_managed_events_in_limits", "includeManagedEventsInLimits"),
    )
    _decode = staticmethod(decode)

    id: int
    name: str
    slug: str | None
    logo_url: str | None
    cal_video_logo: str | None
    app_logo: str | None
    app_icon_logo: str | None
    bio: str | None
    hide_branding: bool
    hide_team_profile_link: bool
    is_private: bool
    hide_book_a_team_member: bool
    created_at: datetime.datetime
    metadata: dict[str, Any] | None
    theme: str | None
    rr_reset_interval: TeamRrResetInterval | str | None
    rr_timestamp_basis: TeamRrTimestampBasis | str
    brand_color: str | None
    dark_brand_color: str | None
    banner_url: str | None
    parent_id: int | None
    time_format: int | None
    time_zone: str
    week_start: str
    is_organization: bool
    pending_payment: bool
    is_platform: bool
    created_by_o_auth_client_id: str | None
    sms_lock_state: TeamSmsLockState | str
    sms_lock_reviewed_by_admin: bool | Unset
    booking_limits: IntervalLimits | None | Unset
    include_managed_events_in_limits: bool | Unset

    def __init__(
        self,
        *,
        id: int,
        name: str,
        slug: str | None,
        logo_url: str | None,
        cal_video_logo: str | None,
        app_logo: str | None,
        app_icon_logo: str | None,
        bio: str | None,
        hide_branding: bool,
        hide_team_profile_link: bool,
        is_private: bool,
        hide_book_a_team_member: bool,
        created_at: datetime.datetime,
        metadata: dict[str, Any] | None,
        theme: str | None,
        rr_reset_interval: TeamRrResetInterval | str | None,
        rr_timestamp_basis: TeamRrTimestampBasis | str,
        brand_color: str | None,
        dark_brand_color: str | None,
        banner_url: str | None,
        parent_id: int | None,
        time_format: int | None,
        time_zone: str,
        week_start: str,
        is_organization: bool,
        pending_payment: bool,
        is_platform: bool,
        created_by_o_auth_client_id: str | None,
        sms_lock_state: TeamSmsLockState | str,
        sms_lock_reviewed_by_admin: bool | Unset = UNSET,
        booking_limits: IntervalLimits | None | Unset = UNSET,
        include_managed_events_in_limits: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.slug = slug
        self.logo_url = logo_url
        self.cal_video_logo = cal_video_logo
        self.app_logo = app_logo
        self.app_icon_logo = app_icon_logo
        self.bio = bio
        self.hide_branding = hide_branding
        self.hide_team_profile_link = hide_team_profile_link
        self.is_private = is_private
        self.hide_book_a_team_member = hide_book_a_team_member
        self.created_at = created_at
        self.metadata = metadata
        self.theme = theme
        self.rr_reset_interval = rr_reset_interval
        self.rr_timestamp_basis = rr_timestamp_basis
        self.brand_color = brand_color
        self.dark_brand_color = dark_brand_color
        self.banner_url = banner_url
        self.parent_id = parent_id
        self.time_format = time_format
        self.time_zone = time_zone
        self.week_start = week_start
        self.is_organization = is_organization
        self.pending_payment = pending_payment
        self.is_platform = is_platform
        self.created_by_o_auth_client_id = created_by_o_auth_client_id
        self.sms_lock_state = sms_lock_state
        self.sms_lock_reviewed_by_admin = sms_lock_reviewed_by_admin
        self.booking_limits = booking_limits
        self.include_managed_events_in_limits = include_managed_events_in_limits
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .interval_limits import IntervalLimits

        return (
            ("id", "id", True, INTEGER),
            ("name", "name", True, STRING),
            ("slug", "slug", True, Nullable(STRING)),
            ("logo_url", "logoUrl", True, Nullable(STRING)),
            ("cal_video_logo", "calVideoLogo", True, Nullable(STRING)),
            ("app_logo", "appLogo", True, Nullable(STRING)),
            ("app_icon_logo", "appIconLogo", True, Nullable(STRING)),
            ("bio", "bio", True, Nullable(STRING)),
            ("hide_branding", "hideBranding", True, BOOLEAN),
            ("hide_team_profile_link", "hideTeamProfileLink", True, BOOLEAN),
            ("is_private", "isPrivate", True, BOOLEAN),
            ("hide_book_a_team_member", "hideBookATeamMember", True, BOOLEAN),
            ("created_at", "createdAt", True, TIME),
            ("metadata", "metadata", True, Nullable(Map(ANY))),
            ("theme", "theme", True, Nullable(STRING)),
            ("rr_reset_interval", "rrResetInterval", True, Nullable(Choice("DAY", "MONTH"))),
            ("rr_timestamp_basis", "rrTimestampBasis", True, Choice("CREATED_AT", "START_TIME")),
            ("brand_color", "brandColor", True, Nullable(STRING)),
            ("dark_brand_color", "darkBrandColor", True, Nullable(STRING)),
            ("banner_url", "bannerUrl", True, Nullable(STRING)),
            ("parent_id", "parentId", True, Nullable(INTEGER)),
            ("time_format", "timeFormat", True, Nullable(INTEGER)),
            ("time_zone", "timeZone", True, STRING),
            ("week_start", "weekStart", True, STRING),
            ("is_organization", "isOrganization", True, BOOLEAN),
            ("pending_payment", "pendingPayment", True, BOOLEAN),
            ("is_platform", "isPlatform", True, BOOLEAN),
            ("created_by_o_auth_client_id", "createdByOAuthClientId", True, Nullable(STRING)),
            ("sms_lock_state", "smsLockState", True, Choice("LOCKED", "REVIEW_NEEDED", "UNLOCKED")),
            ("sms_lock_reviewed_by_admin", "smsLockReviewedByAdmin", False, BOOLEAN),
            ("booking_limits", "bookingLimits", False, Nullable(Ref(IntervalLimits))),
            ("include_managed_events_in_limits", "includeManagedEventsInLimits", False, BOOLEAN),
        )
