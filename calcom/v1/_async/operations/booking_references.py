# Derived by spec.pipeline from spec/v1/openapi.json; do not edit; run `make generate`.

"""Booking references."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, overload

from calcom_v1.types import UNSET, Unset

from ...._endpoint import body_of, prepare
from ....types import JSON, CallOptions
from ..resource import AsyncV1Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v1.models import (
        BookingReference,
        CreateBookingReferenceBody,
        UpdateBookingReferenceBody,
    )


class AsyncBookingReferencesResource(AsyncV1Resource):
    """Booking references."""

    @overload
    async def create(
        self,
        *,
        type_: str,
        uid: str,
        booking_id: int,
        meeting_id: str | Unset | None = UNSET,
        meeting_password: str | Unset | None = UNSET,
        meeting_url: str | Unset | None = UNSET,
        external_calendar_id: str | Unset | None = UNSET,
        deleted: bool | Unset | None = UNSET,
        credential_id: int | Unset | None = UNSET,
        third_party_recurring_event_id: str | Unset | None = UNSET,
        options: CallOptions | None = None,
    ) -> BookingReference: ...
    @overload
    async def create(
        self,
        *,
        body: CreateBookingReferenceBody | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> BookingReference: ...
    async def create(
        self,
        *,
        type_: str | Unset = UNSET,
        uid: str | Unset = UNSET,
        booking_id: int | Unset = UNSET,
        meeting_id: str | Unset | None = UNSET,
        meeting_password: str | Unset | None = UNSET,
        meeting_url: str | Unset | None = UNSET,
        external_calendar_id: str | Unset | None = UNSET,
        deleted: bool | Unset | None = UNSET,
        credential_id: int | Unset | None = UNSET,
        third_party_recurring_event_id: str | Unset | None = UNSET,
        body: CreateBookingReferenceBody | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BookingReference:
        """Create a booking reference.

        `POST /booking-references`
        """
        from calcom_v1.api.booking_references import create_booking_reference as endpoint

        content = body_of(
            "create_booking_reference",
            body,
            ("type_", "uid", "booking_id"),
            [
                ("type_", "type", type_),
                ("uid", "uid", uid),
                ("booking_id", "bookingId", booking_id),
                ("meeting_id", "meetingId", meeting_id),
                ("meeting_password", "meetingPassword", meeting_password),
                ("meeting_url", "meetingUrl", meeting_url),
                ("external_calendar_id", "externalCalendarId", external_calendar_id),
                ("deleted", "deleted", deleted),
                ("credential_id", "credentialId", credential_id),
                (
                    "third_party_recurring_event_id",
                    "thirdPartyRecurringEventId",
                    third_party_recurring_event_id,
                ),
            ],
            "calcom_v1",
        )
        call = prepare(endpoint, options, body=content)
        return (await self._send(call)).booking_reference

    async def delete(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a booking reference.

        `DELETE /booking-references/{id}`
        """
        from calcom_v1.api.booking_references import delete_booking_reference as endpoint

        call = prepare(endpoint, options, id)
        await self._send(call)

    async def get(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> BookingReference:
        """Get a booking reference.

        `GET /booking-references/{id}`
        """
        from calcom_v1.api.booking_references import get_booking_reference as endpoint

        call = prepare(endpoint, options, id)
        return (await self._send(call)).booking_reference

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[BookingReference]:
        """List booking references.

        `GET /booking-references`
        """
        from calcom_v1.api.booking_references import list_booking_references as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (await self._send(call)).booking_references

    async def update(
        self,
        id: int,
        *,
        type_: str | Unset = UNSET,
        meeting_id: str | Unset | None = UNSET,
        meeting_password: str | Unset | None = UNSET,
        external_calendar_id: str | Unset | None = UNSET,
        deleted: bool | Unset | None = UNSET,
        credential_id: int | Unset | None = UNSET,
        booking_id: int | Unset = UNSET,
        uid: str | Unset = UNSET,
        meeting_url: str | Unset | None = UNSET,
        third_party_recurring_event_id: str | Unset | None = UNSET,
        body: UpdateBookingReferenceBody | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BookingReference:
        """Update a booking reference.

        `PATCH /booking-references/{id}`
        """
        from calcom_v1.api.booking_references import update_booking_reference as endpoint

        content = body_of(
            "update_booking_reference",
            body,
            (),
            [
                ("type_", "type", type_),
                ("meeting_id", "meetingId", meeting_id),
                ("meeting_password", "meetingPassword", meeting_password),
                ("external_calendar_id", "externalCalendarId", external_calendar_id),
                ("deleted", "deleted", deleted),
                ("credential_id", "credentialId", credential_id),
                ("booking_id", "bookingId", booking_id),
                ("uid", "uid", uid),
                ("meeting_url", "meetingUrl", meeting_url),
                (
                    "third_party_recurring_event_id",
                    "thirdPartyRecurringEventId",
                    third_party_recurring_event_id,
                ),
            ],
            "calcom_v1",
        )
        call = prepare(endpoint, options, id, body=content)
        return (await self._send(call)).booking_reference
