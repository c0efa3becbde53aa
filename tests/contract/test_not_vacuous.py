"""A run is never green because it did nothing or because the server says yes to everything."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from starlette.responses import JSONResponse, PlainTextResponse

from contract_tests.cli import contract
from contract_tests.serving import serve
from tests.contract.fakes import answering, envelope, me

GROUPS = "me,schedules,event_types,slots,bookings,webhooks"


def run(url: str, out: Path, *more: str) -> tuple[int, dict[str, Any], str]:
    arguments = ["--url", url, "--key", "cal_test_key_of_nobody", "--out", str(out), "--mode", "full", *more]
    result = CliRunner().invoke(contract, arguments, catch_exceptions=False)
    summary = out / "summary.json"
    return result.exit_code, json.loads(summary.read_text()) if summary.exists() else {}, result.stderr


@pytest.mark.parametrize("layers", ["server", "behaviour", "server,behaviour,security"])
def test_a_server_that_answers_404_to_everything_fails_the_run(tmp_path: Path, layers: str) -> None:
    app = answering(lambda request: me() if request.url.path == "/v2/me" else envelope(404, "Cannot"))
    with serve(app) as url:
        code, summary, _ = run(url, tmp_path, "--groups", GROUPS, "--layers", layers, "--examples", "0")
    assert code == 1
    assert summary["checks"]["failed"] > 0
    assert summary["operations"]["reached_2xx"] <= 2


def test_the_unreached_are_listed_with_a_reason(tmp_path: Path) -> None:
    app = answering(lambda request: me() if request.url.path == "/v2/me" else envelope(404, "Cannot"))
    with serve(app) as url:
        _, summary, _ = run(url, tmp_path, "--groups", GROUPS, "--layers", "server", "--examples", "0")
    operations = summary["operations"]
    assert len(operations["unreached"]) == operations["total"] - operations["reached_2xx"]
    assert all(entry["reason"] and entry["operation"] for entry in operations["unreached"])


def test_a_server_that_answers_an_empty_object_to_everything_fails_the_run(tmp_path: Path) -> None:
    app = answering(lambda request: me() if request.url.path == "/v2/me" else JSONResponse({}))
    with serve(app) as url:
        code, summary, _ = run(
            url, tmp_path, "--groups", GROUPS, "--layers", "server,behaviour", "--examples", "0"
        )
    assert code == 1
    shapes = [finding for finding in summary["findings"] if finding["check"] == "answer shape"]
    assert {finding["operation"] for finding in shapes} >= {
        "list_schedules",
        "list_event_types",
        "list_bookings",
    }


def test_a_run_without_any_operation_is_refused(tmp_path: Path) -> None:
    code, _, said = run("http://127.0.0.1:9", tmp_path, "--operations", "no_such_operation")
    assert code == 2
    assert said.strip()


@pytest.mark.parametrize(
    ("answer", "first_line"),
    [
        (lambda request: PlainTextResponse("<html>", headers={"content-type": "text/html"}), "web page"),
        (lambda request: envelope(401, "Unauthorized"), "does not accept the key"),
        (lambda request: JSONResponse({"user": {"id": 1}}), "is API v1"),
        (lambda request: envelope(429, "Too many"), "limiting this key"),
        (lambda request: JSONResponse({"message": "gone"}, 410), "is API v1"),
    ],
)
def test_what_is_wrong_with_a_target_is_said_first(tmp_path: Path, answer: Any, first_line: str) -> None:
    with serve(answering(answer)) as url:
        code, _, said = run(url, tmp_path)
    assert code == 2
    assert first_line in said.splitlines()[0]


def test_an_unreachable_host_is_said_first(tmp_path: Path) -> None:
    code, _, said = run("http://127.0.0.1:1", tmp_path)
    assert code == 2
    assert said.startswith("Nothing answers at http://127.0.0.1:1")
