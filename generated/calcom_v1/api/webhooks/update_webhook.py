# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`PATCH /webhooks/{id}`"

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
    from ...models.update_webhook_body import UpdateWebhookBody
    from ...models.webhook_response import WebhookResponse
    from ...types import DriftNote, Response


def _get_kwargs(
    id: str,
    *,
    body: UpdateWebhookBody | Mapping[str, Any],
) -> dict[str, Any]:
    request: dict[str, Any] = {"method": "patch", "url": "/webhooks/" + path_segment("id", id)}
    request["json"] = encode(body)
    refuse_nulls(
        request.get("json"),
        {
            "subscriberUrl": "subscriber_url",
            "active": "active",
            "eventTypeId": "event_type_id",
            "eventTriggers": "event_triggers",
            "userId": "user_id",
        },
    )
    return request


def _decode(status_code: int, data: object, notes: list[DriftNote] | None = None) -> WebhookResponse:
    from ...models.webhook_response import WebhookResponse

    answer: WebhookResponse = decode_status({200: Ref(WebhookResponse)}, status_code, data, notes)
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 405, 409, 410, 413, 429, 500, 503], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateWebhookBody | Mapping[str, Any],
) -> Response[WebhookResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(id, body=body)
    return client.call(request, _decode, _decode_error)


def sync(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateWebhookBody | Mapping[str, Any],
) -> WebhookResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(id, body=body)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateWebhookBody | Mapping[str, Any],
) -> Response[WebhookResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(id, body=body)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateWebhookBody | Mapping[str, Any],
) -> WebhookResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(id, body=body)
    return (await client.acall(request, _decode, _decode_error)).parsed
