# Derived by spec.pipeline from calcom/_async/operations/organizations/managed.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Managed organizations."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from calcom_v2.types import UNSET, Unset

from ...._endpoint import body_of, prepare
from ...._page import Style
from ....types import JSON, CallOptions
from ...pager import Pager
from ...resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v2.models import (
        CreateManagedOrganization,
        ManagedOrganization,
        ManagedOrganizationWithApiKey,
        UpdateManagedOrganization,
    )


class OrganizationsManagedResource(Resource):
    """Managed organizations."""

    @overload
    def create(
        self,
        org_id: int,
        *,
        name: str,
        api_key_days_valid: int | Unset = UNSET,
        api_key_never_expires: bool | Unset = UNSET,
        slug: str | Unset = UNSET,
        metadata: dict[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ManagedOrganizationWithApiKey: ...
    @overload
    def create(
        self,
        org_id: int,
        *,
        body: CreateManagedOrganization | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> ManagedOrganizationWithApiKey: ...
    def create(
        self,
        org_id: int,
        *,
        name: str | Unset = UNSET,
        api_key_days_valid: int | Unset = UNSET,
        api_key_never_expires: bool | Unset = UNSET,
        slug: str | Unset = UNSET,
        metadata: dict[str, JSON] | Unset = UNSET,
        body: CreateManagedOrganization | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ManagedOrganizationWithApiKey:
        """Create a managed organization.

        `POST /v2/organizations/{orgId}/organizations`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.managed_organizations import create_managed_organization as endpoint

        content = body_of(
            "create_managed_organization",
            body,
            ("name",),
            [
                ("name", "name", name),
                ("api_key_days_valid", "apiKeyDaysValid", api_key_days_valid),
                ("api_key_never_expires", "apiKeyNeverExpires", api_key_never_expires),
                ("slug", "slug", slug),
                ("metadata", "metadata", metadata),
            ],
        )
        call = prepare(endpoint, options, org_id, body=content)
        return (self._send(call)).data

    def delete(
        self,
        org_id: int,
        managed_organization_id: int,
        *,
        options: CallOptions | None = None,
    ) -> ManagedOrganization:
        """Delete a managed organization.

        `DELETE /v2/organizations/{orgId}/organizations/{managedOrganizationId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.managed_organizations import delete_managed_organization as endpoint

        call = prepare(endpoint, options, org_id, managed_organization_id)
        return (self._send(call)).data

    def get(
        self,
        org_id: int,
        managed_organization_id: int,
        *,
        options: CallOptions | None = None,
    ) -> ManagedOrganization:
        """Get a managed organization.

        `GET /v2/organizations/{orgId}/organizations/{managedOrganizationId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.managed_organizations import get_managed_organization as endpoint

        call = prepare(endpoint, options, org_id, managed_organization_id)
        return (self._send(call)).data

    def list(
        self,
        org_id: int,
        *,
        slug: str | Unset = UNSET,
        metadata_key: str | Unset = UNSET,
        metadata_value: str | Unset = UNSET,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> Pager[ManagedOrganization]:
        """List managed organizations.

        `GET /v2/organizations/{orgId}/organizations`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.managed_organizations import list_managed_organizations as endpoint

        call = prepare(
            endpoint, options, org_id, slug=slug, metadata_key=metadata_key, metadata_value=metadata_value
        )
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    def update(
        self,
        org_id: int,
        managed_organization_id: int,
        *,
        name: str | Unset = UNSET,
        metadata: dict[str, JSON] | Unset = UNSET,
        body: UpdateManagedOrganization | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ManagedOrganization:
        """Update a managed organization.

        `PATCH /v2/organizations/{orgId}/organizations/{managedOrganizationId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.managed_organizations import update_managed_organization as endpoint

        content = body_of(
            "update_managed_organization",
            body,
            (),
            [("name", "name", name), ("metadata", "metadata", metadata)],
        )
        call = prepare(endpoint, options, org_id, managed_organization_id, body=content)
        return (self._send(call)).data
