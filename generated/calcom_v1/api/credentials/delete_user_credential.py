# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`DELETE /credential-sync`"

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec import (
    Ref,
    decode_status,
    encode_query,
    not_null,
)

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.any_error import AnyError
    from ...models.deleted_credential_response import DeletedCredentialResponse
    from ...types import DriftNote, Response


def _get_kwargs(
    *,
    user_id: int,
    credential_id: int,
) -> dict[str, Any]:
    request: dict[str, Any] = {"method": "delete", "url": "/credential-sync"}
    params: dict[str, Any] = {}
    params["userId"] = encode_query(not_null(user_id, "user_id"))
    params["credentialId"] = encode_query(not_null(credential_id, "credential_id"))
    request["params"] = params
    return request


def _decode(
    status_code: int, data: object, notes: list[DriftNote] | None = None
) -> DeletedCredentialResponse:
    from ...models.deleted_credential_response import DeletedCredentialResponse

    answer: DeletedCredentialResponse = decode_status(
        {200: Ref(DeletedCredentialResponse)}, status_code, data, notes
    )
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 405, 409, 410, 413, 429, 500, 501, 503], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    user_id: int,
    credential_id: int,
) -> Response[DeletedCredentialResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(user_id=user_id, credential_id=credential_id)
    return client.call(request, _decode, _decode_error)


def sync(
    *,
    client: AuthenticatedClient | Client,
    user_id: int,
    credential_id: int,
) -> DeletedCredentialResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(user_id=user_id, credential_id=credential_id)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    user_id: int,
    credential_id: int,
) -> Response[DeletedCredentialResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(user_id=user_id, credential_id=credential_id)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    user_id: int,
    credential_id: int,
) -> DeletedCredentialResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(user_id=user_id, credential_id=credential_id)
    return (await client.acall(request, _decode, _decode_error)).parsed
