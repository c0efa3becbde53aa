# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

"`GET /v2/calendars/busy-times`"

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._codec import (
    Ref,
    decode_status,
    encode_nested,
    encode_query,
    not_null,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    import datetime

    from ...client import AuthenticatedClient, Client
    from ...models.any_error import AnyError
    from ...models.busy_times_response import BusyTimesResponse
    from ...models.list_busy_times_calendars_to_load_item import ListBusyTimesCalendarsToLoadItem
    from ...types import DriftNote, Response


def _get_kwargs(
    *,
    logged_in_users_tz: str | Unset = UNSET,
    time_zone: str | Unset = UNSET,
    date_from: datetime.datetime | datetime.date | str | Unset = UNSET,
    date_to: datetime.datetime | datetime.date | str | Unset = UNSET,
    calendars_to_load: list[ListBusyTimesCalendarsToLoadItem] | Unset = UNSET,
    credential_id: int | Unset = UNSET,
    external_id: str | Unset = UNSET,
) -> dict[str, Any]:
    request: dict[str, Any] = {"method": "get", "url": "/v2/calendars/busy-times"}
    params: dict[str, Any] = {}
    if not isinstance(logged_in_users_tz, Unset):
        params["loggedInUsersTz"] = encode_query(not_null(logged_in_users_tz, "logged_in_users_tz"))
    if not isinstance(time_zone, Unset):
        params["timeZone"] = encode_query(not_null(time_zone, "time_zone"))
    if not isinstance(date_from, Unset):
        params["dateFrom"] = encode_query(not_null(date_from, "date_from"))
    if not isinstance(date_to, Unset):
        params["dateTo"] = encode_query(not_null(date_to, "date_to"))
    if not isinstance(calendars_to_load, Unset):
        params.update(encode_nested("calendarsToLoad", not_null(calendars_to_load, "calendars_to_load")))
    if not isinstance(credential_id, Unset):
        params["credentialId"] = encode_query(not_null(credential_id, "credential_id"))
    if not isinstance(external_id, Unset):
        params["externalId"] = encode_query(not_null(external_id, "external_id"))
    request["params"] = params
    return request


def _decode(status_code: int, data: object, notes: list[DriftNote] | None = None) -> BusyTimesResponse:
    from ...models.busy_times_response import BusyTimesResponse

    answer: BusyTimesResponse = decode_status({200: Ref(BusyTimesResponse)}, status_code, data, notes)
    return answer


def _decode_error(status_code: int, data: object, notes: list[DriftNote] | None = None) -> AnyError | None:
    from ...models.any_error import kind as any_error_kind

    decoders = dict.fromkeys([400, 401, 403, 404, 409, 422, 429, 498, 500], any_error_kind())
    answer: AnyError | None = decode_status(decoders, status_code, data, notes)
    return answer


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    logged_in_users_tz: str | Unset = UNSET,
    time_zone: str | Unset = UNSET,
    date_from: datetime.datetime | datetime.date | str | Unset = UNSET,
    date_to: datetime.datetime | datetime.date | str | Unset = UNSET,
    calendars_to_load: list[ListBusyTimesCalendarsToLoadItem] | Unset = UNSET,
    credential_id: int | Unset = UNSET,
    external_id: str | Unset = UNSET,
) -> Response[BusyTimesResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(
        logged_in_users_tz=logged_in_users_tz,
        time_zone=time_zone,
        date_from=date_from,
        date_to=date_to,
        calendars_to_load=calendars_to_load,
        credential_id=credential_id,
        external_id=external_id,
    )
    return client.call(request, _decode, _decode_error)


def sync(
    *,
    client: AuthenticatedClient | Client,
    logged_in_users_tz: str | Unset = UNSET,
    time_zone: str | Unset = UNSET,
    date_from: datetime.datetime | datetime.date | str | Unset = UNSET,
    date_to: datetime.datetime | datetime.date | str | Unset = UNSET,
    calendars_to_load: list[ListBusyTimesCalendarsToLoadItem] | Unset = UNSET,
    credential_id: int | Unset = UNSET,
    external_id: str | Unset = UNSET,
) -> BusyTimesResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(
        logged_in_users_tz=logged_in_users_tz,
        time_zone=time_zone,
        date_from=date_from,
        date_to=date_to,
        calendars_to_load=calendars_to_load,
        credential_id=credential_id,
        external_id=external_id,
    )
    return client.call(request, _decode, _decode_error).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    logged_in_users_tz: str | Unset = UNSET,
    time_zone: str | Unset = UNSET,
    date_from: datetime.datetime | datetime.date | str | Unset = UNSET,
    date_to: datetime.datetime | datetime.date | str | Unset = UNSET,
    calendars_to_load: list[ListBusyTimesCalendarsToLoadItem] | Unset = UNSET,
    credential_id: int | Unset = UNSET,
    external_id: str | Unset = UNSET,
) -> Response[BusyTimesResponse | AnyError]:
    """Return the answer with its status and headers."""
    request = _get_kwargs(
        logged_in_users_tz=logged_in_users_tz,
        time_zone=time_zone,
        date_from=date_from,
        date_to=date_to,
        calendars_to_load=calendars_to_load,
        credential_id=credential_id,
        external_id=external_id,
    )
    return await client.acall(request, _decode, _decode_error)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    logged_in_users_tz: str | Unset = UNSET,
    time_zone: str | Unset = UNSET,
    date_from: datetime.datetime | datetime.date | str | Unset = UNSET,
    date_to: datetime.datetime | datetime.date | str | Unset = UNSET,
    calendars_to_load: list[ListBusyTimesCalendarsToLoadItem] | Unset = UNSET,
    credential_id: int | Unset = UNSET,
    external_id: str | Unset = UNSET,
) -> BusyTimesResponse | AnyError | None:
    """Return only the decoded answer."""
    request = _get_kwargs(
        logged_in_users_tz=logged_in_users_tz,
        time_zone=time_zone,
        date_from=date_from,
        date_to=date_to,
        calendars_to_load=calendars_to_load,
        credential_id=credential_id,
        external_id=external_id,
    )
    return (await client.acall(request, _decode, _decode_error)).parsed
