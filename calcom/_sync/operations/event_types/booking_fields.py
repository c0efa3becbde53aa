# Derived by spec.pipeline from calcom/_async/operations/event_types/booking_fields.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Booking fields of event types."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, overload

from calcom_v2.types import UNSET, Unset

from ...._endpoint import body_of, prepare
from ....types import JSON, CallOptions
from ...resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v2.models import (
        BookingFields,
        BookingFieldsBookingField,
        BookingFieldsData,
        PatchBookingFields,
        PatchBookingFieldsBookingField,
    )


class EventTypesBookingFieldsResource(Resource):
    """Booking fields of event types."""

    @overload
    def add(
        self,
        event_type_id: int,
        *,
        booking_fields: builtins.list[BookingFieldsBookingField | Mapping[str, JSON]],
        options: CallOptions | None = None,
    ) -> BookingFieldsData: ...
    @overload
    def add(
        self,
        event_type_id: int,
        *,
        body: BookingFields | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> BookingFieldsData: ...
    def add(
        self,
        event_type_id: int,
        *,
        booking_fields: builtins.list[BookingFieldsBookingField | Mapping[str, JSON]] | Unset = UNSET,
        body: BookingFields | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BookingFieldsData:
        """Add booking fields to an event type.

        `POST /v2/event-types/{eventTypeId}/booking-fields`, only on the hosted service
        """
        from calcom_v2.api.event_types import add_event_type_booking_fields as endpoint

        content = body_of(
            "add_event_type_booking_fields",
            body,
            ("booking_fields",),
            [("booking_fields", "bookingFields", booking_fields)],
        )
        call = prepare(endpoint, options, event_type_id, body=content)
        return (self._send(call)).data

    def delete(
        self,
        event_type_id: int,
        slug: str,
        *,
        options: CallOptions | None = None,
    ) -> BookingFieldsData:
        """Delete a booking field of an event type.

        `DELETE /v2/event-types/{eventTypeId}/booking-fields/{slug}`, only on the hosted service
        """
        from calcom_v2.api.event_types import delete_event_type_booking_field as endpoint

        call = prepare(endpoint, options, event_type_id, slug)
        return (self._send(call)).data

    def list(
        self,
        event_type_id: int,
        *,
        options: CallOptions | None = None,
    ) -> BookingFieldsData:
        """List the booking fields of an event type.

        `GET /v2/event-types/{eventTypeId}/booking-fields`, only on the hosted service
        """
        from calcom_v2.api.event_types import list_event_type_booking_fields as endpoint

        call = prepare(endpoint, options, event_type_id)
        return (self._send(call)).data

    @overload
    def replace(
        self,
        event_type_id: int,
        *,
        booking_fields: builtins.list[BookingFieldsBookingField | Mapping[str, JSON]],
        options: CallOptions | None = None,
    ) -> BookingFieldsData: ...
    @overload
    def replace(
        self,
        event_type_id: int,
        *,
        body: BookingFields | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> BookingFieldsData: ...
    def replace(
        self,
        event_type_id: int,
        *,
        booking_fields: builtins.list[BookingFieldsBookingField | Mapping[str, JSON]] | Unset = UNSET,
        body: BookingFields | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BookingFieldsData:
        """Replace the booking fields of an event type.

        `PUT /v2/event-types/{eventTypeId}/booking-fields`, only on the hosted service
        """
        from calcom_v2.api.event_types import replace_event_type_booking_fields as endpoint

        content = body_of(
            "replace_event_type_booking_fields",
            body,
            ("booking_fields",),
            [("booking_fields", "bookingFields", booking_fields)],
        )
        call = prepare(endpoint, options, event_type_id, body=content)
        return (self._send(call)).data

    @overload
    def update(
        self,
        event_type_id: int,
        *,
        booking_fields: builtins.list[PatchBookingFieldsBookingField | Mapping[str, JSON]],
        options: CallOptions | None = None,
    ) -> BookingFieldsData: ...
    @overload
    def update(
        self,
        event_type_id: int,
        *,
        body: PatchBookingFields | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> BookingFieldsData: ...
    def update(
        self,
        event_type_id: int,
        *,
        booking_fields: builtins.list[PatchBookingFieldsBookingField | Mapping[str, JSON]] | Unset = UNSET,
        body: PatchBookingFields | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BookingFieldsData:
        """Update the booking fields of an event type.

        `PATCH /v2/event-types/{eventTypeId}/booking-fields`, only on the hosted service
        """
        from calcom_v2.api.event_types import update_event_type_booking_fields as endpoint

        content = body_of(
            "update_event_type_booking_fields",
            body,
            ("booking_fields",),
            [("booking_fields", "bookingFields", booking_fields)],
        )
        call = prepare(endpoint, options, event_type_id, body=content)
        return (self._send(call)).data
