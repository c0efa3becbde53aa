# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`POST /credential-sync`"

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec import (
    Ref,
    decode_status,
    encode,
    encode_query,
    not_null,
    refuse_nulls,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AuthenticatedClient, Client
    from ...models.any_error import AnyError
    from ...models.create_user_credential_body import CreateUserCredentialBody
    from ...models.created_credential_response import CreatedCredentialResponse
    from ...types import DriftNote, Response


def _get_kwargs(
    *,
    body: CreateUserCredentialBody | Mapping[str, Any],
    user_id: int,
    create_selected_calendar: bool | Unset = UNSET,
    create_destination_calendar: bool | Unset = UNSET,
) -> dict[str, Any]:
    request: dict[str, Any] = {"method": "post", "url": "/credential-sync"}
    params: dict[str, Any] = {}
    params["userId"] = encode_query(not_null(user_id, "user_id"))
    if not isinstance(create_selected_calendar, Unset):
        params["createSelectedCalendar"] = encode_query(
            not_null(create_selected_calendar, "create_selected_calendar")
        )
    if not isinstance(create_destination_calendar, Unset):
        params["createDestinationCalendar"] = encode_query(
            not_null(create_destination_calendar, "create_destination_calendar")
        )
    request["params"] = params
    request["json"] = encode(body)
    refuse_nulls(request.get("json"), {"encryptedKey": "encrypted_key", "appSlug": "app_slug"})
    return request


def _decode(
    status_code: int, data: object, notes: list[DriftNote] | None = None
) -> CreatedCredentialResponse:
    from ...models.created_credential_response import CreatedCredentialResponse

    answer: CreatedCredentialResponse = decode_status(
        {200: Ref(CreatedCredentialResponse)}, status_code, data, notes
    )
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 405, 409, 410, 413, 429, 500, 501, 503], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateUserCredentialBody | Mapping[str, Any],
    user_id: int,
    create_selected_calendar: bool | Unset = UNSET,
    create_destination_calendar: bool | Unset = UNSET,
) -> Response[CreatedCredentialResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(
        body=body,
        user_id=user_id,
        create_selected_calendar=create_selected_calendar,
        create_destination_calendar=create_destination_calendar,
    )
    return client.call(request, _decode, _decode_error)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: CreateUserCredentialBody | Mapping[str, Any],
    user_id: int,
    create_selected_calendar: bool | Unset = UNSET,
    create_destination_calendar: bool | Unset = UNSET,
) -> CreatedCredentialResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(
        body=body,
        user_id=user_id,
        create_selected_calendar=create_selected_calendar,
        create_destination_calendar=create_destination_calendar,
    )
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateUserCredentialBody | Mapping[str, Any],
    user_id: int,
    create_selected_calendar: bool | Unset = UNSET,
    create_destination_calendar: bool | Unset = UNSET,
) -> Response[CreatedCredentialResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(
        body=body,
        user_id=user_id,
        create_selected_calendar=create_selected_calendar,
        create_destination_calendar=create_destination_calendar,
    )
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CreateUserCredentialBody | Mapping[str, Any],
    user_id: int,
    create_selected_calendar: bool | Unset = UNSET,
    create_destination_calendar: bool | Unset = UNSET,
) -> CreatedCredentialResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(
        body=body,
        user_id=user_id,
        create_selected_calendar=create_selected_calendar,
        create_destination_calendar=create_destination_calendar,
    )
    return (await client.acall(request, _decode, _decode_error)).parsed
