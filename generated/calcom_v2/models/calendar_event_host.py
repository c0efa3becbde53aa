# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
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
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_email = data["email"]
        f_response_status = data["responseStatus"]
        if type(f_email) is not str:
            odd(CalendarEventHost, "email", data, drift)
        if f_response_status is not None and f_response_status not in {
            "accepted",
            "declined",
            "needsAction",
            "pending",
        }:
            odd(CalendarEventHost, "responseStatus", data, drift)
        more = len(data) - 2
        f_name = absent
        if more:
            if "name" in data:
                f_name = data["name"]
                more -= 1
                if f_name is not None and type(f_name) is not str:
                    odd(CalendarEventHost, "name", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CalendarEventHost, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CalendarEventHost)
    self.email = f_email
    self.response_status = f_response_status
    self.name = f_name
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CalendarEventHost(Model):
    """Part of `UnifiedCalendarEvent.hosts`."""

    __slots__ = (
        "email",
        "response_status",
        "name",
    )

    _names = (
        ("email", "email"),
        ("response_status", "responseStatus"),
        ("name", "name"),
    )
    _decode = staticmethod(decode)

    email: str
    response_status: CalendarEventResponseStatus | str | None
    name: str | None | Unset

    def __init__(
        self,
        *,
        email: str,
        response_status: CalendarEventResponseStatus | str | None,
        name: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.email = email
        self.response_status = response_status
        self.name = name
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
            ("name", "name", False, Nullable(STRING)),
        )
