# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""The areas of a client."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .operations.allowlists import AsyncAllowlistsResource
    from .operations.api_keys import AsyncApiKeysResource
    from .operations.calendars import AsyncCalendarsResource
    from .operations.conferencing import AsyncConferencingResource
    from .operations.credits import AsyncCreditsResource
    from .operations.destination_calendars import AsyncDestinationCalendarsResource
    from .operations.events import AsyncEventsResource
    from .operations.insights import AsyncInsightsResource
    from .operations.me import AsyncMeResource
    from .operations.notifications import AsyncNotificationsResource
    from .operations.oauth2 import AsyncOauth2Resource
    from .operations.oauth_clients import AsyncOauthClientsResource
    from .operations.organizations import AsyncOrganizationsResource
    from .operations.routing_forms import AsyncRoutingFormsResource
    from .operations.schedules import AsyncSchedulesResource
    from .operations.selected_calendars import AsyncSelectedCalendarsResource
    from .operations.stripe import AsyncStripeResource
    from .operations.teams import AsyncTeamsResource
    from .operations.timezones import AsyncTimezonesResource
    from .operations.v2024_04_15 import AsyncV20240415Resource
    from .operations.v2024_06_14 import AsyncV20240614Resource
    from .operations.verified_resources import AsyncVerifiedResourcesResource
    from .operations.workflows import AsyncWorkflowsResource
    from .resources.bookings import AsyncBookingsResource
    from .resources.event_types import AsyncEventTypesResource
    from .resources.slots import AsyncSlotsResource
    from .resources.webhooks import AsyncWebhooksResource
    from .send import AsyncSender


class AsyncAreas:
    """The areas of the API, each loaded on first use."""

    _sender: AsyncSender

    @cached_property
    def allowlists(self) -> AsyncAllowlistsResource:
        """Allowlists."""
        from .operations.allowlists import AsyncAllowlistsResource

        return AsyncAllowlistsResource(self._sender)

    @cached_property
    def api_keys(self) -> AsyncApiKeysResource:
        """API keys."""
        from .operations.api_keys import AsyncApiKeysResource

        return AsyncApiKeysResource(self._sender)

    @cached_property
    def bookings(self) -> AsyncBookingsResource:
        """Bookings."""
        from .resources.bookings import AsyncBookingsResource

        return AsyncBookingsResource(self._sender)

    @cached_property
    def calendars(self) -> AsyncCalendarsResource:
        """Calendars."""
        from .operations.calendars import AsyncCalendarsResource

        return AsyncCalendarsResource(self._sender)

    @cached_property
    def conferencing(self) -> AsyncConferencingResource:
        """Conferencing apps."""
        from .operations.conferencing import AsyncConferencingResource

        return AsyncConferencingResource(self._sender)

    @cached_property
    def credits(self) -> AsyncCreditsResource:
        """Credits."""
        from .operations.credits import AsyncCreditsResource

        return AsyncCreditsResource(self._sender)

    @cached_property
    def destination_calendars(self) -> AsyncDestinationCalendarsResource:
        """Destination calendars."""
        from .operations.destination_calendars import AsyncDestinationCalendarsResource

        return AsyncDestinationCalendarsResource(self._sender)

    @cached_property
    def event_types(self) -> AsyncEventTypesResource:
        """Event types."""
        from .resources.event_types import AsyncEventTypesResource

        return AsyncEventTypesResource(self._sender)

    @cached_property
    def events(self) -> AsyncEventsResource:
        """Events."""
        from .operations.events import AsyncEventsResource

        return AsyncEventsResource(self._sender)

    @cached_property
    def insights(self) -> AsyncInsightsResource:
        """Insights."""
        from .operations.insights import AsyncInsightsResource

        return AsyncInsightsResource(self._sender)

    @cached_property
    def me(self) -> AsyncMeResource:
        """Your own profile and settings."""
        from .operations.me import AsyncMeResource

        return AsyncMeResource(self._sender)

    @cached_property
    def notifications(self) -> AsyncNotificationsResource:
        """Notifications."""
        from .operations.notifications import AsyncNotificationsResource

        return AsyncNotificationsResource(self._sender)

    @cached_property
    def oauth2(self) -> AsyncOauth2Resource:
        """OAuth 2.0."""
        from .operations.oauth2 import AsyncOauth2Resource

        return AsyncOauth2Resource(self._sender)

    @cached_property
    def oauth_clients(self) -> AsyncOauthClientsResource:
        """OAuth clients."""
        from .operations.oauth_clients import AsyncOauthClientsResource

        return AsyncOauthClientsResource(self._sender)

    @cached_property
    def organizations(self) -> AsyncOrganizationsResource:
        """Organizations."""
        from .operations.organizations import AsyncOrganizationsResource

        return AsyncOrganizationsResource(self._sender)

    @cached_property
    def routing_forms(self) -> AsyncRoutingFormsResource:
        """Routing forms."""
        from .operations.routing_forms import AsyncRoutingFormsResource

        return AsyncRoutingFormsResource(self._sender)

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
        from .resources.slots import AsyncSlotsResource

        return AsyncSlotsResource(self._sender)

    @cached_property
    def stripe(self) -> AsyncStripeResource:
        """Your Stripe connection."""
        from .operations.stripe import AsyncStripeResource

        return AsyncStripeResource(self._sender)

    @cached_property
    def teams(self) -> AsyncTeamsResource:
        """Teams."""
        from .operations.teams import AsyncTeamsResource

        return AsyncTeamsResource(self._sender)

    @cached_property
    def timezones(self) -> AsyncTimezonesResource:
        """Time zones."""
        from .operations.timezones import AsyncTimezonesResource

        return AsyncTimezonesResource(self._sender)

    @cached_property
    def v2024_04_15(self) -> AsyncV20240415Resource:
        """The operations of version 2024-04-15."""
        from .operations.v2024_04_15 import AsyncV20240415Resource

        return AsyncV20240415Resource(self._sender)

    @cached_property
    def v2024_06_14(self) -> AsyncV20240614Resource:
        """The operations of version 2024-06-14."""
        from .operations.v2024_06_14 import AsyncV20240614Resource

        return AsyncV20240614Resource(self._sender)

    @cached_property
    def verified_resources(self) -> AsyncVerifiedResourcesResource:
        """Verified email addresses and phone numbers."""
        from .operations.verified_resources import AsyncVerifiedResourcesResource

        return AsyncVerifiedResourcesResource(self._sender)

    @cached_property
    def webhooks(self) -> AsyncWebhooksResource:
        """Webhooks."""
        from .resources.webhooks import AsyncWebhooksResource

        return AsyncWebhooksResource(self._sender)

    @cached_property
    def workflows(self) -> AsyncWorkflowsResource:
        """Workflows."""
        from .operations.workflows import AsyncWorkflowsResource

        return AsyncWorkflowsResource(self._sender)
