# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

"""`GET /v2/slots`"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec import (
    STRING,
    List,
    Map,
    Ref,
    Variant,
    decode_status,
    encode_query,
    nothing,
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
    from ...models.list_slots_response_variant_2_value_item import ListSlotsResponseVariant2ValueItem
    from ...models.refresh_api_key_response_variants import RefreshApiKeyResponseVariants
    from ...models.text_error import TextError
    from ...types import DriftNote, Response


def _get_kwargs(
    *,
    booking_uid_to_reschedule: str | Unset = UNSET,
    start: str,
    end: str,
    organization_slug: str | Unset = UNSET,
    team_slug: str | Unset = UNSET,
    username: str | Unset = UNSET,
    event_type_slug: str | Unset = UNSET,
    event_type_id: int | Unset = UNSET,
    usernames: str | Unset = UNSET,
    format_: str | Unset = UNSET,
    duration: int | Unset = UNSET,
    time_zone: str | Unset = UNSET,
    cal_api_version: str = "2024-09-04",
) -> dict[str, Any]:
    request: dict[str, Any] = {"method": "get", "url": "/v2/slots"}
    params: dict[str, Any] = {}
    if not isinstance(booking_uid_to_reschedule, Unset) and booking_uid_to_reschedule is not None:
        params["bookingUidToReschedule"] = encode_query(booking_uid_to_reschedule)
    params["start"] = encode_query(start)
    params["end"] = encode_query(end)
    if not isinstance(organization_slug, Unset) and organization_slug is not None:
        params["organizationSlug"] = encode_query(organization_slug)
    if not isinstance(team_slug, Unset) and team_slug is not None:
        params["teamSlug"] = encode_query(team_slug)
    if not isinstance(username, Unset) and username is not None:
        params["username"] = encode_query(username)
    if not isinstance(event_type_slug, Unset) and event_type_slug is not None:
        params["eventTypeSlug"] = encode_query(event_type_slug)
    if not isinstance(event_type_id, Unset) and event_type_id is not None:
        params["eventTypeId"] = encode_query(event_type_id)
    if not isinstance(usernames, Unset) and usernames is not None:
        params["usernames"] = encode_query(usernames)
    if not isinstance(format_, Unset) and format_ is not None:
        params["format"] = encode_query(format_)
    if not isinstance(duration, Unset) and duration is not None:
        params["duration"] = encode_query(duration)
    if not isinstance(time_zone, Unset) and time_zone is not None:
        params["timeZone"] = encode_query(time_zone)
    request["params"] = params
    headers: dict[str, str] = {}
    headers["cal-api-version"] = str(cal_api_version)
    request["headers"] = headers
    return request


def _decode(
    status_code: int, data: object, notes: list[DriftNote] | None = None
) -> dict[str, list[str]] | dict[str, list[ListSlotsResponseVariant2ValueItem]]:
    from ...models.list_slots_response_variant_2_value_item import ListSlotsResponseVariant2ValueItem

    answer: dict[str, list[str]] | dict[str, list[ListSlotsResponseVariant2ValueItem]] = decode_status(
        {200: Variant(nothing, Map(List(STRING)), Map(List(Ref(ListSlotsResponseVariant2ValueItem))))},
        status_code,
        data,
        notes,
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
    booking_uid_to_reschedule: str | Unset = UNSET,
    start: str,
    end: str,
    organization_slug: str | Unset = UNSET,
    team_slug: str | Unset = UNSET,
    username: str | Unset = UNSET,
    event_type_slug: str | Unset = UNSET,
    event_type_id: int | Unset = UNSET,
    usernames: str | Unset = UNSET,
    format_: str | Unset = UNSET,
    duration: int | Unset = UNSET,
    time_zone: str | Unset = UNSET,
    cal_api_version: str = "2024-09-04",
) -> Response[
    dict[str, list[str]]
    | dict[str, list[ListSlotsResponseVariant2ValueItem]]
    | ListAllowlistsResponseVariants
    | ListAllowlistsResponseVariantsVariants
    | ListAllowlistsResponseVariantsVariantsVariants
    | ListAllowlistsResponseVariantsVariantsVariantsVariants
    | TextError
    | RefreshApiKeyResponseVariants
]:
    """The answer with its status and headers."""
    request = _get_kwargs(
        booking_uid_to_reschedule=booking_uid_to_reschedule,
        start=start,
        end=end,
        organization_slug=organization_slug,
        team_slug=team_slug,
        username=username,
        event_type_slug=event_type_slug,
        event_type_id=event_type_id,
        usernames=usernames,
        format_=format_,
        duration=duration,
        time_zone=time_zone,
        cal_api_version=cal_api_version,
    )
    return client.call(request, _decode, _decode_error)


def sync(
    *,
    client: AuthenticatedClient | Client,
    booking_uid_to_reschedule: str | Unset = UNSET,
    start: str,
    end: str,
    organization_slug: str | Unset = UNSET,
    team_slug: str | Unset = UNSET,
    username: str | Unset = UNSET,
    event_type_slug: str | Unset = UNSET,
    event_type_id: int | Unset = UNSET,
    usernames: str | Unset = UNSET,
    format_: str | Unset = UNSET,
    duration: int | Unset = UNSET,
    time_zone: str | Unset = UNSET,
    cal_api_version: str = "2024-09-04",
) -> (
    dict[str, list[str]]
    | dict[str, list[ListSlotsResponseVariant2ValueItem]]
    | ListAllowlistsResponseVariants
    | ListAllowlistsResponseVariantsVariants
    | ListAllowlistsResponseVariantsVariantsVariants
    | ListAllowlistsResponseVariantsVariantsVariantsVariants
    | TextError
    | RefreshApiKeyResponseVariants
    | None
):
    """The decoded answer alone."""
    request = _get_kwargs(
        booking_uid_to_reschedule=booking_uid_to_reschedule,
        start=start,
        end=end,
        organization_slug=organization_slug,
        team_slug=team_slug,
        username=username,
        event_type_slug=event_type_slug,
        event_type_id=event_type_id,
        usernames=usernames,
        format_=format_,
        duration=duration,
        time_zone=time_zone,
        cal_api_version=cal_api_version,
    )
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    booking_uid_to_reschedule: str | Unset = UNSET,
    start: str,
    end: str,
    organization_slug: str | Unset = UNSET,
    team_slug: str | Unset = UNSET,
    username: str | Unset = UNSET,
    event_type_slug: str | Unset = UNSET,
    event_type_id: int | Unset = UNSET,
    usernames: str | Unset = UNSET,
    format_: str | Unset = UNSET,
    duration: int | Unset = UNSET,
    time_zone: str | Unset = UNSET,
    cal_api_version: str = "2024-09-04",
) -> Response[
    dict[str, list[str]]
    | dict[str, list[ListSlotsResponseVariant2ValueItem]]
    | ListAllowlistsResponseVariants
    | ListAllowlistsResponseVariantsVariants
    | ListAllowlistsResponseVariantsVariantsVariants
    | ListAllowlistsResponseVariantsVariantsVariantsVariants
    | TextError
    | RefreshApiKeyResponseVariants
]:
    """The answer with its status and headers."""
    request = _get_kwargs(
        booking_uid_to_reschedule=booking_uid_to_reschedule,
        start=start,
        end=end,
        organization_slug=organization_slug,
        team_slug=team_slug,
        username=username,
        event_type_slug=event_type_slug,
        event_type_id=event_type_id,
        usernames=usernames,
        format_=format_,
        duration=duration,
        time_zone=time_zone,
        cal_api_version=cal_api_version,
    )
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    booking_uid_to_reschedule: str | Unset = UNSET,
    start: str,
    end: str,
    organization_slug: str | Unset = UNSET,
    team_slug: str | Unset = UNSET,
    username: str | Unset = UNSET,
    event_type_slug: str | Unset = UNSET,
    event_type_id: int | Unset = UNSET,
    usernames: str | Unset = UNSET,
    format_: str | Unset = UNSET,
    duration: int | Unset = UNSET,
    time_zone: str | Unset = UNSET,
    cal_api_version: str = "2024-09-04",
) -> (
    dict[str, list[str]]
    | dict[str, list[ListSlotsResponseVariant2ValueItem]]
    | ListAllowlistsResponseVariants
    | ListAllowlistsResponseVariantsVariants
    | ListAllowlistsResponseVariantsVariantsVariants
    | ListAllowlistsResponseVariantsVariantsVariantsVariants
    | TextError
    | RefreshApiKeyResponseVariants
    | None
):
    """The decoded answer alone."""
    request = _get_kwargs(
        booking_uid_to_reschedule=booking_uid_to_reschedule,
        start=start,
        end=end,
        organization_slug=organization_slug,
        team_slug=team_slug,
        username=username,
        event_type_slug=event_type_slug,
        event_type_id=event_type_id,
        usernames=usernames,
        format_=format_,
        duration=duration,
        time_zone=time_zone,
        cal_api_version=cal_api_version,
    )
    return (await client.acall(request, _decode, _decode_error)).parsed
