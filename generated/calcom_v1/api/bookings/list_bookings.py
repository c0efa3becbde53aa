# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`GET /bookings`"

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..._codec import (
    Ref,
    decode_status,
    encode_query,
    not_null,
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
    if not isinstance(take, Unset):
        params["take"] = encode_query(not_null(take, "take"))
    if not isinstance(page, Unset):
        params["page"] = encode_query(not_null(page, "page"))
    if not isinstance(status, Unset):
        params["status"] = encode_query(not_null(status, "status"))
    if not isinstance(date_from, Unset):
        params["dateFrom"] = encode_query(not_null(date_from, "date_from"))
    if not isinstance(date_to, Unset):
        params["dateTo"] = encode_query(not_null(date_to, "date_to"))
    if not isinstance(attendee_email, Unset):
        params["attendeeEmail"] = encode_query(not_null(attendee_email, "attendee_email"))
    if not isinstance(sort_by, Unset):
        params["sortBy"] = encode_query(not_null(sort_by, "sort_by"))
    if not isinstance(order, Unset):
        params["order"] = encode_query(not_null(order, "order"))
    if not isinstance(user_id, Unset):
        params["userId"] = encode_query(not_null(user_id, "user_id"))
    if not isinstance(expand, Unset):
        params["expand"] = encode_query(not_null(expand, "expand"))
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
    """Return the answer with its status and headers."""
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
    """Return only the decoded answer."""
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
    """Return the answer with its status and headers."""
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
    """Return only the decoded answer."""
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
