# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`DELETE /v2/selected-calendars`"

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
    from ...models.selected_calendar_response import SelectedCalendarResponse
    from ...types import DriftNote, Response


def _get_kwargs(
    *,
    integration: str,
    external_id: str,
    credential_id: int,
    delegation_credential_id: str | Unset = UNSET,
) -> dict[str, Any]:
    request: dict[str, Any] = {"method": "delete", "url": "/v2/selected-calendars"}
    params: dict[str, Any] = {}
    params["integration"] = encode_query(not_null(integration, "integration"))
    params["externalId"] = encode_query(not_null(external_id, "external_id"))
    params["credentialId"] = encode_query(not_null(credential_id, "credential_id"))
    if not isinstance(delegation_credential_id, Unset):
        params["delegationCredentialId"] = encode_query(
            not_null(delegation_credential_id, "delegation_credential_id")
        )
    request["params"] = params
    return request


def _decode(status_code: int, data: object, notes: list[DriftNote] | None = None) -> SelectedCalendarResponse:
    from ...models.selected_calendar_response import SelectedCalendarResponse

    answer: SelectedCalendarResponse = decode_status(
        {200: Ref(SelectedCalendarResponse)}, status_code, data, notes
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
    integration: str,
    external_id: str,
    credential_id: int,
    delegation_credential_id: str | Unset = UNSET,
) -> Response[SelectedCalendarResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(
        integration=integration,
        external_id=external_id,
        credential_id=credential_id,
        delegation_credential_id=delegation_credential_id,
    )
    return client.call(request, _decode, _decode_error)


def sync(
    *,
    client: AuthenticatedClient | Client,
    integration: str,
    external_id: str,
    credential_id: int,
    delegation_credential_id: str | Unset = UNSET,
) -> SelectedCalendarResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(
        integration=integration,
        external_id=external_id,
        credential_id=credential_id,
        delegation_credential_id=delegation_credential_id,
    )
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    integration: str,
    external_id: str,
    credential_id: int,
    delegation_credential_id: str | Unset = UNSET,
) -> Response[SelectedCalendarResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(
        integration=integration,
        external_id=external_id,
        credential_id=credential_id,
        delegation_credential_id=delegation_credential_id,
    )
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    integration: str,
    external_id: str,
    credential_id: int,
    delegation_credential_id: str | Unset = UNSET,
) -> SelectedCalendarResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(
        integration=integration,
        external_id=external_id,
        credential_id=credential_id,
        delegation_credential_id=delegation_credential_id,
    )
    return (await client.acall(request, _decode, _decode_error)).parsed
