# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    Model,
    Odd,
    decode_exactly,
    extra_fields,
    new,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "id",
        "bookingId",
        "name",
        "email",
        "timeZone",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    known = 0
    try:
        if "id" in data:
            f_id = data["id"]
            known += 1
            if type(f_id) is not int:
                return decode_exactly(Attendee, data, drift)
        else:
            f_id = UNSET
        if "bookingId" in data:
            f_booking_id = data["bookingId"]
            known += 1
            if type(f_booking_id) is not int:
                return decode_exactly(Attendee, data, drift)
        else:
            f_booking_id = UNSET
        if "name" in data:
            f_name = data["name"]
            known += 1
            if type(f_name) is not str:
                return decode_exactly(Attendee, data, drift)
        else:
            f_name = UNSET
        if "email" in data:
            f_email = data["email"]
            known += 1
            if type(f_email) is not str:
                return decode_exactly(Attendee, data, drift)
        else:
            f_email = UNSET
        if "timeZone" in data:
            f_time_zone = data["timeZone"]
            known += 1
            if type(f_time_zone) is not str:
                return decode_exactly(Attendee, data, drift)
        else:
            f_time_zone = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(Attendee, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    self = new(Attendee)
    self.id = f_id
    self.booking_id = f_booking_id
    self.name = f_name
    self.email = f_email
    self.time_zone = f_time_zone
    self._extra = extra
    return self


class Attendee(Model):
    __slots__ = (
        "id",
        "booking_id",
        "name",
        "email",
        "time_zone",
    )

    _names = (
        ("id", "id"),
        ("booking_id", "bookingId"),
        ("name", "name"),
        ("email", "email"),
        ("time_zone", "timeZone"),
    )
    _decode = staticmethod(decode)

    id: int | Unset
    booking_id: int | Unset
    name: str | Unset
    email: str | Unset
    time_zone: str | Unset

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        booking_id: int | Unset = UNSET,
        name: str | Unset = UNSET,
        email: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
    ) -> None:
        self.id = id
        self.booking_id = booking_id
        self.name = name
        self.email = email
        self.time_zone = time_zone
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", False, INTEGER),
            ("booking_id", "bookingId", False, INTEGER),
            ("name", "name", False, STRING),
            ("email", "email", False, STRING),
            ("time_zone", "timeZone", False, STRING),
        )
