# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Insights into routing."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, overload

from calcom_v2.types import UNSET, Unset

from ...._endpoint import body_of, prepare
from ...._page import Style
from ....types import JSON, CallOptions
from ...pager import AsyncPager
from ...resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v2.models import (
        BookingInsightsColumnFilter,
        BookingInsightsScope,
        GetRoutedToPerPeriod,
        GetRoutedToPerPeriodPeriod,
        InsightsRoutingFormField,
        InsightsRoutingFormResponse,
        InsightsRoutingFormsByStatusData,
        InsightsRoutingRoutedToPerPeriodData,
        ListRoutingFormResponses,
        RoutingFormFields,
        RoutingInsightsBase,
    )


class AsyncInsightsRoutingsResource(AsyncResource):
    """Insights into routing."""

    @overload
    async def get_failed_bookings_by_field(
        self,
        *,
        scope: BookingInsightsScope | str,
        start_date: str,
        end_date: str,
        selected_team_id: int | Unset = UNSET,
        column_filters: builtins.list[BookingInsightsColumnFilter | Mapping[str, JSON]] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, JSON]: ...
    @overload
    async def get_failed_bookings_by_field(
        self,
        *,
        body: RoutingInsightsBase | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> dict[str, JSON]: ...
    async def get_failed_bookings_by_field(
        self,
        *,
        scope: BookingInsightsScope | str | Unset = UNSET,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        selected_team_id: int | Unset = UNSET,
        column_filters: builtins.list[BookingInsightsColumnFilter | Mapping[str, JSON]] | Unset = UNSET,
        body: RoutingInsightsBase | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> dict[str, JSON]:
        """Get failed bookings by form field.

        `POST /v2/insights/routings/failed-bookings-by-field`, only on the hosted service
        """
        from calcom_v2.api.insights import get_failed_bookings_by_field as endpoint

        content = body_of(
            "get_failed_bookings_by_field",
            body,
            ("scope", "start_date", "end_date"),
            [
                ("scope", "scope", scope),
                ("start_date", "startDate", start_date),
                ("end_date", "endDate", end_date),
                ("selected_team_id", "selectedTeamId", selected_team_id),
                ("column_filters", "columnFilters", column_filters),
            ],
        )
        call = prepare(endpoint, options, body=content)
        return (await self._send(call)).data

    @overload
    async def get_forms_by_status(
        self,
        *,
        scope: BookingInsightsScope | str,
        start_date: str,
        end_date: str,
        selected_team_id: int | Unset = UNSET,
        column_filters: builtins.list[BookingInsightsColumnFilter | Mapping[str, JSON]] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> InsightsRoutingFormsByStatusData | None: ...
    @overload
    async def get_forms_by_status(
        self,
        *,
        body: RoutingInsightsBase | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> InsightsRoutingFormsByStatusData | None: ...
    async def get_forms_by_status(
        self,
        *,
        scope: BookingInsightsScope | str | Unset = UNSET,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        selected_team_id: int | Unset = UNSET,
        column_filters: builtins.list[BookingInsightsColumnFilter | Mapping[str, JSON]] | Unset = UNSET,
        body: RoutingInsightsBase | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> InsightsRoutingFormsByStatusData | None:
        """Count the responses to routing forms with and without a booking.

        `POST /v2/insights/routings/forms-by-status`, only on the hosted service
        """
        from calcom_v2.api.insights import get_routing_forms_by_status as endpoint

        content = body_of(
            "get_routing_forms_by_status",
            body,
            ("scope", "start_date", "end_date"),
            [
                ("scope", "scope", scope),
                ("start_date", "startDate", start_date),
                ("end_date", "endDate", end_date),
                ("selected_team_id", "selectedTeamId", selected_team_id),
                ("column_filters", "columnFilters", column_filters),
            ],
        )
        call = prepare(endpoint, options, body=content)
        return (await self._send(call)).data

    @overload
    async def get_routed_to_per_period(
        self,
        *,
        scope: BookingInsightsScope | str,
        start_date: str,
        end_date: str,
        period: GetRoutedToPerPeriodPeriod | str,
        limit: int,
        selected_team_id: int | Unset = UNSET,
        column_filters: builtins.list[BookingInsightsColumnFilter | Mapping[str, JSON]] | Unset = UNSET,
        search_query: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> InsightsRoutingRoutedToPerPeriodData: ...
    @overload
    async def get_routed_to_per_period(
        self,
        *,
        body: GetRoutedToPerPeriod | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> InsightsRoutingRoutedToPerPeriodData: ...
    async def get_routed_to_per_period(
        self,
        *,
        scope: BookingInsightsScope | str | Unset = UNSET,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        period: GetRoutedToPerPeriodPeriod | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        selected_team_id: int | Unset = UNSET,
        column_filters: builtins.list[BookingInsightsColumnFilter | Mapping[str, JSON]] | Unset = UNSET,
        search_query: str | Unset = UNSET,
        body: GetRoutedToPerPeriod | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> InsightsRoutingRoutedToPerPeriodData:
        """Get the number of bookings routed to each user per period.

        `POST /v2/insights/routings/routed-to-per-period`, only on the hosted service
        """
        from calcom_v2.api.insights import get_routed_to_per_period as endpoint

        content = body_of(
            "get_routed_to_per_period",
            body,
            ("scope", "start_date", "end_date", "period", "limit"),
            [
                ("scope", "scope", scope),
                ("start_date", "startDate", start_date),
                ("end_date", "endDate", end_date),
                ("period", "period", period),
                ("limit", "limit", limit),
                ("selected_team_id", "selectedTeamId", selected_team_id),
                ("column_filters", "columnFilters", column_filters),
                ("search_query", "searchQuery", search_query),
            ],
        )
        call = prepare(endpoint, options, body=content)
        return (await self._send(call)).data

    @overload
    async def list_form_field_options(
        self,
        *,
        scope: BookingInsightsScope | str,
        selected_team_id: int | Unset = UNSET,
        routing_form_id: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> builtins.list[InsightsRoutingFormField]: ...
    @overload
    async def list_form_field_options(
        self,
        *,
        body: RoutingFormFields | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> builtins.list[InsightsRoutingFormField]: ...
    async def list_form_field_options(
        self,
        *,
        scope: BookingInsightsScope | str | Unset = UNSET,
        selected_team_id: int | Unset = UNSET,
        routing_form_id: str | Unset = UNSET,
        body: RoutingFormFields | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> builtins.list[InsightsRoutingFormField]:
        """List the options of a routing form field.

        `POST /v2/insights/routings/form-field-options`, only on the hosted service
        """
        from calcom_v2.api.insights import list_routing_form_field_options as endpoint

        content = body_of(
            "list_routing_form_field_options",
            body,
            ("scope",),
            [
                ("scope", "scope", scope),
                ("selected_team_id", "selectedTeamId", selected_team_id),
                ("routing_form_id", "routingFormId", routing_form_id),
            ],
        )
        call = prepare(endpoint, options, body=content)
        return (await self._send(call)).data

    @overload
    async def list_form_response_headers(
        self,
        *,
        scope: BookingInsightsScope | str,
        selected_team_id: int | Unset = UNSET,
        routing_form_id: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> builtins.list[InsightsRoutingFormField]: ...
    @overload
    async def list_form_response_headers(
        self,
        *,
        body: RoutingFormFields | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> builtins.list[InsightsRoutingFormField]: ...
    async def list_form_response_headers(
        self,
        *,
        scope: BookingInsightsScope | str | Unset = UNSET,
        selected_team_id: int | Unset = UNSET,
        routing_form_id: str | Unset = UNSET,
        body: RoutingFormFields | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> builtins.list[InsightsRoutingFormField]:
        """List the columns of a routing form's responses.

        `POST /v2/insights/routings/form-response-headers`, only on the hosted service
        """
        from calcom_v2.api.insights import list_routing_form_headers as endpoint

        content = body_of(
            "list_routing_form_headers",
            body,
            ("scope",),
            [
                ("scope", "scope", scope),
                ("selected_team_id", "selectedTeamId", selected_team_id),
                ("routing_form_id", "routingFormId", routing_form_id),
            ],
        )
        call = prepare(endpoint, options, body=content)
        return (await self._send(call)).data

    @overload
    def list_form_responses(
        self,
        *,
        scope: BookingInsightsScope | str,
        start_date: str,
        end_date: str,
        selected_team_id: int | Unset = UNSET,
        column_filters: builtins.list[BookingInsightsColumnFilter | Mapping[str, JSON]] | Unset = UNSET,
        sorting: builtins.list[JSON] | Unset = UNSET,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[InsightsRoutingFormResponse]: ...
    @overload
    def list_form_responses(
        self,
        *,
        body: ListRoutingFormResponses | Mapping[str, JSON],
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[InsightsRoutingFormResponse]: ...
    def list_form_responses(
        self,
        *,
        scope: BookingInsightsScope | str | Unset = UNSET,
        start_date: str | Unset = UNSET,
        end_date: str | Unset = UNSET,
        selected_team_id: int | Unset = UNSET,
        column_filters: builtins.list[BookingInsightsColumnFilter | Mapping[str, JSON]] | Unset = UNSET,
        sorting: builtins.list[JSON] | Unset = UNSET,
        body: ListRoutingFormResponses | Mapping[str, JSON] | Unset = UNSET,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[InsightsRoutingFormResponse]:
        """List the responses of a routing form.

        `POST /v2/insights/routings/form-responses`, only on the hosted service
        """
        from calcom_v2.api.insights import list_routing_form_responses as endpoint

        content = body_of(
            "list_routing_form_responses",
            body,
            ("scope", "start_date", "end_date"),
            [
                ("scope", "scope", scope),
                ("start_date", "startDate", start_date),
                ("end_date", "endDate", end_date),
                ("selected_team_id", "selectedTeamId", selected_team_id),
                ("column_filters", "columnFilters", column_filters),
                ("sorting", "sorting", sorting),
            ],
        )
        call = prepare(endpoint, options, body=content)
        return self._pager(
            call, Style.BODY_OFFSET, lambda answer: answer.data.data, page_size=page_size, resume=resume
        )
