# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    ANY,
    BOOLEAN,
    STRING,
    Choice,
    Map,
    Model,
    Odd,
    decode_exactly,
    extra_fields,
    kind_of,
    new,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .._codec import Drift, Field
    from .add_booking_attendee_language import AddBookingAttendeeLanguage

FIELDS = frozenset(
    (
        "name",
        "email",
        "displayEmail",
        "timeZone",
        "absent",
        "seatUid",
        "bookingFieldsResponses",
        "language",
        "phoneNumber",
        "metadata",
        "createdAt",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    known = 7
    try:
        f_name = data["name"]
        f_email = data["email"]
        f_display_email = data["displayEmail"]
        f_time_zone = data["timeZone"]
        f_absent = data["absent"]
        f_seat_uid = data["seatUid"]
        f_booking_fields_responses = data["bookingFieldsResponses"]
        if (
            type(f_name) is not str
            or type(f_email) is not str
            or type(f_display_email) is not str
            or type(f_time_zone) is not str
            or type(f_absent) is not bool
            or type(f_seat_uid) is not str
            or type(f_booking_fields_responses) is not dict
        ):
            return decode_exactly(SeatedAttendee, data, drift)
        if "language" in data:
            f_language = data["language"]
            known += 1
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
                return decode_exactly(SeatedAttendee, data, drift)
        else:
            f_language = UNSET
        if "phoneNumber" in data:
            f_phone_number = data["phoneNumber"]
            known += 1
            if type(f_phone_number) is not str:
                return decode_exactly(SeatedAttendee, data, drift)
        else:
            f_phone_number = UNSET
        if "metadata" in data:
            f_metadata = data["metadata"]
            known += 1
            if type(f_metadata) is not dict:
                return decode_exactly(SeatedAttendee, data, drift)
        else:
            f_metadata = UNSET
        if "createdAt" in data:
            f_created_at = data["createdAt"]
            known += 1
            if type(f_created_at) is not str:
                return decode_exactly(SeatedAttendee, data, drift)
        else:
            f_created_at = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(SeatedAttendee, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    try:
        if f_metadata is not UNSET:
            f_metadata = kind_of(SeatedAttendee, "metadata").decode(f_metadata, drift, data, "metadata")
    except Odd:
        del drift[mark:]
        return decode_exactly(SeatedAttendee, data, drift)
    self = new(SeatedAttendee)
    self.name = f_name
    self.email = f_email
    self.display_email = f_display_email
    self.time_zone = f_time_zone
    self.absent = f_absent
    self.seat_uid = f_seat_uid
    self.booking_fields_responses = f_booking_fields_responses
    self.language = f_language
    self.phone_number = f_phone_number
    self.metadata = f_metadata
    self.created_at = f_created_at
    self._extra = extra
    return self


class SeatedAttendee(Model):
    __slots__ = (
        "name",
        "email",
        "display_email",
        "time_zone",
        "absent",
        "seat_uid",
        "booking_fields_responses",
        "language",
        "phone_number",
        "metadata",
        "created_at",
    )

    _names = (
        ("name", "name"),
        ("email", "email"),
        ("display_email", "displayEmail"),
        ("time_zone", "timeZone"),
        ("absent", "absent"),
        ("seat_uid", "seatUid"),
        ("booking_fields_responses", "bookingFieldsResponses"),
        ("language", "language"),
        ("phone_number", "phoneNumber"),
        ("metadata", "metadata"),
        ("created_at", "createdAt"),
    )
    _decode = staticmethod(decode)

    name: str
    email: str
    display_email: str
    time_zone: str
    absent: bool
    seat_uid: str
    booking_fields_responses: dict[str, Any]
    language: AddBookingAttendeeLanguage | str | Unset
    phone_number: str | Unset
    metadata: dict[str, str] | Unset
    created_at: str | Unset

    def __init__(
        self,
        *,
        name: str,
        email: str,
        display_email: str,
        time_zone: str,
        absent: bool,
        seat_uid: str,
        booking_fields_responses: dict[str, Any],
        language: AddBookingAttendeeLanguage | str | Unset = UNSET,
        phone_number: str | Unset = UNSET,
        metadata: dict[str, str] | Unset = UNSET,
        created_at: str | Unset = UNSET,
    ) -> None:
        self.name = name
        self.email = email
        self.display_email = display_email
        self.time_zone = time_zone
        self.absent = absent
        self.seat_uid = seat_uid
        self.booking_fields_responses = booking_fields_responses
        self.language = language
        self.phone_number = phone_number
        self.metadata = metadata
        self.created_at = created_at
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("name", "name", True, STRING),
            ("email", "email", True, STRING),
            ("display_email", "displayEmail", True, STRING),
            ("time_zone", "timeZone", True, STRING),
            ("absent", "absent", True, BOOLEAN),
            ("seat_uid", "seatUid", True, STRING),
            ("booking_fields_responses", "bookingFieldsResponses", True, Map(ANY)),
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
            ("phone_number", "phoneNumber", False, STRING),
            ("metadata", "metadata", False, Map(STRING)),
            ("created_at", "createdAt", False, STRING),
        )
