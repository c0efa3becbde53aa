# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
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
)
from ..types import UNSET, Unset
from .me_organization import decode as decode_me_organization

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .me_organization import MeOrganization

FIELDS = frozenset(
    (
        "id",
        "username",
        "email",
        "name",
        "avatarUrl",
        "bio",
        "timeFormat",
        "defaultScheduleId",
        "weekStart",
        "timeZone",
        "organizationId",
        "organization",
        "locale",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_username = data["username"]
        f_email = data["email"]
        f_name = data["name"]
        f_avatar_url = data["avatarUrl"]
        f_bio = data["bio"]
        f_time_format = data["timeFormat"]
        f_default_schedule_id = data["defaultScheduleId"]
        f_week_start = data["weekStart"]
        f_time_zone = data["timeZone"]
        f_organization_id = data["organizationId"]
        if type(f_id) is not int:
            odd(Me, "id", data, drift)
        if f_username is not None and type(f_username) is not str:
            odd(Me, "username", data, drift)
        if type(f_email) is not str:
            odd(Me, "email", data, drift)
        if f_name is not None and type(f_name) is not str:
            odd(Me, "name", data, drift)
        if f_avatar_url is not None and type(f_avatar_url) is not str:
            odd(Me, "avatarUrl", data, drift)
        if f_bio is not None and type(f_bio) is not str:
            odd(Me, "bio", data, drift)
        if f_time_format is not None and type(f_time_format) is not int:
            odd(Me, "timeFormat", data, drift)
        if f_default_schedule_id is not None and type(f_default_schedule_id) is not int:
            odd(Me, "defaultScheduleId", data, drift)
        if type(f_week_start) is not str:
            odd(Me, "weekStart", data, drift)
        if type(f_time_zone) is not str:
            odd(Me, "timeZone", data, drift)
        if f_organization_id is not None and type(f_organization_id) is not int:
            odd(Me, "organizationId", data, drift)
        more = len(data) - 11
        f_organization = f_locale = absent
        if more:
            if "organization" in data:
                f_organization = data["organization"]
                more -= 1
            if "locale" in data:
                f_locale = data["locale"]
                more -= 1
                if f_locale is not None and type(f_locale) is not str:
                    odd(Me, "locale", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(Me, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_organization is not UNSET:
            f_organization = decode_me_organization(f_organization, drift)
    except Odd:
        return decode_exactly(Me, data, drift, mark)
    self = new(Me)
    self.id = f_id
    self.username = f_username
    self.email = f_email
    self.name = f_name
    self.avatar_url = f_avatar_url
    self.bio = f_bio
    self.time_format = f_time_format
    self.default_schedule_id = f_default_schedule_id
    self.week_start = f_week_start
    self.time_zone = f_time_zone
    self.organization_id = f_organization_id
    self.organization = f_organization
    self.locale = f_locale
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class Me(Model):
    """Returned by `get_me` and `update_me`."""

    __slots__ = (
        "id",
        "username",
        "email",
        "name",
        "avatar_url",
        "bio",
        "time_format",
        "default_schedule_id",
        "week_start",
        "time_zone",
        "organization_id",
        "organization",
        "locale",
    )

    _names = (
        ("id", "id"),
        ("username", "username"),
        ("email", "email"),
        ("name", "name"),
        ("avatar_url", "avatarUrl"),
        ("bio", "bio"),
        ("time_format", "timeFormat"),
        ("default_schedule_id", "defaultScheduleId"),
        ("week_start", "weekStart"),
        ("time_zone", "timeZone"),
        ("organization_id", "organizationId"),
        ("organization", "organization"),
        ("locale", "locale"),
    )
    _decode = staticmethod(decode)

    id: int
    username: str | None
    email: str
    name: str | None
    avatar_url: str | None
    bio: str | None
    time_format: int | None
    default_schedule_id: int | None
    week_start: str
    time_zone: str
    organization_id: int | None
    organization: MeOrganization | Unset
    locale: str | None | Unset

    def __init__(
        self,
        *,
        id: int,
        username: str | None,
        email: str,
        name: str | None,
        avatar_url: str | None,
        bio: str | None,
        time_format: int | None,
        default_schedule_id: int | None,
        week_start: str,
        time_zone: str,
        organization_id: int | None,
        organization: MeOrganization | Unset = UNSET,
        locale: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.username = username
        self.email = email
        self.name = name
        self.avatar_url = avatar_url
        self.bio = bio
        self.time_format = time_format
        self.default_schedule_id = default_schedule_id
        self.week_start = week_start
        self.time_zone = time_zone
        self.organization_id = organization_id
        self.organization = organization
        self.locale = locale
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .me_organization import MeOrganization

        return (
            ("id", "id", True, INTEGER),
            ("username", "username", True, Nullable(STRING)),
            ("email", "email", True, STRING),
            ("name", "name", True, Nullable(STRING)),
            ("avatar_url", "avatarUrl", True, Nullable(STRING)),
            ("bio", "bio", True, Nullable(STRING)),
            ("time_format", "timeFormat", True, Nullable(INTEGER)),
            ("default_schedule_id", "defaultScheduleId", True, Nullable(INTEGER)),
            ("week_start", "weekStart", True, STRING),
            ("time_zone", "timeZone", True, STRING),
            ("organization_id", "organizationId", True, Nullable(INTEGER)),
            ("organization", "organization", False, Ref(MeOrganization)),
            ("locale", "locale", False, Nullable(STRING)),
        )
