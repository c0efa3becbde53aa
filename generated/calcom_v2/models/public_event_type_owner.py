# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    ANY,
    INTEGER,
    STRING,
    Map,
    Model,
    Nullable,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from .stored_profile import decode as decode_stored_profile
from .stored_profile_organization import decode as decode_stored_profile_organization

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .stored_profile import StoredProfile
    from .stored_profile_organization import StoredProfileOrganization

FIELDS = frozenset(
    (
        "id",
        "name",
        "username",
        "nonProfileUsername",
        "avatarUrl",
        "weekStart",
        "brandColor",
        "darkBrandColor",
        "theme",
        "metadata",
        "organization",
        "defaultScheduleId",
        "profile",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_name = data["name"]
        f_username = data["username"]
        f_non_profile_username = data["nonProfileUsername"]
        f_avatar_url = data["avatarUrl"]
        f_week_start = data["weekStart"]
        f_brand_color = data["brandColor"]
        f_dark_brand_color = data["darkBrandColor"]
        f_theme = data["theme"]
        f_metadata = data["metadata"]
        f_organization = data["organization"]
        f_default_schedule_id = data["defaultScheduleId"]
        f_profile = data["profile"]
        if f_metadata is not None and type(f_metadata) is not dict:
            return decode_exactly(PublicEventTypeOwner, data, drift, mark)
        if type(f_id) is not int:
            odd(PublicEventTypeOwner, "id", data, drift)
        if f_name is not None and type(f_name) is not str:
            odd(PublicEventTypeOwner, "name", data, drift)
        if f_username is not None and type(f_username) is not str:
            odd(PublicEventTypeOwner, "username", data, drift)
        if f_non_profile_username is not None and type(f_non_profile_username) is not str:
            odd(PublicEventTypeOwner, "nonProfileUsername", data, drift)
        if f_avatar_url is not None and type(f_avatar_url) is not str:
            odd(PublicEventTypeOwner, "avatarUrl", data, drift)
        if type(f_week_start) is not str:
            odd(PublicEventTypeOwner, "weekStart", data, drift)
        if f_brand_color is not None and type(f_brand_color) is not str:
            odd(PublicEventTypeOwner, "brandColor", data, drift)
        if f_dark_brand_color is not None and type(f_dark_brand_color) is not str:
            odd(PublicEventTypeOwner, "darkBrandColor", data, drift)
        if f_theme is not None and type(f_theme) is not str:
            odd(PublicEventTypeOwner, "theme", data, drift)
        if f_default_schedule_id is not None and type(f_default_schedule_id) is not int:
            odd(PublicEventTypeOwner, "defaultScheduleId", data, drift)
        more = len(data) - 13
    except (KeyError, TypeError, ValueError):
        return decode_exactly(PublicEventTypeOwner, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_organization is not None:
            f_organization = decode_stored_profile_organization(f_organization, drift)
        f_profile = decode_stored_profile(f_profile, drift)
    except Odd:
        return decode_exactly(PublicEventTypeOwner, data, drift, mark)
    self = new(PublicEventTypeOwner)
    self.id = f_id
    self.name = f_name
    self.username = f_username
    self.non_profile_username = f_non_profile_username
    self.avatar_url = f_avatar_url
    self.week_start = f_week_start
    self.brand_color = f_brand_color
    self.dark_brand_color = f_dark_brand_color
    self.theme = f_theme
    self.metadata = f_metadata
    self.organization = f_organization
    self.default_schedule_id = f_default_schedule_id
    self.profile = f_profile
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class PublicEventTypeOwner(Model):
    """Part of `PublicEventTypeRow.owner`."""

    __slots__ = (
        "id",
        "name",
        "username",
        "non_profile_username",
        "avatar_url",
        "week_start",
        "brand_color",
        "dark_brand_color",
        "theme",
        "metadata",
        "organization",
        "default_schedule_id",
        "profile",
    )

    _names = (
        ("id", "id"),
        ("name", "name"),
        ("username", "username"),
        ("non_profile_username", "nonProfileUsername"),
        ("avatar_url", "avatarUrl"),
        ("week_start", "weekStart"),
        ("brand_color", "brandColor"),
        ("dark_brand_color", "darkBrandColor"),
        ("theme", "theme"),
        ("metadata", "metadata"),
        ("organization", "organization"),
        ("default_schedule_id", "defaultScheduleId"),
        ("profile", "profile"),
    )
    _decode = staticmethod(decode)

    id: int
    name: str | None
    username: str | None
    non_profile_username: str | None
    avatar_url: str | None
    week_start: str
    brand_color: str | None
    dark_brand_color: str | None
    theme: str | None
    metadata: dict[str, Any] | None
    organization: StoredProfileOrganization | None
    default_schedule_id: int | None
    profile: StoredProfile

    def __init__(
        self,
        *,
        id: int,
        name: str | None,
        username: str | None,
        non_profile_username: str | None,
        avatar_url: str | None,
        week_start: str,
        brand_color: str | None,
        dark_brand_color: str | None,
        theme: str | None,
        metadata: dict[str, Any] | None,
        organization: StoredProfileOrganization | None,
        default_schedule_id: int | None,
        profile: StoredProfile,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.username = username
        self.non_profile_username = non_profile_username
        self.avatar_url = avatar_url
        self.week_start = week_start
        self.brand_color = brand_color
        self.dark_brand_color = dark_brand_color
        self.theme = theme
        self.metadata = metadata
        self.organization = organization
        self.default_schedule_id = default_schedule_id
        self.profile = profile
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .stored_profile import StoredProfile
        from .stored_profile_organization import StoredProfileOrganization

        return (
            ("id", "id", True, INTEGER),
            ("name", "name", True, Nullable(STRING)),
            ("username", "username", True, Nullable(STRING)),
            ("non_profile_username", "nonProfileUsername", True, Nullable(STRING)),
            ("avatar_url", "avatarUrl", True, Nullable(STRING)),
            ("week_start", "weekStart", True, STRING),
            ("brand_color", "brandColor", True, Nullable(STRING)),
            ("dark_brand_color", "darkBrandColor", True, Nullable(STRING)),
            ("theme", "theme", True, Nullable(STRING)),
            ("metadata", "metadata", True, Nullable(Map(ANY))),
            ("organization", "organization", True, Nullable(Ref(StoredProfileOrganization))),
            ("default_schedule_id", "defaultScheduleId", True, Nullable(INTEGER)),
            ("profile", "profile", True, Ref(StoredProfile)),
        )
