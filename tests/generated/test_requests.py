"""What the endpoints prepare for sending, and the plain clients that send it."""

from __future__ import annotations

import datetime
import json
from typing import Any

import httpx
import pytest
from calcom_v1.api.slots import list_slots as list_slots_v1
from calcom_v2 import AuthenticatedClient, Client
from calcom_v2.api.bookings import cancel_booking, create_booking, get_booking, list_bookings
from calcom_v2.api.bookings_2024_04_15 import create_recurring_booking
from calcom_v2.api.bookings_2024_04_15 import list_bookings_2024_04_15 as list_booking_rows
from calcom_v2.api.bookings_2026_05_01 import list_bookings_2026_05_01 as list_bookings_by_cursor
from calcom_v2.api.calendars import list_busy_times
from calcom_v2.api.me import get_me
from calcom_v2.api.slots_2024_04_15 import list_available_slots
from calcom_v2.errors import UnexpectedStatus
from calcom_v2.models import CreateBooking, CreateBookingAttendee, CreateWebhook, Me, Webhook
from calcom_v2.types import UNSET

PARIS = datetime.timezone(datetime.timedelta(hours=1))
START = datetime.datetime(2026, 11, 24, 10, 0, tzinfo=PARIS)


def test_lists_are_joined_by_commas_and_absent_values_left_out() -> None:
    request = list_bookings._get_kwargs(status=["upcoming", "past"], take=10, skip=UNSET)
    assert request == {
        "method": "get",
        "url": "/v2/bookings",
        "params": {"status": "upcoming,past", "take": "10"},
        "headers": {"cal-api-version": "2024-08-13"},
    }


def test_v1_repeats_the_key_of_a_list() -> None:
    request = list_slots_v1._get_kwargs(
        event_type_id=1, start_time="2026-11-24", end_time="2026-11-25", username_list=["alice", "bob"]
    )
    assert request["params"]["usernameList"] == ["alice", "bob"]


def test_objects_in_a_query_are_written_with_brackets() -> None:
    request = list_busy_times._get_kwargs(
        date_from="2026-11-30",
        date_to="2026-12-05",
        calendars_to_load=[{"credentialId": 2, "externalId": "a@example.com"}],  # type: ignore[list-item]
    )
    assert request["params"]["calendarsToLoad[0][credentialId]"] == "2"
    assert request["params"]["calendarsToLoad[0][externalId]"] == "a@example.com"


def test_another_version_has_a_module_of_its_own() -> None:
    assert list_bookings_by_cursor._get_kwargs()["headers"] == {"cal-api-version": "2026-05-01"}
    assert list_bookings_by_cursor._get_kwargs()["url"] == "/v2/bookings"


def test_the_oldest_version_is_asked_as_it_was() -> None:
    request = list_booking_rows._get_kwargs(filters={"status": "past"}, limit=5)  # type: ignore[arg-type]
    assert request["headers"] == {"cal-api-version": "2024-04-15"}
    assert request["params"] == {"filters[status]": "past", "limit": "5"}
    slots = list_available_slots._get_kwargs(
        start_time=START, end_time=START, event_type_slug="30min", username_list=["bob"]
    )
    assert slots["headers"] == {"cal-api-version": "2024-04-15"}
    assert slots["params"]["usernameList[]"] == ["bob"]
    body = create_recurring_booking._get_kwargs(body=[{"start": START, "metadata": {}}])
    assert body["json"] == [{"start": "2026-11-24T10:00:00.000+01:00", "metadata": {}}]


def test_path_values_are_escaped() -> None:
    assert get_booking._get_kwargs("a/b?c")["url"] == "/v2/bookings/a%2Fb%3Fc"


def test_a_body_is_a_model_or_a_mapping() -> None:
    attendee = CreateBookingAttendee(name="Zed", time_zone="Europe/Paris", email="zed@example.com")
    body = CreateBooking(start=START, event_type_id=1, attendee=attendee)
    expected = {
        "start": "2026-11-24T10:00:00.000+01:00",
        "eventTypeId": 1,
        "attendee": {"name": "Zed", "timeZone": "Europe/Paris", "email": "zed@example.com"},
    }
    assert create_booking._get_kwargs(body=body)["json"] == expected
    assert create_booking._get_kwargs(body=expected)["json"] == expected
    assert create_booking._get_kwargs(body={"start": START})["json"]["start"] == expected["start"]
    with pytest.raises(ValueError, match="cancellation_reason must not be None"):
        cancel_booking._get_kwargs("uid", body={"cancellationReason": None})


def test_times_are_sent_in_the_form_that_the_server_writes() -> None:
    sent = [
        create_booking._get_kwargs(body={"start": time})["json"]["start"]
        for time in (
            START.astimezone(datetime.UTC),
            START.replace(microsecond=1),
        )
    ]
    assert sent == ["2026-11-24T09:00:00.000Z", "2026-11-24T10:00:00.000001+01:00"]


def test_a_time_without_an_offset_is_not_sent() -> None:
    with pytest.raises(ValueError, match="offset"):
        create_booking._get_kwargs(body={"start": START.replace(tzinfo=None)})


def test_clients_and_models_show_no_secret() -> None:
    client = AuthenticatedClient(
        base_url="http://test", token="cal_live_123", headers={"x-key": "cal_live_123"}
    )
    assert "cal_live_123" not in repr(client)
    client.get_httpx_client()
    assert "cal_live_123" not in repr(client)
    hook = Webhook.from_dict({"id": "1", "secret": "cal_live_123"})
    assert hook.secret == "cal_live_123"
    assert "cal_live_123" not in repr(hook)
    body = CreateWebhook.from_dict({"secret": "cal_live_123"})
    assert "cal_live_123" not in repr(body)


def me(request: httpx.Request) -> httpx.Response:
    if request.headers.get("authorization") != "Bearer key":
        return httpx.Response(418, text="short and stout")
    return httpx.Response(
        200, text=json.dumps({"status": "success", "data": {"id": 1, "email": "a@example.com"}})
    )


def plain(client_class: type[Client], **arguments: Any) -> Client:
    transport = httpx.MockTransport(me)
    return client_class(base_url="http://test", httpx_args={"transport": transport}, **arguments)


def test_the_plain_client_sends_and_decodes() -> None:
    with plain(AuthenticatedClient, token="key") as client:
        answer = get_me.sync_detailed(client=client)
        assert answer.status_code == 200
        assert answer.parsed is not None
        assert isinstance(answer.parsed.data, Me)  # type: ignore[union-attr]
        assert {note.kind for note in answer.notes} == {"missing"}
        assert get_me.sync(client=client) == answer.parsed


async def _asked() -> Any:
    async with plain(AuthenticatedClient, token="key") as client:
        return await get_me.asyncio(client=client)


def test_the_plain_client_has_an_asynchronous_side() -> None:
    import asyncio

    answer = asyncio.run(_asked())
    assert answer.data.id == 1


def test_an_undocumented_status_raises_where_that_is_wanted() -> None:
    with plain(Client) as client:
        assert get_me.sync(client=client) is None
    with plain(Client, raise_on_unexpected_status=True) as client, pytest.raises(UnexpectedStatus):
        get_me.sync(client=client)
