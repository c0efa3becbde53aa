# Derived by spec.pipeline from calcom/_async/operations/v2024_06_14/__init__.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""The operations of version 2024-06-14."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...resource import Resource

if TYPE_CHECKING:
    from .organizations import V20240614OrganizationsResource
    from .teams import V20240614TeamsResource


class V20240614Resource(Resource):
    """The operations of version 2024-06-14."""

    @property
    def organizations(self) -> V20240614OrganizationsResource:
        """Organizations, in version 2024-06-14."""
        from .organizations import V20240614OrganizationsResource

        return V20240614OrganizationsResource(self._sender)

    @property
    def teams(self) -> V20240614TeamsResource:
        """Teams, in version 2024-06-14."""
        from .teams import V20240614TeamsResource

        return V20240614TeamsResource(self._sender)
