# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`DELETE /v2/organizations/{orgId}/roles/{roleId}/permissions`"

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec import (
    decode_status,
    encode_query,
    not_null,
    path_segment,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.any_error import AnyError
    from ...models.remove_organization_role_permissions_permission import (
        RemoveOrganizationRolePermissionsPermission,
    )
    from ...types import DriftNote, Response


def _get_kwargs(
    org_id: int,
    role_id: str,
    *,
    permissions: list[RemoveOrganizationRolePermissionsPermission | str] | Unset = UNSET,
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": "delete",
        "url": "/v2/organizations/"
        + path_segment("org_id", org_id)
        + "/roles/"
        + path_segment("role_id", role_id)
        + "/permissions",
    }
    params: dict[str, Any] = {}
    if not isinstance(permissions, Unset):
        params["permissions"] = encode_query(not_null(permissions, "permissions"))
    request["params"] = params
    return request


def _decode(status_code: int, data: object, notes: list[DriftNote] | None = None) -> Any:

    answer: Any = decode_status({204: None}, status_code, data, notes)
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 409, 413, 415, 422, 429, 498, 500], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    org_id: int,
    role_id: str,
    *,
    client: AuthenticatedClient | Client,
    permissions: list[RemoveOrganizationRolePermissionsPermission | str] | Unset = UNSET,
) -> Response[Any]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(org_id, role_id, permissions=permissions)
    return client.call(request, _decode, _decode_error)


def sync(
    org_id: int,
    role_id: str,
    *,
    client: AuthenticatedClient | Client,
    permissions: list[RemoveOrganizationRolePermissionsPermission | str] | Unset = UNSET,
) -> Any:
    """Return only the decoded answer."""
    request = _get_kwargs(org_id, role_id, permissions=permissions)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    org_id: int,
    role_id: str,
    *,
    client: AuthenticatedClient | Client,
    permissions: list[RemoveOrganizationRolePermissionsPermission | str] | Unset = UNSET,
) -> Response[Any]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(org_id, role_id, permissions=permissions)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    org_id: int,
    role_id: str,
    *,
    client: AuthenticatedClient | Client,
    permissions: list[RemoveOrganizationRolePermissionsPermission | str] | Unset = UNSET,
) -> Any:
    """Return only the decoded answer."""
    request = _get_kwargs(org_id, role_id, permissions=permissions)
    return (await client.acall(request, _decode, _decode_error)).parsed
