# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Your own profile and settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_v2.types import UNSET, Unset

from ...._endpoint import body_of, prepare
from ....types import JSON, CallOptions
from ...resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v2.models import (
        CreateManagedUserTimeFormat,
        Language,
        Me,
        UpdateManagedUser,
        Weekday,
    )

    from .booking_limits import AsyncMeBookingLimitsResource
    from .out_of_office import AsyncMeOutOfOfficeResource
    from .team_booking_limits import AsyncMeTeamBookingLimitsResource


class AsyncMeResource(AsyncResource):
    """Your own profile and settings."""

    @property
    def booking_limits(self) -> AsyncMeBookingLimitsResource:
        """Your booking limits."""
        from .booking_limits import AsyncMeBookingLimitsResource

        return AsyncMeBookingLimitsResource(self._sender)

    @property
    def out_of_office(self) -> AsyncMeOutOfOfficeResource:
        """Your out-of-office entries."""
        from .out_of_office import AsyncMeOutOfOfficeResource

        return AsyncMeOutOfOfficeResource(self._sender)

    @property
    def team_booking_limits(self) -> AsyncMeTeamBookingLimitsResource:
        """Your booking limits in teams."""
        from .team_booking_limits import AsyncMeTeamBookingLimitsResource

        return AsyncMeTeamBookingLimitsResource(self._sender)

    async def get(
        self,
        *,
        options: CallOptions | None = None,
    ) -> Me:
        """Get your own profile.

        `GET /v2/me`
        """
        from calcom_v2.api.me import get_me as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (await self._send(call)).data

    async def update(
        self,
        *,
        email: str | Unset = UNSET,
        name: str | Unset = UNSET,
        time_format: CreateManagedUserTimeFormat | int | Unset = UNSET,
        default_schedule_id: int | Unset | None = UNSET,
        week_start: Weekday | str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        locale: Language | str | Unset = UNSET,
        avatar_url: str | Unset = UNSET,
        bio: str | Unset = UNSET,
        metadata: dict[str, JSON] | Unset = UNSET,
        body: UpdateManagedUser | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Me:
        """Update your own profile.

        `PATCH /v2/me`
        """
        from calcom_v2.api.me import update_me as endpoint

        content = body_of(
            "update_me",
            body,
            (),
            [
                ("email", "email", email),
                ("name", "name", name),
                ("time_format", "timeFormat", time_format),
                ("default_schedule_id", "defaultScheduleId", default_schedule_id),
                ("week_start", "weekStart", week_start),
                ("time_zone", "timeZone", time_zone),
                ("locale", "locale", locale),
                ("avatar_url", "avatarUrl", avatar_url),
                ("bio", "bio", bio),
                ("metadata", "metadata", metadata),
            ],
        )
        call = prepare(endpoint, options, body=content)
        return (await self._send(call)).data
