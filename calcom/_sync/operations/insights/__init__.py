# Derived by spec.pipeline from calcom/_async/operations/insights/__init__.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Insights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...resource import Resource

if TYPE_CHECKING:
    from .bookings import InsightsBookingsResource
    from .routings import InsightsRoutingsResource


class InsightsResource(Resource):
    """Insights."""

    @property
    def bookings(self) -> InsightsBookingsResource:
        """Insights into bookings."""
        from .bookings import InsightsBookingsResource

        return InsightsBookingsResource(self._sender)

    @property
    def routings(self) -> InsightsRoutingsResource:
        """Insights into routing."""
        from .routings import InsightsRoutingsResource

        return InsightsRoutingsResource(self._sender)
