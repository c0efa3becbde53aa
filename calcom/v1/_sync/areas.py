# Derived by spec.pipeline from calcom/v1/_async/areas.py; edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v1/openapi.json; do not edit; run `make generate`.

"""The areas of a client of API v1."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..._sync.send import Sender
    from .operations.api_keys import ApiKeysResource
    from .operations.attendees import AttendeesResource
    from .operations.availabilities import AvailabilitiesResource
    from .operations.availability import AvailabilityResource
    from .operations.booking_references import BookingReferencesResource
    from .operations.bookings import BookingsResource
    from .operations.connected_calendars import ConnectedCalendarsResource
    from .operations.credentials import CredentialsResource
    from .operations.custom_inputs import CustomInputsResource
    from .operations.destination_calendars import DestinationCalendarsResource
    from .operations.event_types import EventTypesResource
    from .operations.me import MeResource
    from .operations.memberships import MembershipsResource
    from .operations.payments import PaymentsResource
    from .operations.schedules import SchedulesResource
    from .operations.selected_calendars import SelectedCalendarsResource
    from .operations.slots import SlotsResource
    from .operations.teams import TeamsResource
    from .operations.users import UsersResource
    from .operations.webhooks import WebhooksResource


class Areas:
    """The areas of the API, each loaded on first use."""

    _sender: Sender

    @cached_property
    def api_keys(self) -> ApiKeysResource:
        """API keys."""
        from .operations.api_keys import ApiKeysResource

        return ApiKeysResource(self._sender)

    @cached_property
    def attendees(self) -> AttendeesResource:
        """Attendees."""
        from .operations.attendees import AttendeesResource

        return AttendeesResource(self._sender)

    @cached_property
    def availabilities(self) -> AvailabilitiesResource:
        """Availabilities."""
        from .operations.availabilities import AvailabilitiesResource

        return AvailabilitiesResource(self._sender)

    @cached_property
    def availability(self) -> AvailabilityResource:
        """Availability."""
        from .operations.availability import AvailabilityResource

        return AvailabilityResource(self._sender)

    @cached_property
    def booking_references(self) -> BookingReferencesResource:
        """Booking references."""
        from .operations.booking_references import BookingReferencesResource

        return BookingReferencesResource(self._sender)

    @cached_property
    def bookings(self) -> BookingsResource:
        """Bookings."""
        from .operations.bookings import BookingsResource

        return BookingsResource(self._sender)

    @cached_property
    def connected_calendars(self) -> ConnectedCalendarsResource:
        """Connected calendars."""
        from .operations.connected_calendars import ConnectedCalendarsResource

        return ConnectedCalendarsResource(self._sender)

    @cached_property
    def credentials(self) -> CredentialsResource:
        """Credentials."""
        from .operations.credentials import CredentialsResource

        return CredentialsResource(self._sender)

    @cached_property
    def custom_inputs(self) -> CustomInputsResource:
        """Custom inputs."""
        from .operations.custom_inputs import CustomInputsResource

        return CustomInputsResource(self._sender)

    @cached_property
    def destination_calendars(self) -> DestinationCalendarsResource:
        """Destination calendars."""
        from .operations.destination_calendars import DestinationCalendarsResource

        return DestinationCalendarsResource(self._sender)

    @cached_property
    def event_types(self) -> EventTypesResource:
        """Event types."""
        from .operations.event_types import EventTypesResource

        return EventTypesResource(self._sender)

    @cached_property
    def me(self) -> MeResource:
        """Your own profile and settings."""
        from .operations.me import MeResource

        return MeResource(self._sender)

    @cached_property
    def memberships(self) -> MembershipsResource:
        """Memberships."""
        from .operations.memberships import MembershipsResource

        return MembershipsResource(self._sender)

    @cached_property
    def payments(self) -> PaymentsResource:
        """Payments."""
        from .operations.payments import PaymentsResource

        return PaymentsResource(self._sender)

    @cached_property
    def schedules(self) -> SchedulesResource:
        """Schedules."""
        from .operations.schedules import SchedulesResource

        return SchedulesResource(self._sender)

    @cached_property
    def selected_calendars(self) -> SelectedCalendarsResource:
        """Selected calendars."""
        from .operations.selected_calendars import SelectedCalendarsResource

        return SelectedCalendarsResource(self._sender)

    @cached_property
    def slots(self) -> SlotsResource:
        """Slots."""
        from .operations.slots import SlotsResource

        return SlotsResource(self._sender)

    @cached_property
    def teams(self) -> TeamsResource:
        """Teams."""
        from .operations.teams import TeamsResource

        return TeamsResource(self._sender)

    @cached_property
    def users(self) -> UsersResource:
        """Users."""
        from .operations.users import UsersResource

        return UsersResource(self._sender)

    @cached_property
    def webhooks(self) -> WebhooksResource:
        """Webhooks."""
        from .operations.webhooks import WebhooksResource

        return WebhooksResource(self._sender)
