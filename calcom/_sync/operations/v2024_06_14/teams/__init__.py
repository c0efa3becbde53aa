# Derived by spec.pipeline from calcom/_async/operations/v2024_06_14/teams/__init__.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Teams, in version 2024-06-14."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....resource import Resource

if TYPE_CHECKING:
    from .event_types import V20240614TeamsEventTypesResource


class V20240614TeamsResource(Resource):
    """Teams, in version 2024-06-14."""

    @property
    def event_types(self) -> V20240614TeamsEventTypesResource:
        """Event types of teams, in version 2024-06-14."""
        from .event_types import V20240614TeamsEventTypesResource

        return V20240614TeamsEventTypesResource(self._sender)
