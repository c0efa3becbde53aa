"""What users bring along: scenarios, documents, overlays, headers, certificates; and what reports count."""

from __future__ import annotations

import json
import ssl
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from starlette.requests import Request
from starlette.responses import Response

from calcom_spec.contract import Document, load_raw
from contract_tests import own
from contract_tests.bounded import Http, Line
from contract_tests.cli import contract
from contract_tests.coverage import covered
from contract_tests.leaving import exit_of
from contract_tests.report.ctrf import render_ctrf
from contract_tests.serving import serve
from contract_tests.settings import Settings, SettingsError, gather
from tests.contract.fakes import answering, me

DOCUMENT = Document.load()
FILE = """
from contract_tests.own import MissingError, ScenarioContext, check, scenario


@scenario("our users have names", "GET /v2/me", needs="a user")
def names(context: ScenarioContext) -> None:
    me = context.call("GET", "/v2/me")
    check(bool(me.data["name"]), "a user without a name", me)


@scenario("nobody is called Zaphod", "GET /v2/me", layer="security")
def zaphod(context: ScenarioContext) -> None:
    me = context.call("GET", "/v2/me")
    check(me.data["name"] == "Zaphod", f"the name is {me.data['name']}", me)


@scenario("what is not there", "GET /v2/me")
def missing(context: ScenarioContext) -> None:
    raise MissingError("needs a second head")
"""


def run(out: Path, *more: str) -> tuple[int, dict[str, Any], str]:
    result = CliRunner().invoke(contract, ["--out", str(out), *more], catch_exceptions=False)
    summary = out / "summary.json"
    return result.exit_code, json.loads(summary.read_text()) if summary.is_file() else {}, result.stderr


def test_scenarios_of_a_file_are_played_beside_those_of_the_suite(tmp_path: Path) -> None:
    file = tmp_path / "ours.py"
    file.write_text(FILE)
    layers = ["--layers", "behaviour,security", "--operations", "get_me"]
    code, summary, said = run(tmp_path / "out", "--scenarios", str(file), *layers)
    states = {each["name"]: (each["state"], each["message"]) for each in summary["scenarios"]}
    assert states["our users have names"] == ("passed", "")
    assert states["nobody is called Zaphod"] == ("failed", "the name is Ada Sandbox")
    assert states["what is not there"] == ("unable", "needs a second head")
    assert code == 1
    assert "security / get_me / nobody is called Zaphod: the name is Ada Sandbox" in said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (None, "does not exist"),
        ("x = (", "cannot be loaded: SyntaxError"),
        ("import nothing_of_the_kind", "cannot be loaded: ModuleNotFoundError"),
        ("raise RuntimeError('x')", "cannot be loaded: RuntimeError: x"),
        ("x = 1", "has no scenarios"),
        (FILE.replace("/v2/me", "/v2/you"), "names GET /v2/you, which is not in the document"),
        (FILE.replace(', "GET /v2/me"', ""), "names no operation"),
    ],
)
def test_a_file_without_playable_scenarios_is_an_error_of_the_settings(
    tmp_path: Path, text: str | None, said: str
) -> None:
    file = tmp_path / "ours.py"
    if text is not None:
        file.write_text(text)
    with pytest.raises(SettingsError, match=said):
        own.scenarios_of([file], DOCUMENT)


def overlay(tmp_path: Path, *actions: dict[str, Any], name: str = "ours.yaml") -> Path:
    file = tmp_path / name
    file.write_text(json.dumps({"overlay": "1.0.0", "info": {}, "actions": list(actions)}))
    return file


