# Derived by spec.pipeline from calcom/_async/operations/organizations/teams/verified_resources/__init__.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Verified email addresses and phone numbers of teams in organizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....resource import Resource

if TYPE_CHECKING:
    from .emails import OrganizationsTeamsVerifiedResourcesEmailsResource
    from .phones import OrganizationsTeamsVerifiedResourcesPhonesResource


class OrganizationsTeamsVerifiedResourcesResource(Resource):
    """Verified email addresses and phone numbers of teams in organizations."""

    @property
    def emails(self) -> OrganizationsTeamsVerifiedResourcesEmailsResource:
        """Verified email addresses of teams in organizations."""
        from .emails import OrganizationsTeamsVerifiedResourcesEmailsResource

        return OrganizationsTeamsVerifiedResourcesEmailsResource(self._sender)

    @property
    def phones(self) -> OrganizationsTeamsVerifiedResourcesPhonesResource:
        """Verified phone number numbers of teams in organizations."""
        from .phones import OrganizationsTeamsVerifiedResourcesPhonesResource

        return OrganizationsTeamsVerifiedResourcesPhonesResource(self._sender)
