# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

"""`POST /v2/verified-resources/emails/verification-code/request`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec import (
    Ref,
    decode_status,
    encode,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AuthenticatedClient, Client
    from ...models.bare_error import BareError
    from ...models.http_error_or_brief_http_error_or_plain_error_or_bare_error import (
        HttpErrorOrBriefHttpErrorOrPlainErrorOrBareError,
    )
    from ...models.http_error_or_brief_http_error_or_plain_error_or_text_error import (
        HttpErrorOrBriefHttpErrorOrPlainErrorOrTextError,
    )
    from ...models.http_error_or_plain_error import HttpErrorOrPlainError
    from ...models.http_error_or_plain_error_or_bare_error import HttpErrorOrPlainErrorOrBareError
    from ...models.http_error_or_plain_error_or_text_error_or_bare_error import (
        HttpErrorOrPlainErrorOrTextErrorOrBareError,
    )
    from ...models.list_allowlists_error import ListAllowlistsError
    from ...models.refresh_api_key_error import RefreshApiKeyError
    from ...models.request_email_verification import RequestEmailVerification
    from ...models.request_email_verification_response import RequestEmailVerificationResponse
    from ...models.text_error import TextError
    from ...types import DriftNote, Response


def _get_kwargs(
    *,
    body: RequestEmailVerification | Mapping[str, Any],
    cal_api_version: str = "2024-04-15",
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": "post",
        "url": "/v2/verified-resources/emails/verification-code/request",
    }
    headers: dict[str, str] = {}
    headers["cal-api-version"] = str(cal_api_version)
    request["headers"] = headers
    request["json"] = encode(body)
    return request


def _decode(
    status_code: int, data: object, notes: list[DriftNote] | None = None
) -> RequestEmailVerificationResponse:
    from ...models.request_email_verification_response import RequestEmailVerificationResponse

    answer: RequestEmailVerificationResponse = decode_status(
        {200: Ref(RequestEmailVerificationResponse)}, status_code, data, notes
    )
    return answer


def _decode_error(
    status_code: int, data: object, notes: list[DriftNote] | None = None
) -> (
    ListAllowlistsError
    | HttpErrorOrBriefHttpErrorOrPlainErrorOrBareError
    | HttpErrorOrPlainError
    | HttpErrorOrBriefHttpErrorOrPlainErrorOrTextError
    | HttpErrorOrPlainErrorOrBareError
    | BareError
    | TextError
    | RefreshApiKeyError
    | HttpErrorOrPlainErrorOrTextErrorOrBareError
    | None
):
    from ...models.bare_error import BareError
    from ...models.http_error_or_brief_http_error_or_plain_error_or_bare_error import (
        kind as http_error_or_brief_http_error_or_plain_error_or_bare_error_kind,
    )
    from ...models.http_error_or_brief_http_error_or_plain_error_or_text_error import (
        kind as http_error_or_brief_http_error_or_plain_error_or_text_error_kind,
    )
    from ...models.http_error_or_plain_error import kind as http_error_or_plain_error_kind
    from ...models.http_error_or_plain_error_or_bare_error import (
        kind as http_error_or_plain_error_or_bare_error_kind,
    )
    from ...models.http_error_or_plain_error_or_text_error_or_bare_error import (
        kind as http_error_or_plain_error_or_text_error_or_bare_error_kind,
    )
    from ...models.list_allowlists_error import kind as list_allowlists_error_kind
    from ...models.refresh_api_key_error import kind as refresh_api_key_error_kind
    from ...models.text_error import TextError

    decoders = {
        400: list_allowlists_error_kind(),
        401: http_error_or_brief_http_error_or_plain_error_or_bare_error_kind(),
        403: http_error_or_plain_error_kind(),
        404: http_error_or_brief_http_error_or_plain_error_or_text_error_kind(),
        409: http_error_or_plain_error_or_bare_error_kind(),
        413: Ref(BareError),
        415: Ref(BareError),
        422: http_error_or_plain_error_kind(),
        429: Ref(TextError),
        498: refresh_api_key_error_kind(),
        500: http_error_or_plain_error_or_text_error_or_bare_error_kind(),
    }
    if status_code not in decoders:
        return None
    answer: (
        ListAllowlistsError
        | HttpErrorOrBriefHttpErrorOrPlainErrorOrBareError
        | HttpErrorOrPlainError
        | HttpErrorOrBriefHttpErrorOrPlainErrorOrTextError
        | HttpErrorOrPlainErrorOrBareError
        | BareError
        | TextError
        | RefreshApiKeyError
        | HttpErrorOrPlainErrorOrTextErrorOrBareError
    ) = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: RequestEmailVerification | Mapping[str, Any],
    cal_api_version: str = "2024-04-15",
) -> Response[
    RequestEmailVerificationResponse
    | ListAllowlistsError
    | HttpErrorOrBriefHttpErrorOrPlainErrorOrBareError
    | HttpErrorOrPlainError
    | HttpErrorOrBriefHttpErrorOrPlainErrorOrTextError
    | HttpErrorOrPlainErrorOrBareError
    | BareError
    | TextError
    | RefreshApiKeyError
    | HttpErrorOrPlainErrorOrTextErrorOrBareError
]:
    """The answer with its status and headers."""
    request = _get_kwargs(body=body, cal_api_version=cal_api_version)
    return client.call(request, _decode, _decode_error)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: RequestEmailVerification | Mapping[str, Any],
    cal_api_version: str = "2024-04-15",
) -> (
    RequestEmailVerificationResponse
    | ListAllowlistsError
    | HttpErrorOrBriefHttpErrorOrPlainErrorOrBareError
    | HttpErrorOrPlainError
    | HttpErrorOrBriefHttpErrorOrPlainErrorOrTextError
    | HttpErrorOrPlainErrorOrBareError
    | BareError
    | TextError
    | RefreshApiKeyError
    | HttpErrorOrPlainErrorOrTextErrorOrBareError
    | None
):
    """The decoded answer alone."""
    request = _get_kwargs(body=body, cal_api_version=cal_api_version)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: RequestEmailVerification | Mapping[str, Any],
    cal_api_version: str = "2024-04-15",
) -> Response[
    RequestEmailVerificationResponse
    | ListAllowlistsError
    | HttpErrorOrBriefHttpErrorOrPlainErrorOrBareError
    | HttpErrorOrPlainError
    | HttpErrorOrBriefHttpErrorOrPlainErrorOrTextError
    | HttpErrorOrPlainErrorOrBareError
    | BareError
    | TextError
    | RefreshApiKeyError
    | HttpErrorOrPlainErrorOrTextErrorOrBareError
]:
    """The answer with its status and headers."""
    request = _get_kwargs(body=body, cal_api_version=cal_api_version)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: RequestEmailVerification | Mapping[str, Any],
    cal_api_version: str = "2024-04-15",
) -> (
    RequestEmailVerificationResponse
    | ListAllowlistsError
    | HttpErrorOrBriefHttpErrorOrPlainErrorOrBareError
    | HttpErrorOrPlainError
    | HttpErrorOrBriefHttpErrorOrPlainErrorOrTextError
    | HttpErrorOrPlainErrorOrBareError
    | BareError
    | TextError
    | RefreshApiKeyError
    | HttpErrorOrPlainErrorOrTextErrorOrBareError
    | None
):
    """The decoded answer alone."""
    request = _get_kwargs(body=body, cal_api_version=cal_api_version)
    return (await client.acall(request, _decode, _decode_error)).parsed
