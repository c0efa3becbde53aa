# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`PATCH /v2/organizations/{orgId}/routing-forms/{routingFormId}/responses/{responseId}`"

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
    from ...models.update_routing_form_response import UpdateRoutingFormResponse
    from ...models.update_routing_form_response_input import UpdateRoutingFormResponseInput
    from ...types import DriftNote, Response


def _get_kwargs(
    org_id: int,
    routing_form_id: str,
    response_id: int,
    *,
    body: UpdateRoutingFormResponseInput | Mapping[str, Any],
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": "patch",
        "url": "/v2/organizations/"
        + path_segment("org_id", org_id)
        + "/routing-forms/"
        + path_segment("routing_form_id", routing_form_id)
        + "/responses/"
        + path_segment("response_id", response_id),
    }
    request["json"] = encode(body)
    refuse_nulls(request.get("json"), {"response": "response"})
    return request


def _decode(
    status_code: int, data: object, notes: list[DriftNote] | None = None
) -> UpdateRoutingFormResponse:
    from ...models.update_routing_form_response import UpdateRoutingFormResponse

    answer: UpdateRoutingFormResponse = decode_status(
        {200: Ref(UpdateRoutingFormResponse)}, status_code, data, notes
    )
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 409, 413, 415, 422, 429, 498, 500], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    org_id: int,
    routing_form_id: str,
    response_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateRoutingFormResponseInput | Mapping[str, Any],
) -> Response[UpdateRoutingFormResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(org_id, routing_form_id, response_id, body=body)
    return client.call(request, _decode, _decode_error)


def sync(
    org_id: int,
    routing_form_id: str,
    response_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateRoutingFormResponseInput | Mapping[str, Any],
) -> UpdateRoutingFormResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(org_id, routing_form_id, response_id, body=body)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    org_id: int,
    routing_form_id: str,
    response_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateRoutingFormResponseInput | Mapping[str, Any],
) -> Response[UpdateRoutingFormResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(org_id, routing_form_id, response_id, body=body)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    org_id: int,
    routing_form_id: str,
    response_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateRoutingFormResponseInput | Mapping[str, Any],
) -> UpdateRoutingFormResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(org_id, routing_form_id, response_id, body=body)
    return (await client.acall(request, _decode, _decode_error)).parsed
