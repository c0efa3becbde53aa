# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`POST /v2/organizations/{orgId}/routing-forms/{routingFormId}/responses`"

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec import (
    Ref,
    decode_status,
    encode,
    encode_query,
    not_null,
    path_segment,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    import datetime

    from ...client import AuthenticatedClient, Client
    from ...models.any_error import AnyError
    from ...models.create_routing_form_response import CreateRoutingFormResponse
    from ...models.slot_format import SlotFormat
    from ...types import DriftNote, Response


def _get_kwargs(
    org_id: int,
    routing_form_id: str,
    *,
    body: dict[str, Any],
    start: datetime.datetime | datetime.date | str,
    end: datetime.datetime | datetime.date | str,
    time_zone: str | Unset = UNSET,
    duration: int | Unset = UNSET,
    format_: SlotFormat | str | Unset = UNSET,
    booking_uid_to_reschedule: str | Unset = UNSET,
    reschedule_with_same_host: bool | Unset = UNSET,
    queue_response: bool | Unset = UNSET,
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": "post",
        "url": "/v2/organizations/"
        + path_segment("org_id", org_id)
        + "/routing-forms/"
        + path_segment("routing_form_id", routing_form_id)
        + "/responses",
    }
    params: dict[str, Any] = {}
    params["start"] = encode_query(not_null(start, "start"))
    params["end"] = encode_query(not_null(end, "end"))
    if not isinstance(time_zone, Unset):
        params["timeZone"] = encode_query(not_null(time_zone, "time_zone"))
    if not isinstance(duration, Unset):
        params["duration"] = encode_query(not_null(duration, "duration"))
    if not isinstance(format_, Unset):
        params["format"] = encode_query(not_null(format_, "format_"))
    if not isinstance(booking_uid_to_reschedule, Unset):
        params["bookingUidToReschedule"] = encode_query(
            not_null(booking_uid_to_reschedule, "booking_uid_to_reschedule")
        )
    if not isinstance(reschedule_with_same_host, Unset):
        params["rescheduleWithSameHost"] = encode_query(
            not_null(reschedule_with_same_host, "reschedule_with_same_host")
        )
    if not isinstance(queue_response, Unset):
        params["queueResponse"] = encode_query(not_null(queue_response, "queue_response"))
    request["params"] = params
    request["json"] = encode(body)
    return request


def _decode(
    status_code: int, data: object, notes: list[DriftNote] | None = None
) -> CreateRoutingFormResponse:
    from ...models.create_routing_form_response import CreateRoutingFormResponse

    answer: CreateRoutingFormResponse = decode_status(
        {201: Ref(CreateRoutingFormResponse)}, status_code, data, notes
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
    *,
    client: AuthenticatedClient | Client,
    body: dict[str, Any],
    start: datetime.datetime | datetime.date | str,
    end: datetime.datetime | datetime.date | str,
    time_zone: str | Unset = UNSET,
    duration: int | Unset = UNSET,
    format_: SlotFormat | str | Unset = UNSET,
    booking_uid_to_reschedule: str | Unset = UNSET,
    reschedule_with_same_host: bool | Unset = UNSET,
    queue_response: bool | Unset = UNSET,
) -> Response[CreateRoutingFormResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(
        org_id,
        routing_form_id,
        body=body,
        start=start,
        end=end,
        time_zone=time_zone,
        duration=duration,
        format_=format_,
        booking_uid_to_reschedule=booking_uid_to_reschedule,
        reschedule_with_same_host=reschedule_with_same_host,
        queue_response=queue_response,
    )
    return client.call(request, _decode, _decode_error)


def sync(
    org_id: int,
    routing_form_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: dict[str, Any],
    start: datetime.datetime | datetime.date | str,
    end: datetime.datetime | datetime.date | str,
    time_zone: str | Unset = UNSET,
    duration: int | Unset = UNSET,
    format_: SlotFormat | str | Unset = UNSET,
    booking_uid_to_reschedule: str | Unset = UNSET,
    reschedule_with_same_host: bool | Unset = UNSET,
    queue_response: bool | Unset = UNSET,
) -> CreateRoutingFormResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(
        org_id,
        routing_form_id,
        body=body,
        start=start,
        end=end,
        time_zone=time_zone,
        duration=duration,
        format_=format_,
        booking_uid_to_reschedule=booking_uid_to_reschedule,
        reschedule_with_same_host=reschedule_with_same_host,
        queue_response=queue_response,
    )
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    org_id: int,
    routing_form_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: dict[str, Any],
    start: datetime.datetime | datetime.date | str,
    end: datetime.datetime | datetime.date | str,
    time_zone: str | Unset = UNSET,
    duration: int | Unset = UNSET,
    format_: SlotFormat | str | Unset = UNSET,
    booking_uid_to_reschedule: str | Unset = UNSET,
    reschedule_with_same_host: bool | Unset = UNSET,
    queue_response: bool | Unset = UNSET,
) -> Response[CreateRoutingFormResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(
        org_id,
        routing_form_id,
        body=body,
        start=start,
        end=end,
        time_zone=time_zone,
        duration=duration,
        format_=format_,
        booking_uid_to_reschedule=booking_uid_to_reschedule,
        reschedule_with_same_host=reschedule_with_same_host,
        queue_response=queue_response,
    )
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    org_id: int,
    routing_form_id: str,
    *,
    client: AuthenticatedClient | Client,
    body: dict[str, Any],
    start: datetime.datetime | datetime.date | str,
    end: datetime.datetime | datetime.date | str,
    time_zone: str | Unset = UNSET,
    duration: int | Unset = UNSET,
    format_: SlotFormat | str | Unset = UNSET,
    booking_uid_to_reschedule: str | Unset = UNSET,
    reschedule_with_same_host: bool | Unset = UNSET,
    queue_response: bool | Unset = UNSET,
) -> CreateRoutingFormResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(
        org_id,
        routing_form_id,
        body=body,
        start=start,
        end=end,
        time_zone=time_zone,
        duration=duration,
        format_=format_,
        booking_uid_to_reschedule=booking_uid_to_reschedule,
        reschedule_with_same_host=reschedule_with_same_host,
        queue_response=queue_response,
    )
    return (await client.acall(request, _decode, _decode_error)).parsed
