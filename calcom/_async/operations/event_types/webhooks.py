# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Webhooks of event types."""

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
        EventTypeWebhook,
        UpdateWebhook,
    )


class AsyncEventTypesWebhooksResource(AsyncResource):
    """Webhooks of event types."""

    @overload
    async def create(
        self,
        event_type_id: int,
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
    ) -> EventTypeWebhook: ...
    @overload
    async def create(
        self,
        event_type_id: int,
        *,
        body: CreateWebhook | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> EventTypeWebhook: ...
    async def create(
        self,
        event_type_id: int,
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
    ) -> EventTypeWebhook:
        """Create a webhook for an event type.

        `POST /v2/event-types/{eventTypeId}/webhooks`
        """
        from calcom_v2.api.event_types_webhooks import create_event_type_webhook as endpoint

        content = body_of(
            "create_event_type_webhook",
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
        call = prepare(endpoint, options, event_type_id, body=content)
        return (await self._send(call)).data

    async def delete(
        self,
        event_type_id: int,
        webhook_id: str,
        *,
        options: CallOptions | None = None,
    ) -> EventTypeWebhook:
        """Delete a webhook of an event type.

        `DELETE /v2/event-types/{eventTypeId}/webhooks/{webhookId}`
        """
        from calcom_v2.api.event_types_webhooks import delete_event_type_webhook as endpoint

        call = prepare(endpoint, options, event_type_id, webhook_id)
        return (await self._send(call)).data

    async def delete_all(
        self,
        event_type_id: int,
        *,
        options: CallOptions | None = None,
    ) -> str:
        """Delete all webhooks of an event type.

        `DELETE /v2/event-types/{eventTypeId}/webhooks`
        """
        from calcom_v2.api.event_types_webhooks import delete_all_event_type_webhooks as endpoint

        call = prepare(endpoint, options, event_type_id)
        return (await self._send(call)).data

    async def get(
        self,
        event_type_id: int,
        webhook_id: str,
        *,
        options: CallOptions | None = None,
    ) -> EventTypeWebhook:
        """Get a webhook of an event type.

        `GET /v2/event-types/{eventTypeId}/webhooks/{webhookId}`
        """
        from calcom_v2.api.event_types_webhooks import get_event_type_webhook as endpoint

        call = prepare(endpoint, options, event_type_id, webhook_id)
        return (await self._send(call)).data

    def list(
        self,
        event_type_id: int,
        *,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[EventTypeWebhook]:
        """List the webhooks of an event type.

        `GET /v2/event-types/{eventTypeId}/webhooks`
        """
        from calcom_v2.api.event_types_webhooks import list_event_type_webhooks as endpoint

        call = prepare(endpoint, options, event_type_id)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    async def update(
        self,
        event_type_id: int,
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
    ) -> EventTypeWebhook:
        """Update a webhook of an event type.

        `PATCH /v2/event-types/{eventTypeId}/webhooks/{webhookId}`
        """
        from calcom_v2.api.event_types_webhooks import update_event_type_webhook as endpoint

        content = body_of(
            "update_event_type_webhook",
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
        call = prepare(endpoint, options, event_type_id, webhook_id, body=content)
        return (await self._send(call)).data
