# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`POST /v2/organizations/{orgId}/bookings/block`"

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
    from ...models.block_organization_booking import BlockOrganizationBooking
    from ...models.block_organization_booking_response import BlockOrganizationBookingResponse
    from ...types import DriftNote, Response


def _get_kwargs(
    org_id: int,
    *,
    body: BlockOrganizationBooking | Mapping[str, Any],
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": "post",
        "url": "/v2/organizations/" + path_segment("org_id", org_id) + "/bookings/block",
    }
    request["json"] = encode(body)
    refuse_nulls(request.get("json"), {"bookingUid": "booking_uid", "blockType": "block_type"})
    return request


def _decode(
    status_code: int, data: object, notes: list[DriftNote] | None = None
) -> BlockOrganizationBookingResponse:
    from ...models.block_organization_booking_response import BlockOrganizationBookingResponse

    answer: BlockOrganizationBookingResponse = decode_status(
        {200: Ref(BlockOrganizationBookingResponse)}, status_code, data, notes
    )
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 409, 413, 415, 422, 429, 498, 500], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    org_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: BlockOrganizationBooking | Mapping[str, Any],
) -> Response[BlockOrganizationBookingResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(org_id, body=body)
    return client.call(request, _decode, _decode_error)


def sync(
    org_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: BlockOrganizationBooking | Mapping[str, Any],
) -> BlockOrganizationBookingResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(org_id, body=body)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    org_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: BlockOrganizationBooking | Mapping[str, Any],
) -> Response[BlockOrganizationBookingResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(org_id, body=body)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    org_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: BlockOrganizationBooking | Mapping[str, Any],
) -> BlockOrganizationBookingResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(org_id, body=body)
    return (await client.acall(request, _decode, _decode_error)).parsed
