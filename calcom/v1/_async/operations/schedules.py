# Derived by spec.pipeline from spec/v1/openapi.json; do not edit; run `make generate`.

"""Schedules."""

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
        CreateScheduleBody,
        Schedule,
        UpdateScheduleBody,
    )


class AsyncSchedulesResource(AsyncV1Resource):
    """Schedules."""

    @overload
    async def create(
        self,
        *,
        name: str,
        time_zone: str,
        user_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Schedule: ...
    @overload
    async def create(
        self,
        *,
        body: CreateScheduleBody | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> Schedule: ...
    async def create(
        self,
        *,
        name: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        body: CreateScheduleBody | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Schedule:
        """Create a schedule.

        `POST /schedules`
        """
        from calcom_v1.api.schedules import create_schedule as endpoint

        content = body_of(
            "create_schedule",
            body,
            ("name", "time_zone"),
            [("name", "name", name), ("time_zone", "timeZone", time_zone), ("user_id", "userId", user_id)],
            "calcom_v1",
        )
        call = prepare(endpoint, options, body=content)
        return (await self._send(call)).schedule

    async def delete(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a schedule.

        `DELETE /schedules/{id}`
        """
        from calcom_v1.api.schedules import delete_schedule as endpoint

        call = prepare(endpoint, options, id)
        await self._send(call)

    async def get(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> Schedule:
        """Get a schedule.

        `GET /schedules/{id}`
        """
        from calcom_v1.api.schedules import get_schedule as endpoint

        call = prepare(endpoint, options, id)
        return (await self._send(call)).schedule

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[Schedule]:
        """List schedules.

        `GET /schedules`
        """
        from calcom_v1.api.schedules import list_schedules as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (await self._send(call)).schedules

    async def update(
        self,
        id: int,
        *,
        name: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        body: UpdateScheduleBody | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Schedule:
        """Update a schedule.

        `PATCH /schedules/{id}`
        """
        from calcom_v1.api.schedules import update_schedule as endpoint

        content = body_of(
            "update_schedule",
            body,
            (),
            [("name", "name", name), ("time_zone", "timeZone", time_zone), ("user_id", "userId", user_id)],
            "calcom_v1",
        )
        call = prepare(endpoint, options, id, body=content)
        return (await self._send(call)).schedule
