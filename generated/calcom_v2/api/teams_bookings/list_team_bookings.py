# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`GET /v2/teams/{teamId}/bookings`"

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
    import datetime

    from ...client import AuthenticatedClient, Client
    from ...models.any_error import AnyError
    from ...models.booking_status_filter import BookingStatusFilter
    from ...models.list_bookings_response import ListBookingsResponse
    from ...models.sort_order import SortOrder
    from ...types import DriftNote, Response


def _get_kwargs(
    team_id: int,
    *,
    status: list[BookingStatusFilter | str] | Unset = UNSET,
    attendee_email: str | Unset = UNSET,
    attendee_name: str | Unset = UNSET,
    booking_uid: str | Unset = UNSET,
    event_type_ids: list[int] | Unset = UNSET,
    event_type_id: int | Unset = UNSET,
    after_start: datetime.datetime | datetime.date | str | Unset = UNSET,
    before_end: datetime.datetime | datetime.date | str | Unset = UNSET,
    after_created_at: datetime.datetime | datetime.date | str | Unset = UNSET,
    before_created_at: datetime.datetime | datetime.date | str | Unset = UNSET,
    after_updated_at: datetime.datetime | datetime.date | str | Unset = UNSET,
    before_updated_at: datetime.datetime | datetime.date | str | Unset = UNSET,
    sort_start: SortOrder | str | Unset = UNSET,
    sort_end: SortOrder | str | Unset = UNSET,
    sort_created: SortOrder | str | Unset = UNSET,
    sort_updated_at: SortOrder | str | Unset = UNSET,
    take: int | Unset = UNSET,
    skip: int | Unset = UNSET,
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": "get",
        "url": "/v2/teams/" + path_segment("team_id", team_id) + "/bookings",
    }
    params: dict[str, Any] = {}
    if not isinstance(status, Unset):
        params["status"] = encode_query(not_null(status, "status"))
    if not isinstance(attendee_email, Unset):
        params["attendeeEmail"] = encode_query(not_null(attendee_email, "attendee_email"))
    if not isinstance(attendee_name, Unset):
        params["attendeeName"] = encode_query(not_null(attendee_name, "attendee_name"))
    if not isinstance(booking_uid, Unset):
        params["bookingUid"] = encode_query(not_null(booking_uid, "booking_uid"))
    if not isinstance(event_type_ids, Unset):
        params["eventTypeIds"] = encode_query(not_null(event_type_ids, "event_type_ids"))
    if not isinstance(event_type_id, Unset):
        params["eventTypeId"] = encode_query(not_null(event_type_id, "event_type_id"))
    if not isinstance(after_start, Unset):
        params["afterStart"] = encode_query(not_null(after_start, "after_start"))
    if not isinstance(before_end, Unset):
        params["beforeEnd"] = encode_query(not_null(before_end, "before_end"))
    if not isinstance(after_created_at, Unset):
        params["afterCreatedAt"] = encode_query(not_null(after_created_at, "after_created_at"))
    if not isinstance(before_created_at, Unset):
        params["beforeCreatedAt"] = encode_query(not_null(before_created_at, "before_created_at"))
    if not isinstance(after_updated_at, Unset):
        params["afterUpdatedAt"] = encode_query(not_null(after_updated_at, "after_updated_at"))
    if not isinstance(before_updated_at, Unset):
        params["beforeUpdatedAt"] = encode_query(not_null(before_updated_at, "before_updated_at"))
    if not isinstance(sort_start, Unset):
        params["sortStart"] = encode_query(not_null(sort_start, "sort_start"))
    if not isinstance(sort_end, Unset):
        params["sortEnd"] = encode_query(not_null(sort_end, "sort_end"))
    if not isinstance(sort_created, Unset):
        params["sortCreated"] = encode_query(not_null(sort_created, "sort_created"))
    if not isinstance(sort_updated_at, Unset):
        params["sortUpdatedAt"] = encode_query(not_null(sort_updated_at, "sort_updated_at"))
    if not isinstance(take, Unset):
        params["take"] = encode_query(not_null(take, "take"))
    if not isinstance(skip, Unset):
        params["skip"] = encode_query(not_null(skip, "skip"))
    request["params"] = params
    return request


