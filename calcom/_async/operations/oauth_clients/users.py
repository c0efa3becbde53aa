# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Users of OAuth clients."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, overload

from calcom_v2.types import UNSET, Unset

from ...._endpoint import body_of, prepare
from ...._page import Style
from ....types import JSON, CallOptions
from ...pager import AsyncPager
from ...resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v2.models import (
        CreateManagedUser,
        CreateManagedUserData,
        CreateManagedUserTimeFormat,
        Language,
        ManagedUser,
        ManagedUserTokens,
        RefreshManagedUserTokens,
        UpdateManagedUser,
        Weekday,
    )


class AsyncOauthClientsUsersResource(AsyncResource):
    """Users of OAuth clients."""

    @overload
    async def create(
        self,
        client_id: str,
        *,
        email: str,
        name: str,
        time_format: CreateManagedUserTimeFormat | int | Unset = UNSET,
        week_start: Weekday | str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        locale: Language | str | Unset = UNSET,
        avatar_url: str | Unset = UNSET,
        bio: str | Unset = UNSET,
        metadata: dict[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreateManagedUserData: ...
    @overload
    async def create(
        self,
        client_id: str,
        *,
        body: CreateManagedUser | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> CreateManagedUserData: ...
    async def create(
        self,
        client_id: str,
        *,
        email: str | Unset = UNSET,
        name: str | Unset = UNSET,
        time_format: CreateManagedUserTimeFormat | int | Unset = UNSET,
        week_start: Weekday | str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        locale: Language | str | Unset = UNSET,
        avatar_url: str | Unset = UNSET,
        bio: str | Unset = UNSET,
        metadata: dict[str, JSON] | Unset = UNSET,
        body: CreateManagedUser | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreateManagedUserData:
        """Create a managed user.

        `POST /v2/oauth-clients/{clientId}/users`
        """
        from calcom_v2.api.managed_users import create_managed_user as endpoint

        content = body_of(
            "create_managed_user",
            body,
            ("email", "name"),
            [
                ("email", "email", email),
                ("name", "name", name),
                ("time_format", "timeFormat", time_format),
                ("week_start", "weekStart", week_start),
                ("time_zone", "timeZone", time_zone),
                ("locale", "locale", locale),
                ("avatar_url", "avatarUrl", avatar_url),
                ("bio", "bio", bio),
                ("metadata", "metadata", metadata),
            ],
        )
        call = prepare(endpoint, options, client_id, body=content)
        return (await self._send(call)).data

    async def delete(
        self,
        client_id: str,
        user_id: int,
        *,
        options: CallOptions | None = None,
    ) -> ManagedUser:
        """Delete a managed user.

        `DELETE /v2/oauth-clients/{clientId}/users/{userId}`
        """
        from calcom_v2.api.managed_users import delete_managed_user as endpoint

        call = prepare(endpoint, options, client_id, user_id)
        return (await self._send(call)).data

    async def force_refresh_tokens(
        self,
        client_id: str,
        user_id: int,
        *,
        options: CallOptions | None = None,
    ) -> ManagedUserTokens:
        """Refresh the tokens of a managed user without a refresh token.

        `POST /v2/oauth-clients/{clientId}/users/{userId}/force-refresh`
        """
        from calcom_v2.api.managed_users import force_refresh_managed_user_tokens as endpoint

        call = prepare(endpoint, options, client_id, user_id)
        return (await self._send(call)).data

    async def get(
        self,
        client_id: str,
        user_id: int,
        *,
        options: CallOptions | None = None,
    ) -> ManagedUser:
        """Get a managed user.

        `GET /v2/oauth-clients/{clientId}/users/{userId}`
        """
        from calcom_v2.api.managed_users import get_managed_user as endpoint

        call = prepare(endpoint, options, client_id, user_id)
        return (await self._send(call)).data

    def list(
        self,
        client_id: str,
        *,
        emails: builtins.list[str] | Unset = UNSET,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[ManagedUser]:
        """List managed users.

        `GET /v2/oauth-clients/{clientId}/users`
        """
        from calcom_v2.api.managed_users import list_managed_users as endpoint

        call = prepare(endpoint, options, client_id, emails=emails)
        return self._pager(
            call, Style.LIMIT_OFFSET, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    @overload
    async def refresh_tokens(
        self,
        client_id: str,
        *,
        refresh_token: str,
        options: CallOptions | None = None,
    ) -> ManagedUserTokens: ...
    @overload
    async def refresh_tokens(
        self,
        client_id: str,
        *,
        body: RefreshManagedUserTokens | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> ManagedUserTokens: ...
    async def refresh_tokens(
        self,
        client_id: str,
        *,
        refresh_token: str | Unset = UNSET,
        body: RefreshManagedUserTokens | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ManagedUserTokens:
        """Refresh the tokens of a managed user.

        `POST /v2/oauth/{clientId}/refresh`
        """
        from calcom_v2.api.managed_users import refresh_managed_user_tokens as endpoint

        content = body_of(
            "refresh_managed_user_tokens",
            body,
            ("refresh_token",),
            [("refresh_token", "refreshToken", refresh_token)],
        )
        call = prepare(endpoint, options, client_id, body=content)
        return (await self._send(call)).data

    async def update(
        self,
        client_id: str,
        user_id: int,
        *,
        email: str | Unset = UNSET,
        name: str | Unset = UNSET,
        time_format: CreateManagedUserTimeFormat | int | Unset = UNSET,
        default_schedule_id: int | Unset | None = UNSET,
        week_start: Weekday | str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        locale: Language | str | Unset = UNSET,
        avatar_url: str | Unset = UNSET,
        bio: str | Unset = UNSET,
        metadata: dict[str, JSON] | Unset = UNSET,
        body: UpdateManagedUser | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ManagedUser:
        """Update a managed user.

        `PATCH /v2/oauth-clients/{clientId}/users/{userId}`
        """
        from calcom_v2.api.managed_users import update_managed_user as endpoint

        content = body_of(
            "update_managed_user",
            body,
            (),
            [
                ("email", "email", email),
                ("name", "name", name),
                ("time_format", "timeFormat", time_format),
                ("default_schedule_id", "defaultScheduleId", default_schedule_id),
                ("week_start", "weekStart", week_start),
                ("time_zone", "timeZone", time_zone),
                ("locale", "locale", locale),
                ("avatar_url", "avatarUrl", avatar_url),
                ("bio", "bio", bio),
                ("metadata", "metadata", metadata),
            ],
        )
        call = prepare(endpoint, options, client_id, user_id, body=content)
        return (await self._send(call)).data
