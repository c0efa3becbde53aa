"""Replay recorded runs against a fresh sandbox in this process and compare every answer."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from calcom_spec.recordings import MISSING, Answer, Delivery, Exchange, Run, api_of, read_folder, runs_of

from ..app import Profile
from ..seed import read_seed
from ..users.routes_verified import CODE
from .compare import Difference, compare_answers, compare_deliveries
from .identity import Identities
from .preparation import Preparations, find_preparations, give_event_types, give_names, give_teams
from .target import SentDelivery, Target
from .variable import CheckContext

_SIMULTANEOUS = re.compile(r"\b(?:simultaneous|parallel|concurrent) requests")

# While recording with teams, the server's caches were emptied before each request except these.
_KEEPS_CACHE = re.compile(r"cache-")

# The longest time for which the server caches an answer.
_KEPT_FOR = timedelta(seconds=10)

# The real code was in a mail; the sandbox's code is constant.
_TAKES_CODE = re.compile(r"/verification-code/verify$")

# The recordings have no cookies; notes say which requests sent the cookie of an earlier answer.
_WITH_COOKIE = re.compile(r"with the cookie\b")

# The usual address of the recorded server, which its URLs contain.
_HOST = "127.0.0.1:5555"
_OWN_URL = re.compile(r"https?://([\w.-]+(?::\d+)?)/v2/(?:gcal|calendars|conferencing|stripe)/")


@dataclass(frozen=True)
class Verdict:
    """The result of one recording: its differences, or why it could not be compared."""

    source: str
    name: str
    group: str
    request: str
    differences: list[Difference] = field(default_factory=list)
    excused: str | None = None

    @property
    def equal(self) -> bool:
        return self.excused is None and not self.differences

    def differs(self, aspect: str) -> bool:
        return any(difference.aspect == aspect for difference in self.differences)


def group_of(path: str) -> str:
    """Return the resource of a request, e.g. `event-types/webhooks`."""
    segments = [segment for segment in urlsplit(path).path.split("/") if segment]
    while segments and segments[0] in {"api", "v1", "v2"}:
        segments = segments[1:]
    if not segments:
        return "server"
    head = segments[0]
    if head in {"teams", "organizations"} and len(segments) > 2:
        words = [segment for segment in segments[2:] if not segment.isdecimal()]
        return "/".join([head, *words[:2]])
    if head == "event-types" and segments[-1] == "public":
        return "event-types/public"
    if head in {"event-types", "oauth-clients"} and len(segments) > 2:
        return f"{head}/{segments[2]}"
    if head in {"verified-resources", "slots", "atoms"} and len(segments) > 1:
        return f"{head}/{segments[1]}"
    return head


async def replay_folder(folder: Path, seed: Path) -> list[Verdict]:
    """Replay every run of a folder, each from the seed, and compare."""
    recordings = read_folder(folder)
    return await replay_runs(runs_of(recordings), seed, find_preparations(seed, api_of(recordings)))


async def replay_runs(
    runs: Iterable[Run], seed: Path | dict[str, Any], preparations: dict[str, Any]
) -> list[Verdict]:
    """Replay runs, each from the seed, and compare."""
    verdicts: list[Verdict] = []
    for run in runs:
        verdicts.extend(await _Replay(run, seed, preparations).replay())
    return verdicts


class _Replay:
    """One run against one sandbox."""

    def __init__(self, run: Run, seed: Path | dict[str, Any], preparations: dict[str, Any]) -> None:
        self._run = run
        self._ids = Identities()
        self._began = next((exchange.at for exchange in run.exchanges if exchange.at), None)
        api = api_of(run.exchanges)
        self._with_teams = "organizations" in read_seed(seed)
        profile: Profile = "v1" if api == "v1" else "teams" if self._with_teams else "selfhosted"
        self._target = Target(seed, self._began, profile=profile)
        if self._with_teams:
            give_teams(self._target.state, run.exchanges)
        give_names(self._target.state, run.exchanges, preparations.get("people", {}))
        if api == "v1":
            give_event_types(self._target.state, run.exchanges)
        self._played = 0
        self._cookie: str | None = None
        self._host = _host_of(run)
        self._answers: dict[tuple[str, ...], tuple[datetime | None, Any]] = {}
        self._preparations = Preparations(self._target.state, self._ids, preparations)

    async def replay(self) -> list[Verdict]:
        verdicts: list[Verdict] = []
        for batch in _batches(self._run.exchanges):
            if len(batch) == 1:
                verdicts.append(await self._one(batch[0]))
            else:
                verdicts.extend(await self._race(batch))
        verdicts.extend(self._compare_deliveries(await self._target.deliveries()))
        return verdicts

    async def _one(self, exchange: Exchange) -> Verdict:
        excuse = self._prepare(exchange)
        if excuse is not None:
            return _verdict(exchange, excused=excuse)
        answered = await self._send(exchange)
        self._preparations.after(exchange)
        return self._compare(exchange, *answered)

    async def _race(self, exchanges: Sequence[Exchange]) -> list[Verdict]:
        """Send all in parallel; the winner is random, so answers are paired by status."""
        self._prepare(exchanges[0])
        answers = list(await asyncio.gather(*map(self._send, exchanges)))
        verdicts = []
        for exchange in exchanges:
            same = [one for one in answers if one[0].status == exchange.answer.status]
            chosen = (same or answers)[0]
            answers.remove(chosen)
            verdicts.append(self._compare(exchange, *chosen))
        return verdicts

    def _prepare(self, exchange: Exchange) -> str | None:
        """Set clock and state to the recorded ones; return the reason if that is impossible."""
        if exchange.at is not None:
            # Each exchange is slightly later than the previous one within its second, so that new objects
            # have an order; no interval becomes shorter.
            self._played += 1
            offset = timedelta(milliseconds=999 * self._played // len(self._run.exchanges))
            self._target.set_clock(exchange.at + min(offset, timedelta(milliseconds=999)))
        if self._with_teams and not (_KEEPS_CACHE.match(exchange.name) and "emptied" not in exchange.note):
            self._target.forget_caches()
        if exchange.method == "GET":
            if self._was_kept(exchange):
                self._target.recall_answers()
            else:
                self._target.forget_answers()
        return self._preparations.before(exchange)

    def _was_kept(self, exchange: Exchange) -> bool:
        """Return whether the server may have repeated a cached answer, which is the same.

        While recording, the caches were emptied before most requests, but not before all.
        """
        wanted = {"authorization", "cal-api-version"}
        headers = [f"{name}: {value}" for name, value in exchange.headers.items() if name.lower() in wanted]
        request = (exchange.path, *sorted(headers))
        at, answer = self._answers.get(request, (None, MISSING))
        self._answers[request] = exchange.at, exchange.answer.json
        if at is None or exchange.at is None or answer is MISSING:
            return False
        return exchange.at - at <= _KEPT_FOR and bool(answer == exchange.answer.json)

    async def _send(self, exchange: Exchange) -> tuple[Answer, bytes]:
        headers = {"host": self._host, **self._ids.headers(exchange.headers)}
        if self._cookie is not None and _WITH_COOKIE.search(exchange.note):
            headers["cookie"] = self._cookie
        content = exchange.content
        if exchange.json is not MISSING:
            content = json.dumps(self._ids.value(exchange.json, _path(exchange)), ensure_ascii=False).encode()
        elif content and "form-urlencoded" in headers.get("content-type", ""):
            content = self._ids.form(content)
        if _TAKES_CODE.search(exchange.path) and exchange.answer.status == 200 and content is not None:
            content = _with_code(content)
        return await self._target.send(exchange.method, self._ids.target(exchange.path), headers, content)

    def _compare(self, exchange: Exchange, answer: Answer, body: bytes) -> Verdict:
        if "set-cookie" in answer.headers and "authorization" not in exchange.headers:
            self._cookie = answer.headers["set-cookie"].partition(";")[0]
        context = CheckContext(self._began, *_split(exchange))
        differences = compare_answers(exchange.answer, answer, body, self._ids, context)
        return _verdict(exchange, differences=differences)

    def _compare_deliveries(self, sent: Sequence[SentDelivery]) -> Iterable[Verdict]:
        """Pair each recorded delivery with the sandbox's most similar one to the same target."""
        left = list(sent)
        for delivery in self._run.deliveries:
            paired = [
                (self._delivery_differences(delivery, one), one)
                for one in left
                if _same_target(one, delivery)
            ]
            if not paired:
                absent = [Difference("status", "delivery", delivery.path, MISSING)]
                yield _delivery_verdict(delivery, absent)
                continue
            differences, best = min(paired, key=lambda pair: len(pair[0]))
            left.remove(best)
            if differences and MISSING not in (delivery.json, best.json):
                # Learn uids that only deliveries contain.
                self._ids.learn(delivery.json, best.json, "delivery")
                differences = self._delivery_differences(delivery, best)
            yield _delivery_verdict(delivery, differences)

    def _delivery_differences(self, delivery: Delivery, sent: SentDelivery) -> list[Difference]:
        context = CheckContext(self._began, "delivery")
        return compare_deliveries(delivery, sent.headers, sent.body, sent.json, self._ids, context)


