# Derived by spec.pipeline from spec/v2/openapi.json; edit nothing here, run `make generate`.

"""Verified resources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...resource import AsyncResource

if TYPE_CHECKING:
    from .emails import AsyncVerifiedResourcesEmailsResource
    from .phones import AsyncVerifiedResourcesPhonesResource


class AsyncVerifiedResourcesResource(AsyncResource):
    """Verified resources."""

    @property
    def emails(self) -> AsyncVerifiedResourcesEmailsResource:
        """Emails of verified resources."""
        from .emails import AsyncVerifiedResourcesEmailsResource

        return AsyncVerifiedResourcesEmailsResource(self._sender)

    @property
    def phones(self) -> AsyncVerifiedResourcesPhonesResource:
        """Phones of verified resources."""
        from .phones import AsyncVerifiedResourcesPhonesResource

        return AsyncVerifiedResourcesPhonesResource(self._sender)
