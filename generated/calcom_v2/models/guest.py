# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Choice,
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
    from .language import Language

FIELDS = frozenset(
    (
        "email",
        "name",
        "timeZone",
        "phoneNumber",
        "language",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_email = data["email"]
        if type(f_email) is not str:
            odd(Guest, "email", data, drift)
        more = len(data) - 1
        f_name = f_time_zone = f_phone_number = f_language = absent
        if more:
            if "name" in data:
                f_name = data["name"]
                more -= 1
                if type(f_name) is not str:
                    odd(Guest, "name", data, drift)
            if "timeZone" in data:
                f_time_zone = data["timeZone"]
                more -= 1
                if type(f_time_zone) is not str:
                    odd(Guest, "timeZone", data, drift)
            if "phoneNumber" in data:
                f_phone_number = data["phoneNumber"]
                more -= 1
                if type(f_phone_number) is not str:
                    odd(Guest, "phoneNumber", data, drift)
            if "language" in data:
                f_language = data["language"]
                more -= 1
                if f_language not in {
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
                    odd(Guest, "language", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(Guest, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(Guest)
    self.email = f_email
    self.name = f_name
    self.time_zone = f_time_zone
    self.phone_number = f_phone_number
    self.language = f_language
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class Guest(Model):
    """Part of `AddBookingGuests.guests`."""

    __slots__ = (
        "email",
        "name",
        "time_zone",
        "phone_number",
        "language",
    )

    _names = (
        ("email", "email"),
        ("name", "name"),
        ("time_zone", "timeZone"),
        ("phone_number", "phoneNumber"),
        ("language", "language"),
    )
    _decode = staticmethod(decode)

    email: str
    name: str | Unset
    time_zone: str | Unset
    phone_number: str | Unset
    language: Language | str | Unset

    def __init__(
        self,
        *,
        email: str,
        name: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        language: Language | str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.email = email
        self.name = name
        self.time_zone = time_zone
        self.phone_number = phone_number
        self.language = language
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("email", "email", True, STRING),
            ("name", "name", False, STRING),
            ("time_zone", "timeZone", False, STRING),
            ("phone_number", "phoneNumber", False, STRING),
            (
                "language",
                "language",
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
        )
