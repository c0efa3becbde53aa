# Derived by tools/resources_v1.py from generated/calcom_v1; run `make generate`, and edit nothing here.

"""Teams."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any, overload

from calcom_v1.types import UNSET, Unset

from ...._async.resource import AsyncResource
from ...._endpoint import body_of, prepare
from ....types import CallOptions

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v1.models import CreateTeamBody, UpdateTeamBody


class AsyncTeamsResource(AsyncResource):
    """Teams."""

    @overload
    async def create(
        self,
        *,
        name: str,
        slug: str,
        hide_book_a_team_member: bool,
        brand_color: str,
        dark_brand_color: str,
        time_zone: str,
        week_start: str,
        is_private: bool,
        owner_id: int | Unset = UNSET,
        parent_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any: ...
    @overload
    async def create(
        self,
        *,
        body: CreateTeamBody | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> Any: ...
    async def create(
        self,
        *,
        name: str | Unset = UNSET,
        slug: str | Unset = UNSET,
        hide_book_a_team_member: bool | Unset = UNSET,
        brand_color: str | Unset = UNSET,
        dark_brand_color: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        week_start: str | Unset = UNSET,
        is_private: bool | Unset = UNSET,
        owner_id: int | Unset = UNSET,
        parent_id: int | Unset = UNSET,
        body: CreateTeamBody | Mapping[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Create team.

        `POST /teams`

        The document does not describe the answer: it is the JSON that came.
        """
        from calcom_v1.api.teams import create_team as endpoint

        content = body_of(
            "create_team",
            body,
            (
                "name",
                "slug",
                "hide_book_a_team_member",
                "brand_color",
                "dark_brand_color",
                "time_zone",
                "week_start",
                "is_private",
            ),
            [
                ("name", "name", name),
                ("slug", "slug", slug),
                ("hide_book_a_team_member", "hideBookATeamMember", hide_book_a_team_member),
                ("brand_color", "brandColor", brand_color),
                ("dark_brand_color", "darkBrandColor", dark_brand_color),
                ("time_zone", "timeZone", time_zone),
                ("week_start", "weekStart", week_start),
                ("is_private", "isPrivate", is_private),
                ("owner_id", "ownerId", owner_id),
                ("parent_id", "parentId", parent_id),
            ],
            "calcom_v1",
        )
        call = prepare(endpoint, options, body=content)
        return await self._send(call)

    async def delete(
        self,
        team_id: int,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Delete team.

        `DELETE /teams/{teamId}`
        """
        from calcom_v1.api.teams import delete_team as endpoint

        call = prepare(endpoint, options, team_id)
        return await self._send(call)

    async def get(
        self,
        team_id: int,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Get team.

        `GET /teams/{teamId}`

        The document does not describe the answer: it is the JSON that came.
        """
        from calcom_v1.api.teams import get_team as endpoint

        call = prepare(endpoint, options, team_id)
        return await self._send(call)

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[dict[str, Any]]:
        """List teams.

        `GET /teams`
        """
        from calcom_v1.api.teams import list_teams as endpoint

        call = prepare(
            endpoint,
            options,
        )
        return (await self._send(call)).teams

    async def update(
        self,
        team_id: int,
        *,
        name: str | Unset = UNSET,
        slug: str | Unset = UNSET,
        body: UpdateTeamBody | Mapping[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Update team.

        `PATCH /teams/{teamId}`

        The document does not describe the answer: it is the JSON that came.
        """
        from calcom_v1.api.teams import update_team as endpoint

        content = body_of(
            "update_team", body, (), [("name", "name", name), ("slug", "slug", slug)], "calcom_v1"
        )
        call = prepare(endpoint, options, team_id, body=content)
        return await self._send(call)
