# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Attributes of organizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_v2.types import UNSET, Unset

from ....._endpoint import body_of, prepare
from ....._page import Style
from .....types import JSON, CallOptions
from ....pager import AsyncPager
from ....resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v2.models import (
        Attribute,
        AttributeAssignmentHistoryLog,
        AttributeType,
        CreateOrganizationAttribute,
        UpdateOrganizationAttribute,
    )

    from .options import AsyncOrganizationsAttributesOptionsResource
    from .sync_history import AsyncOrganizationsAttributesSyncHistoryResource
    from .user_options import AsyncOrganizationsAttributesUserOptionsResource


class AsyncOrganizationsAttributesResource(AsyncResource):
    """Attributes of organizations."""

    @property
    def options(self) -> AsyncOrganizationsAttributesOptionsResource:
        """Options of attributes in organizations, and who has them."""
        from .options import AsyncOrganizationsAttributesOptionsResource

        return AsyncOrganizationsAttributesOptionsResource(self._sender)

    @property
    def sync_history(self) -> AsyncOrganizationsAttributesSyncHistoryResource:
        """The history of attribute syncs in organizations."""
        from .sync_history import AsyncOrganizationsAttributesSyncHistoryResource

        return AsyncOrganizationsAttributesSyncHistoryResource(self._sender)

    @property
    def user_options(self) -> AsyncOrganizationsAttributesUserOptionsResource:
        """Attribute options of users in organizations."""
        from .user_options import AsyncOrganizationsAttributesUserOptionsResource

        return AsyncOrganizationsAttributesUserOptionsResource(self._sender)

    async def create(
        self,
        org_id: int,
        *,
        body: CreateOrganizationAttribute | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> Attribute:
        """Create an attribute for an organization.

        `POST /v2/organizations/{orgId}/attributes`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_attributes import create_organization_attribute as endpoint

        call = prepare(endpoint, options, org_id, body=body)
        return (await self._send(call)).data

    async def delete(
        self,
        org_id: int,
        attribute_id: str,
        *,
        options: CallOptions | None = None,
    ) -> Attribute:
        """Delete an attribute of an organization.

        `DELETE /v2/organizations/{orgId}/attributes/{attributeId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_attributes import delete_organization_attribute as endpoint

        call = prepare(endpoint, options, org_id, attribute_id)
        return (await self._send(call)).data

    async def get(
        self,
        org_id: int,
        attribute_id: str,
        *,
        options: CallOptions | None = None,
    ) -> Attribute | None:
        """Get an attribute of an organization.

        `GET /v2/organizations/{orgId}/attributes/{attributeId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_attributes import get_organization_attribute as endpoint

        call = prepare(endpoint, options, org_id, attribute_id)
        return (await self._send(call)).data

    def list(
        self,
        org_id: int,
        *,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[Attribute]:
        """List the attributes of an organization.

        `GET /v2/organizations/{orgId}/attributes`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_attributes import list_organization_attributes as endpoint

        call = prepare(endpoint, options, org_id)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    def list_assignment_history(
        self,
        org_id: int,
        user_id: int,
        *,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[AttributeAssignmentHistoryLog]:
        """Get the history of the attributes of a user in an organization.

        `GET /v2/organizations/{orgId}/attributes/assignments/{userId}/history`,
        only on the hosted service
        """
        from calcom_v2.api.organizations_attributes_options import (
            get_organization_attribute_assignment_history as endpoint,
        )

        call = prepare(endpoint, options, org_id, user_id)
        return self._pager(
            call,
            Style.LIMIT_CURSOR,
            lambda answer: answer.data.audit_logs,
            page_size=page_size,
            resume=resume,
            largest=50,
        )

    async def update(
        self,
        org_id: int,
        attribute_id: str,
        *,
        name: str | Unset = UNSET,
        slug: str | Unset = UNSET,
        type_: AttributeType | str | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        body: UpdateOrganizationAttribute | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Attribute:
        """Update an attribute of an organization.

        `PATCH /v2/organizations/{orgId}/attributes/{attributeId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_attributes import update_organization_attribute as endpoint

        content = body_of(
            "update_organization_attribute",
            body,
            (),
            [
                ("name", "name", name),
                ("slug", "slug", slug),
                ("type_", "type", type_),
                ("enabled", "enabled", enabled),
            ],
        )
        call = prepare(endpoint, options, org_id, attribute_id, body=content)
        return (await self._send(call)).data
