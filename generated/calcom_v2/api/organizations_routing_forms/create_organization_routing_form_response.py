# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

"""`POST /v2/organizations/{orgId}/routing-forms/{routingFormId}/responses`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ..._codec import (
    Ref,
    decode_status,
    encode_query,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AuthenticatedClient, Client
    from ...models.create_organization_routing_form_response_format import (
        CreateOrganizationRoutingFormResponseFormat,
    )
    from ...models.create_routing_form_response import CreateRoutingFormResponse
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
    from ...models.text_error import TextError
    from ...types import DriftNote, Response


def _get_kwargs(
    org_id: int,
    routing_form_id: str,
    *,
    start: str,
    end: str,
    time_zone: str | Unset = UNSET,
    duration: int | Unset = UNSET,
    format_: CreateOrganizationRoutingFormResponseFormat | str | Unset = UNSET,
    booking_uid_to_reschedule: str | Unset = UNSET,
    reschedule_with_same_host: bool | Unset = UNSET,
    queue_response: bool | Unset = UNSET,
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": "post",
        "url": f"/v2/organizations/{quote(str(org_id), safe='')}/routing-forms/{quote(str(routing_form_id), safe='')}/responses",
    }
    params: dict[str, Any] = {}
    params["start"] = encode_query(start)
    params["end"] = encode_query(end)
    if not isinstance(time_zone, Unset) and time_zone is not None:
        params["timeZone"] = encode_query(time_zone)
    if not isinstance(duration, Unset) and duration is not None:
        params["duration"] = encode_query(duration)
    if not isinstance(format_, Unset) and format_ is not None:
        params["format"] = encode_query(format_)
    if not isinstance(booking_uid_to_reschedule, Unset) and booking_uid_to_reschedule is not None:
        params["bookingUidToReschedule"] = encode_query(booking_uid_to_reschedule)
    if not isinstance(reschedule_with_same_host, Unset) and reschedule_with_same_host is not None:
        params["rescheduleWithSameHost"] = encode_query(reschedule_with_same_host)
    if not isinstance(queue_response, Unset) and queue_response is not None:
        params["queueResponse"] = encode_query(queue_response)
    request["params"] = params
    return request


def _decode(
    status_code: int, data: object, notes: list[DriftNote] | None = None
) -> CreateRoutingFormResponse:
    from ...models.create_routing_form_response import CreateRoutingFormResponse

    answer: CreateRoutingFormResponse = decode_status(
        {201: Ref(CreateRoutingFormResponse)}, status_code, data, notes
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
    | TextError
    | RefreshApiKeyError
    | HttpErrorOrPlainErrorOrTextErrorOrBareError
    | None
):
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
        | TextError
        | RefreshApiKeyError
        | HttpErrorOrPlainErrorOrTextErrorOrBareError
    ) = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    org_id: int,
    routing_form_id: str,
    *,
    client: AuthenticatedClient | Client,
    start: str,
    end: str,
    time_zone: str | Unset = UNSET,
    duration: int | Unset = UNSET,
    format_: CreateOrganizationRoutingFormResponseFormat | str | Unset = UNSET,
    booking_uid_to_reschedule: str | Unset = UNSET,
    reschedule_with_same_host: bool | Unset = UNSET,
    queue_response: bool | Unset = UNSET,
) -> Response[
    CreateRoutingFormResponse
    | ListAllowlistsError
    | HttpErrorOrBriefHttpErrorOrPlainErrorOrBareError
    | HttpErrorOrPlainError
    | HttpErrorOrBriefHttpErrorOrPlainErrorOrTextError
    | HttpErrorOrPlainErrorOrBareError
    | TextError
    | RefreshApiKeyError
    | HttpErrorOrPlainErrorOrTextErrorOrBareError
]:
    """The answer with its status and headers."""
    request = _get_kwargs(
        org_id,
        routing_form_id,
        start=start,
        end=end,
        time_zone=time_zone,
        duration=duration,
        format_=format_,
        booking_uid_to_reschedule=booking_uid_to_reschedule,
        reschedule_with_same_host=reschedule_with_same_host,
        queue_response=queue_response,
    )
    return client.call(request, _decode, _decode_error)


def sync(
    org_id: int,
    routing_form_id: str,
    *,
    client: AuthenticatedClient | Client,
    start: str,
    end: str,
    time_zone: str | Unset = UNSET,
    duration: int | Unset = UNSET,
    format_: CreateOrganizationRoutingFormResponseFormat | str | Unset = UNSET,
    booking_uid_to_reschedule: str | Unset = UNSET,
    reschedule_with_same_host: bool | Unset = UNSET,
    queue_response: bool | Unset = UNSET,
) -> (
    CreateRoutingFormResponse
    | ListAllowlistsError
    | HttpErrorOrBriefHttpErrorOrPlainErrorOrBareError
    | HttpErrorOrPlainError
    | HttpErrorOrBriefHttpErrorOrPlainErrorOrTextError
    | HttpErrorOrPlainErrorOrBareError
    | TextError
    | RefreshApiKeyError
    | HttpErrorOrPlainErrorOrTextErrorOrBareError
    | None
):
    """The decoded answer alone."""
    request = _get_kwargs(
        org_id,
        routing_form_id,
        start=start,
        end=end,
        time_zone=time_zone,
        duration=duration,
        format_=format_,
        booking_uid_to_reschedule=booking_uid_to_reschedule,
        reschedule_with_same_host=reschedule_with_same_host,
        queue_response=queue_response,
    )
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    org_id: int,
    routing_form_id: str,
    *,
    client: AuthenticatedClient | Client,
    start: str,
    end: str,
    time_zone: str | Unset = UNSET,
    duration: int | Unset = UNSET,
    format_: CreateOrganizationRoutingFormResponseFormat | str | Unset = UNSET,
    booking_uid_to_reschedule: str | Unset = UNSET,
    reschedule_with_same_host: bool | Unset = UNSET,
    queue_response: bool | Unset = UNSET,
) -> Response[
    CreateRoutingFormResponse
    | ListAllowlistsError
    | HttpErrorOrBriefHttpErrorOrPlainErrorOrBareError
    | HttpErrorOrPlainError
    | HttpErrorOrBriefHttpErrorOrPlainErrorOrTextError
    | HttpErrorOrPlainErrorOrBareError
    | TextError
    | RefreshApiKeyError
    | HttpErrorOrPlainErrorOrTextErrorOrBareError
]:
    """The answer with its status and headers."""
    request = _get_kwargs(
        org_id,
        routing_form_id,
        start=start,
        end=end,
        time_zone=time_zone,
        duration=duration,
        format_=format_,
        booking_uid_to_reschedule=booking_uid_to_reschedule,
        reschedule_with_same_host=reschedule_with_same_host,
        queue_response=queue_response,
    )
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    org_id: int,
    routing_form_id: str,
    *,
    client: AuthenticatedClient | Client,
    start: str,
    end: str,
    time_zone: str | Unset = UNSET,
    duration: int | Unset = UNSET,
    format_: CreateOrganizationRoutingFormResponseFormat | str | Unset = UNSET,
    booking_uid_to_reschedule: str | Unset = UNSET,
    reschedule_with_same_host: bool | Unset = UNSET,
    queue_response: bool | Unset = UNSET,
) -> (
    CreateRoutingFormResponse
    | ListAllowlistsError
    | HttpErrorOrBriefHttpErrorOrPlainErrorOrBareError
    | HttpErrorOrPlainError
    | HttpErrorOrBriefHttpErrorOrPlainErrorOrTextError
    | HttpErrorOrPlainErrorOrBareError
    | TextError
    | RefreshApiKeyError
    | HttpErrorOrPlainErrorOrTextErrorOrBareError
    | None
):
    """The decoded answer alone."""
    request = _get_kwargs(
        org_id,
        routing_form_id,
        start=start,
        end=end,
        time_zone=time_zone,
        duration=duration,
        format_=format_,
        booking_uid_to_reschedule=booking_uid_to_reschedule,
        reschedule_with_same_host=reschedule_with_same_host,
        queue_response=queue_response,
    )
    return (await client.acall(request, _decode, _decode_error)).parsed
