# Derived by spec.pipeline from spec/v2/openapi.json; edit nothing here, run `make generate`.

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
        """Bookings of insights."""
        from .bookings import AsyncInsightsBookingsResource

        return AsyncInsightsBookingsResource(self._sender)

    @property
    def routings(self) -> AsyncInsightsRoutingsResource:
        """Routings of insights."""
        from .routings import AsyncInsightsRoutingsResource

        return AsyncInsightsRoutingsResource(self._sender)
