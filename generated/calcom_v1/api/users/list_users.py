# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

"""`GET /users`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec import (
    decode_status,
    encode_query,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...types import DriftNote, Response


def _get_kwargs(
    *,
    email: list[str] | Unset = UNSET,
) -> dict[str, Any]:
    request: dict[str, Any] = {"method": "get", "url": "/users"}
    params: dict[str, Any] = {}
    if not isinstance(email, Unset) and email is not None:
        params["email"] = encode_query(email, joined=False)
    request["params"] = params
    return request


def _decode(status_code: int, data: object, notes: list[DriftNote] | None = None) -> Any:

    answer: Any = decode_status({200: None}, status_code, data, notes)
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> None:
    return None


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    email: list[str] | Unset = UNSET,
) -> Response[Any]:
    """The answer with its status and headers."""
    request = _get_kwargs(email=email)
    return client.call(request, _decode, _decode_error)


def sync(
    *,
    client: AuthenticatedClient | Client,
    email: list[str] | Unset = UNSET,
) -> Any:
    """The decoded answer alone."""
    request = _get_kwargs(email=email)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    email: list[str] | Unset = UNSET,
) -> Response[Any]:
    """The answer with its status and headers."""
    request = _get_kwargs(email=email)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    email: list[str] | Unset = UNSET,
) -> Any:
    """The decoded answer alone."""
    request = _get_kwargs(email=email)
    return (await client.acall(request, _decode, _decode_error)).parsed
