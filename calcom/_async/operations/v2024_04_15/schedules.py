# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Schedules, in version 2024-04-15."""

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
        CreateAvailabilityRow,
        CreateScheduleRow,
        ScheduleRow,
        TimeRange,
        UpdatedScheduleRow,
        UpdateScheduleRow,
    )


class AsyncV20240415SchedulesResource(AsyncResource):
    """Schedules, in version 2024-04-15."""

    @overload
    async def create(
        self,
        *,
        name: str,
        time_zone: str,
        is_default: bool,
        availabilities: builtins.list[CreateAvailabilityRow | Mapping[str, JSON]] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ScheduleRow: ...
    @overload
    async def create(
        self,
        *,
        body: CreateScheduleRow | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> ScheduleRow: ...
    async def create(
        self,
        *,
        name: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        is_default: bool | Unset = UNSET,
        availabilities: builtins.list[CreateAvailabilityRow | Mapping[str, JSON]] | Unset = UNSET,
        body: CreateScheduleRow | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ScheduleRow:
        """Create a schedule.

        `POST /v2/schedules`, only on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.schedules_2024_04_15 import create_schedule_2024_04_15 as endpoint

        content = body_of(
            "create_schedule_2024_04_15",
            body,
            ("name", "time_zone", "is_default"),
            [
                ("name", "name", name),
                ("time_zone", "timeZone", time_zone),
                ("is_default", "isDefault", is_default),
                ("availabilities", "availabilities", availabilities),
            ],
        )
        call = prepare(endpoint, options, body=content)
        return (await self._send(call)).data

    async def get(
        self,
        schedule_id: int,
        *,
        options: CallOptions | None = None,
    ) -> ScheduleRow:
        """Get a schedule.

        `GET /v2/schedules/{scheduleId}`,
        only on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.schedules_2024_04_15 import get_schedule_2024_04_15 as endpoint

        call = prepare(endpoint, options, schedule_id)
        return (await self._send(call)).data

    async def get_default(
        self,
        *,
        options: CallOptions | None = None,
    ) -> ScheduleRow | None:
        """Get the default schedule.

        `GET /v2/schedules/default`, only on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.schedules_2024_04_15 import get_default_schedule_2024_04_15 as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (await self._send(call)).data

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[ScheduleRow]:
        """List schedules.

        `GET /v2/schedules`, only on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.schedules_2024_04_15 import list_schedules_2024_04_15 as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (await self._send(call)).data

    async def update(
        self,
        schedule_id: int,
        *,
        name: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        is_default: bool | Unset = UNSET,
        schedule: builtins.list[builtins.list[TimeRange | Mapping[str, JSON]]] | Unset = UNSET,
        date_overrides: builtins.list[TimeRange | Mapping[str, JSON]] | Unset = UNSET,
        body: UpdateScheduleRow | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> UpdatedScheduleRow:
        """Update a schedule.

        `PATCH /v2/schedules/{scheduleId}`,
        only on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.schedules_2024_04_15 import update_schedule_2024_04_15 as endpoint

        content = body_of(
            "update_schedule_2024_04_15",
            body,
            (),
            [
                ("name", "name", name),
                ("time_zone", "timeZone", time_zone),
                ("is_default", "isDefault", is_default),
                ("schedule", "schedule", schedule),
                ("date_overrides", "dateOverrides", date_overrides),
            ],
        )
        call = prepare(endpoint, options, schedule_id, body=content)
        return (await self._send(call)).data
