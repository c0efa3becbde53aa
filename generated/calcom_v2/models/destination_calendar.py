# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

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
    decode_exactly,
    define,
    extra_fields,
    new,
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
    known = 0
    try:
        if "id" in data:
            f_id = data["id"]
            known += 1
            if type(f_id) is not int:
                return decode_exactly(DestinationCalendar, data, drift)
        else:
            f_id = UNSET
        if "integration" in data:
            f_integration = data["integration"]
            known += 1
            if type(f_integration) is not str:
                return decode_exactly(DestinationCalendar, data, drift)
        else:
            f_integration = UNSET
        if "externalId" in data:
            f_external_id = data["externalId"]
            known += 1
            if type(f_external_id) is not str:
                return decode_exactly(DestinationCalendar, data, drift)
        else:
            f_external_id = UNSET
        if "primaryEmail" in data:
            f_primary_email = data["primaryEmail"]
            known += 1
            if f_primary_email is not None and type(f_primary_email) is not str:
                return decode_exactly(DestinationCalendar, data, drift)
        else:
            f_primary_email = UNSET
        if "userId" in data:
            f_user_id = data["userId"]
            known += 1
            if f_user_id is not None and type(f_user_id) is not int:
                return decode_exactly(DestinationCalendar, data, drift)
        else:
            f_user_id = UNSET
        if "eventTypeId" in data:
            f_event_type_id = data["eventTypeId"]
            known += 1
            if f_event_type_id is not None and type(f_event_type_id) is not int:
                return decode_exactly(DestinationCalendar, data, drift)
        else:
            f_event_type_id = UNSET
        if "credentialId" in data:
            f_credential_id = data["credentialId"]
            known += 1
            if f_credential_id is not None and type(f_credential_id) is not int:
                return decode_exactly(DestinationCalendar, data, drift)
        else:
            f_credential_id = UNSET
        if "delegationCredentialId" in data:
            f_delegation_credential_id = data["delegationCredentialId"]
            known += 1
            if f_delegation_credential_id is not None and type(f_delegation_credential_id) is not str:
                return decode_exactly(DestinationCalendar, data, drift)
        else:
            f_delegation_credential_id = UNSET
        if "name" in data:
            f_name = data["name"]
            known += 1
            if f_name is not None and type(f_name) is not str:
                return decode_exactly(DestinationCalendar, data, drift)
        else:
            f_name = UNSET
        if "primary" in data:
            f_primary = data["primary"]
            known += 1
            if type(f_primary) is not bool:
                return decode_exactly(DestinationCalendar, data, drift)
        else:
            f_primary = UNSET
        if "readOnly" in data:
            f_read_only = data["readOnly"]
            known += 1
            if type(f_read_only) is not bool:
                return decode_exactly(DestinationCalendar, data, drift)
        else:
            f_read_only = UNSET
        if "email" in data:
            f_email = data["email"]
            known += 1
            if type(f_email) is not str:
                return decode_exactly(DestinationCalendar, data, drift)
        else:
            f_email = UNSET
        if "integrationTitle" in data:
            f_integration_title = data["integrationTitle"]
            known += 1
            if type(f_integration_title) is not str:
                return decode_exactly(DestinationCalendar, data, drift)
        else:
            f_integration_title = UNSET
        if "createdAt" in data:
            f_created_at = data["createdAt"]
            known += 1
            f_created_at = parse_time(f_created_at)
            if f_created_at.tzinfo is None:
                return decode_exactly(DestinationCalendar, data, drift)
        else:
            f_created_at = UNSET
        if "updatedAt" in data:
            f_updated_at = data["updatedAt"]
            known += 1
            f_updated_at = parse_time(f_updated_at)
            if f_updated_at.tzinfo is None:
                return decode_exactly(DestinationCalendar, data, drift)
        else:
            f_updated_at = UNSET
        if "customCalendarReminder" in data:
            f_custom_calendar_reminder = data["customCalendarReminder"]
            known += 1
            if f_custom_calendar_reminder is not None and type(f_custom_calendar_reminder) is not int:
                return decode_exactly(DestinationCalendar, data, drift)
        else:
            f_custom_calendar_reminder = UNSET
        if "isSelected" in data:
            f_is_selected = data["isSelected"]
            known += 1
            if type(f_is_selected) is not bool:
                return decode_exactly(DestinationCalendar, data, drift)
        else:
            f_is_selected = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(DestinationCalendar, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
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
