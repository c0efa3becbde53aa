# Derived by spec.pipeline from spec/v1/openapi.json; do not edit; run `make generate`.

"""Bookings."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Literal, overload

from calcom_v1.types import UNSET, Unset

from ...._async.pager import AsyncPager
from ...._endpoint import body_of, prepare
from ....types import JSON, CallOptions
from ..resource import AsyncV1Resource

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from calcom_v1.models import (
        AnyCreatedBooking,
        Booking,
        BookingStatus,
        Cancellation,
        CreateBookingBody,
        CreateBookingBodyResponses,
        GetBookingTranscriptResponse,
        ListBookingsOrder,
        ListBookingsSortBy,
        Recording,
        UpdateBookingBody,
    )


class AsyncBookingsResource(AsyncV1Resource):
    """Bookings."""

    async def cancel(
        self,
        id: int,
        *,
        all_remaining_bookings: bool | Unset = UNSET,
        cancellation_reason: str | Unset = UNSET,
        cancelled_by: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Cancellation:
        """Cancel a booking.

        `DELETE /bookings/{id}/cancel`
        """
        from calcom_v1.api.bookings import cancel_booking as endpoint

        call = prepare(
            endpoint,
            options,
            id,
            all_remaining_bookings=all_remaining_bookings,
            cancellation_reason=cancellation_reason,
            cancelled_by=cancelled_by,
        )
        return await self._send(call)

    @overload
    async def create(
        self,
        *,
        event_type_id: int,
        start: datetime.datetime,
        responses: CreateBookingBodyResponses | Mapping[str, JSON],
        time_zone: str,
        language: str,
        metadata: dict[str, str],
        end: datetime.datetime | Unset = UNSET,
        reschedule_uid: str | Unset = UNSET,
        title: str | Unset = UNSET,
        description: str | Unset = UNSET,
        status: str | Unset = UNSET,
        seats_per_time_slot: int | Unset = UNSET,
        seats_show_attendees: bool | Unset = UNSET,
        seats_show_availability_count: bool | Unset = UNSET,
        recurring_event_id: str | Unset = UNSET,
        recurring_count: int | Unset = UNSET,
        rescheduled_by: str | Unset = UNSET,
        no_email: bool | Unset = UNSET,
        user_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AnyCreatedBooking | Booking: ...
    @overload
    async def create(
        self,
        *,
        body: CreateBookingBody | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> AnyCreatedBooking | Booking: ...
    async def create(
        self,
        *,
        event_type_id: int | Unset = UNSET,
        start: datetime.datetime | Unset = UNSET,
        responses: CreateBookingBodyResponses | Mapping[str, JSON] | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        language: str | Unset = UNSET,
        metadata: dict[str, str] | Unset = UNSET,
        end: datetime.datetime | Unset = UNSET,
        reschedule_uid: str | Unset = UNSET,
        title: str | Unset = UNSET,
        description: str | Unset = UNSET,
        status: str | Unset = UNSET,
        seats_per_time_slot: int | Unset = UNSET,
        seats_show_attendees: bool | Unset = UNSET,
        seats_show_availability_count: bool | Unset = UNSET,
        recurring_event_id: str | Unset = UNSET,
        recurring_count: int | Unset = UNSET,
        rescheduled_by: str | Unset = UNSET,
        no_email: bool | Unset = UNSET,
        user_id: int | Unset = UNSET,
        body: CreateBookingBody | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AnyCreatedBooking | Booking:
        """Create a booking.

        `POST /bookings`
        """
        from calcom_v1.api.bookings import create_booking as endpoint

        content = body_of(
            "create_booking",
            body,
            ("event_type_id", "start", "responses", "time_zone", "language", "metadata"),
            [
                ("event_type_id", "eventTypeId", event_type_id),
                ("start", "start", start),
                ("responses", "responses", responses),
                ("time_zone", "timeZone", time_zone),
                ("language", "language", language),
                ("metadata", "metadata", metadata),
                ("end", "end", end),
                ("reschedule_uid", "rescheduleUid", reschedule_uid),
                ("title", "title", title),
                ("description", "description", description),
                ("status", "status", status),
                ("seats_per_time_slot", "seatsPerTimeSlot", seats_per_time_slot),
                ("seats_show_attendees", "seatsShowAttendees", seats_show_attendees),
                (
                    "seats_show_availability_count",
                    "seatsShowAvailabilityCount",
                    seats_show_availability_count,
                ),
                ("recurring_event_id", "recurringEventId", recurring_event_id),
                ("recurring_count", "recurringCount", recurring_count),
                ("rescheduled_by", "rescheduledBy", rescheduled_by),
                ("no_email", "noEmail", no_email),
                ("user_id", "userId", user_id),
            ],
            "calcom_v1",
        )
        call = prepare(endpoint, options, body=content)
        return await self._send(call)

    async def delete(
        self,
        id: int,
        *,
        all_remaining_bookings: bool | Unset = UNSET,
        cancellation_reason: str | Unset = UNSET,
        cancelled_by: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Cancellation:
        """Delete a booking.

        `DELETE /bookings/{id}`
        """
        from calcom_v1.api.bookings import delete_booking as endpoint

        call = prepare(
            endpoint,
            options,
            id,
            all_remaining_bookings=all_remaining_bookings,
            cancellation_reason=cancellation_reason,
            cancelled_by=cancelled_by,
        )
        return await self._send(call)

    async def get(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> Booking:
        """Get a booking.

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
    ) -> GetBookingTranscriptResponse:
        """Get the transcript of a booking.

        `GET /bookings/{id}/transcripts/{recordingId}`
        """
        from calcom_v1.api.bookings import get_booking_transcript as endpoint

        call = prepare(endpoint, options, id, recording_id)
        return await self._send(call)

    def list(
        self,
        *,
        status: Literal["upcoming"] | Unset = UNSET,
        date_from: datetime.datetime | str | Unset = UNSET,
        date_to: datetime.datetime | str | Unset = UNSET,
        attendee_email: str | Unset = UNSET,
        sort_by: ListBookingsSortBy | str | Unset = UNSET,
        order: ListBookingsOrder | str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        expand: Literal["team"] | Unset = UNSET,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[Booking]:
        """List bookings.

        `GET /bookings`
        """
        from calcom_v1.api.bookings import list_bookings as endpoint

        if sort_by is UNSET:
            sort_by = "createdAt"
        call = prepare(
            endpoint,
            options,
            status=status,
            date_from=date_from,
            date_to=date_to,
            attendee_email=attendee_email,
            sort_by=sort_by,
            order=order,
            user_id=user_id,
            expand=expand,
        )
        return self._paged(call, lambda answer: answer.bookings, page_size=page_size, resume=resume)

    async def list_recordings(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[Recording]:
        """List the recordings of a booking.

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
    ) -> builtins.list[str]:
        """List the transcripts of a booking.

        `GET /bookings/{id}/transcripts`
        """
        from calcom_v1.api.bookings import list_booking_transcripts as endpoint

        call = prepare(endpoint, options, id)
        return await self._send(call)

    async def update(
        self,
        id: int,
        *,
        title: str | Unset = UNSET,
        description: str | Unset | None = UNSET,
        start_time: datetime.datetime | Unset = UNSET,
        end_time: datetime.datetime | Unset = UNSET,
        status: BookingStatus | str | Unset = UNSET,
        cancelled_by: str | Unset = UNSET,
        rescheduled_by: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        event_type_id: int | Unset = UNSET,
        body: UpdateBookingBody | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Booking:
        """Update a booking.

        `PATCH /bookings/{id}`
        """
        from calcom_v1.api.bookings import update_booking as endpoint

        content = body_of(
            "update_booking",
            body,
            (),
            [
                ("title", "title", title),
                ("description", "description", description),
                ("start_time", "startTime", start_time),
                ("end_time", "endTime", end_time),
                ("status", "status", status),
                ("cancelled_by", "cancelledBy", cancelled_by),
                ("rescheduled_by", "rescheduledBy", rescheduled_by),
                ("user_id", "userId", user_id),
                ("event_type_id", "eventTypeId", event_type_id),
            ],
            "calcom_v1",
        )
        call = prepare(endpoint, options, id, body=content)
        return (await self._send(call)).booking
