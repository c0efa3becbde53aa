"""Measure speed and memory of the sandbox: start, requests per second, slots with a full calendar.

    python benchmarks/bench_sandbox.py [--json FILE]

The server runs in a separate process, like `calcom sandbox`, and is reached over loopback. Each figure is
shown with its limit; the exit status is 1 if a limit is missed.
"""

from __future__ import annotations

import argparse
import json
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from urllib.parse import urlsplit

from benchmarks.figures import Measured, report

CONNECTIONS = 8
REQUESTS = 1_000
ROUNDS = 12
BOOKINGS = 10_000


class Server:
    """A running sandbox, and one plain connection to it."""

    def __init__(self, process: subprocess.Popen[str], url: str, key: str) -> None:
        self.process = process
        self.key = key
        self.address = (str(urlsplit(url).hostname), urlsplit(url).port or 80)

    def request(self, method: str, path: str, version: str = "", body: object = None) -> bytes:
        content = b"" if body is None else json.dumps(body).encode()
        lines = [f"{method} {path} HTTP/1.1", "Host: sandbox", f"Authorization: Bearer {self.key}"]
        if version:
            lines.append(f"cal-api-version: {version}")
        if body is not None:
            lines += ["Content-Type: application/json", f"Content-Length: {len(content)}"]
        return "\r\n".join([*lines, "", ""]).encode() + content

    def memory_mb(self) -> float:
        for line in Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
        raise RuntimeError("this system does not show the memory of a process in /proc")


class Connection:
    """A persistent connection that reads whole answers."""

    def __init__(self, address: tuple[str, int]) -> None:
        self._socket = socket.create_connection(address)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._rest = b""

    def ask(self, request: bytes) -> bytes:
        self._socket.sendall(request)
        while b"\r\n\r\n" not in self._rest:
            self._more()
        head, _, self._rest = self._rest.partition(b"\r\n\r\n")
        length = next(
            int(line.split(b":")[1])
            for line in head.split(b"\r\n")
            if line.lower().startswith(b"content-length")
        )
        while len(self._rest) < length:
            self._more()
        body, self._rest = self._rest[:length], self._rest[length:]
        if not head.startswith(b"HTTP/1.1 2"):
            raise RuntimeError(f"{head.splitlines()[0]!r}: {body[:200]!r}")
        return body

    def _more(self) -> None:
        chunk = self._socket.recv(1 << 16)
        if not chunk:
            raise ConnectionResetError("the sandbox closed the connection")
        self._rest += chunk

    def close(self) -> None:
        self._socket.close()


@contextmanager
def started() -> Iterator[tuple[Server, float]]:
    """Start a fresh sandbox; yield it, and the time until it had answered its first request."""
    began = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-m", "calcom.sandbox", "--clock", "2027-01-04T08:00Z"],
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        url, key = process.stdout.readline().split()[2], process.stdout.readline().split()[2]
        server = Server(process, url, key)
        connection = Connection(server.address)
        connection.ask(server.request("GET", "/v2/me"))
        took = time.perf_counter() - began
        connection.close()
        try:
            yield server, took
        finally:
            process.terminate()


def drive(server: Server, request: bytes, requests: int, connections: int) -> tuple[float, list[float]]:
    """Send requests over several connections in turn; return requests per second, and the ms of each."""
    pool = [Connection(server.address) for _ in range(connections)]
    took: list[float] = []
    began = time.perf_counter()
    for number in range(requests):
        sent = time.perf_counter()
        pool[number % connections].ask(request)
        took.append((time.perf_counter() - sent) * 1000)
    rate = requests / (time.perf_counter() - began)
    for connection in pool:
        connection.close()
    return rate, took


def best(server: Server, request: bytes) -> tuple[float, list[float]]:
    """Drive several rounds; return the fastest, which other processes disturbed least."""
    return max(drive(server, request, REQUESTS, CONNECTIONS) for _ in range(ROUNDS))


