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
        "responseStatus",
        "name",
        "self",
        "optional",
        "host",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_email = data["email"]
        f_response_status = data["responseStatus"]
        if type(f_email) is not str:
            odd(CalendarEventAttendee, "email", data, drift)
        if f_response_status is not None and f_response_status not in {
            "accepted",
            "declined",
            "needsAction",
            "pending",
        }:
            odd(CalendarEventAttendee, "responseStatus", data, drift)
        more = len(data) - 2
        f_name = f_self_ = f_optional = f_host = absent
        if more:
            if "name" in data:
                f_name = data["name"]
                more -= 1
                if type(f_name) is not str:
                    odd(CalendarEventAttendee, "name", data, drift)
            if "self" in data:
                f_self_ = data["self"]
                more -= 1
                if f_self_ is not None and type(f_self_) is not bool:
                    odd(CalendarEventAttendee, "self", data, drift)
            if "optional" in data:
                f_optional = data["optional"]
                more -= 1
                if f_optional is not None and type(f_optional) is not bool:
                    odd(CalendarEventAttendee, "optional", data, drift)
            if "host" in data:
                f_host = data["host"]
                more -= 1
                if f_host is not None and type(f_host) is not bool:
                    odd(CalendarEventAttendee, "host", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CalendarEventAttendee, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CalendarEventAttendee)
    self.email = f_email
    self.response_status = f_response_status
    self.name = f_name
    self.self_ = f_self_
    self.optional = f_optional
    self.host = f_host
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CalendarEventAttendee(Model):
    """Part of `UnifiedCalendarEvent.attendees`."""

    __slots__ = (
        "email",
        "response_status",
        "name",
        "self_",
        "optional",
        "host",
    )

    _names = (
        ("email", "email"),
        ("response_status", "responseStatus"),
        ("name", "name"),
        ("self_", "self"),
        ("optional", "optional"),
        ("host", "host"),
    )
    _decode = staticmethod(decode)

    email: str
    response_status: CalendarEventResponseStatus | str | None
    name: str | Unset
    self_: bool | None | Unset
    optional: bool | None | Unset
    host: bool | None | Unset

    def __init__(
        self,
        *,
        email: str,
        response_status: CalendarEventResponseStatus | str | None,
        name: str | Unset = UNSET,
        self_: bool | None | Unset = UNSET,
        optional: bool | None | Unset = UNSET,
        host: bool | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.email = email
        self.response_status = response_status
        self.name = name
        self.self_ = self_
        self.optional = optional
        self.host = host
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("email", "email", True, STRING),
            (
                "response_status",
                "responseStatus",
                True,
                Nullable(Choice("accepted", "declined", "needsAction", "pending")),
            ),
            ("name", "name", False, STRING),
            ("self_", "self", False, Nullable(BOOLEAN)),
            ("optional", "optional", False, Nullable(BOOLEAN)),
            ("host", "host", False, Nullable(BOOLEAN)),
        )
