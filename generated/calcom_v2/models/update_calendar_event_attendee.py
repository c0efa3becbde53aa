# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    STRING,
    Choice,
    Model,
    Nullable,
    Odd,
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
    from .calendar_event_response_status import CalendarEventResponseStatus

FIELDS = frozenset(
    (
        "email",
        "name",
        "responseStatus",
        "self",
        "optional",
        "host",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_email = f_name = f_response_status = f_self_ = absent
        f_optional = f_host = absent
        if more:
            if "email" in data:
                f_email = data["email"]
                more -= 1
                if type(f_email) is not str:
                    odd(UpdateCalendarEventAttendee, "email", data, drift)
            if "name" in data:
                f_name = data["name"]
                more -= 1
                if type(f_name) is not str:
                    odd(UpdateCalendarEventAttendee, "name", data, drift)
            if "responseStatus" in data:
                f_response_status = data["responseStatus"]
                more -= 1
                if f_response_status is not None and f_response_status not in {
                    "accepted",
                    "declined",
                    "needsAction",
                    "pending",
                }:
                    odd(UpdateCalendarEventAttendee, "responseStatus", data, drift)
            if "self" in data:
                f_self_ = data["self"]
                more -= 1
                if f_self_ is not None and type(f_self_) is not bool:
                    odd(UpdateCalendarEventAttendee, "self", data, drift)
            if "optional" in data:
                f_optional = data["optional"]
                more -= 1
                if f_optional is not None and type(f_optional) is not bool:
                    odd(UpdateCalendarEventAttendee, "optional", data, drift)
            if "host" in data:
                f_host = data["host"]
                more -= 1
                if f_host is not None and type(f_host) is not bool:
                    odd(UpdateCalendarEventAttendee, "host", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdateCalendarEventAttendee, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(UpdateCalendarEventAttendee)
    self.email = f_email
    self.name = f_name
    self.response_status = f_response_status
    self.self_ = f_self_
    self.optional = f_optional
    self.host = f_host
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UpdateCalendarEventAttendee(Model):
    """Part of `UpdateUnifiedCalendarEvent.attendees`."""

    __slots__ = (
        "email",
        "name",
        "response_status",
        "self_",
        "optional",
        "host",
    )

    _names = (
        ("email", "email"),
        ("name", "name"),
        ("response_status", "responseStatus"),
        ("self_", "self"),
        ("optional", "optional"),
        ("host", "host"),
    )
    _decode = staticmethod(decode)

    email: str | Unset
    name: str | Unset
    response_status: CalendarEventResponseStatus | str | None | Unset
    self_: bool | None | Unset
    optional: bool | None | Unset
    host: bool | None | Unset

    def __init__(
        self,
        *,
        email: str | Unset = UNSET,
        name: str | Unset = UNSET,
        response_status: CalendarEventResponseStatus | str | None | Unset = UNSET,
        self_: bool | None | Unset = UNSET,
        optional: bool | None | Unset = UNSET,
        host: bool | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.email = email
        self.name = name
        self.response_status = response_status
        self.self_ = self_
        self.optional = optional
        self.host = host
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("email", "email", False, STRING),
            ("name", "name", False, STRING),
            (
                "response_status",
                "responseStatus",
                False,
                Nullable(Choice("accepted", "declined", "needsAction", "pending")),
            ),
            ("self_", "self", False, Nullable(BOOLEAN)),
            ("optional", "optional", False, Nullable(BOOLEAN)),
            ("host", "host", False, Nullable(BOOLEAN)),
        )
