# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Bookings."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, overload

from calcom_v2.types import UNSET, Unset

from ..._endpoint import body_of, prepare
from ...types import JSON, CallOptions
from ..resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v2.models import (
        BookingRecording,
        BookingReference,
        CalendarLink,
        CalMeetingSession,
        ListBookingReferencesType,
        ReassignBookingToUser,
        ReassignedBooking,
        RequestBookingReschedule,
        RoutingTraceData,
        SendBookingEmailVerificationCode,
        SendVerificationEmailData,
        VerifyBookingEmailCode,
        VerifyEmailCodeData,
    )


class AsyncBookingsOperations(AsyncResource):
    """Bookings."""

    async def check_email_verification(
        self,
        *,
        email: str,
        user_session_email: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> bool:
        """Check whether booking with an email address requires verification.

        `GET /v2/bookings/verification/email/check`, only on the hosted service
        """
        from calcom_v2.api.bookings import check_booking_email_verification as endpoint

        call = prepare(endpoint, options, email=email, user_session_email=user_session_email)
        return (await self._send(call)).data

    async def get_routing_trace(
        self,
        booking_uid: str,
        *,
        options: CallOptions | None = None,
    ) -> RoutingTraceData:
        """Get the routing trace of a booking.

        `GET /v2/bookings/{bookingUid}/routing-trace`, only on the hosted service
        """
        from calcom_v2.api.bookings import get_booking_routing_trace as endpoint

        call = prepare(endpoint, options, booking_uid)
        return (await self._send(call)).data

    async def list_calendar_links(
        self,
        booking_uid: str,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[CalendarLink]:
        """List the calendar links of a booking.

        `GET /v2/bookings/{bookingUid}/calendar-links`
        """
        from calcom_v2.api.bookings import list_booking_calendar_links as endpoint

        call = prepare(endpoint, options, booking_uid)
        return (await self._send(call)).data

    async def list_conferencing_sessions(
        self,
        booking_uid: str,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[CalMeetingSession]:
        """List the conferencing sessions of a booking.

        `GET /v2/bookings/{bookingUid}/conferencing-sessions`
        """
        from calcom_v2.api.bookings import list_booking_conferencing_sessions as endpoint

        call = prepare(endpoint, options, booking_uid)
        return (await self._send(call)).data

    async def list_recordings(
        self,
        booking_uid: str,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[BookingRecording]:
        """List the recordings of a booking.

        `GET /v2/bookings/{bookingUid}/recordings`
        """
        from calcom_v2.api.bookings import list_booking_recordings as endpoint

        call = prepare(endpoint, options, booking_uid)
        return (await self._send(call)).data

    async def list_references(
        self,
        booking_uid: str,
        *,
        type_: ListBookingReferencesType | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> builtins.list[BookingReference]:
        """List booking references.

        `GET /v2/bookings/{bookingUid}/references`
        """
        from calcom_v2.api.bookings import list_booking_references as endpoint

        call = prepare(endpoint, options, booking_uid, type_=type_)
        return (await self._send(call)).data

    async def list_transcripts(
        self,
        booking_uid: str,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[str]:
        """List the transcripts of a booking.

        `GET /v2/bookings/{bookingUid}/transcripts`
        """
        from calcom_v2.api.bookings import list_booking_transcripts as endpoint

        call = prepare(endpoint, options, booking_uid)
        return (await self._send(call)).data

    async def reassign(
        self,
        booking_uid: str,
        *,
        options: CallOptions | None = None,
    ) -> ReassignedBooking:
        """Reassign a booking to another host.

        `POST /v2/bookings/{bookingUid}/reassign`
        """
        from calcom_v2.api.bookings import reassign_booking as endpoint

        call = prepare(endpoint, options, booking_uid)
        return (await self._send(call)).data

    async def reassign_to_user(
        self,
        booking_uid: str,
        user_id: int,
        *,
        reason: str | Unset = UNSET,
        body: ReassignBookingToUser | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ReassignedBooking:
        """Reassign a booking to a given user.

        `POST /v2/bookings/{bookingUid}/reassign/{userId}`
        """
        from calcom_v2.api.bookings import reassign_booking_to_user as endpoint

        content = body_of("reassign_booking_to_user", body, (), [("reason", "reason", reason)])
        call = prepare(endpoint, options, booking_uid, user_id, body=content)
        return (await self._send(call)).data

    async def request_reschedule(
        self,
        booking_uid: str,
        *,
        reschedule_reason: str | Unset = UNSET,
        body: RequestBookingReschedule | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Ask the attendee to reschedule a booking.

        `POST /v2/bookings/{bookingUid}/request-reschedule`, only on the hosted service
        """
        from calcom_v2.api.bookings import request_booking_reschedule as endpoint

        content = body_of(
            "request_booking_reschedule",
            body,
            (),
            [("reschedule_reason", "rescheduleReason", reschedule_reason)],
        )
        call = prepare(endpoint, options, booking_uid, body=content)
        await self._send(call)

    @overload
    async def send_email_verification_code(
        self,
        *,
        email: str,
        username: str | Unset = UNSET,
        language: str | Unset = UNSET,
        is_verifying_email: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SendVerificationEmailData: ...
    @overload
    async def send_email_verification_code(
        self,
        *,
        body: SendBookingEmailVerificationCode | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> SendVerificationEmailData: ...
    async def send_email_verification_code(
        self,
        *,
        email: str | Unset = UNSET,
        username: str | Unset = UNSET,
        language: str | Unset = UNSET,
        is_verifying_email: bool | Unset = UNSET,
        body: SendBookingEmailVerificationCode | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SendVerificationEmailData:
        """Send a code that verifies the email address of a booker.

        `POST /v2/bookings/verification/email/send-code`, only on the hosted service
        """
        from calcom_v2.api.bookings import send_booking_email_verification_code as endpoint

        content = body_of(
            "send_booking_email_verification_code",
            body,
            ("email",),
            [
                ("email", "email", email),
                ("username", "username", username),
                ("language", "language", language),
                ("is_verifying_email", "isVerifyingEmail", is_verifying_email),
            ],
        )
        call = prepare(endpoint, options, body=content)
        return (await self._send(call)).data

    @overload
    async def verify_email_code(
        self,
        *,
        email: str,
        code: str,
        options: CallOptions | None = None,
    ) -> VerifyEmailCodeData: ...
    @overload
    async def verify_email_code(
        self,
        *,
        body: VerifyBookingEmailCode | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> VerifyEmailCodeData: ...
    async def verify_email_code(
        self,
        *,
        email: str | Unset = UNSET,
        code: str | Unset = UNSET,
        body: VerifyBookingEmailCode | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> VerifyEmailCodeData:
        """Verify the email address of a booker with a code.

        `POST /v2/bookings/verification/email/verify-code`, only on the hosted service
        """
        from calcom_v2.api.bookings import verify_booking_email_code as endpoint

        content = body_of(
            "verify_booking_email_code",
            body,
            ("email", "code"),
            [("email", "email", email), ("code", "code", code)],
        )
        call = prepare(endpoint, options, body=content)
        return (await self._send(call)).data
