# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Your booking limits in teams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_v2.types import UNSET, Unset

from ...._endpoint import body_of, prepare
from ....types import JSON, CallOptions
from ...resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v2.models import (
        TeamBookingLimit,
        TeamBookingLimitsData,
        UpdateMyTeamBookingLimit,
    )


class AsyncMeTeamBookingLimitsResource(AsyncResource):
    """Your booking limits in teams."""

    async def clear(
        self,
        team_id: int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Remove your booking limit in a team.

        `DELETE /v2/me/team-booking-limits/{teamId}`, only on the hosted service
        """
        from calcom_v2.api.me import clear_my_team_booking_limit as endpoint

        call = prepare(endpoint, options, team_id)
        await self._send(call)

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> TeamBookingLimitsData:
        """List your booking limits in teams.

        `GET /v2/me/team-booking-limits`, only on the hosted service
        """
        from calcom_v2.api.me import list_my_team_booking_limits as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (await self._send(call)).data

    async def update(
        self,
        team_id: int,
        *,
        per_day: int | Unset | None = UNSET,
        per_week: int | Unset | None = UNSET,
        per_month: int | Unset | None = UNSET,
        per_year: int | Unset | None = UNSET,
        body: UpdateMyTeamBookingLimit | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TeamBookingLimit:
        """Update your booking limit in a team.

        `PATCH /v2/me/team-booking-limits/{teamId}`, only on the hosted service
        """
        from calcom_v2.api.me import update_my_team_booking_limit as endpoint

        content = body_of(
            "update_my_team_booking_limit",
            body,
            (),
            [
                ("per_day", "perDay", per_day),
                ("per_week", "perWeek", per_week),
                ("per_month", "perMonth", per_month),
                ("per_year", "perYear", per_year),
            ],
        )
        call = prepare(endpoint, options, team_id, body=content)
        return (await self._send(call)).data
