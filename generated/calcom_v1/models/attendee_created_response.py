# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
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
from .attendee import decode as decode_attendee

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .attendee import Attendee

FIELDS = frozenset(
    (
        "attendee",
        "message",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_attendee = data["attendee"]
        more = len(data) - 1
        f_message = absent
        if more:
            if "message" in data:
                f_message = data["message"]
                more -= 1
                if type(f_message) is not str:
                    odd(AttendeeCreatedResponse, "message", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(AttendeeCreatedResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_attendee = decode_attendee(f_attendee, drift)
    except Odd:
        return decode_exactly(AttendeeCreatedResponse, data, drift, mark)
    self = new(AttendeeCreatedResponse)
    self.attendee = f_attendee
    self.message = f_message
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class AttendeeCreatedResponse(Model):
    """Returned by `create_attendee`."""

    __slots__ = (
        "attendee",
        "message",
    )

    _names = (
        ("attendee", "attendee"),
        ("message", "message"),
    )
    _decode = staticmethod(decode)

    attendee: Attendee
    message: str | Unset

    def __init__(
        self,
        *,
        attendee: Attendee,
        message: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.attendee = attendee
        self.message = message
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .attendee import Attendee

        return (
            ("attendee", "attendee", True, Ref(Attendee)),
            ("message", "message", False, STRING),
        )
