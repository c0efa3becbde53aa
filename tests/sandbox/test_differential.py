"""The differential tester finds what was planted in a sandbox, and says it in a few requests."""
# ruff: noqa: E501 -- tables

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from calcom_spec.recordings import Answer
from tools.differential.drive import Driver, causes_of
from tools.differential.grammar import KEYS, Grammar
from tools.differential.program import Program, Ref, Step, filled, without
from tools.differential.recorded import RecordedRuns, with_odd_queries
from tools.differential.servers import FaultySandbox

SEED = Path(__file__).parents[1] / "recordings" / "seed-v2.json"
BEGAN = datetime(2026, 11, 20, 10, tzinfo=UTC)
NEW, EVENT_TYPES, SCHEDULES, SLOTS = "2024-08-13", "2024-06-14", "2024-06-11", "2024-09-04"
WHO = {"name": "Ann", "email": "ann@example.net", "timeZone": "UTC"}
UID = (Ref(3, "data.uid", "none"),)
PROGRAM: Program = [
    Step("PATCH", "/v2/me", key=KEYS["alice"], body={"timeZone": "Asia/Kolkata", "bio": "x"}),
    Step("POST", "/v2/schedules", key=KEYS["alice"], version=SCHEDULES, body={"name": "S", "timeZone": "UTC", "isDefault": False}),
    Step("POST", "/v2/event-types", key=KEYS["alice"], version=EVENT_TYPES, body={"title": "T", "slug": "t", "lengthInMinutes": 30}),
    Step("POST", "/v2/bookings", version=NEW, body={"start": "2026-12-07T10:00:00Z", "eventTypeId": 1, "attendee": WHO}),
    Step("GET", "/v2/bookings/{0}", UID, key=KEYS["alice"], version=NEW),
    Step("GET", "/v2/slots?eventTypeId=1&start=2026-12-08&end=2026-12-08", version=SLOTS),
    Step("GET", "/v2/bookings?take=1", key=KEYS["alice"], version=NEW),
    Step("POST", "/v2/bookings/{0}/reschedule", UID, key=KEYS["alice"], version=NEW, body={"start": "2026-12-08T11:00:00Z"}),
    Step("POST", "/v2/bookings/{0}/cancel", (Ref(7, "data.uid", "none"),), key=KEYS["alice"], version=NEW, body={"cancellationReason": "no"}),
    Step("GET", "/v2/event-types/999", key=KEYS["alice"], version=EVENT_TYPES),
    Step("POST", "/v2/webhooks", key=KEYS["alice"], body={"subscriberUrl": "http://127.0.0.1:9/h", "triggers": ["BOOKING_CREATED"], "active": True}),
    Step("POST", "/v2/slots/reservations", version=SLOTS, body={"eventTypeId": 1, "slotStart": "2026-12-09T10:00:00Z"}),
]  # fmt: skip
Change = Callable[[Any], None]


def set_to(*path: str, value: Any) -> Change:
    def change(body: Any) -> None:
        for name in path[:-1]:
            body = body[name]
        body[path[-1]] = value

    return change


def drop_a_slot(body: Any) -> None:
    for slots in body["data"].values():
        slots.pop()


FAULTS: dict[str, tuple[str, str, int | None, Change | None]] = {
    "another status": ("POST", "/cancel", 202, None),
    "a zone that is lost": ("PATCH", "/v2/me", None, set_to("data", "timeZone", value="UTC")),
    "a slot too few": ("GET", "/v2/slots?", None, drop_a_slot),
    "another title": ("POST", "/v2/bookings", None, set_to("data", "title", value="Meeting")),
    "hours that are lost": ("POST", "/v2/schedules", None, set_to("data", "availability", value=[])),
    "a minute longer": ("POST", "/v2/event-types", None, set_to("data", "lengthInMinutes", value=31)),
    "one too many": ("GET", "/v2/bookings?", None, set_to("pagination", "totalItems", value=9)),
    "another text": ("GET", "/v2/event-types/999", None, set_to("error", "message", value="Not there")),
    "an inactive webhook": ("POST", "/v2/webhooks", None, set_to("data", "active", value=False)),
    "no way back": ("POST", "/reschedule", None, set_to("data", "rescheduledFromUid", value=None)),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_found_and_shrunk(fault: str) -> None:
    method, part, status, change = FAULTS[fault]

    def spoil(asked: str, path: str, answer: Answer) -> Answer:
        if asked != method or part not in path or (answer.status >= 300 and "999" not in part):
            return answer
        body = copy.deepcopy(answer.json)
        if change is not None:
            change(body)
        return replace(answer, status=status or answer.status, json=body)

    driver = Driver(FaultySandbox(SEED, BEGAN, spoil=spoil), SEED)
    outcome = driver.outcome(PROGRAM)
    cause, place = next(iter(causes_of(outcome).items()))
    assert place is not None
    assert part in outcome.run.exchanges[place].path
    assert len(driver.shrunk(outcome, cause, tries=12).program) <= 6


def test_without_a_fault_there_is_nothing_to_find() -> None:
    driver = Driver(FaultySandbox(SEED, BEGAN), SEED)
    assert causes_of(driver.outcome(PROGRAM)) == {}


def test_the_same_seed_makes_the_same_program() -> None:
    one, other = (Grammar(3, date(2026, 11, 20), "http://127.0.0.1:9").program(40) for _ in range(2))
    assert one == other
    assert one != Grammar(4, date(2026, 11, 20), "http://127.0.0.1:9").program(40)


def test_a_sweep_has_odd_values_in_each_recorded_place_in_turn() -> None:
    runs = RecordedRuns([SEED.parent / "v2-selfhosted"], date(2026, 11, 20), "http://127.0.0.1:9")
    programs = {
        (program[-1].method, program[-1].path, program[-1].headers.get("cal-api-version")): program
        for program in runs.sweep()
    }
    made = programs["POST", "/v2/event-types", EVENT_TYPES]
    assert len({step.body["slug"] for step in made if isinstance(step.body["slug"], str)}) > len(made) - 10
    usual = made[-1].body["lengthInMinutes"]
    swept = [length for step in made if (length := step.body["lengthInMinutes"]) != usual]
    assert swept == [None, "", [], {}, 0, -1, "x", True, 1.5, "\N{GRINNING FACE}"]
    booked, *odd, last = programs["POST", "/v2/bookings/{0}/reschedule", NEW]
    assert booked.path == "/v2/bookings"  # the booking that is moved
    assert last.refs == (Ref(0, "data.uid", last.refs[0].otherwise),)
    assert {"/v2/bookings/0/reschedule", "/v2/bookings/1%2C2/reschedule"} <= {step.path for step in odd}


def test_a_sweep_changes_one_parameter_of_a_query_at_a_time() -> None:
    step = Step("GET", "/v2/bookings?take=5&status=past", headers={})
    paths = [odd.path.partition("?")[2] for odd in with_odd_queries(step, ["skip"])]
    assert len(paths) == len(set(paths)) == 3 * 11
    assert {"status=past&take=", "status=past&take=5&take=5", "take=5&status=past&skip=-1"} <= set(paths)


def test_a_step_that_is_needed_cannot_be_dropped() -> None:
    assert without(PROGRAM, {3}) is None
    shorter = without(PROGRAM, {0, 1, 2})
    assert shorter is not None
    assert shorter[1].refs == (Ref(0, "data.uid", "none"),)
    assert filled({"a": [Ref(0, "x.1", 7)]}, [{"x": [1, 2]}]) == {"a": [2]}
    assert filled(Ref(0, "x.5", 7), [{"x": [1, 2]}]) == 7
