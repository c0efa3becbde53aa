# Derived by spec.pipeline from calcom/_async/operations/organizations/teams/users/schedules.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Schedules of users of teams in organizations."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from calcom_v2.types import UNSET, Unset

from ......_endpoint import prepare
from ......types import CallOptions
from .....resource import Resource

if TYPE_CHECKING:
    from calcom_v2.models import Schedule


class OrganizationsTeamsUsersSchedulesResource(Resource):
    """Schedules of users of teams in organizations."""

    def list(
        self,
        org_id: int,
        team_id: int,
        user_id: int,
        *,
        event_type_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> builtins.list[Schedule]:
        """List the user schedules of a team in an organization.

        `GET /v2/organizations/{orgId}/teams/{teamId}/users/{userId}/schedules`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_users_schedules import (
            list_organization_team_user_schedules as endpoint,
        )

        call = prepare(endpoint, options, org_id, team_id, user_id, event_type_id=event_type_id)
        return (self._send(call)).data
