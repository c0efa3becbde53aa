# Derived by spec.pipeline from calcom/_async/operations/organizations/__init__.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Organizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...resource import Resource

if TYPE_CHECKING:
    from .attributes import OrganizationsAttributesResource
    from .bookings import OrganizationsBookingsResource
    from .delegation_credentials import OrganizationsDelegationCredentialsResource
    from .managed import OrganizationsManagedResource
    from .memberships import OrganizationsMembershipsResource
    from .out_of_office import OrganizationsOutOfOfficeResource
    from .roles import OrganizationsRolesResource
    from .routing_forms import OrganizationsRoutingFormsResource
    from .schedules import OrganizationsSchedulesResource
    from .teams import OrganizationsTeamsResource
    from .users import OrganizationsUsersResource
    from .webhooks import OrganizationsWebhooksResource


class OrganizationsResource(Resource):
    """Organizations."""

    @property
    def attributes(self) -> OrganizationsAttributesResource:
        """Attributes of organizations."""
        from .attributes import OrganizationsAttributesResource

        return OrganizationsAttributesResource(self._sender)

    @property
    def bookings(self) -> OrganizationsBookingsResource:
        """Bookings of organizations."""
        from .bookings import OrganizationsBookingsResource

        return OrganizationsBookingsResource(self._sender)

    @property
    def delegation_credentials(self) -> OrganizationsDelegationCredentialsResource:
        """Delegation credentials of organizations."""
        from .delegation_credentials import OrganizationsDelegationCredentialsResource

        return OrganizationsDelegationCredentialsResource(self._sender)

    @property
    def managed(self) -> OrganizationsManagedResource:
        """Managed organizations."""
        from .managed import OrganizationsManagedResource

        return OrganizationsManagedResource(self._sender)

    @property
    def memberships(self) -> OrganizationsMembershipsResource:
        """Memberships of organizations."""
        from .memberships import OrganizationsMembershipsResource

        return OrganizationsMembershipsResource(self._sender)

    @property
    def out_of_office(self) -> OrganizationsOutOfOfficeResource:
        """Out-of-office entries of organizations."""
        from .out_of_office import OrganizationsOutOfOfficeResource

        return OrganizationsOutOfOfficeResource(self._sender)

    @property
    def roles(self) -> OrganizationsRolesResource:
        """Roles of organizations."""
        from .roles import OrganizationsRolesResource

        return OrganizationsRolesResource(self._sender)

    @property
    def routing_forms(self) -> OrganizationsRoutingFormsResource:
        """Routing forms of organizations."""
        from .routing_forms import OrganizationsRoutingFormsResource

        return OrganizationsRoutingFormsResource(self._sender)

    @property
    def schedules(self) -> OrganizationsSchedulesResource:
        """Schedules of organizations."""
        from .schedules import OrganizationsSchedulesResource

        return OrganizationsSchedulesResource(self._sender)

    @property
    def teams(self) -> OrganizationsTeamsResource:
        """Teams in organizations."""
        from .teams import OrganizationsTeamsResource

        return OrganizationsTeamsResource(self._sender)

    @property
    def users(self) -> OrganizationsUsersResource:
        """Users in organizations."""
        from .users import OrganizationsUsersResource

        return OrganizationsUsersResource(self._sender)

    @property
    def webhooks(self) -> OrganizationsWebhooksResource:
        """Webhooks of organizations."""
        from .webhooks import OrganizationsWebhooksResource

        return OrganizationsWebhooksResource(self._sender)
