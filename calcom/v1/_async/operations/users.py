# Derived by spec.pipeline from spec/v1/openapi.json; do not edit; run `make generate`.

"""Users."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, overload

from calcom_v1.types import UNSET, Unset

from ...._async.pager import AsyncPager
from ...._endpoint import body_of, prepare
from ....types import JSON, CallOptions
from ..resource import AsyncV1Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v1.models import (
        CreateUserBody,
        CreateUserBodyTimeFormat,
        Theme,
        UpdateUserBody,
        User,
        UserRole,
        Weekday,
    )


class AsyncUsersResource(AsyncV1Resource):
    """Users."""

    @overload
    async def create(
        self,
        *,
        email: str,
        username: str,
        brand_color: str | Unset = UNSET,
        dark_brand_color: str | Unset = UNSET,
        hide_branding: bool | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        locale: str | Unset = UNSET,
        avatar: str | Unset = UNSET,
        week_start: Weekday | str | Unset = UNSET,
        theme: Theme | str | Unset | None = UNSET,
        app_theme: Theme | str | Unset | None = UNSET,
        time_format: CreateUserBodyTimeFormat | int | Unset = UNSET,
        name: str | Unset | None = UNSET,
        bio: str | Unset | None = UNSET,
        default_schedule_id: int | Unset | None = UNSET,
        allow_dynamic_booking: bool | Unset | None = UNSET,
        role: UserRole | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> User: ...
    @overload
    async def create(
        self,
        *,
        body: CreateUserBody | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> User: ...
    async def create(
        self,
        *,
        email: str | Unset = UNSET,
        username: str | Unset = UNSET,
        brand_color: str | Unset = UNSET,
        dark_brand_color: str | Unset = UNSET,
        hide_branding: bool | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        locale: str | Unset = UNSET,
        avatar: str | Unset = UNSET,
        week_start: Weekday | str | Unset = UNSET,
        theme: Theme | str | Unset | None = UNSET,
        app_theme: Theme | str | Unset | None = UNSET,
        time_format: CreateUserBodyTimeFormat | int | Unset = UNSET,
        name: str | Unset | None = UNSET,
        bio: str | Unset | None = UNSET,
        default_schedule_id: int | Unset | None = UNSET,
        allow_dynamic_booking: bool | Unset | None = UNSET,
        role: UserRole | str | Unset = UNSET,
        body: CreateUserBody | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> User:
        """Create a user.

        `POST /users`
        """
        from calcom_v1.api.users import create_user as endpoint

        content = body_of(
            "create_user",
            body,
            ("email", "username"),
            [
                ("email", "email", email),
                ("username", "username", username),
                ("brand_color", "brandColor", brand_color),
                ("dark_brand_color", "darkBrandColor", dark_brand_color),
                ("hide_branding", "hideBranding", hide_branding),
                ("time_zone", "timeZone", time_zone),
                ("locale", "locale", locale),
                ("avatar", "avatar", avatar),
                ("week_start", "weekStart", week_start),
                ("theme", "theme", theme),
                ("app_theme", "appTheme", app_theme),
                ("time_format", "timeFormat", time_format),
                ("name", "name", name),
                ("bio", "bio", bio),
                ("default_schedule_id", "defaultScheduleId", default_schedule_id),
                ("allow_dynamic_booking", "allowDynamicBooking", allow_dynamic_booking),
                ("role", "role", role),
            ],
            "calcom_v1",
        )
        call = prepare(endpoint, options, body=content)
        return (await self._send(call)).user

    async def delete(
        self,
        user_id: int,
        *,
        options: CallOptions | None = None,
    ) -> None:
        """Delete a user.

        `DELETE /users/{userId}`
        """
        from calcom_v1.api.users import delete_user as endpoint

        call = prepare(endpoint, options, user_id)
        await self._send(call)

    async def get(
        self,
        user_id: int,
        *,
        options: CallOptions | None = None,
    ) -> User:
        """Get a user.

        `GET /users/{userId}`
        """
        from calcom_v1.api.users import get_user as endpoint

        call = prepare(endpoint, options, user_id)
        return (await self._send(call)).user

    def list(
        self,
        *,
        email: builtins.list[str] | Unset = UNSET,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[User]:
        """List users.

        `GET /users`
        """
        from calcom_v1.api.users import list_users as endpoint

        call = prepare(endpoint, options, email=email)
        return self._paged(call, lambda answer: answer.users, page_size=page_size, resume=resume)

    async def update(
        self,
        user_id: int,
        *,
        email: str | Unset = UNSET,
        username: str | Unset = UNSET,
        brand_color: str | Unset = UNSET,
        dark_brand_color: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        hide_branding: bool | Unset = UNSET,
        locale: str | Unset | None = UNSET,
        avatar: str | Unset = UNSET,
        week_start: Weekday | str | Unset = UNSET,
        theme: Theme | str | Unset | None = UNSET,
        app_theme: Theme | str | Unset | None = UNSET,
        time_format: CreateUserBodyTimeFormat | int | Unset = UNSET,
        name: str | Unset | None = UNSET,
        bio: str | Unset | None = UNSET,
        default_schedule_id: int | Unset | None = UNSET,
        allow_dynamic_booking: bool | Unset | None = UNSET,
        role: UserRole | str | Unset = UNSET,
        body: UpdateUserBody | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> User:
        """Update a user.

        `PATCH /users/{userId}`
        """
        from calcom_v1.api.users import update_user as endpoint

        content = body_of(
            "update_user",
            body,
            (),
            [
                ("email", "email", email),
                ("username", "username", username),
                ("brand_color", "brandColor", brand_color),
                ("dark_brand_color", "darkBrandColor", dark_brand_color),
                ("time_zone", "timeZone", time_zone),
                ("hide_branding", "hideBranding", hide_branding),
                ("locale", "locale", locale),
                ("avatar", "avatar", avatar),
                ("week_start", "weekStart", week_start),
                ("theme", "theme", theme),
                ("app_theme", "appTheme", app_theme),
                ("time_format", "timeFormat", time_format),
                ("name", "name", name),
                ("bio", "bio", bio),
                ("default_schedule_id", "defaultScheduleId", default_schedule_id),
                ("allow_dynamic_booking", "allowDynamicBooking", allow_dynamic_booking),
                ("role", "role", role),
            ],
            "calcom_v1",
        )
        call = prepare(endpoint, options, user_id, body=content)
        return (await self._send(call)).user
