# Derived by spec.pipeline from spec/v2/openapi.json; edit nothing here, run `make generate`.

"""Verified resources of teams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....resource import AsyncResource

if TYPE_CHECKING:
    from .emails import AsyncTeamsVerifiedResourcesEmailsResource
    from .phones import AsyncTeamsVerifiedResourcesPhonesResource


class AsyncTeamsVerifiedResourcesResource(AsyncResource):
    """Verified resources of teams."""

    @property
    def emails(self) -> AsyncTeamsVerifiedResourcesEmailsResource:
        """Emails of verified resources of teams."""
        from .emails import AsyncTeamsVerifiedResourcesEmailsResource

        return AsyncTeamsVerifiedResourcesEmailsResource(self._sender)

    @property
    def phones(self) -> AsyncTeamsVerifiedResourcesPhonesResource:
        """Phones of verified resources of teams."""
        from .phones import AsyncTeamsVerifiedResourcesPhonesResource

        return AsyncTeamsVerifiedResourcesPhonesResource(self._sender)
