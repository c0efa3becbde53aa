# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
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
        "email",
        "absent",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_email = data["email"]
        f_absent = data["absent"]
        if type(f_email) is not str:
            odd(MarkAbsentAttendee, "email", data, drift)
        if type(f_absent) is not bool:
            odd(MarkAbsentAttendee, "absent", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(MarkAbsentAttendee, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(MarkAbsentAttendee)
    self.email = f_email
    self.absent = f_absent
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class MarkAbsentAttendee(Model):
    """Part of `MarkBookingAbsent.attendees`."""

    __slots__ = (
        "email",
        "absent",
    )

    _names = (
        ("email", "email"),
        ("absent", "absent"),
    )
    _decode = staticmethod(decode)

    email: str
    absent: bool

    def __init__(
        self,
        *,
        email: str,
        absent: bool,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.email = email
        self.absent = absent
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("email", "email", True, STRING),
            ("absent", "absent", True, BOOLEAN),
        )
