# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Out-of-office entries of organizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_v2.types import UNSET, Unset

from ...._endpoint import prepare
from ...._page import Style
from ....types import CallOptions
from ...pager import AsyncPager
from ...resource import AsyncResource

if TYPE_CHECKING:
    from calcom_v2.models import OutOfOfficeEntry, SortOrder


class AsyncOrganizationsOutOfOfficeResource(AsyncResource):
    """Out-of-office entries of organizations."""

    def list(
        self,
        org_id: int,
        *,
        sort_start: SortOrder | str | Unset = UNSET,
        sort_end: SortOrder | str | Unset = UNSET,
        email: str | Unset = UNSET,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[OutOfOfficeEntry]:
        """List the out-of-office entries of an organization.

        `GET /v2/organizations/{orgId}/ooo`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_users_ooo import list_organization_out_of_office_entries as endpoint

        call = prepare(endpoint, options, org_id, sort_start=sort_start, sort_end=sort_end, email=email)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )
