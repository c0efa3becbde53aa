# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    TIME,
    Model,
    Nullable,
    Odd,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
    parse_time,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "id",
        "integration",
        "externalId",
        "primaryEmail",
        "userId",
        "eventTypeId",
        "credentialId",
        "delegationCredentialId",
        "name",
        "primary",
        "readOnly",
        "email",
        "integrationTitle",
        "createdAt",
        "updatedAt",
        "customCalendarReminder",
        "isSelected",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_id = f_integration = f_external_id = f_primary_email = absent
        f_user_id = f_event_type_id = f_credential_id = f_delegation_credential_id = absent
        f_name = f_primary = f_read_only = f_email = absent
        f_integration_title = f_created_at = f_updated_at = f_custom_calendar_reminder = absent
        f_is_selected = absent
        if more:
            if "id" in data:
                f_id = data["id"]
                more -= 1
                if type(f_id) is not int:
                    odd(DestinationCalendar, "id", data, drift)
            if "integration" in data:
                f_integration = data["integration"]
                more -= 1
                if type(f_integration) is not str:
                    odd(DestinationCalendar, "integration", data, drift)
            if "externalId" in data:
                f_external_id = data["externalId"]
                more -= 1
                if type(f_external_id) is not str:
                    odd(DestinationCalendar, "externalId", data, drift)
            if "primaryEmail" in data:
                f_primary_email = data["primaryEmail"]
                more -= 1
                if f_primary_email is not None and type(f_primary_email) is not str:
                    odd(DestinationCalendar, "primaryEmail", data, drift)
            if "userId" in data:
                f_user_id = data["userId"]
                more -= 1
                if f_user_id is not None and type(f_user_id) is not int:
                    odd(DestinationCalendar, "userId", data, drift)
            if "eventTypeId" in data:
                f_event_type_id = data["eventTypeId"]
                more -= 1
                if f_event_type_id is not None and type(f_event_type_id) is not int:
                    odd(DestinationCalendar, "eventTypeId", data, drift)
            if "credentialId" in data:
                f_credential_id = data["credentialId"]
                more -= 1
                if f_credential_id is not None and type(f_credential_id) is not int:
                    odd(DestinationCalendar, "credentialId", data, drift)
            if "delegationCredentialId" in data:
                f_delegation_credential_id = data["delegationCredentialId"]
                more -= 1
                if f_delegation_credential_id is not None and type(f_delegation_credential_id) is not str:
                    odd(DestinationCalendar, "delegationCredentialId", data, drift)
            if "name" in data:
                f_name = data["name"]
                more -= 1
                if f_name is not None and type(f_name) is not str:
                    odd(DestinationCalendar, "name", data, drift)
            if "primary" in data:
                f_primary = data["primary"]
                more -= 1
                if type(f_primary) is not bool:
                    odd(DestinationCalendar, "primary", data, drift)
            if "readOnly" in data:
                f_read_only = data["readOnly"]
                more -= 1
                if type(f_read_only) is not bool:
                    odd(DestinationCalendar, "readOnly", data, drift)
            if "email" in data:
                f_email = data["email"]
                more -= 1
                if type(f_email) is not str:
                    odd(DestinationCalendar, "email", data, drift)
            if "integrationTitle" in data:
                f_integration_title = data["integrationTitle"]
                more -= 1
                if type(f_integration_title) is not str:
                    odd(DestinationCalendar, "integrationTitle", data, drift)
            if "createdAt" in data:
                f_created_at = data["createdAt"]
                more -= 1
                f_created_at = parse_time(f_created_at)
                if f_created_at.tzinfo is None:
                    return decode_exactly(DestinationCalendar, data, drift, mark)
            if "updatedAt" in data:
                f_updated_at = data["updatedAt"]
                more -= 1
                f_updated_at = parse_time(f_updated_at)
                if f_updated_at.tzinfo is None:
                    return decode_exactly(DestinationCalendar, data, drift, mark)
            if "customCalendarReminder" in data:
                f_custom_calendar_reminder = data["customCalendarReminder"]
                more -= 1
                if f_custom_calendar_reminder is not None and type(f_custom_calendar_reminder) is not int:
                    odd(DestinationCalendar, "customCalendarReminder", data, drift)
            if "isSelected" in data:
                f_is_selected = data["isSelected"]
                more -= 1
                if type(f_is_selected) is not bool:
                    odd(DestinationCalendar, "isSelected", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(DestinationCalendar, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(DestinationCalendar)
    self.id = f_id
    self.integration = f_integration
    self.external_id = f_external_id
    self.primary_email = f_primary_email
    self.user_id = f_user_id
    self.event_type_id = f_event_type_id
    self.credential_id = f_credential_id
    self.delegation_credential_id = f_delegation_credential_id
    self.name = f_name
    self.primary = f_primary
    self.read_only = f_read_only
    self.email = f_email
    self.integration_title = f_integration_title
    self.created_at = f_created_at
    self.updated_at = f_updated_at
    self.custom_calendar_reminder = f_custom_calendar_reminder
    self.is_selected = f_is_selected
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class DestinationCalendar(Model):
    """Part of `ConnectedCalendarsData.destination_calendar`."""

    __slots__ = (
        "id",
        "integration",
        "external_id",
        "primary_email",
        "user_id",
        "event_type_id",
        "credential_id",
        "delegation_credential_id",
        "name",
        "primary",
        "read_only",
        "email",
        "integration_title",
        "created_at",
        "updated_at",
        "custom_calendar_reminder",
        "is_selected",
    )

    _names = (
        ("id", "id"),
        ("integration", "integration"),
        ("external_id", "externalId"),
        ("primary_email", "primaryEmail"),
        ("user_id", "userId"),
        ("event_type_id", "eventTypeId"),
        ("credential_id", "credentialId"),
        ("delegation_credential_id", "delegationCredentialId"),
        ("name", "name"),
        ("primary", "primary"),
        ("read_only", "readOnly"),
        ("email", "email"),
        ("integration_title", "integrationTitle"),
        ("created_at", "createdAt"),
        ("updated_at", "updatedAt"),
        ("custom_calendar_reminder", "customCalendarReminder"),
        ("is_selected", "isSelected"),
    )
    _decode = staticmethod(decode)

    id: int | Unset
    integration: str | Unset
    external_id: str | Unset
    primary_email: str | None | Unset
    user_id: int | None | Unset
    event_type_id: int | None | Unset
    credential_id: int | None | Unset
    delegation_credential_id: str | None | Unset
    name: str | None | Unset
    primary: bool | Unset
    read_only: bool | Unset
    email: str | Unset
    integration_title: str | Unset
    created_at: datetime.datetime | Unset
    updated_at: datetime.datetime | Unset
    custom_calendar_reminder: int | None | Unset
    is_selected: bool | Unset

    def __init__(
        self,
        *,
        id: int | Unset = UNSET,
        integration: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        primary_email: str | None | Unset = UNSET,
        user_id: int | None | Unset = UNSET,
        event_type_id: int | None | Unset = UNSET,
        credential_id: int | None | Unset = UNSET,
        delegation_credential_id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        primary: bool | Unset = UNSET,
        read_only: bool | Unset = UNSET,
        email: str | Unset = UNSET,
        integration_title: str | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        updated_at: datetime.datetime | Unset = UNSET,
        custom_calendar_reminder: int | None | Unset = UNSET,
        is_selected: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.integration = integration
        self.external_id = external_id
        self.primary_email = primary_email
        self.user_id = user_id
        self.event_type_id = event_type_id
        self.credential_id = credential_id
        self.delegation_credential_id = delegation_credential_id
        self.name = name
        self.primary = primary
        self.read_only = read_only
        self.email = email
        self.integration_title = integration_title
        self.created_at = created_at
        self.updated_at = updated_at
        self.custom_calendar_reminder = custom_calendar_reminder
        self.is_selected = is_selected
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", False, INTEGER),
            ("integration", "integration", False, STRING),
            ("external_id", "externalId", False, STRING),
            ("primary_email", "primaryEmail", False, Nullable(STRING)),
            ("user_id", "userId", False, Nullable(INTEGER)),
            ("event_type_id", "eventTypeId", False, Nullable(INTEGER)),
            ("credential_id", "credentialId", False, Nullable(INTEGER)),
            ("delegation_credential_id", "delegationCredentialId", False, Nullable(STRING)),
            ("name", "name", False, Nullable(STRING)),
            ("primary", "primary", False, BOOLEAN),
            ("read_only", "readOnly", False, BOOLEAN),
            ("email", "email", False, STRING),
            ("integration_title", "integrationTitle", False, STRING),
            ("created_at", "createdAt", False, TIME),
            ("updated_at", "updatedAt", False, TIME),
            ("custom_calendar_reminder", "customCalendarReminder", False, Nullable(INTEGER)),
            ("is_selected", "isSelected", False, BOOLEAN),
        )
