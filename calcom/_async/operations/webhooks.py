# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Webhooks."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, overload

from calcom_v2.types import UNSET, Unset

from ..._endpoint import body_of, prepare
from ..._page import Style
from ...types import JSON, CallOptions
from ..pager import AsyncPager
from ..resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v2.models import (
        CreateWebhook,
        CreateWebhookTimeUnit,
        CreateWebhookTrigger,
        CreateWebhookVersion,
        UpdateWebhook,
        Webhook,
    )


class AsyncWebhooksOperations(AsyncResource):
    """Webhooks."""

    @overload
    async def create(
        self,
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
    ) -> Webhook: ...
    @overload
    async def create(
        self,
        *,
        body: CreateWebhook | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> Webhook: ...
    async def create(
        self,
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
    ) -> Webhook:
        """Create a webhook.

        `POST /v2/webhooks`
        """
        from calcom_v2.api.webhooks import create_webhook as endpoint

        content = body_of(
            "create_webhook",
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
        call = prepare(endpoint, options, body=content)
        return (await self._send(call)).data

    async def delete(
        self,
        webhook_id: str,
        *,
        options: CallOptions | None = None,
    ) -> Webhook:
        """Delete a webhook.

        `DELETE /v2/webhooks/{webhookId}`
        """
        from calcom_v2.api.webhooks import delete_webhook as endpoint

        call = prepare(endpoint, options, webhook_id)
        return (await self._send(call)).data

    async def get(
        self,
        webhook_id: str,
        *,
        options: CallOptions | None = None,
    ) -> Webhook:
        """Get a webhook.

        `GET /v2/webhooks/{webhookId}`
        """
        from calcom_v2.api.webhooks import get_webhook as endpoint

        call = prepare(endpoint, options, webhook_id)
        return (await self._send(call)).data

    def list(
        self,
        *,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[Webhook]:
        """List webhooks.

        `GET /v2/webhooks`
        """
        from calcom_v2.api.webhooks import list_webhooks as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    async def update(
        self,
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
    ) -> Webhook:
        """Update a webhook.

        `PATCH /v2/webhooks/{webhookId}`
        """
        from calcom_v2.api.webhooks import update_webhook as endpoint

        content = body_of(
            "update_webhook",
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
        call = prepare(endpoint, options, webhook_id, body=content)
        return (await self._send(call)).data
