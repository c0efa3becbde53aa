# Derived by spec.pipeline from calcom/_async/operations/verified_resources/__init__.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; edit nothing here, run `make generate`.

"""Verified resources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...resource import Resource

if TYPE_CHECKING:
    from .emails import VerifiedResourcesEmailsResource
    from .phones import VerifiedResourcesPhonesResource


class VerifiedResourcesResource(Resource):
    """Verified resources."""

    @property
    def emails(self) -> VerifiedResourcesEmailsResource:
        """Emails of verified resources."""
        from .emails import VerifiedResourcesEmailsResource

        return VerifiedResourcesEmailsResource(self._sender)

    @property
    def phones(self) -> VerifiedResourcesPhonesResource:
        """Phones of verified resources."""
        from .phones import VerifiedResourcesPhonesResource

        return VerifiedResourcesPhonesResource(self._sender)
