# Derived by spec.pipeline from calcom/_async/operations/organizations/teams/bookings.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Bookings of teams in organizations."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from calcom_v2.types import UNSET, Unset

from ....._endpoint import prepare
from ....._page import Style
from .....types import CallOptions
from ....pager import Pager
from ....resource import Resource

if TYPE_CHECKING:
    import datetime

    from calcom_v2.models import (
        AnyBooking,
        BookingReference,
        BookingStatusFilter,
        ListBookingReferencesType,
        SortOrder,
    )


class OrganizationsTeamsBookingsResource(Resource):
    """Bookings of teams in organizations."""

    def list(
        self,
        org_id: int,
        team_id: int,
        *,
        status: builtins.list[BookingStatusFilter | str] | Unset = UNSET,
        attendee_email: str | Unset = UNSET,
        attendee_name: str | Unset = UNSET,
        booking_uid: str | Unset = UNSET,
        event_type_ids: builtins.list[int] | Unset = UNSET,
        event_type_id: int | Unset = UNSET,
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
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> Pager[AnyBooking]:
        """List the bookings of a team in an organization.

        `GET /v2/organizations/{orgId}/teams/{teamId}/bookings`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_bookings import list_organization_team_bookings as endpoint

        call = prepare(
            endpoint,
            options,
            org_id,
            team_id,
            status=status,
            attendee_email=attendee_email,
            attendee_name=attendee_name,
            booking_uid=booking_uid,
            event_type_ids=event_type_ids,
            event_type_id=event_type_id,
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
        )
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    def list_references(
        self,
        org_id: int,
        team_id: int,
        booking_uid: str,
        *,
        type_: ListBookingReferencesType | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> builtins.list[BookingReference]:
        """List the booking references of a team in an organization.

        `GET /v2/organizations/{orgId}/teams/{teamId}/bookings/{bookingUid}/references`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_bookings import (
            list_organization_team_booking_references as endpoint,
        )

        call = prepare(endpoint, options, org_id, team_id, booking_uid, type_=type_)
        return (self._send(call)).data
