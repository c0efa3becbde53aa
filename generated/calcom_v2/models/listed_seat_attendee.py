# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
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

FIELDS = frozenset(("email",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_email = data["email"]
        if type(f_email) is not str:
            odd(ListedSeatAttendee, "email", data, drift)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ListedSeatAttendee, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(ListedSeatAttendee)
    self.email = f_email
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ListedSeatAttendee(Model):
    """Part of `ListedSeat.attendee`."""

    __slots__ = ("email",)

    _names = (("email", "email"),)
    _decode = staticmethod(decode)

    email: str

    def __init__(
        self,
        *,
        email: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.email = email
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("email", "email", True, STRING),)
