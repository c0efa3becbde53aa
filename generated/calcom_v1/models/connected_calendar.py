# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    List,
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from .connected_calendar_calendar import decode as decode_connected_calendar_calendar

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .connected_calendar_calendar import ConnectedCalendarCalendar

FIELDS = frozenset(
    (
        "name",
        "appId",
        "userId",
        "integration",
        "calendars",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_name = data["name"]
        f_app_id = data["appId"]
        f_user_id = data["userId"]
        f_integration = data["integration"]
        f_calendars = data["calendars"]
        if type(f_calendars) is not list:
            return decode_exactly(ConnectedCalendar, data, drift, mark)
        if type(f_name) is not str:
            odd(ConnectedCalendar, "name", data, drift)
        if type(f_app_id) is not str:
            odd(ConnectedCalendar, "appId", data, drift)
        if type(f_user_id) is not int:
            odd(ConnectedCalendar, "userId", data, drift)
        if type(f_integration) is not str:
            odd(ConnectedCalendar, "integration", data, drift)
        more = len(data) - 5
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ConnectedCalendar, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_calendars:
            f_calendars = (
                [decode_connected_calendar_calendar(f_calendars[0], drift)]
                if len(f_calendars) == 1
                else [decode_connected_calendar_calendar(item, drift) for item in f_calendars]
            )
    except Odd:
        return decode_exactly(ConnectedCalendar, data, drift, mark)
    self = new(ConnectedCalendar)
    self.name = f_name
    self.app_id = f_app_id
    self.user_id = f_user_id
    self.integration = f_integration
    self.calendars = f_calendars
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ConnectedCalendar(Model):
    """Returned by `list_connected_calendars`."""

    __slots__ = (
        "name",
        "app_id",
        "user_id",
        "integration",
        "calendars",
    )

    _names = (
        ("name", "name"),
        ("app_id", "appId"),
        ("user_id", "userId"),
        ("integration", "integration"),
        ("calendars", "calendars"),
    )
    _decode = staticmethod(decode)

    name: str
    app_id: str
    user_id: int
    integration: str
    calendars: list[ConnectedCalendarCalendar]

    def __init__(
        self,
        *,
        name: str,
        app_id: str,
        user_id: int,
        integration: str,
        calendars: list[ConnectedCalendarCalendar],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.app_id = app_id
        self.user_id = user_id
        self.integration = integration
        self.calendars = calendars
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .connected_calendar_calendar import ConnectedCalendarCalendar

        return (
            ("name", "name", True, STRING),
            ("app_id", "appId", True, STRING),
            ("user_id", "userId", True, INTEGER),
            ("integration", "integration", True, STRING),
            ("calendars", "calendars", True, List(Ref(ConnectedCalendarCalendar))),
        )
