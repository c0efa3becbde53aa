# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
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
        "channelId",
        "channelKind",
        "channelResourceId",
        "channelResourceUri",
        "channelExpiration",
        "delegationCredentialId",
        "domainWideDelegationCredentialId",
        "eventTypeId",
        "error",
        "lastErrorAt",
        "watchAttempts",
        "unwatchAttempts",
        "maxAttempts",
        "syncSubscribedAt",
        "syncSubscribedErrorAt",
        "syncSubscribedErrorCount",
        "syncToken",
        "syncedAt",
        "syncErrorAt",
        "syncErrorCount",
        "createdAt",
        "updatedAt",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_user_id = data["userId"]
        f_integration = data["integration"]
        f_external_id = data["externalId"]
        f_credential_id = data["credentialId"]
        if type(f_id) is not str:
            odd(SelectedCalendar, "id", data, drift)
        if type(f_user_id) is not int:
            odd(SelectedCalendar, "userId", data, drift)
        if type(f_integration) is not str:
            odd(SelectedCalendar, "integration", data, drift)
        if type(f_external_id) is not str:
            odd(SelectedCalendar, "externalId", data, drift)
        if f_credential_id is not None and type(f_credential_id) is not int:
            odd(SelectedCalendar, "credentialId", data, drift)
        more = len(data) - 5
        f_google_channel_id = f_google_channel_kind = f_google_channel_resource_id = (
            f_google_channel_resource_uri
        ) = absent
        f_google_channel_expiration = f_channel_id = f_channel_kind = f_channel_resource_id = absent
        f_channel_resource_uri = f_channel_expiration = f_delegation_credential_id = (
            f_domain_wide_delegation_credential_id
        ) = absent
        f_event_type_id = f_error = f_last_error_at = f_watch_attempts = absent
        f_unwatch_attempts = f_max_attempts = f_sync_subscribed_at = f_sync_subscribed_error_at = absent
        f_sync_subscribed_error_count = f_sync_token = f_synced_at = f_sync_error_at = absent
        f_sync_error_count = f_created_at = f_updated_at = absent
        if more:
            if "googleChannelId" in data:
                f_google_channel_id = data["googleChannelId"]
                more -= 1
                if f_google_channel_id is not None and type(f_google_channel_id) is not str:
                    odd(SelectedCalendar, "googleChannelId", data, drift)
            if "googleChannelKind" in data:
                f_google_channel_kind = data["googleChannelKind"]
                more -= 1
                if f_google_channel_kind is not None and type(f_google_channel_kind) is not str:
                    odd(SelectedCalendar, "googleChannelKind", data, drift)
            if "googleChannelResourceId" in data:
                f_google_channel_resource_id = data["googleChannelResourceId"]
                more -= 1
                if f_google_channel_resource_id is not None and type(f_google_channel_resource_id) is not str:
                    odd(SelectedCalendar, "googleChannelResourceId", data, drift)
            if "googleChannelResourceUri" in data:
                f_google_channel_resource_uri = data["googleChannelResourceUri"]
                more -= 1
                if (
                    f_google_channel_resource_uri is not None
                    and type(f_google_channel_resource_uri) is not str
                ):
                    odd(SelectedCalendar, "googleChannelResourceUri", data, drift)
            if "googleChannelExpiration" in data:
                f_google_channel_expiration = data["googleChannelExpiration"]
                more -= 1
                if f_google_channel_expiration is not None and type(f_google_channel_expiration) is not str:
                    odd(SelectedCalendar, "googleChannelExpiration", data, drift)
            if "channelId" in data:
                f_channel_id = data["channelId"]
                more -= 1
                if f_channel_id is not None and type(f_channel_id) is not str:
                    odd(SelectedCalendar, "channelId", data, drift)
            if "channelKind" in data:
                f_channel_kind = data["channelKind"]
                more -= 1
                if f_channel_kind is not None and type(f_channel_kind) is not str:
                    odd(SelectedCalendar, "channelKind", data, drift)
            if "channelResourceId" in data:
                f_channel_resource_id = data["channelResourceId"]
                more -= 1
                if f_channel_resource_id is not None and type(f_channel_resource_id) is not str:
                    odd(SelectedCalendar, "channelResourceId", data, drift)
            if "channelResourceUri" in data:
                f_channel_resource_uri = data["channelResourceUri"]
                more -= 1
                if f_channel_resource_uri is not None and type(f_channel_resource_uri) is not str:
                    odd(SelectedCalendar, "channelResourceUri", data, drift)
            if "channelExpiration" in data:
                f_channel_expiration = data["channelExpiration"]
                more -= 1
                if f_channel_expiration is not None:
                    f_channel_expiration = parse_time(f_channel_expiration)
                    if f_channel_expiration.tzinfo is None:
                        return decode_exactly(SelectedCalendar, data, drift, mark)
            if "delegationCredentialId" in data:
                f_delegation_credential_id = data["delegationCredentialId"]
                more -= 1
                if f_delegation_credential_id is not None and type(f_delegation_credential_id) is not str:
                    odd(SelectedCalendar, "delegationCredentialId", data, drift)
            if "domainWideDelegationCredentialId" in data:
                f_domain_wide_delegation_credential_id = data["domainWideDelegationCredentialId"]
                more -= 1
                if (
                    f_domain_wide_delegation_credential_id is not None
                    and type(f_domain_wide_delegation_credential_id) is not str
                ):
                    odd(SelectedCalendar, "domainWideDelegationCredentialId", data, drift)
            if "eventTypeId" in data:
                f_event_type_id = data["eventTypeId"]
                more -= 1
                if f_event_type_id is not None and type(f_event_type_id) is not int:
                    odd(SelectedCalendar, "eventTypeId", data, drift)
            if "error" in data:
                f_error = data["error"]
                more -= 1
                if f_error is not None and type(f_error) is not str:
                    odd(SelectedCalendar, "error", data, drift)
            if "lastErrorAt" in data:
                f_last_error_at = data["lastErrorAt"]
                more -= 1
                if f_last_error_at is not None:
                    f_last_error_at = parse_time(f_last_error_at)
                    if f_last_error_at.tzinfo is None:
                        return decode_exactly(SelectedCalendar, data, drift, mark)
            if "watchAttempts" in data:
                f_watch_attempts = data["watchAttempts"]
                more -= 1
                if type(f_watch_attempts) is not int:
                    odd(SelectedCalendar, "watchAttempts", data, drift)
            if "unwatchAttempts" in data:
                f_unwatch_attempts = data["unwatchAttempts"]
                more -= 1
                if type(f_unwatch_attempts) is not int:
                    odd(SelectedCalendar, "unwatchAttempts", data, drift)
            if "maxAttempts" in data:
                f_max_attempts = data["maxAttempts"]
                more -= 1
                if type(f_max_attempts) is not int:
                    odd(SelectedCalendar, "maxAttempts", data, drift)
            if "syncSubscribedAt" in data:
                f_sync_subscribed_at = data["syncSubscribedAt"]
                more -= 1
                if f_sync_subscribed_at is not None:
                    f_sync_subscribed_at = parse_time(f_sync_subscribed_at)
                    if f_sync_subscribed_at.tzinfo is None:
                        return decode_exactly(SelectedCalendar, data, drift, mark)
            if "syncSubscribedErrorAt" in data:
                f_sync_subscribed_error_at = data["syncSubscribedErrorAt"]
                more -= 1
                if f_sync_subscribed_error_at is not None:
                    f_sync_subscribed_error_at = parse_time(f_sync_subscribed_error_at)
                    if f_sync_subscribed_error_at.tzinfo is None:
                        return decode_exactly(SelectedCalendar, data, drift, mark)
            if "syncSubscribedErrorCount" in data:
                f_sync_subscribed_error_count = data["syncSubscribedErrorCount"]
                more -= 1
                if type(f_sync_subscribed_error_count) is not int:
                    odd(SelectedCalendar, "syncSubscribedErrorCount", data, drift)
            if "syncToken" in data:
                f_sync_token = data["syncToken"]
                more -= 1
                if f_sync_token is not None and type(f_sync_token) is not str:
                    odd(SelectedCalendar, "syncToken", data, drift)
            if "syncedAt" in data:
                f_synced_at = data["syncedAt"]
                more -= 1
                if f_synced_at is not None:
                    f_synced_at = parse_time(f_synced_at)
                    if f_synced_at.tzinfo is None:
                        return decode_exactly(SelectedCalendar, data, drift, mark)
            if "syncErrorAt" in data:
                f_sync_error_at = data["syncErrorAt"]
                more -= 1
                if f_sync_error_at is not None:
                    f_sync_error_at = parse_time(f_sync_error_at)
                    if f_sync_error_at.tzinfo is None:
                        return decode_exactly(SelectedCalendar, data, drift, mark)
            if "syncErrorCount" in data:
                f_sync_error_count = data["syncErrorCount"]
                more -= 1
                if f_sync_error_count is not None and type(f_sync_error_count) is not int:
                    odd(SelectedCalendar, "syncErrorCount", data, drift)
            if "createdAt" in data:
                f_created_at = data["createdAt"]
                more -= 1
                if f_created_at is not None:
                    f_created_at = parse_time(f_created_at)
                    if f_created_at.tzinfo is None:
                        return decode_exactly(SelectedCalendar, data, drift, mark)
            if "updatedAt" in data:
                f_updated_at = data["updatedAt"]
                more -= 1
                if f_updated_at is not None:
                    f_updated_at = parse_time(f_updated_at)
                    if f_updated_at.tzinfo is None:
                        return decode_exactly(SelectedCalendar, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(SelectedCalendar, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
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
    self.channel_id = f_channel_id
    self.channel_kind = f_channel_kind
    self.channel_resource_id = f_channel_resource_id
    self.channel_resource_uri = f_channel_resource_uri
    self.channel_expiration = f_channel_expiration
    self.delegation_credential_id = f_delegation_credential_id
    self.domain_wide_delegation_credential_id = f_domain_wide_delegation_credential_id
    self.event_type_id = f_event_type_id
    self.error = f_error
    self.last_error_at = f_last_error_at
    self.watch_attempts = f_watch_attempts
    self.unwatch_attempts = f_unwatch_attempts
    self.max_attempts = f_max_attempts
    self.sync_subscribed_at = f_sync_subscribed_at
    self.sync_subscribed_error_at = f_sync_subscribed_error_at
    self.sync_subscribed_error_count = f_sync_subscribed_error_count
    self.sync_token = f_sync_token
    self.synced_at = f_synced_at
    self.sync_error_at = f_sync_error_at
    self.sync_error_count = f_sync_error_count
    self.created_at = f_created_at
    self.updated_at = f_updated_at
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class SelectedCalendar(Model):
    """Part of `SelectedCalendarResponse.selected_calendar` and `SelectedCalendarsResponse.selected_calendars`."""

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
        "channel_id",
        "channel_kind",
        "channel_resource_id",
        "channel_resource_uri",
        "channel_expiration",
        "delegation_credential_id",
        "domain_wide_delegation_credential_id",
        "event_type_id",
        "error",
        "last_error_at",
        "watch_attempts",
        "unwatch_attempts",
        "max_attempts",
        "sync_subscribed_at",
        "sync_subscribed_error_at",
        "sync_subscribed_error_count",
        "sync_token",
        "synced_at",
        "sync_error_at",
        "sync_error_count",
        "created_at",
        "updated_at",
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
        ("channel_id", "channelId"),
        ("channel_kind", "channelKind"),
        ("channel_resource_id", "channelResourceId"),
        ("channel_resource_uri", "channelResourceUri"),
        ("channel_expiration", "channelExpiration"),
        ("delegation_credential_id", "delegationCredentialId"),
        ("domain_wide_delegation_credential_id", "domainWideDelegationCredentialId"),
        ("event_type_id", "eventTypeId"),
        ("error", "error"),
        ("last_error_at", "lastErrorAt"),
        ("watch_attempts", "watchAttempts"),
        ("unwatch_attempts", "unwatchAttempts"),
        ("max_attempts", "maxAttempts"),
        ("sync_subscribed_at", "syncSubscribedAt"),
        ("sync_subscribed_error_at", "syncSubscribedErrorAt"),
        ("sync_subscribed_error_count", "syncSubscribedErrorCount"),
        ("sync_token", "syncToken"),
        ("synced_at", "syncedAt"),
        ("sync_error_at", "syncErrorAt"),
        ("sync_error_count", "syncErrorCount"),
        ("created_at", "createdAt"),
        ("updated_at", "updatedAt"),
    )
    _hidden = frozenset(("sync_token",))
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
    channel_id: str | None | Unset
    channel_kind: str | None | Unset
    channel_resource_id: str | None | Unset
    channel_resource_uri: str | None | Unset
    channel_expiration: datetime.datetime | None | Unset
    delegation_credential_id: str | None | Unset
    domain_wide_delegation_credential_id: str | None | Unset
    event_type_id: int | None | Unset
    error: str | None | Unset
    last_error_at: datetime.datetime | None | Unset
    watch_attempts: int | Unset
    unwatch_attempts: int | Unset
    max_attempts: int | Unset
    sync_subscribed_at: datetime.datetime | None | Unset
    sync_subscribed_error_at: datetime.datetime | None | Unset
    sync_subscribed_error_count: int | Unset
    sync_token: str | None | Unset
    synced_at: datetime.datetime | None | Unset
    sync_error_at: datetime.datetime | None | Unset
    sync_error_count: int | None | Unset
    created_at: datetime.datetime | None | Unset
    updated_at: datetime.datetime | None | Unset

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
        channel_id: str | None | Unset = UNSET,
        channel_kind: str | None | Unset = UNSET,
        channel_resource_id: str | None | Unset = UNSET,
        channel_resource_uri: str | None | Unset = UNSET,
        channel_expiration: datetime.datetime | None | Unset = UNSET,
        delegation_credential_id: str | None | Unset = UNSET,
        domain_wide_delegation_credential_id: str | None | Unset = UNSET,
        event_type_id: int | None | Unset = UNSET,
        error: str | None | Unset = UNSET,
        last_error_at: datetime.datetime | None | Unset = UNSET,
        watch_attempts: int | Unset = UNSET,
        unwatch_attempts: int | Unset = UNSET,
        max_attempts: int | Unset = UNSET,
        sync_subscribed_at: datetime.datetime | None | Unset = UNSET,
        sync_subscribed_error_at: datetime.datetime | None | Unset = UNSET,
        sync_subscribed_error_count: int | Unset = UNSET,
        sync_token: str | None | Unset = UNSET,
        synced_at: datetime.datetime | None | Unset = UNSET,
        sync_error_at: datetime.datetime | None | Unset = UNSET,
        sync_error_count: int | None | Unset = UNSET,
        created_at: datetime.datetime | None | Unset = UNSET,
        updated_at: datetime.datetime | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
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
        self.channel_id = channel_id
        self.channel_kind = channel_kind
        self.channel_resource_id = channel_resource_id
        self.channel_resource_uri = channel_resource_uri
        self.channel_expiration = channel_expiration
        self.delegation_credential_id = delegation_credential_id
        self.domain_wide_delegation_credential_id = domain_wide_delegation_credential_id
        self.event_type_id = event_type_id
        self.error = error
        self.last_error_at = last_error_at
        self.watch_attempts = watch_attempts
        self.unwatch_attempts = unwatch_attempts
        self.max_attempts = max_attempts
        self.sync_subscribed_at = sync_subscribed_at
        self.sync_subscribed_error_at = sync_subscribed_error_at
        self.sync_subscribed_error_count = sync_subscribed_error_count
        self.sync_token = sync_token
        self.synced_at = synced_at
        self.sync_error_at = sync_error_at
        self.sync_error_count = sync_error_count
        self.created_at = created_at
        self.updated_at = updated_at
        self._extra = dict(additional_properties) if additional_properties else None

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
            ("channel_id", "channelId", False, Nullable(STRING)),
            ("channel_kind", "channelKind", False, Nullable(STRING)),
            ("channel_resource_id", "channelResourceId", False, Nullable(STRING)),
            ("channel_resource_uri", "channelResourceUri", False, Nullable(STRING)),
            ("channel_expiration", "channelExpiration", False, Nullable(TIME)),
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
            ("sync_subscribed_at", "syncSubscribedAt", False, Nullable(TIME)),
            ("sync_subscribed_error_at", "syncSubscribedErrorAt", False, Nullable(TIME)),
            ("sync_subscribed_error_count", "syncSubscribedErrorCount", False, INTEGER),
            ("sync_token", "syncToken", False, Nullable(STRING)),
            ("synced_at", "syncedAt", False, Nullable(TIME)),
            ("sync_error_at", "syncErrorAt", False, Nullable(TIME)),
            ("sync_error_count", "syncErrorCount", False, Nullable(INTEGER)),
            ("created_at", "createdAt", False, Nullable(TIME)),
            ("updated_at", "updatedAt", False, Nullable(TIME)),
        )
