"""Make programs from recorded runs: requests in order, with everything they need, a few of them made odd."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode

from calcom_spec.recordings import MISSING, Exchange, Run, read_folder, runs_of

from .program import Program, Ref, Step

_DATE = re.compile(r"\b(202[67])-(\d\d)-(\d\d)(?=T|\b)")
_LISTENER = re.compile(r"https?://127\.0\.0\.1:\d+")
_MADE_UP = re.compile(r"[0-9A-Za-z_.-]{18,}")  # uids, tokens, secrets
_NUMBER = re.compile(r"(?<=/)\d+(?=/|\?|$)")
_COLLECTION = re.compile(r"/v2/([\w/-]+?)(?:\?|$)")
_NUMBERED = {  # fields with the id of an object made earlier -> its collection
    "eventTypeId": "event-types",
    "eventTypeIds": "event-types",
    "scheduleId": "schedules",
    "defaultScheduleId": "schedules",
}
# Their answers depend on apps and accounts that were written directly into the database.
_PREPARED = re.compile(r"/v2/(?:calendars/(?:google|office365)|conferencing|stripe|calendars/connections/\d)")
_ID = re.compile(r"/(?:\{\d+\}|\d[\w.%-]*|none)(?=/|$)")
_ODD: tuple[Any, ...] = (None, "", [], {}, 0, -1, "x", True, 1.5, "\N{GRINNING FACE}")
_ODD_TEXTS = ("", "0", "-1", "x", "1,2", "true", "null", "1.5", "2027-02-30", "99999999999")
_ALONE = ("slug", "subscriberUrl")  # no two objects have the same
_LOST = ("content-length", "host", "accept", "accept-encoding", "user-agent", "connection")


Place = tuple[str | int, ...]


class RecordedRuns:
    """The requests of recorded runs, each with references to the earlier answers that its ids came from."""

    def __init__(self, folders: Sequence[Path], today: date, listener: str) -> None:
        recorded = [_sent(run) for folder in folders for run in runs_of(read_folder(folder))]
        self._runs = [_linked(exchanges, today, listener) for exchanges in recorded]
        self._sizes = [len(run) for run in self._runs]
        self._statuses = [[exchange.answer.status for exchange in exchanges] for exchanges in recorded]

    def program(self, chance: random.Random, length: int, odd: Callable[[Any], Any]) -> Program:
        """Return about `length` requests of one run, and the requests that they need."""
        run = chance.choices(self._runs, self._sizes)[0]
        first = chance.randrange(len(run))
        chosen = _with_needs(run, range(first, min(first + length, len(run))))
        return [_turned(step, chance, odd) for step in chosen]

    def sweep(self) -> Iterator[Program]:
        """Yield a program for each operation and version: a request with odd values in each place in turn.

        The request is the first that was answered with success, if possible one with a body. Its places are
        the ids in its path, the parameters of its query, the fields of its body at any depth, and the
        parameters and fields of the operation's other requests.
        """
        others: dict[tuple[str, str, str], tuple[dict[str, None], dict[str, None]]] = {}
        accepted: dict[tuple[str, str, str], tuple[list[Step], int]] = {}
        for run, statuses in zip(self._runs, self._statuses, strict=True):
            for number, (step, status) in enumerate(zip(run, statuses, strict=True)):
                path, _, query = step.path.partition("?")
                operation = step.method, _ID.sub("/{}", path), step.headers.get("cal-api-version", "")
                parameters, fields = others.setdefault(operation, ({}, {}))
                parameters.update(dict.fromkeys(name for name, _ in parse_qsl(query)))
                fields.update(dict.fromkeys(step.body if isinstance(step.body, dict) else ()))
                known = accepted.get(operation)
                is_better = known is None or (isinstance(step.body, dict) and known[0][known[1]].body is None)
                if 200 <= status < 300 and is_better:
                    accepted[operation] = run, number
        for operation, (run, number) in accepted.items():
            *before, last = _with_needs(run, [number])
            parameters, fields = others[operation]
            swept = [
                *_with_odd_ids(last),
                *with_odd_queries(last, parameters),
                *_with_odd_bodies(last, fields),
            ]
            if swept:
                yield [*before, *swept]


def _with_odd_ids(step: Step) -> Iterator[Step]:
    path, mark, query = step.path.partition("?")
    for found in _ID.finditer(path):
        for text in filter(None, _ODD_TEXTS):
            yield replace(
                step, path=f"{path[: found.start()]}/{quote(text)}{path[found.end() :]}{mark}{query}"
            )


def with_odd_queries(step: Step, others: Iterable[str]) -> Iterator[Step]:
    """Yield the request with odd texts for each parameter of its query and each of `others` in turn."""
    path, _, query = step.path.partition("?")
    given = parse_qsl(query, keep_blank_values=True)
    for name in dict.fromkeys((*(name for name, _ in given), *others)):
        rest = [pair for pair in given if pair[0] != name]
        once = [pair for pair in given if pair[0] == name] or [(name, "1")]
        for pairs in (*([(name, text)] for text in _ODD_TEXTS), [*once, *once]):
            yield replace(step, path=f"{path}?{urlencode([*rest, *pairs], safe='{}[]:,')}")


def _with_odd_bodies(step: Step, others: Iterable[str]) -> Iterator[Step]:
    if not isinstance(step.body, dict):
        return
    places = [*_places(step.body), *((name,) for name in others if name not in step.body)]
    values = [(place, value) for place in places for value in _ODD]
    for number, (place, value) in enumerate(values):
        yield _with(step, place, value, number)


def _with_needs(run: Sequence[Step], chosen: Iterable[int]) -> list[Step]:
    """Return these steps of a run, and those that they need."""
    kept = set(chosen)
    todo = list(kept)
    while todo:
        new = run[todo.pop()].needs() - kept
        kept |= new
        todo += new
    order = sorted(kept)
    numbers = {old: new for new, old in enumerate(order)}
    return [run[number].renumbered(numbers) for number in order]


def _places(value: Any, before: Place = ()) -> Iterator[Place]:
    """Yield the places of all values in a body, of lists only those of the first item."""
    inner = (
        value.items() if isinstance(value, dict) else enumerate(value[:1]) if isinstance(value, list) else ()
    )
    for key, each in inner:
        yield (*before, key)
        yield from _places(each, (*before, key))


def _with(step: Step, place: Place, value: Any, number: int) -> Step:
    apart = {key: f"{step.body[key]}-{number}" for key in _ALONE if isinstance(step.body.get(key), str)}
    return replace(step, body=_put({**step.body, **apart}, place, value))


def _put(whole: Any, place: Place, value: Any) -> Any:
    if not place:
        return value
    copy = dict(whole) if isinstance(whole, dict) else list(whole)
    key: Any = place[0]
    copy[key] = _put(copy.get(key) if isinstance(copy, dict) else copy[key], place[1:], value)
    return copy


def _turned(step: Step, chance: random.Random, odd: Callable[[Any], Any]) -> Step:
    """Return the request, sometimes with an odd value in its body or query, or another version or key."""
    what = chance.random()
    if what < 0.3 and isinstance(step.body, dict) and step.body:
        return replace(step, body=odd(step.body))
    path, mark, query = step.path.partition("?")
    if what < 0.45 and mark and "{" not in query:
        pairs = parse_qsl(query, keep_blank_values=True)
        place = chance.randrange(len(pairs)) if pairs else 0
        if pairs:
            value = chance.choice(
                ("", "0", "-1", "x", "1,2", "true", "null", "2027-01-04", "1.5", "2027-02-30")
            )
            pairs[place] = (pairs[place][0], value)
            return replace(step, path=f"{path}?{urlencode(pairs)}")
    if what > 0.97 and "cal-api-version" in step.headers:
        version = chance.choice(
            ("2024-04-15", "2024-06-11", "2024-06-14", "2024-08-13", "2024-09-04", "x", "")
        )
        return replace(step, headers={**step.headers, "cal-api-version": version})
    if 0.94 < what <= 0.97:
        return replace(step, headers={k: v for k, v in step.headers.items() if k != "authorization"})
    return step


def _sent(run: Run) -> list[Exchange]:
    return [each for each in run.exchanges if not _PREPARED.match(each.path)]


def _linked(exchanges: Sequence[Exchange], today: date, listener: str) -> list[Step]:
    began = next((each.at.date() for each in exchanges if each.at), today)
    shift = timedelta(days=7 * -(-max(0, (today - began).days) // 7))
    source = _Sources()
    steps = []
    for number, exchange in enumerate(exchanges):
        steps.append(_step(exchange, source, lambda text: _moved(text, shift, listener)))
        source.learn(number, exchange)
    return steps


def _moved(text: str, shift: timedelta, listener: str) -> str:
    def later(found: re.Match[str]) -> str:
        try:
            return (date(*map(int, found.groups())) + shift).isoformat()
        except ValueError:
            return found[0]

    return _LISTENER.sub(listener, _DATE.sub(later, text))


def _step(exchange: Exchange, source: _Sources, moved: Callable[[str], str]) -> Step:
    refs: list[Ref] = []

    def placed(text: str, *, numbers: bool = False) -> str:
        def place(ref: Ref | None, found: str) -> str:
            if ref is None:
                return found
            refs.append(ref)
            return f"{{{len(refs) - 1}}}"

        text = _MADE_UP.sub(lambda found: place(source.of_text(found[0]), found[0]), text)
        if numbers:
            text = _NUMBER.sub(
                lambda found: place(source.of_number(text[: found.start()], int(found[0])), found[0]), text
            )
        return text

    path, mark, query = exchange.path.partition("?")
    path = placed(path, numbers=True) + mark + placed(moved(query))
    headers = {
        name.lower(): placed(value.strip())
        for name, value in exchange.headers.items()
        if name.lower() not in _LOST
    }
    body = None if exchange.json is MISSING else _filled(exchange.json, source, moved)
    raw = exchange.content if exchange.json is MISSING else None
    return Step(
        exchange.method,
        path,
        tuple(refs),
        body=body,
        raw=raw,
        content_type=headers.pop("content-type", "application/json"),
        headers=headers,
    )


def _filled(value: Any, source: _Sources, moved: Callable[[str], str], name: str = "") -> Any:
    if isinstance(value, dict):
        return {key: _filled(each, source, moved, key) for key, each in value.items()}
    if isinstance(value, list):
        return [_filled(each, source, moved, name) for each in value]
    if isinstance(value, str):
        return (source.of_text(value) if _MADE_UP.fullmatch(value) else None) or moved(value)
    if type(value) is int and name in _NUMBERED:
        return source.of_number(f"/v2/{_NUMBERED[name]}/", value) or value
    return value


class _Sources:
    """The answers in which each id first appeared."""

    def __init__(self) -> None:
        self._texts: dict[str, Ref] = {}
        self._numbers: dict[tuple[str, int], Ref] = {}

    def of_text(self, text: str) -> Ref | None:
        return self._texts.get(text)

    def of_number(self, before: str, number: int) -> Ref | None:
        return self._numbers.get((_collection(before.rstrip("/")), number))

    def learn(self, number: int, exchange: Exchange) -> None:
        if exchange.answer.json is MISSING or exchange.answer.status >= 300:
            return
        sent = str(exchange.json) + exchange.path
        for pointer, value in _leaves(exchange.answer.json):
            ref = Ref(number, pointer, value)
            if isinstance(value, str) and _MADE_UP.fullmatch(value) and value not in sent:
                self._texts.setdefault(value, ref)
            elif type(value) is int and pointer == "data.id" and exchange.method == "POST":
                self._numbers.setdefault((_collection(exchange.path), value), ref)


def _collection(path: str) -> str:
    """Return the collection of a path: `schedules` for `/v2/organizations/1/users/2/schedules`."""
    return path.partition("?")[0].rstrip("/").rpartition("/")[2]


def _leaves(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    if isinstance(value, Mapping):
        for key, each in value.items():
            yield from _leaves(each, f"{path}.{key}" if path else key)
    elif isinstance(value, list):
        for place, each in enumerate(value):
            yield from _leaves(each, f"{path}.{place}")
    elif value is not None:
        yield path, value
