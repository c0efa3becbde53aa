# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`GET /v2/organizations/{orgId}/teams/{teamId}/routing-forms`"

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec import (
    Ref,
    decode_status,
    encode_query,
    not_null,
    path_segment,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    import datetime

    from ...client import AuthenticatedClient, Client
    from ...models.any_error import AnyError
    from ...models.routing_forms_response import RoutingFormsResponse
    from ...models.sort_order import SortOrder
    from ...types import DriftNote, Response


def _get_kwargs(
    org_id: int,
    team_id: int,
    *,
    skip: int | Unset = UNSET,
    take: int | Unset = UNSET,
    sort_created_at: SortOrder | str | Unset = UNSET,
    sort_updated_at: SortOrder | str | Unset = UNSET,
    after_created_at: datetime.datetime | str | Unset = UNSET,
    before_created_at: datetime.datetime | str | Unset = UNSET,
    after_updated_at: datetime.datetime | str | Unset = UNSET,
    before_updated_at: datetime.datetime | str | Unset = UNSET,
    routed_to_booking_uid: str | Unset = UNSET,
) -> dict[str, Any]:
    request: dict[str, Any] = {
        "method": "get",
        "url": "/v2/organizations/"
        + path_segment("org_id", org_id)
        + "/teams/"
        + path_segment("team_id", team_id)
        + "/routing-forms",
    }
    params: dict[str, Any] = {}
    if not isinstance(skip, Unset):
        params["skip"] = encode_query(not_null(skip, "skip"))
    if not isinstance(take, Unset):
        params["take"] = encode_query(not_null(take, "take"))
    if not isinstance(sort_created_at, Unset):
        params["sortCreatedAt"] = encode_query(not_null(sort_created_at, "sort_created_at"))
    if not isinstance(sort_updated_at, Unset):
        params["sortUpdatedAt"] = encode_query(not_null(sort_updated_at, "sort_updated_at"))
    if not isinstance(after_created_at, Unset):
        params["afterCreatedAt"] = encode_query(not_null(after_created_at, "after_created_at"))
    if not isinstance(before_created_at, Unset):
        params["beforeCreatedAt"] = encode_query(not_null(before_created_at, "before_created_at"))
    if not isinstance(after_updated_at, Unset):
        params["afterUpdatedAt"] = encode_query(not_null(after_updated_at, "after_updated_at"))
    if not isinstance(before_updated_at, Unset):
        params["beforeUpdatedAt"] = encode_query(not_null(before_updated_at, "before_updated_at"))
    if not isinstance(routed_to_booking_uid, Unset):
        params["routedToBookingUid"] = encode_query(not_null(routed_to_booking_uid, "routed_to_booking_uid"))
    request["params"] = params
    return request


def _decode(status_code: int, data: object, notes: list[DriftNote] | None = None) -> RoutingFormsResponse:
    from ...models.routing_forms_response import RoutingFormsResponse

    answer: RoutingFormsResponse = decode_status({200: Ref(RoutingFormsResponse)}, status_code, data, notes)
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 409, 422, 429, 498, 500], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    org_id: int,
    team_id: int,
    *,
    client: AuthenticatedClient | Client,
    skip: int | Unset = UNSET,
    take: int | Unset = UNSET,
    sort_created_at: SortOrder | str | Unset = UNSET,
    sort_updated_at: SortOrder | str | Unset = UNSET,
    after_created_at: datetime.datetime | str | Unset = UNSET,
    before_created_at: datetime.datetime | str | Unset = UNSET,
    after_updated_at: datetime.datetime | str | Unset = UNSET,
    before_updated_at: datetime.datetime | str | Unset = UNSET,
    routed_to_booking_uid: str | Unset = UNSET,
) -> Response[RoutingFormsResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(
        org_id,
        team_id,
        skip=skip,
        take=take,
        sort_created_at=sort_created_at,
        sort_updated_at=sort_updated_at,
        after_created_at=after_created_at,
        before_created_at=before_created_at,
        after_updated_at=after_updated_at,
        before_updated_at=before_updated_at,
        routed_to_booking_uid=routed_to_booking_uid,
    )
    return client.call(request, _decode, _decode_error)


def sync(
    org_id: int,
    team_id: int,
    *,
    client: AuthenticatedClient | Client,
    skip: int | Unset = UNSET,
    take: int | Unset = UNSET,
    sort_created_at: SortOrder | str | Unset = UNSET,
    sort_updated_at: SortOrder | str | Unset = UNSET,
    after_created_at: datetime.datetime | str | Unset = UNSET,
    before_created_at: datetime.datetime | str | Unset = UNSET,
    after_updated_at: datetime.datetime | str | Unset = UNSET,
    before_updated_at: datetime.datetime | str | Unset = UNSET,
    routed_to_booking_uid: str | Unset = UNSET,
) -> RoutingFormsResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(
        org_id,
        team_id,
        skip=skip,
        take=take,
        sort_created_at=sort_created_at,
        sort_updated_at=sort_updated_at,
        after_created_at=after_created_at,
        before_created_at=before_created_at,
        after_updated_at=after_updated_at,
        before_updated_at=before_updated_at,
        routed_to_booking_uid=routed_to_booking_uid,
    )
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    org_id: int,
    team_id: int,
    *,
    client: AuthenticatedClient | Client,
    skip: int | Unset = UNSET,
    take: int | Unset = UNSET,
    sort_created_at: SortOrder | str | Unset = UNSET,
    sort_updated_at: SortOrder | str | Unset = UNSET,
    after_created_at: datetime.datetime | str | Unset = UNSET,
    before_created_at: datetime.datetime | str | Unset = UNSET,
    after_updated_at: datetime.datetime | str | Unset = UNSET,
    before_updated_at: datetime.datetime | str | Unset = UNSET,
    routed_to_booking_uid: str | Unset = UNSET,
) -> Response[RoutingFormsResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(
        org_id,
        team_id,
        skip=skip,
        take=take,
        sort_created_at=sort_created_at,
        sort_updated_at=sort_updated_at,
        after_created_at=after_created_at,
        before_created_at=before_created_at,
        after_updated_at=after_updated_at,
        before_updated_at=before_updated_at,
        routed_to_booking_uid=routed_to_booking_uid,
    )
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    org_id: int,
    team_id: int,
    *,
    client: AuthenticatedClient | Client,
    skip: int | Unset = UNSET,
    take: int | Unset = UNSET,
    sort_created_at: SortOrder | str | Unset = UNSET,
    sort_updated_at: SortOrder | str | Unset = UNSET,
    after_created_at: datetime.datetime | str | Unset = UNSET,
    before_created_at: datetime.datetime | str | Unset = UNSET,
    after_updated_at: datetime.datetime | str | Unset = UNSET,
    before_updated_at: datetime.datetime | str | Unset = UNSET,
    routed_to_booking_uid: str | Unset = UNSET,
) -> RoutingFormsResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(
        org_id,
        team_id,
        skip=skip,
        take=take,
        sort_created_at=sort_created_at,
        sort_updated_at=sort_updated_at,
        after_created_at=after_created_at,
        before_created_at=before_created_at,
        after_updated_at=after_updated_at,
        before_updated_at=before_updated_at,
        routed_to_booking_uid=routed_to_booking_uid,
    )
    return (await client.acall(request, _decode, _decode_error)).parsed
