# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Schedules of organizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._endpoint import prepare
from ...._page import Style
from ....types import CallOptions
from ...pager import AsyncPager
from ...resource import AsyncResource

if TYPE_CHECKING:
    from calcom_v2.models import Schedule


class AsyncOrganizationsSchedulesResource(AsyncResource):
    """Schedules of organizations."""

    def list(
        self,
        org_id: int,
        *,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[Schedule]:
        """List the schedules of an organization.

        `GET /v2/organizations/{orgId}/schedules`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_schedules import list_organization_schedules as endpoint

        call = prepare(endpoint, options, org_id)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )
