# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Roles of teams in organizations."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, overload

from calcom_v2.types import UNSET, Unset

from ......_endpoint import body_of, prepare
from ......_page import Style
from ......types import JSON, CallOptions
from .....pager import AsyncPager
from .....resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v2.models import (
        CreateOrganizationTeamRole,
        TeamRole,
        UpdateOrganizationTeamRole,
    )

    from .permissions import AsyncOrganizationsTeamsRolesPermissionsResource


class AsyncOrganizationsTeamsRolesResource(AsyncResource):
    """Roles of teams in organizations."""

    @property
    def permissions(self) -> AsyncOrganizationsTeamsRolesPermissionsResource:
        """Permissions of roles of teams in organizations."""
        from .permissions import AsyncOrganizationsTeamsRolesPermissionsResource

        return AsyncOrganizationsTeamsRolesPermissionsResource(self._sender)

    @overload
    async def create(
        self,
        org_id: int,
        team_id: int,
        *,
        name: str,
        color: str | Unset = UNSET,
        description: str | Unset = UNSET,
        permissions: builtins.list[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TeamRole: ...
    @overload
    async def create(
        self,
        org_id: int,
        team_id: int,
        *,
        body: CreateOrganizationTeamRole | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> TeamRole: ...
    async def create(
        self,
        org_id: int,
        team_id: int,
        *,
        name: str | Unset = UNSET,
        color: str | Unset = UNSET,
        description: str | Unset = UNSET,
        permissions: builtins.list[str] | Unset = UNSET,
        body: CreateOrganizationTeamRole | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TeamRole:
        """Create a role for a team in an organization.

        `POST /v2/organizations/{orgId}/teams/{teamId}/roles`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_roles import create_organization_team_role as endpoint

        content = body_of(
            "create_organization_team_role",
            body,
            ("name",),
            [
                ("name", "name", name),
                ("color", "color", color),
                ("description", "description", description),
                ("permissions", "permissions", permissions),
            ],
        )
        call = prepare(endpoint, options, org_id, team_id, body=content)
        return (await self._send(call)).data

    async def delete(
        self,
        org_id: int,
        team_id: int,
        role_id: str,
        *,
        options: CallOptions | None = None,
    ) -> TeamRole:
        """Delete a role of a team in an organization.

        `DELETE /v2/organizations/{orgId}/teams/{teamId}/roles/{roleId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_roles import delete_organization_team_role as endpoint

        call = prepare(endpoint, options, org_id, team_id, role_id)
        return (await self._send(call)).data

    async def get(
        self,
        org_id: int,
        team_id: int,
        role_id: str,
        *,
        options: CallOptions | None = None,
    ) -> TeamRole:
        """Get a role of a team in an organization.

        `GET /v2/organizations/{orgId}/teams/{teamId}/roles/{roleId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_roles import get_organization_team_role as endpoint

        call = prepare(endpoint, options, org_id, team_id, role_id)
        return (await self._send(call)).data

    def list(
        self,
        org_id: int,
        team_id: int,
        *,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[TeamRole]:
        """List the roles of a team in an organization.

        `GET /v2/organizations/{orgId}/teams/{teamId}/roles`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_roles import list_organization_team_roles as endpoint

        call = prepare(endpoint, options, org_id, team_id)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    async def update(
        self,
        org_id: int,
        team_id: int,
        role_id: str,
        *,
        color: str | Unset = UNSET,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        permissions: builtins.list[str] | Unset = UNSET,
        body: UpdateOrganizationTeamRole | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TeamRole:
        """Update a role of a team in an organization.

        `PATCH /v2/organizations/{orgId}/teams/{teamId}/roles/{roleId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_roles import update_organization_team_role as endpoint

        content = body_of(
            "update_organization_team_role",
            body,
            (),
            [
                ("color", "color", color),
                ("description", "description", description),
                ("name", "name", name),
                ("permissions", "permissions", permissions),
            ],
        )
        call = prepare(endpoint, options, org_id, team_id, role_id, body=content)
        return (await self._send(call)).data
