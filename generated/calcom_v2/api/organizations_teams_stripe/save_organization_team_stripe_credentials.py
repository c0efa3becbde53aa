# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`GET /v2/organizations/{orgId}/teams/{teamId}/stripe/save`"

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec import (
    decode_status,
    encode_query,
    not_null,
    path_segment,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.any_error import AnyError
    from ...types import DriftNote, Response


def _get_kwargs(
    org_id: int,
    team_id: int,
    *,
    state: str,
    code: str | Unset = UNSET,
    error: str | Unset = UNSET,
    error_description: str | Unset = UNSET,
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": "get",
        "url": "/v2/organizations/"
        + path_segment("org_id", org_id)
        + "/teams/"
        + path_segment("team_id", team_id)
        + "/stripe/save",
    }
    params: dict[str, Any] = {}
    params["state"] = encode_query(not_null(state, "state"))
    if not isinstance(code, Unset):
        params["code"] = encode_query(not_null(code, "code"))
    if not isinstance(error, Unset):
        params["error"] = encode_query(not_null(error, "error"))
    if not isinstance(error_description, Unset):
        params["error_description"] = encode_query(not_null(error_description, "error_description"))
    request["params"] = params
    return request


def _decode(status_code: int, data: object, notes: list[DriftNote] | None = None) -> Any:

    answer: Any = decode_status({200: None}, status_code, data, notes)
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 409, 422, 429, 500], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    org_id: int,
    team_id: int,
    *,
    client: AuthenticatedClient | Client,
    state: str,
    code: str | Unset = UNSET,
    error: str | Unset = UNSET,
    error_description: str | Unset = UNSET,
) -> Response[Any]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(
        org_id, team_id, state=state, code=code, error=error, error_description=error_description
    )
    return client.call(request, _decode, _decode_error)


def sync(
    org_id: int,
    team_id: int,
    *,
    client: AuthenticatedClient | Client,
    state: str,
    code: str | Unset = UNSET,
    error: str | Unset = UNSET,
    error_description: str | Unset = UNSET,
) -> Any:
    """Return only the decoded answer."""
    request = _get_kwargs(
        org_id, team_id, state=state, code=code, error=error, error_description=error_description
    )
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    org_id: int,
    team_id: int,
    *,
    client: AuthenticatedClient | Client,
    state: str,
    code: str | Unset = UNSET,
    error: str | Unset = UNSET,
    error_description: str | Unset = UNSET,
) -> Response[Any]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(
        org_id, team_id, state=state, code=code, error=error, error_description=error_description
    )
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    org_id: int,
    team_id: int,
    *,
    client: AuthenticatedClient | Client,
    state: str,
    code: str | Unset = UNSET,
    error: str | Unset = UNSET,
    error_description: str | Unset = UNSET,
) -> Any:
    """Return only the decoded answer."""
    request = _get_kwargs(
        org_id, team_id, state=state, code=code, error=error, error_description=error_description
    )
    return (await client.acall(request, _decode, _decode_error)).parsed
