# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

"""`GET /v2/verified-resources/phones`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec import (
    Ref,
    decode_status,
    encode_query,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.list_allowlists_response_variants import ListAllowlistsResponseVariants
    from ...models.list_allowlists_response_variants_variants import ListAllowlistsResponseVariantsVariants
    from ...models.list_allowlists_response_variants_variants_variants import (
        ListAllowlistsResponseVariantsVariantsVariants,
    )
    from ...models.list_allowlists_response_variants_variants_variants_variants import (
        ListAllowlistsResponseVariantsVariantsVariantsVariants,
    )
    from ...models.list_verified_phones_response import ListVerifiedPhonesResponse
    from ...models.refresh_api_key_response_variants import RefreshApiKeyResponseVariants
    from ...models.text_error import TextError
    from ...types import DriftNote, Response


def _get_kwargs(
    *,
    take: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    cal_api_version: str = "2024-04-15",
) -> dict[str, Any]:
    request: dict[str, Any] = {"method": "get", "url": "/v2/verified-resources/phones"}
    params: dict[str, Any] = {}
    if not isinstance(take, Unset) and take is not None:
        params["take"] = encode_query(take)
    if not isinstance(skip, Unset) and skip is not None:
        params["skip"] = encode_query(skip)
    request["params"] = params
    headers: dict[str, str] = {}
    headers["cal-api-version"] = str(cal_api_version)
    request["headers"] = headers
    return request


def _decode(
    status_code: int, data: object, notes: list[DriftNote] | None = None
) -> ListVerifiedPhonesResponse:
    from ...models.list_verified_phones_response import ListVerifiedPhonesResponse

    answer: ListVerifiedPhonesResponse = decode_status(
        {200: Ref(ListVerifiedPhonesResponse)}, status_code, data, notes
    )
    return answer


def _decode_error(
    status_code: int, data: object, notes: list[DriftNote] | None = None
) -> (
    ListAllowlistsResponseVariants
    | ListAllowlistsResponseVariantsVariants
    | ListAllowlistsResponseVariantsVariantsVariants
    | ListAllowlistsResponseVariantsVariantsVariantsVariants
    | TextError
    | RefreshApiKeyResponseVariants
    | None
):
    from ...models.list_allowlists_response_variants import kind as list_allowlists_response_variants_kind
    from ...models.list_allowlists_response_variants_variants import (
        kind as list_allowlists_response_variants_variants_kind,
    )
    from ...models.list_allowlists_response_variants_variants_variants import (
        kind as list_allowlists_response_variants_variants_variants_kind,
    )
    from ...models.list_allowlists_response_variants_variants_variants_variants import (
        kind as list_allowlists_response_variants_variants_variants_variants_kind,
    )
    from ...models.refresh_api_key_response_variants import kind as refresh_api_key_response_variants_kind
    from ...models.text_error import TextError

    decoders = {
        400: list_allowlists_response_variants_kind(),
        401: list_allowlists_response_variants_variants_kind(),
        403: list_allowlists_response_variants_variants_variants_kind(),
        404: list_allowlists_response_variants_variants_variants_variants_kind(),
        409: list_allowlists_response_variants_variants_kind(),
        422: list_allowlists_response_variants_variants_variants_kind(),
        429: Ref(TextError),
        498: refresh_api_key_response_variants_kind(),
        500: list_allowlists_response_variants_variants_kind(),
    }
    if status_code not in decoders:
        return None
    answer: (
        ListAllowlistsResponseVariants
        | ListAllowlistsResponseVariantsVariants
        | ListAllowlistsResponseVariantsVariantsVariants
        | ListAllowlistsResponseVariantsVariantsVariantsVariants
        | TextError
        | RefreshApiKeyResponseVariants
    ) = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    take: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    cal_api_version: str = "2024-04-15",
) -> Response[
    ListVerifiedPhonesResponse
    | ListAllowlistsResponseVariants
    | ListAllowlistsResponseVariantsVariants
    | ListAllowlistsResponseVariantsVariantsVariants
    | ListAllowlistsResponseVariantsVariantsVariantsVariants
    | TextError
    | RefreshApiKeyResponseVariants
]:
    """The answer with its status and headers."""
    request = _get_kwargs(take=take, skip=skip, cal_api_version=cal_api_version)
    return client.call(request, _decode, _decode_error)


def sync(
    *,
    client: AuthenticatedClient | Client,
    take: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    cal_api_version: str = "2024-04-15",
) -> (
    ListVerifiedPhonesResponse
    | ListAllowlistsResponseVariants
    | ListAllowlistsResponseVariantsVariants
    | ListAllowlistsResponseVariantsVariantsVariants
    | ListAllowlistsResponseVariantsVariantsVariantsVariants
    | TextError
    | RefreshApiKeyResponseVariants
    | None
):
    """The decoded answer alone."""
    request = _get_kwargs(take=take, skip=skip, cal_api_version=cal_api_version)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    take: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    cal_api_version: str = "2024-04-15",
) -> Response[
    ListVerifiedPhonesResponse
    | ListAllowlistsResponseVariants
    | ListAllowlistsResponseVariantsVariants
    | ListAllowlistsResponseVariantsVariantsVariants
    | ListAllowlistsResponseVariantsVariantsVariantsVariants
    | TextError
    | RefreshApiKeyResponseVariants
]:
    """The answer with its status and headers."""
    request = _get_kwargs(take=take, skip=skip, cal_api_version=cal_api_version)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    take: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    cal_api_version: str = "2024-04-15",
) -> (
    ListVerifiedPhonesResponse
    | ListAllowlistsResponseVariants
    | ListAllowlistsResponseVariantsVariants
    | ListAllowlistsResponseVariantsVariantsVariants
    | ListAllowlistsResponseVariantsVariantsVariantsVariants
    | TextError
    | RefreshApiKeyResponseVariants
    | None
):
    """The decoded answer alone."""
    request = _get_kwargs(take=take, skip=skip, cal_api_version=cal_api_version)
    return (await client.acall(request, _decode, _decode_error)).parsed
