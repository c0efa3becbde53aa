# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Organizations, in version 2024-06-14."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....resource import AsyncResource

if TYPE_CHECKING:
    from .bookings import AsyncV20240614OrganizationsBookingsResource
    from .teams import AsyncV20240614OrganizationsTeamsResource


class AsyncV20240614OrganizationsResource(AsyncResource):
    """Organizations, in version 2024-06-14."""

    @property
    def bookings(self) -> AsyncV20240614OrganizationsBookingsResource:
        """Bookings of organizations, in version 2024-06-14."""
        from .bookings import AsyncV20240614OrganizationsBookingsResource

        return AsyncV20240614OrganizationsBookingsResource(self._sender)

    @property
    def teams(self) -> AsyncV20240614OrganizationsTeamsResource:
        """Teams in organizations, in version 2024-06-14."""
        from .teams import AsyncV20240614OrganizationsTeamsResource

        return AsyncV20240614OrganizationsTeamsResource(self._sender)
