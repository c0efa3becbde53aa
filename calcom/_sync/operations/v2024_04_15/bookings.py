# Derived by spec.pipeline from calcom/_async/operations/v2024_04_15/bookings.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Bookings, in version 2024-04-15."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, overload

from calcom_v2.types import UNSET, Unset

from ...._endpoint import body_of, prepare
from ....types import JSON, CallOptions
from ...resource import Resource

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from calcom_v2.models import (
        BookingPage,
        BookingRow,
        BookingRowAnswers,
        BookingRowFilters,
        BookingRowResponseData,
        BookingToReschedule,
        CancelBookingRow,
        CancelledBookingRow,
        CreateBookingRow,
        CreateRecurringBookingRow,
        ListedBookingRows,
        MarkNoShow,
        NoShow,
        NoShowAttendee,
    )


class V20240415BookingsResource(Resource):
    """Bookings, in version 2024-04-15."""

    def cancel(
        self,
        booking_uid: str,
        *,
        cancellation_reason: str | Unset = UNSET,
        all_remaining_bookings: bool | Unset = UNSET,
        seat_reference_uid: str | Unset = UNSET,
        body: CancelBookingRow | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CancelledBookingRow:
        """Cancel a booking.

        `POST /v2/bookings/{bookingUid}/cancel`,
        only on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.bookings_2024_04_15 import cancel_booking_2024_04_15 as endpoint

        content = body_of(
            "cancel_booking_2024_04_15",
            body,
            (),
            [
                ("cancellation_reason", "cancellationReason", cancellation_reason),
                ("all_remaining_bookings", "allRemainingBookings", all_remaining_bookings),
                ("seat_reference_uid", "seatReferenceUid", seat_reference_uid),
            ],
        )
        call = prepare(endpoint, options, booking_uid, body=content)
        return (self._send(call)).data

    @overload
    def create(
        self,
        *,
        start: datetime.datetime,
        event_type_id: int,
        time_zone: str,
        language: str,
        metadata: dict[str, str],
        responses: BookingRowAnswers | Mapping[str, JSON],
        end: datetime.datetime | Unset = UNSET,
        event_type_slug: str | Unset = UNSET,
        reschedule_uid: str | Unset = UNSET,
        rescheduled_by: str | Unset = UNSET,
        user: builtins.list[str] | Unset = UNSET,
        booking_uid: str | Unset = UNSET,
        has_hashed_booking_link: bool | Unset = UNSET,
        hashed_link: str | Unset | None = UNSET,
        seat_reference_uid: str | Unset = UNSET,
        org_slug: str | Unset = UNSET,
        location_url: str | Unset = UNSET,
        team_member_email: str | Unset = UNSET,
        routed_team_member_ids: builtins.list[int] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BookingRowResponseData: ...
    @overload
    def create(
        self,
        *,
        body: CreateBookingRow | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> BookingRowResponseData: ...
    def create(
        self,
        *,
        start: datetime.datetime | Unset = UNSET,
        event_type_id: int | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        language: str | Unset = UNSET,
        metadata: dict[str, str] | Unset = UNSET,
        responses: BookingRowAnswers | Mapping[str, JSON] | Unset = UNSET,
        end: datetime.datetime | Unset = UNSET,
        event_type_slug: str | Unset = UNSET,
        reschedule_uid: str | Unset = UNSET,
        rescheduled_by: str | Unset = UNSET,
        user: builtins.list[str] | Unset = UNSET,
        booking_uid: str | Unset = UNSET,
        has_hashed_booking_link: bool | Unset = UNSET,
        hashed_link: str | Unset | None = UNSET,
        seat_reference_uid: str | Unset = UNSET,
        org_slug: str | Unset = UNSET,
        location_url: str | Unset = UNSET,
        team_member_email: str | Unset = UNSET,
        routed_team_member_ids: builtins.list[int] | Unset = UNSET,
        body: CreateBookingRow | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BookingRowResponseData:
        """Create a booking.

        `POST /v2/bookings`, only on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.bookings_2024_04_15 import create_booking_2024_04_15 as endpoint

        content = body_of(
            "create_booking_2024_04_15",
            body,
            ("start", "event_type_id", "time_zone", "language", "metadata", "responses"),
            [
                ("start", "start", start),
                ("event_type_id", "eventTypeId", event_type_id),
                ("time_zone", "timeZone", time_zone),
                ("language", "language", language),
                ("metadata", "metadata", metadata),
                ("responses", "responses", responses),
                ("end", "end", end),
                ("event_type_slug", "eventTypeSlug", event_type_slug),
                ("reschedule_uid", "rescheduleUid", reschedule_uid),
                ("rescheduled_by", "rescheduledBy", rescheduled_by),
                ("user", "user", user),
                ("booking_uid", "bookingUid", booking_uid),
                ("has_hashed_booking_link", "hasHashedBookingLink", has_hashed_booking_link),
                ("hashed_link", "hashedLink", hashed_link),
                ("seat_reference_uid", "seatReferenceUid", seat_reference_uid),
                ("org_slug", "orgSlug", org_slug),
                ("location_url", "locationUrl", location_url),
                ("team_member_email", "teamMemberEmail", team_member_email),
                ("routed_team_member_ids", "routedTeamMemberIds", routed_team_member_ids),
            ],
        )
        call = prepare(endpoint, options, body=content)
        return (self._send(call)).data

    def create_recurring(
        self,
        *,
        body: builtins.list[CreateRecurringBookingRow | Mapping[str, JSON]],
        options: CallOptions | None = None,
    ) -> builtins.list[BookingRow]:
        """Create a recurring booking.

        `POST /v2/bookings/recurring`, only on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.bookings_2024_04_15 import create_recurring_booking as endpoint

        call = prepare(endpoint, options, body=body)
        return (self._send(call)).data

    def get(
        self,
        booking_uid: str,
        *,
        options: CallOptions | None = None,
    ) -> BookingPage:
        """Get a booking.

        `GET /v2/bookings/{bookingUid}`,
        only on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.bookings_2024_04_15 import get_booking_2024_04_15 as endpoint

        call = prepare(endpoint, options, booking_uid)
        return (self._send(call)).data

    def get_to_reschedule(
        self,
        booking_uid: str,
        *,
        options: CallOptions | None = None,
    ) -> BookingToReschedule:
        """Get a booking that is to be rescheduled.

        `GET /v2/bookings/{bookingUid}/reschedule`,
        only on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.bookings_2024_04_15 import get_booking_to_reschedule as endpoint

        call = prepare(endpoint, options, booking_uid)
        return (self._send(call)).data

    def list(
        self,
        *,
        filters: BookingRowFilters | Unset = UNSET,
        cursor: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ListedBookingRows:
        """List bookings.

        `GET /v2/bookings`, only on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.bookings_2024_04_15 import list_bookings_2024_04_15 as endpoint

        call = prepare(endpoint, options, filters=filters, cursor=cursor, limit=limit)
        return (self._send(call)).data

    def mark_no_show(
        self,
        booking_uid: str,
        *,
        no_show_host: bool | Unset = UNSET,
        attendees: builtins.list[NoShowAttendee | Mapping[str, JSON]] | Unset = UNSET,
        body: MarkNoShow | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> NoShow:
        """Record who was absent from a booking.

        `POST /v2/bookings/{bookingUid}/mark-no-show`,
        only on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.bookings_2024_04_15 import mark_booking_no_show as endpoint

        content = body_of(
            "mark_booking_no_show",
            body,
            (),
            [("no_show_host", "noShowHost", no_show_host), ("attendees", "attendees", attendees)],
        )
        call = prepare(endpoint, options, booking_uid, body=content)
        return (self._send(call)).data
