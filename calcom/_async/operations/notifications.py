# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Notifications."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from calcom_v2.types import UNSET, Unset

from ..._endpoint import body_of, prepare
from ...types import JSON, CallOptions
from ..resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v2.models import (
        AppPushSubscription,
        ChatPushLinkIntent,
        RegisterAppPushSubscription,
        RegisterAppPushSubscriptionPlatform,
        RemoveAppPushSubscription,
        RemoveAppPushSubscriptionResponse,
        RemoveSlackSubscription,
        RemoveSlackSubscriptionResponse,
        RemoveTelegramSubscription,
        RemoveTelegramSubscriptionResponse,
    )


class AsyncNotificationsResource(AsyncResource):
    """Notifications."""

    async def create_slack_link_intent(
        self,
        *,
        options: CallOptions | None = None,
    ) -> ChatPushLinkIntent:
        """Start linking your Slack account for notifications.

        `POST /v2/notifications/subscriptions/slack/link-intents`, only on the hosted service
        """
        from calcom_v2.api.notifications import create_slack_link_intent as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (await self._send(call)).data

    async def create_telegram_link_intent(
        self,
        *,
        options: CallOptions | None = None,
    ) -> ChatPushLinkIntent:
        """Start linking your Telegram account for notifications.

        `POST /v2/notifications/subscriptions/telegram/link-intents`, only on the hosted service
        """
        from calcom_v2.api.notifications import create_telegram_link_intent as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (await self._send(call)).data

    @overload
    async def register_app_push(
        self,
        *,
        token: str,
        platform: RegisterAppPushSubscriptionPlatform | str,
        device_id: str,
        options: CallOptions | None = None,
    ) -> AppPushSubscription: ...
    @overload
    async def register_app_push(
        self,
        *,
        body: RegisterAppPushSubscription | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> AppPushSubscription: ...
    async def register_app_push(
        self,
        *,
        token: str | Unset = UNSET,
        platform: RegisterAppPushSubscriptionPlatform | str | Unset = UNSET,
        device_id: str | Unset = UNSET,
        body: RegisterAppPushSubscription | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AppPushSubscription:
        """Register a device for push notifications.

        `POST /v2/notifications/subscriptions/app-push`, only on the hosted service
        """
        from calcom_v2.api.notifications import register_app_push_subscription as endpoint

        content = body_of(
            "register_app_push_subscription",
            body,
            ("token", "platform", "device_id"),
            [
                ("token", "token", token),
                ("platform", "platform", platform),
                ("device_id", "deviceId", device_id),
            ],
        )
        call = prepare(endpoint, options, body=content)
        return (await self._send(call)).data

    @overload
    async def remove_app_push(
        self,
        *,
        token: str,
        options: CallOptions | None = None,
    ) -> RemoveAppPushSubscriptionResponse: ...
    @overload
    async def remove_app_push(
        self,
        *,
        body: RemoveAppPushSubscription | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> RemoveAppPushSubscriptionResponse: ...
    async def remove_app_push(
        self,
        *,
        token: str | Unset = UNSET,
        body: RemoveAppPushSubscription | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> RemoveAppPushSubscriptionResponse:
        """Remove a device from push notifications.

        `DELETE /v2/notifications/subscriptions/app-push`, only on the hosted service
        """
        from calcom_v2.api.notifications import remove_app_push_subscription as endpoint

        content = body_of("remove_app_push_subscription", body, ("token",), [("token", "token", token)])
        call = prepare(endpoint, options, body=content)
        return await self._send(call)

    @overload
    async def remove_slack(
        self,
        *,
        identifier: str,
        team_id: str,
        options: CallOptions | None = None,
    ) -> RemoveSlackSubscriptionResponse: ...
    @overload
    async def remove_slack(
        self,
        *,
        body: RemoveSlackSubscription | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> RemoveSlackSubscriptionResponse: ...
    async def remove_slack(
        self,
        *,
        identifier: str | Unset = UNSET,
        team_id: str | Unset = UNSET,
        body: RemoveSlackSubscription | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> RemoveSlackSubscriptionResponse:
        """Remove your Slack subscription.

        `DELETE /v2/notifications/subscriptions/slack`, only on the hosted service
        """
        from calcom_v2.api.notifications import remove_slack_subscription as endpoint

        content = body_of(
            "remove_slack_subscription",
            body,
            ("identifier", "team_id"),
            [("identifier", "identifier", identifier), ("team_id", "teamId", team_id)],
        )
        call = prepare(endpoint, options, body=content)
        return await self._send(call)

    @overload
    async def remove_telegram(
        self,
        *,
        identifier: str,
        options: CallOptions | None = None,
    ) -> RemoveTelegramSubscriptionResponse: ...
    @overload
    async def remove_telegram(
        self,
        *,
        body: RemoveTelegramSubscription | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> RemoveTelegramSubscriptionResponse: ...
    async def remove_telegram(
        self,
        *,
        identifier: str | Unset = UNSET,
        body: RemoveTelegramSubscription | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> RemoveTelegramSubscriptionResponse:
        """Remove your Telegram subscription.

        `DELETE /v2/notifications/subscriptions/telegram`, only on the hosted service
        """
        from calcom_v2.api.notifications import remove_telegram_subscription as endpoint

        content = body_of(
            "remove_telegram_subscription", body, ("identifier",), [("identifier", "identifier", identifier)]
        )
        call = prepare(endpoint, options, body=content)
        return await self._send(call)
