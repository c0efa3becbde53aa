# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Verified email addresses and phone numbers of teams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....resource import AsyncResource

if TYPE_CHECKING:
    from .emails import AsyncTeamsVerifiedResourcesEmailsResource
    from .phones import AsyncTeamsVerifiedResourcesPhonesResource


class AsyncTeamsVerifiedResourcesResource(AsyncResource):
    """Verified email addresses and phone numbers of teams."""

    @property
    def emails(self) -> AsyncTeamsVerifiedResourcesEmailsResource:
        """Verified email addresses of teams."""
        from .emails import AsyncTeamsVerifiedResourcesEmailsResource

        return AsyncTeamsVerifiedResourcesEmailsResource(self._sender)

    @property
    def phones(self) -> AsyncTeamsVerifiedResourcesPhonesResource:
        """Verified phone number numbers of teams."""
        from .phones import AsyncTeamsVerifiedResourcesPhonesResource

        return AsyncTeamsVerifiedResourcesPhonesResource(self._sender)
