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
from .no_show_attendee import decode as decode_no_show_attendee

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .no_show_attendee import NoShowAttendee

FIELDS = frozenset(
    (
        "noShowHost",
        "attendees",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_no_show_host = f_attendees = absent
        if more:
            if "noShowHost" in data:
                f_no_show_host = data["noShowHost"]
                more -= 1
                if type(f_no_show_host) is not bool:
                    odd(MarkNoShow, "noShowHost", data, drift)
            if "attendees" in data:
                f_attendees = data["attendees"]
                more -= 1
                if type(f_attendees) is not list:
                    return decode_exactly(MarkNoShow, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(MarkNoShow, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_attendees:
            f_attendees = (
                [decode_no_show_attendee(f_attendees[0], drift)]
                if len(f_attendees) == 1
                else [decode_no_show_attendee(item, drift) for item in f_attendees]
            )
    except Odd:
        return decode_exactly(MarkNoShow, data, drift, mark)
    self = new(MarkNoShow)
    self.no_show_host = f_no_show_host
    self.attendees = f_attendees
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class MarkNoShow(Model):
    """Sent by `mark_booking_no_show`."""

    __slots__ = (
        "no_show_host",
        "attendees",
    )

    _names = (
        ("no_show_host", "noShowHost"),
        ("attendees", "attendees"),
    )
    _decode = staticmethod(decode)

    no_show_host: bool | Unset
    attendees: list[NoShowAttendee] | Unset

    def __init__(
        self,
        *,
        no_show_host: bool | Unset = UNSET,
        attendees: list[NoShowAttendee] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.no_show_host = no_show_host
        self.attendees = attendees
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .no_show_attendee import NoShowAttendee

        return (
            ("no_show_host", "noShowHost", False, BOOLEAN),
            ("attendees", "attendees", False, List(Ref(NoShowAttendee))),
        )
