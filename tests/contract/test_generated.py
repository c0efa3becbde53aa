"""What generated requests are made of."""

from __future__ import annotations

import json
import re
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from calcom_spec.contract import Match
from contract_tests.gateway import Answer, Request, StopError
from contract_tests.known import Entry
from contract_tests.layers.server_layer import Generated
from contract_tests.profiles import document_for, open_target
from contract_tests.progress import Progress
from contract_tests.recipes import Call, Recipes
from contract_tests.runner import Run
from contract_tests.settings import Settings

_DATE = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?Z)?")


def generated(run: Run, label: str, **more: Any) -> Generated:
    operation = run.document.labelled(label)
    assert operation is not None
    return Generated(
        run.document, [operation], run.resources, run.suite, run._judge("x"), seed=1, examples=1, **more
    )


def test_nothing_asks_for_the_slots_of_a_century(tmp_path: Path) -> None:
    """A server that is asked for them counts them all, and answers nobody meanwhile."""
    sent: list[tuple[str, str]] = []
    settings = Settings(operations=("list_available_slots",), layers=("server",), examples=2, out=tmp_path)

    def note(_: Match, request: Request, answer: Answer) -> None:
        sent.extend(request.query)

    with open_target(settings) as target:
        run = Run(settings, target, document_for(settings), Progress())
        run.gateway.listeners.append(note)
        run.execute()
    asked = [value for name, value in sent if name in ("startTime", "endTime") and _DATE.fullmatch(value)]
    days = [datetime.fromisoformat(value).astimezone(UTC) for value in asked]
    made_up = [day for day in days if day.year == 2030]
    assert len(set(made_up)) > 1
    assert (max(made_up) - min(made_up)).days <= 60
    assert len(days) - len(made_up) <= 4, "what is not of these two months is of the recipe"


def test_an_operation_with_little_to_vary_takes_any_number_of_examples(tmp_path: Path) -> None:
    settings = Settings(operations=("confirm_booking",), layers=("server",), examples=12, out=tmp_path)
    with open_target(settings) as target:
        run = Run(settings, target, document_for(settings), Progress())
        results = run.execute()
    assert results.meta["generator_errors"] == []
    assert results.ok
    assert run.cases > 0


