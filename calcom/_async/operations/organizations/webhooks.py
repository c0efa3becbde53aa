# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Webhooks of organizations."""

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
        TeamWebhook,
        UpdateWebhook,
    )


class AsyncOrganizationsWebhooksResource(AsyncResource):
    """Webhooks of organizations."""

    @overload
    async def create(
        self,
        org_id: int,
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
    ) -> TeamWebhook: ...
    @overload
    async def create(
        self,
        org_id: int,
        *,
        body: CreateWebhook | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> TeamWebhook: ...
    async def create(
        self,
        org_id: int,
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
    ) -> TeamWebhook:
        """Create a webhook for an organization.

        `POST /v2/organizations/{orgId}/webhooks`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_webhooks import create_organization_webhook as endpoint

        content = body_of(
            "create_organization_webhook",
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
        call = prepare(endpoint, options, org_id, body=content)
        return (await self._send(call)).data

    async def delete(
        self,
        org_id: int,
        webhook_id: str,
        *,
        options: CallOptions | None = None,
    ) -> TeamWebhook:
        """Delete a webhook of an organization.

        `DELETE /v2/organizations/{orgId}/webhooks/{webhookId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_webhooks import delete_organization_webhook as endpoint

        call = prepare(endpoint, options, org_id, webhook_id)
        return (await self._send(call)).data

    async def get(
        self,
        org_id: int,
        webhook_id: str,
        *,
        options: CallOptions | None = None,
    ) -> TeamWebhook:
        """Get a webhook of an organization.

        `GET /v2/organizations/{orgId}/webhooks/{webhookId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_webhooks import get_organization_webhook as endpoint

        call = prepare(endpoint, options, org_id, webhook_id)
        return (await self._send(call)).data

    def list(
        self,
        org_id: int,
        *,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[TeamWebhook]:
        """List the webhooks of an organization.

        `GET /v2/organizations/{orgId}/webhooks`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_webhooks import list_organization_webhooks as endpoint

        call = prepare(endpoint, options, org_id)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    async def update(
        self,
        org_id: int,
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
    ) -> TeamWebhook:
        """Update a webhook of an organization.

        `PATCH /v2/organizations/{orgId}/webhooks/{webhookId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_webhooks import update_organization_webhook as endpoint

        content = body_of(
            "update_organization_webhook",
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
        call = prepare(endpoint, options, org_id, webhook_id, body=content)
        return (await self._send(call)).data
