# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    ANY,
    INTEGER,
    STRING,
    TIME,
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
    parse_time,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .language import Language

FIELDS = frozenset(
    (
        "id",
        "email",
        "username",
        "name",
        "bio",
        "timeZone",
        "weekStart",
        "createdDate",
        "timeFormat",
        "defaultScheduleId",
        "locale",
        "avatarUrl",
        "metadata",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_email = data["email"]
        f_username = data["username"]
        f_name = data["name"]
        f_bio = data["bio"]
        f_time_zone = data["timeZone"]
        f_week_start = data["weekStart"]
        f_created_date = data["createdDate"]
        f_time_format = data["timeFormat"]
        f_default_schedule_id = data["defaultScheduleId"]
        f_locale = data["locale"]
        f_avatar_url = data["avatarUrl"]
        if type(f_id) is not int:
            odd(ManagedUser, "id", data, drift)
        if type(f_email) is not str:
            odd(ManagedUser, "email", data, drift)
        if f_username is not None and type(f_username) is not str:
            odd(ManagedUser, "username", data, drift)
        if f_name is not None and type(f_name) is not str:
            odd(ManagedUser, "name", data, drift)
        if f_bio is not None and type(f_bio) is not str:
            odd(ManagedUser, "bio", data, drift)
        if type(f_time_zone) is not str:
            odd(ManagedUser, "timeZone", data, drift)
        if type(f_week_start) is not str:
            odd(ManagedUser, "weekStart", data, drift)
        f_created_date = parse_time(f_created_date)
        if f_created_date.tzinfo is None:
            return decode_exactly(ManagedUser, data, drift, mark)
        if f_time_format is not None and type(f_time_format) is not int:
            odd(ManagedUser, "timeFormat", data, drift)
        if f_default_schedule_id is not None and type(f_default_schedule_id) is not int:
            odd(ManagedUser, "defaultScheduleId", data, drift)
        if f_locale is not None and f_locale not in {
            "ar",
            "az",
            "bg",
            "bn",
            "ca",
            "cs",
            "da",
            "de",
            "el",
            "en",
            "es",
            "es-419",
            "et",
            "eu",
            "fi",
            "fr",
            "he",
            "hr",
            "hu",
            "id",
            "it",
            "iw",
            "ja",
            "km",
            "ko",
            "lv",
            "nl",
            "no",
            "pl",
            "pt",
            "pt-BR",
            "ro",
            "ru",
            "sk",
            "sr",
            "sv",
            "ta",
            "th",
            "tr",
            "uk",
            "vi",
            "zh-CN",
            "zh-TW",
        }:
            odd(ManagedUser, "locale", data, drift)
        if f_avatar_url is not None and type(f_avatar_url) is not str:
            odd(ManagedUser, "avatarUrl", data, drift)
        more = len(data) - 12
        f_metadata = absent
        if more:
            if "metadata" in data:
                f_metadata = data["metadata"]
                more -= 1
                if type(f_metadata) is not dict:
                    return decode_exactly(ManagedUser, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ManagedUser, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(ManagedUser)
    self.id = f_id
    self.email = f_email
    self.username = f_username
    self.name = f_name
    self.bio = f_bio
    self.time_zone = f_time_zone
    self.week_start = f_week_start
    self.created_date = f_created_date
    self.time_format = f_time_format
    self.default_schedule_id = f_default_schedule_id
    self.locale = f_locale
    self.avatar_url = f_avatar_url
    self.metadata = f_metadata
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ManagedUser(Model):
    """Returned by `delete_managed_user`, `get_managed_user`, `list_managed_users` and 1 more. Part of `CreateManagedUserData.user`."""

    __slots__ = (
        "id",
        "email",
        "username",
        "name",
        "bio",
        "time_zone",
        "week_start",
        "created_date",
        "time_format",
        "default_schedule_id",
        "locale",
        "avatar_url",
        "metadata",
    )

    _names = (
        ("id", "id"),
        ("email", "email"),
        ("username", "username"),
        ("name", "name"),
        ("bio", "bio"),
        ("time_zone", "timeZone"),
        ("week_start", "weekStart"),
        ("created_date", "createdDate"),
        ("time_format", "timeFormat"),
        ("default_schedule_id", "defaultScheduleId"),
        ("locale", "locale"),
        ("avatar_url", "avatarUrl"),
        ("metadata", "metadata"),
    )
    _decode = staticmethod(decode)

    id: int
    email: str
    username: str | None
    name: str | None
    bio: str | None
    time_zone: str
    week_start: str
    created_date: datetime.datetime
    time_format: int | None
    default_schedule_id: int | None
    locale: Language | str | None
    avatar_url: str | None
    metadata: dict[str, Any] | Unset

    def __init__(
        self,
        *,
        id: int,
        email: str,
        username: str | None,
        name: str | None,
        bio: str | None,
        time_zone: str,
        week_start: str,
        created_date: datetime.datetime,
        time_format: int | None,
        default_schedule_id: int | None,
        locale: Language | str | None,
        avatar_url: str | None,
        metadata: dict[str, Any] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.email = email
        self.username = username
        self.name = name
        self.bio = bio
        self.time_zone = time_zone
        self.week_start = week_start
        self.created_date = created_date
        self.time_format = time_format
        self.default_schedule_id = default_schedule_id
        self.locale = locale
        self.avatar_url = avatar_url
        self.metadata = metadata
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("email", "email", True, STRING),
            ("username", "username", True, Nullable(STRING)),
            ("name", "name", True, Nullable(STRING)),
            ("bio", "bio", True, Nullable(STRING)),
            ("time_zone", "timeZone", True, STRING),
            ("week_start", "weekStart", True, STRING),
            ("created_date", "createdDate", True, TIME),
            ("time_format", "timeFormat", True, Nullable(INTEGER)),
            ("default_schedule_id", "defaultScheduleId", True, Nullable(INTEGER)),
            (
                "locale",
                "locale",
                True,
                Nullable(
                    Choice(
                        "ar",
                        "az",
                        "bg",
                        "bn",
                        "ca",
                        "cs",
                        "da",
                        "de",
                        "el",
                        "en",
                        "es",
                        "es-419",
                        "et",
                        "eu",
                        "fi",
                        "fr",
                        "he",
                        "hr",
                        "hu",
                        "id",
                        "it",
                        "iw",
                        "ja",
                        "km",
                        "ko",
                        "lv",
                        "nl",
                        "no",
                        "pl",
                        "pt",
                        "pt-BR",
                        "ro",
                        "ru",
                        "sk",
                        "sr",
                        "sv",
                        "ta",
                        "th",
                        "tr",
                        "uk",
                        "vi",
                        "zh-CN",
                        "zh-TW",
                    )
                ),
            ),
            ("avatar_url", "avatarUrl", True, Nullable(STRING)),
            ("metadata", "metadata", False, Map(ANY)),
        )
