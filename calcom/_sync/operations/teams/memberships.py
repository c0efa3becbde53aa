# Derived by spec.pipeline from calcom/_async/operations/teams/memberships.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Memberships of teams."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, overload

from calcom_v2.types import UNSET, Unset

from ...._endpoint import body_of, prepare
from ...._page import Style
from ....types import JSON, CallOptions
from ...pager import Pager
from ...resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v2.models import (
        CreateTeamMembership,
        MembershipRole,
        TeamMembership,
        UpdateTeamMembership,
    )


class TeamsMembershipsResource(Resource):
    """Memberships of teams."""

    @overload
    def create(
        self,
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
        team_id: int,
        *,
        body: CreateTeamMembership | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> TeamMembership: ...
    def create(
        self,
        team_id: int,
        *,
        user_id: int | Unset = UNSET,
        accepted: bool | Unset = UNSET,
        role: MembershipRole | str | Unset = UNSET,
        disable_impersonation: bool | Unset = UNSET,
        body: CreateTeamMembership | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TeamMembership:
        """Create a membership for a team.

        `POST /v2/teams/{teamId}/memberships`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.teams_memberships import create_team_membership as endpoint

        content = body_of(
            "create_team_membership",
            body,
            ("user_id",),
            [
                ("user_id", "userId", user_id),
                ("accepted", "accepted", accepted),
                ("role", "role", role),
                ("disable_impersonation", "disableImpersonation", disable_impersonation),
            ],
        )
        call = prepare(endpoint, options, team_id, body=content)
        return (self._send(call)).data

    def delete(
        self,
        team_id: int,
        membership_id: int,
        *,
        options: CallOptions | None = None,
    ) -> TeamMembership:
        """Delete a membership of a team.

        `DELETE /v2/teams/{teamId}/memberships/{membershipId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.teams_memberships import delete_team_membership as endpoint

        call = prepare(endpoint, options, team_id, membership_id)
        return (self._send(call)).data

    def get(
        self,
        team_id: int,
        membership_id: int,
        *,
        options: CallOptions | None = None,
    ) -> TeamMembership:
        """Get a membership of a team.

        `GET /v2/teams/{teamId}/memberships/{membershipId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.teams_memberships import get_team_membership as endpoint

        call = prepare(endpoint, options, team_id, membership_id)
        return (self._send(call)).data

    def list(
        self,
        team_id: int,
        *,
        emails: builtins.list[str] | Unset = UNSET,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> Pager[TeamMembership]:
        """List the memberships of a team.

        `GET /v2/teams/{teamId}/memberships`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.teams_memberships import list_team_memberships as endpoint

        call = prepare(endpoint, options, team_id, emails=emails)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    def update(
        self,
        team_id: int,
        membership_id: int,
        *,
        accepted: bool | Unset = UNSET,
        role: MembershipRole | str | Unset = UNSET,
        disable_impersonation: bool | Unset = UNSET,
        body: UpdateTeamMembership | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TeamMembership:
        """Update a membership of a team.

        `PATCH /v2/teams/{teamId}/memberships/{membershipId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.teams_memberships import update_team_membership as endpoint

        content = body_of(
            "update_team_membership",
            body,
            (),
            [
                ("accepted", "accepted", accepted),
                ("role", "role", role),
                ("disable_impersonation", "disableImpersonation", disable_impersonation),
            ],
        )
        call = prepare(endpoint, options, team_id, membership_id, body=content)
        return (self._send(call)).data
