"""Measure the cost of recording usage: a call while it is on, and reading a field while it is off.

    python -m benchmarks.bench_usage

Both sides of a ratio are measured alternately in one run, in processor time.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import calcom
from benchmarks.bench_client import served
from benchmarks.figures import Measured, report
from calcom import testing

ROUNDS, CALLS, READS = 11, 200, 200_000


class Plain:
    """A class with only slots."""

    __slots__ = ("title",)

    def __init__(self, title: str) -> None:
        self.title = title


def looked_at(*values: object) -> None:
    """Ignore the values that were read."""


def seconds(run: Callable[[], None]) -> float:
    began = time.process_time()
    run()
    return time.process_time() - began


def cost_of_recording(client: calcom.CalCom, file: Path) -> float:
    """Return the ratio of the time of a recorded call, with the reads of a program, to an unrecorded one."""

    def calls() -> None:
        for _ in range(CALLS):
            booking: Any = client.bookings.get("x")
            for attendee in booking.attendees:
                looked_at(attendee.name, attendee.email)
            looked_at(booking.uid, booking.title, booking.start, booking.status, booking.event_type.slug)

    calls()
    off, on = [], []
    for _ in range(ROUNDS):
        off.append(seconds(calls))
        with testing.record(file):
            client.bookings.get("x")
            on.append(seconds(calls))
    # The best time of each: other load on the machine only makes calls slower.
    return min(on) / min(off)


def cost_of_a_read(booking: Any) -> float:
    """Return the ratio of reading a model's field, while nothing is recorded, to reading a plain field."""
    plain: Any = Plain("x")

    def reads(thing: Any) -> Callable[[], None]:
        def run() -> None:
            for _ in range(READS):
                _ = thing.title

        return run

    of_model, of_plain = reads(booking), reads(plain)
    times = [(seconds(of_model), seconds(of_plain)) for _ in range(ROUNDS)]
    return min(time for time, _ in times) / min(time for _, time in times)


def main() -> int:
    with (
        served() as url,
        tempfile.TemporaryDirectory() as folder,
        calcom.CalCom("cal_x", base_url=url) as client,
    ):
        recording = cost_of_recording(client, Path(folder) / "usage.json")
        reading = cost_of_a_read(client.bookings.get("x"))
    return report(
        [
            Measured("a call that is recorded / one that is not", recording, 1.05),
            # Measuring the same read twice gives results that differ by a few percent.
            Measured("a field that is read while nothing is recorded / a slot", reading, 1.1),
        ]
    )


if __name__ == "__main__":
    sys.exit(main())
