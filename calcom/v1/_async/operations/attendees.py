# Derived by spec.pipeline from spec/v1/openapi.json; do not edit; run `make generate`.

"""Attendees."""

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
        Attendee,
        CreateAttendeeBody,
        UpdateAttendeeBody,
    )


class AsyncAttendeesResource(AsyncV1Resource):
    """Attendees."""

    @overload
    async def create(
        self,
        *,
        booking_id: int,
        email: str,
        name: str,
        time_zone: str,
        options: CallOptions | None = None,
    ) -> Attendee: ...
    @overload
    async def create(
        self,
        *,
        body: CreateAttendeeBody | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> Attendee: ...
    async def create(
        self,
        *,
        booking_id: int | Unset = UNSET,
        email: str | Unset = UNSET,
        name: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        body: CreateAttendeeBody | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Attendee:
        """Create an attendee.

        `POST /attendees`
        """
        from calcom_v1.api.attendees import create_attendee as endpoint

        content = body_of(
            "create_attendee",
            body,
            ("booking_id", "email", "name", "time_zone"),
            [
                ("booking_id", "bookingId", booking_id),
                ("email", "email", email),
                ("name", "name", name),
                ("time_zone", "timeZone", time_zone),
            ],
            "calcom_v1",
        )
        call = prepare(endpoint, options, body=content)
        return (await self._send(call)).attendee

    async def delete(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete an attendee.

        `DELETE /attendees/{id}`
        """
        from calcom_v1.api.attendees import delete_attendee as endpoint

        call = prepare(endpoint, options, id)
        await self._send(call)

    async def get(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> Attendee:
        """Get an attendee.

        `GET /attendees/{id}`
        """
        from calcom_v1.api.attendees import get_attendee as endpoint

        call = prepare(endpoint, options, id)
        return (await self._send(call)).attendee

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[Attendee]:
        """List attendees.

        `GET /attendees`
        """
        from calcom_v1.api.attendees import list_attendees as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (await self._send(call)).attendees

    async def update(
        self,
        id: int,
        *,
        email: str | Unset = UNSET,
        name: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        booking_id: int | Unset | None = UNSET,
        body: UpdateAttendeeBody | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Attendee:
        """Update an attendee.

        `PATCH /attendees/{id}`
        """
        from calcom_v1.api.attendees import update_attendee as endpoint

        content = body_of(
            "update_attendee",
            body,
            (),
            [
                ("email", "email", email),
                ("name", "name", name),
                ("time_zone", "timeZone", time_zone),
                ("booking_id", "bookingId", booking_id),
            ],
            "calcom_v1",
        )
        call = prepare(endpoint, options, id, body=content)
        return (await self._send(call)).attendee
