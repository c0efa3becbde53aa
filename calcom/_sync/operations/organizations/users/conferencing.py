# Derived by spec.pipeline from calcom/_async/operations/organizations/users/conferencing.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Conferencing apps of users in organizations."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, overload

from calcom_v2.types import UNSET, Unset

from ....._endpoint import body_of, prepare
from .....types import JSON, CallOptions
from ....resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v2.models import (
        ConferencingApp,
        ConferencingAppsWithDefault,
        SetOrganizationUserDefaultConferencingApp,
    )


class OrganizationsUsersConferencingResource(Resource):
    """Conferencing apps of users in organizations."""

    def list(
        self,
        org_id: int,
        user_id: int,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[ConferencingAppsWithDefault]:
        """List the conferencing apps of a user in an organization.

        `GET /v2/organizations/{orgId}/users/{userId}/conferencing`, only on the hosted service
        """
        from calcom_v2.api.organizations_users_conferencing import (
            list_organization_user_conferencing_apps as endpoint,
        )

        call = prepare(endpoint, options, org_id, user_id)
        return (self._send(call)).data

    @overload
    def set_default(
        self,
        org_id: int,
        user_id: int,
        *,
        app_slug: ConferencingApp | str,
        options: CallOptions | None = None,
    ) -> None: ...
    @overload
    def set_default(
        self,
        org_id: int,
        user_id: int,
        *,
        body: SetOrganizationUserDefaultConferencingApp | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> None: ...
    def set_default(
        self,
        org_id: int,
        user_id: int,
        *,
        app_slug: ConferencingApp | str | Unset = UNSET,
        body: SetOrganizationUserDefaultConferencingApp | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> None:
        """Set the default conferencing app of a user in an organization.

        `POST /v2/organizations/{orgId}/users/{userId}/conferencing/default`,
        only on the hosted service
        """
        from calcom_v2.api.organizations_users_conferencing import (
            set_organization_user_default_conferencing_app as endpoint,
        )

        content = body_of(
            "set_organization_user_default_conferencing_app",
            body,
            ("app_slug",),
            [("app_slug", "appSlug", app_slug)],
        )
        call = prepare(endpoint, options, org_id, user_id, body=content)
        self._send(call)
