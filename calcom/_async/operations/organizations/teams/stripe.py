# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""The Stripe connections of teams in organizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_v2.types import UNSET, Unset

from ....._endpoint import prepare
from .....types import CallOptions
from ....resource import AsyncResource

if TYPE_CHECKING:
    from calcom_v2.models import StripeConnect


class AsyncOrganizationsTeamsStripeResource(AsyncResource):
    """The Stripe connections of teams in organizations."""

    async def check(
        self,
        org_id: int,
        team_id: int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Check the Stripe connection of a team in an organization.

        `GET /v2/organizations/{orgId}/teams/{teamId}/stripe/check`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_stripe import check_organization_team_stripe as endpoint

        call = prepare(endpoint, options, org_id, team_id)
        await self._send(call)

    async def get_connect_url(
        self,
        org_id: int,
        team_id: int,
        *,
        return_to: str,
        on_error_return_to: str,
        options: CallOptions | None = None,
    ) -> StripeConnect:
        """Get the URL for connecting Stripe to a team in an organization.

        `GET /v2/organizations/{orgId}/teams/{teamId}/stripe/connect`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_stripe import (
            get_organization_team_stripe_connect_url as endpoint,
        )

        call = prepare(
            endpoint, options, org_id, team_id, return_to=return_to, on_error_return_to=on_error_return_to
        )
        return (await self._send(call)).data

    async def save_credentials(
        self,
        org_id: int,
        team_id: int,
        *,
        state: str,
        code: str | Unset = UNSET,
        error: str | Unset = UNSET,
        error_description: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> str:
        """Save the Stripe credentials of a team in an organization.

        Returns the URL to which the browser must go next.

        `GET /v2/organizations/{orgId}/teams/{teamId}/stripe/save`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_stripe import (
            save_organization_team_stripe_credentials as endpoint,
        )

        call = prepare(
            endpoint,
            options,
            org_id,
            team_id,
            state=state,
            code=code,
            error=error,
            error_description=error_description,
        )
        url: str = await self._send(call)
        return url
