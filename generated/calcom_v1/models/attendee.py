# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    Model,
    Nullable,
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
        "id",
        "bookingId",
        "name",
        "email",
        "timeZone",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_booking_id = data["bookingId"]
        f_name = data["name"]
        f_email = data["email"]
        f_time_zone = data["timeZone"]
        if type(f_id) is not int:
            odd(Attendee, "id", data, drift)
        if f_booking_id is not None and type(f_booking_id) is not int:
            odd(Attendee, "bookingId", data, drift)
        if type(f_name) is not str:
            odd(Attendee, "name", data, drift)
        if type(f_email) is not str:
            odd(Attendee, "email", data, drift)
        if type(f_time_zone) is not str:
            odd(Attendee, "timeZone", data, drift)
        more = len(data) - 5
    except (KeyError, TypeError, ValueError):
        return decode_exactly(Attendee, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(Attendee)
    self.id = f_id
    self.booking_id = f_booking_id
    self.name = f_name
    self.email = f_email
    self.time_zone = f_time_zone
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class Attendee(Model):
    """Part of `AttendeeCreatedResponse.attendee`, `AttendeeFetchedResponse.attendee` and `AttendeesFetchedResponse.attendees`."""

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

    id: int
    booking_id: int | None
    name: str
    email: str
    time_zone: str

    def __init__(
        self,
        *,
        id: int,
        booking_id: int | None,
        name: str,
        email: str,
        time_zone: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.booking_id = booking_id
        self.name = name
        self.email = email
        self.time_zone = time_zone
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("booking_id", "bookingId", True, Nullable(INTEGER)),
            ("name", "name", True, STRING),
            ("email", "email", True, STRING),
            ("time_zone", "timeZone", True, STRING),
        )
