# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    TIME,
    Model,
    Nullable,
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
        "integration",
        "externalId",
        "id",
        "primaryEmail",
        "userId",
        "eventTypeId",
        "credentialId",
        "delegationCredentialId",
        "customCalendarReminder",
        "createdAt",
        "updatedAt",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_integration = data["integration"]
        f_external_id = data["externalId"]
        if type(f_integration) is not str:
            odd(StoredDestinationCalendar, "integration", data, drift)
        if type(f_external_id) is not str:
            odd(StoredDestinationCalendar, "externalId", data, drift)
        more = len(data) - 2
        f_id = f_primary_email = f_user_id = f_event_type_id = absent
        f_credential_id = f_delegation_credential_id = f_custom_calendar_reminder = f_created_at = absent
        f_updated_at = absent
        if more:
            if "id" in data:
                f_id = data["id"]
                more -= 1
                if type(f_id) is not int:
                    odd(StoredDestinationCalendar, "id", data, drift)
            if "primaryEmail" in data:
                f_primary_email = data["primaryEmail"]
                more -= 1
                if f_primary_email is not None and type(f_primary_email) is not str:
                    odd(StoredDestinationCalendar, "primaryEmail", data, drift)
            if "userId" in data:
                f_user_id = data["userId"]
                more -= 1
                if f_user_id is not None and type(f_user_id) is not int:
                    odd(StoredDestinationCalendar, "userId", data, drift)
            if "eventTypeId" in data:
                f_event_type_id = data["eventTypeId"]
                more -= 1
                if f_event_type_id is not None and type(f_event_type_id) is not int:
                    odd(StoredDestinationCalendar, "eventTypeId", data, drift)
            if "credentialId" in data:
                f_credential_id = data["credentialId"]
                more -= 1
                if f_credential_id is not None and type(f_credential_id) is not int:
                    odd(StoredDestinationCalendar, "credentialId", data, drift)
            if "delegationCredentialId" in data:
                f_delegation_credential_id = data["delegationCredentialId"]
                more -= 1
                if f_delegation_credential_id is not None and type(f_delegation_credential_id) is not str:
                    odd(StoredDestinationCalendar, "delegationCredentialId", data, drift)
            if "customCalendarReminder" in data:
                f_custom_calendar_reminder = data["customCalendarReminder"]
                more -= 1
                if f_custom_calendar_reminder is not None and type(f_custom_calendar_reminder) is not int:
                    odd(StoredDestinationCalendar, "customCalendarReminder", data, drift)
            if "createdAt" in data:
                f_created_at = data["createdAt"]
                more -= 1
                if f_created_at is not None:
                    f_created_at = parse_time(f_created_at)
                    if f_created_at.tzinfo is None:
                        return decode_exactly(StoredDestinationCalendar, data, drift, mark)
            if "updatedAt" in data:
                f_updated_at = data["updatedAt"]
                more -= 1
                if f_updated_at is not None:
                    f_updated_at = parse_time(f_updated_at)
                    if f_updated_at.tzinfo is None:
                        return decode_exactly(StoredDestinationCalendar, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(StoredDestinationCalendar, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(StoredDestinationCalendar)
    self.integration = f_integration
    self.external_id = f_external_id
    self.id = f_id
    self.primary_email = f_primary_email
    self.user_id = f_user_id
    self.event_type_id = f_event_type_id
    self.credential_id = f_credential_id
    self.delegation_credential_id = f_delegation_credential_id
    self.custom_calendar_reminder = f_custom_calendar_reminder
    self.created_at = f_created_at
    self.updated_at = f_updated_at
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class StoredDestinationCalendar(Model):
    """Part of `EventTypePage.destination_calendar` and `EventTypeRowForm.destination_calendar`."""

    __slots__ = (
        "integration",
        "external_id",
        "id",
        "primary_email",
        "user_id",
        "event_type_id",
        "credential_id",
        "delegation_credential_id",
        "custom_calendar_reminder",
        "created_at",
        "updated_at",
    )

    _names = (
        ("integration", "integration"),
        ("external_id", "externalId"),
        ("id", "id"),
        ("primary_email", "primaryEmail"),
        ("user_id", "userId"),
        ("event_type_id", "eventTypeId"),
        ("credential_id", "credentialId"),
        ("delegation_credential_id", "delegationCredentialId"),
        ("custom_calendar_reminder", "customCalendarReminder"),
        ("created_at", "createdAt"),
        ("updated_at", "updatedAt"),
    )
    _decode = staticmethod(decode)

    integration: str
    external_id: str
    id: int | Unset
    primary_email: str | None | Unset
    user_id: int | None | Unset
    event_type_id: int | None | Unset
    credential_id: int | None | Unset
    delegation_credential_id: str | None | Unset
    custom_calendar_reminder: int | None | Unset
    created_at: datetime.datetime | None | Unset
    updated_at: datetime.datetime | None | Unset

    def __init__(
        self,
        *,
        integration: str,
        external_id: str,
        id: int | Unset = UNSET,
        primary_email: str | None | Unset = UNSET,
        user_id: int | None | Unset = UNSET,
        event_type_id: int | None | Unset = UNSET,
        credential_id: int | None | Unset = UNSET,
        delegation_credential_id: str | None | Unset = UNSET,
        custom_calendar_reminder: int | None | Unset = UNSET,
        created_at: datetime.datetime | None | Unset = UNSET,
        updated_at: datetime.datetime | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.integration = integration
        self.external_id = external_id
        self.id = id
        self.primary_email = primary_email
        self.user_id = user_id
        self.event_type_id = event_type_id
        self.credential_id = credential_id
        self.delegation_credential_id = delegation_credential_id
        self.custom_calendar_reminder = custom_calendar_reminder
        self.created_at = created_at
        self.updated_at = updated_at
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("integration", "integration", True, STRING),
            ("external_id", "externalId", True, STRING),
            ("id", "id", False, INTEGER),
            ("primary_email", "primaryEmail", False, Nullable(STRING)),
            ("user_id", "userId", False, Nullable(INTEGER)),
            ("event_type_id", "eventTypeId", False, Nullable(INTEGER)),
            ("credential_id", "credentialId", False, Nullable(INTEGER)),
            ("delegation_credential_id", "delegationCredentialId", False, Nullable(STRING)),
            ("custom_calendar_reminder", "customCalendarReminder", False, Nullable(INTEGER)),
            ("created_at", "createdAt", False, Nullable(TIME)),
            ("updated_at", "updatedAt", False, Nullable(TIME)),
        )
