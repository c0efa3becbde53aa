# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Schedules of teams in organizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_v2.types import UNSET, Unset

from ....._endpoint import prepare
from ....._page import Style
from .....types import CallOptions
from ....pager import AsyncPager
from ....resource import AsyncResource

if TYPE_CHECKING:
    from calcom_v2.models import Schedule


class AsyncOrganizationsTeamsSchedulesResource(AsyncResource):
    """Schedules of teams in organizations."""

    def list(
        self,
        org_id: int,
        team_id: int,
        *,
        event_type_id: int | Unset = UNSET,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[Schedule]:
        """List the schedules of a team in an organization.

        `GET /v2/organizations/{orgId}/teams/{teamId}/schedules`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_schedules import list_organization_team_schedules as endpoint

        call = prepare(endpoint, options, org_id, team_id, event_type_id=event_type_id)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )
