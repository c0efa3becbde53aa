# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    Model,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "bookingId",
        "email",
        "name",
        "timeZone",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_booking_id = data["bookingId"]
        f_email = data["email"]
        f_name = data["name"]
        f_time_zone = data["timeZone"]
        if type(f_booking_id) is not int:
            odd(CreateAttendeeBody, "bookingId", data, drift)
        if type(f_email) is not str:
            odd(CreateAttendeeBody, "email", data, drift)
        if type(f_name) is not str:
            odd(CreateAttendeeBody, "name", data, drift)
        if type(f_time_zone) is not str:
            odd(CreateAttendeeBody, "timeZone", data, drift)
        more = len(data) - 4
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateAttendeeBody, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CreateAttendeeBody)
    self.booking_id = f_booking_id
    self.email = f_email
    self.name = f_name
    self.time_zone = f_time_zone
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreateAttendeeBody(Model):
    """Sent by `create_attendee`."""

    __slots__ = (
        "booking_id",
        "email",
        "name",
        "time_zone",
    )

    _names = (
        ("booking_id", "bookingId"),
        ("email", "email"),
        ("name", "name"),
        ("time_zone", "timeZone"),
    )
    _decode = staticmethod(decode)

    booking_id: int
    email: str
    name: str
    time_zone: str

    def __init__(
        self,
        *,
        booking_id: int,
        email: str,
        name: str,
        time_zone: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.booking_id = booking_id
        self.email = email
        self.name = name
        self.time_zone = time_zone
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("booking_id", "bookingId", True, INTEGER),
            ("email", "email", True, STRING),
            ("name", "name", True, STRING),
            ("time_zone", "timeZone", True, STRING),
        )
