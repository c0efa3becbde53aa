# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Organizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...resource import AsyncResource

if TYPE_CHECKING:
    from .attributes import AsyncOrganizationsAttributesResource
    from .bookings import AsyncOrganizationsBookingsResource
    from .delegation_credentials import AsyncOrganizationsDelegationCredentialsResource
    from .managed import AsyncOrganizationsManagedResource
    from .memberships import AsyncOrganizationsMembershipsResource
    from .out_of_office import AsyncOrganizationsOutOfOfficeResource
    from .roles import AsyncOrganizationsRolesResource
    from .routing_forms import AsyncOrganizationsRoutingFormsResource
    from .schedules import AsyncOrganizationsSchedulesResource
    from .teams import AsyncOrganizationsTeamsResource
    from .users import AsyncOrganizationsUsersResource
    from .webhooks import AsyncOrganizationsWebhooksResource


class AsyncOrganizationsResource(AsyncResource):
    """Organizations."""

    @property
    def attributes(self) -> AsyncOrganizationsAttributesResource:
        """Attributes of organizations."""
        from .attributes import AsyncOrganizationsAttributesResource

        return AsyncOrganizationsAttributesResource(self._sender)

    @property
    def bookings(self) -> AsyncOrganizationsBookingsResource:
        """Bookings of organizations."""
        from .bookings import AsyncOrganizationsBookingsResource

        return AsyncOrganizationsBookingsResource(self._sender)

    @property
    def delegation_credentials(self) -> AsyncOrganizationsDelegationCredentialsResource:
        """Delegation credentials of organizations."""
        from .delegation_credentials import AsyncOrganizationsDelegationCredentialsResource

        return AsyncOrganizationsDelegationCredentialsResource(self._sender)

    @property
    def managed(self) -> AsyncOrganizationsManagedResource:
        """Managed organizations."""
        from .managed import AsyncOrganizationsManagedResource

        return AsyncOrganizationsManagedResource(self._sender)

    @property
    def memberships(self) -> AsyncOrganizationsMembershipsResource:
        """Memberships of organizations."""
        from .memberships import AsyncOrganizationsMembershipsResource

        return AsyncOrganizationsMembershipsResource(self._sender)

    @property
    def out_of_office(self) -> AsyncOrganizationsOutOfOfficeResource:
        """Out-of-office entries of organizations."""
        from .out_of_office import AsyncOrganizationsOutOfOfficeResource

        return AsyncOrganizationsOutOfOfficeResource(self._sender)

    @property
    def roles(self) -> AsyncOrganizationsRolesResource:
        """Roles of organizations."""
        from .roles import AsyncOrganizationsRolesResource

        return AsyncOrganizationsRolesResource(self._sender)

    @property
    def routing_forms(self) -> AsyncOrganizationsRoutingFormsResource:
        """Routing forms of organizations."""
        from .routing_forms import AsyncOrganizationsRoutingFormsResource

        return AsyncOrganizationsRoutingFormsResource(self._sender)

    @property
    def schedules(self) -> AsyncOrganizationsSchedulesResource:
        """Schedules of organizations."""
        from .schedules import AsyncOrganizationsSchedulesResource

        return AsyncOrganizationsSchedulesResource(self._sender)

    @property
    def teams(self) -> AsyncOrganizationsTeamsResource:
        """Teams in organizations."""
        from .teams import AsyncOrganizationsTeamsResource

        return AsyncOrganizationsTeamsResource(self._sender)

    @property
    def users(self) -> AsyncOrganizationsUsersResource:
        """Users in organizations."""
        from .users import AsyncOrganizationsUsersResource

        return AsyncOrganizationsUsersResource(self._sender)

    @property
    def webhooks(self) -> AsyncOrganizationsWebhooksResource:
        """Webhooks of organizations."""
        from .webhooks import AsyncOrganizationsWebhooksResource

        return AsyncOrganizationsWebhooksResource(self._sender)
