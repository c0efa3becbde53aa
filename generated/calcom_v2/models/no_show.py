# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    STRING,
    List,
    Model,
    Nullable,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from .no_show_attendee import decode as decode_no_show_attendee

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .no_show_attendee import NoShowAttendee

FIELDS = frozenset(
    (
        "attendees",
        "noShowHost",
        "message",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_attendees = data["attendees"]
        f_no_show_host = data["noShowHost"]
        f_message = data["message"]
        if type(f_attendees) is not list:
            return decode_exactly(NoShow, data, drift, mark)
        if f_no_show_host is not None and type(f_no_show_host) is not bool:
            odd(NoShow, "noShowHost", data, drift)
        if type(f_message) is not str:
            odd(NoShow, "message", data, drift)
        more = len(data) - 3
    except (KeyError, TypeError, ValueError):
        return decode_exactly(NoShow, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_attendees:
            f_attendees = (
                [decode_no_show_attendee(f_attendees[0], drift)]
                if len(f_attendees) == 1
                else [decode_no_show_attendee(item, drift) for item in f_attendees]
            )
    except Odd:
        return decode_exactly(NoShow, data, drift, mark)
    self = new(NoShow)
    self.attendees = f_attendees
    self.no_show_host = f_no_show_host
    self.message = f_message
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class NoShow(Model):
    """Returned by `mark_booking_no_show`."""

    __slots__ = (
        "attendees",
        "no_show_host",
        "message",
    )

    _names = (
        ("attendees", "attendees"),
        ("no_show_host", "noShowHost"),
        ("message", "message"),
    )
    _decode = staticmethod(decode)

    attendees: list[NoShowAttendee]
    no_show_host: bool | None
    message: str

    def __init__(
        self,
        *,
        attendees: list[NoShowAttendee],
        no_show_host: bool | None,
        message: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.attendees = attendees
        self.no_show_host = no_show_host
        self.message = message
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .no_show_attendee import NoShowAttendee

        return (
            ("attendees", "attendees", True, List(Ref(NoShowAttendee))),
            ("no_show_host", "noShowHost", True, Nullable(BOOLEAN)),
            ("message", "message", True, STRING),
        )
