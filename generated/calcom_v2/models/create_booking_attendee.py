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
        "name",
        "timeZone",
        "phoneNumber",
        "language",
        "email",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_name = data["name"]
        f_time_zone = data["timeZone"]
        if type(f_name) is not str:
            odd(CreateBookingAttendee, "name", data, drift)
        if type(f_time_zone) is not str:
            odd(CreateBookingAttendee, "timeZone", data, drift)
        more = len(data) - 2
        f_phone_number = f_language = f_email = absent
        if more:
            if "phoneNumber" in data:
                f_phone_number = data["phoneNumber"]
                more -= 1
                if type(f_phone_number) is not str:
                    odd(CreateBookingAttendee, "phoneNumber", data, drift)
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
                    odd(CreateBookingAttendee, "language", data, drift)
            if "email" in data:
                f_email = data["email"]
                more -= 1
                if type(f_email) is not str:
                    odd(CreateBookingAttendee, "email", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateBookingAttendee, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CreateBookingAttendee)
    self.name = f_name
    self.time_zone = f_time_zone
    self.phone_number = f_phone_number
    self.language = f_language
    self.email = f_email
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreateBookingAttendee(Model):
    """Part of `CreateBooking.attendee`, `CreateInstantBooking.attendee` and `CreateRecurringBooking.attendee`."""

    __slots__ = (
        "name",
        "time_zone",
        "phone_number",
        "language",
        "email",
    )

    _names = (
        ("name", "name"),
        ("time_zone", "timeZone"),
        ("phone_number", "phoneNumber"),
        ("language", "language"),
        ("email", "email"),
    )
    _decode = staticmethod(decode)

    name: str
    time_zone: str
    phone_number: str | Unset
    language: Language | str | Unset
    email: str | Unset

    def __init__(
        self,
        *,
        name: str,
        time_zone: str,
        phone_number: str | Unset = UNSET,
        language: Language | str | Unset = UNSET,
        email: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.time_zone = time_zone
        self.phone_number = phone_number
        self.language = language
        self.email = email
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("name", "name", True, STRING),
            ("time_zone", "timeZone", True, STRING),
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
            ("email", "email", False, STRING),
        )
