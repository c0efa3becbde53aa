# Derived by tools/unasync.py from calcom/v1/_async/operations/users.py;
# edit that file, and run `make generate`.
# Derived by tools/resources_v1.py from generated/calcom_v1; run `make generate`, and edit nothing here.

"""Users."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any, overload

from calcom_v1.types import UNSET, Unset

from ...._endpoint import body_of, prepare
from ...._sync.resource import Resource
from ....types import CallOptions

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v1.models import CreateUserBody, UpdateUserBody, User


class UsersResource(Resource):
    """Users."""

    @overload
    def create(
        self,
        *,
        email: str,
        username: str,
        brand_color: str | Unset = UNSET,
        dark_brand_color: str | Unset = UNSET,
        hide_branding: bool | Unset = UNSET,
        week_start: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        theme: str | Unset = UNSET,
        time_format: str | Unset = UNSET,
        locale: str | Unset = UNSET,
        avatar: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any: ...
    @overload
    def create(
        self,
        *,
        body: CreateUserBody | Mapping[str, Any],
        options: CallOptions | None = None,
    ) -> Any: ...
    def create(
        self,
        *,
        email: str | Unset = UNSET,
        username: str | Unset = UNSET,
        brand_color: str | Unset = UNSET,
        dark_brand_color: str | Unset = UNSET,
        hide_branding: bool | Unset = UNSET,
        week_start: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        theme: str | Unset = UNSET,
        time_format: str | Unset = UNSET,
        locale: str | Unset = UNSET,
        avatar: str | Unset = UNSET,
        body: CreateUserBody | Mapping[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Any:
        """Create user.

        `POST /users`

        The document does not describe the answer: it is the JSON that came.
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
                ("week_start", "weekStart", week_start),
                ("time_zone", "timeZone", time_zone),
                ("theme", "theme", theme),
                ("time_format", "timeFormat", time_format),
                ("locale", "locale", locale),
                ("avatar", "avatar", avatar),
            ],
            "calcom_v1",
        )
        call = prepare(endpoint, options, body=content)
        return self._send(call)

    def delete(
        self,
        user_id: int,
        *,
        options: CallOptions | None = None,
    ) -> Any:
        """Delete user.

        `DELETE /users/{userId}`
        """
        from calcom_v1.api.users import delete_user as endpoint

        call = prepare(endpoint, options, user_id)
        return self._send(call)

    def get(
        self,
        user_id: int,
        *,
        options: CallOptions | None = None,
    ) -> User:
        """Get user.

        `GET /users/{userId}`
        """
        from calcom_v1.api.users import get_user as endpoint

        call = prepare(endpoint, options, user_id)
        return (self._send(call)).user

    def list(
        self,
        *,
        email: builtins.list[str] | Unset = UNSET,
        page: int | Unset = UNSET,
        take: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> builtins.list[User]:
        """List users.

        `GET /users`
        """
        from calcom_v1.api.users import list_users as endpoint

        call = prepare(endpoint, options, email=email, page=page, take=take)
        return (self._send(call)).users

    def update(
        self,
        user_id: int,
        *,
        email: str | Unset = UNSET,
        username: str | Unset = UNSET,
        brand_color: str | Unset = UNSET,
        dark_brand_color: str | Unset = UNSET,
        week_start: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        hide_branding: bool | Unset = UNSET,
        theme: str | Unset = UNSET,
        time_format: str | Unset = UNSET,
        locale: str | Unset = UNSET,
        avatar: str | Unset = UNSET,
        body: UpdateUserBody | Mapping[str, Any] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> User:
        """Update user.

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
                ("week_start", "weekStart", week_start),
                ("time_zone", "timeZone", time_zone),
                ("hide_branding", "hideBranding", hide_branding),
                ("theme", "theme", theme),
                ("time_format", "timeFormat", time_format),
                ("locale", "locale", locale),
                ("avatar", "avatar", avatar),
            ],
            "calcom_v1",
        )
        call = prepare(endpoint, options, user_id, body=content)
        return (self._send(call)).user
