"""Whatever is at the address, the first line says it, and the exit code is the one documented."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse, RedirectResponse, Response

from calcom.sandbox import Sandbox
from calcom.sandbox.seed import read_seed
from contract_tests.cli import contract
from contract_tests.sandbox_facts import unlimited_seed
from contract_tests.serving import serve
from tests.contract.fakes import answering, me

KEY = "cal_0123456789abcdef0123456789abcdef"


def run(out: Path, url: str, *more: str, key: str | None = KEY) -> Result:
    given = ["--url", url, "--out", str(out), *(["--key", key] if key else []), *more]
    return CliRunner().invoke(contract, given, catch_exceptions=False, env={"CALCOM_API_KEY": None})


def first_line(done: Result) -> str:
    return done.stderr.splitlines()[0]


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (HTMLResponse("<!doctype html>"), "is a web page, not an API"),
        (HTMLResponse("<!doctype html>", 404), "is a web page, not an API"),
        (JSONResponse({"user": {"id": 1}}), "is API v1. Run with --profile v1"),
        (JSONResponse({"message": "No apiKey provided"}, 401), "is API v1. Run with --profile v1"),
        (JSONResponse({"message": "switched off"}, 410), "is API v1. Run with --profile v1"),
        (JSONResponse({"status": "error", "error": {}}, 401), "does not accept the key"),
        (JSONResponse({"status": "error", "error": {}}, 404), "give the URL up to /v2"),
        (JSONResponse({"status": "error", "error": {}}, 429), "is already limiting this key"),
        (JSONResponse({"status": "error", "error": {}}, 500), "Expected 200 from GET /v2/me"),
        (PlainTextResponse("Bad gateway", 502), "does not look like Cal.com API v2"),
        (
            RedirectResponse("https://cal.example.com/api/v2/me"),
            "redirects to https://cal.example.com/api/v2/me",
        ),
        (JSONResponse([]), "does not look like Cal.com API v2"),
    ],
)
def test_what_is_there_instead_of_a_server_is_said(tmp_path: Path, answer: Response, says: str) -> None:
    with serve(answering(lambda _: answer)) as url:
        done = run(tmp_path, url)
    assert says in first_line(done)
    assert done.stderr.count("\n") == 1
    assert done.exit_code == 2
    assert KEY not in done.output


@pytest.mark.parametrize("below", ["", "/v1", "/api/v1"])
def test_a_server_of_v1_is_recognized_behind_its_pages(tmp_path: Path, below: str) -> None:
    def v1(request: Request) -> Response:
        if request.url.path.endswith("/v1/me") and "/v2" not in request.url.path:
            return JSONResponse({"message": "No apiKey provided"}, 401)
        return HTMLResponse("<!doctype html>", 404)

    with serve(answering(v1)) as url:
        done = run(tmp_path, url + below)
    assert "is API v1. Run with --profile v1" in first_line(done)
    assert done.exit_code == 2


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"url": "http://127.0.0.1:1"}, "Nothing answers at http://127.0.0.1:1"),
        ({"url": "cal.example.com"}, "--url must begin with http:// or https://"),
        ({"url": "http://127.0.0.1:1", "key": None}, "An instance needs --key"),
    ],
)
def test_an_address_that_cannot_work_is_said(tmp_path: Path, given: dict[str, Any], says: str) -> None:
    done = run(tmp_path, **given)
    assert says in first_line(done)
    assert done.exit_code == 2


def test_a_layer_that_does_not_exist_is_said(tmp_path: Path) -> None:
    done = run(tmp_path, "http://127.0.0.1:1", "--layers", "servr")
    assert first_line(done).startswith("Unknown layer: servr. The layers are: document, client,")
    assert done.exit_code == 2


def test_a_second_key_has_to_be_of_a_second_user(tmp_path: Path) -> None:
    with Sandbox(seed=unlimited_seed()) as sandbox:
        same = run(tmp_path, sandbox.url, "--key2", sandbox.api_key, key=sandbox.api_key)
        wrong = run(tmp_path, sandbox.url, "--key2", KEY, key=sandbox.api_key)
        v1 = run(tmp_path, sandbox.url, "--profile", "v1", key=sandbox.api_key)
    assert "Both keys belong to the same user" in first_line(same)
    assert "--key2 is not accepted: GET /me answered 401" in first_line(wrong)
    assert "is API v2. Run without --profile v1" in first_line(v1)
    assert {same.exit_code, wrong.exit_code, v1.exit_code} == {2}


@pytest.mark.parametrize("below", ["", "/v2"])
def test_an_instance_without_event_types_or_schedules_is_tested(tmp_path: Path, below: str) -> None:
    seed = {**read_seed(unlimited_seed()), "event_types": [], "schedules": [], "bookings": []}
    narrow = ("--operations", "list_event_types,create_event_type,list_schedules", "--examples", "0")
    with Sandbox(seed=seed) as sandbox:
        url = sandbox.url.removesuffix("/v2") + below
        done = run(tmp_path, url, *narrow, "--layers", "server", key=sandbox.api_key)
    assert done.exit_code == 0, done.stderr
    assert "3 operations, mode owned" in first_line(done)
    assert "3 attempted, 3 answered 2xx" in done.stderr


def test_a_limit_of_twenty_a_minute_is_kept_and_told_beforehand(tmp_path: Path) -> None:
    asked: list[str] = []

    def limited(request: Request) -> Response:
        asked.append(request.url.path)
        answer = me()
        answer.headers["X-RateLimit-Limit-Default"] = "20"
        answer.headers["X-RateLimit-Remaining-Default"] = "19"
        return answer

    with serve(answering(limited)) as url:
        done = run(tmp_path, url, "--layers", "server", "--operations", "get_me", "--mode", "read-only")
    assert "at most 18 requests a minute: about 1 minutes" in first_line(done)
    assert done.exit_code == 0, done.stderr
    assert len(asked) < 16


def test_what_stops_answering_midway_ends_the_run_with_a_line(tmp_path: Path) -> None:
    asked: list[str] = []

    def dying(request: Request) -> Response:
        asked.append(request.url.path)
        if asked.count("/v2/me") > 1:
            raise ConnectionResetError
        return me()

    with serve(answering(dying)) as url:
        done = run(tmp_path, url, "--layers", "server", "--operations", "get_me", "--mode", "full")
    assert done.exit_code == 1
    assert "FAILED" in done.stderr or "stopped answering" in done.stderr
