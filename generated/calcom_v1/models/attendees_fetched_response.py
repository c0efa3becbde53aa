# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    List,
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
)
from .attendee import decode as decode_attendee

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .attendee import Attendee

FIELDS = frozenset(("attendees",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_attendees = data["attendees"]
        if type(f_attendees) is not list:
            return decode_exactly(AttendeesFetchedResponse, data, drift, mark)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(AttendeesFetchedResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_attendees:
            f_attendees = (
                [decode_attendee(f_attendees[0], drift)]
                if len(f_attendees) == 1
                else [decode_attendee(item, drift) for item in f_attendees]
            )
    except Odd:
        return decode_exactly(AttendeesFetchedResponse, data, drift, mark)
    self = new(AttendeesFetchedResponse)
    self.attendees = f_attendees
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class AttendeesFetchedResponse(Model):
    """Returned by `list_attendees`."""

    __slots__ = ("attendees",)

    _names = (("attendees", "attendees"),)
    _decode = staticmethod(decode)

    attendees: list[Attendee]

    def __init__(
        self,
        *,
        attendees: list[Attendee],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.attendees = attendees
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .attendee import Attendee

        return (("attendees", "attendees", True, List(Ref(Attendee))),)
