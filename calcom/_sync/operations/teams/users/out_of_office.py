# Derived by spec.pipeline from calcom/_async/operations/teams/users/out_of_office.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Out-of-office entries of users of teams."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from calcom_v2.types import UNSET, Unset

from ....._endpoint import body_of, prepare
from ....._page import Style
from .....types import JSON, CallOptions
from ....pager import Pager
from ....resource import Resource

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


class TeamsUsersOutOfOfficeResource(Resource):
    """Out-of-office entries of users of teams."""

    @overload
    def create(
        self,
        team_id: int,
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
    def create(
        self,
        team_id: int,
        user_id: int,
        *,
        body: CreateOutOfOfficeEntry | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> OutOfOfficeEntry: ...
    def create(
        self,
        team_id: int,
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
        """Create an out-of-office entry for a team member.

        `POST /v2/teams/{teamId}/users/{userId}/ooo`, only on the hosted service
        """
        from calcom_v2.api.teams_users_ooo import create_team_user_out_of_office_entry as endpoint

        content = body_of(
            "create_team_user_out_of_office_entry",
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
        call = prepare(endpoint, options, team_id, user_id, body=content)
        return (self._send(call)).data

    def delete(
        self,
        team_id: int,
        user_id: int,
        ooo_id: int,
        *,
        options: CallOptions | None = None,
    ) -> OutOfOfficeEntry:
        """Delete an out-of-office entry of a team member.

        `DELETE /v2/teams/{teamId}/users/{userId}/ooo/{oooId}`, only on the hosted service
        """
        from calcom_v2.api.teams_users_ooo import delete_team_user_out_of_office_entry as endpoint

        call = prepare(endpoint, options, team_id, user_id, ooo_id)
        return (self._send(call)).data

    def list(
        self,
        team_id: int,
        user_id: int,
        *,
        sort_start: SortOrder | str | Unset = UNSET,
        sort_end: SortOrder | str | Unset = UNSET,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> Pager[OutOfOfficeEntry]:
        """List the out-of-office entries of a team member.

        `GET /v2/teams/{teamId}/users/{userId}/ooo`, only on the hosted service
        """
        from calcom_v2.api.teams_users_ooo import list_team_user_out_of_office_entries as endpoint

        call = prepare(endpoint, options, team_id, user_id, sort_start=sort_start, sort_end=sort_end)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    def update(
        self,
        team_id: int,
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
        """Update an out-of-office entry of a team member.

        `PATCH /v2/teams/{teamId}/users/{userId}/ooo/{oooId}`, only on the hosted service
        """
        from calcom_v2.api.teams_users_ooo import update_team_user_out_of_office_entry as endpoint

        content = body_of(
            "update_team_user_out_of_office_entry",
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
        call = prepare(endpoint, options, team_id, user_id, ooo_id, body=content)
        return (self._send(call)).data
