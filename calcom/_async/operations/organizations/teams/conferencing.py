# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Conferencing apps of teams in organizations."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Literal

from calcom_v2.types import UNSET, Unset

from ....._endpoint import prepare
from .....types import CallOptions
from ....resource import AsyncResource

if TYPE_CHECKING:
    from calcom_v2.models import (
        ConferencingApp,
        ConferencingApps,
        DefaultConferencingApps,
        DisconnectConferencingAppApp,
        GetConferencingAppsOauthUrlResponseData,
        GetConferencingAuthUrlApp,
    )


class AsyncOrganizationsTeamsConferencingResource(AsyncResource):
    """Conferencing apps of teams in organizations."""

    async def connect(
        self,
        org_id: int,
        team_id: int,
        app: Literal["google-meet"],
        *,
        options: CallOptions | None = None,
    ) -> ConferencingApps:
        """Connect a conferencing app for a team in an organization.

        `POST /v2/organizations/{orgId}/teams/{teamId}/conferencing/{app}/connect`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_conferencing import (
            connect_organization_team_conferencing_app as endpoint,
        )

        call = prepare(endpoint, options, org_id, team_id, app)
        return (await self._send(call)).data

    async def disconnect(
        self,
        org_id: int,
        team_id: int,
        app: DisconnectConferencingAppApp | str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Disconnect a conferencing app of a team in an organization.

        `DELETE /v2/organizations/{orgId}/teams/{teamId}/conferencing/{app}/disconnect`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_conferencing import (
            disconnect_organization_team_conferencing_app as endpoint,
        )

        call = prepare(endpoint, options, org_id, team_id, app)
        await self._send(call)

    async def get_auth_url(
        self,
        org_id: int,
        team_id: int,
        app: GetConferencingAuthUrlApp | str,
        *,
        return_to: str | Unset = UNSET,
        on_error_return_to: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetConferencingAppsOauthUrlResponseData:
        """Get the authorization URL of a conferencing app for a team in an organization.

        `GET /v2/organizations/{orgId}/teams/{teamId}/conferencing/{app}/oauth/auth-url`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_conferencing import (
            get_organization_team_conferencing_auth_url as endpoint,
        )

        call = prepare(
            endpoint,
            options,
            org_id,
            team_id,
            app,
            return_to=return_to,
            on_error_return_to=on_error_return_to,
        )
        return (await self._send(call)).data

    async def get_default(
        self,
        org_id: int,
        team_id: int,
        *,
        options: CallOptions | None = None,
    ) -> DefaultConferencingApps | None:
        """Get the default conferencing app of a team in an organization.

        `GET /v2/organizations/{orgId}/teams/{teamId}/conferencing/default`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_conferencing import (
            get_organization_team_default_conferencing_app as endpoint,
        )

        call = prepare(endpoint, options, org_id, team_id)
        return (await self._send(call)).data or None

    async def list(
        self,
        org_id: int,
        team_id: int,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[ConferencingApps]:
        """List the conferencing apps of a team in an organization.

        `GET /v2/organizations/{orgId}/teams/{teamId}/conferencing`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_conferencing import (
            list_organization_team_conferencing_apps as endpoint,
        )

        call = prepare(endpoint, options, org_id, team_id)
        return (await self._send(call)).data

    async def save_credentials(
        self,
        org_id: int,
        team_id: int,
        app: str,
        *,
        state: str,
        code: str | Unset = UNSET,
        error: str | Unset = UNSET,
        error_description: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> str:
        """Save the credentials of a conferencing app for a team in an organization.

        Returns the URL to which the browser must go next.

        `GET /v2/organizations/{orgId}/teams/{teamId}/conferencing/{app}/oauth/callback`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_conferencing import (
            save_organization_team_conferencing_credentials as endpoint,
        )

        call = prepare(
            endpoint,
            options,
            org_id,
            team_id,
            app,
            state=state,
            code=code,
            error=error,
            error_description=error_description,
        )
        url: str = await self._send(call)
        return url

    async def set_default(
        self,
        org_id: int,
        team_id: int,
        app: ConferencingApp | str,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Set the default conferencing app of a team in an organization.

        `POST /v2/organizations/{orgId}/teams/{teamId}/conferencing/{app}/default`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_conferencing import (
            set_organization_team_default_conferencing_app as endpoint,
        )

        call = prepare(endpoint, options, org_id, team_id, app)
        await self._send(call)
