# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Event types, in version 2024-04-15."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, overload

from calcom_v2.types import UNSET, Unset

from ...._endpoint import body_of, prepare
from ....types import JSON, CallOptions
from ...resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v2.models import (
        CreateEventTypeRow,
        EventTypePage,
        EventTypeRow,
        EventTypeRowForm,
        EventTypesByProfile,
        ListedPublicEventTypeRow,
        PublicEventTypeRow,
        RemovedEventTypeRow,
        SentBookingField,
        SentLocation,
        UpdateEventTypeRow,
    )


class AsyncV20240415EventTypesResource(AsyncResource):
    """Event types, in version 2024-04-15."""

    @overload
    async def create(
        self,
        *,
        length: int,
        slug: str,
        title: str,
        description: str | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        locations: builtins.list[SentLocation | Mapping[str, JSON]] | Unset = UNSET,
        disable_guests: bool | Unset = UNSET,
        slot_interval: int | Unset = UNSET,
        minimum_booking_notice: int | Unset = UNSET,
        before_event_buffer: int | Unset = UNSET,
        after_event_buffer: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> EventTypeRow: ...
    @overload
    async def create(
        self,
        *,
        body: CreateEventTypeRow | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> EventTypeRow: ...
    async def create(
        self,
        *,
        length: int | Unset = UNSET,
        slug: str | Unset = UNSET,
        title: str | Unset = UNSET,
        description: str | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        locations: builtins.list[SentLocation | Mapping[str, JSON]] | Unset = UNSET,
        disable_guests: bool | Unset = UNSET,
        slot_interval: int | Unset = UNSET,
        minimum_booking_notice: int | Unset = UNSET,
        before_event_buffer: int | Unset = UNSET,
        after_event_buffer: int | Unset = UNSET,
        body: CreateEventTypeRow | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> EventTypeRow:
        """Create an event type.

        `POST /v2/event-types`, only on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.event_types_2024_04_15 import create_event_type_2024_04_15 as endpoint

        content = body_of(
            "create_event_type_2024_04_15",
            body,
            ("length", "slug", "title"),
            [
                ("length", "length", length),
                ("slug", "slug", slug),
                ("title", "title", title),
                ("description", "description", description),
                ("hidden", "hidden", hidden),
                ("locations", "locations", locations),
                ("disable_guests", "disableGuests", disable_guests),
                ("slot_interval", "slotInterval", slot_interval),
                ("minimum_booking_notice", "minimumBookingNotice", minimum_booking_notice),
                ("before_event_buffer", "beforeEventBuffer", before_event_buffer),
                ("after_event_buffer", "afterEventBuffer", after_event_buffer),
            ],
        )
        call = prepare(endpoint, options, body=content)
        return (await self._send(call)).data

    async def delete(
        self,
        event_type_id: int,
        *,
        options: CallOptions | None = None,
    ) -> RemovedEventTypeRow:
        """Delete an event type.

        `DELETE /v2/event-types/{eventTypeId}`,
        only on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.event_types_2024_04_15 import delete_event_type_2024_04_15 as endpoint

        call = prepare(endpoint, options, event_type_id)
        return (await self._send(call)).data

    async def get(
        self,
        event_type_id: int,
        *,
        options: CallOptions | None = None,
    ) -> EventTypePage:
        """Get an event type.

        `GET /v2/event-types/{eventTypeId}`,
        only on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.event_types_2024_04_15 import get_event_type_2024_04_15 as endpoint

        call = prepare(endpoint, options, event_type_id)
        return (await self._send(call)).data

    async def get_public(
        self,
        username: str,
        event_slug: str,
        *,
        options: CallOptions | None = None,
    ) -> PublicEventTypeRow | None:
        """Get a public event type.

        `GET /v2/event-types/{username}/{eventSlug}/public`,
        only on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.event_types_2024_04_15 import get_public_event_type as endpoint

        call = prepare(endpoint, options, username, event_slug)
        return (await self._send(call)).data

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> EventTypesByProfile:
        """List event types.

        `GET /v2/event-types`, only on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.event_types_2024_04_15 import list_event_types_2024_04_15 as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (await self._send(call)).data

    async def list_public(
        self,
        username: str,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[ListedPublicEventTypeRow]:
        """List public event types.

        `GET /v2/event-types/{username}/public`,
        only on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.event_types_2024_04_15 import list_public_event_types as endpoint

        call = prepare(endpoint, options, username)
        return (await self._send(call)).data

    async def update(
        self,
        event_type_id: int,
        *,
        description: str | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        locations: builtins.list[SentLocation | Mapping[str, JSON]] | Unset = UNSET,
        disable_guests: bool | Unset = UNSET,
        slot_interval: int | Unset = UNSET,
        minimum_booking_notice: int | Unset = UNSET,
        before_event_buffer: int | Unset = UNSET,
        after_event_buffer: int | Unset = UNSET,
        length: int | Unset = UNSET,
        slug: str | Unset = UNSET,
        title: str | Unset = UNSET,
        booking_fields: builtins.list[SentBookingField | Mapping[str, JSON]] | Unset = UNSET,
        seats_per_time_slot: int | Unset = UNSET,
        body: UpdateEventTypeRow | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> EventTypeRowForm:
        """Update an event type.

        `PATCH /v2/event-types/{eventTypeId}`,
        only on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.event_types_2024_04_15 import update_event_type_2024_04_15 as endpoint

        content = body_of(
            "update_event_type_2024_04_15",
            body,
            (),
            [
                ("description", "description", description),
                ("hidden", "hidden", hidden),
                ("locations", "locations", locations),
                ("disable_guests", "disableGuests", disable_guests),
                ("slot_interval", "slotInterval", slot_interval),
                ("minimum_booking_notice", "minimumBookingNotice", minimum_booking_notice),
                ("before_event_buffer", "beforeEventBuffer", before_event_buffer),
                ("after_event_buffer", "afterEventBuffer", after_event_buffer),
                ("length", "length", length),
                ("slug", "slug", slug),
                ("title", "title", title),
                ("booking_fields", "bookingFields", booking_fields),
                ("seats_per_time_slot", "seatsPerTimeSlot", seats_per_time_slot),
            ],
        )
        call = prepare(endpoint, options, event_type_id, body=content)
        return (await self._send(call)).data
