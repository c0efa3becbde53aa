# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`GET /v2/slots`"

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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
    from ...models.any_error import AnyError
    from ...models.list_slots_response import ListSlotsResponse
    from ...models.slot_format import SlotFormat
    from ...types import DriftNote, Response


def _get_kwargs(
    *,
    booking_uid_to_reschedule: str | Unset = UNSET,
    start: datetime.datetime | datetime.date | str,
    end: datetime.datetime | datetime.date | str,
    organization_slug: str | Unset = UNSET,
    team_slug: str | Unset = UNSET,
    username: str | Unset = UNSET,
    event_type_slug: str | Unset = UNSET,
    event_type_id: int | Unset = UNSET,
    usernames: list[str] | Unset = UNSET,
    format_: SlotFormat | str | Unset = UNSET,
    duration: int | Unset = UNSET,
    time_zone: str | Unset = UNSET,
    cal_api_version: str = "2024-09-04",
) -> dict[str, Any]:
    request: dict[str, Any] = {"method": "get", "url": "/v2/slots"}
    params: dict[str, Any] = {}
    if not isinstance(booking_uid_to_reschedule, Unset):
        params["bookingUidToReschedule"] = encode_query(
            not_null(booking_uid_to_reschedule, "booking_uid_to_reschedule")
        )
    params["start"] = encode_query(not_null(start, "start"))
    params["end"] = encode_query(not_null(end, "end"))
    if not isinstance(organization_slug, Unset):
        params["organizationSlug"] = encode_query(not_null(organization_slug, "organization_slug"))
    if not isinstance(team_slug, Unset):
        params["teamSlug"] = encode_query(not_null(team_slug, "team_slug"))
    if not isinstance(username, Unset):
        params["username"] = encode_query(not_null(username, "username"))
    if not isinstance(event_type_slug, Unset):
        params["eventTypeSlug"] = encode_query(not_null(event_type_slug, "event_type_slug"))
    if not isinstance(event_type_id, Unset):
        params["eventTypeId"] = encode_query(not_null(event_type_id, "event_type_id"))
    if not isinstance(usernames, Unset):
        params["usernames"] = encode_query(not_null(usernames, "usernames"))
    if not isinstance(format_, Unset):
        params["format"] = encode_query(not_null(format_, "format_"))
    if not isinstance(duration, Unset):
        params["duration"] = encode_query(not_null(duration, "duration"))
    if not isinstance(time_zone, Unset):
        params["timeZone"] = encode_query(not_null(time_zone, "time_zone"))
    request["params"] = params
    headers: dict[str, str] = {}
    headers["cal-api-version"] = str(cal_api_version)
    request["headers"] = headers
    return request


def _decode(status_code: int, data: object, notes: list[DriftNote] | None = None) -> ListSlotsResponse:
    from ...models.list_slots_response import ListSlotsResponse

    answer: ListSlotsResponse = decode_status({200: Ref(ListSlotsResponse)}, status_code, data, notes)
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 409, 422, 429, 498, 500], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    booking_uid_to_reschedule: str | Unset = UNSET,
    start: datetime.datetime | datetime.date | str,
    end: datetime.datetime | datetime.date | str,
    organization_slug: str | Unset = UNSET,
    team_slug: str | Unset = UNSET,
    username: str | Unset = UNSET,
    event_type_slug: str | Unset = UNSET,
    event_type_id: int | Unset = UNSET,
    usernames: list[str] | Unset = UNSET,
    format_: SlotFormat | str | Unset = UNSET,
    duration: int | Unset = UNSET,
    time_zone: str | Unset = UNSET,
    cal_api_version: str = "2024-09-04",
) -> Response[ListSlotsResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(
        booking_uid_to_reschedule=booking_uid_to_reschedule,
        start=start,
        end=end,
        organization_slug=organization_slug,
        team_slug=team_slug,
        username=username,
        event_type_slug=event_type_slug,
        event_type_id=event_type_id,
        usernames=usernames,
        format_=format_,
        duration=duration,
        time_zone=time_zone,
        cal_api_version=cal_api_version,
    )
    return client.call(request, _decode, _decode_error)


def sync(
    *,
    client: AuthenticatedClient | Client,
    booking_uid_to_reschedule: str | Unset = UNSET,
    start: datetime.datetime | datetime.date | str,
    end: datetime.datetime | datetime.date | str,
    organization_slug: str | Unset = UNSET,
    team_slug: str | Unset = UNSET,
    username: str | Unset = UNSET,
    event_type_slug: str | Unset = UNSET,
    event_type_id: int | Unset = UNSET,
    usernames: list[str] | Unset = UNSET,
    format_: SlotFormat | str | Unset = UNSET,
    duration: int | Unset = UNSET,
    time_zone: str | Unset = UNSET,
    cal_api_version: str = "2024-09-04",
) -> ListSlotsResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(
        booking_uid_to_reschedule=booking_uid_to_reschedule,
        start=start,
        end=end,
        organization_slug=organization_slug,
        team_slug=team_slug,
        username=username,
        event_type_slug=event_type_slug,
        event_type_id=event_type_id,
        usernames=usernames,
        format_=format_,
        duration=duration,
        time_zone=time_zone,
        cal_api_version=cal_api_version,
    )
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    booking_uid_to_reschedule: str | Unset = UNSET,
    start: datetime.datetime | datetime.date | str,
    end: datetime.datetime | datetime.date | str,
    organization_slug: str | Unset = UNSET,
    team_slug: str | Unset = UNSET,
    username: str | Unset = UNSET,
    event_type_slug: str | Unset = UNSET,
    event_type_id: int | Unset = UNSET,
    usernames: list[str] | Unset = UNSET,
    format_: SlotFormat | str | Unset = UNSET,
    duration: int | Unset = UNSET,
    time_zone: str | Unset = UNSET,
    cal_api_version: str = "2024-09-04",
) -> Response[ListSlotsResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(
        booking_uid_to_reschedule=booking_uid_to_reschedule,
        start=start,
        end=end,
        organization_slug=organization_slug,
        team_slug=team_slug,
        username=username,
        event_type_slug=event_type_slug,
        event_type_id=event_type_id,
        usernames=usernames,
        format_=format_,
        duration=duration,
        time_zone=time_zone,
        cal_api_version=cal_api_version,
    )
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    booking_uid_to_reschedule: str | Unset = UNSET,
    start: datetime.datetime | datetime.date | str,
    end: datetime.datetime | datetime.date | str,
    organization_slug: str | Unset = UNSET,
    team_slug: str | Unset = UNSET,
    username: str | Unset = UNSET,
    event_type_slug: str | Unset = UNSET,
    event_type_id: int | Unset = UNSET,
    usernames: list[str] | Unset = UNSET,
    format_: SlotFormat | str | Unset = UNSET,
    duration: int | Unset = UNSET,
    time_zone: str | Unset = UNSET,
    cal_api_version: str = "2024-09-04",
) -> ListSlotsResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(
        booking_uid_to_reschedule=booking_uid_to_reschedule,
        start=start,
        end=end,
        organization_slug=organization_slug,
        team_slug=team_slug,
        username=username,
        event_type_slug=event_type_slug,
        event_type_id=event_type_id,
        usernames=usernames,
        format_=format_,
        duration=duration,
        time_zone=time_zone,
        cal_api_version=cal_api_version,
    )
    return (await client.acall(request, _decode, _decode_error)).parsed
