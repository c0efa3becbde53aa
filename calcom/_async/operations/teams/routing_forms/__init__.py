# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Routing forms of teams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....resource import AsyncResource

if TYPE_CHECKING:
    from .responses import AsyncTeamsRoutingFormsResponsesResource


class AsyncTeamsRoutingFormsResource(AsyncResource):
    """Routing forms of teams."""

    @property
    def responses(self) -> AsyncTeamsRoutingFormsResponsesResource:
        """Responses of routing forms of teams."""
        from .responses import AsyncTeamsRoutingFormsResponsesResource

        return AsyncTeamsRoutingFormsResponsesResource(self._sender)
