# Derived by spec.pipeline from calcom/_async/operations/schedules.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Schedules."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, overload

from calcom_v2.types import UNSET, Unset

from ..._endpoint import body_of, prepare
from ...types import JSON, CallOptions
from ..resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v2.models import (
        CreateSchedule,
        Schedule,
        ScheduleAvailability,
        ScheduleOverride,
        UpdateSchedule,
    )


class SchedulesResource(Resource):
    """Schedules."""

    @overload
    def create(
        self,
        *,
        name: str,
        time_zone: str,
        is_default: bool,
        availability: builtins.list[ScheduleAvailability | Mapping[str, JSON]] | Unset = UNSET,
        overrides: builtins.list[ScheduleOverride | Mapping[str, JSON]] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Schedule: ...
    @overload
    def create(
        self,
        *,
        body: CreateSchedule | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> Schedule: ...
    def create(
        self,
        *,
        name: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        is_default: bool | Unset = UNSET,
        availability: builtins.list[ScheduleAvailability | Mapping[str, JSON]] | Unset = UNSET,
        overrides: builtins.list[ScheduleOverride | Mapping[str, JSON]] | Unset = UNSET,
        body: CreateSchedule | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Schedule:
        """Create a schedule.

        `POST /v2/schedules`
        """
        from calcom_v2.api.schedules import create_schedule as endpoint

        content = body_of(
            "create_schedule",
            body,
            ("name", "time_zone", "is_default"),
            [
                ("name", "name", name),
                ("time_zone", "timeZone", time_zone),
                ("is_default", "isDefault", is_default),
                ("availability", "availability", availability),
                ("overrides", "overrides", overrides),
            ],
        )
        call = prepare(endpoint, options, body=content)
        return (self._send(call)).data

    def delete(
        self,
        schedule_id: int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a schedule.

        `DELETE /v2/schedules/{scheduleId}`
        """
        from calcom_v2.api.schedules import delete_schedule as endpoint

        call = prepare(endpoint, options, schedule_id)
        self._send(call)

    def get(
        self,
        schedule_id: int,
        *,
        options: CallOptions | None = None,
    ) -> Schedule | None:
        """Get a schedule.

        `GET /v2/schedules/{scheduleId}`
        """
        from calcom_v2.api.schedules import get_schedule as endpoint

        call = prepare(endpoint, options, schedule_id)
        return (self._send(call)).data

    def get_default(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Schedule | None:
        """Get the default schedule.

        `GET /v2/schedules/default`
        """
        from calcom_v2.api.schedules import get_default_schedule as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (self._send(call)).data

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[Schedule]:
        """List schedules.

        `GET /v2/schedules`
        """
        from calcom_v2.api.schedules import list_schedules as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (self._send(call)).data

    def update(
        self,
        schedule_id: int,
        *,
        name: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        availability: builtins.list[ScheduleAvailability | Mapping[str, JSON]] | Unset = UNSET,
        is_default: bool | Unset = UNSET,
        overrides: builtins.list[ScheduleOverride | Mapping[str, JSON]] | Unset = UNSET,
        body: UpdateSchedule | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Schedule:
        """Update a schedule.

        `PATCH /v2/schedules/{scheduleId}`
        """
        from calcom_v2.api.schedules import update_schedule as endpoint

        content = body_of(
            "update_schedule",
            body,
            (),
            [
                ("name", "name", name),
                ("time_zone", "timeZone", time_zone),
                ("availability", "availability", availability),
                ("is_default", "isDefault", is_default),
                ("overrides", "overrides", overrides),
            ],
        )
        call = prepare(endpoint, options, schedule_id, body=content)
        return (self._send(call)).data
