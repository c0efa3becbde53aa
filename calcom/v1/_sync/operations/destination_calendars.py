# Derived by spec.pipeline from calcom/v1/_async/operations/destination_calendars.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v1/openapi.json; do not edit; run `make generate`.

"""Destination calendars."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, overload

from calcom_v1.types import UNSET, Unset

from ...._endpoint import body_of, prepare
from ....types import JSON, CallOptions
from ..resource import V1Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v1.models import (
        CreateDestinationCalendarBody,
        DestinationCalendar,
        UpdateDestinationCalendarBody,
    )


class DestinationCalendarsResource(V1Resource):
    """Destination calendars."""

    @overload
    def create(
        self,
        *,
        integration: str,
        external_id: str,
        event_type_id: int | Unset = UNSET,
        booking_id: int | Unset = UNSET,
        user_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DestinationCalendar: ...
    @overload
    def create(
        self,
        *,
        body: CreateDestinationCalendarBody | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> DestinationCalendar: ...
    def create(
        self,
        *,
        integration: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        event_type_id: int | Unset = UNSET,
        booking_id: int | Unset = UNSET,
        user_id: int | Unset = UNSET,
        body: CreateDestinationCalendarBody | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DestinationCalendar:
        """Create a destination calendar.

        `POST /destination-calendars`
        """
        from calcom_v1.api.destination_calendars import create_destination_calendar as endpoint

        content = body_of(
            "create_destination_calendar",
            body,
            ("integration", "external_id"),
            [
                ("integration", "integration", integration),
                ("external_id", "externalId", external_id),
                ("event_type_id", "eventTypeId", event_type_id),
                ("booking_id", "bookingId", booking_id),
                ("user_id", "userId", user_id),
            ],
            "calcom_v1",
        )
        call = prepare(endpoint, options, body=content)
        return (self._send(call)).destination_calendar

    def delete(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a destination calendar.

        `DELETE /destination-calendars/{id}`
        """
        from calcom_v1.api.destination_calendars import delete_destination_calendar as endpoint

        call = prepare(endpoint, options, id)
        self._send(call)

    def get(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> DestinationCalendar:
        """Get a destination calendar.

        `GET /destination-calendars/{id}`
        """
        from calcom_v1.api.destination_calendars import get_destination_calendar as endpoint

        call = prepare(endpoint, options, id)
        return (self._send(call)).destination_calendar

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[DestinationCalendar]:
        """List destination calendars.

        `GET /destination-calendars`
        """
        from calcom_v1.api.destination_calendars import list_destination_calendars as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (self._send(call)).destination_calendars

    def update(
        self,
        id: int,
        *,
        integration: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        event_type_id: int | Unset = UNSET,
        booking_id: int | Unset = UNSET,
        user_id: int | Unset = UNSET,
        body: UpdateDestinationCalendarBody | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DestinationCalendar:
        """Update a destination calendar.

        `PATCH /destination-calendars/{id}`
        """
        from calcom_v1.api.destination_calendars import update_destination_calendar as endpoint

        content = body_of(
            "update_destination_calendar",
            body,
            (),
            [
                ("integration", "integration", integration),
                ("external_id", "externalId", external_id),
                ("event_type_id", "eventTypeId", event_type_id),
                ("booking_id", "bookingId", booking_id),
                ("user_id", "userId", user_id),
            ],
            "calcom_v1",
        )
        call = prepare(endpoint, options, id, body=content)
        return (self._send(call)).destination_calendar
