"""The sandbox against recordings of the real server, and the comparison against answers that are wrong."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from calcom.sandbox.parity.__main__ import PROGRAMS, main
from calcom.sandbox.parity.preparation import find_preparations
from calcom.sandbox.parity.replay import Verdict, replay_folder, replay_runs
from calcom.sandbox.parity.report import summary
from calcom_spec.recordings import Answer, Exchange, Run, read_folder, runs_of

ROOT = Path(__file__).resolve().parent.parent.parent
RECORDINGS = ROOT / "tests" / "recordings"
FOLDERS = ("v2-selfhosted", "v2-slots", "v2-rest", "v2-more", *PROGRAMS)
SEED = RECORDINGS / "seed-v2.json"


@cache
def verdicts(folder: str) -> list[Verdict]:
    return asyncio.run(replay_folder(RECORDINGS / folder, SEED))


# --- the sandbox


@pytest.mark.parametrize("folder", FOLDERS)
def test_sandbox_answers_as_recorded(folder: str) -> None:
    report = summary(verdicts(folder))
    assert report["status"] == {}
    assert report["percent"]["shape"] >= 99.5
    assert report["percent"]["equal"] >= 98


@pytest.mark.parametrize("folder", FOLDERS)
def test_little_is_left_out_and_never_without_a_reason(folder: str) -> None:
    report = summary(verdicts(folder))
    assert len(report["not_compared"]) <= 0.02 * report["exchanges"]
    assert all(len(reason) > 20 for reason in report["not_compared"].values())


def test_every_delivery_is_compared() -> None:
    deliveries = [one for folder in FOLDERS for one in verdicts(folder) if one.group == "deliveries"]
    assert len(deliveries) == sum(
        '"delivery"' in path.read_text()
        for folder in FOLDERS
        for path in (RECORDINGS / folder).glob("*.json")
    )
    assert [one.source for one in deliveries if not one.equal] == []


def test_recorded_values_are_not_in_the_code() -> None:
    """Uids, tokens and days of the recordings would be in the code only if answers were learned by heart."""
    folders = (*FOLDERS, "v2-teams")
    text = "".join(path.read_text() for folder in folders for path in (RECORDINGS / folder).glob("*.json"))
    made_up = set(
        re.findall(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\b[1-9A-HJ-NP-Za-km-z]{22}\b", text)
    )
    days = {day for day in re.findall(r"\b20\d\d-\d\d-\d\d\b", text) if day >= "2026-11"}
    assert len(made_up) > 1000
    assert len(days) > 100
    code = {path: path.read_text() for path in (ROOT / "calcom" / "sandbox").rglob("*.py")}
    found = {
        (path.name, value)
        for path, source in code.items()
        for value in {*re.findall(r"[\w-]{22,36}", source), *re.findall(r"20\d\d-\d\d-\d\d", source)}
        if value in made_up or value in days
    }
    assert found == set()


# --- the comparison itself


def run_of(*names: str) -> Run:
    """Some recordings of the first folder, as a run of their own."""
    run = runs_of(read_folder(RECORDINGS / FOLDERS[0]))[0]
    return Run([exchange for exchange in run.exchanges if exchange.name in names])


def replayed(run: Run) -> list[Verdict]:
    return asyncio.run(replay_runs([run], SEED, find_preparations(SEED)))


def changed(exchange: Exchange, change: Callable[[Any], None]) -> Exchange:
    """The exchange with another recorded answer."""
    body = deepcopy(exchange.answer.json)
    change(body)
    answer = exchange.answer
    return replace(exchange, answer=Answer(answer.status, answer.headers, body, answer.text))


def test_equal_answers_are_equal() -> None:
    found = replayed(run_of("me-ok", "bookings-create", "bookings-get", "me-no-auth"))
    assert [one.name for one in found] == ["me-ok", "me-no-auth", "bookings-create", "bookings-get"]
    assert all(one.equal for one in found)


@pytest.mark.parametrize(
    ("aspect", "change"),
    [
        pytest.param("shape", lambda body: body["data"].pop("bio"), id="a field that is not there"),
        pytest.param("shape", lambda body: body["data"].update(extra=1), id="a field too many"),
        pytest.param("shape", lambda body: body["data"].update(bio=""), id="another type"),
        pytest.param("shape", lambda body: body["data"].update(bio={"deep": [1]}), id="a deeper shape"),
        pytest.param("value", lambda body: body["data"].update(weekStart="Friday"), id="another text"),
        pytest.param("value", lambda body: body["data"].update(timeFormat=24), id="another number"),
        pytest.param("value", lambda body: body.update(status="ok"), id="another status word"),
    ],
)
def test_difference_is_found(aspect: str, change: Callable[[Any], None]) -> None:
    run = run_of("me-ok")
    verdict = replayed(Run([changed(run.exchanges[0], change)]))[0]
    assert verdict.differs(aspect)
    assert not verdict.equal


def test_other_status_is_found() -> None:
    exchange = run_of("me-ok").exchanges[0]
    other = replace(exchange, answer=replace(exchange.answer, status=201))
    assert replayed(Run([other]))[0].differs("status")


def test_header_that_is_missing_is_found() -> None:
    exchange = run_of("me-ok").exchanges[0]
    headers = {**exchange.answer.headers, "cache-control": "no-store"}
    other = replace(exchange, answer=replace(exchange.answer, headers=headers))
    assert [str(one) for one in replayed(Run([other]))[0].differences] == [
        "header cache-control: 'no-store' vs nothing"
    ]


def test_uid_must_mean_the_same_everywhere() -> None:
    run = run_of("bookings-create", "bookings-get")
    assert all(one.equal for one in replayed(run))

    def another_uid(body: Any) -> None:
        body["data"]["uid"] = body["data"]["uid"][::-1]

    created, fetched = run.exchanges
    assert not replayed(Run([created, changed(fetched, another_uid)]))[1].equal


def test_clock_must_be_right_within_seconds() -> None:
    run = run_of("bookings-create")

    def hours_ago(body: Any) -> None:
        body["data"]["createdAt"] = body["data"]["createdAt"].replace("T09:", "T19:")

    assert replayed(run)[0].equal
    assert [one.path for one in replayed(Run([changed(run.exchanges[0], hours_ago)]))[0].differences] == [
        "$.data.createdAt"
    ]


def test_signature_is_computed_anew() -> None:
    run = runs_of(read_folder(RECORDINGS / FOLDERS[0]))[0]
    assert all(one.equal for one in replayed(run) if one.group == "deliveries" and "user" in one.name)
    forged = Run(run.exchanges, [replace(one, secret="another") for one in run.deliveries if one.secret])
    found = [one for one in replayed(forged) if one.group == "deliveries"]
    assert found
    assert all("signature" in str(one.differences[0]) for one in found)


def test_prepared_state_that_no_step_makes_is_left_out() -> None:
    exchange = replace(run_of("me-ok").exchanges[0], note="SQL: the moon was moved")
    verdict = replayed(Run([exchange]))[0]
    assert verdict.excused is not None
    assert "the moon was moved" in verdict.excused


def test_new_run_begins_where_numbers_and_clock_jump() -> None:
    assert [len(run.exchanges) for run in runs_of(read_folder(RECORDINGS / FOLDERS[0]))] == [381, 157]
    assert [len(run.exchanges) for run in runs_of(read_folder(RECORDINGS / FOLDERS[1]))] == [461]


def test_command_takes_any_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    source = next((RECORDINGS / FOLDERS[0]).glob("*-me-ok.json"))
    recording = json.loads(source.read_text())
    (folder / "001-me-ok.json").write_text(json.dumps(recording))
    recording["response"]["json"]["data"]["weekStart"] = "Friday"
    (folder / "002-me-ok.json").write_text(json.dumps(recording))
    (tmp_path / "seed-v2.json").write_text(SEED.read_text())
    report = tmp_path / "out" / "parity.json"
    assert main([str(folder), "-v", "--report", str(report)]) == 1
    assert "$.data.weekStart: 'Friday' vs 'Sunday'" in capsys.readouterr().out
    written = json.loads(report.read_text())
    assert written["exchanges"] == written["compared"] == 2
    assert written["equal"] == 1
    assert written["value"] == {"elsewhere/002-me-ok.json": ["$.data.weekStart: 'Friday' vs 'Sunday'"]}
