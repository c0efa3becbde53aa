# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Bookings of teams."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from calcom_v2.types import UNSET, Unset

from ...._endpoint import prepare
from ...._page import Style
from ....types import CallOptions
from ...pager import AsyncPager
from ...resource import AsyncResource

if TYPE_CHECKING:
    import datetime

    from calcom_v2.models import AnyBooking, BookingStatusFilter, SortOrder


class AsyncTeamsBookingsResource(AsyncResource):
    """Bookings of teams."""

    def list(
        self,
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
    ) -> AsyncPager[AnyBooking]:
        """List the bookings of a team.

        `GET /v2/teams/{teamId}/bookings`, only on the hosted service
        """
        from calcom_v2.api.teams_bookings import list_team_bookings as endpoint

        call = prepare(
            endpoint,
            options,
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
