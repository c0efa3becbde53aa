# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`PATCH /v2/schedules/{scheduleId}`"

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
    from ...models.update_schedule import UpdateSchedule
    from ...models.update_schedule_response import UpdateScheduleResponse
    from ...types import DriftNote, Response


def _get_kwargs(
    schedule_id: int,
    *,
    body: UpdateSchedule | Mapping[str, Any],
    cal_api_version: str = "2024-06-11",
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": "patch",
        "url": "/v2/schedules/" + path_segment("schedule_id", schedule_id),
    }
    headers: dict[str, str] = {}
    headers["cal-api-version"] = str(cal_api_version)
    request["headers"] = headers
    request["json"] = encode(body)
    refuse_nulls(
        request.get("json"),
        {
            "name": "name",
            "timeZone": "time_zone",
            "availability": "availability",
            "isDefault": "is_default",
            "overrides": "overrides",
        },
    )
    return request


def _decode(status_code: int, data: object, notes: list[DriftNote] | None = None) -> UpdateScheduleResponse:
    from ...models.update_schedule_response import UpdateScheduleResponse

    answer: UpdateScheduleResponse = decode_status(
        {200: Ref(UpdateScheduleResponse)}, status_code, data, notes
    )
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 409, 413, 415, 422, 429, 498, 500], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    schedule_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateSchedule | Mapping[str, Any],
    cal_api_version: str = "2024-06-11",
) -> Response[UpdateScheduleResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(schedule_id, body=body, cal_api_version=cal_api_version)
    return client.call(request, _decode, _decode_error)


def sync(
    schedule_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateSchedule | Mapping[str, Any],
    cal_api_version: str = "2024-06-11",
) -> UpdateScheduleResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(schedule_id, body=body, cal_api_version=cal_api_version)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    schedule_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateSchedule | Mapping[str, Any],
    cal_api_version: str = "2024-06-11",
) -> Response[UpdateScheduleResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(schedule_id, body=body, cal_api_version=cal_api_version)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    schedule_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateSchedule | Mapping[str, Any],
    cal_api_version: str = "2024-06-11",
) -> UpdateScheduleResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(schedule_id, body=body, cal_api_version=cal_api_version)
    return (await client.acall(request, _decode, _decode_error)).parsed
