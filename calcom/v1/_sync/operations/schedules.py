# Derived by spec.pipeline from calcom/v1/_async/operations/schedules.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v1/openapi.json; do not edit; run `make generate`.

"""Schedules."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, overload

from calcom_v1.types import UNSET, Unset

from ...._endpoint import body_of, prepare
from ....types import JSON, CallOptions
from ..resource import V1Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v1.models import (
        CreateScheduleBody,
        Schedule,
        UpdateScheduleBody,
    )


class SchedulesResource(V1Resource):
    """Schedules."""

    @overload
    def create(
        self,
        *,
        name: str,
        time_zone: str,
        user_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Schedule: ...
    @overload
    def create(
        self,
        *,
        body: CreateScheduleBody | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> Schedule: ...
    def create(
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
        return (self._send(call)).schedule

    def delete(
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
        self._send(call)

    def get(
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
        return (self._send(call)).schedule

    def list(
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
        return (self._send(call)).schedules

    def update(
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
        return (self._send(call)).schedule
