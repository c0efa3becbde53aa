"""The sandbox of API v1 against the recordings of the real server, as they are and changed."""

from __future__ import annotations

import asyncio
import json
import re
from datetime import datetime, timedelta
from email.utils import format_datetime, parsedate_to_datetime
from pathlib import Path
from typing import Any

import pytest

from calcom.sandbox.parity.__main__ import seed_of
from calcom.sandbox.parity.replay import Verdict, replay_folder
from calcom.sandbox.parity.report import summary
from calcom.sandbox.v1.requests import etag
from calcom_spec.recordings import api_of, read_folder

ROOT = Path(__file__).parents[3]
RECORDINGS = ROOT / "tests" / "recordings"
FOLDER = RECORDINGS / "v1"
SEED = RECORDINGS / "seed-v1.json"
CODE = ROOT / "calcom" / "sandbox" / "v1"


def recorded() -> list[Any]:
    return [json.loads(path.read_text()) for path in sorted(FOLDER.glob("[0-9]*.json"))]


def differences(verdicts: list[Verdict]) -> dict[str, list[str]]:
    return {one.source: [str(each) for each in one.differences] for one in verdicts if not one.equal}


def test_every_answer_and_delivery_is_as_recorded() -> None:
    verdicts = asyncio.run(replay_folder(FOLDER, SEED))
    report = summary(verdicts)
    assert report["exchanges"] == report["compared"] == len(recorded())
    assert differences(verdicts) == {}


def test_the_later_server_with_teams_answers_as_recorded() -> None:
    """Cal.com 6.0: a seed with organizations makes the sandbox that server."""
    report = summary(
        asyncio.run(replay_folder(FOLDER.with_name("v1-teams"), SEED.with_name("seed-teams.json")))
    )
    assert report["exchanges"] == report["compared"] > 150
    assert report["percent"]["status"] == 100
    assert report["percent"]["equal"] >= 97.5


def test_the_api_and_its_seed_are_found_by_what_was_asked() -> None:
    assert api_of(read_folder(FOLDER)) == "v1"
    assert api_of(read_folder(RECORDINGS / "v2-slots")) == "v2"
    assert seed_of(FOLDER) == SEED


def test_the_tags_are_those_of_the_server() -> None:
    tagged = [
        each["response"]
        for each in recorded()
        if "json" in each.get("response", {}) and "etag" in each["response"]["headers"]
    ]
    assert len(tagged) > 100
    for answer in tagged:
        body = json.dumps(answer["json"], separators=(",", ":"), ensure_ascii=False).encode()
        assert etag(body) == answer["headers"]["etag"]


PEOPLE = {"alice": "amelia", "Alice": "Amelia", "bob": "boris", "Bob": "Boris", "zed": "yan", "Zed": "Yan"}
DAY = re.compile(r"20(?:26|27)-\d\d-\d\d")


def changed(text: str, weeks: int) -> str:
    """Other people, weeks later."""
    text = re.sub(rf"\b(?:{'|'.join(PEOPLE)})\b", lambda found: PEOPLE[found.group()], text)
    shift = timedelta(weeks=weeks)
    return DAY.sub(lambda found: f"{datetime.fromisoformat(found.group()) + shift:%Y-%m-%d}", text)


@pytest.mark.parametrize("weeks", [0, 2, 11, -1])
def test_other_people_in_other_weeks(tmp_path: Path, weeks: int) -> None:
    folder = tmp_path / "changed"
    folder.mkdir()
    for path in FOLDER.glob("[0-9]*.json"):
        document = json.loads(changed(path.read_text(), weeks))
        headers = document.get("response", {}).get("headers", {})
        if "date" in headers:
            moved = parsedate_to_datetime(headers["date"]) + timedelta(weeks=weeks)
            headers["date"] = format_datetime(moved, usegmt=True)
        if "delivery" in document:
            # The body is signed as it was sent; what is compared is its JSON.
            document["delivery"]["body"] = json.dumps(document["delivery"]["json"])
        (folder / path.name).write_text(json.dumps(document))
    (tmp_path / "seed-v1.json").write_text(changed(SEED.read_text(), weeks))
    verdicts = asyncio.run(replay_folder(folder, seed_of(folder)))
    assert len(verdicts) == len(recorded())
    assert differences(verdicts) == {}


def test_a_wrong_answer_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "wrong"
    folder.mkdir()
    for path in sorted(FOLDER.glob("0[0-2]*.json")):
        document = json.loads(path.read_text())
        if path.name == "003-me.json":
            document["response"]["json"]["user"]["weekStart"] = "Monday"
        (folder / path.name).write_text(json.dumps(document))
    told = differences(asyncio.run(replay_folder(folder, SEED)))
    assert told == {"wrong/003-me.json": ["$.user.weekStart: 'Monday' vs 'Sunday'"]}


def test_nothing_recorded_is_in_the_code() -> None:
    code = "\n".join(path.read_text() for path in CODE.rglob("*.py"))
    told = json.dumps(recorded())
    made_up = set(re.findall(r'"(?:uid|idempotencyKey|oneTimePassword)": "([^"]+)"', told))
    people = set(re.findall(r"[\w.]+@example\.com", told))
    days = set(DAY.findall(told))
    assert len(made_up) > 5
    assert len(people) > 5
    assert len(days) > 5
    assert [each for each in made_up | people | days if each in code] == []
