# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    List,
    Model,
    Nullable,
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
from .calendar import decode as decode_calendar
from .calendar_integration import decode as decode_calendar_integration
from .connected_calendar_error import decode as decode_connected_calendar_error
from .primary_calendar import decode as decode_primary_calendar

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .calendar import Calendar
    from .calendar_integration import CalendarIntegration
    from .connected_calendar_error import ConnectedCalendarError
    from .primary_calendar import PrimaryCalendar

FIELDS = frozenset(
    (
        "integration",
        "credentialId",
        "delegationCredentialId",
        "primary",
        "calendars",
        "error",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_integration = data["integration"]
        f_credential_id = data["credentialId"]
        if type(f_credential_id) is not int:
            odd(ConnectedCalendar, "credentialId", data, drift)
        more = len(data) - 2
        f_delegation_credential_id = f_primary = f_calendars = f_error = absent
        if more:
            if "delegationCredentialId" in data:
                f_delegation_credential_id = data["delegationCredentialId"]
                more -= 1
                if f_delegation_credential_id is not None and type(f_delegation_credential_id) is not str:
                    odd(ConnectedCalendar, "delegationCredentialId", data, drift)
            if "primary" in data:
                f_primary = data["primary"]
                more -= 1
            if "calendars" in data:
                f_calendars = data["calendars"]
                more -= 1
                if type(f_calendars) is not list:
                    return decode_exactly(ConnectedCalendar, data, drift, mark)
            if "error" in data:
                f_error = data["error"]
                more -= 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ConnectedCalendar, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_integration = decode_calendar_integration(f_integration, drift)
        if f_primary is not UNSET:
            f_primary = decode_primary_calendar(f_primary, drift)
        if f_calendars:
            f_calendars = (
                [decode_calendar(f_calendars[0], drift)]
                if len(f_calendars) == 1
                else [decode_calendar(item, drift) for item in f_calendars]
            )
        if f_error is not UNSET:
            f_error = decode_connected_calendar_error(f_error, drift)
    except Odd:
        return decode_exactly(ConnectedCalendar, data, drift, mark)
    self = new(ConnectedCalendar)
    self.integration = f_integration
    self.credential_id = f_credential_id
    self.delegation_credential_id = f_delegation_credential_id
    self.primary = f_primary
    self.calendars = f_calendars
    self.error = f_error
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ConnectedCalendar(Model):
    """Part of `ConnectedCalendarsData.connected_calendars`."""

    __slots__ = (
        "integration",
        "credential_id",
        "delegation_credential_id",
        "primary",
        "calendars",
        "error",
    )

    _names = (
        ("integration", "integration"),
        ("credential_id", "credentialId"),
        ("delegation_credential_id", "delegationCredentialId"),
        ("primary", "primary"),
        ("calendars", "calendars"),
        ("error", "error"),
    )
    _decode = staticmethod(decode)

    integration: CalendarIntegration
    credential_id: int
    delegation_credential_id: str | None | Unset
    primary: PrimaryCalendar | Unset
    calendars: list[Calendar] | Unset
    error: ConnectedCalendarError | Unset

    def __init__(
        self,
        *,
        integration: CalendarIntegration,
        credential_id: int,
        delegation_credential_id: str | None | Unset = UNSET,
        primary: PrimaryCalendar | Unset = UNSET,
        calendars: list[Calendar] | Unset = UNSET,
        error: ConnectedCalendarError | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.integration = integration
        self.credential_id = credential_id
        self.delegation_credential_id = delegation_credential_id
        self.primary = primary
        self.calendars = calendars
        self.error = error
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .calendar import Calendar
        from .calendar_integration import CalendarIntegration
        from .connected_calendar_error import ConnectedCalendarError
        from .primary_calendar import PrimaryCalendar

        return (
            ("integration", "integration", True, Ref(CalendarIntegration)),
            ("credential_id", "credentialId", True, INTEGER),
            ("delegation_credential_id", "delegationCredentialId", False, Nullable(STRING)),
            ("primary", "primary", False, Ref(PrimaryCalendar)),
            ("calendars", "calendars", False, List(Ref(Calendar))),
            ("error", "error", False, Ref(ConnectedCalendarError)),
        )
