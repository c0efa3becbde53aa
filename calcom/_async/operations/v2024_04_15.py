# Derived by tools/resources.py from generated/calcom_v2; run `make generate`, and edit nothing here.

"""Version 2024-04-15."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, overload

from calcom_v2.types import UNSET, Unset

from ..._endpoint import body_of, prepare
from ...types import JSON, CallOptions
from ..resource import AsyncResource

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from calcom_v2.models import (
        AvailableSlots,
        BookingPage,
        BookingRow,
        BookingRowAnswers,
        BookingRowFilters,
        BookingRowResponseData,
        BookingToReschedule,
        CancelBookingRow,
        CancelledBookingRow,
        CreateAvailabilityRow,
        CreateBookingRow,
        CreateEventTypeRow,
        CreateRecurringBookingRow,
        CreateScheduleRow,
        EventTypePage,
        EventTypeRow,
        EventTypeRowForm,
        EventTypesByProfile,
        ListedBookingRows,
        ListedPublicEventTypeRow,
        MarkNoShow,
        NoShow,
        NoShowAttendee,
        PublicEventTypeRow,
        RemovedEventTypeRow,
        ScheduleRow,
        SelectSlot,
        SentBookingField,
        SentLocation,
        SlotFormat,
        TimeRange,
        UpdatedScheduleRow,
        UpdateEventTypeRow,
        UpdateScheduleRow,
    )


class AsyncV20240415BookingsResource(AsyncResource):
    """Bookings of version 2024-04-15."""

    async def cancel(
        self,
        booking_uid: str,
        *,
        cancellation_reason: str | Unset = UNSET,
        all_remaining_bookings: bool | Unset = UNSET,
        seat_reference_uid: str | Unset = UNSET,
        body: CancelBookingRow | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CancelledBookingRow:
        """Cancel booking.

        `POST /v2/bookings/{bookingUid}/cancel`,
        on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations only
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
        return (await self._send(call)).data

    @overload
    async def create(
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
    async def create(
        self,
        *,
        body: CreateBookingRow | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> BookingRowResponseData: ...
    async def create(
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
        """Create booking.

        `POST /v2/bookings`, on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.bookings_2024_04_15 import create_booking_2024_04_15 as endpoint

        content = body_of(
            "create_booking_2024_04_15",
            body,
            (
                "start",
                "event_type_id",
                "time_zone",
                "language",
                "metadata",
                "responses",
            ),
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
        return (await self._send(call)).data

    async def create_recurring(
        self,
        *,
        body: builtins.list[CreateRecurringBookingRow | Mapping[str, JSON]],
        options: CallOptions | None = None,
    ) -> builtins.list[BookingRow]:
        """Create recurring booking.

        `POST /v2/bookings/recurring`, on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.bookings_2024_04_15 import create_recurring_booking as endpoint

        call = prepare(endpoint, options, body=body)
        return (await self._send(call)).data

    async def get(
        self,
        booking_uid: str,
        *,
        options: CallOptions | None = None,
    ) -> BookingPage:
        """Get booking.

        `GET /v2/bookings/{bookingUid}`,
        on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.bookings_2024_04_15 import get_booking_2024_04_15 as endpoint

        call = prepare(endpoint, options, booking_uid)
        return (await self._send(call)).data

    async def get_to_reschedule(
        self,
        booking_uid: str,
        *,
        options: CallOptions | None = None,
    ) -> BookingToReschedule:
        """Get booking to reschedule.

        `GET /v2/bookings/{bookingUid}/reschedule`,
        on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.bookings_2024_04_15 import get_booking_to_reschedule as endpoint

        call = prepare(endpoint, options, booking_uid)
        return (await self._send(call)).data

    async def list(
        self,
        *,
        filters: BookingRowFilters | Unset = UNSET,
        cursor: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ListedBookingRows:
        """List bookings.

        `GET /v2/bookings`, on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.bookings_2024_04_15 import list_bookings_2024_04_15 as endpoint

        call = prepare(endpoint, options, filters=filters, cursor=cursor, limit=limit)
        return (await self._send(call)).data

    async def mark_no_show(
        self,
        booking_uid: str,
        *,
        no_show_host: bool | Unset = UNSET,
        attendees: builtins.list[NoShowAttendee | Mapping[str, JSON]] | Unset = UNSET,
        body: MarkNoShow | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> NoShow:
        """Mark booking no show.

        `POST /v2/bookings/{bookingUid}/mark-no-show`,
        on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.bookings_2024_04_15 import mark_booking_no_show as endpoint

        content = body_of(
            "mark_booking_no_show",
            body,
            (),
            [("no_show_host", "noShowHost", no_show_host), ("attendees", "attendees", attendees)],
        )
        call = prepare(endpoint, options, booking_uid, body=content)
        return (await self._send(call)).data


class AsyncV20240415EventTypesResource(AsyncResource):
    """Event types of version 2024-04-15."""

    @overload
    async def create(
        self,
        *,
        length: int,
        slug: str,
        title: str,
        description: str | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        locations: builtins.list[SentLocation | Mapping[str, JSON]] | Unset = UNSET,
        disable_guests: bool | Unset = UNSET,
        slot_interval: int | Unset = UNSET,
        minimum_booking_notice: int | Unset = UNSET,
        before_event_buffer: int | Unset = UNSET,
        after_event_buffer: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> EventTypeRow: ...
    @overload
    async def create(
        self,
        *,
        body: CreateEventTypeRow | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> EventTypeRow: ...
    async def create(
        self,
        *,
        length: int | Unset = UNSET,
        slug: str | Unset = UNSET,
        title: str | Unset = UNSET,
        description: str | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        locations: builtins.list[SentLocation | Mapping[str, JSON]] | Unset = UNSET,
        disable_guests: bool | Unset = UNSET,
        slot_interval: int | Unset = UNSET,
        minimum_booking_notice: int | Unset = UNSET,
        before_event_buffer: int | Unset = UNSET,
        after_event_buffer: int | Unset = UNSET,
        body: CreateEventTypeRow | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> EventTypeRow:
        """Create event type.

        `POST /v2/event-types`, on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.event_types_2024_04_15 import create_event_type_2024_04_15 as endpoint

        content = body_of(
            "create_event_type_2024_04_15",
            body,
            (
                "length",
                "slug",
                "title",
            ),
            [
                ("length", "length", length),
                ("slug", "slug", slug),
                ("title", "title", title),
                ("description", "description", description),
                ("hidden", "hidden", hidden),
                ("locations", "locations", locations),
                ("disable_guests", "disableGuests", disable_guests),
                ("slot_interval", "slotInterval", slot_interval),
                ("minimum_booking_notice", "minimumBookingNotice", minimum_booking_notice),
                ("before_event_buffer", "beforeEventBuffer", before_event_buffer),
                ("after_event_buffer", "afterEventBuffer", after_event_buffer),
            ],
        )
        call = prepare(endpoint, options, body=content)
        return (await self._send(call)).data

    async def delete(
        self,
        event_type_id: int,
        *,
        options: CallOptions | None = None,
    ) -> RemovedEventTypeRow:
        """Delete event type.

        `DELETE /v2/event-types/{eventTypeId}`,
        on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.event_types_2024_04_15 import delete_event_type_2024_04_15 as endpoint

        call = prepare(endpoint, options, event_type_id)
        return (await self._send(call)).data

    async def get(
        self,
        event_type_id: int,
        *,
        options: CallOptions | None = None,
    ) -> EventTypePage:
        """Get event type.

        `GET /v2/event-types/{eventTypeId}`,
        on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.event_types_2024_04_15 import get_event_type_2024_04_15 as endpoint

        call = prepare(endpoint, options, event_type_id)
        return (await self._send(call)).data

    async def get_public(
        self,
        username: str,
        event_slug: str,
        *,
        options: CallOptions | None = None,
    ) -> PublicEventTypeRow | None:
        """Get public event type.

        `GET /v2/event-types/{username}/{eventSlug}/public`,
        on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.event_types_2024_04_15 import get_public_event_type as endpoint

        call = prepare(endpoint, options, username, event_slug)
        return (await self._send(call)).data

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> EventTypesByProfile:
        """List event types.

        `GET /v2/event-types`, on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.event_types_2024_04_15 import list_event_types_2024_04_15 as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (await self._send(call)).data

    async def list_public(
        self,
        username: str,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[ListedPublicEventTypeRow]:
        """List public event types.

        `GET /v2/event-types/{username}/public`,
        on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.event_types_2024_04_15 import list_public_event_types as endpoint

        call = prepare(endpoint, options, username)
        return (await self._send(call)).data

    async def update(
        self,
        event_type_id: int,
        *,
        description: str | Unset = UNSET,
        hidden: bool | Unset = UNSET,
        locations: builtins.list[SentLocation | Mapping[str, JSON]] | Unset = UNSET,
        disable_guests: bool | Unset = UNSET,
        slot_interval: int | Unset = UNSET,
        minimum_booking_notice: int | Unset = UNSET,
        before_event_buffer: int | Unset = UNSET,
        after_event_buffer: int | Unset = UNSET,
        length: int | Unset = UNSET,
        slug: str | Unset = UNSET,
        title: str | Unset = UNSET,
        booking_fields: builtins.list[SentBookingField | Mapping[str, JSON]] | Unset = UNSET,
        seats_per_time_slot: int | Unset = UNSET,
        body: UpdateEventTypeRow | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> EventTypeRowForm:
        """Update event type.

        `PATCH /v2/event-types/{eventTypeId}`,
        on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.event_types_2024_04_15 import update_event_type_2024_04_15 as endpoint

        content = body_of(
            "update_event_type_2024_04_15",
            body,
            (),
            [
                ("description", "description", description),
                ("hidden", "hidden", hidden),
                ("locations", "locations", locations),
                ("disable_guests", "disableGuests", disable_guests),
                ("slot_interval", "slotInterval", slot_interval),
                ("minimum_booking_notice", "minimumBookingNotice", minimum_booking_notice),
                ("before_event_buffer", "beforeEventBuffer", before_event_buffer),
                ("after_event_buffer", "afterEventBuffer", after_event_buffer),
                ("length", "length", length),
                ("slug", "slug", slug),
                ("title", "title", title),
                ("booking_fields", "bookingFields", booking_fields),
                ("seats_per_time_slot", "seatsPerTimeSlot", seats_per_time_slot),
            ],
        )
        call = prepare(endpoint, options, event_type_id, body=content)
        return (await self._send(call)).data


class AsyncV20240415SchedulesResource(AsyncResource):
    """Schedules of version 2024-04-15."""

    @overload
    async def create(
        self,
        *,
        name: str,
        time_zone: str,
        is_default: bool,
        availabilities: builtins.list[CreateAvailabilityRow | Mapping[str, JSON]] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ScheduleRow: ...
    @overload
    async def create(
        self,
        *,
        body: CreateScheduleRow | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> ScheduleRow: ...
    async def create(
        self,
        *,
        name: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        is_default: bool | Unset = UNSET,
        availabilities: builtins.list[CreateAvailabilityRow | Mapping[str, JSON]] | Unset = UNSET,
        body: CreateScheduleRow | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ScheduleRow:
        """Create schedule.

        `POST /v2/schedules`, on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.schedules_2024_04_15 import create_schedule_2024_04_15 as endpoint

        content = body_of(
            "create_schedule_2024_04_15",
            body,
            (
                "name",
                "time_zone",
                "is_default",
            ),
            [
                ("name", "name", name),
                ("time_zone", "timeZone", time_zone),
                ("is_default", "isDefault", is_default),
                ("availabilities", "availabilities", availabilities),
            ],
        )
        call = prepare(endpoint, options, body=content)
        return (await self._send(call)).data

    async def get(
        self,
        schedule_id: int,
        *,
        options: CallOptions | None = None,
    ) -> ScheduleRow:
        """Get schedule.

        `GET /v2/schedules/{scheduleId}`,
        on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.schedules_2024_04_15 import get_schedule_2024_04_15 as endpoint

        call = prepare(endpoint, options, schedule_id)
        return (await self._send(call)).data

    async def get_default(
        self,
        *,
        options: CallOptions | None = None,
    ) -> ScheduleRow | None:
        """Get default schedule.

        `GET /v2/schedules/default`, on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.schedules_2024_04_15 import get_default_schedule_2024_04_15 as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (await self._send(call)).data

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[ScheduleRow]:
        """List schedules.

        `GET /v2/schedules`, on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.schedules_2024_04_15 import list_schedules_2024_04_15 as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (await self._send(call)).data

    async def update(
        self,
        schedule_id: int,
        *,
        name: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        is_default: bool | Unset = UNSET,
        schedule: builtins.list[builtins.list[TimeRange | Mapping[str, JSON]]] | Unset = UNSET,
        date_overrides: builtins.list[TimeRange | Mapping[str, JSON]] | Unset = UNSET,
        body: UpdateScheduleRow | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> UpdatedScheduleRow:
        """Update schedule.

        `PATCH /v2/schedules/{scheduleId}`,
        on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.schedules_2024_04_15 import update_schedule_2024_04_15 as endpoint

        content = body_of(
            "update_schedule_2024_04_15",
            body,
            (),
            [
                ("name", "name", name),
                ("time_zone", "timeZone", time_zone),
                ("is_default", "isDefault", is_default),
                ("schedule", "schedule", schedule),
                ("date_overrides", "dateOverrides", date_overrides),
            ],
        )
        call = prepare(endpoint, options, schedule_id, body=content)
        return (await self._send(call)).data


class AsyncV20240415SlotsResource(AsyncResource):
    """Slots of version 2024-04-15."""

    async def available(
        self,
        *,
        start_time: datetime.datetime | str,
        end_time: datetime.datetime | str,
        event_type_id: int | Unset = UNSET,
        event_type_slug: str | Unset = UNSET,
        username_list: builtins.list[str] | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        duration: int | Unset = UNSET,
        reschedule_uid: str | Unset = UNSET,
        org_slug: str | Unset = UNSET,
        slot_format: SlotFormat | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AvailableSlots:
        """List available slots.

        `GET /v2/slots/available`, on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.slots_2024_04_15 import list_available_slots as endpoint

        call = prepare(
            endpoint,
            options,
            start_time=start_time,
            end_time=end_time,
            event_type_id=event_type_id,
            event_type_slug=event_type_slug,
            username_list=username_list,
            time_zone=time_zone,
            duration=duration,
            reschedule_uid=reschedule_uid,
            org_slug=org_slug,
            slot_format=slot_format,
        )
        return (await self._send(call)).data

    async def delete_selected(
        self,
        *,
        uid: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Delete selected slot.

        `DELETE /v2/slots/selected-slot`,
        on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.slots_2024_04_15 import delete_selected_slot as endpoint

        call = prepare(endpoint, options, uid=uid)
        await self._send(call)

    @overload
    async def reserve(
        self,
        *,
        event_type_id: int,
        slot_utc_start_date: datetime.datetime,
        slot_utc_end_date: datetime.datetime,
        booking_uid: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> str: ...
    @overload
    async def reserve(
        self,
        *,
        body: SelectSlot | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> str: ...
    async def reserve(
        self,
        *,
        event_type_id: int | Unset = UNSET,
        slot_utc_start_date: datetime.datetime | Unset = UNSET,
        slot_utc_end_date: datetime.datetime | Unset = UNSET,
        booking_uid: str | Unset = UNSET,
        body: SelectSlot | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> str:
        """Select slot.

        `POST /v2/slots/reserve`, on Cal.diy 6.2 and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.slots_2024_04_15 import select_slot as endpoint

        content = body_of(
            "select_slot",
            body,
            (
                "event_type_id",
                "slot_utc_start_date",
                "slot_utc_end_date",
            ),
            [
                ("event_type_id", "eventTypeId", event_type_id),
                ("slot_utc_start_date", "slotUtcStartDate", slot_utc_start_date),
                ("slot_utc_end_date", "slotUtcEndDate", slot_utc_end_date),
                ("booking_uid", "bookingUid", booking_uid),
            ],
        )
        call = prepare(endpoint, options, body=content)
        return (await self._send(call)).data


class AsyncV20240415Resource(AsyncResource):
    """Version 2024-04-15."""

    @property
    def bookings(self) -> AsyncV20240415BookingsResource:
        """Bookings of version 2024-04-15."""
        return AsyncV20240415BookingsResource(self._sender)

    @property
    def event_types(self) -> AsyncV20240415EventTypesResource:
        """Event types of version 2024-04-15."""
        return AsyncV20240415EventTypesResource(self._sender)

    @property
    def schedules(self) -> AsyncV20240415SchedulesResource:
        """Schedules of version 2024-04-15."""
        return AsyncV20240415SchedulesResource(self._sender)

    @property
    def slots(self) -> AsyncV20240415SlotsResource:
        """Slots of version 2024-04-15."""
        return AsyncV20240415SlotsResource(self._sender)
