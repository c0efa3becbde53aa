# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Users of teams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....resource import AsyncResource

if TYPE_CHECKING:
    from .out_of_office import AsyncTeamsUsersOutOfOfficeResource


class AsyncTeamsUsersResource(AsyncResource):
    """Users of teams."""

    @property
    def out_of_office(self) -> AsyncTeamsUsersOutOfOfficeResource:
        """Out-of-office entries of users of teams."""
        from .out_of_office import AsyncTeamsUsersOutOfOfficeResource

        return AsyncTeamsUsersOutOfOfficeResource(self._sender)
