"""What generated requests are made of."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from calcom_spec.contract import Match
from contract_tests.gateway import Answer, Request, StopError
from contract_tests.layers.server_layer import Generated
from contract_tests.profiles import document_for, open_target
from contract_tests.progress import Progress
from contract_tests.recipes import Call, Recipes
from contract_tests.runner import Run
from contract_tests.settings import Settings

_DATE = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?Z)?")


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
        generated = Generated(
            run.document, list(run.operations), run.resources, run.suite, run._judge("x"), seed=1, examples=1
        )
        with pytest.raises(StopError):
            generated.run()
    assert generated.errors == []


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
        generated = Generated(
            run.document, [operation], run.resources, run.suite, run._judge("x"), seed=1, examples=1
        )
        body = generated._body(operation, {"title": "x", "confirmationPolicy": policy})
    assert ("confirmationPolicy" in body) is (sent or not protects)
