# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
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
        "name",
        "timeZone",
        "email",
        "phoneNumber",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_name = data["name"]
        f_time_zone = data["timeZone"]
        f_email = data["email"]
        f_phone_number = data["phoneNumber"]
        if type(f_name) is not str:
            odd(InsightsRoutingBookingAttendee, "name", data, drift)
        if type(f_time_zone) is not str:
            odd(InsightsRoutingBookingAttendee, "timeZone", data, drift)
        if type(f_email) is not str:
            odd(InsightsRoutingBookingAttendee, "email", data, drift)
        if f_phone_number is not None and type(f_phone_number) is not str:
            odd(InsightsRoutingBookingAttendee, "phoneNumber", data, drift)
        more = len(data) - 4
    except (KeyError, TypeError, ValueError):
        return decode_exactly(InsightsRoutingBookingAttendee, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(InsightsRoutingBookingAttendee)
    self.name = f_name
    self.time_zone = f_time_zone
    self.email = f_email
    self.phone_number = f_phone_number
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class InsightsRoutingBookingAttendee(Model):
    """Part of `InsightsRoutingFormResponse.booking_attendees`."""

    __slots__ = (
        "name",
        "time_zone",
        "email",
        "phone_number",
    )

    _names = (
        ("name", "name"),
        ("time_zone", "timeZone"),
        ("email", "email"),
        ("phone_number", "phoneNumber"),
    )
    _decode = staticmethod(decode)

    name: str
    time_zone: str
    email: str
    phone_number: str | None

    def __init__(
        self,
        *,
        name: str,
        time_zone: str,
        email: str,
        phone_number: str | None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.time_zone = time_zone
        self.email = email
        self.phone_number = phone_number
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("name", "name", True, STRING),
            ("time_zone", "timeZone", True, STRING),
            ("email", "email", True, STRING),
            ("phone_number", "phoneNumber", True, Nullable(STRING)),
        )
