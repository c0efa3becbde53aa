# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Options of attributes in organizations, and who has them."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, overload

from calcom_v2.types import UNSET, Unset

from ....._endpoint import body_of, prepare
from ....._page import Style
from .....types import JSON, CallOptions
from ....pager import AsyncPager
from ....resource import AsyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v2.models import (
        AssignedOption,
        CreateOrganizationAttributeOption,
        Option,
        UpdateOrganizationAttributeOption,
    )


class AsyncOrganizationsAttributesOptionsResource(AsyncResource):
    """Options of attributes in organizations, and who has them."""

    @overload
    async def create(
        self,
        org_id: int,
        attribute_id: str,
        *,
        value: str,
        slug: str,
        options: CallOptions | None = None,
    ) -> Option: ...
    @overload
    async def create(
        self,
        org_id: int,
        attribute_id: str,
        *,
        body: CreateOrganizationAttributeOption | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> Option: ...
    async def create(
        self,
        org_id: int,
        attribute_id: str,
        *,
        value: str | Unset = UNSET,
        slug: str | Unset = UNSET,
        body: CreateOrganizationAttributeOption | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Option:
        """Create an option for an organization attribute.

        `POST /v2/organizations/{orgId}/attributes/{attributeId}/options`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_attributes_options import (
            create_organization_attribute_option as endpoint,
        )

        content = body_of(
            "create_organization_attribute_option",
            body,
            ("value", "slug"),
            [("value", "value", value), ("slug", "slug", slug)],
        )
        call = prepare(endpoint, options, org_id, attribute_id, body=content)
        return (await self._send(call)).data

    async def delete(
        self,
        org_id: int,
        attribute_id: str,
        option_id: str,
        *,
        options: CallOptions | None = None,
    ) -> Option:
        """Delete an option of an organization attribute.

        `DELETE /v2/organizations/{orgId}/attributes/{attributeId}/options/{optionId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_attributes_options import (
            delete_organization_attribute_option as endpoint,
        )

        call = prepare(endpoint, options, org_id, attribute_id, option_id)
        return (await self._send(call)).data

    async def list(
        self,
        org_id: int,
        attribute_id: str,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[Option]:
        """List the options of an organization attribute.

        `GET /v2/organizations/{orgId}/attributes/{attributeId}/options`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_attributes_options import (
            list_organization_attribute_options as endpoint,
        )

        call = prepare(endpoint, options, org_id, attribute_id)
        return (await self._send(call)).data

    def list_assigned(
        self,
        org_id: int,
        attribute_id: str,
        *,
        assigned_option_ids: builtins.list[str] | Unset = UNSET,
        team_ids: builtins.list[int] | Unset = UNSET,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[AssignedOption]:
        """List the assigned options of an attribute in an organization.

        `GET /v2/organizations/{orgId}/attributes/{attributeId}/options/assigned`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_attributes_options import (
            list_organization_assigned_attribute_options as endpoint,
        )

        call = prepare(
            endpoint,
            options,
            org_id,
            attribute_id,
            assigned_option_ids=assigned_option_ids,
            team_ids=team_ids,
        )
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    def list_assigned_by_slug(
        self,
        org_id: int,
        attribute_slug: str,
        *,
        assigned_option_ids: builtins.list[str] | Unset = UNSET,
        team_ids: builtins.list[int] | Unset = UNSET,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> AsyncPager[AssignedOption]:
        """List the assigned options of an attribute in an organization, by the slug of the attribute.

        `GET /v2/organizations/{orgId}/attributes/slugs/{attributeSlug}/options/assigned`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_attributes_options import (
            list_organization_assigned_attribute_options_by_slug as endpoint,
        )

        call = prepare(
            endpoint,
            options,
            org_id,
            attribute_slug,
            assigned_option_ids=assigned_option_ids,
            team_ids=team_ids,
        )
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    async def update(
        self,
        org_id: int,
        attribute_id: str,
        option_id: str,
        *,
        value: str | Unset = UNSET,
        slug: str | Unset = UNSET,
        body: UpdateOrganizationAttributeOption | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Option:
        """Update an option of an organization attribute.

        `PATCH /v2/organizations/{orgId}/attributes/{attributeId}/options/{optionId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_attributes_options import (
            update_organization_attribute_option as endpoint,
        )

        content = body_of(
            "update_organization_attribute_option",
            body,
            (),
            [("value", "value", value), ("slug", "slug", slug)],
        )
        call = prepare(endpoint, options, org_id, attribute_id, option_id, body=content)
        return (await self._send(call)).data
