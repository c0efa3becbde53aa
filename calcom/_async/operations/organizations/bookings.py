# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Bookings of organizations."""

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
    import datetime
    from collections.abc import Mapping

    from calcom_v2.models import (
        AnyBooking,
        BlockOrganizationBooking,
        BlockOrganizationBookingBlockType,
        BlockOrganizationBookingData,
        BookingStatusFilter,
        ReportOrganizationBooking,
        ReportOrganizationBookingData,
        ReportOrganizationBookingReason,
        ReportOrganizationBookingReportType,
        SortOrder,
    )


class AsyncOrganizationsBookingsResource(AsyncResource):
    """Bookings of organizations."""

    @overload
    async def block(
        self,
        org_id: int,
        *,
        booking_uid: str,
        block_type: BlockOrganizationBookingBlockType | str,
        options: CallOptions | None = None,
    ) -> BlockOrganizationBookingData: ...
    @overload
    async def block(
        self,
        org_id: int,
        *,
        body: BlockOrganizationBooking | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> BlockOrganizationBookingData: ...
    async def block(
        self,
        org_id: int,
        *,
        booking_uid: str | Unset = UNSET,
        block_type: BlockOrganizationBookingBlockType | str | Unset = UNSET,
        body: BlockOrganizationBooking | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BlockOrganizationBookingData:
        """Block the email address or domain of a booking's attendee in an organization.

        `POST /v2/organizations/{orgId}/bookings/block`, only on the hosted service
        """
        from calcom_v2.api.organizations_bookings import block_organization_booking as endpoint

        content = body_of(
            "block_organization_booking",
            body,
            ("booking_uid", "block_type"),
            [("booking_uid", "bookingUid", booking_uid), ("block_type", "blockType", block_type)],
        )
        call = prepare(endpoint, options, org_id, body=content)
        return (await self._send(call)).data

    def list(
        self,
        org_id: int,
        *,
        status: BookingStatusFilter | str | Unset = UNSET,
        attendee_email: str | Unset = UNSET,
        attendee_name: str | Unset = UNSET,
        booking_uid: str | Unset = UNSET,
        event_type_ids: builtins.list[int] | Unset = UNSET,
        event_type_id: int | Unset = UNSET,
        teams_ids: builtins.list[int] | Unset = UNSET,
        team_id: int | Unset = UNSET,
        after_start: datetime.datetime | datetime.date | str | Unset = UNSET,
        before_end: datetime.datetime | datetime.date | str | Unset = UNSET,
        after_created_at: datetime.datetime | datetime.date | str | Unset = UNSET,
        before_created_at: datetime.datetime | datetime.date | str | Unset = UNSET,
        after_updated_at: datetime.datetime | datetime.date | str | Unset = UNSET,
        before_updated_at: datetime.datetime | datetime.date | str | Unset = UNSET,
        sort_start: SortOrder | str | Unset = UNSET,
        sort_end: SortOrder | str | Unset = UNSET,
        sort_created: SortOrder | str | Unset = UNSET,
        sort_updated_at: SortOrder | str | Unset = UNSET,
        user_ids: builtins.list[int] | Unset = UNSET,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[AnyBooking]:
        """List the bookings of an organization.

        `GET /v2/organizations/{orgId}/bookings`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_bookings import list_organization_bookings as endpoint

        call = prepare(
            endpoint,
            options,
            org_id,
            status=status,
            attendee_email=attendee_email,
            attendee_name=attendee_name,
            booking_uid=booking_uid,
            event_type_ids=event_type_ids,
            event_type_id=event_type_id,
            teams_ids=teams_ids,
            team_id=team_id,
            after_start=after_start,
            before_end=before_end,
            after_created_at=after_created_at,
            before_created_at=before_created_at,
            after_updated_at=after_updated_at,
            before_updated_at=before_updated_at,
            sort_start=sort_start,
            sort_end=sort_end,
            sort_created=sort_created,
            sort_updated_at=sort_updated_at,
            user_ids=user_ids,
        )
        return self._pager(
            call, Style.LIMIT_CURSOR, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    @overload
    async def report(
        self,
        org_id: int,
        *,
        booking_uid: str,
        reason: ReportOrganizationBookingReason | str,
        report_type: ReportOrganizationBookingReportType | str,
        description: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ReportOrganizationBookingData: ...
    @overload
    async def report(
        self,
        org_id: int,
        *,
        body: ReportOrganizationBooking | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> ReportOrganizationBookingData: ...
    async def report(
        self,
        org_id: int,
        *,
        booking_uid: str | Unset = UNSET,
        reason: ReportOrganizationBookingReason | str | Unset = UNSET,
        report_type: ReportOrganizationBookingReportType | str | Unset = UNSET,
        description: str | Unset = UNSET,
        body: ReportOrganizationBooking | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ReportOrganizationBookingData:
        """Report a booking in an organization.

        `POST /v2/organizations/{orgId}/bookings/report`, only on the hosted service
        """
        from calcom_v2.api.organizations_bookings import report_organization_booking as endpoint

        content = body_of(
            "report_organization_booking",
            body,
            ("booking_uid", "reason", "report_type"),
            [
                ("booking_uid", "bookingUid", booking_uid),
                ("reason", "reason", reason),
                ("report_type", "reportType", report_type),
                ("description", "description", description),
            ],
        )
        call = prepare(endpoint, options, org_id, body=content)
        return (await self._send(call)).data
