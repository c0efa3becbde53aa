"""What a program uses is recorded: operations, versions, parameters, and fields that are sent and read."""

from __future__ import annotations

import copy
import json
import multiprocessing
import pickle
import subprocess
import sys
import types
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
import respx

import calcom
from calcom import testing, v1
from calcom._recording import named
from calcom.types import Booking, FreeSlot
from calcom_spec import usage
from calcom_spec.usage import Usage, Used

START = datetime(2027, 3, 1, 10, tzinfo=UTC)
GUEST = {"name": "Grace Hopper", "email": "grace@example.com", "time_zone": "Europe/London"}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "usage.json"


@pytest.fixture
def cal() -> Iterator[testing.Mock]:
    with testing.mock() as cal:
        yield cal


def used(file: Path, operation: str) -> Used:
    return next(each for each in usage.read(file).operations if each.operation == operation)


def program(client: calcom.CalCom) -> None:
    booking = client.bookings.create(
        event_type_id=1, start=START, attendee=GUEST, metadata={"secret name": "x"}, guests=["g@example.com"]
    )
    assert booking.title
    assert [each.name for each in booking.attendees] != [""]


def test_what_is_sent_and_read_is_noted(cal: testing.Mock, file: Path) -> None:
    cal.answers("create_booking", data=cal.document.sample(cal.document.schema("Booking"), full=True))
    with testing.record(file), calcom.CalCom("cal_x") as client:
        program(client)
    found = used(file, "create_booking")
    assert (found.api, found.key, list(found.versions)) == ("v2", "POST /v2/bookings", ["2024-08-13"])
    assert {name: set(field.types) for name, field in found.body.items()} == {
        "attendee": {"object"},
        "attendee.name": {"string"},
        "attendee.email": {"string"},
        "attendee.timeZone": {"string"},
        "eventTypeId": {"integer"},
        "guests": {"array"},
        "guests.[]": {"string"},
        "metadata": {"object"},
        "start": {"string"},
    }
    assert list(found.calls) == [tuple(sorted(f"body.{name}" for name in found.body))]
    read = {name: (set(field.types), set(field.models)) for name, field in found.answer.items()}
    assert read["data.title"] == ({"string"}, {"Booking"})
    assert read["data.attendees.[].name"] == ({"string"}, {"Attendee"})
    assert read.keys() == {"data", "data.title", "data.attendees", "data.attendees.[].name"}


def test_nothing_that_somebody_wrote_is_in_the_file(cal: testing.Mock, file: Path) -> None:
    cal.answers("create_booking", data=cal.document.sample(cal.document.schema("Booking"), full=True))
    with testing.record(file), calcom.CalCom("cal_x") as client:
        program(client)
    text = file.read_text(encoding="utf-8")
    for value in ("Grace", "example.com", "London", "secret name", "2027", "cal_x"):
        assert value not in text


def test_lists_and_parameters(cal: testing.Mock, file: Path) -> None:
    rows = [cal.document.sample(cal.document.schema("Booking"), salt=n) for n in (1, 2)]
    page = {
        "hasNextPage": False,
        "totalItems": 2,
        "returnedItems": 2,
        "remainingItems": 0,
        "itemsPerPage": 100,
    }
    more = {"hasPreviousPage": False, "currentPage": 1, "totalPages": 1}
    cal.answers("list_bookings", body={"status": "success", "data": rows, "pagination": {**page, **more}})
    with testing.record(file), calcom.CalCom("cal_x") as client:
        for booking in client.bookings.list(status=["past", "upcoming"]):
            assert booking.uid
    found = used(file, "list_bookings")
    assert {"query.status", "query.take", "query.skip"} == found.parameters.keys()
    assert found.parameters["query.status"].types == {"array"}
    assert found.answer.keys() == {"data", "data.[].uid"}


def test_ids_in_the_path_are_parameters(cal: testing.Mock, file: Path) -> None:
    cal.answers("get_booking")
    with testing.record(file), calcom.CalCom("cal_x") as client:
        client.bookings.get("somebody@example.com")
    assert used(file, "get_booking").parameters.keys() == {"path.bookingUid"}
    assert "somebody" not in file.read_text(encoding="utf-8")


