# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`POST /v2/teams/{teamId}/event-types/{eventTypeId}/webhooks`"

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
    from ...models.create_webhook import CreateWebhook
    from ...models.event_type_webhook_response import EventTypeWebhookResponse
    from ...types import DriftNote, Response


def _get_kwargs(
    team_id: int,
    event_type_id: int,
    *,
    body: CreateWebhook | Mapping[str, Any],
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": "post",
        "url": "/v2/teams/"
        + path_segment("team_id", team_id)
        + "/event-types/"
        + path_segment("event_type_id", event_type_id)
        + "/webhooks",
    }
    request["json"] = encode(body)
    refuse_nulls(
        request.get("json"),
        {
            "active": "active",
            "subscriberUrl": "subscriber_url",
            "triggers": "triggers",
            "payloadTemplate": "payload_template",
            "secret": "secret",
            "version": "version",
            "time": "time",
            "timeUnit": "time_unit",
        },
    )
    return request


def _decode(status_code: int, data: object, notes: list[DriftNote] | None = None) -> EventTypeWebhookResponse:
    from ...models.event_type_webhook_response import EventTypeWebhookResponse

    answer: EventTypeWebhookResponse = decode_status(
        {201: Ref(EventTypeWebhookResponse)}, status_code, data, notes
    )
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 409, 413, 415, 422, 429, 498, 500], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    team_id: int,
    event_type_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: CreateWebhook | Mapping[str, Any],
) -> Response[EventTypeWebhookResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(team_id, event_type_id, body=body)
    return client.call(request, _decode, _decode_error)


def sync(
    team_id: int,
    event_type_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: CreateWebhook | Mapping[str, Any],
) -> EventTypeWebhookResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(team_id, event_type_id, body=body)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    team_id: int,
    event_type_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: CreateWebhook | Mapping[str, Any],
) -> Response[EventTypeWebhookResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(team_id, event_type_id, body=body)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    team_id: int,
    event_type_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: CreateWebhook | Mapping[str, Any],
) -> EventTypeWebhookResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(team_id, event_type_id, body=body)
    return (await client.acall(request, _decode, _decode_error)).parsed
