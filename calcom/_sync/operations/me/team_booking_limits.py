# Derived by spec.pipeline from calcom/_async/operations/me/team_booking_limits.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; edit nothing here, run `make generate`.

"""Team booking limits of me."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_v2.types import UNSET, Unset

from ...._endpoint import body_of, prepare
from ....types import JSON, CallOptions
from ...resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v2.models import (
        TeamBookingLimit,
        TeamBookingLimitsData,
        UpdateMyTeamBookingLimit,
    )


class MeTeamBookingLimitsResource(Resource):
    """Team booking limits of me."""

    def clear(
        self,
        team_id: int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Clear my team booking limit.

        `DELETE /v2/me/team-booking-limits/{teamId}`, on the hosted service only
        """
        from calcom_v2.api.me import clear_my_team_booking_limit as endpoint

        call = prepare(endpoint, options, team_id)
        self._send(call)

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> TeamBookingLimitsData:
        """List my team booking limits.

        `GET /v2/me/team-booking-limits`, on the hosted service only
        """
        from calcom_v2.api.me import list_my_team_booking_limits as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (self._send(call)).data

    def update(
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
        """Update my team booking limit.

        `PATCH /v2/me/team-booking-limits/{teamId}`, on the hosted service only
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
        return (self._send(call)).data
