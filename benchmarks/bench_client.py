"""Compare the client with bare httpx: processor time of a call, throughput, and time until it is ready to
use.

    python -m benchmarks.bench_client

A server that answers every request with the same booking runs in a separate process, on loopback. Both sides
of a ratio are measured alternately in one run.
"""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx

import calcom
from benchmarks.figures import Measured, report

RECORDING = Path(__file__).resolve().parents[1] / "tests/recordings/v2-selfhosted/218-bookings-get.json"
ROUNDS, CALLS = 31, 60
CONCURRENT, REQUESTS = 100, 1000


def serve(ready: multiprocessing.Queue[int]) -> None:
    """Answer every request with a booking; parse only the end of a request."""
    body = json.dumps(json.loads(RECORDING.read_text(encoding="utf-8"))["response"]["json"]).encode()
    limits = "".join(
        f"x-ratelimit-{name}-default: {value}\r\n"
        for name, value in {"limit": 10**6, "remaining": 10**6, "reset": 60}.items()
    )
    kind = "content-type: application/json"
    head = f"HTTP/1.1 200 OK\r\n{kind}\r\n{limits}content-length: {len(body)}\r\n\r\n"
    answer = head.encode() + body

    async def connection(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                await reader.readuntil(b"\r\n\r\n")
                writer.write(answer)
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    async def run() -> None:
        server = await asyncio.start_server(connection, "127.0.0.1", 0)
        ready.put(server.sockets[0].getsockname()[1])
        async with server:
            await server.serve_forever()

    asyncio.run(run())


def in_turns(
    bare: Callable[[], None], ours: Callable[[], None], clock: Callable[[], float], rounds: int = ROUNDS
) -> float:
    """Return the median ratio of our time to that of bare httpx."""
    ratios = []
    for measured in (bare, ours):
        measured()
    for _ in range(rounds):
        began = clock()
        bare()
        middle = clock()
        ours()
        ratios.append((clock() - middle) / (middle - began))
    return statistics.median(ratios)


def cost_of_a_call(url: str, **options: Any) -> float:
    headers = {"authorization": "Bearer cal_x", "cal-api-version": "2024-08-13"}
    with httpx.Client() as http, calcom.CalCom("cal_x", base_url=url, **options) as client:

        def bare() -> None:
            for _ in range(CALLS):
                json.loads(http.get(f"{url}/v2/bookings/x", headers=headers).content)

        def ours() -> None:
            for _ in range(CALLS):
                client.bookings.get("x")

        return in_turns(bare, ours, time.process_time)


def throughput(url: str) -> float:
    """Return the ratio of our requests per second to those of bare httpx, 100 at a time."""
    headers = {"authorization": "Bearer cal_x", "cal-api-version": "2024-08-13"}

    async def hundred(call: Callable[[], object]) -> None:
        left = iter(range(REQUESTS))

        async def worker() -> None:
            for _ in left:
                await call()  # type: ignore[misc]

        await asyncio.gather(*(worker() for _ in range(CONCURRENT)))

    async def bare() -> None:
        async with httpx.AsyncClient(limits=httpx.Limits(max_connections=CONCURRENT)) as http:

            async def call() -> None:
                json.loads((await http.get(f"{url}/v2/bookings/x", headers=headers)).content)

            await hundred(call)

    async def ours() -> None:
        async with calcom.AsyncCalCom("cal_x", base_url=url) as client:
            await hundred(lambda: client.bookings.get("x"))

    return 1 / in_turns(lambda: asyncio.run(bare()), lambda: asyncio.run(ours()), time.perf_counter, 7)


def ready_to_use() -> float:
    """Return the ratio of the time until a client is ready to that of importing httpx: processor time, best
    of several runs.
    """
    with tempfile.TemporaryDirectory() as folder:
        # Keep compiled modules, as in the second run of any program.
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment = {**kept, "PYTHONPYCACHEPREFIX": folder}

        def quickest(code: str) -> float:
            measured = f"import time; t = time.process_time(); {code}; print(time.process_time() - t)"
            command = [sys.executable, "-c", measured]
            runs = [
                float(subprocess.run(command, capture_output=True, check=True, env=environment).stdout)
                for _ in range(10)
            ]
            return min(runs)

        return quickest("import calcom; calcom.CalCom('cal_x')") / quickest("import httpx")


@contextmanager
def served() -> Iterator[str]:
    """Run the server in a process of its own; yield its URL."""
    ready: multiprocessing.Queue[int] = multiprocessing.Queue()
    server = multiprocessing.Process(target=serve, args=(ready,), daemon=True)
    server.start()
    try:
        yield f"http://127.0.0.1:{ready.get(timeout=30)}"
    finally:
        server.terminate()
        server.join()


def main() -> int:
    with served() as url:
        return report(figures(url))


def figures(url: str) -> Iterator[Measured]:
    yield Measured("processor time of bookings.get / bare httpx", cost_of_a_call(url), 1.35)
    paced = cost_of_a_call(url, pace=True, deadline=60)
    yield Measured("the same, with pace and a deadline", paced, 1.45)
    yield Measured("throughput 100 at a time / bare httpx", throughput(url), 0.85, at_least=True)
    yield Measured("ready to use / import httpx", ready_to_use(), 1.2)


if __name__ == "__main__":
    sys.exit(main())
