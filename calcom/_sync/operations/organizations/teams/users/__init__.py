# Derived by spec.pipeline from calcom/_async/operations/organizations/teams/users/__init__.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Users of teams in organizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....resource import Resource

if TYPE_CHECKING:
    from .schedules import OrganizationsTeamsUsersSchedulesResource


class OrganizationsTeamsUsersResource(Resource):
    """Users of teams in organizations."""

    @property
    def schedules(self) -> OrganizationsTeamsUsersSchedulesResource:
        """Schedules of users of teams in organizations."""
        from .schedules import OrganizationsTeamsUsersSchedulesResource

        return OrganizationsTeamsUsersSchedulesResource(self._sender)
