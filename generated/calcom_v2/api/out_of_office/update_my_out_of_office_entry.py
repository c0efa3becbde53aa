# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`PATCH /v2/me/ooo/{oooId}`"

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
    from ...models.out_of_office_entry_response import OutOfOfficeEntryResponse
    from ...models.update_out_of_office_entry import UpdateOutOfOfficeEntry
    from ...types import DriftNote, Response


def _get_kwargs(
    ooo_id: int,
    *,
    body: UpdateOutOfOfficeEntry | Mapping[str, Any],
) -> dict[str, Any]:
    request: dict[str, Any] = {"method": "patch", "url": "/v2/me/ooo/" + path_segment("ooo_id", ooo_id)}
    request["json"] = encode(body)
    refuse_nulls(
        request.get("json"),
        {"start": "start", "end": "end", "notes": "notes", "toUserId": "to_user_id", "reason": "reason"},
    )
    return request


def _decode(status_code: int, data: object, notes: list[DriftNote] | None = None) -> OutOfOfficeEntryResponse:
    from ...models.out_of_office_entry_response import OutOfOfficeEntryResponse

    answer: OutOfOfficeEntryResponse = decode_status(
        {200: Ref(OutOfOfficeEntryResponse)}, status_code, data, notes
    )
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 409, 413, 415, 422, 429, 498, 500], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    ooo_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateOutOfOfficeEntry | Mapping[str, Any],
) -> Response[OutOfOfficeEntryResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(ooo_id, body=body)
    return client.call(request, _decode, _decode_error)


def sync(
    ooo_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateOutOfOfficeEntry | Mapping[str, Any],
) -> OutOfOfficeEntryResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(ooo_id, body=body)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    ooo_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateOutOfOfficeEntry | Mapping[str, Any],
) -> Response[OutOfOfficeEntryResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(ooo_id, body=body)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    ooo_id: int,
    *,
    client: AuthenticatedClient | Client,
    body: UpdateOutOfOfficeEntry | Mapping[str, Any],
) -> OutOfOfficeEntryResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(ooo_id, body=body)
    return (await client.acall(request, _decode, _decode_error)).parsed
