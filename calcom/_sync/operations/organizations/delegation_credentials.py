# Derived by spec.pipeline from calcom/_async/operations/organizations/delegation_credentials.py;
# edit that file, and run `make generate`.
# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Delegation credentials of organizations."""

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
        CreateOrganizationDelegationCredentialBody,
        CreateOrganizationDelegationCredentialResponseData2,
        GetOrganizationDelegationCredentialResponseData,
        MicrosoftDelegationCredential,
        UpdateOrganizationDelegationCredential,
        UpdateOrganizationDelegationCredentialServiceAccountKey2,
    )


class OrganizationsDelegationCredentialsResource(Resource):
    """Delegation credentials of organizations."""

    def create(
        self,
        org_id: int,
        *,
        body: CreateOrganizationDelegationCredentialBody | Mapping[str, JSON],
        options: CallOptions | None = None,
    ) -> CreateOrganizationDelegationCredentialResponseData2:
        """Create a delegation credential for an organization.

        `POST /v2/organizations/{orgId}/delegation-credentials`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_delegation_credentials import (
            create_organization_delegation_credential as endpoint,
        )

        call = prepare(endpoint, options, org_id, body=body)
        return (self._send(call)).data

    def delete(
        self,
        org_id: int,
        credential_id: str,
        *,
        options: CallOptions | None = None,
    ) -> CreateOrganizationDelegationCredentialResponseData2:
        """Delete a delegation credential of an organization.

        `DELETE /v2/organizations/{orgId}/delegation-credentials/{credentialId}`,
        only on the hosted service
        """
        from calcom_v2.api.organizations_delegation_credentials import (
            delete_organization_delegation_credential as endpoint,
        )

        call = prepare(endpoint, options, org_id, credential_id)
        return (self._send(call)).data

    def get(
        self,
        org_id: int,
        credential_id: str,
        *,
        options: CallOptions | None = None,
    ) -> GetOrganizationDelegationCredentialResponseData:
        """Get a delegation credential of an organization.

        `GET /v2/organizations/{orgId}/delegation-credentials/{credentialId}`,
        only on the hosted service
        """
        from calcom_v2.api.organizations_delegation_credentials import (
            get_organization_delegation_credential as endpoint,
        )

        call = prepare(endpoint, options, org_id, credential_id)
        return (self._send(call)).data

    def list(
        self,
        org_id: int,
        *,
        domain: str | Unset = UNSET,
        page_size: int | None = None,
        resume: str | None = None,
        options: CallOptions | None = None,
    ) -> Pager[GetOrganizationDelegationCredentialResponseData]:
        """List the delegation credentials of an organization.

        `GET /v2/organizations/{orgId}/delegation-credentials`, only on the hosted service
        """
        from calcom_v2.api.organizations_delegation_credentials import (
            list_organization_delegation_credentials as endpoint,
        )

        call = prepare(endpoint, options, org_id, domain=domain)
        return self._pager(
            call, Style.TAKE_SKIP, lambda answer: answer.data, page_size=page_size, resume=resume
        )

    def reset_rotation(
        self,
        org_id: int,
        credential_id: str,
        *,
        options: CallOptions | None = None,
    ) -> MicrosoftDelegationCredential:
        """Reset the secret rotation of a delegation credential of an organization.

        `POST /v2/organizations/{orgId}/delegation-credentials/{credentialId}/reset-rotation`,
        only on the hosted service
        """
        from calcom_v2.api.organizations_delegation_credentials import (
            reset_organization_delegation_credential_rotation as endpoint,
        )

        call = prepare(endpoint, options, org_id, credential_id)
        return (self._send(call)).data

    def update(
        self,
        org_id: int,
        credential_id: str,
        *,
        enabled: bool | Unset = UNSET,
        opt_out_auto_secret_rotation: bool | Unset = UNSET,
        service_account_key: UpdateOrganizationDelegationCredentialServiceAccountKey2
        | Mapping[str, JSON]
        | Unset = UNSET,
        body: UpdateOrganizationDelegationCredential | Mapping[str, JSON] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> CreateOrganizationDelegationCredentialResponseData2:
        """Update a delegation credential of an organization.

        `PATCH /v2/organizations/{orgId}/delegation-credentials/{credentialId}`,
        only on the hosted service and Cal.com 6.0 with teams and organizations
        """
        from calcom_v2.api.organizations_delegation_credentials import (
            update_organization_delegation_credential as endpoint,
        )

        content = body_of(
            "update_organization_delegation_credential",
            body,
            (),
            [
                ("enabled", "enabled", enabled),
                ("opt_out_auto_secret_rotation", "optOutAutoSecretRotation", opt_out_auto_secret_rotation),
                ("service_account_key", "serviceAccountKey", service_account_key),
            ],
        )
        call = prepare(endpoint, options, org_id, credential_id, body=content)
        return (self._send(call)).data
