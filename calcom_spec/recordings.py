"""Read folders of recorded exchanges: one JSON file each, numbered in order."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

# Longer bodies were truncated when recorded; the ETag of an answer contains the original length.
_SHORTENED_OVER = 60_000
_ETAG_LENGTH = re.compile(r'(?:W/)?"([0-9a-f]+)-')

_FORMS = (
    ("uuid", re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")),
    ("jwt", re.compile(r"eyJ[\w-]+\.[\w-]+\.[\w-]+")),
    ("cuid", re.compile(r"c[a-z0-9]{24}")),
    ("trace", re.compile(r"trace_[\w-]{21}")),
    ("short uid", re.compile(r"(?=\w*[A-Z])(?=\w*[a-z])[1-9A-HJ-NP-Za-km-z]{20,22}")),
    ("ical uid", re.compile(r"[0-9A-Za-z]{20,26}@[\w.]+")),
    ("hash", re.compile(r"[0-9a-f]{32,64}")),
    ("api key", re.compile(r"cal_[0-9a-f]{32}")),
)

_SHORTENED = re.compile(r"\.\.\. \((\d+) characters\)$")

MISSING: Any = object()
"""A missing body; None is JSON's null."""


@dataclass(frozen=True)
class Answer:
    """Status, headers with lower-case names, and the body as JSON, as text, or missing."""

    status: int
    headers: Mapping[str, str]
    json: Any = MISSING
    text: str | None = None

    @property
    def shortened(self) -> bool:
        """Whether the recording has only the beginning of this answer's lists."""
        tag = _ETAG_LENGTH.match(self.headers.get("etag", ""))
        length = int(tag[1], 16) if tag else 0
        if length <= _SHORTENED_OVER or self.json is MISSING:
            return False
        kept = json.dumps(self.json, ensure_ascii=False, separators=(",", ":"))
        return len(kept.encode("utf-8", "replace")) < length


@dataclass(frozen=True)
class Exchange:
    """One request to the real server, and its answer."""

    source: str
    number: int
    name: str
    note: str
    method: str
    path: str
    headers: Mapping[str, str]
    content: bytes | None
    json: Any
    answer: Answer
    at: datetime | None

    @property
    def file(self) -> str:
        """Folder and file, without the ending."""
        return self.source.removesuffix(".json")

    @property
    def status(self) -> int:
        """The status of the answer."""
        return self.answer.status

    @property
    def version(self) -> str | None:
        """The value of `cal-api-version` that was sent."""
        version = _lower(self.headers).get("cal-api-version")
        return version if version is None else version.strip()


@dataclass(frozen=True)
class Delivery:
    """One webhook delivery that the real server made to a listener."""

    source: str
    number: int
    name: str
    path: str
    headers: Mapping[str, str]
    body: str
    json: Any
    secret: str | None


@dataclass
class Run:
    """Exchanges in order, from one freshly seeded server."""

    exchanges: list[Exchange] = field(default_factory=list)
    deliveries: list[Delivery] = field(default_factory=list)


def _whole(body: str) -> bytes:
    """Return a recorded body; a truncated one is padded with its last character."""
    cut = _SHORTENED.search(body)
    if cut:
        kept = body[: cut.start()]
        body = kept + kept[-1:] * (int(cut.group(1)) - len(kept))
    return body.encode()


def _lower(headers: Mapping[str, str]) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}


class BrokenRecordingError(ValueError):
    """A file is not a recording; the message names it and what was expected."""


def _number_of(path: Path) -> int:
    digits = re.match(r"\d+", path.name)
    return int(digits.group()) if digits else -1


def _read(path: Path) -> Exchange | Delivery:
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as problem:
        raise BrokenRecordingError(f"{path} is not JSON: {problem}") from None
    try:
        return _delivery(path, document) if "delivery" in document else _exchange(path, document)
    except KeyError as missing:
        raise BrokenRecordingError(f"{path}: a recording must have the field {missing}") from None
    except (AttributeError, TypeError, ValueError) as problem:
        raise BrokenRecordingError(
            f"{path}: a recording is an object with `request` and `response`, or with `delivery`: {problem}"
        ) from None


def _delivery(path: Path, document: dict[str, Any]) -> Delivery:
    sent = document["delivery"]
    return Delivery(
        source=f"{path.parent.name}/{path.name}",
        number=_number_of(path),
        name=document.get("name", path.stem),
        path=sent["path"],
        headers=_lower(sent["headers"]),
        body=sent["body"],
        json=sent.get("json", MISSING),
        secret=document.get("secret"),
    )


def _exchange(path: Path, document: dict[str, Any]) -> Exchange:
    request, response = document["request"], document["response"]
    headers = _lower(response["headers"])
    answer = Answer(response["status"], headers, response.get("json", MISSING), response.get("body"))
    return Exchange(
        source=f"{path.parent.name}/{path.name}",
        number=_number_of(path),
        name=document.get("name", path.stem),
        note=document.get("note") or "",
        method=request["method"],
        path=request["path"],
        headers=request["headers"],
        content=_whole(request["body"]) if "body" in request else None,
        json=request.get("json", MISSING),
        answer=answer,
        at=_clock_of(answer),
    )


