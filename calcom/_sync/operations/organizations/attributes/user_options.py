# Derived by spec.pipeline from calcom/_async/operations/organizations/attributes/user_options.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Attribute options of users in organizations."""

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
        AssignOptionUserData,
        AssignOrganizationAttributeOption,
        GetOptionUserData,
        UpdateOrganizationUserAttributeOption,
    )


class OrganizationsAttributesUserOptionsResource(Resource):
    """Attribute options of users in organizations."""

    @overload
    def assign(
        self,
        org_id: int,
        user_id: int,
        *,
        attribute_id: str,
        value: str | Unset = UNSET,
        attribute_option_id: str | Unset = UNSET,
        weight: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AssignOptionUserData: ...
    @overload
    def assign(
        self,
        org_id: int,
        user_id: int,
        *,
        body: AssignOrganizationAttributeOption | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> AssignOptionUserData: ...
    def assign(
        self,
        org_id: int,
        user_id: int,
        *,
        attribute_id: str | Unset = UNSET,
        value: str | Unset = UNSET,
        attribute_option_id: str | Unset = UNSET,
        weight: int | Unset = UNSET,
        body: AssignOrganizationAttributeOption | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AssignOptionUserData:
        """Assign an attribute option to a user in an organization.

        `POST /v2/organizations/{orgId}/attributes/options/{userId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_attributes_options import (
            assign_organization_attribute_option as endpoint,
        )

        content = body_of(
            "assign_organization_attribute_option",
            body,
            ("attribute_id",),
            [
                ("attribute_id", "attributeId", attribute_id),
                ("value", "value", value),
                ("attribute_option_id", "attributeOptionId", attribute_option_id),
                ("weight", "weight", weight),
            ],
        )
        call = prepare(endpoint, options, org_id, user_id, body=content)
        return (self._send(call)).data

    def list(
        self,
        org_id: int,
        user_id: int,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[GetOptionUserData]:
        """List the attribute options of a user in an organization.

        `GET /v2/organizations/{orgId}/attributes/options/{userId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_attributes_options import (
            list_organization_user_attribute_options as endpoint,
        )

        call = prepare(endpoint, options, org_id, user_id)
        return (self._send(call)).data

    def unassign(
        self,
        org_id: int,
        user_id: int,
        attribute_option_id: str,
        *,
        options: CallOptions | None = None,
    ) -> AssignOptionUserData:
        """Unassign an attribute option from a user in an organization.

        `DELETE /v2/organizations/{orgId}/attributes/options/{userId}/{attributeOptionId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_attributes_options import (
            unassign_organization_attribute_option as endpoint,
        )

        call = prepare(endpoint, options, org_id, user_id, attribute_option_id)
        return (self._send(call)).data

    def update(
        self,
        org_id: int,
        user_id: int,
        attribute_option_id: str,
        *,
        weight: int | Unset = UNSET,
        body: UpdateOrganizationUserAttributeOption | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AssignOptionUserData:
        """Update an attribute option of a user in an organization.

        `PATCH /v2/organizations/{orgId}/attributes/options/{userId}/{attributeOptionId}`,
        only on the hosted service
        """
        from calcom_v2.api.organizations_attributes_options import (
            update_organization_user_attribute_option as endpoint,
        )

        content = body_of(
            "update_organization_user_attribute_option", body, (), [("weight", "weight", weight)]
        )
        call = prepare(endpoint, options, org_id, user_id, attribute_option_id, body=content)
        return (self._send(call)).data
