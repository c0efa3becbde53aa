"""Bookings over a line that fails: `make faults` prints what comes of 1,000 each.

Whatever fails, the bookings that exist in the end must be those that the callers were told of. Lists may lag
behind, callers may give up at any moment and call again, and bookings may be allowed to conflict.
"""

from __future__ import annotations

import json
import random
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import anyio

import calcom
from calcom._once import TAG
from calcom._retry import RetryPolicy
from calcom.oauth import MemoryTokenStore
from calcom.sandbox.oauth import routes
from tests.client.library import httpx

if TYPE_CHECKING:
    from calcom.sandbox import Sandbox

FROM = datetime(2026, 11, 23, 0, 0, tzinfo=UTC)
RETRY = RetryPolicy(max_retries=4, first_delay=0.002, longest_delay=0.05, rate_limit_delay=0.01)
# Generous, for a machine that is busy: looking counts against it.
TIMEOUT = 30.0
CALLS_AFTER_GIVING_UP = 4

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
    """Hands requests on, but for one in five; tokens always come through."""

    def __init__(
        self, fault: str, seed: int, share: float = 0.2, line: httpx.BaseTransport | None = None
    ) -> None:
        self._line = line or httpx.HTTPTransport(limits=httpx.Limits(max_connections=32, keepalive_expiry=4))
        self._fault = FAULTS[fault]
        self._chance = random.Random(seed)
        self._share = share
        self._lock = threading.Lock()
        self.struck = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        with self._lock:
            strikes = self._chance.random() < self._share and "oauth" not in request.url.path
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


class LaggingLists(httpx.BaseTransport):
    """Shows a booking in lists half a second to three seconds after it was made, as a replica does."""

    def __init__(self, line: httpx.BaseTransport | None = None, *, seed: int = 1, most: float = 3.0) -> None:
        self._line = line or httpx.HTTPTransport(limits=httpx.Limits(max_connections=32, keepalive_expiry=4))
        self._chance = random.Random(seed)
        self._most = most
        self._shown_from: dict[str, float] = {}

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = self._line.handle_request(request)
        response.read()
        if request.url.path != "/v2/bookings" or not response.is_success:
            return response
        answer = response.json()
        now = time.monotonic()
        if request.method == "POST":
            self._shown_from[answer["data"]["uid"]] = now + self._chance.uniform(0.5, self._most)
            return response
        shown = [row for row in answer["data"] if self._shown_from.get(row["uid"], 0.0) <= now]
        hidden = len(answer["data"]) - len(shown)
        answer["pagination"]["totalItems"] -= hidden
        answer["data"] = shown
        return httpx.Response(response.status_code, json=answer, request=request)

    def close(self) -> None:
        self._line.close()


class OpenHouse(httpx.BaseTransport):
    """A server of one event type that takes any number of bookings for a time, if they may conflict."""

    def __init__(self) -> None:
        self.rows: list[dict[str, Any]] = []
        self._lock = threading.Lock()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if "event-types" in request.url.path:
            data: Any = {
                "id": 1,
                "lengthInMinutes": 5,
                "title": "t",
                "slug": "t",
                "seats": {"disabled": True},
            }
            return httpx.Response(200, json={"status": "success", "data": data})
        with self._lock:
            if request.method == "POST":
                return self._book(json.loads(request.read()))
            return self._list(request.url.params)

    def _book(self, body: dict[str, Any]) -> httpx.Response:
        if not body.get("allowConflicts"):
            return httpx.Response(400, json={"status": "error", "error": {"message": "conflicts only"}})
        row = {"id": len(self.rows) + 1, "uid": f"u{len(self.rows)}", "status": "accepted", "title": "t",
               "start": body["start"], "end": body["start"], "metadata": body["metadata"], "hosts": [],
               "attendees": [body["attendee"]]}  # fmt: skip
        self.rows.append(row)
        return httpx.Response(201, json={"status": "success", "data": row})

    def _list(self, asked: Any) -> httpx.Response:
        since = datetime.fromisoformat(asked["afterStart"]) if "afterStart" in asked else FROM
        rows = [row for row in self.rows if datetime.fromisoformat(row["start"]) >= since]
        skip, take = int(asked.get("skip", 0)), int(asked.get("take", 100))
        page = sorted(rows, key=lambda row: str(row["start"]))[skip : skip + take]
        facts = {"totalItems": len(rows), "hasNextPage": skip + take < len(rows)}
        return httpx.Response(200, json={"status": "success", "data": page, "pagination": facts})


