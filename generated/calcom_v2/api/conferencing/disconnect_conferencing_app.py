# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`DELETE /v2/conferencing/{app}/disconnect`"

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
    from ...models.disconnect_conferencing_app_app import DisconnectConferencingAppApp
    from ...models.disconnect_conferencing_app_response import DisconnectConferencingAppResponse
    from ...types import DriftNote, Response


def _get_kwargs(
    app: DisconnectConferencingAppApp | str,
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": "delete",
        "url": "/v2/conferencing/" + path_segment("app", app) + "/disconnect",
    }
    return request


def _decode(
    status_code: int, data: object, notes: list[DriftNote] | None = None
) -> DisconnectConferencingAppResponse:
    from ...models.disconnect_conferencing_app_response import DisconnectConferencingAppResponse

    answer: DisconnectConferencingAppResponse = decode_status(
        {200: Ref(DisconnectConferencingAppResponse)}, status_code, data, notes
    )
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 409, 413, 415, 422, 429, 498, 500], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    app: DisconnectConferencingAppApp | str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[DisconnectConferencingAppResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(app)
    return client.call(request, _decode, _decode_error)


def sync(
    app: DisconnectConferencingAppApp | str,
    *,
    client: AuthenticatedClient | Client,
) -> DisconnectConferencingAppResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(app)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    app: DisconnectConferencingAppApp | str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[DisconnectConferencingAppResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(app)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    app: DisconnectConferencingAppApp | str,
    *,
    client: AuthenticatedClient | Client,
) -> DisconnectConferencingAppResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(app)
    return (await client.acall(request, _decode, _decode_error)).parsed
