# Derived by spec.pipeline from calcom/_async/operations/v2024_06_14/organizations/bookings.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Bookings of organizations, in version 2024-06-14."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from calcom_v2.types import UNSET, Unset

from ....._endpoint import prepare
from .....types import CallOptions
from ....resource import Resource

if TYPE_CHECKING:
    import datetime

    from calcom_v2.models import AnyBooking, BookingStatusFilter, SortOrder


class V20240614OrganizationsBookingsResource(Resource):
    """Bookings of organizations, in version 2024-06-14."""

    def list(
        self,
        org_id: int,
        *,
        status: builtins.list[BookingStatusFilter | str] | Unset = UNSET,
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
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        user_ids: builtins.list[int] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> builtins.list[AnyBooking]:
        """List the bookings of an organization.

        `GET /v2/organizations/{orgId}/bookings`, only on Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_bookings_2024_06_14 import (
            list_organization_bookings_2024_06_14 as endpoint,
        )

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
            take=take,
            skip=skip,
            user_ids=user_ids,
        )
        return (self._send(call)).data
