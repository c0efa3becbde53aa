# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    ANY,
    STRING,
    Choice,
    Map,
    Model,
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
    from .create_managed_user_time_format import CreateManagedUserTimeFormat
    from .language import Language
    from .weekday import Weekday

FIELDS = frozenset(
    (
        "email",
        "name",
        "timeFormat",
        "weekStart",
        "timeZone",
        "locale",
        "avatarUrl",
        "bio",
        "metadata",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_email = data["email"]
        f_name = data["name"]
        if type(f_email) is not str:
            odd(CreateManagedUser, "email", data, drift)
        if type(f_name) is not str:
            odd(CreateManagedUser, "name", data, drift)
        more = len(data) - 2
        f_time_format = f_week_start = f_time_zone = f_locale = absent
        f_avatar_url = f_bio = f_metadata = absent
        if more:
            if "timeFormat" in data:
                f_time_format = data["timeFormat"]
                more -= 1
                if type(f_time_format) is not int or f_time_format not in {12, 24}:
                    odd(CreateManagedUser, "timeFormat", data, drift)
            if "weekStart" in data:
                f_week_start = data["weekStart"]
                more -= 1
                if f_week_start not in {
                    "Friday",
                    "Monday",
                    "Saturday",
                    "Sunday",
                    "Thursday",
                    "Tuesday",
                    "Wednesday",
                }:
                    odd(CreateManagedUser, "weekStart", data, drift)
            if "timeZone" in data:
                f_time_zone = data["timeZone"]
                more -= 1
                if type(f_time_zone) is not str:
                    odd(CreateManagedUser, "timeZone", data, drift)
            if "locale" in data:
                f_locale = data["locale"]
                more -= 1
                if f_locale not in {
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
                    odd(CreateManagedUser, "locale", data, drift)
            if "avatarUrl" in data:
                f_avatar_url = data["avatarUrl"]
                more -= 1
                if type(f_avatar_url) is not str:
                    odd(CreateManagedUser, "avatarUrl", data, drift)
            if "bio" in data:
                f_bio = data["bio"]
                more -= 1
                if type(f_bio) is not str:
                    odd(CreateManagedUser, "bio", data, drift)
            if "metadata" in data:
                f_metadata = data["metadata"]
                more -= 1
                if type(f_metadata) is not dict:
                    return decode_exactly(CreateManagedUser, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateManagedUser, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CreateManagedUser)
    self.email = f_email
    self.name = f_name
    self.time_format = f_time_format
    self.week_start = f_week_start
    self.time_zone = f_time_zone
    self.locale = f_locale
    self.avatar_url = f_avatar_url
    self.bio = f_bio
    self.metadata = f_metadata
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreateManagedUser(Model):
    """Sent by `create_managed_user`."""

    __slots__ = (
        "email",
        "name",
        "time_format",
        "week_start",
        "time_zone",
        "locale",
        "avatar_url",
        "bio",
        "metadata",
    )

    _names = (
        ("email", "email"),
        ("name", "name"),
        ("time_format", "timeFormat"),
        ("week_start", "weekStart"),
        ("time_zone", "timeZone"),
        ("locale", "locale"),
        ("avatar_url", "avatarUrl"),
        ("bio", "bio"),
        ("metadata", "metadata"),
    )
    _decode = staticmethod(decode)

    email: str
    name: str
    time_format: CreateManagedUserTimeFormat | int | Unset
    week_start: Weekday | str | Unset
    time_zone: str | Unset
    locale: Language | str | Unset
    avatar_url: str | Unset
    bio: str | Unset
    metadata: dict[str, Any] | Unset

    def __init__(
        self,
        *,
        email: str,
        name: str,
        time_format: CreateManagedUserTimeFormat | int | Unset = UNSET,
        week_start: Weekday | str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        locale: Language | str | Unset = UNSET,
        avatar_url: str | Unset = UNSET,
        bio: str | Unset = UNSET,
        metadata: dict[str, Any] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.email = email
        self.name = name
        self.time_format = time_format
        self.week_start = week_start
        self.time_zone = time_zone
        self.locale = locale
        self.avatar_url = avatar_url
        self.bio = bio
        self.metadata = metadata
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("email", "email", True, STRING),
            ("name", "name", True, STRING),
            ("time_format", "timeFormat", False, Choice(12, 24)),
            (
                "week_start",
                "weekStart",
                False,
                Choice("Friday", "Monday", "Saturday", "Sunday", "Thursday", "Tuesday", "Wednesday"),
            ),
            ("time_zone", "timeZone", False, STRING),
            (
                "locale",
                "locale",
                False,
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
                ),
            ),
            ("avatar_url", "avatarUrl", False, STRING),
            ("bio", "bio", False, STRING),
            ("metadata", "metadata", False, Map(ANY)),
        )
