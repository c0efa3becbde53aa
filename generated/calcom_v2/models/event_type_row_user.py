# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
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

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .stored_profile import StoredProfile

FIELDS = frozenset(
    (
        "id",
        "name",
        "email",
        "username",
        "avatarUrl",
        "avatar",
        "locale",
        "timeZone",
        "defaultScheduleId",
        "isPlatformManaged",
        "nonProfileUsername",
        "profile",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_name = data["name"]
        f_email = data["email"]
        f_username = data["username"]
        f_avatar_url = data["avatarUrl"]
        f_avatar = data["avatar"]
        f_locale = data["locale"]
        f_time_zone = data["timeZone"]
        f_default_schedule_id = data["defaultScheduleId"]
        f_is_platform_managed = data["isPlatformManaged"]
        f_non_profile_username = data["nonProfileUsername"]
        f_profile = data["profile"]
        if type(f_id) is not int:
            odd(EventTypeRowUser, "id", data, drift)
        if f_name is not None and type(f_name) is not str:
            odd(EventTypeRowUser, "name", data, drift)
        if type(f_email) is not str:
            odd(EventTypeRowUser, "email", data, drift)
        if f_username is not None and type(f_username) is not str:
            odd(EventTypeRowUser, "username", data, drift)
        if f_avatar_url is not None and type(f_avatar_url) is not str:
            odd(EventTypeRowUser, "avatarUrl", data, drift)
        if type(f_avatar) is not str:
            odd(EventTypeRowUser, "avatar", data, drift)
        if f_locale is not None and type(f_locale) is not str:
            odd(EventTypeRowUser, "locale", data, drift)
        if type(f_time_zone) is not str:
            odd(EventTypeRowUser, "timeZone", data, drift)
        if f_default_schedule_id is not None and type(f_default_schedule_id) is not int:
            odd(EventTypeRowUser, "defaultScheduleId", data, drift)
        if type(f_is_platform_managed) is not bool:
            odd(EventTypeRowUser, "isPlatformManaged", data, drift)
        if f_non_profile_username is not None and type(f_non_profile_username) is not str:
            odd(EventTypeRowUser, "nonProfileUsername", data, drift)
        more = len(data) - 12
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventTypeRowUser, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_profile = decode_stored_profile(f_profile, drift)
    except Odd:
        return decode_exactly(EventTypeRowUser, data, drift, mark)
    self = new(EventTypeRowUser)
    self.id = f_id
    self.name = f_name
    self.email = f_email
    self.username = f_username
    self.avatar_url = f_avatar_url
    self.avatar = f_avatar
    self.locale = f_locale
    self.time_zone = f_time_zone
    self.default_schedule_id = f_default_schedule_id
    self.is_platform_managed = f_is_platform_managed
    self.non_profile_username = f_non_profile_username
    self.profile = f_profile
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventTypeRowUser(Model):
    """Part of `EventTypePage.team_members` and `EventTypeRowForm.users`."""

    __slots__ = (
        "id",
        "name",
        "email",
        "username",
        "avatar_url",
        "avatar",
        "locale",
        "time_zone",
        "default_schedule_id",
        "is_platform_managed",
        "non_profile_username",
        "profile",
    )

    _names = (
        ("id", "id"),
        ("name", "name"),
        ("email", "email"),
        ("username", "username"),
        ("avatar_url", "avatarUrl"),
        ("avatar", "avatar"),
        ("locale", "locale"),
        ("time_zone", "timeZone"),
        ("default_schedule_id", "defaultScheduleId"),
        ("is_platform_managed", "isPlatformManaged"),
        ("non_profile_username", "nonProfileUsername"),
        ("profile", "profile"),
    )
    _decode = staticmethod(decode)

    id: int
    name: str | None
    email: str
    username: str | None
    avatar_url: str | None
    avatar: str
    locale: str | None
    time_zone: str
    default_schedule_id: int | None
    is_platform_managed: bool
    non_profile_username: str | None
    profile: StoredProfile

    def __init__(
        self,
        *,
        id: int,
        name: str | None,
        email: str,
        username: str | None,
        avatar_url: str | None,
        avatar: str,
        locale: str | None,
        time_zone: str,
        default_schedule_id: int | None,
        is_platform_managed: bool,
        non_profile_username: str | None,
        profile: StoredProfile,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.email = email
        self.username = username
        self.avatar_url = avatar_url
        self.avatar = avatar
        self.locale = locale
        self.time_zone = time_zone
        self.default_schedule_id = default_schedule_id
        self.is_platform_managed = is_platform_managed
        self.non_profile_username = non_profile_username
        self.profile = profile
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .stored_profile import StoredProfile

        return (
            ("id", "id", True, INTEGER),
            ("name", "name", True, Nullable(STRING)),
            ("email", "email", True, STRING),
            ("username", "username", True, Nullable(STRING)),
            ("avatar_url", "avatarUrl", True, Nullable(STRING)),
            ("avatar", "avatar", True, STRING),
            ("locale", "locale", True, Nullable(STRING)),
            ("time_zone", "timeZone", True, STRING),
            ("default_schedule_id", "defaultScheduleId", True, Nullable(INTEGER)),
            ("is_platform_managed", "isPlatformManaged", True, BOOLEAN),
            ("non_profile_username", "nonProfileUsername", True, Nullable(STRING)),
            ("profile", "profile", True, Ref(StoredProfile)),
        )
