# Derived by spec.pipeline from spec/v1/openapi.json; do not edit; run `make generate`.

"""The areas of a client of API v1."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._async.send import AsyncSender
    from .operations.api_keys import AsyncApiKeysResource
    from .operations.attendees import AsyncAttendeesResource
    from .operations.availabilities import AsyncAvailabilitiesResource
    from .operations.availability import AsyncAvailabilityResource
    from .operations.booking_references import AsyncBookingReferencesResource
    from .operations.bookings import AsyncBookingsResource
    from .operations.connected_calendars import AsyncConnectedCalendarsResource
    from .operations.credentials import AsyncCredentialsResource
    from .operations.custom_inputs import AsyncCustomInputsResource
    from .operations.destination_calendars import AsyncDestinationCalendarsResource
    from .operations.event_types import AsyncEventTypesResource
    from .operations.me import AsyncMeResource
    from .operations.memberships import AsyncMembershipsResource
    from .operations.payments import AsyncPaymentsResource
    from .operations.schedules import AsyncSchedulesResource
    from .operations.selected_calendars import AsyncSelectedCalendarsResource
    from .operations.slots import AsyncSlotsResource
    from .operations.teams import AsyncTeamsResource
    from .operations.users import AsyncUsersResource
    from .operations.webhooks import AsyncWebhooksResource


class AsyncAreas:
    """The areas of the API, each loaded on first use."""

    _sender: AsyncSender

    @cached_property
    def api_keys(self) -> AsyncApiKeysResource:
        """API keys."""
        from .operations.api_keys import AsyncApiKeysResource

        return AsyncApiKeysResource(self._sender)

    @cached_property
    def attendees(self) -> AsyncAttendeesResource:
        """Attendees."""
        from .operations.attendees import AsyncAttendeesResource

        return AsyncAttendeesResource(self._sender)

    @cached_property
    def availabilities(self) -> AsyncAvailabilitiesResource:
        """Availabilities."""
        from .operations.availabilities import AsyncAvailabilitiesResource

        return AsyncAvailabilitiesResource(self._sender)

    @cached_property
    def availability(self) -> AsyncAvailabilityResource:
        """Availability."""
        from .operations.availability import AsyncAvailabilityResource

        return AsyncAvailabilityResource(self._sender)

    @cached_property
    def booking_references(self) -> AsyncBookingReferencesResource:
        """Booking references."""
        from .operations.booking_references import AsyncBookingReferencesResource

        return AsyncBookingReferencesResource(self._sender)

    @cached_property
    def bookings(self) -> AsyncBookingsResource:
        """Bookings."""
        from .operations.bookings import AsyncBookingsResource

        return AsyncBookingsResource(self._sender)

    @cached_property
    def connected_calendars(self) -> AsyncConnectedCalendarsResource:
        """Connected calendars."""
        from .operations.connected_calendars import AsyncConnectedCalendarsResource

        return AsyncConnectedCalendarsResource(self._sender)

    @cached_property
    def credentials(self) -> AsyncCredentialsResource:
        """Credentials."""
        from .operations.credentials import AsyncCredentialsResource

        return AsyncCredentialsResource(self._sender)

    @cached_property
    def custom_inputs(self) -> AsyncCustomInputsResource:
        """Custom inputs."""
        from .operations.custom_inputs import AsyncCustomInputsResource

        return AsyncCustomInputsResource(self._sender)

    @cached_property
    def destination_calendars(self) -> AsyncDestinationCalendarsResource:
        """Destination calendars."""
        from .operations.destination_calendars import AsyncDestinationCalendarsResource

        return AsyncDestinationCalendarsResource(self._sender)

    @cached_property
    def event_types(self) -> AsyncEventTypesResource:
        """Event types."""
        from .operations.event_types import AsyncEventTypesResource

        return AsyncEventTypesResource(self._sender)

    @cached_property
    def me(self) -> AsyncMeResource:
        """Your own profile and settings."""
        from .operations.me import AsyncMeResource

        return AsyncMeResource(self._sender)

    @cached_property
    def memberships(self) -> AsyncMembershipsResource:
        """Memberships."""
        from .operations.memberships import AsyncMembershipsResource

        return AsyncMembershipsResource(self._sender)

    @cached_property
    def payments(self) -> AsyncPaymentsResource:
        """Payments."""
        from .operations.payments import AsyncPaymentsResource

        return AsyncPaymentsResource(self._sender)

    @cached_property
    def schedules(self) -> AsyncSchedulesResource:
        """Schedules."""
        from .operations.schedules import AsyncSchedulesResource

        return AsyncSchedulesResource(self._sender)

    @cached_property
    def selected_calendars(self) -> AsyncSelectedCalendarsResource:
        """Selected calendars."""
        from .operations.selected_calendars import AsyncSelectedCalendarsResource

        return AsyncSelectedCalendarsResource(self._sender)

    @cached_property
    def slots(self) -> AsyncSlotsResource:
        """Slots."""
        from .operations.slots import AsyncSlotsResource

        return AsyncSlotsResource(self._sender)

    @cached_property
    def teams(self) -> AsyncTeamsResource:
        """Teams."""
        from .operations.teams import AsyncTeamsResource

        return AsyncTeamsResource(self._sender)

    @cached_property
    def users(self) -> AsyncUsersResource:
        """Users."""
        from .operations.users import AsyncUsersResource

        return AsyncUsersResource(self._sender)

    @cached_property
    def webhooks(self) -> AsyncWebhooksResource:
        """Webhooks."""
        from .operations.webhooks import AsyncWebhooksResource

        return AsyncWebhooksResource(self._sender)
