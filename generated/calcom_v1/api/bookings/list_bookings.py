# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

"`GET /bookings`"

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._codec import (
    Ref,
    decode_status,
    encode_query,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    import datetime

    from ...client import AuthenticatedClient, Client
    from ...models.bookings_response import BookingsResponse
    from ...models.list_api_keys_error import ListApiKeysError
    from ...models.list_bookings_order import ListBookingsOrder
    from ...models.list_bookings_sort_by import ListBookingsSortBy
    from ...types import DriftNote, Response


def _get_kwargs(
    *,
    take: int | Unset = UNSET,
    page: int | Unset = UNSET,
    status: Literal["upcoming"] | Unset = UNSET,
    date_from: datetime.datetime | str | Unset = UNSET,
    date_to: datetime.datetime | str | Unset = UNSET,
    attendee_email: str | Unset = UNSET,
    sort_by: ListBookingsSortBy | str | Unset = UNSET,
    order: ListBookingsOrder | str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    expand: Literal["team"] | Unset = UNSET,
) -> dict[str, Any]:
    request: dict[str, Any] = {"method": "get", "url": "/bookings"}
    params: dict[str, Any] = {}
    if not isinstance(take, Unset) and take is not None:
        params["take"] = encode_query(take)
    if not isinstance(page, Unset) and page is not None:
        params["page"] = encode_query(page)
    if not isinstance(status, Unset) and status is not None:
        params["status"] = encode_query(status)
    if not isinstance(date_from, Unset) and date_from is not None:
        params["dateFrom"] = encode_query(date_from)
    if not isinstance(date_to, Unset) and date_to is not None:
        params["dateTo"] = encode_query(date_to)
    if not isinstance(attendee_email, Unset) and attendee_email is not None:
        params["attendeeEmail"] = encode_query(attendee_email)
    if not isinstance(sort_by, Unset) and sort_by is not None:
        params["sortBy"] = encode_query(sort_by)
    if not isinstance(order, Unset) and order is not None:
        params["order"] = encode_query(order)
    if not isinstance(user_id, Unset) and user_id is not None:
        params["userId"] = encode_query(user_id)
    if not isinstance(expand, Unset) and expand is not None:
        params["expand"] = encode_query(expand)
    request["params"] = params
    return request


def _decode(status_code: int, data: object, notes: list[DriftNote] | None = None) -> BookingsResponse:
    from ...models.bookings_response import BookingsResponse

    answer: BookingsResponse = decode_status({200: Ref(BookingsResponse)}, status_code, data, notes)
    return answer


def _decode_error(
    status_code: int, data: object, notes: list[DriftNote] | None = None
) -> ListApiKeysError | None:
    from ...models.list_api_keys_error import kind as list_api_keys_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 405, 409, 410, 429, 500, 503], list_api_keys_error_kind())
    answer: ListApiKeysError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    take: int | Unset = UNSET,
    page: int | Unset = UNSET,
    status: Literal["upcoming"] | Unset = UNSET,
    date_from: datetime.datetime | str | Unset = UNSET,
    date_to: datetime.datetime | str | Unset = UNSET,
    attendee_email: str | Unset = UNSET,
    sort_by: ListBookingsSortBy | str | Unset = UNSET,
    order: ListBookingsOrder | str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    expand: Literal["team"] | Unset = UNSET,
) -> Response[BookingsResponse | ListApiKeysError]:
    """The answer with its status and headers."""
    request = _get_kwargs(
        take=take,
        page=page,
        status=status,
        date_from=date_from,
        date_to=date_to,
        attendee_email=attendee_email,
        sort_by=sort_by,
        order=order,
        user_id=user_id,
        expand=expand,
    )
    return client.call(request, _decode, _decode_error)


def sync(
    *,
    client: AuthenticatedClient | Client,
    take: int | Unset = UNSET,
    page: int | Unset = UNSET,
    status: Literal["upcoming"] | Unset = UNSET,
    date_from: datetime.datetime | str | Unset = UNSET,
    date_to: datetime.datetime | str | Unset = UNSET,
    attendee_email: str | Unset = UNSET,
    sort_by: ListBookingsSortBy | str | Unset = UNSET,
    order: ListBookingsOrder | str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    expand: Literal["team"] | Unset = UNSET,
) -> BookingsResponse | ListApiKeysError | None:
    """The decoded answer alone."""
    request = _get_kwargs(
        take=take,
        page=page,
        status=status,
        date_from=date_from,
        date_to=date_to,
        attendee_email=attendee_email,
        sort_by=sort_by,
        order=order,
        user_id=user_id,
        expand=expand,
    )
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    take: int | Unset = UNSET,
    page: int | Unset = UNSET,
    status: Literal["upcoming"] | Unset = UNSET,
    date_from: datetime.datetime | str | Unset = UNSET,
    date_to: datetime.datetime | str | Unset = UNSET,
    attendee_email: str | Unset = UNSET,
    sort_by: ListBookingsSortBy | str | Unset = UNSET,
    order: ListBookingsOrder | str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    expand: Literal["team"] | Unset = UNSET,
) -> Response[BookingsResponse | ListApiKeysError]:
    """The answer with its status and headers."""
    request = _get_kwargs(
        take=take,
        page=page,
        status=status,
        date_from=date_from,
        date_to=date_to,
        attendee_email=attendee_email,
        sort_by=sort_by,
        order=order,
        user_id=user_id,
        expand=expand,
    )
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    take: int | Unset = UNSET,
    page: int | Unset = UNSET,
    status: Literal["upcoming"] | Unset = UNSET,
    date_from: datetime.datetime | str | Unset = UNSET,
    date_to: datetime.datetime | str | Unset = UNSET,
    attendee_email: str | Unset = UNSET,
    sort_by: ListBookingsSortBy | str | Unset = UNSET,
    order: ListBookingsOrder | str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    expand: Literal["team"] | Unset = UNSET,
) -> BookingsResponse | ListApiKeysError | None:
    """The decoded answer alone."""
    request = _get_kwargs(
        take=take,
        page=page,
        status=status,
        date_from=date_from,
        date_to=date_to,
        attendee_email=attendee_email,
        sort_by=sort_by,
        order=order,
        user_id=user_id,
        expand=expand,
    )
    return (await client.acall(request, _decode, _decode_error)).parsed
