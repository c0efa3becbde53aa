# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Verified email addresses and phone numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...resource import AsyncResource

if TYPE_CHECKING:
    from .emails import AsyncVerifiedResourcesEmailsResource
    from .phones import AsyncVerifiedResourcesPhonesResource


class AsyncVerifiedResourcesResource(AsyncResource):
    """Verified email addresses and phone numbers."""

    @property
    def emails(self) -> AsyncVerifiedResourcesEmailsResource:
        """Verified email addresses."""
        from .emails import AsyncVerifiedResourcesEmailsResource

        return AsyncVerifiedResourcesEmailsResource(self._sender)

    @property
    def phones(self) -> AsyncVerifiedResourcesPhonesResource:
        """Verified phone number numbers."""
        from .phones import AsyncVerifiedResourcesPhonesResource

        return AsyncVerifiedResourcesPhonesResource(self._sender)