class AsyncFaultyLine(httpx.AsyncBaseTransport):
    """The same for tasks: the request goes over the line in a thread."""

    def __init__(self, fault: str, seed: int, line: httpx.BaseTransport | None = None) -> None:
        self._line = FaultyLine(fault, seed, line=line)

    @property
    def struck(self) -> int:
        return self._line.struck

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        plain = httpx.Request(
            request.method, request.url, headers=request.headers, content=request.content,
            extensions=request.extensions,
        )  # fmt: skip
        # Who gives up does not end what the server does.
        response = await anyio.to_thread.run_sync(self._line.handle_request, plain, abandon_on_cancel=True)
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
    given_up: int = 0
    tokens_lost: int = 0
    seconds: float = 0.0

    @property
    def lost(self) -> int:
        """Bookings that exist and that nobody was told of."""
        return len(self.there - self.told)

    @property
    def invented(self) -> int:
        """Bookings that somebody was told of and that do not exist."""
        return len(self.told - self.there)

    @property
    def is_right(self) -> bool:
        """Whether nothing is lost, there twice, or invented."""
        return not (self.lost or self.twice or self.invented or self.tokens_lost)


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


def by_threads(
    sandbox: Sandbox,
    fault: str,
    count: int,
    threads: int = 16,
    *,
    line: httpx.BaseTransport | None = None,
    event_type_id: int = 0,
    label: str = "",
    **more: Any,
) -> Outcome:
    """Make `count` bookings at once by threads that share a client."""
    event_type_id = event_type_id or prepare(sandbox)
    faulty = FaultyLine(fault, seed=count, line=line)
    outcome = Outcome(label or fault, f"{threads} threads", count, 0)
    began = time.perf_counter()
    with httpx.Client(transport=faulty) as http:
        client = calcom.CalCom(
            sandbox.api_key, base_url=sandbox.url, http_client=http, retry=RETRY, timeout=TIMEOUT
        )

        def book(number: int) -> str | Exception:
            try:
                return client.bookings.create(**arguments(event_type_id, number), **more).uid
            except calcom.CalComError as error:
                return error

        with ThreadPoolExecutor(threads) as pool:
            results = list(pool.map(book, range(count)))
        outcome.struck = faulty.struck
        return settle(sandbox, outcome, results, began, line)


def by_tasks(
    sandbox: Sandbox,
    fault: str,
    count: int,
    tasks: int = 100,
    *,
    line: httpx.BaseTransport | None = None,
    event_type_id: int = 0,
    label: str = "",
    **more: Any,
) -> Outcome:
    """Make `count` bookings at once by tasks."""
    event_type_id = event_type_id or prepare(sandbox)
    faulty = AsyncFaultyLine(fault, seed=count, line=line)
    outcome = Outcome(label or fault, f"{tasks} tasks", count, 0)
    results: list[str | Exception] = []
    began = time.perf_counter()

    async def run() -> Outcome:
        limiter = anyio.CapacityLimiter(tasks)
        async with httpx.AsyncClient(transport=faulty) as http:
            client = calcom.AsyncCalCom(
                sandbox.api_key, base_url=sandbox.url, http_client=http, retry=RETRY, timeout=TIMEOUT
            )

            async def book(number: int) -> None:
                async with limiter:
                    try:
                        booking = await client.bookings.create(**arguments(event_type_id, number), **more)
                        results.append(booking.uid)
                    except calcom.CalComError as error:
                        results.append(error)

            async with anyio.create_task_group() as group:
                for number in range(count):
                    group.start_soon(book, number)
            outcome.struck = faulty.struck
            return settle(sandbox, outcome, results, began, line)

    return anyio.run(run)


def by_those_who_give_up(sandbox: Sandbox, fault: str, count: int, tasks: int = 100) -> Outcome:
    """Make `count` bookings by tasks that are cancelled at random moments, and call again with the same mark.

    Somebody who has given up cannot know what came of it, so an error does not end the task either: it calls
    again until a call succeeds, a few times. All have logged in, and their access tokens last a second.
    """
    event_type_id = prepare(sandbox)
    line = AsyncFaultyLine(fault, seed=count)
    outcome = Outcome(f"given up at random, {fault}", f"{tasks} tasks", count, 0)
    results: list[str | Exception] = []
    chance = random.Random(count)
    store = MemoryTokenStore()
    began = time.perf_counter()

    async def run() -> None:
        auth = calcom.AsyncOAuth("sandbox-confidential", client_secret="sandbox-oauth2-secret", store=store)
        limiter = anyio.CapacityLimiter(tasks)
        async with httpx.AsyncClient(transport=line) as http:
            client = calcom.AsyncCalCom(
                auth=auth, base_url=sandbox.url, http_client=http, retry=RETRY, timeout=TIMEOUT
            )
            await auth.exchange("code-sandbox-confidential-0", redirect_uri="http://127.0.0.1:9099/callback")

            async def book(number: int) -> None:
                asked = {**arguments(event_type_id, number), "metadata": {TAG: f"order-{number}"}}
                patience = [chance.uniform(0.0, 0.4) for _ in range(chance.randint(0, 3))]
                async with limiter:
                    result: str | Exception | None = None
                    for seconds in [*patience, *[TIMEOUT * 10] * CALLS_AFTER_GIVING_UP]:
                        with anyio.move_on_after(seconds) as scope:
                            try:
                                result = (await client.bookings.create(**asked)).uid
                            except calcom.CalComError as error:
                                result = error
                        outcome.given_up += scope.cancelled_caught
                        if isinstance(result, str) or (result is not None and not patience):
                            break
                    assert result is not None
                    results.append(result)

            async with anyio.create_task_group() as group:
                for number in range(count):
                    group.start_soon(book, number)
            try:
                await client.me.get()
            except calcom.OAuthError:
                outcome.tokens_lost = 1
            outcome.struck = line.struck

    lifetime, routes.ACCESS_TOKEN_S = routes.ACCESS_TOKEN_S, 1
    try:
        anyio.run(run)
    finally:
        routes.ACCESS_TOKEN_S = lifetime
    with httpx.Client() as http:
        # What was kept is still good for one who starts again.
        again = calcom.OAuth("sandbox-confidential", client_secret="sandbox-oauth2-secret", store=store)
        try:
            calcom.CalCom(auth=again, base_url=sandbox.url, http_client=http).me.get()
        except calcom.OAuthError:
            outcome.tokens_lost += 1
    return settle(sandbox, outcome, results, began)


