# Derived by spec.pipeline from spec/v2/openapi.json; edit nothing here, run `make generate`.

"""Conferencing of teams of organizations."""

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
    """Conferencing of teams of organizations."""

    async def connect(
        self,
        org_id: int,
        team_id: int,
        app: Literal["google-meet"],
        *,
        options: CallOptions | None = None,
    ) -> ConferencingApps:
        """Connect organization team conferencing app.

        `POST /v2/organizations/{orgId}/teams/{teamId}/conferencing/{app}/connect`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
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
        """Disconnect organization team conferencing app.

        `DELETE /v2/organizations/{orgId}/teams/{teamId}/conferencing/{app}/disconnect`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
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
        """Get organization team conferencing auth url.

        `GET /v2/organizations/{orgId}/teams/{teamId}/conferencing/{app}/oauth/auth-url`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
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
        """Get organization team default conferencing app.

        `GET /v2/organizations/{orgId}/teams/{teamId}/conferencing/default`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
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
        """List organization team conferencing apps.

        `GET /v2/organizations/{orgId}/teams/{teamId}/conferencing`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
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
        """Save organization team conferencing credentials.

        The URL that the browser goes on to.

        `GET /v2/organizations/{orgId}/teams/{teamId}/conferencing/{app}/oauth/callback`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
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
        """Set organization team default conferencing app.

        `POST /v2/organizations/{orgId}/teams/{teamId}/conferencing/{app}/default`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
        """
        from calcom_v2.api.organizations_teams_conferencing import (
            set_organization_team_default_conferencing_app as endpoint,
        )

        call = prepare(endpoint, options, org_id, team_id, app)
        await self._send(call)
