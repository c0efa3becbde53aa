# Derived by spec.pipeline from spec/v1/openapi.json; do not edit; run `make generate`.

"""Webhooks."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, overload

from calcom_v1.types import UNSET, Unset

from ...._endpoint import body_of, prepare
from ....types import JSON, CallOptions
from ..resource import AsyncV1Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v1.models import (
        CreateWebhookBody,
        UpdateWebhookBody,
        Webhook,
    )


class AsyncWebhooksResource(AsyncV1Resource):
    """Webhooks."""

    @overload
    async def create(
        self,
        *,
        subscriber_url: str,
        active: bool,
        event_triggers: builtins.list[str],
        payload_template: str | Unset | None = UNSET,
        event_type_id: int | Unset = UNSET,
        secret: str | Unset | None = UNSET,
        user_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Webhook: ...
    @overload
    async def create(
        self,
        *,
        body: CreateWebhookBody | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> Webhook: ...
    async def create(
        self,
        *,
        subscriber_url: str | Unset = UNSET,
        active: bool | Unset = UNSET,
        event_triggers: builtins.list[str] | Unset = UNSET,
        payload_template: str | Unset | None = UNSET,
        event_type_id: int | Unset = UNSET,
        secret: str | Unset | None = UNSET,
        user_id: int | Unset = UNSET,
        body: CreateWebhookBody | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Webhook:
        """Create a webhook.

        `POST /webhooks`
        """
        from calcom_v1.api.webhooks import create_webhook as endpoint

        content = body_of(
            "create_webhook",
            body,
            ("subscriber_url", "active", "event_triggers"),
            [
                ("subscriber_url", "subscriberUrl", subscriber_url),
                ("active", "active", active),
                ("event_triggers", "eventTriggers", event_triggers),
                ("payload_template", "payloadTemplate", payload_template),
                ("event_type_id", "eventTypeId", event_type_id),
                ("secret", "secret", secret),
                ("user_id", "userId", user_id),
            ],
            "calcom_v1",
        )
        call = prepare(endpoint, options, body=content)
        return (await self._send(call)).webhook

    async def delete(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a webhook.

        `DELETE /webhooks/{id}`
        """
        from calcom_v1.api.webhooks import delete_webhook as endpoint

        call = prepare(endpoint, options, id)
        await self._send(call)

    async def get(
        self,
        id: str,
        *,
        options: CallOptions | None = None,
    ) -> Webhook:
        """Get a webhook.

        `GET /webhooks/{id}`
        """
        from calcom_v1.api.webhooks import get_webhook as endpoint

        call = prepare(endpoint, options, id)
        return (await self._send(call)).webhook

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[Webhook]:
        """List webhooks.

        `GET /webhooks`
        """
        from calcom_v1.api.webhooks import list_webhooks as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (await self._send(call)).webhooks

    async def update(
        self,
        id: str,
        *,
        subscriber_url: str | Unset = UNSET,
        active: bool | Unset = UNSET,
        payload_template: str | Unset | None = UNSET,
        event_type_id: int | Unset = UNSET,
        secret: str | Unset | None = UNSET,
        event_triggers: builtins.list[str] | Unset = UNSET,
        user_id: int | Unset = UNSET,
        body: UpdateWebhookBody | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Webhook:
        """Update a webhook.

        `PATCH /webhooks/{id}`
        """
        from calcom_v1.api.webhooks import update_webhook as endpoint

        content = body_of(
            "update_webhook",
            body,
            (),
            [
                ("subscriber_url", "subscriberUrl", subscriber_url),
                ("active", "active", active),
                ("payload_template", "payloadTemplate", payload_template),
                ("event_type_id", "eventTypeId", event_type_id),
                ("secret", "secret", secret),
                ("event_triggers", "eventTriggers", event_triggers),
                ("user_id", "userId", user_id),
            ],
            "calcom_v1",
        )
        call = prepare(endpoint, options, id, body=content)
        return (await self._send(call)).webhook
