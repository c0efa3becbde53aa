# Derived by spec.pipeline from calcom/_async/operations/organizations/teams/routing_forms/__init__.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Routing forms of teams in organizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_v2.types import UNSET, Unset

from ......_endpoint import prepare
from ......_page import Style
from ......types import CallOptions
from .....pager import Pager
from .....resource import Resource

if TYPE_CHECKING:
    import datetime

    from calcom_v2.models import RoutingForm, SortOrder

    from .responses import OrganizationsTeamsRoutingFormsResponsesResource


class OrganizationsTeamsRoutingFormsResource(Resource):
    """Routing forms of teams in organizations."""

    @property
    def responses(self) -> OrganizationsTeamsRoutingFormsResponsesResource:
        """Responses of routing forms of teams in organizations."""
        from .responses import OrganizationsTeamsRoutingFormsResponsesResource

        return OrganizationsTeamsRoutingFormsResponsesResource(self._sender)

    def list(
        self,
        org_id: int,
        team_id: int,
        *,
        sort_created_at: SortOrder | str | Unset = UNSET,
        sort_updated_at: SortOrder | str | Unset = UNSET,
        after_created_at: datetime.datetime | str | Unset = UNSET,
        before_created_at: datetime.datetime | str | Unset = UNSET,
        after_updated_at: datetime.datetime | str | Unset = UNSET,
        before_updated_at: datetime.datetime | str | Unset = UNSET,
        routed_to_booking_uid: str | Unset = UNSET,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> Pager[RoutingForm]:
        """List the routing forms of a team in an organization.

        `GET /v2/organizations/{orgId}/teams/{teamId}/routing-forms`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_teams_routing_forms import (
            list_organization_team_routing_forms as endpoint,
        )

        call = prepare(
            endpoint,
            options,
            org_id,
            team_id,
            sort_created_at=sort_created_at,
            sort_updated_at=sort_updated_at,
            after_created_at=after_created_at,
            before_created_at=before_created_at,
            after_updated_at=after_updated_at,
            before_updated_at=before_updated_at,
            routed_to_booking_uid=routed_to_booking_uid,
        )
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )
