# Derived by tools/unasync.py from calcom/_async/operations/oauth_clients.py;
# edit that file, and run `make generate`.
# Derived by tools/resources.py from generated/calcom_v2; run `make generate`, and edit nothing here.

"""Oauth clients."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, overload

from calcom_v2.types import UNSET, Unset

from ..._endpoint import body_of, prepare
from ..._page import Style
from ...types import JSON, CallOptions
from ..pager import Pager
from ..resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v2.models import (
        CreatedOAuthClient,
        CreateManagedUser,
        CreateManagedUserData,
        CreateManagedUserTimeFormat,
        CreateOAuthClient,
        CreateOAuthClientPermission,
        CreateWebhook,
        CreateWebhookTimeUnit,
        CreateWebhookTrigger,
        CreateWebhookVersion,
        Language,
        ManagedUser,
        ManagedUserTokens,
        OAuthClientWebhook,
        PlatformOAuthClient,
        RefreshManagedUserTokens,
        UpdateManagedUser,
        UpdateOauthClient,
        UpdateWebhook,
        Weekday,
    )


class OauthClientsUsersResource(Resource):
    """Users of oauth clients."""

    @overload
    def create(
        self,
        client_id: str,
        *,
        email: str,
        name: str,
        time_format: CreateManagedUserTimeFormat | int | Unset = UNSET,
        week_start: Weekday | str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        locale: Language | str | Unset = UNSET,
        avatar_url: str | Unset = UNSET,
        bio: str | Unset = UNSET,
        metadata: dict[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreateManagedUserData: ...
    @overload
    def create(
        self,
        client_id: str,
        *,
        body: CreateManagedUser | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> CreateManagedUserData: ...
    def create(
        self,
        client_id: str,
        *,
        email: str | Unset = UNSET,
        name: str | Unset = UNSET,
        time_format: CreateManagedUserTimeFormat | int | Unset = UNSET,
        week_start: Weekday | str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        locale: Language | str | Unset = UNSET,
        avatar_url: str | Unset = UNSET,
        bio: str | Unset = UNSET,
        metadata: dict[str, JSON] | Unset = UNSET,
        body: CreateManagedUser | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreateManagedUserData:
        """Create managed user.

        `POST /v2/oauth-clients/{clientId}/users`
        """
        from calcom_v2.api.managed_users import create_managed_user as endpoint

        content = body_of(
            "create_managed_user",
            body,
            (
                "email",
                "name",
            ),
            [
                ("email", "email", email),
                ("name", "name", name),
                ("time_format", "timeFormat", time_format),
                ("week_start", "weekStart", week_start),
                ("time_zone", "timeZone", time_zone),
                ("locale", "locale", locale),
                ("avatar_url", "avatarUrl", avatar_url),
                ("bio", "bio", bio),
                ("metadata", "metadata", metadata),
            ],
        )
        call = prepare(endpoint, options, client_id, body=content)
        return (self._send(call)).data

    def delete(
        self,
        client_id: str,
        user_id: int,
        *,
        options: CallOptions | None = None,
    ) -> ManagedUser:
        """Delete managed user.

        `DELETE /v2/oauth-clients/{clientId}/users/{userId}`
        """
        from calcom_v2.api.managed_users import delete_managed_user as endpoint

        call = prepare(endpoint, options, client_id, user_id)
        return (self._send(call)).data

    def force_refresh_tokens(
        self,
        client_id: str,
        user_id: int,
        *,
        options: CallOptions | None = None,
    ) -> ManagedUserTokens:
        """Force refresh managed user tokens.

        `POST /v2/oauth-clients/{clientId}/users/{userId}/force-refresh`
        """
        from calcom_v2.api.managed_users import force_refresh_managed_user_tokens as endpoint

        call = prepare(endpoint, options, client_id, user_id)
        return (self._send(call)).data

    def get(
        self,
        client_id: str,
        user_id: int,
        *,
        options: CallOptions | None = None,
    ) -> ManagedUser:
        """Get managed user.

        `GET /v2/oauth-clients/{clientId}/users/{userId}`
        """
        from calcom_v2.api.managed_users import get_managed_user as endpoint

        call = prepare(endpoint, options, client_id, user_id)
        return (self._send(call)).data

    def list(
        self,
        client_id: str,
        *,
        emails: builtins.list[str] | Unset = UNSET,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> Pager[ManagedUser]:
        """List managed users.

        `GET /v2/oauth-clients/{clientId}/users`
        """
        from calcom_v2.api.managed_users import list_managed_users as endpoint

        call = prepare(endpoint, options, client_id, emails=emails)
        return self._pager(
            call, Style.LIMIT_OFFSET, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    @overload
    def refresh_tokens(
        self,
        client_id: str,
        *,
        refresh_token: str,
        options: CallOptions | None = None,
    ) -> ManagedUserTokens: ...
    @overload
    def refresh_tokens(
        self,
        client_id: str,
        *,
        body: RefreshManagedUserTokens | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> ManagedUserTokens: ...
    def refresh_tokens(
        self,
        client_id: str,
        *,
        refresh_token: str | Unset = UNSET,
        body: RefreshManagedUserTokens | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ManagedUserTokens:
        """Refresh managed user tokens.

        `POST /v2/oauth/{clientId}/refresh`
        """
        from calcom_v2.api.managed_users import refresh_managed_user_tokens as endpoint

        content = body_of(
            "refresh_managed_user_tokens",
            body,
            ("refresh_token",),
            [("refresh_token", "refreshToken", refresh_token)],
        )
        call = prepare(endpoint, options, client_id, body=content)
        return (self._send(call)).data

    def update(
        self,
        client_id: str,
        user_id: int,
        *,
        email: str | Unset = UNSET,
        name: str | Unset = UNSET,
        time_format: CreateManagedUserTimeFormat | int | Unset = UNSET,
        default_schedule_id: int | Unset | None = UNSET,
        week_start: Weekday | str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        locale: Language | str | Unset = UNSET,
        avatar_url: str | Unset = UNSET,
        bio: str | Unset = UNSET,
        metadata: dict[str, JSON] | Unset = UNSET,
        body: UpdateManagedUser | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ManagedUser:
        """Update managed user.

        `PATCH /v2/oauth-clients/{clientId}/users/{userId}`
        """
        from calcom_v2.api.managed_users import update_managed_user as endpoint

        content = body_of(
            "update_managed_user",
            body,
            (),
            [
                ("email", "email", email),
                ("name", "name", name),
                ("time_format", "timeFormat", time_format),
                ("default_schedule_id", "defaultScheduleId", default_schedule_id),
                ("week_start", "weekStart", week_start),
                ("time_zone", "timeZone", time_zone),
                ("locale", "locale", locale),
                ("avatar_url", "avatarUrl", avatar_url),
                ("bio", "bio", bio),
                ("metadata", "metadata", metadata),
            ],
        )
        call = prepare(endpoint, options, client_id, user_id, body=content)
        return (self._send(call)).data


class OauthClientsWebhooksResource(Resource):
    """Webhooks of oauth clients."""

    @overload
    def create(
        self,
        client_id: str,
        *,
        active: bool,
        subscriber_url: str,
        triggers: builtins.list[CreateWebhookTrigger | str],
        payload_template: str | Unset = UNSET,
        secret: str | Unset = UNSET,
        version: CreateWebhookVersion | str | Unset = UNSET,
        time: int | Unset = UNSET,
        time_unit: CreateWebhookTimeUnit | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> OAuthClientWebhook: ...
    @overload
    def create(
        self,
        client_id: str,
        *,
        body: CreateWebhook | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> OAuthClientWebhook: ...
    def create(
        self,
        client_id: str,
        *,
        active: bool | Unset = UNSET,
        subscriber_url: str | Unset = UNSET,
        triggers: builtins.list[CreateWebhookTrigger | str] | Unset = UNSET,
        payload_template: str | Unset = UNSET,
        secret: str | Unset = UNSET,
        version: CreateWebhookVersion | str | Unset = UNSET,
        time: int | Unset = UNSET,
        time_unit: CreateWebhookTimeUnit | str | Unset = UNSET,
        body: CreateWebhook | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> OAuthClientWebhook:
        """Create oauth client webhook.

        `POST /v2/oauth-clients/{clientId}/webhooks`
        """
        from calcom_v2.api.oauth_clients_webhooks import create_oauth_client_webhook as endpoint

        content = body_of(
            "create_oauth_client_webhook",
            body,
            (
                "active",
                "subscriber_url",
                "triggers",
            ),
            [
                ("active", "active", active),
                ("subscriber_url", "subscriberUrl", subscriber_url),
                ("triggers", "triggers", triggers),
                ("payload_template", "payloadTemplate", payload_template),
                ("secret", "secret", secret),
                ("version", "version", version),
                ("time", "time", time),
                ("time_unit", "timeUnit", time_unit),
            ],
        )
        call = prepare(endpoint, options, client_id, body=content)
        return (self._send(call)).data

    def delete(
        self,
        client_id: str,
        webhook_id: str,
        *,
        options: CallOptions | None = None,
    ) -> OAuthClientWebhook:
        """Delete oauth client webhook.

        `DELETE /v2/oauth-clients/{clientId}/webhooks/{webhookId}`
        """
        from calcom_v2.api.oauth_clients_webhooks import delete_oauth_client_webhook as endpoint

        call = prepare(endpoint, options, client_id, webhook_id)
        return (self._send(call)).data

    def delete_all(
        self,
        client_id: str,
        *,
        options: CallOptions | None = None,
    ) -> str:
        """Delete all oauth client webhooks.

        `DELETE /v2/oauth-clients/{clientId}/webhooks`
        """
        from calcom_v2.api.oauth_clients_webhooks import delete_all_oauth_client_webhooks as endpoint

        call = prepare(endpoint, options, client_id)
        return (self._send(call)).data

    def get(
        self,
        client_id: str,
        webhook_id: str,
        *,
        options: CallOptions | None = None,
    ) -> OAuthClientWebhook:
        """Get oauth client webhook.

        `GET /v2/oauth-clients/{clientId}/webhooks/{webhookId}`
        """
        from calcom_v2.api.oauth_clients_webhooks import get_oauth_client_webhook as endpoint

        call = prepare(endpoint, options, client_id, webhook_id)
        return (self._send(call)).data

    def list(
        self,
        client_id: str,
        *,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> Pager[OAuthClientWebhook]:
        """List oauth client webhooks.

        `GET /v2/oauth-clients/{clientId}/webhooks`
        """
        from calcom_v2.api.oauth_clients_webhooks import list_oauth_client_webhooks as endpoint

        call = prepare(endpoint, options, client_id)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    def update(
        self,
        client_id: str,
        webhook_id: str,
        *,
        payload_template: str | Unset | None = UNSET,
        active: bool | Unset = UNSET,
        subscriber_url: str | Unset = UNSET,
        triggers: builtins.list[CreateWebhookTrigger | str] | Unset = UNSET,
        secret: str | Unset | None = UNSET,
        version: CreateWebhookVersion | str | Unset = UNSET,
        time: int | Unset = UNSET,
        time_unit: CreateWebhookTimeUnit | str | Unset = UNSET,
        body: UpdateWebhook | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> OAuthClientWebhook:
        """Update oauth client webhook.

        `PATCH /v2/oauth-clients/{clientId}/webhooks/{webhookId}`
        """
        from calcom_v2.api.oauth_clients_webhooks import update_oauth_client_webhook as endpoint

        content = body_of(
            "update_oauth_client_webhook",
            body,
            (),
            [
                ("payload_template", "payloadTemplate", payload_template),
                ("active", "active", active),
                ("subscriber_url", "subscriberUrl", subscriber_url),
                ("triggers", "triggers", triggers),
                ("secret", "secret", secret),
                ("version", "version", version),
                ("time", "time", time),
                ("time_unit", "timeUnit", time_unit),
            ],
        )
        call = prepare(endpoint, options, client_id, webhook_id, body=content)
        return (self._send(call)).data


class OauthClientsResource(Resource):
    """Oauth clients."""

    @property
    def users(self) -> OauthClientsUsersResource:
        """Users of oauth clients."""
        return OauthClientsUsersResource(self._sender)

    @property
    def webhooks(self) -> OauthClientsWebhooksResource:
        """Webhooks of oauth clients."""
        return OauthClientsWebhooksResource(self._sender)

    @overload
    def create(
        self,
        *,
        name: str,
        redirect_uris: builtins.list[str],
        permissions: builtins.list[CreateOAuthClientPermission | str],
        logo: str | Unset = UNSET,
        booking_redirect_uri: str | Unset = UNSET,
        booking_cancel_redirect_uri: str | Unset = UNSET,
        booking_reschedule_redirect_uri: str | Unset = UNSET,
        are_emails_enabled: bool | Unset = UNSET,
        are_default_event_types_enabled: bool | Unset = UNSET,
        are_calendar_events_enabled: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreatedOAuthClient: ...
    @overload
    def create(
        self,
        *,
        body: CreateOAuthClient | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> CreatedOAuthClient: ...
    def create(
        self,
        *,
        name: str | Unset = UNSET,
        redirect_uris: builtins.list[str] | Unset = UNSET,
        permissions: builtins.list[CreateOAuthClientPermission | str] | Unset = UNSET,
        logo: str | Unset = UNSET,
        booking_redirect_uri: str | Unset = UNSET,
        booking_cancel_redirect_uri: str | Unset = UNSET,
        booking_reschedule_redirect_uri: str | Unset = UNSET,
        are_emails_enabled: bool | Unset = UNSET,
        are_default_event_types_enabled: bool | Unset = UNSET,
        are_calendar_events_enabled: bool | Unset = UNSET,
        body: CreateOAuthClient | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreatedOAuthClient:
        """Create oauth client.

        `POST /v2/oauth-clients`
        """
        from calcom_v2.api.oauth_clients import create_oauth_client as endpoint

        content = body_of(
            "create_oauth_client",
            body,
            (
                "name",
                "redirect_uris",
                "permissions",
            ),
            [
                ("name", "name", name),
                ("redirect_uris", "redirectUris", redirect_uris),
                ("permissions", "permissions", permissions),
                ("logo", "logo", logo),
                ("booking_redirect_uri", "bookingRedirectUri", booking_redirect_uri),
                ("booking_cancel_redirect_uri", "bookingCancelRedirectUri", booking_cancel_redirect_uri),
                (
                    "booking_reschedule_redirect_uri",
                    "bookingRescheduleRedirectUri",
                    booking_reschedule_redirect_uri,
                ),
                ("are_emails_enabled", "areEmailsEnabled", are_emails_enabled),
                (
                    "are_default_event_types_enabled",
                    "areDefaultEventTypesEnabled",
                    are_default_event_types_enabled,
                ),
                ("are_calendar_events_enabled", "areCalendarEventsEnabled", are_calendar_events_enabled),
            ],
        )
        call = prepare(endpoint, options, body=content)
        return (self._send(call)).data

    def delete(
        self,
        client_id: str,
        *,
        options: CallOptions | None = None,
    ) -> PlatformOAuthClient:
        """Delete oauth client.

        `DELETE /v2/oauth-clients/{clientId}`
        """
        from calcom_v2.api.oauth_clients import delete_oauth_client as endpoint

        call = prepare(endpoint, options, client_id)
        return (self._send(call)).data

    def get(
        self,
        client_id: str,
        *,
        options: CallOptions | None = None,
    ) -> PlatformOAuthClient:
        """Get oauth client.

        `GET /v2/oauth-clients/{clientId}`
        """
        from calcom_v2.api.oauth_clients import get_oauth_client as endpoint

        call = prepare(endpoint, options, client_id)
        return (self._send(call)).data

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[PlatformOAuthClient]:
        """List oauth clients.

        `GET /v2/oauth-clients`
        """
        from calcom_v2.api.oauth_clients import list_oauth_clients as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (self._send(call)).data

    def update(
        self,
        client_id: str,
        *,
        logo: str | Unset = UNSET,
        name: str | Unset = UNSET,
        redirect_uris: builtins.list[str] | Unset = UNSET,
        booking_redirect_uri: str | Unset = UNSET,
        booking_cancel_redirect_uri: str | Unset = UNSET,
        booking_reschedule_redirect_uri: str | Unset = UNSET,
        are_emails_enabled: bool | Unset = UNSET,
        are_default_event_types_enabled: bool | Unset = UNSET,
        are_calendar_events_enabled: bool | Unset = UNSET,
        body: UpdateOauthClient | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> PlatformOAuthClient:
        """Update oauth client.

        `PATCH /v2/oauth-clients/{clientId}`
        """
        from calcom_v2.api.oauth_clients import update_oauth_client as endpoint

        content = body_of(
            "update_oauth_client",
            body,
            (),
            [
                ("logo", "logo", logo),
                ("name", "name", name),
                ("redirect_uris", "redirectUris", redirect_uris),
                ("booking_redirect_uri", "bookingRedirectUri", booking_redirect_uri),
                ("booking_cancel_redirect_uri", "bookingCancelRedirectUri", booking_cancel_redirect_uri),
                (
                    "booking_reschedule_redirect_uri",
                    "bookingRescheduleRedirectUri",
                    booking_reschedule_redirect_uri,
                ),
                ("are_emails_enabled", "areEmailsEnabled", are_emails_enabled),
                (
                    "are_default_event_types_enabled",
                    "areDefaultEventTypesEnabled",
                    are_default_event_types_enabled,
                ),
                ("are_calendar_events_enabled", "areCalendarEventsEnabled", are_calendar_events_enabled),
            ],
        )
        call = prepare(endpoint, options, client_id, body=content)
        return (self._send(call)).data
