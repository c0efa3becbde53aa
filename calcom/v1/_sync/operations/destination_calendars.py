# Derived by tools/unasync.py from calcom/v1/_async/operations/destination_calendars.py;
# edit that file, and run `make generate`.
# Derived by tools/resources_v1.py from generated/calcom_v1; run `make generate`, and edit nothing here.

"""Destination calendars."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any, overload

from calcom_v1.types import UNSET, Unset

from ...._endpoint import body_of, prepare
from ...._sync.resource import Resource
from ....types import CallOptions

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v1.models import CreateDestinationCalendarBody, UpdateDestinationCalendarBody


class DestinationCalendarsResource(Resource):
    """Destination calendars."""

    @overload
    def create(
        self,
        *,
        integration: str,
        external_id: str,
        credential_id: int,
        event_type_id: int | Unset = UNSET,
        booking_id: int | Unset = UNSET,
        user_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any: ...
    @overload
    def create(
        self,
        *,
        body: CreateDestinationCalendarBody | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> Any: ...
    def create(
        self,
        *,
        integration: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        credential_id: int | Unset = UNSET,
        event_type_id: int | Unset = UNSET,
        booking_id: int | Unset = UNSET,
        user_id: int | Unset = UNSET,
        body: CreateDestinationCalendarBody | Mapping[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Create destination calendar.

        `POST /destination-calendars`

        The document does not describe the answer: it is the JSON that came.
        """
        from calcom_v1.api.destination_calendars import create_destination_calendar as endpoint

        content = body_of(
            "create_destination_calendar",
            body,
            ("integration", "external_id", "credential_id"),
            [
                ("integration", "integration", integration),
                ("external_id", "externalId", external_id),
                ("credential_id", "credentialId", credential_id),
                ("event_type_id", "eventTypeId", event_type_id),
                ("booking_id", "bookingId", booking_id),
                ("user_id", "userId", user_id),
            ],
            "calcom_v1",
        )
        call = prepare(endpoint, options, body=content)
        return self._send(call)

    def delete(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Delete destination calendar.

        `DELETE /destination-calendars/{id}`
        """
        from calcom_v1.api.destination_calendars import delete_destination_calendar as endpoint

        call = prepare(endpoint, options, id)
        return self._send(call)

    def get(
        self,
        id: int,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Get destination calendar.

        `GET /destination-calendars/{id}`

        The document does not describe the answer: it is the JSON that came.
        """
        from calcom_v1.api.destination_calendars import get_destination_calendar as endpoint

        call = prepare(endpoint, options, id)
        return self._send(call)

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[dict[str, Any]]:
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
        body: UpdateDestinationCalendarBody | Mapping[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Update destination calendar.

        `PATCH /destination-calendars/{id}`

        The document does not describe the answer: it is the JSON that came.
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
            ],
            "calcom_v1",
        )
        call = prepare(endpoint, options, id, body=content)
        return self._send(call)
