# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""The operations of version 2024-06-14."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...resource import AsyncResource

if TYPE_CHECKING:
    from .organizations import AsyncV20240614OrganizationsResource
    from .teams import AsyncV20240614TeamsResource


class AsyncV20240614Resource(AsyncResource):
    """The operations of version 2024-06-14."""

    @property
    def organizations(self) -> AsyncV20240614OrganizationsResource:
        """Organizations, in version 2024-06-14."""
        from .organizations import AsyncV20240614OrganizationsResource

        return AsyncV20240614OrganizationsResource(self._sender)

    @property
    def teams(self) -> AsyncV20240614TeamsResource:
        """Teams, in version 2024-06-14."""
        from .teams import AsyncV20240614TeamsResource

        return AsyncV20240614TeamsResource(self._sender)
