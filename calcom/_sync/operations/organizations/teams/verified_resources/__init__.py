# Derived by spec.pipeline from calcom/_async/operations/organizations/teams/verified_resources/__init__.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; edit nothing here, run `make generate`.

"""Verified resources of teams of organizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....resource import Resource

if TYPE_CHECKING:
    from .emails import OrganizationsTeamsVerifiedResourcesEmailsResource
    from .phones import OrganizationsTeamsVerifiedResourcesPhonesResource


class OrganizationsTeamsVerifiedResourcesResource(Resource):
    """Verified resources of teams of organizations."""

    @property
    def emails(self) -> OrganizationsTeamsVerifiedResourcesEmailsResource:
        """Emails of verified resources of teams of organizations."""
        from .emails import OrganizationsTeamsVerifiedResourcesEmailsResource

        return OrganizationsTeamsVerifiedResourcesEmailsResource(self._sender)

    @property
    def phones(self) -> OrganizationsTeamsVerifiedResourcesPhonesResource:
        """Phones of verified resources of teams of organizations."""
        from .phones import OrganizationsTeamsVerifiedResourcesPhonesResource

        return OrganizationsTeamsVerifiedResourcesPhonesResource(self._sender)
