# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Insights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...resource import AsyncResource

if TYPE_CHECKING:
    from .bookings import AsyncInsightsBookingsResource
    from .routings import AsyncInsightsRoutingsResource


class AsyncInsightsResource(AsyncResource):
    """Insights."""

    @property
    def bookings(self) -> AsyncInsightsBookingsResource:
        """Insights into bookings."""
        from .bookings import AsyncInsightsBookingsResource

        return AsyncInsightsBookingsResource(self._sender)

    @property
    def routings(self) -> AsyncInsightsRoutingsResource:
        """Insights into routing."""
        from .routings import AsyncInsightsRoutingsResource

        return AsyncInsightsRoutingsResource(self._sender)
