# Derived by spec.pipeline from spec/v2/openapi.json; edit nothing here, run `make generate`.

"""Users of teams of organizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....resource import AsyncResource

if TYPE_CHECKING:
    from .schedules import AsyncOrganizationsTeamsUsersSchedulesResource


class AsyncOrganizationsTeamsUsersResource(AsyncResource):
    """Users of teams of organizations."""

    @property
    def schedules(self) -> AsyncOrganizationsTeamsUsersSchedulesResource:
        """Schedules of users of teams of organizations."""
        from .schedules import AsyncOrganizationsTeamsUsersSchedulesResource

        return AsyncOrganizationsTeamsUsersSchedulesResource(self._sender)
