# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Slots, in version 2024-04-15."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, overload

from calcom_v2.types import UNSET, Unset

from ...._endpoint import body_of, prepare
from ....types import JSON, CallOptions
from ...resource import AsyncResource

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from calcom_v2.models import (
        AvailableSlots,
        SelectSlot,
        SlotFormat,
    )


class AsyncV20240415SlotsResource(AsyncResource):
    """Slots, in version 2024-04-15."""

    async def available(
        self,
        *,
        start_time: datetime.datetime | str,
        end_time: datetime.datetime | str,
        event_type_id: int | Unset = UNSET,
        event_type_slug: str | Unset = UNSET,
        username_list: builtins.list[str] | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        duration: int | Unset = UNSET,
        reschedule_uid: str | Unset = UNSET,
        org_slug: str | Unset = UNSET,
        slot_format: SlotFormat | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AvailableSlots:
        """List available slots.

        `GET /v2/slots/available`, only on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.slots_2024_04_15 import list_available_slots as endpoint

        call = prepare(
            endpoint,
            options,
            start_time=start_time,
            end_time=end_time,
            event_type_id=event_type_id,
            event_type_slug=event_type_slug,
            username_list=username_list,
            time_zone=time_zone,
            duration=duration,
            reschedule_uid=reschedule_uid,
            org_slug=org_slug,
            slot_format=slot_format,
        )
        return (await self._send(call)).data

    async def delete_selected(
        self,
        *,
        uid: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a slot reservation.

        `DELETE /v2/slots/selected-slot`,
        only on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.slots_2024_04_15 import delete_selected_slot as endpoint

        call = prepare(endpoint, options, uid=uid)
        await self._send(call)

    @overload
    async def reserve(
        self,
        *,
        event_type_id: int,
        slot_utc_start_date: datetime.datetime,
        slot_utc_end_date: datetime.datetime,
        booking_uid: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> str: ...
    @overload
    async def reserve(
        self,
        *,
        body: SelectSlot | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> str: ...
    async def reserve(
        self,
        *,
        event_type_id: int | Unset = UNSET,
        slot_utc_start_date: datetime.datetime | Unset = UNSET,
        slot_utc_end_date: datetime.datetime | Unset = UNSET,
        booking_uid: str | Unset = UNSET,
        body: SelectSlot | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> str:
        """Reserve a slot.

        `POST /v2/slots/reserve`, only on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.slots_2024_04_15 import select_slot as endpoint

        content = body_of(
            "select_slot",
            body,
            ("event_type_id", "slot_utc_start_date", "slot_utc_end_date"),
            [
                ("event_type_id", "eventTypeId", event_type_id),
                ("slot_utc_start_date", "slotUtcStartDate", slot_utc_start_date),
                ("slot_utc_end_date", "slotUtcEndDate", slot_utc_end_date),
                ("booking_uid", "bookingUid", booking_uid),
            ],
        )
        call = prepare(endpoint, options, body=content)
        return (await self._send(call)).data
