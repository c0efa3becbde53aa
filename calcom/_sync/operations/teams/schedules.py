# Derived by spec.pipeline from calcom/_async/operations/teams/schedules.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Schedules of teams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._endpoint import prepare
from ...._page import Style
from ....types import CallOptions
from ...pager import Pager
from ...resource import Resource

if TYPE_CHECKING:
    from calcom_v2.models import Schedule


class TeamsSchedulesResource(Resource):
    """Schedules of teams."""

    def list(
        self,
        team_id: int,
        *,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> Pager[Schedule]:
        """List the schedules of a team.

        `GET /v2/teams/{teamId}/schedules`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.teams_schedules import list_team_schedules as endpoint

        call = prepare(endpoint, options, team_id)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )
