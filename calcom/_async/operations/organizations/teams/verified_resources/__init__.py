# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Verified email addresses and phone numbers of teams in organizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....resource import AsyncResource

if TYPE_CHECKING:
    from .emails import AsyncOrganizationsTeamsVerifiedResourcesEmailsResource
    from .phones import AsyncOrganizationsTeamsVerifiedResourcesPhonesResource


class AsyncOrganizationsTeamsVerifiedResourcesResource(AsyncResource):
    """Verified email addresses and phone numbers of teams in organizations."""

    @property
    def emails(self) -> AsyncOrganizationsTeamsVerifiedResourcesEmailsResource:
        """Verified email addresses of teams in organizations."""
        from .emails import AsyncOrganizationsTeamsVerifiedResourcesEmailsResource

        return AsyncOrganizationsTeamsVerifiedResourcesEmailsResource(self._sender)

    @property
    def phones(self) -> AsyncOrganizationsTeamsVerifiedResourcesPhonesResource:
        """Verified phone number numbers of teams in organizations."""
        from .phones import AsyncOrganizationsTeamsVerifiedResourcesPhonesResource

        return AsyncOrganizationsTeamsVerifiedResourcesPhonesResource(self._sender)
