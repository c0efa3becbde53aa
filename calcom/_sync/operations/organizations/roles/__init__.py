# Derived by spec.pipeline from calcom/_async/operations/organizations/roles/__init__.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Roles of organizations."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, overload

from calcom_v2.types import UNSET, Unset

from ....._endpoint import body_of, prepare
from ....._page import Style
from .....types import JSON, CallOptions
from ....pager import Pager
from ....resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v2.models import (
        CreateOrganizationRole,
        OrganizationRole,
        UpdateOrganizationRole,
    )

    from .permissions import OrganizationsRolesPermissionsResource


class OrganizationsRolesResource(Resource):
    """Roles of organizations."""

    @property
    def permissions(self) -> OrganizationsRolesPermissionsResource:
        """Permissions of roles of organizations."""
        from .permissions import OrganizationsRolesPermissionsResource

        return OrganizationsRolesPermissionsResource(self._sender)

    @overload
    def create(
        self,
        org_id: int,
        *,
        name: str,
        color: str | Unset = UNSET,
        description: str | Unset = UNSET,
        permissions: builtins.list[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> OrganizationRole: ...
    @overload
    def create(
        self,
        org_id: int,
        *,
        body: CreateOrganizationRole | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> OrganizationRole: ...
    def create(
        self,
        org_id: int,
        *,
        name: str | Unset = UNSET,
        color: str | Unset = UNSET,
        description: str | Unset = UNSET,
        permissions: builtins.list[str] | Unset = UNSET,
        body: CreateOrganizationRole | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> OrganizationRole:
        """Create a role for an organization.

        `POST /v2/organizations/{orgId}/roles`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_roles import create_organization_role as endpoint

        content = body_of(
            "create_organization_role",
            body,
            ("name",),
            [
                ("name", "name", name),
                ("color", "color", color),
                ("description", "description", description),
                ("permissions", "permissions", permissions),
            ],
        )
        call = prepare(endpoint, options, org_id, body=content)
        return (self._send(call)).data

    def delete(
        self,
        org_id: int,
        role_id: str,
        *,
        options: CallOptions | None = None,
    ) -> OrganizationRole:
        """Delete a role of an organization.

        `DELETE /v2/organizations/{orgId}/roles/{roleId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_roles import delete_organization_role as endpoint

        call = prepare(endpoint, options, org_id, role_id)
        return (self._send(call)).data

    def get(
        self,
        org_id: int,
        role_id: str,
        *,
        options: CallOptions | None = None,
    ) -> OrganizationRole:
        """Get a role of an organization.

        `GET /v2/organizations/{orgId}/roles/{roleId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_roles import get_organization_role as endpoint

        call = prepare(endpoint, options, org_id, role_id)
        return (self._send(call)).data

    def list(
        self,
        org_id: int,
        *,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> Pager[OrganizationRole]:
        """List the roles of an organization.

        `GET /v2/organizations/{orgId}/roles`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_roles import list_organization_roles as endpoint

        call = prepare(endpoint, options, org_id)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    def update(
        self,
        org_id: int,
        role_id: str,
        *,
        color: str | Unset = UNSET,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        permissions: builtins.list[str] | Unset = UNSET,
        body: UpdateOrganizationRole | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> OrganizationRole:
        """Update a role of an organization.

        `PATCH /v2/organizations/{orgId}/roles/{roleId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_roles import update_organization_role as endpoint

        content = body_of(
            "update_organization_role",
            body,
            (),
            [
                ("color", "color", color),
                ("description", "description", description),
                ("name", "name", name),
                ("permissions", "permissions", permissions),
            ],
        )
        call = prepare(endpoint, options, org_id, role_id, body=content)
        return (self._send(call)).data
