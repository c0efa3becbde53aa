# Derived by tools/resources_v1.py from generated/calcom_v1; run `make generate`, and edit nothing here.

"""Booking references."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any, overload

from calcom_v1.types import UNSET, Unset

from ...._async.resource import AsyncResource
from ...._endpoint import body_of, prepare
from ....types import CallOptions

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v1.models import CreateBookingReferenceBody, UpdateBookingReferenceBody


class AsyncBookingReferencesResource(AsyncResource):
    """Booking references."""

    @overload
    async def create(
        self,
        *,
        type_: str,
        uid: str,
        meeting_id: str | Unset = UNSET,
        meeting_password: str | Unset = UNSET,
        meeting_url: str | Unset = UNSET,
        booking_id: bool | Unset = UNSET,
        external_calendar_id: str | Unset = UNSET,
        deleted: bool | Unset = UNSET,
        credential_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any: ...
    @overload
    async def create(
        self,
        *,
        body: CreateBookingReferenceBody | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> Any: ...
    async def create(
        self,
        *,
        type_: str | Unset = UNSET,
        uid: str | Unset = UNSET,
        meeting_id: str | Unset = UNSET,
        meeting_password: str | Unset = UNSET,
        meeting_url: str | Unset = UNSET,
        booking_id: bool | Unset = UNSET,
        external_calendar_id: str | Unset = UNSET,
        deleted: bool | Unset = UNSET,
        credential_id: int | Unset = UNSET,
        body: CreateBookingReferenceBody | Mapping[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Create booking reference.

        `POST /booking-references`

        The document does not describe the answer: it is the JSON that came.
        """
        from calcom_v1.api.booking_references import create_booking_reference as endpoint

        content = body_of(
            "create_booking_reference",
            body,
            ("type_", "uid"),
            [
                ("type_", "type", type_),
                ("uid", "uid", uid),
                ("meeting_id", "meetingId", meeting_id),
                ("meeting_password", "meetingPassword", meeting_password),
                ("meeting_url", "meetingUrl", meeting_url),
                ("booking_id", "bookingId", booking_id),
                ("external_calendar_id", "externalCalendarId", external_calendar_id),
                ("deleted", "deleted", deleted),
                ("credential_id", "credentialId", credential_id),
            ],
            "calcom_v1",
        )
        call = prepare(endpoint, options, body=content)
        return await self._send(call)

    async def delete(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Delete booking reference.

        `DELETE /booking-references/{id}`
        """
        from calcom_v1.api.booking_references import delete_booking_reference as endpoint

        call = prepare(endpoint, options, id)
        return await self._send(call)

    async def get(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Get booking reference.

        `GET /booking-references/{id}`

        The document does not describe the answer: it is the JSON that came.
        """
        from calcom_v1.api.booking_references import get_booking_reference as endpoint

        call = prepare(endpoint, options, id)
        return await self._send(call)

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[dict[str, Any]]:
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
        meeting_id: str | Unset = UNSET,
        meeting_password: str | Unset = UNSET,
        external_calendar_id: str | Unset = UNSET,
        deleted: bool | Unset = UNSET,
        credential_id: int | Unset = UNSET,
        body: UpdateBookingReferenceBody | Mapping[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Update booking reference.

        `PATCH /booking-references/{id}`

        The document does not describe the answer: it is the JSON that came.
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
            ],
            "calcom_v1",
        )
        call = prepare(endpoint, options, id, body=content)
        return await self._send(call)
