"""Drift is kept and noted with its place; only what no model can hold is refused."""

from __future__ import annotations

import copy
import datetime
import pickle
from typing import Any

import pytest
from calcom_v2.api.bookings import get_booking, list_bookings
from calcom_v2.models import Booking, BookingHost
from calcom_v2.types import UNSET, DecodeError, DriftNote

from tests.generated.recorded import exchanges


def answer() -> dict[str, Any]:
    """A recorded page of bookings that is as documented."""
    for exchange in exchanges():
        if exchange.operation.id == "list_bookings" and exchange.good and len(exchange.data["data"]) > 1:
            notes: list[DriftNote] = []
            list_bookings._decode(200, exchange.data, notes)
            if not notes and "bookingFieldsResponses" in exchange.data["data"][1]:
                data: dict[str, Any] = copy.deepcopy(exchange.data)
                return data
    pytest.fail("no recorded page of bookings is as documented")


def noted(data: dict[str, Any]) -> tuple[Any, list[tuple[str, str]]]:
    notes: list[DriftNote] = []
    page = list_bookings._decode(200, data, notes)
    return page.data[1], [(note.path, note.kind) for note in notes]


def test_an_unknown_enumeration_value_is_kept() -> None:
    data = answer()
    data["data"][1]["status"] = "postponed"
    booking, notes = noted(data)
    assert notes == [("$.data[1].status", "unknown_enum")]
    assert booking.status == "postponed"
    assert booking.to_dict()["status"] == "postponed"


def test_an_unexpected_null_is_kept() -> None:
    data = answer()
    data["data"][1]["title"] = None
    data["data"][1]["hosts"] = None
    booking, notes = noted(data)
    assert sorted(notes) == [
        ("$.data[1].hosts", "unexpected_null"),
        ("$.data[1].title", "unexpected_null"),
    ]
    assert booking.title is None
    assert booking.hosts is None
    assert isinstance(booking.start, datetime.datetime)


def test_a_missing_field_is_unset_and_stays_away() -> None:
    data = answer()
    del data["data"][1]["duration"]
    booking, notes = noted(data)
    assert notes == [("$.data[1].duration", "missing")]
    assert booking.duration is UNSET
    assert "duration" not in booking.to_dict()


def test_an_extra_field_is_kept_and_encoded() -> None:
    data = answer()
    data["data"][1]["mood"] = {"of": "the host"}
    data["data"][1]["hosts"][0]["mood"] = 1
    booking, notes = noted(data)
    assert sorted(notes) == [("$.data[1].hosts[0].mood", "extra"), ("$.data[1].mood", "extra")]
    assert booking.additional_properties == {"mood": {"of": "the host"}}
    assert booking.to_dict()["mood"] == {"of": "the host"}
    assert booking.to_dict()["hosts"][0]["mood"] == 1


@pytest.mark.parametrize(
    ("field", "value"),
    [("id", "1"), ("duration", 1.5), ("absentHost", 0), ("start", 17), ("start", "soon"), ("title", {})],
)
def test_a_value_of_another_type_is_kept(field: str, value: Any) -> None:
    data = answer()
    data["data"][1][field] = value
    booking, notes = noted(data)
    assert notes == [(f"$.data[1].{field}", "wrong_type")]
    assert booking.to_dict()[field] == value


def test_a_time_without_an_offset_is_taken_as_utc() -> None:
    data = answer()
    data["data"][1]["start"] = "2026-11-24T09:00:00.000"
    booking, notes = noted(data)
    assert notes == [("$.data[1].start", "naive_time")]
    assert booking.start == datetime.datetime(2026, 11, 24, 9, tzinfo=datetime.UTC)


def test_a_null_among_objects_is_kept_and_noted_once() -> None:
    data = answer()
    data["data"][1]["attendees"].append(None)
    data["data"][1]["attendees"][0]["age"] = 7
    booking, notes = noted(data)
    last = len(booking.attendees) - 1
    assert sorted(notes) == [
        ("$.data[1].attendees[0].age", "extra"),
        (f"$.data[1].attendees[{last}]", "unexpected_null"),
    ]


@pytest.mark.parametrize(
    ("field", "value", "path"),
    [
        ("attendees", {"0": {}}, "$.data[1].attendees"),
        ("hosts", [[]], "$.data[1].hosts[0]"),
        ("eventType", [], "$.data[1].eventType"),
    ],
)
def test_an_array_in_place_of_an_object_is_refused(field: str, value: Any, path: str) -> None:
    data = answer()
    data["data"][1][field] = value
    with pytest.raises(DecodeError) as refused:
        list_bookings._decode(200, data)
    assert refused.value.path == path


@pytest.mark.parametrize("data", [None, [], "", 1, True])
def test_an_answer_that_is_no_object_is_refused(data: object) -> None:
    with pytest.raises(DecodeError) as refused:
        list_bookings._decode(200, data)
    assert refused.value.path == "$"


def test_an_undocumented_status_is_taken_for_the_nearest() -> None:
    notes: list[DriftNote] = []
    page = list_bookings._decode(206, answer(), notes)
    assert [(note.path, note.kind, note.value) for note in notes] == [("$", "undocumented_status", 206)]
    assert isinstance(page.data[1], Booking)
    assert list_bookings._decode(204, None) is None


def test_drift_makes_no_difference_to_what_is_decoded() -> None:
    data = answer()
    whole = list_bookings._decode(200, copy.deepcopy(data))
    for booking in data["data"]:
        booking["mood"] = 1
    drifted = list_bookings._decode(200, data)
    for booking in drifted.data:
        booking.additional_properties.clear()
    assert drifted == whole


def test_keys_that_are_no_names_are_quoted_in_paths() -> None:
    data = answer()
    data["data"][1]["metadata"] = {"a b": 1}
    _, notes = noted(data)
    assert notes == [("$.data[1].metadata['a b']", "wrong_type")]


def test_models_are_made_from_mappings_and_compared_by_value() -> None:
    source = answer()["data"][1]["hosts"][0]
    host = BookingHost.from_dict(source)
    assert host == BookingHost.from_dict(dict(source))
    assert host.to_dict() == source
    assert pickle.loads(pickle.dumps(host)) == host
    assert copy.deepcopy(host) == host
    host.name = "Somebody else"
    assert host != BookingHost.from_dict(source)


def test_notes_and_errors_show_no_values() -> None:
    data = answer()
    data["data"][1]["secret"] = "cal_live_123"
    notes: list[DriftNote] = []
    list_bookings._decode(200, data, notes)
    assert "cal_live_123" not in repr(notes)
    data["data"][1]["eventType"] = ["cal_live_123"]
    with pytest.raises(DecodeError) as refused:
        list_bookings._decode(200, data)
    assert "cal_live_123" not in str(refused.value)


def test_documented_errors_have_models() -> None:
    kinds = {
        type(get_booking._decode_error(exchange.status, exchange.data)).__name__
        for exchange in exchanges()
        if exchange.operation.id == "get_booking" and not exchange.good and exchange.name.startswith("v2")
    }
    assert kinds
    assert "NoneType" not in kinds
