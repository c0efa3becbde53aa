# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Private links of event types."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from calcom_v2.types import UNSET, Unset

from ...._endpoint import body_of, prepare
from ....types import JSON, CallOptions
from ...resource import AsyncResource

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from calcom_v2.models import (
        CreatePrivateLink,
        CreatePrivateLinkResponseData,
        DeletePrivateLinkResponseData,
        UpdateEventTypePrivateLink,
    )


class AsyncEventTypesPrivateLinksResource(AsyncResource):
    """Private links of event types."""

    async def create(
        self,
        event_type_id: int,
        *,
        expires_at: datetime.datetime | Unset = UNSET,
        max_usage_count: int | Unset = UNSET,
        body: CreatePrivateLink | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreatePrivateLinkResponseData:
        """Create a private link for an event type.

        `POST /v2/event-types/{eventTypeId}/private-links`
        """
        from calcom_v2.api.event_types_private_links import create_event_type_private_link as endpoint

        content = body_of(
            "create_event_type_private_link",
            body,
            (),
            [("expires_at", "expiresAt", expires_at), ("max_usage_count", "maxUsageCount", max_usage_count)],
        )
        call = prepare(endpoint, options, event_type_id, body=content)
        return (await self._send(call)).data

    async def delete(
        self,
        event_type_id: int,
        link_id: str,
        *,
        options: CallOptions | None = None,
    ) -> DeletePrivateLinkResponseData:
        """Delete a private link of an event type.

        `DELETE /v2/event-types/{eventTypeId}/private-links/{linkId}`
        """
        from calcom_v2.api.event_types_private_links import delete_event_type_private_link as endpoint

        call = prepare(endpoint, options, event_type_id, link_id)
        return (await self._send(call)).data

    async def list(
        self,
        event_type_id: int,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[CreatePrivateLinkResponseData]:
        """List the private links of an event type.

        `GET /v2/event-types/{eventTypeId}/private-links`
        """
        from calcom_v2.api.event_types_private_links import list_event_type_private_links as endpoint

        call = prepare(endpoint, options, event_type_id)
        return (await self._send(call)).data

    async def update(
        self,
        event_type_id: int,
        link_id: str,
        *,
        expires_at: datetime.datetime | Unset = UNSET,
        max_usage_count: int | Unset = UNSET,
        body: UpdateEventTypePrivateLink | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreatePrivateLinkResponseData:
        """Update a private link of an event type.

        `PATCH /v2/event-types/{eventTypeId}/private-links/{linkId}`
        """
        from calcom_v2.api.event_types_private_links import update_event_type_private_link as endpoint

        content = body_of(
            "update_event_type_private_link",
            body,
            (),
            [("expires_at", "expiresAt", expires_at), ("max_usage_count", "maxUsageCount", max_usage_count)],
        )
        call = prepare(endpoint, options, event_type_id, link_id, body=content)
        return (await self._send(call)).data
