# Derived by spec.pipeline from calcom/_async/operations/oauth_clients/__init__.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""OAuth clients."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, overload

from calcom_v2.types import UNSET, Unset

from ...._endpoint import body_of, prepare
from ....types import JSON, CallOptions
from ...resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v2.models import (
        CreatedOAuthClient,
        CreateOAuthClient,
        CreateOAuthClientPermission,
        PlatformOAuthClient,
        UpdateOauthClient,
    )

    from .users import OauthClientsUsersResource
    from .webhooks import OauthClientsWebhooksResource


class OauthClientsResource(Resource):
    """OAuth clients."""

    @property
    def users(self) -> OauthClientsUsersResource:
        """Users of OAuth clients."""
        from .users import OauthClientsUsersResource

        return OauthClientsUsersResource(self._sender)

    @property
    def webhooks(self) -> OauthClientsWebhooksResource:
        """Webhooks of OAuth clients."""
        from .webhooks import OauthClientsWebhooksResource

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
        """Create an OAuth client.

        `POST /v2/oauth-clients`
        """
        from calcom_v2.api.oauth_clients import create_oauth_client as endpoint

        content = body_of(
            "create_oauth_client",
            body,
            ("name", "redirect_uris", "permissions"),
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
        """Delete an OAuth client.

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
        """Get an OAuth client.

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
        """List OAuth clients.

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
        """Update an OAuth client.

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
