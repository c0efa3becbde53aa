# Derived by spec.pipeline from calcom/_async/operations/v2024_04_15/__init__.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""The operations of version 2024-04-15."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...resource import Resource

if TYPE_CHECKING:
    from .bookings import V20240415BookingsResource
    from .event_types import V20240415EventTypesResource
    from .schedules import V20240415SchedulesResource
    from .slots import V20240415SlotsResource


class V20240415Resource(Resource):
    """The operations of version 2024-04-15."""

    @property
    def bookings(self) -> V20240415BookingsResource:
        """Bookings, in version 2024-04-15."""
        from .bookings import V20240415BookingsResource

        return V20240415BookingsResource(self._sender)

    @property
    def event_types(self) -> V20240415EventTypesResource:
        """Event types, in version 2024-04-15."""
        from .event_types import V20240415EventTypesResource

        return V20240415EventTypesResource(self._sender)

    @property
    def schedules(self) -> V20240415SchedulesResource:
        """Schedules, in version 2024-04-15."""
        from .schedules import V20240415SchedulesResource

        return V20240415SchedulesResource(self._sender)

    @property
    def slots(self) -> V20240415SlotsResource:
        """Slots, in version 2024-04-15."""
        from .slots import V20240415SlotsResource

        return V20240415SlotsResource(self._sender)
