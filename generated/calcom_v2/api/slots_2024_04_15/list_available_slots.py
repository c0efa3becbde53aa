# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`GET /v2/slots/available`"

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
    from ...models.available_slots_response import AvailableSlotsResponse
    from ...models.slot_format import SlotFormat
    from ...types import DriftNote, Response


def _get_kwargs(
    *,
    start_time: datetime.datetime | str,
    end_time: datetime.datetime | str,
    event_type_id: int | Unset = UNSET,
    event_type_slug: str | Unset = UNSET,
    username_list: list[str] | Unset = UNSET,
    time_zone: str | Unset = UNSET,
    duration: int | Unset = UNSET,
    reschedule_uid: str | Unset = UNSET,
    org_slug: str | Unset = UNSET,
    slot_format: SlotFormat | str | Unset = UNSET,
    cal_api_version: str = "2024-04-15",
) -> dict[str, Any]:
    request: dict[str, Any] = {"method": "get", "url": "/v2/slots/available"}
    params: dict[str, Any] = {}
    params["startTime"] = encode_query(not_null(start_time, "start_time"))
    params["endTime"] = encode_query(not_null(end_time, "end_time"))
    if not isinstance(event_type_id, Unset):
        params["eventTypeId"] = encode_query(not_null(event_type_id, "event_type_id"))
    if not isinstance(event_type_slug, Unset):
        params["eventTypeSlug"] = encode_query(not_null(event_type_slug, "event_type_slug"))
    if not isinstance(username_list, Unset):
        params["usernameList[]"] = encode_query(not_null(username_list, "username_list"), joined=False)
    if not isinstance(time_zone, Unset):
        params["timeZone"] = encode_query(not_null(time_zone, "time_zone"))
    if not isinstance(duration, Unset):
        params["duration"] = encode_query(not_null(duration, "duration"))
    if not isinstance(reschedule_uid, Unset):
        params["rescheduleUid"] = encode_query(not_null(reschedule_uid, "reschedule_uid"))
    if not isinstance(org_slug, Unset):
        params["orgSlug"] = encode_query(not_null(org_slug, "org_slug"))
    if not isinstance(slot_format, Unset):
        params["slotFormat"] = encode_query(not_null(slot_format, "slot_format"))
    request["params"] = params
    headers: dict[str, str] = {}
    headers["cal-api-version"] = str(cal_api_version)
    request["headers"] = headers
    return request


def _decode(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AvailableSlotsResponse:
    from ...models.available_slots_response import AvailableSlotsResponse

    answer: AvailableSlotsResponse = decode_status(
        {200: Ref(AvailableSlotsResponse)}, status_code, data, notes
    )
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 409, 422, 429, 498, 500], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    start_time: datetime.datetime | str,
    end_time: datetime.datetime | str,
    event_type_id: int | Unset = UNSET,
    event_type_slug: str | Unset = UNSET,
    username_list: list[str] | Unset = UNSET,
    time_zone: str | Unset = UNSET,
    duration: int | Unset = UNSET,
    reschedule_uid: str | Unset = UNSET,
    org_slug: str | Unset = UNSET,
    slot_format: SlotFormat | str | Unset = UNSET,
    cal_api_version: str = "2024-04-15",
) -> Response[AvailableSlotsResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(
        start_time=start_time,
        end_time=end_time,
        event_type_id=event_type_id,
        event_type_slug=event_type_slug,
        username_list=username_list,
        time_zone=time_zone,
        duration=duration,
        reschedule_uid=reschedule_uid,
        org_slug=org_slug,
        slot_format=slot_format,
        cal_api_version=cal_api_version,
    )
    return client.call(request, _decode, _decode_error)


def sync(
    *,
    client: AuthenticatedClient | Client,
    start_time: datetime.datetime | str,
    end_time: datetime.datetime | str,
    event_type_id: int | Unset = UNSET,
    event_type_slug: str | Unset = UNSET,
    username_list: list[str] | Unset = UNSET,
    time_zone: str | Unset = UNSET,
    duration: int | Unset = UNSET,
    reschedule_uid: str | Unset = UNSET,
    org_slug: str | Unset = UNSET,
    slot_format: SlotFormat | str | Unset = UNSET,
    cal_api_version: str = "2024-04-15",
) -> AvailableSlotsResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(
        start_time=start_time,
        end_time=end_time,
        event_type_id=event_type_id,
        event_type_slug=event_type_slug,
        username_list=username_list,
        time_zone=time_zone,
        duration=duration,
        reschedule_uid=reschedule_uid,
        org_slug=org_slug,
        slot_format=slot_format,
        cal_api_version=cal_api_version,
    )
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    start_time: datetime.datetime | str,
    end_time: datetime.datetime | str,
    event_type_id: int | Unset = UNSET,
    event_type_slug: str | Unset = UNSET,
    username_list: list[str] | Unset = UNSET,
    time_zone: str | Unset = UNSET,
    duration: int | Unset = UNSET,
    reschedule_uid: str | Unset = UNSET,
    org_slug: str | Unset = UNSET,
    slot_format: SlotFormat | str | Unset = UNSET,
    cal_api_version: str = "2024-04-15",
) -> Response[AvailableSlotsResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(
        start_time=start_time,
        end_time=end_time,
        event_type_id=event_type_id,
        event_type_slug=event_type_slug,
        username_list=username_list,
        time_zone=time_zone,
        duration=duration,
        reschedule_uid=reschedule_uid,
        org_slug=org_slug,
        slot_format=slot_format,
        cal_api_version=cal_api_version,
    )
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    start_time: datetime.datetime | str,
    end_time: datetime.datetime | str,
    event_type_id: int | Unset = UNSET,
    event_type_slug: str | Unset = UNSET,
    username_list: list[str] | Unset = UNSET,
    time_zone: str | Unset = UNSET,
    duration: int | Unset = UNSET,
    reschedule_uid: str | Unset = UNSET,
    org_slug: str | Unset = UNSET,
    slot_format: SlotFormat | str | Unset = UNSET,
    cal_api_version: str = "2024-04-15",
) -> AvailableSlotsResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(
        start_time=start_time,
        end_time=end_time,
        event_type_id=event_type_id,
        event_type_slug=event_type_slug,
        username_list=username_list,
        time_zone=time_zone,
        duration=duration,
        reschedule_uid=reschedule_uid,
        org_slug=org_slug,
        slot_format=slot_format,
        cal_api_version=cal_api_version,
    )
    return (await client.acall(request, _decode, _decode_error)).parsed
