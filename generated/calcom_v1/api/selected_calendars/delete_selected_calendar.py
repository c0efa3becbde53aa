# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`DELETE /selected-calendars/{userId}_{integration}_{externalId}`"

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
    from ...models.message import Message
    from ...types import DriftNote, Response


def _get_kwargs(
    user_id: int,
    integration: str,
    external_id: str,
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": "delete",
        "url": "/selected-calendars/"
        + path_segment("user_id", user_id)
        + "_"
        + path_segment("integration", integration)
        + "_"
        + path_segment("external_id", external_id),
    }
    return request


def _decode(status_code: int, data: object, notes: list[DriftNote] | None = None) -> Message:
    from ...models.message import Message

    answer: Message = decode_status({200: Ref(Message)}, status_code, data, notes)
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 405, 409, 410, 413, 429, 500, 503], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    user_id: int,
    integration: str,
    external_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Message | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(user_id, integration, external_id)
    return client.call(request, _decode, _decode_error)


def sync(
    user_id: int,
    integration: str,
    external_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Message | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(user_id, integration, external_id)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    user_id: int,
    integration: str,
    external_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Message | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(user_id, integration, external_id)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    user_id: int,
    integration: str,
    external_id: str,
    *,
    client: AuthenticatedClient | Client,
) -> Message | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(user_id, integration, external_id)
    return (await client.acall(request, _decode, _decode_error)).parsed
