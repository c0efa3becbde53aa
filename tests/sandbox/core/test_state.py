"""Tables, ids, snapshots, the clock, and the state file."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest

from calcom.sandbox import App
from calcom.sandbox.clock import Clock, to_iso
from calcom.sandbox.state import State
from calcom.sandbox.store import NotAStateError, StateInUseError

from .conftest import Client


def test_an_index_follows_every_change() -> None:
    state = State()
    table = state.table("things", indexed=("owner",))
    row = table.insert(owner=1)
    table.add_index("tags", lambda each: each.get("tags", []))
    assert table.where(owner=1) == [row]
    table.update(row["id"], owner=2, tags=["a", "b"])
    assert table.where(owner=1) == []
    assert table.where(owner=2) == table.indexed("tags", "a") == [row]
    row["tags"].remove("a")
    table.touch(row["id"])
    assert table.indexed("tags", "a") == []
    table.delete(row["id"])
    assert table.indexed("tags", "b") == table.where(owner=2) == []


def test_ids_are_never_given_twice() -> None:
    state = State()
    first = state.schedules.insert(userId=1)["id"]
    state.schedules.delete(first)
    assert state.schedules.insert(userId=1)["id"] == first + 1
    state.schedules.insert(id=40, userId=1)
    assert state.schedules.insert(userId=1)["id"] == 41


def test_a_key_is_taken_once() -> None:
    state = State()
    state.api_keys.insert(key="a", userId=1)
    with pytest.raises(ValueError, match="already has a row"):
        state.api_keys.insert(key="a", userId=2)


def test_a_snapshot_is_a_copy_and_comes_back_whole() -> None:
    state = State()
    state.users.insert(username="x", metadata={"a": []})
    state.clock.freeze("2030-05-06T07:08:09.123Z")
    kept = state.snapshot()
    state.users[1]["metadata"]["a"].append(1)
    state.users.insert(username="y")
    state.clock.run()
    state.restore(kept)
    assert state.snapshot() == kept
    assert state.clock.now_iso() == "2030-05-06T07:08:09.123Z"
    assert state.users.insert(username="z")["id"] == 2


def test_a_random_seed_repeats_the_ids() -> None:
    assert State(random_seed=7).uid() == State(random_seed=7).uid()
    assert State().uid() != State().uid()


def test_the_clock_stops_moves_and_runs() -> None:
    clock = Clock()
    assert abs(clock.now() - datetime.now(UTC)) < timedelta(seconds=5)
    clock.freeze("2027-03-28")
    assert clock.now_iso() == "2027-03-28T00:00:00.000Z"
    clock.move(timedelta(hours=2))
    assert clock.now_iso() == "2027-03-28T02:00:00.000Z" == to_iso(clock.now())
    assert clock.timestamp() == clock.now().timestamp()
    clock.run()
    assert timedelta() <= clock.now() - datetime(2027, 3, 28, 2, tzinfo=UTC) < timedelta(seconds=5)
    clock.reset()
    assert clock.now().year == datetime.now(UTC).year


# --- the state file


def test_a_state_file_goes_on_where_it_was(tmp_path: Path) -> None:
    file = tmp_path / "state"
    app = App(state_file=file)
    ask = Client(app)
    ask("PATCH", "/v2/me", json={"name": "Kept"})
    created = ask(
        "POST",
        "/v2/schedules",
        version="2024-06-11",
        json={"name": "S", "timeZone": "UTC", "isDefault": True},
    )
    deleted = ask("DELETE", "/v2/event-types/2", version="2024-06-14")
    app.state.clock.freeze("2031-01-01")
    app.state.note_meta_change()
    app.finish()
    before = app.state.snapshot()
    app.close()
    assert (created.status_code, deleted.status_code) == (201, 200)

    again = App(state_file=file)
    assert again.state.snapshot() == before
    assert Client(again)("GET", "/v2/me").json()["data"]["name"] == "Kept"
    again.reset()
    assert Client(again)("GET", "/v2/me").json()["data"]["name"] == "Ada Sandbox"
    again.close()


def test_two_sandboxes_on_one_file_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "state"
    first = App(state_file=file)
    with pytest.raises(StateInUseError, match="in use by another sandbox"):
        App(state_file=file)
    first.close()
    App(state_file=file).close()


def test_a_file_of_something_else_is_refused_and_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "letter"
    file.write_text("Dear reader, this is no database. " * 40)
    before = file.read_bytes()
    with pytest.raises(NotAStateError, match="is not a state of a sandbox"):
        App(state_file=file)
    assert file.read_bytes() == before


def test_a_killed_process_loses_nothing_that_it_acknowledged(tmp_path: Path) -> None:
    file = tmp_path / "state"
    command = [sys.executable, "-m", "calcom.sandbox", "--state", str(file)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        url = process.stdout.readline().split()[2]
        key = process.stdout.readline().split()[2]
        headers = {"authorization": f"Bearer {key}", "cal-api-version": "2024-06-11"}
        with httpx.Client(base_url=url, headers=headers) as client:
            made = [
                client.post(
                    "/v2/schedules", json={"name": f"S{n}", "timeZone": "UTC", "isDefault": False}
                ).json()
                for n in range(20)
            ]
            os.kill(process.pid, signal.SIGKILL)
    app = App(state_file=file)
    kept = {row["id"]: row["name"] for row in app.state.schedules}
    app.close()
    assert [kept[each["data"]["id"]] for each in made] == [f"S{n}" for n in range(20)]


def test_the_command_says_what_is_wrong(tmp_path: Path) -> None:
    seed = tmp_path / "seed.json"
    seed.write_text(json.dumps({"users": {}, "created_through_the_api": {"schedules": {"nobody": {}}}}))
    broken = tmp_path / "broken.json"
    broken.write_text("{")
    for arguments, part in [
        (["--seed", str(seed)], "unknown user: 'nobody'"),
        (["--seed", str(broken)], "broken.json is not JSON"),
        (["--state", str(tmp_path / "no" / "state")], "cannot be used: unable to open"),
        (["--clock", "tomorrow"], "'tomorrow' is not an ISO 8601 date or time"),
        (["--port", "70000"], "not in the range 0<=x<=65535"),
        (["--host", "192.0.2.1"], "cannot listen on 192.0.2.1"),
    ]:
        ran = subprocess.run(
            [sys.executable, "-m", "calcom.sandbox", *arguments], capture_output=True, text=True, check=False
        )
        assert ran.returncode in (1, 2)
        assert part in ran.stderr
        assert "Traceback" not in ran.stderr