@pytest.mark.anyio
async def test_the_asynchronous_client(cal: testing.Mock, file: Path) -> None:
    cal.answers("get_me")
    with testing.record(file):
        async with calcom.AsyncCalCom("cal_x") as client:
            assert (await client.me.get()).time_zone
    assert used(file, "get_me").answer.keys() == {"data", "data.timeZone"}


def test_the_client_of_v1(file: Path) -> None:
    me = {"id": 1, "username": "ada", "email": "ada@example.com", "timeZone": "UTC"}
    with respx.mock(assert_all_called=False) as router:
        router.get(url__startswith="http://127.0.0.1:9/").respond(json={"user": me})
        with testing.record(file), v1.CalComV1("cal_x", base_url="http://127.0.0.1:9") as client:
            assert client.me.get().username == "ada"
            assert client.request("GET", "/me")["user"]["timeZone"] == "UTC"
    (found,) = usage.read(file).operations
    assert (found.api, found.operation) == ("v1", "get_me")
    assert found.answer.keys() == {"user", "user.username", "user.timeZone"}


def test_json_that_is_asked_for_by_hand_is_seen_too(cal: testing.Mock, file: Path) -> None:
    cal.answers("get_me")
    with testing.record(file), calcom.CalCom("cal_x") as client:
        me = client.request("GET", "/me")
        assert me["timeZone"]
        assert me.get("weekStart") is not None
    assert used(file, "get_me").answer.keys() == {"data", "data.timeZone", "data.weekStart"}


def test_what_prints_and_compares_reads_nothing(cal: testing.Mock, file: Path) -> None:
    cal.answers("get_booking")
    with testing.record(file), calcom.CalCom("cal_x") as client:
        one, other = client.bookings.get("u"), client.bookings.get("u")
        assert one == other
        assert repr(one).startswith("Booking(")
    assert used(file, "get_booking").answer.keys() == {"data"}


def test_what_to_dict_gives_is_seen(cal: testing.Mock, file: Path) -> None:
    cal.answers("get_booking", data=cal.document.sample(cal.document.schema("Booking"), full=True))
    with testing.record(file), calcom.CalCom("cal_x") as client:
        content = client.bookings.get("u").to_dict()
        assert content["attendees"][0]["name"]
        json.dumps(content["hosts"])
        plain: Any = client.bookings.get("u")
        assert type(pickle.loads(pickle.dumps(content))) is dict
    read = used(file, "get_booking").answer.keys()
    assert {"data.attendees.[].name", "data.hosts.[].*"} <= read
    assert "data.title" not in read
    # Once nothing is recorded, all is as it was.
    assert type(plain.to_dict()) is dict


def test_copies_are_as_good_as_what_they_are_of(cal: testing.Mock, file: Path) -> None:
    cal.answers("get_booking")
    with testing.record(file), calcom.CalCom("cal_x") as client:
        booking = client.bookings.get("u")
        assert copy.deepcopy(booking) == booking == pickle.loads(pickle.dumps(booking))
        booking.additional_properties["mine"] = 1
        assert booking.additional_properties == {"mine": 1}


def test_fields_are_slots_while_nothing_is_recorded(cal: testing.Mock, file: Path) -> None:
    cal.answers("get_booking")
    with testing.record(file), calcom.CalCom("cal_x") as client:
        client.bookings.get("u")
        assert isinstance(vars(Booking)["uid"], property)
    assert isinstance(vars(Booking)["uid"], types.MemberDescriptorType)
    assert not isinstance(vars(FreeSlot)["start"], property)


def test_slots_are_read_by_the_client(cal: testing.Mock, file: Path) -> None:
    slot = {"start": "2027-03-01T10:00:00.000Z", "end": "2027-03-01T10:30:00.000Z"}
    cal.answers("list_slots", body={"status": "success", "data": {"2027-03-01": [slot]}}, check=False)
    with testing.record(file), calcom.CalCom("cal_x") as client:
        day = date(2027, 3, 1)
        slots = client.slots.list(event_type_id=1, start=day, end=day, with_end=True)
        assert len(slots) == 1
        assert slots.details[0].end
    read = used(file, "list_slots").answer.keys()
    assert read == {"data", "data.[]", "data.[].[]", "data.[].[].start", "data.[].[].end"}


def test_a_version_of_its_own_shape_is_an_operation_of_its_own(cal: testing.Mock, file: Path) -> None:
    cal.answers("list_event_types_2024_04_15")
    with testing.record(file), calcom.CalCom("cal_x") as client:
        client.v2024_04_15.event_types.list()
    (found,) = usage.read(file).operations
    assert (found.operation, list(found.versions)) == ("list_event_types_2024_04_15", ["2024-04-15"])


