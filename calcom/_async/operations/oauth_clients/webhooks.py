# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Webhooks of OAuth clients."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, overload

from calcom_v2.types import UNSET, Unset

from ...._endpoint import body_of, prepare
from ...._page import Style
from ....types import JSON, CallOptions
from ...pager import AsyncPager
from ...resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v2.models import (
        CreateWebhook,
        CreateWebhookTimeUnit,
        CreateWebhookTrigger,
        CreateWebhookVersion,
        OAuthClientWebhook,
        UpdateWebhook,
    )


class AsyncOauthClientsWebhooksResource(AsyncResource):
    """Webhooks of OAuth clients."""

    @overload
    async def create(
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
    async def create(
        self,
        client_id: str,
        *,
        body: CreateWebhook | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> OAuthClientWebhook: ...
    async def create(
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
        """Create a webhook for an OAuth client.

        `POST /v2/oauth-clients/{clientId}/webhooks`
        """
        from calcom_v2.api.oauth_clients_webhooks import create_oauth_client_webhook as endpoint

        content = body_of(
            "create_oauth_client_webhook",
            body,
            ("active", "subscriber_url", "triggers"),
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
        return (await self._send(call)).data

    async def delete(
        self,
        client_id: str,
        webhook_id: str,
        *,
        options: CallOptions | None = None,
    ) -> OAuthClientWebhook:
        """Delete a webhook of an OAuth client.

        `DELETE /v2/oauth-clients/{clientId}/webhooks/{webhookId}`
        """
        from calcom_v2.api.oauth_clients_webhooks import delete_oauth_client_webhook as endpoint

        call = prepare(endpoint, options, client_id, webhook_id)
        return (await self._send(call)).data

    async def delete_all(
        self,
        client_id: str,
        *,
        options: CallOptions | None = None,
    ) -> str:
        """Delete all webhooks of an OAuth client.

        `DELETE /v2/oauth-clients/{clientId}/webhooks`
        """
        from calcom_v2.api.oauth_clients_webhooks import delete_all_oauth_client_webhooks as endpoint

        call = prepare(endpoint, options, client_id)
        return (await self._send(call)).data

    async def get(
        self,
        client_id: str,
        webhook_id: str,
        *,
        options: CallOptions | None = None,
    ) -> OAuthClientWebhook:
        """Get a webhook of an OAuth client.

        `GET /v2/oauth-clients/{clientId}/webhooks/{webhookId}`
        """
        from calcom_v2.api.oauth_clients_webhooks import get_oauth_client_webhook as endpoint

        call = prepare(endpoint, options, client_id, webhook_id)
        return (await self._send(call)).data

    def list(
        self,
        client_id: str,
        *,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[OAuthClientWebhook]:
        """List the webhooks of an OAuth client.

        `GET /v2/oauth-clients/{clientId}/webhooks`
        """
        from calcom_v2.api.oauth_clients_webhooks import list_oauth_client_webhooks as endpoint

        call = prepare(endpoint, options, client_id)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    async def update(
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
        """Update a webhook of an OAuth client.

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
        return (await self._send(call)).data