def with_lagging_lists(run: Any, sandbox: Sandbox, fault: str, count: int, most: float = 3.0) -> Outcome:
    """The same, while lists lag behind."""
    line = LaggingLists(seed=count, most=most)
    made: Outcome = run(sandbox, fault, count, line=line, label=f"lists lag 0.5-{most:g} s, {fault}")
    return made


def with_conflicts(run: Any, sandbox: Sandbox, fault: str, count: int) -> Outcome:
    """The same, where bookings may conflict, so that a second one would not be refused."""
    label = f"allow_conflicts, {fault}"
    made: Outcome = run(
        sandbox, fault, count, line=OpenHouse(), event_type_id=1, label=label, allow_conflicts=True
    )
    return made


def settle(
    sandbox: Sandbox,
    outcome: Outcome,
    results: list[str | Exception],
    began: float,
    line: httpx.BaseTransport | None = None,
) -> Outcome:
    """Compare what was told with what the server holds."""
    outcome.seconds = time.perf_counter() - began
    while UNDER_WAY:
        UNDER_WAY.pop().join()
    outcome.told.update(result for result in results if isinstance(result, str))
    outcome.errors.update(type(result).__name__ for result in results if isinstance(result, Exception))
    if isinstance(line, OpenHouse):
        rows = [(row["uid"], row["attendees"][0]["email"]) for row in line.rows]
    else:
        with calcom.CalCom(sandbox.api_key, base_url=sandbox.url) as client:
            rows = [
                (each.uid, each.attendees[0].email)
                for each in client.bookings.list(page_size=250)
                if each.status != "cancelled"
            ]
    outcome.there.update(uid for uid, _ in rows)
    emails = Counter(email for _, email in rows)
    outcome.twice = sum(times - 1 for times in emails.values())
    return outcome


def line_of(outcome: Outcome) -> str:
    """One row of the table."""
    errors = ", ".join(f"{name} {times}" for name, times in outcome.errors.most_common()) or "-"
    return (
        f"{outcome.fault:<56}{outcome.by:<11}{outcome.asked:>6}{outcome.struck:>7}{outcome.given_up:>9}"
        f"{len(outcome.told):>7}{len(outcome.there):>7}{outcome.lost:>6}{outcome.twice:>7}"
        f"{outcome.invented:>10}{outcome.tokens_lost:>8}{outcome.seconds:>8.1f} s  {errors}"
    )


HEAD = (
    f"{'what happens to one request in five':<56}{'by':<11}{'asked':>6}{'struck':>7}{'given up':>9}"
    f"{'told':>7}{'there':>7}{'lost':>6}{'twice':>7}{'invented':>10}{'tokens':>8}{'took':>10}  errors told"
)
# A list that lags matters where something was done that nobody was told of.
LAGGING = ("reset after the request was read", "500 after it was done", "acts after the client gave up")


def scenarios(sandbox: Sandbox, count: int) -> Iterator[Outcome]:
    """Everything, one after the other."""
    for fault in FAULTS:
        for run in (by_threads, by_tasks):
            yield run(sandbox, fault, count)
    for fault in LAGGING:
        for run in (by_threads, by_tasks):
            yield with_lagging_lists(run, sandbox, fault, count)
    for fault in FAULTS:
        for run in (by_threads, by_tasks):
            yield with_conflicts(run, sandbox, fault, count)
    for fault in FAULTS:
        yield by_those_who_give_up(sandbox, fault, count)


def main(count: int) -> int:
    """Print the table; 1 if anything was lost, there twice or invented."""
    from calcom.sandbox import Sandbox

    print(HEAD)
    wrong = 0
    with Sandbox() as sandbox:
        for outcome in scenarios(sandbox, count):
            print(line_of(outcome), flush=True)
            wrong += not outcome.is_right
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000))