def _clock_of(answer: Answer) -> datetime | None:
    """Return the server's time, from the `date` header or an error's time stamp."""
    if "date" in answer.headers:
        return parsedate_to_datetime(answer.headers["date"])
    stamp = answer.json.get("timestamp") if isinstance(answer.json, dict) else None
    return datetime.fromisoformat(stamp) if isinstance(stamp, str) else None


def recordings_in(folder: Path) -> list[Exchange | Delivery]:
    """Read the recordings of a folder in order; files without a leading number are ignored."""
    paths = sorted(folder.glob("[0-9]*.json"), key=lambda path: (_number_of(path), path.name))
    return [_read(path) for path in paths]


def read_folder(folder: Path) -> list[Exchange | Delivery]:
    """Read the recordings of a folder, which must have some."""
    found = recordings_in(folder)
    if not found:
        raise BrokenRecordingError(f"{folder} has no recordings (001-some-name.json and so on)")
    return found


_VERSION_ONE = re.compile(r"(?:/api)?/v1(?:[/?]|$)")


def api_of(recordings: Iterable[Exchange | Delivery]) -> str:
    """Return the API of most paths, `v1` or `v2`."""
    exchanges = [one for one in recordings if isinstance(one, Exchange)]
    return "v1" if 2 * sum(bool(_VERSION_ONE.match(one.path)) for one in exchanges) > len(exchanges) else "v2"


# --- runs

_CREATES = re.compile(r"(?:/api)?/v[12]/(event-types|schedules|bookings)/?(?:\?|$)")
# A v1 answer has the new object under its name, except for bookings.
_MADE = {"event-types": "event_type", "schedules": "schedule"}
_WORD = re.compile(r"eyJ[\w-]+\.[\w-]+\.[\w-]+|[0-9A-Za-z-]{20,36}")


def runs_of(recordings: Iterable[Exchange | Delivery]) -> list[Run]:
    """Split a folder where the server was seeded again, so that its ids repeat.

    Each cut is at the longest pause before a repeated id. No random value (uid, token) from before a cut is
    used after it.
    """
    recordings = list(recordings)
    exchanges = [one for one in recordings if isinstance(one, Exchange)]
    starts = set(_starts(exchanges))
    runs = [Run()]
    place = 0
    for recording in recordings:
        if isinstance(recording, Delivery):
            runs[-1].deliveries.append(recording)
            continue
        if place in starts:
            runs.append(Run())
        runs[-1].exchanges.append(recording)
        place += 1
    return runs


def _starts(exchanges: list[Exchange]) -> list[int]:
    """Return the indexes at which runs begin, except the first."""
    starts: list[int] = []
    given: dict[tuple[str, int], Any] = {}
    place = 0
    while place < len(exchanges):
        created = _created(exchanges[place])
        if created is not None and given.setdefault(*created) != created[1]:
            place = _cut(exchanges, starts[-1] if starts else 0, place)
            starts.append(place)
            given = {}
        else:
            place += 1
    return starts


def _created(exchange: Exchange) -> tuple[tuple[str, int], Any] | None:
    """Return the kind and id of what an exchange created, and what else identifies it."""
    route = _CREATES.match(exchange.path)
    body = exchange.answer.json
    if exchange.method != "POST" or exchange.answer.status not in (200, 201) or route is None:
        return None
    data = body.get("data", body.get(_MADE.get(route[1], ""), body)) if isinstance(body, dict) else None
    if not isinstance(data, dict) or type(data.get("id")) is not int:
        return None
    # A further seat belongs to the existing booking.
    return (route[1], data["id"]), data.get("uid", exchange.source)


def _cut(exchanges: list[Exchange], first: int, last: int) -> int:
    """Return where between two indexes the server was seeded again."""
    window = exchanges[first : last + 1]
    sent = [_made_up(f"{one.path} {one.headers} {one.json}") for one in window]
    told = [_made_up(str(one.answer.json)) for one in window]
    new: list[set[str]] = []
    known: set[str] = set()
    for exchange, asked, answered in zip(window, sent, told, strict=True):
        known |= asked
        created = exchange.method == "POST" and exchange.answer.status < 300
        new.append(answered - known if created else set())
        known |= answered
    behind = sent[-1] | told[-1]
    best, longest = last, -1.0
    for place in range(last, first, -1):
        if not behind & set().union(*new[: place - first]):
            pause = _pause(exchanges[place - 1], exchanges[place])
            if pause > longest:
                best, longest = place, pause
        behind |= sent[place - first - 1] | told[place - first - 1]
    return best


def form_of(text: str) -> str | None:
    """Return the random form (uuid, token, …) that a whole text has, if any."""
    for name, pattern in _FORMS:
        if pattern.fullmatch(text):
            return name
    return None


def _made_up(text: str) -> set[str]:
    return set(filter(form_of, _WORD.findall(text)))


def _pause(one: Exchange, other: Exchange) -> float:
    return abs((other.at - one.at).total_seconds()) if one.at and other.at else 0.0
