# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Insights into bookings."""

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
        BookingInsights,
        BookingInsightsAverageDuration,
        BookingInsightsColumnFilter,
        BookingInsightsEventTrend,
        BookingInsightsKpiStatsData,
        BookingInsightsMemberStatsData,
        BookingInsightsScope,
    )


class AsyncInsightsBookingsResource(AsyncResource):
    """Insights into bookings."""

    @overload
    async def get_average_duration(
        self,
        *,
        scope: BookingInsightsScope | str,
        time_zone: str,
        selected_team_id: int | Unset = UNSET,
        column_filters: builtins.list[BookingInsightsColumnFilter | Mapping[str, JSON]] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> builtins.list[BookingInsightsAverageDuration]: ...
    @overload
    async def get_average_duration(
        self,
        *,
        body: BookingInsights | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> builtins.list[BookingInsightsAverageDuration]: ...
    async def get_average_duration(
        self,
        *,
        scope: BookingInsightsScope | str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        selected_team_id: int | Unset = UNSET,
        column_filters: builtins.list[BookingInsightsColumnFilter | Mapping[str, JSON]] | Unset = UNSET,
        body: BookingInsights | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> builtins.list[BookingInsightsAverageDuration]:
        """Get the average duration of bookings.

        `POST /v2/insights/bookings/average-duration`, only on the hosted service
        """
        from calcom_v2.api.insights import get_booking_average_duration as endpoint

        content = body_of(
            "get_booking_average_duration",
            body,
            ("scope", "time_zone"),
            [
                ("scope", "scope", scope),
                ("time_zone", "timeZone", time_zone),
                ("selected_team_id", "selectedTeamId", selected_team_id),
                ("column_filters", "columnFilters", column_filters),
            ],
        )
        call = prepare(endpoint, options, body=content)
        return (await self._send(call)).data

    @overload
    async def get_event_trends(
        self,
        *,
        scope: BookingInsightsScope | str,
        time_zone: str,
        selected_team_id: int | Unset = UNSET,
        column_filters: builtins.list[BookingInsightsColumnFilter | Mapping[str, JSON]] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> builtins.list[BookingInsightsEventTrend]: ...
    @overload
    async def get_event_trends(
        self,
        *,
        body: BookingInsights | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> builtins.list[BookingInsightsEventTrend]: ...
    async def get_event_trends(
        self,
        *,
        scope: BookingInsightsScope | str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        selected_team_id: int | Unset = UNSET,
        column_filters: builtins.list[BookingInsightsColumnFilter | Mapping[str, JSON]] | Unset = UNSET,
        body: BookingInsights | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> builtins.list[BookingInsightsEventTrend]:
        """Get the trends of booking events.

        `POST /v2/insights/bookings/event-trends`, only on the hosted service
        """
        from calcom_v2.api.insights import get_booking_event_trends as endpoint

        content = body_of(
            "get_booking_event_trends",
            body,
            ("scope", "time_zone"),
            [
                ("scope", "scope", scope),
                ("time_zone", "timeZone", time_zone),
                ("selected_team_id", "selectedTeamId", selected_team_id),
                ("column_filters", "columnFilters", column_filters),
            ],
        )
        call = prepare(endpoint, options, body=content)
        return (await self._send(call)).data

    @overload
    async def get_kpi_stats(
        self,
        *,
        scope: BookingInsightsScope | str,
        time_zone: str,
        selected_team_id: int | Unset = UNSET,
        column_filters: builtins.list[BookingInsightsColumnFilter | Mapping[str, JSON]] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BookingInsightsKpiStatsData: ...
    @overload
    async def get_kpi_stats(
        self,
        *,
        body: BookingInsights | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> BookingInsightsKpiStatsData: ...
    async def get_kpi_stats(
        self,
        *,
        scope: BookingInsightsScope | str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        selected_team_id: int | Unset = UNSET,
        column_filters: builtins.list[BookingInsightsColumnFilter | Mapping[str, JSON]] | Unset = UNSET,
        body: BookingInsights | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BookingInsightsKpiStatsData:
        """Get key figures of bookings.

        `POST /v2/insights/bookings/kpi-stats`, only on the hosted service
        """
        from calcom_v2.api.insights import get_booking_kpi_stats as endpoint

        content = body_of(
            "get_booking_kpi_stats",
            body,
            ("scope", "time_zone"),
            [
                ("scope", "scope", scope),
                ("time_zone", "timeZone", time_zone),
                ("selected_team_id", "selectedTeamId", selected_team_id),
                ("column_filters", "columnFilters", column_filters),
            ],
        )
        call = prepare(endpoint, options, body=content)
        return (await self._send(call)).data

    @overload
    async def get_member_stats(
        self,
        *,
        scope: BookingInsightsScope | str,
        time_zone: str,
        selected_team_id: int | Unset = UNSET,
        column_filters: builtins.list[BookingInsightsColumnFilter | Mapping[str, JSON]] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BookingInsightsMemberStatsData: ...
    @overload
    async def get_member_stats(
        self,
        *,
        body: BookingInsights | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> BookingInsightsMemberStatsData: ...
    async def get_member_stats(
        self,
        *,
        scope: BookingInsightsScope | str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        selected_team_id: int | Unset = UNSET,
        column_filters: builtins.list[BookingInsightsColumnFilter | Mapping[str, JSON]] | Unset = UNSET,
        body: BookingInsights | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BookingInsightsMemberStatsData:
        """Get booking statistics by member.

        `POST /v2/insights/bookings/members`, only on the hosted service
        """
        from calcom_v2.api.insights import get_booking_member_stats as endpoint

        content = body_of(
            "get_booking_member_stats",
            body,
            ("scope", "time_zone"),
            [
                ("scope", "scope", scope),
                ("time_zone", "timeZone", time_zone),
                ("selected_team_id", "selectedTeamId", selected_team_id),
                ("column_filters", "columnFilters", column_filters),
            ],
        )
        call = prepare(endpoint, options, body=content)
        return (await self._send(call)).data