def test_a_run_that_ends_while_an_object_is_made_has_no_bug(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def prepare(*_: Any) -> Call:
        raise StopError("The time of the run (--max-time) is up.")

    settings = Settings(operations=("get_schedule",), layers=("server",), examples=1, out=tmp_path)
    with open_target(settings) as target:
        run = Run(settings, target, document_for(settings), Progress())
        run.results.reached("get_schedule", 200)
        monkeypatch.setattr(Recipes, "prepare", prepare)
        made = generated(run, "GET /v2/schedules/{scheduleId}")
        with pytest.raises(StopError):
            made.run()
    assert made.errors == []


@pytest.mark.parametrize(
    ("label", "policy", "sent"),
    [
        ("POST /v2/event-types", {"noticeThreshold": {"unit": "-", "count": 1}}, False),
        ("PATCH /v2/event-types/{eventTypeId}", {"noticeThreshold": {"unit": []}}, False),
        ("POST /v2/event-types", {"noticeThreshold": {"unit": "hours", "count": 1}}, True),
        ("POST /v2/event-types", {"noticeThreshold": {"count": 1}}, True),
        ("POST /v2/event-types", "always", True),
    ],
)
@pytest.mark.parametrize("protects", [True, False])
def test_values_that_break_every_list_are_not_sent_to_an_instance(
    label: str, policy: Any, sent: bool, protects: bool, tmp_path: Path
) -> None:
    settings = Settings(operations=("create_event_type",), layers=("server",), examples=1, out=tmp_path)
    with open_target(settings) as target:
        run = Run(settings, target, document_for(settings), Progress())
        run.guard.protects_the_ground = protects
        operation = run.document.labelled(label)
        assert operation is not None
        body = generated(run, label)._body(operation, {"title": "x", "confirmationPolicy": policy})
    assert ("confirmationPolicy" in body) is (sent or not protects)


def test_what_a_ledger_says_stops_the_server_is_not_sent(tmp_path: Path) -> None:
    settings = Settings(operations=("create_event_type",), layers=("server",), examples=1, out=tmp_path)
    found = "a text where an object is expected"
    deadly = Entry("*_event_type", "no server error", match=found, reason="it dies", stops_server=True)
    sent: list[Any] = []
    with open_target(settings) as target, ExitStack() as stack:
        run = Run(settings, target, document_for(settings), Progress())
        stack.callback(run.gateway.close)
        run.gateway.listeners.append(lambda _, request, answer: sent.append(request.body))
        free, careful = (generated(run, "POST /v2/event-types", ledger=each) for each in ((), (deadly,)))
        free.run()
        texts = [body for body in sent if isinstance(body, dict) and isinstance(body.get("recurrence"), str)]
        assert texts
        assert run.gateway.held_back == 0
        sent.clear()
        careful.run()
    assert sent
    assert not [body for body in sent if isinstance(body, dict) and isinstance(body.get("recurrence"), str)]
    assert run.gateway.held_back == deadly.hits > 0


WAITING, THROWING = ["locations", "bookingFields"], ["recurrence", "bookingWindow"]


def test_fields_that_stop_the_server_together_are_sent_apart(tmp_path: Path) -> None:
    settings = Settings(operations=("create_event_type",), layers=("server",), examples=1, out=tmp_path)
    deadly = Entry("*_event_type", "answers", reason="it dies", stops_server=True, apart=[WAITING, THROWING])
    sent: list[Request] = []
    with open_target(settings) as target, ExitStack() as stack:
        run = Run(settings, target, document_for(settings), Progress())
        stack.callback(run.gateway.close)
        run.gateway.listeners.append(lambda _, request, answer: sent.append(request))
        generated(run, "POST /v2/event-types", ledger=[deadly]).run()
    bodies = [request.body for request in sent if isinstance(request.body, dict)]
    waiting = [body for body in bodies if not body.keys().isdisjoint(WAITING)]
    throwing = [body for body in bodies if not body.keys().isdisjoint(THROWING)]
    assert waiting
    assert throwing
    assert not [body for body in waiting if body in throwing]
    assert deadly.hits > 0
    assert run.gateway.held_back == 0
    assert all(json.loads(request.raw or b"") == request.body for request in sent if request.body in bodies)


@pytest.mark.parametrize(
    ("wrong", "kept"),
    [
        ({"recurrence": "AAA"}, [{"recurrence"}] * 2),
        ({"locations": "AAA"}, [{"locations"}] * 2),
        ({}, [{"locations"}, {"recurrence"}]),
        ({"locations": "AAA", "recurrence": "AAA"}, [{"locations"}, {"recurrence"}]),
    ],
)
def test_of_fields_that_are_sent_apart_the_invalid_one_stays(
    wrong: dict[str, str], kept: list[set[str]], tmp_path: Path
) -> None:
    settings = Settings(operations=("create_event_type",), layers=("server",), examples=1, out=tmp_path)
    deadly = Entry("*_event_type", "answers", reason="it dies", stops_server=True, apart=[WAITING, THROWING])
    fine = {
        "locations": [{"type": "address", "address": "Main Street 1", "public": True}],
        "recurrence": {"interval": 1, "occurrences": 2, "frequency": "weekly"},
    }
    body = {"title": "A", "slug": "a", "lengthInMinutes": 30, **fine, **wrong}
    with open_target(settings) as target:
        run = Run(settings, target, document_for(settings), Progress())
        match = run.document.find("POST", "/v2/event-types")
        assert match is not None
        part = generated(run, "POST /v2/event-types", ledger=[deadly])
        request = Request("POST", "/v2/event-types", body=body, has_body=True, raw=b"{}")
        sent = [set(part._harmless(match, request).body) & fine.keys() for _ in range(2)]
    assert sorted(map(sorted, sent)) == sorted(map(sorted, kept))


def test_nothing_more_is_sent_to_a_target_that_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Settings(operations=("create_event_type",), layers=("server",), examples=4, out=tmp_path)
    sent: list[Request] = []

    def gone(request: Request) -> Answer:
        sent.append(request)
        raise StopError("The target stopped answering.")

    with open_target(settings) as target, ExitStack() as stack:
        run = Run(settings, target, document_for(settings), Progress())
        stack.callback(run.gateway.close)
        monkeypatch.setattr(run.gateway, "forward", gone)
        with pytest.raises(StopError):
            generated(run, "POST /v2/event-types").run()
    assert len(sent) == 1
