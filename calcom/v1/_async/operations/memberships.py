# Derived by spec.pipeline from spec/v1/openapi.json; do not edit; run `make generate`.

"""Memberships."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Literal, overload

from calcom_v1.types import UNSET, Unset

from ...._endpoint import body_of, prepare
from ....types import JSON, CallOptions
from ..resource import AsyncV1Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v1.models import (
        CreateMembershipBody,
        Membership,
        MembershipRole,
        UpdateMembershipBody,
    )


class AsyncMembershipsResource(AsyncV1Resource):
    """Memberships."""

    @overload
    async def create(
        self,
        *,
        user_id: int,
        team_id: int,
        accepted: bool | Unset = UNSET,
        role: MembershipRole | str | Unset = UNSET,
        disable_impersonation: bool | Unset = UNSET,
        custom_role_id: str | Unset | None = UNSET,
        options: CallOptions | None = None,
    ) -> Membership: ...
    @overload
    async def create(
        self,
        *,
        body: CreateMembershipBody | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> Membership: ...
    async def create(
        self,
        *,
        user_id: int | Unset = UNSET,
        team_id: int | Unset = UNSET,
        accepted: bool | Unset = UNSET,
        role: MembershipRole | str | Unset = UNSET,
        disable_impersonation: bool | Unset = UNSET,
        custom_role_id: str | Unset | None = UNSET,
        body: CreateMembershipBody | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Membership:
        """Create a membership.

        `POST /memberships`
        """
        from calcom_v1.api.memberships import create_membership as endpoint

        content = body_of(
            "create_membership",
            body,
            ("user_id", "team_id"),
            [
                ("user_id", "userId", user_id),
                ("team_id", "teamId", team_id),
                ("accepted", "accepted", accepted),
                ("role", "role", role),
                ("disable_impersonation", "disableImpersonation", disable_impersonation),
                ("custom_role_id", "customRoleId", custom_role_id),
            ],
            "calcom_v1",
        )
        call = prepare(endpoint, options, body=content)
        return (await self._send(call)).membership

    async def delete(
        self,
        user_id: int,
        team_id: int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a membership.

        `DELETE /memberships/{userId}_{teamId}`
        """
        from calcom_v1.api.memberships import delete_membership as endpoint

        call = prepare(endpoint, options, user_id, team_id)
        await self._send(call)

    async def get(
        self,
        user_id: int,
        team_id: int,
        *,
        options: CallOptions | None = None,
    ) -> Membership:
        """Get a membership.

        `GET /memberships/{userId}_{teamId}`
        """
        from calcom_v1.api.memberships import get_membership as endpoint

        call = prepare(endpoint, options, user_id, team_id)
        return (await self._send(call)).membership

    async def list(
        self,
        *,
        user_id: int | Unset = UNSET,
        team_id: int | Unset = UNSET,
        include: Literal["team"] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> builtins.list[Membership]:
        """List memberships.

        `GET /memberships`
        """
        from calcom_v1.api.memberships import list_memberships as endpoint

        call = prepare(endpoint, options, user_id=user_id, team_id=team_id, include=include)
        return (await self._send(call)).memberships

    async def update(
        self,
        user_id: int,
        team_id: int,
        *,
        accepted: bool | Unset = UNSET,
        role: MembershipRole | str | Unset = UNSET,
        disable_impersonation: bool | Unset = UNSET,
        custom_role_id: str | Unset | None = UNSET,
        body: UpdateMembershipBody | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Membership:
        """Update a membership.

        `PATCH /memberships/{userId}_{teamId}`
        """
        from calcom_v1.api.memberships import update_membership as endpoint

        content = body_of(
            "update_membership",
            body,
            (),
            [
                ("accepted", "accepted", accepted),
                ("role", "role", role),
                ("disable_impersonation", "disableImpersonation", disable_impersonation),
                ("custom_role_id", "customRoleId", custom_role_id),
            ],
            "calcom_v1",
        )
        call = prepare(endpoint, options, user_id, team_id, body=content)
        return (await self._send(call)).membership
