# Derived by spec.pipeline from calcom/_async/operations/v2024_06_14/organizations/teams/__init__.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Teams in organizations, in version 2024-06-14."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_v2.types import UNSET, Unset

from ......_endpoint import prepare
from ......_page import Style
from ......types import CallOptions
from .....pager import Pager
from .....resource import Resource

if TYPE_CHECKING:
    from calcom_v2.models import LegacyTeamEventType, SortOrder

    from .event_types import V20240614OrganizationsTeamsEventTypesResource


class V20240614OrganizationsTeamsResource(Resource):
    """Teams in organizations, in version 2024-06-14."""

    @property
    def event_types(self) -> V20240614OrganizationsTeamsEventTypesResource:
        """Event types of teams in organizations, in version 2024-06-14."""
        from .event_types import V20240614OrganizationsTeamsEventTypesResource

        return V20240614OrganizationsTeamsEventTypesResource(self._sender)

    def list_event_types(
        self,
        org_id: int,
        *,
        sort_created_at: SortOrder | str | Unset = UNSET,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> Pager[LegacyTeamEventType]:
        """List the event types of all teams in an organization.

        `GET /v2/organizations/{orgId}/teams/event-types`,
        only on Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_event_types_2024_06_14 import (
            list_organization_teams_event_types_2024_06_14 as endpoint,
        )

        call = prepare(endpoint, options, org_id, sort_created_at=sort_created_at)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )
