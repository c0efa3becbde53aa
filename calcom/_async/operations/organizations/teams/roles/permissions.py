# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Permissions of roles of teams in organizations."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, overload

from calcom_v2.types import UNSET, Unset

from ......_endpoint import body_of, prepare
from ......types import JSON, CallOptions
from .....resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v2.models import (
        CreateTeamRolePermissions,
        RemoveOrganizationTeamRolePermissionsPermission,
    )


class AsyncOrganizationsTeamsRolesPermissionsResource(AsyncResource):
    """Permissions of roles of teams in organizations."""

    @overload
    async def add(
        self,
        org_id: int,
        team_id: int,
        role_id: str,
        *,
        permissions: builtins.list[str],
        options: CallOptions | None = None,
    ) -> builtins.list[str]: ...
    @overload
    async def add(
        self,
        org_id: int,
        team_id: int,
        role_id: str,
        *,
        body: CreateTeamRolePermissions | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> builtins.list[str]: ...
    async def add(
        self,
        org_id: int,
        team_id: int,
        role_id: str,
        *,
        permissions: builtins.list[str] | Unset = UNSET,
        body: CreateTeamRolePermissions | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> builtins.list[str]:
        """Add permissions to a team role in an organization.

        `POST /v2/organizations/{orgId}/teams/{teamId}/roles/{roleId}/permissions`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_roles_permissions import (
            add_organization_team_role_permissions as endpoint,
        )

        content = body_of(
            "add_organization_team_role_permissions",
            body,
            ("permissions",),
            [("permissions", "permissions", permissions)],
        )
        call = prepare(endpoint, options, org_id, team_id, role_id, body=content)
        return (await self._send(call)).data

    async def list(
        self,
        org_id: int,
        team_id: int,
        role_id: str,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[str]:
        """List the permissions of a team role in an organization.

        `GET /v2/organizations/{orgId}/teams/{teamId}/roles/{roleId}/permissions`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_roles_permissions import (
            list_organization_team_role_permissions as endpoint,
        )

        call = prepare(endpoint, options, org_id, team_id, role_id)
        return (await self._send(call)).data

    async def remove(
        self,
        org_id: int,
        team_id: int,
        role_id: str,
        permission: str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Remove a permission from a team role in an organization.

        `DELETE /v2/organizations/{orgId}/teams/{teamId}/roles/{roleId}/permissions/{permission}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_roles_permissions import (
            remove_organization_team_role_permission as endpoint,
        )

        call = prepare(endpoint, options, org_id, team_id, role_id, permission)
        await self._send(call)

    async def remove_many(
        self,
        org_id: int,
        team_id: int,
        role_id: str,
        *,
        permissions: builtins.list[RemoveOrganizationTeamRolePermissionsPermission | str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Remove permissions from a team role in an organization.

        `DELETE /v2/organizations/{orgId}/teams/{teamId}/roles/{roleId}/permissions`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_roles_permissions import (
            remove_organization_team_role_permissions as endpoint,
        )

        call = prepare(endpoint, options, org_id, team_id, role_id, permissions=permissions)
        await self._send(call)

    @overload
    async def replace(
        self,
        org_id: int,
        team_id: int,
        role_id: str,
        *,
        permissions: builtins.list[str],
        options: CallOptions | None = None,
    ) -> builtins.list[str]: ...
    @overload
    async def replace(
        self,
        org_id: int,
        team_id: int,
        role_id: str,
        *,
        body: CreateTeamRolePermissions | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> builtins.list[str]: ...
    async def replace(
        self,
        org_id: int,
        team_id: int,
        role_id: str,
        *,
        permissions: builtins.list[str] | Unset = UNSET,
        body: CreateTeamRolePermissions | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> builtins.list[str]:
        """Replace the permissions of a team role in an organization.

        `PUT /v2/organizations/{orgId}/teams/{teamId}/roles/{roleId}/permissions`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_roles_permissions import (
            replace_organization_team_role_permissions as endpoint,
        )

        content = body_of(
            "replace_organization_team_role_permissions",
            body,
            ("permissions",),
            [("permissions", "permissions", permissions)],
        )
        call = prepare(endpoint, options, org_id, team_id, role_id, body=content)
        return (await self._send(call)).data
