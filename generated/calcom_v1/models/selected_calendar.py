# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    TIME,
    Model,
    Nullable,
    decode_exactly,
    extra_fields,
    new,
    parse_time,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "id",
        "userId",
        "integration",
        "externalId",
        "credentialId",
        "googleChannelId",
        "googleChannelKind",
        "googleChannelResourceId",
        "googleChannelResourceUri",
        "googleChannelExpiration",
        "delegationCredentialId",
        "domainWideDelegationCredentialId",
        "eventTypeId",
        "error",
        "lastErrorAt",
        "watchAttempts",
        "unwatchAttempts",
        "maxAttempts",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    known = 5
    try:
        f_id = data["id"]
        f_user_id = data["userId"]
        f_integration = data["integration"]
        f_external_id = data["externalId"]
        f_credential_id = data["credentialId"]
        if (
            type(f_id) is not str
            or type(f_user_id) is not int
            or type(f_integration) is not str
            or type(f_external_id) is not str
            or (f_credential_id is not None and type(f_credential_id) is not int)
        ):
            return decode_exactly(SelectedCalendar, data, drift)
        if "googleChannelId" in data:
            f_google_channel_id = data["googleChannelId"]
            known += 1
            if f_google_channel_id is not None and type(f_google_channel_id) is not str:
                return decode_exactly(SelectedCalendar, data, drift)
        else:
            f_google_channel_id = UNSET
        if "googleChannelKind" in data:
            f_google_channel_kind = data["googleChannelKind"]
            known += 1
            if f_google_channel_kind is not None and type(f_google_channel_kind) is not str:
                return decode_exactly(SelectedCalendar, data, drift)
        else:
            f_google_channel_kind = UNSET
        if "googleChannelResourceId" in data:
            f_google_channel_resource_id = data["googleChannelResourceId"]
            known += 1
            if f_google_channel_resource_id is not None and type(f_google_channel_resource_id) is not str:
                return decode_exactly(SelectedCalendar, data, drift)
        else:
            f_google_channel_resource_id = UNSET
        if "googleChannelResourceUri" in data:
            f_google_channel_resource_uri = data["googleChannelResourceUri"]
            known += 1
            if f_google_channel_resource_uri is not None and type(f_google_channel_resource_uri) is not str:
                return decode_exactly(SelectedCalendar, data, drift)
        else:
            f_google_channel_resource_uri = UNSET
        if "googleChannelExpiration" in data:
            f_google_channel_expiration = data["googleChannelExpiration"]
            known += 1
            if f_google_channel_expiration is not None and type(f_google_channel_expiration) is not str:
                return decode_exactly(SelectedCalendar, data, drift)
        else:
            f_google_channel_expiration = UNSET
        if "delegationCredentialId" in data:
            f_delegation_credential_id = data["delegationCredentialId"]
            known += 1
            if f_delegation_credential_id is not None and type(f_delegation_credential_id) is not str:
                return decode_exactly(SelectedCalendar, data, drift)
        else:
            f_delegation_credential_id = UNSET
        if "domainWideDelegationCredentialId" in data:
            f_domain_wide_delegation_credential_id = data["domainWideDelegationCredentialId"]
            known += 1
            if (
                f_domain_wide_delegation_credential_id is not None
                and type(f_domain_wide_delegation_credential_id) is not str
            ):
                return decode_exactly(SelectedCalendar, data, drift)
        else:
            f_domain_wide_delegation_credential_id = UNSET
        if "eventTypeId" in data:
            f_event_type_id = data["eventTypeId"]
            known += 1
            if f_event_type_id is not None and type(f_event_type_id) is not int:
                return decode_exactly(SelectedCalendar, data, drift)
        else:
            f_event_type_id = UNSET
        if "error" in data:
            f_error = data["error"]
            known += 1
            if f_error is not None and type(f_error) is not str:
                return decode_exactly(SelectedCalendar, data, drift)
        else:
            f_error = UNSET
        if "lastErrorAt" in data:
            f_last_error_at = data["lastErrorAt"]
            known += 1
            if f_last_error_at is not None:
                f_last_error_at = parse_time(f_last_error_at)
                if f_last_error_at.tzinfo is None:
                    return decode_exactly(SelectedCalendar, data, drift)
        else:
            f_last_error_at = UNSET
        if "watchAttempts" in data:
            f_watch_attempts = data["watchAttempts"]
            known += 1
            if type(f_watch_attempts) is not int:
                return decode_exactly(SelectedCalendar, data, drift)
        else:
            f_watch_attempts = UNSET
        if "unwatchAttempts" in data:
            f_unwatch_attempts = data["unwatchAttempts"]
            known += 1
            if type(f_unwatch_attempts) is not int:
                return decode_exactly(SelectedCalendar, data, drift)
        else:
            f_unwatch_attempts = UNSET
        if "maxAttempts" in data:
            f_max_attempts = data["maxAttempts"]
            known += 1
            if type(f_max_attempts) is not int:
                return decode_exactly(SelectedCalendar, data, drift)
        else:
            f_max_attempts = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(SelectedCalendar, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    self = new(SelectedCalendar)
    self.id = f_id
    self.user_id = f_user_id
    self.integration = f_integration
    self.external_id = f_external_id
    self.credential_id = f_credential_id
    self.google_channel_id = f_google_channel_id
    self.google_channel_kind = f_google_channel_kind
    self.google_channel_resource_id = f_google_channel_resource_id
    self.google_channel_resource_uri = f_google_channel_resource_uri
    self.google_channel_expiration = f_google_channel_expiration
    self.delegation_credential_id = f_delegation_credential_id
    self.domain_wide_delegation_credential_id = f_domain_wide_delegation_credential_id
    self.event_type_id = f_event_type_id
    self.error = f_error
    self.last_error_at = f_last_error_at
    self.watch_attempts = f_watch_attempts
    self.unwatch_attempts = f_unwatch_attempts
    self.max_attempts = f_max_attempts
    self._extra = extra
    return self


class SelectedCalendar(Model):
    __slots__ = (
        "id",
        "user_id",
        "integration",
        "external_id",
        "credential_id",
        "google_channel_id",
        "google_channel_kind",
        "google_channel_resource_id",
        "google_channel_resource_uri",
        "google_channel_expiration",
        "delegation_credential_id",
        "domain_wide_delegation_credential_id",
        "event_type_id",
        "error",
        "last_error_at",
        "watch_attempts",
        "unwatch_attempts",
        "max_attempts",
    )

    _names = (
        ("id", "id"),
        ("user_id", "userId"),
        ("integration", "integration"),
        ("external_id", "externalId"),
        ("credential_id", "credentialId"),
        ("google_channel_id", "googleChannelId"),
        ("google_channel_kind", "googleChannelKind"),
        ("google_channel_resource_id", "googleChannelResourceId"),
        ("google_channel_resource_uri", "googleChannelResourceUri"),
        ("google_channel_expiration", "googleChannelExpiration"),
        ("delegation_credential_id", "delegationCredentialId"),
        ("domain_wide_delegation_credential_id", "domainWideDelegationCredentialId"),
        ("event_type_id", "eventTypeId"),
        ("error", "error"),
        ("last_error_at", "lastErrorAt"),
        ("watch_attempts", "watchAttempts"),
        ("unwatch_attempts", "unwatchAttempts"),
        ("max_attempts", "maxAttempts"),
    )
    _decode = staticmethod(decode)

    id: str
    user_id: int
    integration: str
    external_id: str
    credential_id: int | None
    google_channel_id: str | None | Unset
    google_channel_kind: str | None | Unset
    google_channel_resource_id: str | None | Unset
    google_channel_resource_uri: str | None | Unset
    google_channel_expiration: str | None | Unset
    delegation_credential_id: str | None | Unset
    domain_wide_delegation_credential_id: str | None | Unset
    event_type_id: int | None | Unset
    error: str | None | Unset
    last_error_at: datetime.datetime | None | Unset
    watch_attempts: int | Unset
    unwatch_attempts: int | Unset
    max_attempts: int | Unset

    def __init__(
        self,
        *,
        id: str,
        user_id: int,
        integration: str,
        external_id: str,
        credential_id: int | None,
        google_channel_id: str | None | Unset = UNSET,
        google_channel_kind: str | None | Unset = UNSET,
        google_channel_resource_id: str | None | Unset = UNSET,
        google_channel_resource_uri: str | None | Unset = UNSET,
        google_channel_expiration: str | None | Unset = UNSET,
        delegation_credential_id: str | None | Unset = UNSET,
        domain_wide_delegation_credential_id: str | None | Unset = UNSET,
        event_type_id: int | None | Unset = UNSET,
        error: str | None | Unset = UNSET,
        last_error_at: datetime.datetime | None | Unset = UNSET,
        watch_attempts: int | Unset = UNSET,
        unwatch_attempts: int | Unset = UNSET,
        max_attempts: int | Unset = UNSET,
    ) -> None:
        self.id = id
        self.user_id = user_id
        self.integration = integration
        self.external_id = external_id
        self.credential_id = credential_id
        self.google_channel_id = google_channel_id
        self.google_channel_kind = google_channel_kind
        self.google_channel_resource_id = google_channel_resource_id
        self.google_channel_resource_uri = google_channel_resource_uri
        self.google_channel_expiration = google_channel_expiration
        self.delegation_credential_id = delegation_credential_id
        self.domain_wide_delegation_credential_id = domain_wide_delegation_credential_id
        self.event_type_id = event_type_id
        self.error = error
        self.last_error_at = last_error_at
        self.watch_attempts = watch_attempts
        self.unwatch_attempts = unwatch_attempts
        self.max_attempts = max_attempts
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, STRING),
            ("user_id", "userId", True, INTEGER),
            ("integration", "integration", True, STRING),
            ("external_id", "externalId", True, STRING),
            ("credential_id", "credentialId", True, Nullable(INTEGER)),
            ("google_channel_id", "googleChannelId", False, Nullable(STRING)),
            ("google_channel_kind", "googleChannelKind", False, Nullable(STRING)),
            ("google_channel_resource_id", "googleChannelResourceId", False, Nullable(STRING)),
            ("google_channel_resource_uri", "googleChannelResourceUri", False, Nullable(STRING)),
            ("google_channel_expiration", "googleChannelExpiration", False, Nullable(STRING)),
            ("delegation_credential_id", "delegationCredentialId", False, Nullable(STRING)),
            (
                "domain_wide_delegation_credential_id",
                "domainWideDelegationCredentialId",
                False,
                Nullable(STRING),
            ),
            ("event_type_id", "eventTypeId", False, Nullable(INTEGER)),
            ("error", "error", False, Nullable(STRING)),
            ("last_error_at", "lastErrorAt", False, Nullable(TIME)),
            ("watch_attempts", "watchAttempts", False, INTEGER),
            ("unwatch_attempts", "unwatchAttempts", False, INTEGER),
            ("max_attempts", "maxAttempts", False, INTEGER),
        )
