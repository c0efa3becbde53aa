# Derived by spec.pipeline from calcom/_async/operations/organizations/teams/users/__init__.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; edit nothing here, run `make generate`.

"""Users of teams of organizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....resource import Resource

if TYPE_CHECKING:
    from .schedules import OrganizationsTeamsUsersSchedulesResource


class OrganizationsTeamsUsersResource(Resource):
    """Users of teams of organizations."""

    @property
    def schedules(self) -> OrganizationsTeamsUsersSchedulesResource:
        """Schedules of users of teams of organizations."""
        from .schedules import OrganizationsTeamsUsersSchedulesResource

        return OrganizationsTeamsUsersSchedulesResource(self._sender)
