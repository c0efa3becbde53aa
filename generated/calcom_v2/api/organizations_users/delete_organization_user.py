# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`DELETE /v2/organizations/{orgId}/users/{userId}`"

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
    from ...models.organization_user_response import OrganizationUserResponse
    from ...types import DriftNote, Response


def _get_kwargs(
    org_id: int,
    user_id: int,
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": "delete",
        "url": "/v2/organizations/"
        + path_segment("org_id", org_id)
        + "/users/"
        + path_segment("user_id", user_id),
    }
    return request


def _decode(status_code: int, data: object, notes: list[DriftNote] | None = None) -> OrganizationUserResponse:
    from ...models.organization_user_response import OrganizationUserResponse

    answer: OrganizationUserResponse = decode_status(
        {200: Ref(OrganizationUserResponse)}, status_code, data, notes
    )
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 409, 413, 415, 422, 429, 498, 500], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    org_id: int,
    user_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> Response[OrganizationUserResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(org_id, user_id)
    return client.call(request, _decode, _decode_error)


def sync(
    org_id: int,
    user_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> OrganizationUserResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(org_id, user_id)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    org_id: int,
    user_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> Response[OrganizationUserResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(org_id, user_id)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    org_id: int,
    user_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> OrganizationUserResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(org_id, user_id)
    return (await client.acall(request, _decode, _decode_error)).parsed
