# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`GET /v2/stripe/connect`"

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
    from ...models.stripe_connect_response import StripeConnectResponse
    from ...types import DriftNote, Response


def _get_kwargs(
    *,
    return_to: str | Unset = UNSET,
    on_error_return_to: str | Unset = UNSET,
) -> dict[str, Any]:
    request: dict[str, Any] = {"method": "get", "url": "/v2/stripe/connect"}
    params: dict[str, Any] = {}
    if not isinstance(return_to, Unset):
        params["returnTo"] = encode_query(not_null(return_to, "return_to"))
    if not isinstance(on_error_return_to, Unset):
        params["onErrorReturnTo"] = encode_query(not_null(on_error_return_to, "on_error_return_to"))
    request["params"] = params
    return request


def _decode(status_code: int, data: object, notes: list[DriftNote] | None = None) -> StripeConnectResponse:
    from ...models.stripe_connect_response import StripeConnectResponse

    answer: StripeConnectResponse = decode_status({200: Ref(StripeConnectResponse)}, status_code, data, notes)
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 409, 422, 429, 498, 500], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    return_to: str | Unset = UNSET,
    on_error_return_to: str | Unset = UNSET,
) -> Response[StripeConnectResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(return_to=return_to, on_error_return_to=on_error_return_to)
    return client.call(request, _decode, _decode_error)


def sync(
    *,
    client: AuthenticatedClient | Client,
    return_to: str | Unset = UNSET,
    on_error_return_to: str | Unset = UNSET,
) -> StripeConnectResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(return_to=return_to, on_error_return_to=on_error_return_to)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    return_to: str | Unset = UNSET,
    on_error_return_to: str | Unset = UNSET,
) -> Response[StripeConnectResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(return_to=return_to, on_error_return_to=on_error_return_to)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    return_to: str | Unset = UNSET,
    on_error_return_to: str | Unset = UNSET,
) -> StripeConnectResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(return_to=return_to, on_error_return_to=on_error_return_to)
    return (await client.acall(request, _decode, _decode_error)).parsed
