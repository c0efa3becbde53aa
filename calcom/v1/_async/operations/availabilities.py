# Derived by spec.pipeline from spec/v1/openapi.json; do not edit; run `make generate`.

"""Availabilities."""

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
        Availability,
        CreateAvailabilityBody,
        CreateAvailabilityBodyDay,
        UpdateAvailabilityBody,
    )


class AsyncAvailabilitiesResource(AsyncV1Resource):
    """Availabilities."""

    @overload
    async def create(
        self,
        *,
        schedule_id: int,
        start_time: str,
        end_time: str,
        days: builtins.list[CreateAvailabilityBodyDay | int] | Unset = UNSET,
        date: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Availability: ...
    @overload
    async def create(
        self,
        *,
        body: CreateAvailabilityBody | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> Availability: ...
    async def create(
        self,
        *,
        schedule_id: int | Unset = UNSET,
        start_time: str | Unset = UNSET,
        end_time: str | Unset = UNSET,
        days: builtins.list[CreateAvailabilityBodyDay | int] | Unset = UNSET,
        date: str | Unset = UNSET,
        body: CreateAvailabilityBody | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Availability:
        """Create an availability.

        `POST /availabilities`
        """
        from calcom_v1.api.availabilities import create_availability as endpoint

        content = body_of(
            "create_availability",
            body,
            ("schedule_id", "start_time", "end_time"),
            [
                ("schedule_id", "scheduleId", schedule_id),
                ("start_time", "startTime", start_time),
                ("end_time", "endTime", end_time),
                ("days", "days", days),
                ("date", "date", date),
            ],
            "calcom_v1",
        )
        call = prepare(endpoint, options, body=content)
        return (await self._send(call)).availability

    async def delete(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete an availability.

        `DELETE /availabilities/{id}`
        """
        from calcom_v1.api.availabilities import delete_availability as endpoint

        call = prepare(endpoint, options, id)
        await self._send(call)

    async def get(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> Availability:
        """Get an availability.

        `GET /availabilities/{id}`
        """
        from calcom_v1.api.availabilities import get_availability as endpoint

        call = prepare(endpoint, options, id)
        return (await self._send(call)).availability

    async def update(
        self,
        id: int,
        *,
        days: builtins.list[CreateAvailabilityBodyDay | int] | Unset = UNSET,
        start_time: str | Unset = UNSET,
        end_time: str | Unset = UNSET,
        date: str | Unset = UNSET,
        body: UpdateAvailabilityBody | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Availability:
        """Update an availability.

        `PATCH /availabilities/{id}`
        """
        from calcom_v1.api.availabilities import update_availability as endpoint

        content = body_of(
            "update_availability",
            body,
            (),
            [
                ("days", "days", days),
                ("start_time", "startTime", start_time),
                ("end_time", "endTime", end_time),
                ("date", "date", date),
            ],
            "calcom_v1",
        )
        call = prepare(endpoint, options, id, body=content)
        return (await self._send(call)).availability
