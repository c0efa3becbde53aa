# Derived by spec.pipeline from calcom/_async/operations/teams/routing_forms/__init__.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Routing forms of teams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....resource import Resource

if TYPE_CHECKING:
    from .responses import TeamsRoutingFormsResponsesResource


class TeamsRoutingFormsResource(Resource):
    """Routing forms of teams."""

    @property
    def responses(self) -> TeamsRoutingFormsResponsesResource:
        """Responses of routing forms of teams."""
        from .responses import TeamsRoutingFormsResponsesResource

        return TeamsRoutingFormsResponsesResource(self._sender)