def _with_code(content: bytes) -> bytes:
    return json.dumps({**json.loads(content), "code": CODE}).encode()


def _host_of(run: Run) -> str:
    for exchange in run.exchanges:
        found = _OWN_URL.search(unquote(f"{exchange.answer.json} {exchange.answer.headers}"))
        if found:
            return found[1]
    return _HOST


def _path(exchange: Exchange) -> str:
    return exchange.path.partition("?")[0]


def _split(exchange: Exchange) -> tuple[str, str]:
    path, _, query = exchange.path.partition("?")
    return path, query


def _same_target(sent: SentDelivery, delivery: Delivery) -> bool:
    return urlsplit(sent.url).path == delivery.path.partition("?")[0]


def _verdict(
    exchange: Exchange, *, differences: list[Difference] | None = None, excused: str | None = None
) -> Verdict:
    return Verdict(
        exchange.source,
        exchange.name,
        group_of(exchange.path),
        f"{exchange.method} {exchange.path}",
        differences or [],
        excused,
    )


def _delivery_verdict(delivery: Delivery, differences: list[Difference]) -> Verdict:
    return Verdict(delivery.source, delivery.name, "deliveries", f"delivery to {delivery.path}", differences)


def _batches(exchanges: Iterable[Exchange]) -> Iterable[list[Exchange]]:
    """Yield exchanges one by one, but simultaneous ones together."""
    batch: list[Exchange] = []
    for exchange in exchanges:
        together = bool(_SIMULTANEOUS.search(exchange.note))
        if batch and not (together and exchange.note == batch[0].note and exchange.path == batch[0].path):
            yield batch
            batch = []
        batch.append(exchange)
        if not together:
            yield batch
            batch = []
    if batch:
        yield batch
