# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    Model,
    Nullable,
    Odd,
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
        "email",
        "name",
        "timeZone",
        "bookingId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_email = f_name = f_time_zone = f_booking_id = absent
        if more:
            if "email" in data:
                f_email = data["email"]
                more -= 1
                if type(f_email) is not str:
                    odd(UpdateAttendeeBody, "email", data, drift)
            if "name" in data:
                f_name = data["name"]
                more -= 1
                if type(f_name) is not str:
                    odd(UpdateAttendeeBody, "name", data, drift)
            if "timeZone" in data:
                f_time_zone = data["timeZone"]
                more -= 1
                if type(f_time_zone) is not str:
                    odd(UpdateAttendeeBody, "timeZone", data, drift)
            if "bookingId" in data:
                f_booking_id = data["bookingId"]
                more -= 1
                if f_booking_id is not None and type(f_booking_id) is not int:
                    odd(UpdateAttendeeBody, "bookingId", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdateAttendeeBody, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(UpdateAttendeeBody)
    self.email = f_email
    self.name = f_name
    self.time_zone = f_time_zone
    self.booking_id = f_booking_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UpdateAttendeeBody(Model):
    """Sent by `update_attendee`."""

    __slots__ = (
        "email",
        "name",
        "time_zone",
        "booking_id",
    )

    _names = (
        ("email", "email"),
        ("name", "name"),
        ("time_zone", "timeZone"),
        ("booking_id", "bookingId"),
    )
    _decode = staticmethod(decode)

    email: str | Unset
    name: str | Unset
    time_zone: str | Unset
    booking_id: int | None | Unset

    def __init__(
        self,
        *,
        email: str | Unset = UNSET,
        name: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        booking_id: int | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.email = email
        self.name = name
        self.time_zone = time_zone
        self.booking_id = booking_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("email", "email", False, STRING),
            ("name", "name", False, STRING),
            ("time_zone", "timeZone", False, STRING),
            ("booking_id", "bookingId", False, Nullable(INTEGER)),
        )
