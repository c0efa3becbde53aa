"""The sandbox against recordings with other people in them, at another time of the year, in another zone.

What the real server would have answered then follows from its rules: local times of the host stay what they
were, times of the server's clock move by whole weeks, and everything that is said in UTC moves along.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from functools import cache, cached_property
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from zoneinfo import ZoneInfo

import pytest

from calcom.sandbox.parity.preparation import find_preparations
from calcom.sandbox.parity.replay import Verdict, replay_runs
from calcom_spec.recordings import MISSING, Answer, Delivery, Exchange, Run, read_folder, runs_of

RECORDINGS = Path(__file__).resolve().parent.parent / "recordings"
SEED = RECORDINGS / "seed-v2.json"
HOME = "Europe/London"
PEOPLE = {
    "Alice": "Amelia",
    "Bob": "Boris",
    "Carol": "Clara",
    "Erin": "Edna",
    "Olga": "Ottilie",
    "Zed": "Zoe",
    "Ann": "Ida",
}

_TIME = re.compile(
    r"(?P<date>\d{4}-\d\d-\d\d)(?:(?P<t>T)(?P<hour>\d\d)(?P<colon>:|%3A)(?P<minute>\d\d)"
    r"(?P<rest>(?:(?:(?P=colon))\d\d(?:\.\d+)?)?)"
    r"(?P<zone>Z|[+-]\d\d:\d\d|%2B\d\d(?:%3A|:)\d\d|(?=$|[^\d:%])))?"
)
_COMPACT = re.compile(r"\d{8}T\d{6}Z")


@dataclass(frozen=True)
class Move:
    """How recordings are changed: people's names, whole weeks, and the zone that takes London's place."""

    names: Mapping[str, str]
    weeks: int = 0
    zone: str = HOME

    def seed(self, seed: dict[str, Any]) -> dict[str, Any]:
        """The seed of the changed recordings."""
        changed: dict[str, Any] = json.loads(self.named(json.dumps(seed)))
        for user in changed["users"].values():
            user["timeZone"] = self.zone
        return changed

    def run(self, run: Run) -> Run:
        moments = [exchange.at for exchange in run.exchanges if exchange.at is not None]
        last = max(moments).date()
        return Run(
            [self._exchange(exchange, last) for exchange in run.exchanges],
            [self._delivery(delivery, last) for delivery in run.deliveries],
        )

    def _exchange(self, exchange: Exchange, last: date) -> Exchange:
        text = self._text(last)
        answer = exchange.answer
        return replace(
            exchange,
            note=self.named(exchange.note),
            path=text(exchange.path),
            headers={name: self.named(value) for name, value in exchange.headers.items()},
            content=self._content(exchange.content, text),
            json=self._json(exchange.json, text),
            answer=Answer(
                answer.status,
                answer.headers,
                self._json(answer.json, text),
                answer.text and text(answer.text),
            ),
            at=exchange.at and exchange.at + timedelta(weeks=self.weeks),
        )

    def _content(self, content: bytes | None, text: Callable[[str], str]) -> bytes | None:
        """A body as text; one of megabytes is there for its size."""
        return content if content is None or len(content) > 100_000 else text(content.decode()).encode()

    def _delivery(self, delivery: Delivery, last: date) -> Delivery:
        text = self._text(last)
        sent = _with_offsets(self._json(delivery.json, text))
        return replace(delivery, body=text(delivery.body), json=sent, path=text(delivery.path))

    def _text(self, last: date) -> Callable[[str], str]:
        def changed(value: str) -> str:
            return self.named(self._timed(value, last))

        return changed

    def _json(self, value: Any, text: Callable[[str], str]) -> Any:
        if value is MISSING:
            return value
        if isinstance(value, dict):
            return {text(key): self._json(inner, text) for key, inner in value.items()}
        if isinstance(value, list):
            return [self._json(inner, text) for inner in value]
        return text(value) if isinstance(value, str) else value

    # --- names

    def named(self, value: str) -> str:
        return self._words.sub(lambda found: self._other[found.group()], value) if self._other else value

    @cached_property
    def _other(self) -> dict[str, str]:
        """What stands for what: names, also in small letters, and the zone, also in a URL."""
        zones = {HOME: self.zone, HOME.replace("/", "%2F"): self.zone.replace("/", "%2F")}
        small = {name.lower(): other.lower() for name, other in self.names.items()}
        return {**self.names, **small, **zones}

    @cached_property
    def _words(self) -> re.Pattern[str]:
        return re.compile(rf"(?<![A-Za-z])(?:{'|'.join(map(re.escape, self._other))})(?![a-z])")

    # --- times

    def _timed(self, value: str, last: date) -> str:
        value = _TIME.sub(lambda found: self._moved(found, last), value)
        return _COMPACT.sub(lambda found: self._compact(found.group(), last), value)

    def _moved(self, found: re.Match[str], last: date) -> str:
        day = date.fromisoformat(found["date"]) if _is_day(found["date"]) else None
        # Earlier years are those of versions, and of times without a day.
        if day is None or day.year < last.year:
            return found.group()
        if found["t"] is None or day <= last:
            return str(day + timedelta(weeks=self.weeks)) + found.group()[len(found["date"]) :]
        if int(found["hour"]) > 23 or int(found["minute"]) > 59:
            return found.group()
        zone = _zone(found["zone"])
        at = datetime(day.year, day.month, day.day, int(found["hour"]), int(found["minute"]), tzinfo=zone)
        moved = self._local(at).astimezone(zone)
        time = f"{moved:%H}{found['colon']}{moved:%M}{found['rest']}{found['zone']}"
        return f"{moved:%Y-%m-%d}T{time}"

    def _compact(self, text: str, last: date) -> str:
        at = datetime.strptime(text, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
        moved = at + timedelta(weeks=self.weeks) if at.date() <= last else self._local(at)
        return f"{moved:%Y%m%dT%H%M%SZ}"

    def _local(self, at: datetime) -> datetime:
        """The instant at which it is the same time of the day for the host, weeks later in the other zone."""
        here = at.astimezone(ZoneInfo(HOME))
        there = here.replace(tzinfo=None) + timedelta(weeks=self.weeks)
        return there.replace(tzinfo=ZoneInfo(self.zone), fold=here.fold).astimezone(UTC)


def _zone(text: str) -> tzinfo:
    """The offset at the end of a time; none means UTC."""
    plain = unquote(text)
    if plain in ("", "Z"):
        return UTC
    hours, minutes = plain[1:].split(":")
    offset = timedelta(hours=int(hours), minutes=int(minutes))
    return timezone(-offset if plain[0] == "-" else offset)


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _with_offsets(sent: Any) -> Any:
    """A delivery whose `utcOffset` values are those of the zones at the moved start."""
    if not isinstance(sent, dict) or "startTime" not in sent.get("payload", {}):
        return sent
    start = datetime.fromisoformat(sent["payload"]["startTime"])
    for person in (sent["payload"].get("organizer") or {}, *sent["payload"].get("attendees", ())):
        if "utcOffset" in person:
            offset = start.astimezone(ZoneInfo(person["timeZone"])).utcoffset() or timedelta()
            person["utcOffset"] = int(offset.total_seconds() // 60)
    return sent


def replay(folder: str, move: Move) -> list[Verdict]:
    """The verdicts on a folder's recordings, changed."""
    seed = json.loads(SEED.read_text())
    preparations = json.loads(move.named(json.dumps(find_preparations(SEED))))
    runs = [move.run(run) for run in runs_of(read_folder(RECORDINGS / folder))]
    return asyncio.run(replay_runs(runs, move.seed(seed), preparations))


