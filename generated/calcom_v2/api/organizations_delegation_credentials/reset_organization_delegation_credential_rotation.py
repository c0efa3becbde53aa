# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`POST /v2/organizations/{orgId}/delegation-credentials/{credentialId}/reset-rotation`"

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec import (
    Ref,
    decode_status,
    path_segment,
)

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.any_error import AnyError
    from ...models.reset_organization_delegation_credential_rotation_response import (
        ResetOrganizationDelegationCredentialRotationResponse,
    )
    from ...types import DriftNote, Response


def _get_kwargs(
    org_id: int,
    credential_id: str,
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": "post",
        "url": "/v2/organizations/"
        + path_segment("org_id", org_id)
        + "/delegation-credentials/"
        + path_segment("credential_id", credential_id)
        + "/reset-rotation",
    }
    return request


def _decode(
    status_code: int, data: object, notes: list[DriftNote] | None = None
) -> ResetOrganizationDelegationCredentialRotationResponse:
    from ...models.reset_organization_delegation_credential_rotation_response import (
        ResetOrganizationDelegationCredentialRotationResponse,
    )

    answer: ResetOrganizationDelegationCredentialRotationResponse = decode_status(
        {200: Ref(ResetOrganizationDelegationCredentialRotationResponse)}, status_code, data, notes
    )
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 409, 413, 415, 422, 429, 498, 500], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    org_id: int,
    credential_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ResetOrganizationDelegationCredentialRotationResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(org_id, credential_id)
    return client.call(request, _decode, _decode_error)


def sync(
    org_id: int,
    credential_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> ResetOrganizationDelegationCredentialRotationResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(org_id, credential_id)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    org_id: int,
    credential_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ResetOrganizationDelegationCredentialRotationResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(org_id, credential_id)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    org_id: int,
    credential_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> ResetOrganizationDelegationCredentialRotationResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(org_id, credential_id)
    return (await client.acall(request, _decode, _decode_error)).parsed
