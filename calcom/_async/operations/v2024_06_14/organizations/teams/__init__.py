# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Teams in organizations, in version 2024-06-14."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_v2.types import UNSET, Unset

from ......_endpoint import prepare
from ......_page import Style
from ......types import CallOptions
from .....pager import AsyncPager
from .....resource import AsyncResource

if TYPE_CHECKING:
    from calcom_v2.models import LegacyTeamEventType, SortOrder

    from .event_types import AsyncV20240614OrganizationsTeamsEventTypesResource


class AsyncV20240614OrganizationsTeamsResource(AsyncResource):
    """Teams in organizations, in version 2024-06-14."""

    @property
    def event_types(self) -> AsyncV20240614OrganizationsTeamsEventTypesResource:
        """Event types of teams in organizations, in version 2024-06-14."""
        from .event_types import AsyncV20240614OrganizationsTeamsEventTypesResource

        return AsyncV20240614OrganizationsTeamsEventTypesResource(self._sender)

    def list_event_types(
        self,
        org_id: int,
        *,
        sort_created_at: SortOrder | str | Unset = UNSET,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[LegacyTeamEventType]:
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
