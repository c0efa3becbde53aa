# Derived by spec.pipeline from calcom/_async/operations/teams/verified_resources/__init__.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Verified email addresses and phone numbers of teams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....resource import Resource

if TYPE_CHECKING:
    from .emails import TeamsVerifiedResourcesEmailsResource
    from .phones import TeamsVerifiedResourcesPhonesResource


class TeamsVerifiedResourcesResource(Resource):
    """Verified email addresses and phone numbers of teams."""

    @property
    def emails(self) -> TeamsVerifiedResourcesEmailsResource:
        """Verified email addresses of teams."""
        from .emails import TeamsVerifiedResourcesEmailsResource

        return TeamsVerifiedResourcesEmailsResource(self._sender)

    @property
    def phones(self) -> TeamsVerifiedResourcesPhonesResource:
        """Verified phone number numbers of teams."""
        from .phones import TeamsVerifiedResourcesPhonesResource

        return TeamsVerifiedResourcesPhonesResource(self._sender)
