# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    List,
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
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
    known = 0
    try:
        if "noShowHost" in data:
            f_no_show_host = data["noShowHost"]
            known += 1
            if type(f_no_show_host) is not bool:
                return decode_exactly(MarkNoShow, data, drift)
        else:
            f_no_show_host = UNSET
        if "attendees" in data:
            f_attendees = data["attendees"]
            known += 1
            if type(f_attendees) is not list:
                return decode_exactly(MarkNoShow, data, drift)
        else:
            f_attendees = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(MarkNoShow, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    try:
        if f_attendees:
            f_attendees = [decode_no_show_attendee(item, drift) for item in f_attendees]
    except Odd:
        del drift[mark:]
        return decode_exactly(MarkNoShow, data, drift)
    self = new(MarkNoShow)
    self.no_show_host = f_no_show_host
    self.attendees = f_attendees
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class MarkNoShow(Model):
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
