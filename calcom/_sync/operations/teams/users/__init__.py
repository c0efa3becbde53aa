# Derived by spec.pipeline from calcom/_async/operations/teams/users/__init__.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Users of teams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....resource import Resource

if TYPE_CHECKING:
    from .out_of_office import TeamsUsersOutOfOfficeResource


class TeamsUsersResource(Resource):
    """Users of teams."""

    @property
    def out_of_office(self) -> TeamsUsersOutOfOfficeResource:
        """Out-of-office entries of users of teams."""
        from .out_of_office import TeamsUsersOutOfOfficeResource

        return TeamsUsersOutOfOfficeResource(self._sender)