def _decode(status_code: int, data: object, notes: list[DriftNote] | None = None) -> ListBookingsResponse:
    from ...models.list_bookings_response import ListBookingsResponse

    answer: ListBookingsResponse = decode_status({200: Ref(ListBookingsResponse)}, status_code, data, notes)
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 409, 422, 429, 498, 500], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    team_id: int,
    *,
    client: AuthenticatedClient | Client,
    status: list[BookingStatusFilter | str] | Unset = UNSET,
    attendee_email: str | Unset = UNSET,
    attendee_name: str | Unset = UNSET,
    booking_uid: str | Unset = UNSET,
    event_type_ids: list[int] | Unset = UNSET,
    event_type_id: int | Unset = UNSET,
    after_start: datetime.datetime | datetime.date | str | Unset = UNSET,
    before_end: datetime.datetime | datetime.date | str | Unset = UNSET,
    after_created_at: datetime.datetime | datetime.date | str | Unset = UNSET,
    before_created_at: datetime.datetime | datetime.date | str | Unset = UNSET,
    after_updated_at: datetime.datetime | datetime.date | str | Unset = UNSET,
    before_updated_at: datetime.datetime | datetime.date | str | Unset = UNSET,
    sort_start: SortOrder | str | Unset = UNSET,
    sort_end: SortOrder | str | Unset = UNSET,
    sort_created: SortOrder | str | Unset = UNSET,
    sort_updated_at: SortOrder | str | Unset = UNSET,
    take: int | Unset = UNSET,
    skip: int | Unset = UNSET,
) -> Response[ListBookingsResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(
        team_id,
        status=status,
        attendee_email=attendee_email,
        attendee_name=attendee_name,
        booking_uid=booking_uid,
        event_type_ids=event_type_ids,
        event_type_id=event_type_id,
        after_start=after_start,
        before_end=before_end,
        after_created_at=after_created_at,
        before_created_at=before_created_at,
        after_updated_at=after_updated_at,
        before_updated_at=before_updated_at,
        sort_start=sort_start,
        sort_end=sort_end,
        sort_created=sort_created,
        sort_updated_at=sort_updated_at,
        take=take,
        skip=skip,
    )
    return client.call(request, _decode, _decode_error)


def sync(
    team_id: int,
    *,
    client: AuthenticatedClient | Client,
    status: list[BookingStatusFilter | str] | Unset = UNSET,
    attendee_email: str | Unset = UNSET,
    attendee_name: str | Unset = UNSET,
    booking_uid: str | Unset = UNSET,
    event_type_ids: list[int] | Unset = UNSET,
    event_type_id: int | Unset = UNSET,
    after_start: datetime.datetime | datetime.date | str | Unset = UNSET,
    before_end: datetime.datetime | datetime.date | str | Unset = UNSET,
    after_created_at: datetime.datetime | datetime.date | str | Unset = UNSET,
    before_created_at: datetime.datetime | datetime.date | str | Unset = UNSET,
    after_updated_at: datetime.datetime | datetime.date | str | Unset = UNSET,
    before_updated_at: datetime.datetime | datetime.date | str | Unset = UNSET,
    sort_start: SortOrder | str | Unset = UNSET,
    sort_end: SortOrder | str | Unset = UNSET,
    sort_created: SortOrder | str | Unset = UNSET,
    sort_updated_at: SortOrder | str | Unset = UNSET,
    take: int | Unset = UNSET,
    skip: int | Unset = UNSET,
) -> ListBookingsResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(
        team_id,
        status=status,
        attendee_email=attendee_email,
        attendee_name=attendee_name,
        booking_uid=booking_uid,
        event_type_ids=event_type_ids,
        event_type_id=event_type_id,
        after_start=after_start,
        before_end=before_end,
        after_created_at=after_created_at,
        before_created_at=before_created_at,
        after_updated_at=after_updated_at,
        before_updated_at=before_updated_at,
        sort_start=sort_start,
        sort_end=sort_end,
        sort_created=sort_created,
        sort_updated_at=sort_updated_at,
        take=take,
        skip=skip,
    )
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    team_id: int,
    *,
    client: AuthenticatedClient | Client,
    status: list[BookingStatusFilter | str] | Unset = UNSET,
    attendee_email: str | Unset = UNSET,
    attendee_name: str | Unset = UNSET,
    booking_uid: str | Unset = UNSET,
    event_type_ids: list[int] | Unset = UNSET,
    event_type_id: int | Unset = UNSET,
    after_start: datetime.datetime | datetime.date | str | Unset = UNSET,
    before_end: datetime.datetime | datetime.date | str | Unset = UNSET,
    after_created_at: datetime.datetime | datetime.date | str | Unset = UNSET,
    before_created_at: datetime.datetime | datetime.date | str | Unset = UNSET,
    after_updated_at: datetime.datetime | datetime.date | str | Unset = UNSET,
    before_updated_at: datetime.datetime | datetime.date | str | Unset = UNSET,
    sort_start: SortOrder | str | Unset = UNSET,
    sort_end: SortOrder | str | Unset = UNSET,
    sort_created: SortOrder | str | Unset = UNSET,
    sort_updated_at: SortOrder | str | Unset = UNSET,
    take: int | Unset = UNSET,
    skip: int | Unset = UNSET,
) -> Response[ListBookingsResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(
        team_id,
        status=status,
        attendee_email=attendee_email,
        attendee_name=attendee_name,
        booking_uid=booking_uid,
        event_type_ids=event_type_ids,
        event_type_id=event_type_id,
        after_start=after_start,
        before_end=before_end,
        after_created_at=after_created_at,
        before_created_at=before_created_at,
        after_updated_at=after_updated_at,
        before_updated_at=before_updated_at,
        sort_start=sort_start,
        sort_end=sort_end,
        sort_created=sort_created,
        sort_updated_at=sort_updated_at,
        take=take,
        skip=skip,
    )
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    team_id: int,
    *,
    client: AuthenticatedClient | Client,
    status: list[BookingStatusFilter | str] | Unset = UNSET,
    attendee_email: str | Unset = UNSET,
    attendee_name: str | Unset = UNSET,
    booking_uid: str | Unset = UNSET,
    event_type_ids: list[int] | Unset = UNSET,
    event_type_id: int | Unset = UNSET,
    after_start: datetime.datetime | datetime.date | str | Unset = UNSET,
    before_end: datetime.datetime | datetime.date | str | Unset = UNSET,
    after_created_at: datetime.datetime | datetime.date | str | Unset = UNSET,
    before_created_at: datetime.datetime | datetime.date | str | Unset = UNSET,
    after_updated_at: datetime.datetime | datetime.date | str | Unset = UNSET,
    before_updated_at: datetime.datetime | datetime.date | str | Unset = UNSET,
    sort_start: SortOrder | str | Unset = UNSET,
    sort_end: SortOrder | str | Unset = UNSET,
    sort_created: SortOrder | str | Unset = UNSET,
    sort_updated_at: SortOrder | str | Unset = UNSET,
    take: int | Unset = UNSET,
    skip: int | Unset = UNSET,
) -> ListBookingsResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(
        team_id,
        status=status,
        attendee_email=attendee_email,
        attendee_name=attendee_name,
        booking_uid=booking_uid,
        event_type_ids=event_type_ids,
        event_type_id=event_type_id,
        after_start=after_start,
        before_end=before_end,
        after_created_at=after_created_at,
        before_created_at=before_created_at,
        after_updated_at=after_updated_at,
        before_updated_at=before_updated_at,
        sort_start=sort_start,
        sort_end=sort_end,
        sort_created=sort_created,
        sort_updated_at=sort_updated_at,
        take=take,
        skip=skip,
    )
    return (await client.acall(request, _decode, _decode_error)).parsed
