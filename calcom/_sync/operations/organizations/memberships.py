# Derived by spec.pipeline from calcom/_async/operations/organizations/memberships.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Memberships of organizations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from calcom_v2.types import UNSET, Unset

from ...._endpoint import body_of, prepare
from ...._page import Style
from ....types import JSON, CallOptions
from ...pager import Pager
from ...resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from calcom_v2.models import (
        CreateOrganizationMembershipBody,
        MembershipRole,
        OrganizationMembership,
        UpdateOrganizationMembership,
    )


class OrganizationsMembershipsResource(Resource):
    """Memberships of organizations."""

    def create(
        self,
        org_id: int,
        *,
        body: CreateOrganizationMembershipBody | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> OrganizationMembership:
        """Create a membership for an organization.

        `POST /v2/organizations/{orgId}/memberships`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_memberships import create_organization_membership as endpoint

        call = prepare(endpoint, options, org_id, body=body)
        return (self._send(call)).data

    def delete(
        self,
        org_id: int,
        membership_id: int,
        *,
        options: CallOptions | None = None,
    ) -> OrganizationMembership:
        """Delete a membership of an organization.

        `DELETE /v2/organizations/{orgId}/memberships/{membershipId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_memberships import delete_organization_membership as endpoint

        call = prepare(endpoint, options, org_id, membership_id)
        return (self._send(call)).data

    def get(
        self,
        org_id: int,
        membership_id: int,
        *,
        options: CallOptions | None = None,
    ) -> OrganizationMembership:
        """Get a membership of an organization.

        `GET /v2/organizations/{orgId}/memberships/{membershipId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_memberships import get_organization_membership as endpoint

        call = prepare(endpoint, options, org_id, membership_id)
        return (self._send(call)).data

    def list(
        self,
        org_id: int,
        *,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> Pager[OrganizationMembership]:
        """List the memberships of an organization.

        `GET /v2/organizations/{orgId}/memberships`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_memberships import list_organization_memberships as endpoint

        call = prepare(endpoint, options, org_id)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    def update(
        self,
        org_id: int,
        membership_id: int,
        *,
        accepted: bool | Unset = UNSET,
        role: MembershipRole | str | Unset = UNSET,
        disable_impersonation: bool | Unset = UNSET,
        body: UpdateOrganizationMembership | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> OrganizationMembership:
        """Update a membership of an organization.

        `PATCH /v2/organizations/{orgId}/memberships/{membershipId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_memberships import update_organization_membership as endpoint

        content = body_of(
            "update_organization_membership",
            body,
            (),
            [
                ("accepted", "accepted", accepted),
                ("role", "role", role),
                ("disable_impersonation", "disableImpersonation", disable_impersonation),
            ],
        )
        call = prepare(endpoint, options, org_id, membership_id, body=content)
        return (self._send(call)).data
