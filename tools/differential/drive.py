"""Run a program against the server, replay it against the sandbox, and reduce differences to few requests."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from calcom.sandbox.parity.replay import Verdict, replay_runs
from calcom_spec.recordings import MISSING, Delivery, Exchange, Run

from .program import Program, Step, filled, without
from .servers import Server

_INDEX = re.compile(r"\[\d+\]")
_ID = re.compile(r"/(?:\d[\w.%-]*|[0-9A-Za-z]{20,24}|[0-9a-f-]{36}|none)(?=[/?]|$)")


@dataclass
class Outcome:
    """A program that was run, its exchanges and deliveries, and the sandbox's verdicts."""

    program: Program
    run: Run
    verdicts: list[Verdict]


class Driver:
    """Run programs on a server and the sandbox, both with the same seed."""

    def __init__(self, server: Server, seed: Path) -> None:
        self._server, self._seed = server, seed

    def outcome(self, program: Program) -> Outcome:
        """Run a program on both sides, each from the seed."""
        run = self._send(program)
        verdicts = asyncio.run(replay_runs([run], self._seed, {}))
        return Outcome(program, run, verdicts)

    def _send(self, program: Program) -> Run:
        self._server.reset()
        run, answers = Run(), list[Any]()
        for number, step in enumerate(program):
            exchange = self._exchange(number, step, answers)
            answers.append(None if exchange.answer.json is MISSING else exchange.answer.json)
            run.exchanges.append(exchange)
        secrets = _secrets(run)
        run.deliveries += [replace(each, secret=secrets.get(each.path)) for each in self._server.deliveries()]
        return run

    def _exchange(self, number: int, step: Step, answers: list[Any]) -> Exchange:
        headers = step.headers_with(answers)
        if step.key is not None:
            headers["authorization"] = f"Bearer {step.key}"
        if step.version is not None:
            headers["cal-api-version"] = step.version
        body, content = MISSING, step.raw
        if step.body is not None:
            body = filled(step.body, answers)
            content = json.dumps(body, ensure_ascii=False).encode("utf-8", "replace")
        if content is not None:
            headers["content-type"] = step.content_type
        path = step.path_with(answers)
        answer = self._server.send(step.method, path, headers, content)
        date = answer.headers.get("date")
        return Exchange(
            source=f"differential/{number:03}",
            number=number,
            name=f"{number:03}",
            note="",
            method=step.method,
            path=path,
            headers=headers,
            content=None if body is not MISSING else content,
            json=body,
            answer=answer,
            at=parsedate_to_datetime(date) if date else None,
        )

    def shrunk(self, outcome: Outcome, cause: str, *, tries: int = 60) -> Outcome:
        """Find a short program that still differs by this cause, with bodies as small as possible."""
        left = tries

        def still(program: Program) -> Outcome | None:
            nonlocal left
            left -= 1
            seen = self.outcome(program)
            return seen if cause in causes_of(seen) else None

        best = _cut_to(outcome, cause, still)
        size = max(1, len(best.program) // 2)
        while size >= 1 and left > 0:
            place = len(best.program) - size
            while place >= 0 and left > 0:
                candidate = without(best.program, set(range(place, place + size)))
                shorter = still(candidate) if candidate else None
                best = shorter or best
                place -= size
            size //= 2
        for smaller in _smaller_bodies(best.program):
            if left <= 0:
                break
            best = still(smaller(best.program)) or best
        return best


def _secrets(run: Run) -> dict[str, str | None]:
    """Return the secret of each webhook, by the path of its URL."""
    found: dict[str, str | None] = {}
    for exchange in run.exchanges:
        body = exchange.answer.json
        data = body.get("data") if isinstance(body, dict) else None
        if isinstance(data, dict) and isinstance(data.get("subscriberUrl"), str):
            found[urlsplit(data["subscriberUrl"]).path] = data.get("secret")
    return found


def _cut_to(outcome: Outcome, cause: str, still: Callable[[Program], Outcome | None]) -> Outcome:
    """Drop the requests after the difference, and those before it that it does not need."""
    place = causes_of(outcome)[cause]
    if place is None:
        return outcome
    needed, todo = {place}, [place]
    while todo:
        for number in outcome.program[todo.pop()].needs() - needed:
            needed.add(number)
            todo.append(number)
    for kept in (needed, set(range(place + 1))):
        candidate = without(outcome.program, set(range(len(outcome.program))) - kept)
        seen = still(candidate) if candidate else None
        if seen is not None:
            return seen
    return outcome


def _smaller_bodies(program: Program) -> Iterator[Callable[[Program], Program]]:
    """Yield changes that each drop one value from one body."""
    for number, step in enumerate(program):
        if isinstance(step.body, dict) and len(step.body) > 1:
            for name in step.body:
                yield lambda now, number=number, name=name: [  # type: ignore[misc]
                    replace(each, body={k: v for k, v in each.body.items() if k != name})
                    if place == number and isinstance(each.body, dict)
                    else each
                    for place, each in enumerate(now)
                ]


def causes_of(outcome: Outcome) -> dict[str, int | None]:
    """Return the kinds of difference, each with the index of the first request that shows it."""
    found: dict[str, int | None] = {}
    numbers = {exchange.source: place for place, exchange in enumerate(outcome.run.exchanges)}
    for verdict in outcome.verdicts:
        if not verdict.equal and verdict.excused is None:
            place = numbers.get(verdict.source)
            about = outcome.run.exchanges[place] if place is not None else None
            found.setdefault(cause_of(verdict, about), place)
    return found


def cause_of(verdict: Verdict, exchange: Exchange | None) -> str:
    """Name the cause of a difference: the operation, its version, and where the answers differ."""
    order = {"status": 0, "value": 1, "shape": 2}
    first = min(verdict.differences, key=lambda each: order.get(each.aspect, 3))
    where = _INDEX.sub("[]", first.path)
    if exchange is None:
        return f"delivery {where}"
    path = _ID.sub("/{id}", exchange.path.partition("?")[0])
    version = exchange.headers.get("cal-api-version", "")
    told = f" {first.recorded} vs {first.answered}" if first.aspect == "status" else ""
    return f"{exchange.method} {path} {version} {where}{told}".replace("  ", " ")


def recording_of(exchange: Exchange) -> dict[str, Any]:
    """Convert an exchange to the form of the recordings."""
    request: dict[str, Any] = {
        "method": exchange.method,
        "path": exchange.path,
        "headers": dict(exchange.headers),
    }
    if exchange.json is not MISSING:
        request["json"] = exchange.json
    elif exchange.content is not None:
        request["body"] = exchange.content.decode("utf-8", "replace")
    response: dict[str, Any] = {"status": exchange.answer.status, "headers": _kept(exchange.answer.headers)}
    if exchange.answer.json is not MISSING:
        response["json"] = exchange.answer.json
    elif exchange.answer.text is not None:
        response["body"] = exchange.answer.text
    return {"name": exchange.name, "request": request, "response": response}


def recording_of_delivery(delivery: Delivery) -> dict[str, Any]:
    """Convert a delivery to the form of the recordings."""
    told: dict[str, Any] = {
        "path": delivery.path,
        "headers": {
            name: value for name, value in delivery.headers.items() if name.startswith(("x-cal", "content-t"))
        },
        "body": delivery.body,
    }
    if delivery.json is not MISSING:
        told["json"] = delivery.json
    return {"name": delivery.name, "delivery": told, "secret": delivery.secret}


def _kept(headers: Mapping[str, str]) -> dict[str, str]:
    wanted = (
        "content-type",
        "date",
        "etag",
        "location",
        "retry-after",
        "access-control-allow-origin",
        "x-request-id",
    )
    return {
        name: value for name, value in headers.items() if name in wanted or name.startswith("x-ratelimit")
    }
