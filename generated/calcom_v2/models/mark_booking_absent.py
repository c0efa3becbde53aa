# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    List,
    Model,
    Odd,
    Ref,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from ..types import UNSET, Unset
from .mark_absent_attendee import decode as decode_mark_absent_attendee

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .mark_absent_attendee import MarkAbsentAttendee

FIELDS = frozenset(
    (
        "host",
        "attendees",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_host = f_attendees = absent
        if more:
            if "host" in data:
                f_host = data["host"]
                more -= 1
                if type(f_host) is not bool:
                    odd(MarkBookingAbsent, "host", data, drift)
            if "attendees" in data:
                f_attendees = data["attendees"]
                more -= 1
                if type(f_attendees) is not list:
                    return decode_exactly(MarkBookingAbsent, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(MarkBookingAbsent, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_attendees:
            f_attendees = (
                [decode_mark_absent_attendee(f_attendees[0], drift)]
                if len(f_attendees) == 1
                else [decode_mark_absent_attendee(item, drift) for item in f_attendees]
            )
    except Odd:
        return decode_exactly(MarkBookingAbsent, data, drift, mark)
    self = new(MarkBookingAbsent)
    self.host = f_host
    self.attendees = f_attendees
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class MarkBookingAbsent(Model):
    """Sent by `mark_booking_absent`."""

    __slots__ = (
        "host",
        "attendees",
    )

    _names = (
        ("host", "host"),
        ("attendees", "attendees"),
    )
    _decode = staticmethod(decode)

    host: bool | Unset
    attendees: list[MarkAbsentAttendee] | Unset

    def __init__(
        self,
        *,
        host: bool | Unset = UNSET,
        attendees: list[MarkAbsentAttendee] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.host = host
        self.attendees = attendees
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .mark_absent_attendee import MarkAbsentAttendee

        return (
            ("host", "host", False, BOOLEAN),
            ("attendees", "attendees", False, List(Ref(MarkAbsentAttendee))),
        )
