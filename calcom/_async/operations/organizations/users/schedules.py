# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Schedules of users in organizations."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, overload

from calcom_v2.types import UNSET, Unset

from ....._endpoint import body_of, prepare
from .....types import JSON, CallOptions
from ....resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v2.models import (
        CreateSchedule,
        Schedule,
        ScheduleAvailability,
        ScheduleOverride,
        UpdateSchedule,
    )


class AsyncOrganizationsUsersSchedulesResource(AsyncResource):
    """Schedules of users in organizations."""

    @overload
    async def create(
        self,
        org_id: int,
        user_id: int,
        *,
        name: str,
        time_zone: str,
        is_default: bool,
        availability: builtins.list[ScheduleAvailability | Mapping[str, JSON]] | Unset = UNSET,
        overrides: builtins.list[ScheduleOverride | Mapping[str, JSON]] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Schedule: ...
    @overload
    async def create(
        self,
        org_id: int,
        user_id: int,
        *,
        body: CreateSchedule | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> Schedule: ...
    async def create(
        self,
        org_id: int,
        user_id: int,
        *,
        name: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        is_default: bool | Unset = UNSET,
        availability: builtins.list[ScheduleAvailability | Mapping[str, JSON]] | Unset = UNSET,
        overrides: builtins.list[ScheduleOverride | Mapping[str, JSON]] | Unset = UNSET,
        body: CreateSchedule | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Schedule:
        """Create a schedule for a user in an organization.

        `POST /v2/organizations/{orgId}/users/{userId}/schedules`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_users_schedules import create_organization_user_schedule as endpoint

        content = body_of(
            "create_organization_user_schedule",
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
        call = prepare(endpoint, options, org_id, user_id, body=content)
        return (await self._send(call)).data

    async def delete(
        self,
        org_id: int,
        user_id: int,
        schedule_id: int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a schedule of a user in an organization.

        `DELETE /v2/organizations/{orgId}/users/{userId}/schedules/{scheduleId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_users_schedules import delete_organization_user_schedule as endpoint

        call = prepare(endpoint, options, org_id, user_id, schedule_id)
        await self._send(call)

    async def get(
        self,
        org_id: int,
        user_id: int,
        schedule_id: int,
        *,
        options: CallOptions | None = None,
    ) -> Schedule | None:
        """Get a schedule of a user in an organization.

        `GET /v2/organizations/{orgId}/users/{userId}/schedules/{scheduleId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_users_schedules import get_organization_user_schedule as endpoint

        call = prepare(endpoint, options, org_id, user_id, schedule_id)
        return (await self._send(call)).data

    async def list(
        self,
        org_id: int,
        user_id: int,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[Schedule]:
        """List the schedules of a user in an organization.

        `GET /v2/organizations/{orgId}/users/{userId}/schedules`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_users_schedules import list_organization_user_schedules as endpoint

        call = prepare(endpoint, options, org_id, user_id)
        return (await self._send(call)).data

    async def update(
        self,
        org_id: int,
        user_id: int,
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
        """Update a schedule of a user in an organization.

        `PATCH /v2/organizations/{orgId}/users/{userId}/schedules/{scheduleId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_users_schedules import update_organization_user_schedule as endpoint

        content = body_of(
            "update_organization_user_schedule",
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
        call = prepare(endpoint, options, org_id, user_id, schedule_id, body=content)
        return (await self._send(call)).data
