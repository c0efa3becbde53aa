# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`POST /v2/bookings`"

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec import (
    Ref,
    decode_status,
    encode,
    refuse_nulls,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...client import AuthenticatedClient, Client
    from ...models.any_error import AnyError
    from ...models.create_booking_body import CreateBookingBody
    from ...models.create_booking_response import CreateBookingResponse
    from ...types import DriftNote, Response


def _get_kwargs(
    *,
    body: CreateBookingBody | Mapping[str, Any],
    cal_api_version: str = "2024-08-13",
) -> dict[str, Any]:
    request: dict[str, Any] = {"method": "post", "url": "/v2/bookings"}
    headers: dict[str, str] = {}
    headers["cal-api-version"] = str(cal_api_version)
    request["headers"] = headers
    request["json"] = encode(body)
    refuse_nulls(
        request.get("json"),
        {
            "start": "start",
            "attendee": "attendee",
            "bookingFieldsResponses": "booking_fields_responses",
            "eventTypeSlug": "event_type_slug",
            "username": "username",
            "teamSlug": "team_slug",
            "organizationSlug": "organization_slug",
            "guests": "guests",
            "meetingUrl": "meeting_url",
            "location": "location",
            "metadata": "metadata",
            "lengthInMinutes": "length_in_minutes",
            "routing": "routing",
            "emailVerificationCode": "email_verification_code",
            "allowConflicts": "allow_conflicts",
            "allowBookingOutOfBounds": "allow_booking_out_of_bounds",
            "skipBookingLimits": "skip_booking_limits",
            "instant": "instant",
            "recurrenceCount": "recurrence_count",
        },
    )
    return request


def _decode(status_code: int, data: object, notes: list[DriftNote] | None = None) -> CreateBookingResponse:
    from ...models.create_booking_response import CreateBookingResponse

    answer: CreateBookingResponse = decode_status({201: Ref(CreateBookingResponse)}, status_code, data, notes)
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 409, 413, 415, 422, 429, 498, 500], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateBookingBody | Mapping[str, Any],
    cal_api_version: str = "2024-08-13",
) -> Response[CreateBookingResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(body=body, cal_api_version=cal_api_version)
    return client.call(request, _decode, _decode_error)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: CreateBookingBody | Mapping[str, Any],
    cal_api_version: str = "2024-08-13",
) -> CreateBookingResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(body=body, cal_api_version=cal_api_version)
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CreateBookingBody | Mapping[str, Any],
    cal_api_version: str = "2024-08-13",
) -> Response[CreateBookingResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(body=body, cal_api_version=cal_api_version)
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CreateBookingBody | Mapping[str, Any],
    cal_api_version: str = "2024-08-13",
) -> CreateBookingResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(body=body, cal_api_version=cal_api_version)
    return (await client.acall(request, _decode, _decode_error)).parsed
