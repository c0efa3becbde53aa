# Derived by spec.pipeline from spec/v2/openapi.json; edit nothing here, run `make generate`.

"""Verified resources of teams of organizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....resource import AsyncResource

if TYPE_CHECKING:
    from .emails import AsyncOrganizationsTeamsVerifiedResourcesEmailsResource
    from .phones import AsyncOrganizationsTeamsVerifiedResourcesPhonesResource


class AsyncOrganizationsTeamsVerifiedResourcesResource(AsyncResource):
    """Verified resources of teams of organizations."""

    @property
    def emails(self) -> AsyncOrganizationsTeamsVerifiedResourcesEmailsResource:
        """Emails of verified resources of teams of organizations."""
        from .emails import AsyncOrganizationsTeamsVerifiedResourcesEmailsResource

        return AsyncOrganizationsTeamsVerifiedResourcesEmailsResource(self._sender)

    @property
    def phones(self) -> AsyncOrganizationsTeamsVerifiedResourcesPhonesResource:
        """Phones of verified resources of teams of organizations."""
        from .phones import AsyncOrganizationsTeamsVerifiedResourcesPhonesResource

        return AsyncOrganizationsTeamsVerifiedResourcesPhonesResource(self._sender)
