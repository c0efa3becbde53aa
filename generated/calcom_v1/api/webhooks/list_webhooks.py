# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

"""`GET /webhooks`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec import (
    Ref,
    decode_status,
)

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.failure import Failure
    from ...models.failure_or_message_failure import FailureOrMessageFailure
    from ...models.list_api_keys_error import ListApiKeysError
    from ...models.message_failure import MessageFailure
    from ...models.webhooks_response import WebhooksResponse
    from ...types import DriftNote, Response


def _get_kwargs() -> dict[str, Any]:
    request: dict[str, Any] = {"method": "get", "url": "/webhooks"}
    return request


def _decode(status_code: int, data: object, notes: list[DriftNote] | None = None) -> WebhooksResponse:
    from ...models.webhooks_response import WebhooksResponse

    answer: WebhooksResponse = decode_status({200: Ref(WebhooksResponse)}, status_code, data, notes)
    return answer


def _decode_error(
    status_code: int, data: object, notes: list[DriftNote] | None = None
) -> Failure | ListApiKeysError | MessageFailure | FailureOrMessageFailure | None | None:
    from ...models.failure import Failure
    from ...models.failure_or_message_failure import kind as failure_or_message_failure_kind
    from ...models.list_api_keys_error import kind as list_api_keys_error_kind
    from ...models.message_failure import MessageFailure

    decoders = {
        400: Ref(Failure),
        401: list_api_keys_error_kind(),
        403: Ref(Failure),
        404: Ref(Failure),
        405: Ref(MessageFailure),
        409: Ref(Failure),
        410: None,
        429: Ref(MessageFailure),
        500: failure_or_message_failure_kind(),
    }
    if status_code not in decoders:
        return None
    answer: Failure | ListApiKeysError | MessageFailure | FailureOrMessageFailure | None = decode_status(
        decoders, status_code, data, notes
    )
    return answer


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[
    WebhooksResponse | Failure | ListApiKeysError | MessageFailure | FailureOrMessageFailure | None
]:
    """The answer with its status and headers."""
    request = _get_kwargs()
    return client.call(request, _decode, _decode_error)


def sync(
    *,
    client: AuthenticatedClient | Client,
) -> WebhooksResponse | Failure | ListApiKeysError | MessageFailure | FailureOrMessageFailure | None | None:
    """The decoded answer alone."""
    request = _get_kwargs()
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[
    WebhooksResponse | Failure | ListApiKeysError | MessageFailure | FailureOrMessageFailure | None
]:
    """The answer with its status and headers."""
    request = _get_kwargs()
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
) -> WebhooksResponse | Failure | ListApiKeysError | MessageFailure | FailureOrMessageFailure | None | None:
    """The decoded answer alone."""
    request = _get_kwargs()
    return (await client.acall(request, _decode, _decode_error)).parsed