def test_an_overlay_changes_what_the_server_is_held_against(tmp_path: Path) -> None:
    name = {"target": "$.components.schemas.Me.properties", "update": {"favourite": {"type": "string"}}}
    required = {"target": "$.components.schemas.Me.required", "update": ["favourite"]}
    raw = load_raw()
    assert "Me" in raw["components"]["schemas"], sorted(raw["components"]["schemas"])[:5]
    file = overlay(tmp_path, name, required)
    chosen = ["--layers", "server", "--operations", "get_me", "--examples", "0"]
    code, summary, _ = run(tmp_path / "out", "--overlay", str(file), *chosen)
    assert code == 1
    assert ['"favourite" is a required property' in fault["message"] for fault in summary["faults"]] == [True]
    assert "favourite" not in json.dumps(load_raw()["components"]["schemas"]["Me"])


@pytest.mark.parametrize(
    ("action", "said"),
    [
        ({"target": "$.components.schemas.Nothing", "update": {}}, "the target .* matches nothing"),
        ({"target": "components", "update": {}}, "a target must begin with"),
        ({"target": "$.openapi", "update": load_raw()["openapi"]}, "the action changes nothing"),
    ],
)
def test_an_action_that_does_nothing_is_an_error(tmp_path: Path, action: dict[str, Any], said: str) -> None:
    with pytest.raises(SettingsError, match=rf"ours.yaml, action 1: {said}"):
        own.document("v2", "selfhosted", overlays=[overlay(tmp_path, action)])


@pytest.mark.parametrize("text", ["", "[]", "a: b", "overlay: 1.0.0", "overlay: 1.0.0\nactions: [1]", "{"])
def test_what_is_no_overlay_is_told(tmp_path: Path, text: str) -> None:
    file = tmp_path / "ours.yaml"
    file.write_text(text)
    with pytest.raises(SettingsError, match=r"--overlay: .*ours\.yaml"):
        own.document("v2", "selfhosted", overlays=[file])


def test_a_document_of_the_users_keeps_our_names_and_brings_new_operations(tmp_path: Path) -> None:
    answer = {"200": {"description": "", "content": {"application/json": {"schema": {"type": "object"}}}}}
    operation = {"operationId": "MeController_getMe", "parameters": [], "responses": answer}
    paths = {"/v2/me": {"get": operation}, "/v2/ours": {"get": {**operation, "operationId": "ours"}}}
    file = tmp_path / "ours.json"
    file.write_text(json.dumps({"openapi": "3.0.0", "info": {"title": "x", "version": "1"}, "paths": paths}))
    document = own.document("v2", "selfhosted", file=file)
    ours = document.operations["get_me"]
    assert ours.default_version == DOCUMENT.operations["get_me"].default_version
    assert ours.success_statuses == (200,)
    assert [o.id for o in document.of_edition("selfhosted")] == ["get_me", "ours"]
    code, summary, _ = run(tmp_path / "out", "--document", str(file), "--layers", "client,server")
    assert code == 1  # the sandbox does not have the route
    # What this document says of answers is less than the client needs; the other one it does not know.
    assert summary["layers"]["client"] == {"failed": 1, "unable": 1}


def test_headers_go_along_with_every_request_and_are_not_shown(tmp_path: Path) -> None:
    seen: list[str | None] = []

    def answer(request: Request) -> Response:
        seen.append(request.headers.get("x-gate"))
        return me() if request.url.path == "/v2/me" else Response("x-gate was letmein-please", 500)

    with serve(answering(answer)) as url:
        given = ["--url", url, "--key", "cal_test_key_of_nobody", "--header", "X-Gate=letmein-please"]
        chosen = [
            "--layers",
            "server",
            "--operations",
            "list_schedules",
            "--examples",
            "0",
            "--mode",
            "read-only",
        ]
        run(tmp_path / "out", *given, *chosen)
    assert len(seen) > 3
    assert set(seen) == {"letmein-please"}
    for file in (tmp_path / "out").iterdir():
        assert "letmein-please" not in file.read_text("utf-8"), file.name


