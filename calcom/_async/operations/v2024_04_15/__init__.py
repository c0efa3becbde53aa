# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""The operations of version 2024-04-15."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...resource import AsyncResource

if TYPE_CHECKING:
    from .bookings import AsyncV20240415BookingsResource
    from .event_types import AsyncV20240415EventTypesResource
    from .schedules import AsyncV20240415SchedulesResource
    from .slots import AsyncV20240415SlotsResource


class AsyncV20240415Resource(AsyncResource):
    """The operations of version 2024-04-15."""

    @property
    def bookings(self) -> AsyncV20240415BookingsResource:
        """Bookings, in version 2024-04-15."""
        from .bookings import AsyncV20240415BookingsResource

        return AsyncV20240415BookingsResource(self._sender)

    @property
    def event_types(self) -> AsyncV20240415EventTypesResource:
        """Event types, in version 2024-04-15."""
        from .event_types import AsyncV20240415EventTypesResource

        return AsyncV20240415EventTypesResource(self._sender)

    @property
    def schedules(self) -> AsyncV20240415SchedulesResource:
        """Schedules, in version 2024-04-15."""
        from .schedules import AsyncV20240415SchedulesResource

        return AsyncV20240415SchedulesResource(self._sender)

    @property
    def slots(self) -> AsyncV20240415SlotsResource:
        """Slots, in version 2024-04-15."""
        from .slots import AsyncV20240415SlotsResource

        return AsyncV20240415SlotsResource(self._sender)
