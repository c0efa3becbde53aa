# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`DELETE /v2/slots/selected-slot`"

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
    from ...client import AuthenticatedClient, Client
    from ...models.any_error import AnyError
    from ...models.deleted_selected_slot_response import DeletedSelectedSlotResponse
    from ...types import DriftNote, Response


def _get_kwargs(
    *,
    uid: str | Unset = UNSET,
    cal_api_version: str = "2024-04-15",
) -> dict[str, Any]:
    request: dict[str, Any] = {"method": "delete", "url": "/v2/slots/selected-slot"}
    params: dict[str, Any] = {}
    if not isinstance(uid, Unset):
        params["uid"] = encode_query(not_null(uid, "uid"))
    request["params"] = params
    headers: dict[str, str] = {}
    headers["cal-api-version"] = str(cal_api_version)
    request["headers"] = headers
    return request


def _decode(
    status_code: int, data: object, notes: list[DriftNote] | None = None
) -> DeletedSelectedSlotResponse:
    from ...models.deleted_selected_slot_response import DeletedSelectedSlotResponse

    answer: DeletedSelectedSlotResponse = decode_status(
        {200: Ref(DeletedSelectedSlotResponse)}, status_code, data, notes
    )
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 409, 413, 415, 422, 429, 498, 500], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    uid: str | Unset = UNSET,
    cal_api_version: str = "2024-04-15",
) -> Response[DeletedSelectedSlotResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(uid=uid, cal_api_version=cal_api_version)
    return client.call(request, _decode, _decode_error)


def sync(
    *,
    client: AuthenticatedClient | Client,
    uid: str | Unset = UNSET,
    cal_api_version: str = "2024-04-15",
) -> DeletedSelectedSlotResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(uid=uid, cal_api_version=cal_api_version)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    uid: str | Unset = UNSET,
    cal_api_version: str = "2024-04-15",
) -> Response[DeletedSelectedSlotResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(uid=uid, cal_api_version=cal_api_version)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    uid: str | Unset = UNSET,
    cal_api_version: str = "2024-04-15",
) -> DeletedSelectedSlotResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(uid=uid, cal_api_version=cal_api_version)
    return (await client.acall(request, _decode, _decode_error)).parsed
