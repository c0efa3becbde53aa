# Derived by spec.pipeline from spec/v2/openapi.json; edit nothing here, run `make generate`.

"""Sync history of attributes of organizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....._endpoint import prepare
from ....._page import Style
from .....types import CallOptions
from ....pager import AsyncPager
from ....resource import AsyncResource

if TYPE_CHECKING:
    from calcom_v2.models import IntegrationSyncRunWithChildren


class AsyncOrganizationsAttributesSyncHistoryResource(AsyncResource):
    """Sync history of attributes of organizations."""

    def list(
        self,
        org_id: int,
        *,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[IntegrationSyncRunWithChildren]:
        """List organization attribute sync history.

        `GET /v2/organizations/{orgId}/attributes/sync-history`, on the hosted service only
        """
        from calcom_v2.api.organizations_attributes_sync_history import (
            list_organization_attribute_sync_history as endpoint,
        )

        call = prepare(endpoint, options, org_id)
        return self._pager(
            call, Style.LIMIT_CURSOR, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    def list_for_user(
        self,
        org_id: int,
        user_id: int,
        *,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[IntegrationSyncRunWithChildren]:
        """List organization user attribute sync history.

        `GET /v2/organizations/{orgId}/attributes/sync-history/user/{userId}`,
        on the hosted service only
        """
        from calcom_v2.api.organizations_attributes_sync_history import (
            list_organization_user_attribute_sync_history as endpoint,
        )

        call = prepare(endpoint, options, org_id, user_id)
        return self._pager(
            call, Style.LIMIT_CURSOR, lambda answer: answer.data, page_size=page_size, resume=resume
        )
