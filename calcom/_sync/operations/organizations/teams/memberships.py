# Derived by spec.pipeline from calcom/_async/operations/organizations/teams/memberships.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Memberships of teams in organizations."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from calcom_v2.types import UNSET, Unset

from ....._endpoint import body_of, prepare
from ....._page import Style
from .....types import JSON, CallOptions
from ....pager import Pager
from ....resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v2.models import (
        CreateOrganizationTeamMembership,
        MembershipRole,
        TeamMembership,
        UpdateOrganizationTeamMembership,
    )


class OrganizationsTeamsMembershipsResource(Resource):
    """Memberships of teams in organizations."""

    @overload
    def create(
        self,
        org_id: int,
        team_id: int,
        *,
        user_id: int,
        accepted: bool | Unset = UNSET,
        role: MembershipRole | str | Unset = UNSET,
        disable_impersonation: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TeamMembership: ...
    @overload
    def create(
        self,
        org_id: int,
        team_id: int,
        *,
        body: CreateOrganizationTeamMembership | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> TeamMembership: ...
    def create(
        self,
        org_id: int,
        team_id: int,
        *,
        user_id: int | Unset = UNSET,
        accepted: bool | Unset = UNSET,
        role: MembershipRole | str | Unset = UNSET,
        disable_impersonation: bool | Unset = UNSET,
        body: CreateOrganizationTeamMembership | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TeamMembership:
        """Create a membership for a team in an organization.

        `POST /v2/organizations/{orgId}/teams/{teamId}/memberships`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_memberships import (
            create_organization_team_membership as endpoint,
        )

        content = body_of(
            "create_organization_team_membership",
            body,
            ("user_id",),
            [
                ("user_id", "userId", user_id),
                ("accepted", "accepted", accepted),
                ("role", "role", role),
                ("disable_impersonation", "disableImpersonation", disable_impersonation),
            ],
        )
        call = prepare(endpoint, options, org_id, team_id, body=content)
        return (self._send(call)).data

    def delete(
        self,
        org_id: int,
        team_id: int,
        membership_id: int,
        *,
        options: CallOptions | None = None,
    ) -> TeamMembership:
        """Delete a membership of a team in an organization.

        `DELETE /v2/organizations/{orgId}/teams/{teamId}/memberships/{membershipId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_memberships import (
            delete_organization_team_membership as endpoint,
        )

        call = prepare(endpoint, options, org_id, team_id, membership_id)
        return (self._send(call)).data

    def get(
        self,
        org_id: int,
        team_id: int,
        membership_id: int,
        *,
        options: CallOptions | None = None,
    ) -> TeamMembership:
        """Get a membership of a team in an organization.

        `GET /v2/organizations/{orgId}/teams/{teamId}/memberships/{membershipId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_memberships import get_organization_team_membership as endpoint

        call = prepare(endpoint, options, org_id, team_id, membership_id)
        return (self._send(call)).data

    def list(
        self,
        org_id: int,
        team_id: int,
        *,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> Pager[TeamMembership]:
        """List the memberships of a team in an organization.

        `GET /v2/organizations/{orgId}/teams/{teamId}/memberships`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_memberships import (
            list_organization_team_memberships as endpoint,
        )

        call = prepare(endpoint, options, org_id, team_id)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    def update(
        self,
        org_id: int,
        team_id: int,
        membership_id: int,
        *,
        accepted: bool | Unset = UNSET,
        role: MembershipRole | str | Unset = UNSET,
        disable_impersonation: bool | Unset = UNSET,
        body: UpdateOrganizationTeamMembership | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TeamMembership:
        """Update a membership of a team in an organization.

        `PATCH /v2/organizations/{orgId}/teams/{teamId}/memberships/{membershipId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_memberships import (
            update_organization_team_membership as endpoint,
        )

        content = body_of(
            "update_organization_team_membership",
            body,
            (),
            [
                ("accepted", "accepted", accepted),
                ("role", "role", role),
                ("disable_impersonation", "disableImpersonation", disable_impersonation),
            ],
        )
        call = prepare(endpoint, options, org_id, team_id, membership_id, body=content)
        return (self._send(call)).data
