"""Compare reading a page with `json.loads` of its bytes: as documented, and after the API has changed.

    python -m benchmarks.bench_page

A page of 250 recorded bookings goes through `client.bookings.list`, from the bytes of the answer to models;
then each row has one new field, one field of another type, or one new value of an enumeration. Both sides of
a ratio are measured alternately in one run.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx

import calcom
from benchmarks.bench_client import in_turns
from benchmarks.figures import Measured, report

RECORDINGS = Path(__file__).resolve().parents[1] / "tests/recordings"
ROWS, ROUNDS, PAGES = 250, 31, 1

Row = dict[str, Any]


def recorded_bookings() -> list[Row]:
    """Return bookings from real servers, repeated until they fill a page, each with a unique uid."""
    rows: list[Row] = []
    for path in sorted(RECORDINGS.glob("v2-selfhosted/*.json")):
        exchange = json.loads(path.read_text(encoding="utf-8"))
        request, answer = exchange.get("request", {}), exchange.get("response", {})
        asked = request.get("method"), request.get("path", "").partition("?")[0]
        version = request.get("headers", {}).get("cal-api-version")
        if (*asked, version, answer.get("status")) == ("GET", "/v2/bookings", "2024-08-13", 200):
            rows += answer["json"]["data"]
    if not rows:
        raise SystemExit("No list of bookings is recorded.")
    return [{**rows[number % len(rows)], "id": number, "uid": f"uid{number}"} for number in range(ROWS)]


def with_a_new_field(row: Row) -> Row:
    return {**row, "sentiment": "glad"}


def with_another_type(row: Row) -> Row:
    return {**row, "duration": str(row["duration"])}


def with_a_new_value(row: Row) -> Row:
    return {**row, "status": "wobbling"}


def body_of(rows: list[Row]) -> bytes:
    count = len(rows)
    facts = {
        "totalItems": count, "remainingItems": 0, "returnedItems": count, "itemsPerPage": count,
        "currentPage": 1, "totalPages": 1, "hasNextPage": False, "hasPreviousPage": False,
    }  # fmt: skip
    return json.dumps({"status": "success", "data": rows, "pagination": facts}).encode()


def cost_of_a_page(body: bytes) -> float:
    """Return the median ratio of the processor time of a page to that of `json.loads`."""
    answer = {"content-type": "application/json", "content-length": str(len(body))}
    line = httpx.MockTransport(lambda request: httpx.Response(200, headers=answer, content=body))

    def bare() -> None:
        for _ in range(PAGES):
            json.loads(body)

    with httpx.Client(transport=line) as http:
        client = calcom.CalCom("cal_x", base_url="http://cal.test", http_client=http)

        def ours() -> None:
            for _ in range(PAGES):
                found = client.bookings.list(page_size=ROWS).collect()
                assert len(found) == ROWS

        return in_turns(bare, ours, time.process_time, ROUNDS)


def main() -> int:
    rows = recorded_bookings()
    cases: list[tuple[str, Callable[[Row], Row], float]] = [
        ("a page as documented", dict, 2.4),
        ("each row has a new field", with_a_new_field, 3.0),
        ("each row has a field of another type", with_another_type, 3.0),
        ("each row has a new value of an enumeration", with_a_new_value, 3.0),
    ]
    return report(
        Measured(f"{name} / json.loads", cost_of_a_page(body_of([change(row) for row in rows])), limit)
        for name, change, limit in cases
    )


if __name__ == "__main__":
    sys.exit(main())
