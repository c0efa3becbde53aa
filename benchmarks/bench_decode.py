"""Measure the generated clients: importing them, and decoding a page of 250 bookings.

The figures are ratios of median processor times in one run, so that they are comparable between machines.
"""

from __future__ import annotations

import gc
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from benchmarks.figures import Measured, report

ROOT = Path(__file__).resolve().parents[1]
RECORDINGS = ROOT / "tests" / "recordings" / "v2-selfhosted"
BOOKINGS = 250

IMPORT_BASE = "import httpx, attrs"
IMPORT_ONE = """
from calcom_v2.api.bookings import list_bookings
list_bookings._decode(200, json.loads(open(sys.argv[1]).read()))
"""
IMPORT_ALL = """
import importlib
from calcom_v2.operations import OPERATIONS
for operation in OPERATIONS.values():
    importlib.import_module(f"calcom_v2.{operation.module}")
"""


def page(size: int = BOOKINGS) -> dict[str, Any]:
    """Return an answer of the bookings list, made of recorded bookings of every kind."""
    found: dict[str, Any] = {}
    envelope: dict[str, Any] = {}
    for path in sorted(RECORDINGS.glob("*bookings-list*.json")):
        answer = json.loads(path.read_text(encoding="utf-8"))["response"].get("json") or {}
        if isinstance(answer.get("data"), list) and "pagination" in answer and answer["data"]:
            envelope = {**answer, "data": None}
            found.update({booking["uid"]: booking for booking in answer["data"]})
    bookings = list(found.values())
    return {**envelope, "data": [bookings[index % len(bookings)] for index in range(size)]}


def in_fresh_interpreters(sources: list[str], argument: str, runs: int) -> list[float]:
    """Return the median seconds of each source; they run in turns, so that other load affects all alike."""
    timed = "import json, sys, time\nstart = time.process_time()\n{}\nprint(time.process_time() - start)"
    taken: list[list[float]] = [[] for _ in sources]
    for _ in range(runs):
        for times, source in zip(taken, sources, strict=True):
            done = subprocess.run(
                [sys.executable, "-c", timed.format(source), argument],
                capture_output=True,
                text=True,
                check=True,
                cwd=ROOT / "generated",
            )
            times.append(float(done.stdout))
    return [statistics.median(times) for times in taken]


def in_turn(calls: list[Callable[[], object]], runs: int) -> list[float]:
    """Return the median seconds of each call."""
    taken: list[list[float]] = [[] for _ in calls]
    for call in calls:
        call()
    gc.collect()
    for _ in range(runs):
        for times, call in zip(taken, calls, strict=True):
            start = time.process_time()
            call()
            times.append(time.process_time() - start)
    return [statistics.median(times) for times in taken]


def figures(runs: int = 15) -> Iterator[Measured]:
    one = ROOT / "reports" / "bench-one-booking.json"
    one.parent.mkdir(exist_ok=True)
    one.write_text(json.dumps(page(1)), encoding="utf-8")
    base, first, everything = in_fresh_interpreters([IMPORT_BASE, IMPORT_ONE, IMPORT_ALL], str(one), runs)
    yield Measured("import list_bookings and decode with it / import httpx, attrs", first / base, 1.25)
    yield Measured("import all endpoints of v2", everything, 1.0, "s")

    sys.path.insert(0, str(ROOT / "generated"))
    from calcom_v2.api.bookings import list_bookings

    text = json.dumps(page()).encode()
    loading, both = in_turn(
        [lambda: json.loads(text), lambda: list_bookings._decode(200, json.loads(text), [])], runs * 10
    )
    yield Measured(f"json.loads and decode {BOOKINGS} bookings / json.loads", both / loading, 2.2)


def main() -> int:
    return report(figures())


if __name__ == "__main__":
    sys.exit(main())
