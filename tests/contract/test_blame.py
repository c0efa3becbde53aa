"""A bug of the suite is an error of the suite; what a server leaves out is the server's fault."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from click.testing import CliRunner

from calcom.sandbox import Sandbox
from calcom_spec.contract import Document
from contract_tests import recipes
from contract_tests.behaviour import context
from contract_tests.blame import ReceivedAnswers
from contract_tests.cli import contract
from contract_tests.gateway import Gateway
from contract_tests.recipes import Call
from contract_tests.results import Layer

LABEL = "GET /v2/schedules/{scheduleId}"


def typo(r: Any) -> Call:
    return Call(path={"scheduleId": r.no_such_method()})


def wrong_field(r: Any) -> Call:
    return Call(path={"scheduleId": r.me()["nosuchfield"]})


def nothing(r: Any) -> Call:
    return Call(path={"scheduleId": None.real})  # type: ignore[attr-defined]


def arithmetic(r: Any) -> Call:
    r.gateway.send("GET", "/v2/schedules/999999")
    return Call(path={"scheduleId": 1 // 0})


def run(out: Path, layer: str) -> tuple[int, dict[str, Any], str]:
    with Sandbox() as sandbox:
        given = [
            "--url",
            sandbox.url,
            "--key",
            sandbox.api_key,
            "--operations",
            "get_schedule",
            "--out",
            str(out),
        ]
        more = ["--layers", layer, "--examples", "0"]
        done = CliRunner().invoke(contract, [*given, *more], catch_exceptions=False)
    return done.exit_code, json.loads((out / "summary.json").read_text("utf-8")), done.stderr


@pytest.mark.parametrize("wrong", [typo, wrong_field, nothing, arithmetic])
def test_a_bug_in_a_recipe_is_no_excuse(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wrong: Callable[[Any], Call]
) -> None:
    monkeypatch.setitem(recipes.RECIPES, LABEL, wrong)
    code, summary, said = run(tmp_path, "server")
    assert code == 3
    assert summary["findings"] == []
    assert not summary["ok"]
    assert "get_schedule" in summary["suite_errors"][0]["where"]
    assert "BUG OF THE SUITE in get_schedule" in said


@pytest.mark.parametrize(
    "act",
    [
        lambda s: s.no_such_method(),
        lambda s: s.data("GET", "/v2/me")["nosuchfield"],
        lambda s: s.call("GET", "/v2/schedules/999999", expect=404).data["id"],
        lambda s: s.no_such_rows[0],
        lambda s: int("x"),
    ],
)
def test_a_bug_in_a_scenario_accuses_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, act: Callable[[Any], Any]
) -> None:
    scenario = context.Scenario("a scenario with a bug", Layer.BEHAVIOUR, "", (LABEL,), act)
    monkeypatch.setattr(context, "SCENARIOS", [scenario])
    monkeypatch.setattr("contract_tests.behaviour.SCENARIOS", [scenario])
    code, summary, _ = run(tmp_path, "behaviour")
    assert code == 3
    assert summary["findings"] == []
    assert "a scenario with a bug" in summary["suite_errors"][0]["where"]


def test_listeners_within_each_other_are_told_apart(document: Document) -> None:
    gateway = Gateway(
        "http://instance.example", document, transport=httpx.MockTransport(lambda _: httpx.Response(500))
    )
    outer, inner = ReceivedAnswers(document), ReceivedAnswers(document)
    with gateway.recorded_by(outer):
        with gateway.recorded_by(inner):
            gateway.send("GET", "/v2/me")
        gateway.send("GET", "/v2/me")
    assert (len(outer.answers), len(inner.answers)) == (2, 1)
    assert gateway.listeners == []
    gateway.close()


@pytest.mark.parametrize(
    ("status", "body", "error", "blamed"),
    [
        (200, {"status": "success", "data": {}}, KeyError("id"), LABEL),
        (200, {"status": "success", "data": 5}, TypeError("not subscriptable"), LABEL),
        (404, {"status": "error", "error": {"code": "x", "message": "y"}}, KeyError("id"), LABEL),
        (200, {"status": "success", "data": {}}, ZeroDivisionError(), None),
        (200, {"status": "success", "data": {}}, NameError("x"), None),
        (200, {"status": "success", "data": {}}, AttributeError(name="x", obj=object()), None),
        (200, {"status": "success", "data": {}}, AttributeError(name="x", obj=[]), LABEL),
    ],
)
def test_a_broken_promise_explains_what_reading_it_raises(
    document: Document, status: int, body: Any, error: Exception, blamed: str | None
) -> None:
    gateway = Gateway(
        "http://instance.example",
        document,
        transport=httpx.MockTransport(lambda _: httpx.Response(status, json=body)),
    )
    heard = ReceivedAnswers(document)
    with gateway.recorded_by(heard):
        gateway.send("GET", "/v2/schedules/1")
    assert heard.broken_promise(error) == blamed
    gateway.close()
