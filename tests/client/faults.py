"""Bookings over a line that fails: `python tests/client/faults.py` prints what comes of 1,000 each.

Whatever fails, the bookings that exist in the end must be those that the callers were told of.
"""

from __future__ import annotations

import random
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import anyio

import calcom
from calcom._retry import RetryPolicy
from tests.client.library import httpx

if TYPE_CHECKING:
    from calcom.sandbox import Sandbox

FROM = datetime(2026, 11, 23, 0, 0, tzinfo=UTC)
RETRY = RetryPolicy(max_retries=4, first_delay=0.002, longest_delay=0.05, rate_limit_delay=0.01)
TIMEOUT = 5.0

Answer = Callable[[httpx.Request], httpx.Response]


def refused(request: httpx.Request, answer: Answer) -> httpx.Response:
    raise httpx.ConnectError("refused", request=request)


def reset_before(request: httpx.Request, answer: Answer) -> httpx.Response:
    raise httpx.ReadError("reset before the request was read", request=request)


def reset_after(request: httpx.Request, answer: Answer) -> httpx.Response:
    answer(request)
    raise httpx.ReadError("reset after the request was read", request=request)


def cut_off(request: httpx.Request, answer: Answer) -> httpx.Response:
    answer(request)
    raise httpx.RemoteProtocolError("peer closed connection without sending complete body", request=request)


def late(request: httpx.Request, answer: Answer) -> httpx.Response:
    answer(request)
    raise httpx.ReadTimeout("the answer is late", request=request)


def acts_later(request: httpx.Request, answer: Answer) -> httpx.Response:
    """The client has given up, has looked and perhaps asked again by the time the server acts."""
    thread = threading.Timer(0.03, answer, (request,))
    UNDER_WAY.append(thread)
    thread.start()
    raise httpx.ReadTimeout("the server has not even begun", request=request)


UNDER_WAY: list[threading.Timer] = []


def page(status: int, after: bool, **headers: str) -> Callable[[httpx.Request, Answer], httpx.Response]:
    def fault(request: httpx.Request, answer: Answer) -> httpx.Response:
        if after:
            answer(request)
        text = "<html>gateway</html>" if status == 502 else '{"message":"no"}'
        kind = "text/html" if status == 502 else "application/json"
        return httpx.Response(status, text=text, headers={"content-type": kind, **headers}, request=request)

    return fault


FAULTS: dict[str, Callable[[httpx.Request, Answer], httpx.Response]] = {
    "refused": refused,
    "reset before the request was read": reset_before,
    "reset after the request was read": reset_after,
    "cut-off body": cut_off,
    "answer too late": late,
    "acts after the client gave up": acts_later,
    "429 with Retry-After": page(429, False, **{"retry-after": "0"}),
    "429 without": page(429, False),
    "500": page(500, False),
    "500 after it was done": page(500, True),
    "502 with HTML": page(502, True),
    "503": page(503, False),
    "504 after it was done": page(504, True),
}


class FaultyLine(httpx.BaseTransport):
    """Hands requests on, but for one in five."""

    def __init__(self, fault: str, seed: int, share: float = 0.2) -> None:
        self._line = httpx.HTTPTransport(limits=httpx.Limits(max_connections=32, keepalive_expiry=4))
        self._fault = FAULTS[fault]
        self._chance = random.Random(seed)
        self._share = share
        self._lock = threading.Lock()
        self.struck = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        with self._lock:
            strikes = self._chance.random() < self._share
            self.struck += strikes
        return self._fault(request, self._answer) if strikes else self._answer(request)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        response = self._line.handle_request(request)
        response.read()
        response.close()
        return response

    def close(self) -> None:
        while UNDER_WAY:
            UNDER_WAY.pop().join()
        self._line.close()


class AsyncFaultyLine(httpx.AsyncBaseTransport):
    """The same for tasks: the request goes over the line in a thread."""

    def __init__(self, fault: str, seed: int) -> None:
        self._line = FaultyLine(fault, seed)

    @property
    def struck(self) -> int:
        return self._line.struck

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        plain = httpx.Request(
            request.method, request.url, headers=request.headers, content=request.content,
            extensions=request.extensions,
        )  # fmt: skip
        response = await anyio.to_thread.run_sync(self._line.handle_request, plain)
        return httpx.Response(
            response.status_code, headers=response.headers, content=response.content, request=request
        )

    async def aclose(self) -> None:
        self._line.close()


@dataclass
class Outcome:
    """What the callers were told, and what there is."""

    fault: str
    by: str
    asked: int
    struck: int
    told: Counter[str] = field(default_factory=Counter)
    errors: Counter[str] = field(default_factory=Counter)
    there: Counter[str] = field(default_factory=Counter)
    twice: int = 0
    seconds: float = 0.0

    @property
    def lost(self) -> int:
        """Bookings that exist and that nobody was told of."""
        return len(self.there - self.told)

    @property
    def invented(self) -> int:
        """Bookings that somebody was told of and that do not exist."""
        return len(self.told - self.there)


