# Derived by tools/resources_v1.py from generated/calcom_v1; run `make generate`, and edit nothing here.

"""Bookings."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any, Literal, overload

from calcom_v1.types import UNSET, Unset

from ...._async.resource import AsyncResource
from ...._endpoint import body_of, prepare
from ....types import CallOptions

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from calcom_v1.models import (
        Booking,
        Cancellation,
        CreateBookingBody,
        CreateBookingBodyResponses,
        CreatedBooking,
        ListBookingRecordingsResponseItem,
        ListBookingsOrder,
        ListBookingsSortBy,
        UpdateBookingBody,
    )


class AsyncBookingsResource(AsyncResource):
    """Bookings."""

    async def cancel(
        self,
        id: int,
        *,
        all_remaining_bookings: bool | Unset = UNSET,
        cancellation_reason: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Cancellation:
        """Cancel booking.

        `DELETE /bookings/{id}/cancel`
        """
        from calcom_v1.api.bookings import cancel_booking as endpoint

        call = prepare(
            endpoint,
            options,
            id,
            all_remaining_bookings=all_remaining_bookings,
            cancellation_reason=cancellation_reason,
        )
        return await self._send(call)

    @overload
    async def create(
        self,
        *,
        event_type_id: int,
        start: datetime.datetime,
        responses: CreateBookingBodyResponses | Mapping[str, Any],
        metadata: dict[str, Any],
        time_zone: str,
        language: str,
        end: datetime.datetime | Unset = UNSET,
        reschedule_uid: str | Unset = UNSET,
        title: str | Unset = UNSET,
        recurring_event_id: int | Unset = UNSET,
        description: str | Unset = UNSET,
        status: str | Unset = UNSET,
        seats_per_time_slot: int | Unset = UNSET,
        seats_show_attendees: bool | Unset = UNSET,
        seats_show_availability_count: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreatedBooking: ...
    @overload
    async def create(
        self,
        *,
        body: CreateBookingBody | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> CreatedBooking: ...
    async def create(
        self,
        *,
        event_type_id: int | Unset = UNSET,
        start: datetime.datetime | Unset = UNSET,
        responses: CreateBookingBodyResponses | Mapping[str, Any] | Unset = UNSET,
        metadata: dict[str, Any] | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        language: str | Unset = UNSET,
        end: datetime.datetime | Unset = UNSET,
        reschedule_uid: str | Unset = UNSET,
        title: str | Unset = UNSET,
        recurring_event_id: int | Unset = UNSET,
        description: str | Unset = UNSET,
        status: str | Unset = UNSET,
        seats_per_time_slot: int | Unset = UNSET,
        seats_show_attendees: bool | Unset = UNSET,
        seats_show_availability_count: bool | Unset = UNSET,
        body: CreateBookingBody | Mapping[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreatedBooking:
        """Create booking.

        `POST /bookings`
        """
        from calcom_v1.api.bookings import create_booking as endpoint

        content = body_of(
            "create_booking",
            body,
            ("event_type_id", "start", "responses", "metadata", "time_zone", "language"),
            [
                ("event_type_id", "eventTypeId", event_type_id),
                ("start", "start", start),
                ("responses", "responses", responses),
                ("metadata", "metadata", metadata),
                ("time_zone", "timeZone", time_zone),
                ("language", "language", language),
                ("end", "end", end),
                ("reschedule_uid", "rescheduleUid", reschedule_uid),
                ("title", "title", title),
                ("recurring_event_id", "recurringEventId", recurring_event_id),
                ("description", "description", description),
                ("status", "status", status),
                ("seats_per_time_slot", "seatsPerTimeSlot", seats_per_time_slot),
                ("seats_show_attendees", "seatsShowAttendees", seats_show_attendees),
                (
                    "seats_show_availability_count",
                    "seatsShowAvailabilityCount",
                    seats_show_availability_count,
                ),
            ],
            "calcom_v1",
        )
        call = prepare(endpoint, options, body=content)
        return await self._send(call)

    async def get(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> Booking:
        """Get booking.

        `GET /bookings/{id}`
        """
        from calcom_v1.api.bookings import get_booking as endpoint

        call = prepare(endpoint, options, id)
        return (await self._send(call)).booking

    async def get_transcript(
        self,
        id: int,
        recording_id: str,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Get booking transcript.

        `GET /bookings/{id}/transcripts/{recordingId}`

        The document does not describe the answer: it is the JSON that came.
        """
        from calcom_v1.api.bookings import get_booking_transcript as endpoint

        call = prepare(endpoint, options, id, recording_id)
        return await self._send(call)

    async def list(
        self,
        *,
        take: int | Unset = UNSET,
        page: int | Unset = UNSET,
        status: Literal["upcoming"] | Unset = UNSET,
        date_from: datetime.datetime | str | Unset = UNSET,
        date_to: datetime.datetime | str | Unset = UNSET,
        attendee_email: str | Unset = UNSET,
        sort_by: ListBookingsSortBy | str | Unset = UNSET,
        order: ListBookingsOrder | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> builtins.list[Booking]:
        """List bookings.

        `GET /bookings`
        """
        from calcom_v1.api.bookings import list_bookings as endpoint

        call = prepare(
            endpoint,
            options,
            take=take,
            page=page,
            status=status,
            date_from=date_from,
            date_to=date_to,
            attendee_email=attendee_email,
            sort_by=sort_by,
            order=order,
        )
        return (await self._send(call)).bookings

    async def list_recordings(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[ListBookingRecordingsResponseItem]:
        """List booking recordings.

        `GET /bookings/{id}/recordings`
        """
        from calcom_v1.api.bookings import list_booking_recordings as endpoint

        call = prepare(endpoint, options, id)
        return await self._send(call)

    async def list_transcripts(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """List booking transcripts.

        `GET /bookings/{id}/transcripts`

        The document does not describe the answer: it is the JSON that came.
        """
        from calcom_v1.api.bookings import list_booking_transcripts as endpoint

        call = prepare(endpoint, options, id)
        return await self._send(call)

    async def update(
        self,
        id: int,
        *,
        title: str | Unset = UNSET,
        start: datetime.datetime | Unset = UNSET,
        end: datetime.datetime | Unset = UNSET,
        status: str | Unset = UNSET,
        description: str | Unset = UNSET,
        body: UpdateBookingBody | Mapping[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Booking:
        """Update booking.

        `PATCH /bookings/{id}`
        """
        from calcom_v1.api.bookings import update_booking as endpoint

        content = body_of(
            "update_booking",
            body,
            (),
            [
                ("title", "title", title),
                ("start", "start", start),
                ("end", "end", end),
                ("status", "status", status),
                ("description", "description", description),
            ],
            "calcom_v1",
        )
        call = prepare(endpoint, options, id, body=content)
        return (await self._send(call)).booking
