# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Routing forms of organizations."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from calcom_v2.types import UNSET, Unset

from ....._endpoint import prepare
from ....._page import Style
from .....types import CallOptions
from ....pager import AsyncPager
from ....resource import AsyncResource

if TYPE_CHECKING:
    import datetime

    from calcom_v2.models import RoutingForm, SortOrder

    from .responses import AsyncOrganizationsRoutingFormsResponsesResource


class AsyncOrganizationsRoutingFormsResource(AsyncResource):
    """Routing forms of organizations."""

    @property
    def responses(self) -> AsyncOrganizationsRoutingFormsResponsesResource:
        """Responses of routing forms of organizations."""
        from .responses import AsyncOrganizationsRoutingFormsResponsesResource

        return AsyncOrganizationsRoutingFormsResponsesResource(self._sender)

    def list(
        self,
        org_id: int,
        *,
        sort_created_at: SortOrder | str | Unset = UNSET,
        sort_updated_at: SortOrder | str | Unset = UNSET,
        after_created_at: datetime.datetime | str | Unset = UNSET,
        before_created_at: datetime.datetime | str | Unset = UNSET,
        after_updated_at: datetime.datetime | str | Unset = UNSET,
        before_updated_at: datetime.datetime | str | Unset = UNSET,
        routed_to_booking_uid: str | Unset = UNSET,
        team_ids: builtins.list[int] | Unset = UNSET,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[RoutingForm]:
        """List the routing forms of an organization.

        `GET /v2/organizations/{orgId}/routing-forms`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_routing_forms import list_organization_routing_forms as endpoint

        call = prepare(
            endpoint,
            options,
            org_id,
            sort_created_at=sort_created_at,
            sort_updated_at=sort_updated_at,
            after_created_at=after_created_at,
            before_created_at=before_created_at,
            after_updated_at=after_updated_at,
            before_updated_at=before_updated_at,
            routed_to_booking_uid=routed_to_booking_uid,
            team_ids=team_ids,
        )
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )
