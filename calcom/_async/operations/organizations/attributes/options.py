# Derived by spec.pipeline from spec/v2/openapi.json; edit nothing here, run `make generate`.

"""Options of attributes of organizations."""

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
    """Options of attributes of organizations."""

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
        """Create organization attribute option.

        `POST /v2/organizations/{orgId}/attributes/{attributeId}/options`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
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
        """Delete organization attribute option.

        `DELETE /v2/organizations/{orgId}/attributes/{attributeId}/options/{optionId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
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
        """List organization attribute options.

        `GET /v2/organizations/{orgId}/attributes/{attributeId}/options`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
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
        """List organization assigned attribute options.

        `GET /v2/organizations/{orgId}/attributes/{attributeId}/options/assigned`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
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
        """List organization assigned attribute options by slug.

        `GET /v2/organizations/{orgId}/attributes/slugs/{attributeSlug}/options/assigned`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
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
        """Update organization attribute option.

        `PATCH /v2/organizations/{orgId}/attributes/{attributeId}/options/{optionId}`,
        on the hosted service and Cal.com 6.0 with teams and organizations only
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
