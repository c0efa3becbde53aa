# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
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
        "id",
        "name",
        "email",
        "displayEmail",
        "username",
        "timeZone",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_name = data["name"]
        f_email = data["email"]
        f_display_email = data["displayEmail"]
        f_username = data["username"]
        if type(f_id) is not int:
            odd(BookingHost, "id", data, drift)
        if f_name is not None and type(f_name) is not str:
            odd(BookingHost, "name", data, drift)
        if type(f_email) is not str:
            odd(BookingHost, "email", data, drift)
        if type(f_display_email) is not str:
            odd(BookingHost, "displayEmail", data, drift)
        if type(f_username) is not str:
            odd(BookingHost, "username", data, drift)
        more = len(data) - 5
        f_time_zone = absent
        if more:
            if "timeZone" in data:
                f_time_zone = data["timeZone"]
                more -= 1
                if type(f_time_zone) is not str:
                    odd(BookingHost, "timeZone", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingHost, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BookingHost)
    self.id = f_id
    self.name = f_name
    self.email = f_email
    self.display_email = f_display_email
    self.username = f_username
    self.time_zone = f_time_zone
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingHost(Model):
    """Part of `Booking.hosts`, `CreatedRecurringSeatedBooking.hosts`, `CreatedSeatedBooking.hosts` and 3 more."""

    __slots__ = (
        "id",
        "name",
        "email",
        "display_email",
        "username",
        "time_zone",
    )

    _names = (
        ("id", "id"),
        ("name", "name"),
        ("email", "email"),
        ("display_email", "displayEmail"),
        ("username", "username"),
        ("time_zone", "timeZone"),
    )
    _decode = staticmethod(decode)

    id: int
    name: str | None
    email: str
    display_email: str
    username: str
    time_zone: str | Unset

    def __init__(
        self,
        *,
        id: int,
        name: str | None,
        email: str,
        display_email: str,
        username: str,
        time_zone: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.email = email
        self.display_email = display_email
        self.username = username
        self.time_zone = time_zone
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("name", "name", True, Nullable(STRING)),
            ("email", "email", True, STRING),
            ("display_email", "displayEmail", True, STRING),
            ("username", "username", True, STRING),
            ("time_zone", "timeZone", False, STRING),
        )
