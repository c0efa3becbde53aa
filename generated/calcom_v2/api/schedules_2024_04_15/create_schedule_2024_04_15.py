# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`POST /v2/schedules`"

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec import (
    Ref,
    decode_status,
    encode,
    refuse_nulls,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AuthenticatedClient, Client
    from ...models.any_error import AnyError
    from ...models.create_schedule_row import CreateScheduleRow
    from ...models.schedule_row_response import ScheduleRowResponse
    from ...types import DriftNote, Response


def _get_kwargs(
    *,
    body: CreateScheduleRow | Mapping[str, Any],
    cal_api_version: str = "2024-04-15",
) -> dict[str, Any]:
    request: dict[str, Any] = {"method": "post", "url": "/v2/schedules"}
    headers: dict[str, str] = {}
    headers["cal-api-version"] = str(cal_api_version)
    request["headers"] = headers
    request["json"] = encode(body)
    refuse_nulls(
        request.get("json"),
        {
            "name": "name",
            "timeZone": "time_zone",
            "isDefault": "is_default",
            "availabilities": "availabilities",
        },
    )
    return request


def _decode(status_code: int, data: object, notes: list[DriftNote] | None = None) -> ScheduleRowResponse:
    from ...models.schedule_row_response import ScheduleRowResponse

    answer: ScheduleRowResponse = decode_status({201: Ref(ScheduleRowResponse)}, status_code, data, notes)
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 409, 413, 415, 422, 429, 498, 500], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateScheduleRow | Mapping[str, Any],
    cal_api_version: str = "2024-04-15",
) -> Response[ScheduleRowResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(body=body, cal_api_version=cal_api_version)
    return client.call(request, _decode, _decode_error)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: CreateScheduleRow | Mapping[str, Any],
    cal_api_version: str = "2024-04-15",
) -> ScheduleRowResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(body=body, cal_api_version=cal_api_version)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateScheduleRow | Mapping[str, Any],
    cal_api_version: str = "2024-04-15",
) -> Response[ScheduleRowResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(body=body, cal_api_version=cal_api_version)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CreateScheduleRow | Mapping[str, Any],
    cal_api_version: str = "2024-04-15",
) -> ScheduleRowResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(body=body, cal_api_version=cal_api_version)
    return (await client.acall(request, _decode, _decode_error)).parsed
