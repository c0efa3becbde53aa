# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`DELETE /bookings/{id}/cancel`"

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec import (
    Ref,
    decode_status,
    encode_query,
    not_null,
    path_segment,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.any_error import AnyError
    from ...models.cancellation import Cancellation
    from ...types import DriftNote, Response


def _get_kwargs(
    id: int,
    *,
    all_remaining_bookings: bool | Unset = UNSET,
    cancellation_reason: str | Unset = UNSET,
    cancelled_by: str | Unset = UNSET,
) -> dict[str, Any]:
    request: dict[str, Any] = {"method": "delete", "url": "/bookings/" + path_segment("id", id) + "/cancel"}
    params: dict[str, Any] = {}
    if not isinstance(all_remaining_bookings, Unset):
        params["allRemainingBookings"] = encode_query(
            not_null(all_remaining_bookings, "all_remaining_bookings")
        )
    if not isinstance(cancellation_reason, Unset):
        params["cancellationReason"] = encode_query(not_null(cancellation_reason, "cancellation_reason"))
    if not isinstance(cancelled_by, Unset):
        params["cancelledBy"] = encode_query(not_null(cancelled_by, "cancelled_by"))
    request["params"] = params
    return request


def _decode(status_code: int, data: object, notes: list[DriftNote] | None = None) -> Cancellation:
    from ...models.cancellation import Cancellation

    answer: Cancellation = decode_status({200: Ref(Cancellation)}, status_code, data, notes)
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 405, 409, 410, 413, 429, 500, 503], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    id: int,
    *,
    client: AuthenticatedClient | Client,
    all_remaining_bookings: bool | Unset = UNSET,
    cancellation_reason: str | Unset = UNSET,
    cancelled_by: str | Unset = UNSET,
) -> Response[Cancellation | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(
        id,
        all_remaining_bookings=all_remaining_bookings,
        cancellation_reason=cancellation_reason,
        cancelled_by=cancelled_by,
    )
    return client.call(request, _decode, _decode_error)


def sync(
    id: int,
    *,
    client: AuthenticatedClient | Client,
    all_remaining_bookings: bool | Unset = UNSET,
    cancellation_reason: str | Unset = UNSET,
    cancelled_by: str | Unset = UNSET,
) -> Cancellation | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(
        id,
        all_remaining_bookings=all_remaining_bookings,
        cancellation_reason=cancellation_reason,
        cancelled_by=cancelled_by,
    )
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    id: int,
    *,
    client: AuthenticatedClient | Client,
    all_remaining_bookings: bool | Unset = UNSET,
    cancellation_reason: str | Unset = UNSET,
    cancelled_by: str | Unset = UNSET,
) -> Response[Cancellation | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(
        id,
        all_remaining_bookings=all_remaining_bookings,
        cancellation_reason=cancellation_reason,
        cancelled_by=cancelled_by,
    )
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    id: int,
    *,
    client: AuthenticatedClient | Client,
    all_remaining_bookings: bool | Unset = UNSET,
    cancellation_reason: str | Unset = UNSET,
    cancelled_by: str | Unset = UNSET,
) -> Cancellation | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(
        id,
        all_remaining_bookings=all_remaining_bookings,
        cancellation_reason=cancellation_reason,
        cancelled_by=cancelled_by,
    )
    return (await client.acall(request, _decode, _decode_error)).parsed
