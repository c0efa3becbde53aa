# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    STRING,
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

FIELDS = frozenset(
    (
        "name",
        "email",
        "displayEmail",
        "timeZone",
        "language",
        "absent",
        "phoneNumber",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_name = data["name"]
        f_email = data["email"]
        f_display_email = data["displayEmail"]
        f_time_zone = data["timeZone"]
        f_language = data["language"]
        f_absent = data["absent"]
        if type(f_name) is not str:
            odd(Attendee, "name", data, drift)
        if type(f_email) is not str:
            odd(Attendee, "email", data, drift)
        if type(f_display_email) is not str:
            odd(Attendee, "displayEmail", data, drift)
        if type(f_time_zone) is not str:
            odd(Attendee, "timeZone", data, drift)
        if f_language is not None and type(f_language) is not str:
            odd(Attendee, "language", data, drift)
        if type(f_absent) is not bool:
            odd(Attendee, "absent", data, drift)
        more = len(data) - 6
        f_phone_number = absent
        if more:
            if "phoneNumber" in data:
                f_phone_number = data["phoneNumber"]
                more -= 1
                if type(f_phone_number) is not str:
                    odd(Attendee, "phoneNumber", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(Attendee, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(Attendee)
    self.name = f_name
    self.email = f_email
    self.display_email = f_display_email
    self.time_zone = f_time_zone
    self.language = f_language
    self.absent = f_absent
    self.phone_number = f_phone_number
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class Attendee(Model):
    """Part of `Booking.attendees` and `RecurringBooking.attendees`."""

    __slots__ = (
        "name",
        "email",
        "display_email",
        "time_zone",
        "language",
        "absent",
        "phone_number",
    )

    _names = (
        ("name", "name"),
        ("email", "email"),
        ("display_email", "displayEmail"),
        ("time_zone", "timeZone"),
        ("language", "language"),
        ("absent", "absent"),
        ("phone_number", "phoneNumber"),
    )
    _decode = staticmethod(decode)

    name: str
    email: str
    display_email: str
    time_zone: str
    language: str | None
    absent: bool
    phone_number: str | Unset

    def __init__(
        self,
        *,
        name: str,
        email: str,
        display_email: str,
        time_zone: str,
        language: str | None,
        absent: bool,
        phone_number: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.email = email
        self.display_email = display_email
        self.time_zone = time_zone
        self.language = language
        self.absent = absent
        self.phone_number = phone_number
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("name", "name", True, STRING),
            ("email", "email", True, STRING),
            ("display_email", "displayEmail", True, STRING),
            ("time_zone", "timeZone", True, STRING),
            ("language", "language", True, Nullable(STRING)),
            ("absent", "absent", True, BOOLEAN),
            ("phone_number", "phoneNumber", False, STRING),
        )
