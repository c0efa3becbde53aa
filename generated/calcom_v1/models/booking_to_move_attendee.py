# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
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
        "name",
        "email",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_name = data["name"]
        f_email = data["email"]
        if type(f_name) is not str:
            odd(BookingToMoveAttendee, "name", data, drift)
        if type(f_email) is not str:
            odd(BookingToMoveAttendee, "email", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingToMoveAttendee, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BookingToMoveAttendee)
    self.name = f_name
    self.email = f_email
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingToMoveAttendee(Model):
    """Part of `BookingToMove.attendees`."""

    __slots__ = (
        "name",
        "email",
    )

    _names = (
        ("name", "name"),
        ("email", "email"),
    )
    _decode = staticmethod(decode)

    name: str
    email: str

    def __init__(
        self,
        *,
        name: str,
        email: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.email = email
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("name", "name", True, STRING),
            ("email", "email", True, STRING),
        )
