# Derived by spec.pipeline from calcom/_async/operations/organizations/attributes/sync_history.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""The history of attribute syncs in organizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....._endpoint import prepare
from ....._page import Style
from .....types import CallOptions
from ....pager import Pager
from ....resource import Resource

if TYPE_CHECKING:
    from calcom_v2.models import IntegrationSyncRunWithChildren


class OrganizationsAttributesSyncHistoryResource(Resource):
    """The history of attribute syncs in organizations."""

    def list(
        self,
        org_id: int,
        *,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> Pager[IntegrationSyncRunWithChildren]:
        """List the history of attribute syncs in an organization.

        `GET /v2/organizations/{orgId}/attributes/sync-history`, only on the hosted service
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
    ) -> Pager[IntegrationSyncRunWithChildren]:
        """List the history of attribute syncs for a user in an organization.

        `GET /v2/organizations/{orgId}/attributes/sync-history/user/{userId}`,
        only on the hosted service
        """
        from calcom_v2.api.organizations_attributes_sync_history import (
            list_organization_user_attribute_sync_history as endpoint,
        )

        call = prepare(endpoint, options, org_id, user_id)
        return self._pager(
            call, Style.LIMIT_CURSOR, lambda answer: answer.data, page_size=page_size, resume=resume
        )
