# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Model,
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
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_email = data["email"]
        if type(f_email) is not str:
            odd(CreateEventAttendee, "email", data, drift)
        more = len(data) - 1
        f_name = absent
        if more:
            if "name" in data:
                f_name = data["name"]
                more -= 1
                if type(f_name) is not str:
                    odd(CreateEventAttendee, "name", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateEventAttendee, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CreateEventAttendee)
    self.email = f_email
    self.name = f_name
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreateEventAttendee(Model):
    """Part of `CreateUnifiedCalendarEvent.attendees`."""

    __slots__ = (
        "email",
        "name",
    )

    _names = (
        ("email", "email"),
        ("name", "name"),
    )
    _decode = staticmethod(decode)

    email: str
    name: str | Unset

    def __init__(
        self,
        *,
        email: str,
        name: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.email = email
        self.name = name
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("email", "email", True, STRING),
            ("name", "name", False, STRING),
        )