def test_what_the_client_asks_for_itself_is_no_use(file: Path) -> None:
    with respx.mock(assert_all_called=False) as router:
        router.get(url__startswith="http://127.0.0.1:9/").respond(
            404, json={"message": "Cannot GET /v2/teams"}
        )
        with (
            testing.record(file) as recorder,
            calcom.CalCom("cal_x", base_url="http://127.0.0.1:9") as client,
        ):
            assert client.detect()
            assert not recorder.usage.operations


def test_usages_are_added_up(cal: testing.Mock, file: Path) -> None:
    cal.answers("get_me")
    cal.answers("get_booking")
    with testing.record(file), calcom.CalCom("cal_x") as client:
        client.me.get()
    with testing.record(file), calcom.CalCom("cal_x") as client:
        client.bookings.get("u")
    both = usage.read(file)
    assert [each.operation for each in both.operations] == ["get_booking", "get_me"]
    assert Usage.from_json(both.to_json()).to_json() == both.to_json()
    assert both | both == both


def test_a_file_of_something_else_is_left_alone(file: Path) -> None:
    file.write_text("[1]", encoding="utf-8")
    with pytest.raises(ValueError, match="not a usage"):
        testing.record(file)
    assert file.read_text(encoding="utf-8") == "[1]"


def test_one_recording_at_a_time(file: Path) -> None:
    with testing.record(file), pytest.raises(RuntimeError, match=r"usage\.json"):
        testing.record(file)


def _ask(operation: str) -> None:
    with testing.mock() as cal, calcom.CalCom("cal_x") as client:
        cal.answers(operation)
        client.me.get() if operation == "get_me" else client.bookings.get("u")


@pytest.mark.parametrize("method", ["fork", "spawn"])
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_processes_of_multiprocessing_add_theirs(method: str, file: Path) -> None:
    context: Any = multiprocessing.get_context(method)
    with testing.record(file):
        children = [context.Process(target=_ask, args=(name,)) for name in ("get_me", "get_booking")]
        for child in children:
            child.start()
        for child in children:
            child.join(60)
    assert [each.operation for each in usage.read(file).operations] == ["get_booking", "get_me"]


PROGRAM = """
import calcom
with calcom.testing.mock() as cal, calcom.CalCom("cal_x") as client:
    cal.answers("get_me")
    client.me.get().username
"""


def test_a_program_as_it_stands(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CALCOM_USAGE", str(file))
    subprocess.run([sys.executable, "-c", PROGRAM], check=True)
    assert used(file, "get_me").answer.keys() == {"data", "data.username"}


TESTS = """
import pytest, calcom

@pytest.fixture
def client():
    with calcom.testing.mock() as cal, calcom.CalCom("cal_x") as client:
        cal.answers("get_me")
        cal.answers("get_booking")
        yield client

@pytest.mark.parametrize("who", ["ada@example.com", "bob"])
def test_me(client, who):
    assert client.me.get().username

def test_booking(client):
    assert client.bookings.get("u").title
    assert client.me.get().time_zone
"""


@pytest.mark.parametrize("workers", ["0", "2"])
def test_pytest_says_which_tests_use_what(
    workers: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The plugins that are installed here take most of the time.
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    (tmp_path / "test_it.py").write_text(TESTS, encoding="utf-8")
    file = tmp_path / "usage.json"
    file.write_text("left by an earlier run", encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "calcom.testing.plugin", "-p", "xdist"]
    command += ["-n", workers, "--calcom-usage", "usage.json", "."]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    me, booking = used(file, "get_me"), used(file, "get_booking")
    assert me.answer["data.username"].tests == {"test_it.py::test_me"}
    assert me.answer["data.timeZone"].tests == {"test_it.py::test_booking"}
    assert booking.tests == {"test_it.py::test_booking"}
    assert "ada@" not in file.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("test", "name"),
    [
        ("a.py::test_x[ada (call)] (call)", "a.py::test_x"),
        ("a.py::test_x (setup)", "a.py::test_x"),
        ("a.py::T::test_x", "a.py::T::test_x"),
    ],
)
def test_names_of_tests_hold_no_values(test: str, name: str) -> None:
    assert named(test) == name
