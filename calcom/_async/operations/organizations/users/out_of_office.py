# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Out-of-office entries of users in organizations."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from calcom_v2.types import UNSET, Unset

from ....._endpoint import body_of, prepare
from ....._page import Style
from .....types import JSON, CallOptions
from ....pager import AsyncPager
from ....resource import AsyncResource

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from calcom_v2.models import (
        CreateOutOfOfficeEntry,
        CreateOutOfOfficeEntryReason,
        OutOfOfficeEntry,
        SortOrder,
        UpdateOutOfOfficeEntry,
    )


class AsyncOrganizationsUsersOutOfOfficeResource(AsyncResource):
    """Out-of-office entries of users in organizations."""

    @overload
    async def create(
        self,
        org_id: int,
        user_id: int,
        *,
        start: datetime.datetime,
        end: datetime.datetime,
        notes: str | Unset = UNSET,
        to_user_id: int | Unset = UNSET,
        reason: CreateOutOfOfficeEntryReason | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> OutOfOfficeEntry: ...
    @overload
    async def create(
        self,
        org_id: int,
        user_id: int,
        *,
        body: CreateOutOfOfficeEntry | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> OutOfOfficeEntry: ...
    async def create(
        self,
        org_id: int,
        user_id: int,
        *,
        start: datetime.datetime | Unset = UNSET,
        end: datetime.datetime | Unset = UNSET,
        notes: str | Unset = UNSET,
        to_user_id: int | Unset = UNSET,
        reason: CreateOutOfOfficeEntryReason | str | Unset = UNSET,
        body: CreateOutOfOfficeEntry | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> OutOfOfficeEntry:
        """Create an out-of-office entry for a user in an organization.

        `POST /v2/organizations/{orgId}/users/{userId}/ooo`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_users_ooo import (
            create_organization_user_out_of_office_entry as endpoint,
        )

        content = body_of(
            "create_organization_user_out_of_office_entry",
            body,
            ("start", "end"),
            [
                ("start", "start", start),
                ("end", "end", end),
                ("notes", "notes", notes),
                ("to_user_id", "toUserId", to_user_id),
                ("reason", "reason", reason),
            ],
        )
        call = prepare(endpoint, options, org_id, user_id, body=content)
        return (await self._send(call)).data

    async def delete(
        self,
        org_id: int,
        user_id: int,
        ooo_id: int,
        *,
        options: CallOptions | None = None,
    ) -> OutOfOfficeEntry:
        """Delete an out-of-office entry of a user in an organization.

        `DELETE /v2/organizations/{orgId}/users/{userId}/ooo/{oooId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_users_ooo import (
            delete_organization_user_out_of_office_entry as endpoint,
        )

        call = prepare(endpoint, options, org_id, user_id, ooo_id)
        return (await self._send(call)).data

    def list(
        self,
        org_id: int,
        user_id: int,
        *,
        sort_start: SortOrder | str | Unset = UNSET,
        sort_end: SortOrder | str | Unset = UNSET,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[OutOfOfficeEntry]:
        """List the out-of-office entries of a user in an organization.

        `GET /v2/organizations/{orgId}/users/{userId}/ooo`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_users_ooo import (
            list_organization_user_out_of_office_entries as endpoint,
        )

        call = prepare(endpoint, options, org_id, user_id, sort_start=sort_start, sort_end=sort_end)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    async def update(
        self,
        org_id: int,
        user_id: int,
        ooo_id: int,
        *,
        start: datetime.datetime | Unset = UNSET,
        end: datetime.datetime | Unset = UNSET,
        notes: str | Unset = UNSET,
        to_user_id: int | Unset = UNSET,
        reason: CreateOutOfOfficeEntryReason | str | Unset = UNSET,
        body: UpdateOutOfOfficeEntry | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> OutOfOfficeEntry:
        """Update an out-of-office entry of a user in an organization.

        `PATCH /v2/organizations/{orgId}/users/{userId}/ooo/{oooId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_users_ooo import (
            update_organization_user_out_of_office_entry as endpoint,
        )

        content = body_of(
            "update_organization_user_out_of_office_entry",
            body,
            (),
            [
                ("start", "start", start),
                ("end", "end", end),
                ("notes", "notes", notes),
                ("to_user_id", "toUserId", to_user_id),
                ("reason", "reason", reason),
            ],
        )
        call = prepare(endpoint, options, org_id, user_id, ooo_id, body=content)
        return (await self._send(call)).data
