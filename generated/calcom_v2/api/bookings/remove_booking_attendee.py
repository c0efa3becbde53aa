# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

"""`DELETE /v2/bookings/{bookingUid}/attendees/{attendeeId}`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ..._codec import (
    Ref,
    decode_status,
)

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
    from ...models.refresh_api_key_response_variants import RefreshApiKeyResponseVariants
    from ...models.remove_booking_attendee_response import RemoveBookingAttendeeResponse
    from ...models.text_error import TextError
    from ...types import DriftNote, Response


def _get_kwargs(
    booking_uid: str,
    attendee_id: int,
    *,
    cal_api_version: str = "2024-08-13",
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": "delete",
        "url": f"/v2/bookings/{quote(str(booking_uid), safe='')}/attendees/{quote(str(attendee_id), safe='')}",
    }
    headers: dict[str, str] = {}
    headers["cal-api-version"] = str(cal_api_version)
    request["headers"] = headers
    return request


def _decode(
    status_code: int, data: object, notes: list[DriftNote] | None = None
) -> RemoveBookingAttendeeResponse:
    from ...models.remove_booking_attendee_response import RemoveBookingAttendeeResponse

    answer: RemoveBookingAttendeeResponse = decode_status(
        {200: Ref(RemoveBookingAttendeeResponse)}, status_code, data, notes
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
    booking_uid: str,
    attendee_id: int,
    *,
    client: AuthenticatedClient | Client,
    cal_api_version: str = "2024-08-13",
) -> Response[
    RemoveBookingAttendeeResponse
    | ListAllowlistsResponseVariants
    | ListAllowlistsResponseVariantsVariants
    | ListAllowlistsResponseVariantsVariantsVariants
    | ListAllowlistsResponseVariantsVariantsVariantsVariants
    | TextError
    | RefreshApiKeyResponseVariants
]:
    """The answer with its status and headers."""
    request = _get_kwargs(booking_uid, attendee_id, cal_api_version=cal_api_version)
    return client.call(request, _decode, _decode_error)


def sync(
    booking_uid: str,
    attendee_id: int,
    *,
    client: AuthenticatedClient | Client,
    cal_api_version: str = "2024-08-13",
) -> (
    RemoveBookingAttendeeResponse
    | ListAllowlistsResponseVariants
    | ListAllowlistsResponseVariantsVariants
    | ListAllowlistsResponseVariantsVariantsVariants
    | ListAllowlistsResponseVariantsVariantsVariantsVariants
    | TextError
    | RefreshApiKeyResponseVariants
    | None
):
    """The decoded answer alone."""
    request = _get_kwargs(booking_uid, attendee_id, cal_api_version=cal_api_version)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    booking_uid: str,
    attendee_id: int,
    *,
    client: AuthenticatedClient | Client,
    cal_api_version: str = "2024-08-13",
) -> Response[
    RemoveBookingAttendeeResponse
    | ListAllowlistsResponseVariants
    | ListAllowlistsResponseVariantsVariants
    | ListAllowlistsResponseVariantsVariantsVariants
    | ListAllowlistsResponseVariantsVariantsVariantsVariants
    | TextError
    | RefreshApiKeyResponseVariants
]:
    """The answer with its status and headers."""
    request = _get_kwargs(booking_uid, attendee_id, cal_api_version=cal_api_version)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    booking_uid: str,
    attendee_id: int,
    *,
    client: AuthenticatedClient | Client,
    cal_api_version: str = "2024-08-13",
) -> (
    RemoveBookingAttendeeResponse
    | ListAllowlistsResponseVariants
    | ListAllowlistsResponseVariantsVariants
    | ListAllowlistsResponseVariantsVariantsVariants
    | ListAllowlistsResponseVariantsVariantsVariantsVariants
    | TextError
    | RefreshApiKeyResponseVariants
    | None
):
    """The decoded answer alone."""
    request = _get_kwargs(booking_uid, attendee_id, cal_api_version=cal_api_version)
    return (await client.acall(request, _decode, _decode_error)).parsed
