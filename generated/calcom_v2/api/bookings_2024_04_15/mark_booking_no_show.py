# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`POST /v2/bookings/{bookingUid}/mark-no-show`"

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
    from ...models.mark_no_show import MarkNoShow
    from ...models.no_show_response import NoShowResponse
    from ...types import DriftNote, Response


def _get_kwargs(
    booking_uid: str,
    *,
    body: MarkNoShow | Mapping[str, Any],
    cal_api_version: str = "2024-04-15",
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": "post",
        "url": "/v2/bookings/" + path_segment("booking_uid", booking_uid) + "/mark-no-show",
    }
    headers: dict[str, str] = {}
    headers["cal-api-version"] = str(cal_api_version)
    request["headers"] = headers
    request["json"] = encode(body)
    refuse_nulls(request.get("json"), {"noShowHost": "no_show_host", "attendees": "attendees"})
    return request


def _decode(status_code: int, data: object, notes: list[DriftNote] | None = None) -> NoShowResponse:
    from ...models.no_show_response import NoShowResponse

    answer: NoShowResponse = decode_status({201: Ref(NoShowResponse)}, status_code, data, notes)
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 409, 413, 415, 422, 429, 498, 500], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    booking_uid: str,
    *,
    client: AuthenticatedClient | Client,
    body: MarkNoShow | Mapping[str, Any],
    cal_api_version: str = "2024-04-15",
) -> Response[NoShowResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(booking_uid, body=body, cal_api_version=cal_api_version)
    return client.call(request, _decode, _decode_error)


def sync(
    booking_uid: str,
    *,
    client: AuthenticatedClient | Client,
    body: MarkNoShow | Mapping[str, Any],
    cal_api_version: str = "2024-04-15",
) -> NoShowResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(booking_uid, body=body, cal_api_version=cal_api_version)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    booking_uid: str,
    *,
    client: AuthenticatedClient | Client,
    body: MarkNoShow | Mapping[str, Any],
    cal_api_version: str = "2024-04-15",
) -> Response[NoShowResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(booking_uid, body=body, cal_api_version=cal_api_version)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    booking_uid: str,
    *,
    client: AuthenticatedClient | Client,
    body: MarkNoShow | Mapping[str, Any],
    cal_api_version: str = "2024-04-15",
) -> NoShowResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(booking_uid, body=body, cal_api_version=cal_api_version)
    return (await client.acall(request, _decode, _decode_error)).parsed
