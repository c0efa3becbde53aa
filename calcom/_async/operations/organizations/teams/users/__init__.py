# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Users of teams in organizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....resource import AsyncResource

if TYPE_CHECKING:
    from .schedules import AsyncOrganizationsTeamsUsersSchedulesResource


class AsyncOrganizationsTeamsUsersResource(AsyncResource):
    """Users of teams in organizations."""

    @property
    def schedules(self) -> AsyncOrganizationsTeamsUsersSchedulesResource:
        """Schedules of users of teams in organizations."""
        from .schedules import AsyncOrganizationsTeamsUsersSchedulesResource

        return AsyncOrganizationsTeamsUsersSchedulesResource(self._sender)