def different(verdicts: list[Verdict]) -> dict[str, list[str]]:
    return {
        verdict.source: [str(one) for one in verdict.differences]
        for verdict in verdicts
        if verdict.excused is None and verdict.differences
    }


@cache
def usual(folder: str) -> frozenset[str]:
    """The recordings that differ as they are, before any change."""
    return frozenset(different(replay(folder, Move({}))))


@pytest.mark.parametrize("folder", ["v2-selfhosted", "v2-slots", "v2-rest"])
def test_other_people(folder: str) -> None:
    move = Move(PEOPLE)
    assert move.named("Alice, alice@example.com and annex") == "Amelia, amelia@example.com and annex"
    assert different(replay(folder, move)).keys() == usual(folder)


@pytest.mark.parametrize(
    "move",
    [
        pytest.param(Move(PEOPLE, weeks=20), id="into summer time"),
        pytest.param(Move(PEOPLE, weeks=35), id="back into winter time"),
        pytest.param(Move(PEOPLE, weeks=6, zone="Asia/Dubai"), id="east, without summer time"),
        pytest.param(Move(PEOPLE, weeks=-1, zone="Atlantic/Azores"), id="west, a week earlier"),
    ],
)
def test_other_times_and_zones(move: Move) -> None:
    """What is answered in a zone of the query depends on that zone's clock changes, so it is left out."""
    verdicts = [one for one in replay("v2-selfhosted", move) if "timeZone=" not in one.request]
    assert len(verdicts) > 500
    assert different(verdicts).keys() <= usual("v2-selfhosted")


def test_slots_a_year_later() -> None:
    """Months, years and clock changes fall on other days then; only what is about them may differ."""
    about_the_calendar = re.compile(
        r"limit-count-(month|year)|recur-book-(monthly|across-dst)|range-3-years|"
        # Blocked by the monthly bookings, which go by the day of the month.
        r"confirm-(book|slots)-blocking|confirm-decline|confirm-slots-declined"
    )
    found = different(replay("v2-slots", Move(PEOPLE, weeks=52))).keys() - usual("v2-slots")
    assert [name for name in found if not about_the_calendar.search(name)] == []
    assert len(found) < 12
