"""The parity check on recordings from elsewhere: other folders, numbers, names, parts, several runs."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from calcom.sandbox import App
from calcom.sandbox.parity.__main__ import main
from calcom.sandbox.parity.preparation import give_names
from calcom_spec.recordings import read_folder, runs_of

RECORDINGS = Path(__file__).resolve().parent.parent / "recordings"
SEED = RECORDINGS / "seed-v2.json"
FOLDERS = ("v2-selfhosted", "v2-slots", "v2-rest", "v2-more")


def documents(folder: str) -> list[dict[str, Any]]:
    return [json.loads(path.read_text()) for path in sorted((RECORDINGS / folder).glob("[0-9]*.json"))]


def write(folder: Path, recordings: Iterable[dict[str, Any]]) -> Path:
    """Recordings with numbers of their own from 1 on and without zeros, and nothing in their file names."""
    folder.mkdir(parents=True)
    for number, document in enumerate(recordings, 1):
        (folder / f"{number}.json").write_text(json.dumps(document))
    return folder


def checked(*arguments: str | Path, report: Path) -> dict[str, Any]:
    """The report of the command, which must end as the report says."""
    status = main([*map(str, arguments), "--report", str(report)])
    written: dict[str, Any] = json.loads(report.read_text())
    assert status == (0 if written["equal"] == written["compared"] else 1)
    return written


def differences(report: dict[str, Any]) -> dict[str, Any]:
    return {aspect: report[aspect] for aspect in ("status", "shape", "value") if report[aspect]}


def test_numbers_and_names_do_not_matter(tmp_path: Path) -> None:
    recordings = documents("v2-selfhosted")
    for number, document in enumerate(recordings):
        document["name"] = f"exchange {number}"
    folder = write(tmp_path / "found", recordings)
    report = checked(folder, "--seed", SEED, report=tmp_path / "parity.json")
    assert report["exchanges"] == len(recordings)
    assert differences(report) == {}


def test_several_runs_in_one_folder(tmp_path: Path) -> None:
    """Where the server was seeded again shows in its answers, whatever numbers and pauses there are."""
    recordings = [*documents("v2-slots"), *documents("v2-selfhosted"), *documents("v2-rest")]
    folder = write(tmp_path / "all", recordings)
    assert [len(run.exchanges) for run in runs_of(read_folder(folder))] == [461, 381, 157, 878]
    report = checked(folder, "--seed", SEED, report=tmp_path / "parity.json")
    assert report["exchanges"] == len(recordings)
    assert differences(report) == {}


def test_several_folders_with_a_seed_each(tmp_path: Path) -> None:
    folders = []
    for place, name in enumerate(FOLDERS[:2]):
        folders.append(write(tmp_path / str(place) / "set", documents(name)))
    (folders[0] / "seed.json").write_text(SEED.read_text())
    (folders[1].parent / "seed-v2.json").write_text(SEED.read_text())
    report = checked(*folders, report=tmp_path / "parity.json")
    assert report["exchanges"] == sum(len(documents(name)) for name in FOLDERS[:2])
    assert differences(report) == {}


def without_effect(document: dict[str, Any]) -> bool:
    """Whether nothing that follows can depend on an exchange: it only reads, or was refused."""
    if "request" not in document or document.get("note") or "cache" in document["name"]:
        return False
    limits = {name for name in document["response"]["headers"] if "x-ratelimit-remaining" in name}
    if limits != {"x-ratelimit-remaining-default"}:
        return False
    error = (document["response"].get("json") or {}).get("error")
    if isinstance(error, dict) and error.get("code") == "TRPCError":
        # Refused after the API's own checks; the row may exist (b-event-bad-seats-and-recurrence).
        return False
    refused = 400 <= int(document["response"]["status"]) < 409
    return refused or document["request"]["method"] == "GET"


@pytest.mark.parametrize("folder", FOLDERS)
@pytest.mark.parametrize("luck", [1, 2])
def test_part_of_the_recordings(folder: str, luck: int, tmp_path: Path) -> None:
    chance = random.Random(luck)
    kept = [one for one in documents(folder) if not without_effect(one) or chance.random() > 0.5]
    place = write(tmp_path / "part", kept)
    report = checked(place, "--seed", SEED, report=tmp_path / "parity.json")
    assert report["exchanges"] == len(kept) < len(documents(folder))
    assert differences(report) == {}


def test_clock_may_jump(tmp_path: Path) -> None:
    """What is read at another time must be answered the same, but for limits."""
    recordings = [one for one in documents("v2-selfhosted")[:40] if one["response"]["status"] < 400]
    for number, document in enumerate(recordings):
        if number % 2:
            headers = document["response"]["headers"]
            headers["date"] = headers["date"].replace("20 Nov 2026", "23 Nov 2026").replace("Fri", "Mon")
    kept = [one for one in recordings if one["request"]["method"] == "GET"]
    report = checked(write(tmp_path / "jumps", kept), "--seed", SEED, report=tmp_path / "parity.json")
    assert report["compared"] == len(kept) > 3
    assert report["status"] == report["shape"] == {}


def test_shortened_answer_is_compared_as_far_as_it_goes(tmp_path: Path) -> None:
    """The ETag tells how long the answer was; of it the recording holds the first items of each list."""
    recordings = [
        one
        for one in documents("v2-slots")
        if one["name"] in {"base-schedule-utc-9-12", "base-event-30", "base-slots"}
    ]
    slots = recordings[-1]["response"]
    days = slots["json"]["data"]
    day = next(iter(days))
    assert len(days[day]) > 2
    slots["headers"]["etag"] = 'W/"1ffff-shortened"'
    days[day] = days[day][:2]
    folder = write(tmp_path / "short", recordings)
    assert differences(checked(folder, "--seed", SEED, report=tmp_path / "parity.json")) == {}
    days[day][1] = {**days[day][1], "start": days[day][0]["start"]}
    (folder / "3.json").write_text(json.dumps(recordings[-1]))
    report = checked(folder, "--seed", SEED, report=tmp_path / "parity.json")
    assert list(differences(report)) == ["value"]


def test_answers_of_before_are_not_taken_for_fresh_ones(tmp_path: Path) -> None:
    """After a booking the server shows the kept answer, then a fresh one; no name tells which is which."""
    recordings = documents("v2-slots")
    last = next(place for place, one in enumerate(recordings) if one["name"].startswith("cache-slots-first"))
    for document in recordings[last:]:
        document["name"] = "slots"
    folder = write(tmp_path / "kept", recordings)
    report = checked(folder, "--seed", SEED, report=tmp_path / "parity.json")
    assert differences(report) == {}
    # What was the kept answer, given as a fresh one seconds later, is a difference.
    late = recordings[last + 2]
    late["response"]["headers"]["date"] = late["response"]["headers"]["date"].replace("10:21", "10:22")
    (folder / f"{last + 3}.json").write_text(json.dumps(late))
    assert differences(checked(folder, "--seed", SEED, report=tmp_path / "parity.json")) != {}


@pytest.mark.parametrize(
    ("name", "text", "complaint"),
    [
        ("001-cut.json", '{"name": "cut", "request": {', "001-cut.json is not JSON"),
        ("001-list.json", "[1, 2]", "001-list.json: a recording is an object"),
        ("001-half.json", '{"request": {"method": "GET"}}', "must have the field 'response'"),
        ("001-when.json", '{"request": {}, "response": {"status": 200}}', "must have the field 'headers'"),
        ("notes.json", "{}", "has no recordings"),
    ],
)
def test_broken_recordings_are_named(name: str, text: str, complaint: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(text)
    with pytest.raises(SystemExit, match=complaint):
        main([str(tmp_path), "--seed", str(SEED), "--report", str(tmp_path / "out" / "parity.json")])


def test_command_works_in_another_place(tmp_path: Path) -> None:
    """Without the project's own recordings at hand: a folder, its seed, no preparations."""
    folder = write(tmp_path / "v2-new", documents("v2-slots")[:40])
    (tmp_path / "seed-v2.json").write_text(SEED.read_text())
    done = subprocess.run(
        [sys.executable, "-m", "calcom.sandbox.parity", str(folder)],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(RECORDINGS.parent.parent)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    report = json.loads((tmp_path / "reports" / "parity.json").read_text())
    assert report["equal"] == report["exchanges"] == 40


@pytest.mark.parametrize(
    ("names", "known", "name"),
    [
        (["me-ok", "me-patch-name"], {}, "Alice Example"),
        (["me-patch-name", "me-ok"], {"alice": "Alice Known"}, "Alice Known"),
        (["me-patch-name"], {"bob": "Bob Known"}, "changed"),
        ([], {}, "Alice Example"),
    ],
)
def test_names_are_those_before_anybody_changed_them(
    names: list[str], known: dict[str, str], name: str
) -> None:
    answers = {one.name: one for one in runs_of(read_folder(RECORDINGS / "v2-selfhosted"))[0].exchanges}
    before = answers["me-ok"]
    body = {**before.answer.json, "data": {**before.answer.json["data"], "name": "changed"}}
    patch = replace(before, method="PATCH", answer=replace(before.answer, json=body))
    exchanges = [patch if each == "me-patch-name" else answers[each] for each in names]
    app = App(seed=SEED)
    give_names(app.state, exchanges, known)
    alice = app.state.users.find(username="alice")
    app.close()
    assert alice is not None
    assert alice["name"] == name
