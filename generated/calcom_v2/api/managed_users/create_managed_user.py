# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`POST /v2/oauth-clients/{clientId}/users`"

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec import (
    Ref,
    decode_status,
    encode,
    path_segment,
    refuse_nulls,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AuthenticatedClient, Client
    from ...models.any_error import AnyError
    from ...models.create_managed_user import CreateManagedUser
    from ...models.create_managed_user_response import CreateManagedUserResponse
    from ...types import DriftNote, Response


def _get_kwargs(
    client_id: str,
    *,
    body: CreateManagedUser | Mapping[str, Any],
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": "post",
        "url": "/v2/oauth-clients/" + path_segment("client_id", client_id) + "/users",
    }
    request["json"] = encode(body)
    refuse_nulls(
        request.get("json"),
        {
            "email": "email",
            "name": "name",
            "timeFormat": "time_format",
            "weekStart": "week_start",
            "timeZone": "time_zone",
            "locale": "locale",
            "avatarUrl": "avatar_url",
            "bio": "bio",
            "metadata": "metadata",
        },
    )
    return request


def _decode(
    status_code: int, data: object, notes: list[DriftNote] | None = None
) -> CreateManagedUserResponse:
    from ...models.create_managed_user_response import CreateManagedUserResponse

    answer: CreateManagedUserResponse = decode_status(
        {201: Ref(CreateManagedUserResponse)}, status_code, data, notes
    )
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 409, 413, 415, 422, 429, 500], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    client_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: CreateManagedUser | Mapping[str, Any],
) -> Response[CreateManagedUserResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(client_id, body=body)
    return client.call(request, _decode, _decode_error)


def sync(
    client_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: CreateManagedUser | Mapping[str, Any],
) -> CreateManagedUserResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(client_id, body=body)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    client_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: CreateManagedUser | Mapping[str, Any],
) -> Response[CreateManagedUserResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(client_id, body=body)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    client_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: CreateManagedUser | Mapping[str, Any],
) -> CreateManagedUserResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(client_id, body=body)
    return (await client.acall(request, _decode, _decode_error)).parsed
