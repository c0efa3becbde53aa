# Derived by spec.pipeline from calcom/_async/areas.py; edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""The areas of a client."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .operations.allowlists import AllowlistsResource
    from .operations.api_keys import ApiKeysResource
    from .operations.calendars import CalendarsResource
    from .operations.conferencing import ConferencingResource
    from .operations.credits import CreditsResource
    from .operations.destination_calendars import DestinationCalendarsResource
    from .operations.events import EventsResource
    from .operations.insights import InsightsResource
    from .operations.me import MeResource
    from .operations.notifications import NotificationsResource
    from .operations.oauth2 import Oauth2Resource
    from .operations.oauth_clients import OauthClientsResource
    from .operations.organizations import OrganizationsResource
    from .operations.routing_forms import RoutingFormsResource
    from .operations.schedules import SchedulesResource
    from .operations.selected_calendars import SelectedCalendarsResource
    from .operations.stripe import StripeResource
    from .operations.teams import TeamsResource
    from .operations.timezones import TimezonesResource
    from .operations.v2024_04_15 import V20240415Resource
    from .operations.v2024_06_14 import V20240614Resource
    from .operations.verified_resources import VerifiedResourcesResource
    from .operations.workflows import WorkflowsResource
    from .resources.bookings import BookingsResource
    from .resources.event_types import EventTypesResource
    from .resources.slots import SlotsResource
    from .resources.webhooks import WebhooksResource
    from .send import Sender


class Areas:
    """The areas of the API, each loaded on first use."""

    _sender: Sender

    @cached_property
    def allowlists(self) -> AllowlistsResource:
        """Allowlists."""
        from .operations.allowlists import AllowlistsResource

        return AllowlistsResource(self._sender)

    @cached_property
    def api_keys(self) -> ApiKeysResource:
        """API keys."""
        from .operations.api_keys import ApiKeysResource

        return ApiKeysResource(self._sender)

    @cached_property
    def bookings(self) -> BookingsResource:
        """Bookings."""
        from .resources.bookings import BookingsResource

        return BookingsResource(self._sender)

    @cached_property
    def calendars(self) -> CalendarsResource:
        """Calendars."""
        from .operations.calendars import CalendarsResource

        return CalendarsResource(self._sender)

    @cached_property
    def conferencing(self) -> ConferencingResource:
        """Conferencing apps."""
        from .operations.conferencing import ConferencingResource

        return ConferencingResource(self._sender)

    @cached_property
    def credits(self) -> CreditsResource:
        """Credits."""
        from .operations.credits import CreditsResource

        return CreditsResource(self._sender)

    @cached_property
    def destination_calendars(self) -> DestinationCalendarsResource:
        """Destination calendars."""
        from .operations.destination_calendars import DestinationCalendarsResource

        return DestinationCalendarsResource(self._sender)

    @cached_property
    def event_types(self) -> EventTypesResource:
        """Event types."""
        from .resources.event_types import EventTypesResource

        return EventTypesResource(self._sender)

    @cached_property
    def events(self) -> EventsResource:
        """Events."""
        from .operations.events import EventsResource

        return EventsResource(self._sender)

    @cached_property
    def insights(self) -> InsightsResource:
        """Insights."""
        from .operations.insights import InsightsResource

        return InsightsResource(self._sender)

    @cached_property
    def me(self) -> MeResource:
        """Your own profile and settings."""
        from .operations.me import MeResource

        return MeResource(self._sender)

    @cached_property
    def notifications(self) -> NotificationsResource:
        """Notifications."""
        from .operations.notifications import NotificationsResource

        return NotificationsResource(self._sender)

    @cached_property
    def oauth2(self) -> Oauth2Resource:
        """OAuth 2.0."""
        from .operations.oauth2 import Oauth2Resource

        return Oauth2Resource(self._sender)

    @cached_property
    def oauth_clients(self) -> OauthClientsResource:
        """OAuth clients."""
        from .operations.oauth_clients import OauthClientsResource

        return OauthClientsResource(self._sender)

    @cached_property
    def organizations(self) -> OrganizationsResource:
        """Organizations."""
        from .operations.organizations import OrganizationsResource

        return OrganizationsResource(self._sender)

    @cached_property
    def routing_forms(self) -> RoutingFormsResource:
        """Routing forms."""
        from .operations.routing_forms import RoutingFormsResource

        return RoutingFormsResource(self._sender)

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
        from .resources.slots import SlotsResource

        return SlotsResource(self._sender)

    @cached_property
    def stripe(self) -> StripeResource:
        """Your Stripe connection."""
        from .operations.stripe import StripeResource

        return StripeResource(self._sender)

    @cached_property
    def teams(self) -> TeamsResource:
        """Teams."""
        from .operations.teams import TeamsResource

        return TeamsResource(self._sender)

    @cached_property
    def timezones(self) -> TimezonesResource:
        """Time zones."""
        from .operations.timezones import TimezonesResource

        return TimezonesResource(self._sender)

    @cached_property
    def v2024_04_15(self) -> V20240415Resource:
        """The operations of version 2024-04-15."""
        from .operations.v2024_04_15 import V20240415Resource

        return V20240415Resource(self._sender)

    @cached_property
    def v2024_06_14(self) -> V20240614Resource:
        """The operations of version 2024-06-14."""
        from .operations.v2024_06_14 import V20240614Resource

        return V20240614Resource(self._sender)

    @cached_property
    def verified_resources(self) -> VerifiedResourcesResource:
        """Verified email addresses and phone numbers."""
        from .operations.verified_resources import VerifiedResourcesResource

        return VerifiedResourcesResource(self._sender)

    @cached_property
    def webhooks(self) -> WebhooksResource:
        """Webhooks."""
        from .resources.webhooks import WebhooksResource

        return WebhooksResource(self._sender)

    @cached_property
    def workflows(self) -> WorkflowsResource:
        """Workflows."""
        from .operations.workflows import WorkflowsResource

        return WorkflowsResource(self._sender)