def prepare(sandbox: Sandbox) -> int:
    """An event type whose slots follow each other all day, for as many bookings as wanted."""
    sandbox.reset()
    sandbox.clock.freeze(datetime(2026, 11, 20, 10, 0, tzinfo=UTC))
    days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    with calcom.CalCom(sandbox.api_key, base_url=sandbox.url) as client:
        schedule = client.schedules.create(
            name="Always",
            time_zone="UTC",
            is_default=False,
            availability=[{"days": days, "startTime": "00:00", "endTime": "23:59"}],
        )
        made = client.event_types.create(
            length_in_minutes=5, title="Quick", slug="quick", schedule_id=schedule.id
        )
    return made.id


def arguments(event_type_id: int, number: int) -> dict[str, Any]:
    start = FROM + timedelta(days=number // 280, minutes=5 * (number % 280))
    attendee = {"name": "Zed", "email": f"zed{number}@example.com", "time_zone": "UTC"}
    return {"event_type_id": event_type_id, "start": start, "attendee": attendee}


def by_threads(sandbox: Sandbox, fault: str, count: int, threads: int = 16) -> Outcome:
    """So many bookings at once by so many threads that share a client."""
    event_type_id = prepare(sandbox)
    line = FaultyLine(fault, seed=count)
    outcome = Outcome(fault, f"{threads} threads", count, 0)
    began = time.perf_counter()
    with (
        httpx.Client(transport=line) as http,
        calcom.CalCom(
            sandbox.api_key,
            base_url=sandbox.url,
            http_client=http,
            retry=RETRY,
            max_retries=4,
            timeout=TIMEOUT,
        ) as client,
        ThreadPoolExecutor(threads) as pool,
    ):

        def book(number: int) -> str | Exception:
            try:
                return client.bookings.create(**arguments(event_type_id, number)).uid
            except calcom.CalComError as error:
                return error

        results = list(pool.map(book, range(count)))
    outcome.struck = line.struck
    return settle(sandbox, outcome, results, began)


def by_tasks(sandbox: Sandbox, fault: str, count: int, tasks: int = 100) -> Outcome:
    """So many bookings at once by so many tasks."""
    event_type_id = prepare(sandbox)
    line = AsyncFaultyLine(fault, seed=count)
    outcome = Outcome(fault, f"{tasks} tasks", count, 0)
    results: list[str | Exception] = []
    began = time.perf_counter()

    async def run() -> None:
        limiter = anyio.CapacityLimiter(tasks)
        async with (
            httpx.AsyncClient(transport=line) as http,
            calcom.AsyncCalCom(
                sandbox.api_key,
                base_url=sandbox.url,
                http_client=http,
                retry=RETRY,
                max_retries=4,
                timeout=TIMEOUT,
            ) as client,
            anyio.create_task_group() as group,
        ):

            async def book(number: int) -> None:
                async with limiter:
                    try:
                        booking = await client.bookings.create(**arguments(event_type_id, number))
                        results.append(booking.uid)
                    except calcom.CalComError as error:
                        results.append(error)

            for number in range(count):
                group.start_soon(book, number)

    anyio.run(run)
    outcome.struck = line.struck
    return settle(sandbox, outcome, results, began)


def settle(sandbox: Sandbox, outcome: Outcome, results: list[str | Exception], began: float) -> Outcome:
    """Compare what was told with what the sandbox holds."""
    outcome.seconds = time.perf_counter() - began
    outcome.told.update(result for result in results if isinstance(result, str))
    outcome.errors.update(type(result).__name__ for result in results if isinstance(result, Exception))
    with calcom.CalCom(sandbox.api_key, base_url=sandbox.url) as client:
        bookings = [each for each in client.bookings.list(page_size=250) if each.status != "cancelled"]
    outcome.there.update(each.uid for each in bookings)
    emails = Counter(each.attendees[0].email for each in bookings)
    outcome.twice = sum(times - 1 for times in emails.values())
    return outcome


def line_of(outcome: Outcome) -> str:
    """One row of the table."""
    errors = ", ".join(f"{name} {times}" for name, times in outcome.errors.most_common()) or "-"
    return (
        f"{outcome.fault:<36}{outcome.by:<12}{outcome.asked:>6}{outcome.struck:>8}{len(outcome.told):>8}"
        f"{len(outcome.there):>8}{outcome.lost:>6}{outcome.invented:>10}{outcome.twice:>7}"
        f"{outcome.seconds:>8.1f} s  {errors}"
    )


HEAD = (
    f"{'fault, one request in five':<36}{'by':<12}{'asked':>6}{'struck':>8}{'told':>8}"
    f"{'there':>8}{'lost':>6}{'invented':>10}{'twice':>7}{'took':>10}  errors told"
)


def main(count: int) -> int:
    from calcom.sandbox import Sandbox

    print(HEAD)
    failed = False
    with Sandbox() as sandbox:
        for fault in FAULTS:
            for run in (by_threads, by_tasks):
                outcome = run(sandbox, fault, count)
                print(line_of(outcome), flush=True)
                failed |= bool(outcome.lost or outcome.invented or outcome.twice)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000))
