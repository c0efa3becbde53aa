# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Teams, in version 2024-06-14."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....resource import AsyncResource

if TYPE_CHECKING:
    from .event_types import AsyncV20240614TeamsEventTypesResource


class AsyncV20240614TeamsResource(AsyncResource):
    """Teams, in version 2024-06-14."""

    @property
    def event_types(self) -> AsyncV20240614TeamsEventTypesResource:
        """Event types of teams, in version 2024-06-14."""
        from .event_types import AsyncV20240614TeamsEventTypesResource

        return AsyncV20240614TeamsEventTypesResource(self._sender)
