"""Servers with broken connections or bad intent, tested at an address like somebody's instance.

Each has a sign: words that the run's report must contain. No report may show the key, or text that a
terminal, a browser or a workflow runner would execute.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Iterator
from typing import Any

from contract_tests.breakage import Fault, Given, Memory, Seen
from contract_tests.results import Layer

FAULTS: list[Fault] = []
ECHO = "\x1b[2J<script>alert(1)</script>\n::error title=x::echoed"
_SUCCESS = {"content-type": "application/json"}


_ANSWER_LATE = "no complete answer in time"


def harm(name: str, sign: str, on: str, layer: Layer = Layer.SERVER, **how: Any) -> None:
    FAULTS.append(Fault(name, layer, on, sign=sign, **how))


def shown_too_much(texts: Iterator[str], key: str) -> str:
    """Say what a report contains that must not leave the suite; empty if nothing."""
    for text in texts:
        if key in text:
            return "the key"
        if "\x1b" in text:
            return "an escape code"
        if "<script>alert" in text and "<html" in text:
            return "a script in the page"
        if re.search(r"^::\w+", text, re.M):
            return "a command for the workflow runner"
    return ""


def _refusal(text: str, status: int) -> Given:
    given = Given(dict(_SUCCESS), b"", status)
    given.body = {"status": "error", "error": {"code": "BadRequestException", "message": text}}
    return given


def _repeats_the_key(seen: Seen, memory: Memory) -> Given | None:
    return _refusal(f"Bearer {seen.key} may not do this", 500)


def _echoes(seen: Seen, memory: Memory) -> Given | None:
    return _refusal(f"{ECHO} {seen.raw.decode('utf-8', 'replace')}", 400)


def _claims(seen: Seen, given: Given, memory: Memory) -> None:
    """Answer with an older id for what was made."""
    body = given.body
    if given.status == 201 and isinstance(body, dict):
        body["data"]["id"] = memory.notes.get("schedule", body["data"]["id"])
        given.body = body


def _notes_a_schedule(seen: Seen, given: Given, memory: Memory) -> None:
    body = given.body
    if seen.label == "GET /v2/schedules" and given.status == 200 and isinstance(body, dict) and body["data"]:
        memory.notes.setdefault("schedule", body["data"][0]["id"])
    elif seen.label == "POST /v2/schedules":
        _claims(seen, given, memory)


def _other_address(seen: Seen, given: Given, memory: Memory) -> None:
    """Also change the user's e-mail address when a schedule is changed."""
    body = given.body
    if seen.method == "PATCH":
        memory.notes["changed"] = True
    elif memory.notes.get("changed") and given.status == 200 and isinstance(body, dict):
        body["data"]["email"] = "other@example.com"
        given.body = body


def _same_page(seen: Seen, given: Given, memory: Memory) -> None:
    """Fill every page of webhooks with new rows."""
    body = given.body
    if given.status == 200 and isinstance(body, dict):
        first = int(memory.notes.get("rows", 0))
        size = int(seen.query.get("take", 250))
        memory.notes["rows"] = first + size
        row = {"triggers": ["BOOKING_CREATED"], "active": False, "payloadTemplate": None, "secret": None}
        address = {"subscriberUrl": "https://example.com/"}
        body["data"] = [{"id": f"w{first + n}", "userId": 1, **row, **address} for n in range(size)]
        given.body = body


async def _drip(seen: Seen, memory: Memory) -> AsyncIterator[bytes]:
    for _ in range(12):
        yield b" "
        await asyncio.sleep(0.5)


async def _flood(seen: Seen, memory: Memory) -> AsyncIterator[bytes]:
    for _ in range(1024):
        yield b" " * 65536


async def _hang(seen: Seen, memory: Memory) -> AsyncIterator[bytes]:
    await asyncio.sleep(6)
    yield b"{}"


async def _die(seen: Seen, memory: Memory) -> AsyncIterator[bytes]:
    """Send no more answers."""
    raise ConnectionAbortedError
    yield b""


def _after(count: int, how: Any) -> Any:
    """Apply `how` to every request after the first `count`."""

    def leaves(seen: Seen, memory: Memory) -> AsyncIterator[bytes] | None:
        with memory.lock:
            memory.notes["asked"] = memory.notes.get("asked", 0) + 1
            return how(seen, memory) if memory.notes["asked"] > count else None

    return leaves


_SCHEDULE = r"/v2/schedules/\d+"
harm(
    "a server that repeats the key", "no server error", r"GET /v2/schedules/default", before=_repeats_the_key
)
harm("a server that drips", _ANSWER_LATE, r"GET /v2/schedules/default", leaves=_drip)
harm("a server that floods", "the answer is larger than", rf"GET {_SCHEDULE}", leaves=_flood)
harm(
    "a server that claims foreign ids",
    "makes a new thing",
    r"(GET|POST) /v2/schedules",
    after=_notes_a_schedule,
)
harm("a server of another edition", "Cal.com 6.0 with teams", r"never", edition="teams")
harm("a server that hangs on one request", _ANSWER_LATE, rf"PATCH {_SCHEDULE}", leaves=_hang)
harm(
    "a server that changes the user's e-mail",
    "email of the user",
    rf"(PATCH {_SCHEDULE}|GET /v2/me)",
    after=_other_address,
)
harm(
    "a server that accuses by echo", "reaches 2xx", rf"(POST /v2/schedules|PATCH {_SCHEDULE})", before=_echoes
)
harm("a server that pages for ever", "page after page", r"GET /v2/webhooks", after=_same_page)
harm("a server that dies in the middle", "stopped answering", r".*", leaves=_after(40, _die))
