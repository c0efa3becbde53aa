# Derived by spec.pipeline from calcom/_async/operations/v2024_06_14/organizations/__init__.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Organizations, in version 2024-06-14."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....resource import Resource

if TYPE_CHECKING:
    from .bookings import V20240614OrganizationsBookingsResource
    from .teams import V20240614OrganizationsTeamsResource


class V20240614OrganizationsResource(Resource):
    """Organizations, in version 2024-06-14."""

    @property
    def bookings(self) -> V20240614OrganizationsBookingsResource:
        """Bookings of organizations, in version 2024-06-14."""
        from .bookings import V20240614OrganizationsBookingsResource

        return V20240614OrganizationsBookingsResource(self._sender)

    @property
    def teams(self) -> V20240614OrganizationsTeamsResource:
        """Teams in organizations, in version 2024-06-14."""
        from .teams import V20240614OrganizationsTeamsResource

        return V20240614OrganizationsTeamsResource(self._sender)
