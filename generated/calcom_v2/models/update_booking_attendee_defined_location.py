# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._codec import (
    STRING,
    Choice,
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
        "type",
        "location",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_type_ = data["type"]
        f_location = data["location"]
        if f_type_ != "attendeeDefined":
            odd(UpdateBookingAttendeeDefinedLocation, "type", data, drift)
        if type(f_location) is not str:
            odd(UpdateBookingAttendeeDefinedLocation, "location", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdateBookingAttendeeDefinedLocation, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(UpdateBookingAttendeeDefinedLocation)
    self.type_ = f_type_
    self.location = f_location
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UpdateBookingAttendeeDefinedLocation(Model):
    """Part of `UpdateBookingLocation.location`."""

    __slots__ = (
        "type_",
        "location",
    )

    _names = (
        ("type_", "type"),
        ("location", "location"),
    )
    _decode = staticmethod(decode)

    type_: Literal["attendeeDefined"]
    location: str

    def __init__(
        self,
        *,
        location: str,
        type_: Literal["attendeeDefined"] = "attendeeDefined",
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.type_ = type_
        self.location = location
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("type_", "type", True, Choice("attendeeDefined")),
            ("location", "location", True, STRING),
        )