def fastest_ms(server: Server, request: bytes, times: int) -> float:
    """Send a request several times; return the fastest time, which other processes disturbed least."""
    connection = Connection(server.address)
    connection.ask(request)
    took = []
    for _ in range(times):
        began = time.perf_counter()
        connection.ask(request)
        took.append((time.perf_counter() - began) * 1000)
    connection.close()
    return min(took)


def fill(server: Server, count: int) -> None:
    """Add past bookings to the state through a snapshot."""
    connection = Connection(server.address)
    first = {
        "start": "2027-01-05T10:00:00Z",
        "eventTypeId": 1,
        "attendee": {"name": "Nina Visitor", "email": "nina@example.com", "timeZone": "Europe/Madrid"},
    }
    connection.ask(server.request("POST", "/v2/bookings", "2024-08-13", first))
    snapshot = json.loads(connection.ask(server.request("GET", "/_sandbox/snapshot")))
    rows = snapshot["tables"]["bookings"]["rows"]
    (pattern,) = rows
    for number in range(count - 1):
        day, slot = divmod(number, 16)
        date = time.strftime("%Y-%m-%d", time.gmtime(1_798_000_000 - 86_400 * (day + 1)))
        start, end = (f"{date}T{9 + half // 2:02d}:{half % 2 * 30:02d}:00.000Z" for half in (slot, slot + 1))
        rows.append({**pattern, "id": number + 2, "uid": f"bench{number}", "start": start, "end": end})
    connection.ask(server.request("PUT", "/_sandbox/snapshot", body=snapshot))
    connection.close()


def slots(server: Server, days: int) -> bytes:
    end = time.strftime("%Y-%m-%d", time.gmtime(1_799_193_600 + 86_400 * days))
    path = f"/v2/slots?eventTypeId=1&start=2027-01-06&end={end}&timeZone=Europe/London"
    return server.request("GET", path, "2024-09-04")


def measure() -> Iterator[Measured]:
    starts = []
    for _ in range(3):
        with started() as (_, took):
            starts.append(took * 1000)
    yield Measured("start until the first answer", statistics.median(starts), 600, "ms")
    with started() as (server, _):
        me = server.request("GET", "/v2/me")
        drive(server, me, 500, CONNECTIONS)
        yield Measured("memory", server.memory_mb(), 45, "MB")
        rate, times = best(server, me)
        yield Measured("GET /v2/me", rate, 3_000, "/s", at_least=True)
        yield Measured("GET /v2/me, 99 of 100", sorted(times)[int(len(times) * 0.99)], 10, "ms")
        month, year = fastest_ms(server, slots(server, 30), 30), fastest_ms(server, slots(server, 365), 8)
        yield Measured("slots of 30 days", month, 15, "ms")
        yield Measured("slots of a year", year, 150, "ms")
        fill(server, BOOKINGS)
        full_month = fastest_ms(server, slots(server, 30), 30)
        full_year = fastest_ms(server, slots(server, 365), 8)
        yield Measured(f"slots of 30 days, {BOOKINGS} bookings", full_month / month, 2)
        yield Measured(f"slots of a year, {BOOKINGS} bookings", full_year / year, 2)
        full_rate, _ = best(server, me)
        yield Measured(f"GET /v2/me, {BOOKINGS} bookings", full_rate, 3_000, "/s", at_least=True)
        yield Measured(f"memory, {BOOKINGS} bookings", server.memory_mb(), 110, "MB")


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure the sandbox.")
    parser.add_argument("--json", type=Path, help="file to write the numbers to")
    options = parser.parse_args()
    figures: list[Measured] = []

    def kept_for_later() -> Iterator[Measured]:
        for figure in measure():
            figures.append(figure)
            yield figure

    status = report(kept_for_later())
    if options.json:
        options.json.parent.mkdir(parents=True, exist_ok=True)
        options.json.write_text(json.dumps([asdict(figure) for figure in figures], indent=1) + "\n")
    return status


if __name__ == "__main__":
    sys.exit(main())