@pytest.mark.parametrize(
    "text",
    ["x", "=y", "a b=c", "x=", "x=a\nb", "x= a", "Authorization=x", "cal-api-version=x", "Host=x", "é=x"],
)
def test_headers_that_cannot_be_sent_or_are_the_runs_own_are_refused(text: str) -> None:
    with pytest.raises(SettingsError, match="--header"):
        Settings(header=(text,)).checked()


def test_a_file_of_certificates_is_what_is_trusted(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="--ca-file: the file"):
        Settings(ca_file=tmp_path / "none.pem").checked()
    rubbish = tmp_path / "rubbish.pem"
    rubbish.write_text("no certificate")
    with pytest.raises(SettingsError):
        Http(line=Line(ca_file=rubbish))
    bundle = ssl.get_default_verify_paths().cafile
    if bundle is not None:
        Http(line=Line(ca_file=Path(bundle))).close()


@pytest.mark.parametrize("name", ["scenarios", "header", "ca_file", "document", "overlay"])
def test_a_file_of_the_folder_cannot_add_to_a_run_against_another_target(tmp_path: Path, name: str) -> None:
    file = tmp_path / "contract.toml"
    value = '"x"' if name in ("ca_file", "document") else '["x=y"]'
    file.write_text(f"{name.replace('_', '-')} = {value}\n")
    given = {"url": "http://127.0.0.1:1", "key": "cal_x"}
    with pytest.raises(SettingsError, match=f"must not set {name}"):
        gather(given, environ={}, file=file)


def test_coverage_says_what_of_the_document_was_not_met() -> None:
    operation = DOCUMENT.operations["get_me"]
    nothing = covered(DOCUMENT, operation, {})
    assert "200" in nothing["statuses"]["not_met"]
    assert nothing["fields"]["documented"] == len(nothing["fields"]["not_met"]) > 5
    some = covered(DOCUMENT, operation, {"statuses": ["200"], "fields": [".data", ".data.email"]})
    assert "200" not in some["statuses"]["not_met"]
    assert ".data.email" not in some["fields"]["not_met"]
    assert ".data.timeZone" in some["fields"]["not_met"]


def test_a_report_counts_what_was_met_and_is_there_as_ctrf(tmp_path: Path) -> None:
    out = tmp_path / "out"
    _, summary, _ = run(out, "--layers", "server", "--operations", "get_me,list_schedules", "--examples", "0")
    assert summary["coverage"]["fields"]["met"] > 10
    assert summary["coverage"]["statuses"]["met"] == 2
    ctrf = json.loads((out / "ctrf.json").read_text("utf-8"))
    assert ctrf["reportFormat"] == "CTRF"
    results = ctrf["results"]
    assert results["tool"]["name"] == "calcom contract"
    assert results["summary"]["tests"] == results["summary"]["passed"] == 2
    assert results["summary"]["stop"] >= results["summary"]["start"] > 0
    assert {test["name"]: test["status"] for test in results["tests"]} == {
        "get_me": "passed",
        "list_schedules": "passed",
    }


def test_ctrf_says_why_something_failed() -> None:
    cell = {"state": "failed", "note": ""}
    finding = {"operation": "x", "layer": "server", "check": "c", "message": "m"}
    scenario = {"name": "s", "state": "unable", "message": "", "needs": "a key", "duration_s": 0.25}
    report = {"cells": {"x": {"server": cell}}, "findings": [finding], "scenarios": [scenario]}
    tests = json.loads(render_ctrf(report))["results"]["tests"]
    assert [(t["status"], t["message"], t["duration"]) for t in tests] == [
        ("failed", "c: m", 0),
        ("skipped", "a key", 250),
    ]


def test_values_of_headers_are_secrets_like_keys() -> None:
    settings = Settings(url="http://127.0.0.1:1", key="cal_k", header=("X-Gate=letmein-please", "X-Short=1"))
    assert exit_of(settings).text("letmein-please 1").endswith(" 1")
    assert "letmein" not in exit_of(settings).text("letmein-please")
