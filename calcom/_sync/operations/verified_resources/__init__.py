# Derived by spec.pipeline from calcom/_async/operations/verified_resources/__init__.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Verified email addresses and phone numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...resource import Resource

if TYPE_CHECKING:
    from .emails import VerifiedResourcesEmailsResource
    from .phones import VerifiedResourcesPhonesResource


class VerifiedResourcesResource(Resource):
    """Verified email addresses and phone numbers."""

    @property
    def emails(self) -> VerifiedResourcesEmailsResource:
        """Verified email addresses."""
        from .emails import VerifiedResourcesEmailsResource

        return VerifiedResourcesEmailsResource(self._sender)

    @property
    def phones(self) -> VerifiedResourcesPhonesResource:
        """Verified phone number numbers."""
        from .phones import VerifiedResourcesPhonesResource

        return VerifiedResourcesPhonesResource(self._sender)
