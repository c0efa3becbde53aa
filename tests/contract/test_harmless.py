"""Owned mode in front of a recording proxy: only what the run made is touched, and nothing is left behind."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from calcom.sandbox import Sandbox
from contract_tests import combine
from contract_tests.breakage import Broken, Fault, Given, Memory, Seen
from contract_tests.results import Layer
from contract_tests.sandbox_facts import unlimited_seed
from contract_tests.serving import serve

IDS = {
    "schedules": "id",
    "event-types": "id",
    "webhooks": "id",
    "bookings": "uid",
    "reservations": "reservationUid",
}


class Proxy:
    """Notes every write and its answer; lets a test wait for the n-th."""

    def __init__(self) -> None:
        self.writes: list[tuple[Seen, Given]] = []
        self._more = threading.Condition()

    def __call__(self, seen: Seen, given: Given, memory: Memory) -> None:
        if seen.method not in ("GET", "HEAD"):
            with self._more:
                self.writes.append((seen, given))
                self._more.notify_all()

    def wait_for(self, count: int) -> None:
        with self._more:
            assert self._more.wait_for(lambda: len(self.writes) >= count, timeout=150)


@contextmanager
def instance() -> Iterator[tuple[Sandbox, str, Proxy]]:
    proxy = Proxy()
    with (
        Sandbox(seed=unlimited_seed()) as sandbox,
        serve(Broken(sandbox.app, Fault("proxy", Layer.SERVER, ".*", after=proxy), Memory("", ""))) as url,
    ):
        yield sandbox, url, proxy


def start(url: str, key: str, out: Path, *more: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "contract_tests", "--url", url, "--key", key, "--out", str(out), *more]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def open_things(sandbox: Sandbox) -> dict[str, Any]:
    """What an owner would miss or find too much: ended bookings are history."""
    state = sandbox.state
    rows = {
        name: [dict(row) for row in getattr(state, name)] for name in ("schedules", "event_types", "webhooks")
    }
    users = sorted((dict(row) for row in state.users), key=lambda row: row["id"])
    now = state.clock.now()
    going_on = [
        row["uid"]
        for row in state.bookings
        if row["status"] in ("accepted", "pending") and datetime.fromisoformat(row["end"]) > now
    ]
    return {**rows, "users": users, "bookings": going_on}


def test_not_one_write_touches_what_the_run_did_not_make(tmp_path: Path) -> None:
    groups = "schedules,webhooks,slots,bookings,event_types_webhooks"
    with instance() as (sandbox, url, proxy):
        before = open_things(sandbox)
        run = start(url, sandbox.api_key, tmp_path, "--groups", groups, "--examples", "1")
        assert run.wait(timeout=240) == 0
        assert open_things(sandbox) == before
        writes = list(proxy.writes)
    assert len(writes) > 500
    own: set[tuple[str, str]] = set()
    for seen, given in writes:
        kind, identity = place(seen.path)
        if identity:
            assert (kind, identity) in own, f"{seen.label} is not the run's own"
        if isinstance(seen.body, dict) and seen.body.get("eventTypeId") is not None:
            assert ("event-types", str(seen.body["eventTypeId"])) in own
        if (
            200 <= given.status < 300
            and seen.method == "POST"
            and (not identity or seen.path.endswith("/reschedule"))
        ):
            own |= {(kind, made) for made in ids(given.body, IDS[kind])}


def place(path: str) -> tuple[str, str]:
    """What a path is about: the kind of thing, and its id if it names one."""
    parts = [part for part in path.split("/") if part][1:]
    if parts[:2] == ["slots", "reservations"]:
        parts = parts[1:]
    return parts[0], parts[1] if len(parts) > 1 else ""


def test_two_parts_of_a_run_at_the_same_time_do_not_accuse_each_other(tmp_path: Path) -> None:
    with instance() as (sandbox, url, _):
        before = open_things(sandbox)
        given = ("--groups", "schedules,event_types,slots,webhooks,bookings", "--examples", "1")
        parts = [
            start(url, sandbox.api_key, tmp_path / str(part), *given, "--shard", f"{part}/2")
            for part in (1, 2)
        ]
        assert [part.wait(timeout=240) for part in parts] == [0, 0]
        assert open_things(sandbox) == before
    reports = [combine.load(tmp_path / str(part)) for part in (1, 2)]
    assert combine.merge(reports)["left_behind"] == []


@pytest.mark.parametrize("writes", [1, 2, 3, 8, 21, 34, 55, 90, 140])
def test_a_killed_run_is_cleaned_up(tmp_path: Path, writes: int) -> None:
    layers = (
        "--layers",
        "server,behaviour",
        "--examples",
        "0",
        "--groups",
        "schedules,event_types,slots,bookings,webhooks",
    )
    with instance() as (sandbox, url, proxy):
        before = open_things(sandbox)
        run = start(url, sandbox.api_key, tmp_path, *layers)
        proxy.wait_for(writes)
        run.kill()
        run.wait(timeout=30)
        journal = str(tmp_path / "journal.jsonl")
        command = [
            sys.executable,
            "-m",
            "contract_tests",
            "--url",
            url,
            "--key",
            sandbox.api_key,
            "clean",
            journal,
        ]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stdout + done.stderr
        assert open_things(sandbox) == before


def ids(body: Any, name: str) -> Iterator[str]:
    data = body.get("data") if isinstance(body, dict) else None
    for item in data if isinstance(data, list) else [data]:
        if isinstance(item, dict) and name in item:
            yield str(item[name])
