"""Finding out what a server is, and saying so in plain words."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path

import pytest

import calcom
from calcom import _config, errors
from calcom._editions import NAMES, PROBES, Edition
from calcom._endpoint import operations
from calcom.sandbox import Sandbox
from calcom.testing.document import document
from tests.client.library import httpx

spec = importlib.util.spec_from_file_location(
    "client_operations", Path(__file__).with_name("test_operations.py")
)
assert spec is not None
assert spec.loader is not None
shared = importlib.util.module_from_spec(spec)
sys.modules[spec.name] = shared
spec.loader.exec_module(shared)
PLACES, method_of, arguments, outcome = shared.PLACES, shared.method_of, shared.arguments, shared.outcome

OPERATIONS = operations()
PLACES_OF_OPERATIONS = [name for name, operation in OPERATIONS.items() if operation.shape_of is None]

RECORDINGS = Path(__file__).resolve().parents[1] / "recordings"


@pytest.mark.parametrize("edition", ["hosted", "selfhosted"])
def test_the_edition_of_the_sandbox_is_found(edition: str) -> None:
    with (
        Sandbox(profile=edition) as sandbox,  # type: ignore[arg-type]
        calcom.CalCom(sandbox.api_key, base_url=sandbox.url) as client,
    ):
        known = client.detect()
        assert known._sender.settings.editions == (edition,)
        if edition == "selfhosted":
            before = len(sandbox.journal)
            with pytest.raises(
                errors.NotAvailable, match=r"It exists on the hosted service and Cal\.com 6\.0"
            ):
                known.teams.list()
            assert len(sandbox.journal) == before
        else:
            with pytest.raises(errors.NotAvailable, match=r"It exists on Cal\.diy 6\.2"):
                known.calendars.connections.list()


def test_a_sandbox_of_v1_is_no_server_of_v2() -> None:
    with (
        Sandbox(profile="v1") as sandbox,
        calcom.CalCom(sandbox.api_key, base_url=sandbox.url.removesuffix("/v1")) as client,
        pytest.raises(errors.ConfigurationError, match=r"calcom\.v1\.CalComV1"),
    ):
        client.detect()


EDITIONS = ("hosted", "selfhosted", "teams")
LACKING = [
    pytest.param(edition, name, id=f"{edition}-{name}")
    for name, operation in sorted(OPERATIONS.items())
    for edition in EDITIONS
    if operation.editions and edition not in operation.editions and operation.shape_of is None
]
HAVING = [
    pytest.param(edition, name, id=f"{edition}-{name}")
    for name, operation in sorted(OPERATIONS.items())
    for edition in operation.editions
    if operation.shape_of is None
]


class RouteIsMissing(httpx.BaseTransport):
    """A server that has no route, whatever it is asked for."""

    def __init__(self) -> None:
        self.asked = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.asked += 1
        message = f"Cannot {request.method} {request.url.path}"
        return httpx.Response(404, json={"status": "error", "error": {"message": message}}, request=request)


def refusal(edition: Edition, name: str, *, certain: bool) -> tuple[Exception, int]:
    """What the client says of an operation that the server has no route for, and how often it asked."""
    line = RouteIsMissing()
    root = "https://api.cal.com" if edition == "hosted" else "http://cal.test"
    with httpx.Client(transport=line, verify=False) as http:
        client = calcom.CalCom("cal_x", base_url=root, http_client=http, exactly_once=False)
        if certain:
            client = client.with_options(edition=edition)
        method = method_of(client, PLACES[name])
        positional, keywords = arguments(document("v2").operations[name], method, full=False)
        with pytest.raises(errors.APIError) as caught:
            outcome(method, positional, keywords)
    return caught.value, line.asked


@pytest.mark.parametrize(("edition", "name"), LACKING)
def test_what_an_edition_lacks_is_said_before_and_after_asking(edition: Edition, name: str) -> None:
    others = _config.servers_with(OPERATIONS[name].editions)
    error, asked = refusal(edition, name, certain=True)
    assert isinstance(error, errors.NotAvailable)
    assert str(error).startswith(f"{name}: {NAMES[edition]} does not have this operation. ")
    assert f"It exists on {others}." in str(error)
    assert asked == 0
    error, asked = refusal(edition, name, certain=False)
    assert isinstance(error, errors.NotAvailable)
    assert str(error).startswith(name)
    assert f"the server does not have this operation. It exists on {others}." in str(error)
    assert asked == 1


@pytest.mark.parametrize(("edition", "name"), HAVING)
def test_what_an_edition_has_is_missing_for_another_reason(edition: Edition, name: str) -> None:
    error, asked = refusal(edition, name, certain=True)
    assert isinstance(error, errors.WrongVersion)
    assert str(error).startswith(name)
    assert "the server has no such route" in str(error)
    assert asked == 1


def test_every_operation_is_there_or_lacking_in_each_edition() -> None:
    assert len(LACKING) + len(HAVING) == len(EDITIONS) * len(PLACES_OF_OPERATIONS)


def answering(*names: str) -> calcom.CalCom:
    answers = [json.loads((RECORDINGS / f"{name}.json").read_text())["response"] for name in names]

    def serve(request: httpx.Request) -> httpx.Response:
        answer = answers.pop(0)
        content = json.dumps(answer["json"]) if "json" in answer else answer.get("body", "")
        return httpx.Response(
            answer["status"], content=content.encode(), headers={"content-type": "text/html"}
        )

    http = httpx.Client(transport=httpx.MockTransport(serve))
    return calcom.CalCom("cal_x", base_url="http://cal.test", http_client=http)


def test_a_server_of_v1_is_told_from_none() -> None:
    with pytest.raises(errors.ConfigurationError, match=r"calcom\.v1\.CalComV1"):
        answering("v1/014-unknown-route", "v1/001-index").detect()
    with pytest.raises(errors.ConfigurationError, match=r"No Cal\.com API"):
        answering("v1/014-unknown-route", "v1/014-unknown-route").detect()


def test_without_a_key_the_edition_is_found_all_the_same() -> None:
    client = answering("v2-selfhosted/020-unknown-route-no-auth")
    assert client.detect()._sender.settings.editions == ("selfhosted",)


def test_an_unreachable_server_is_no_edition() -> None:
    def serve(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused")

    http = httpx.Client(transport=httpx.MockTransport(serve))
    client = calcom.CalCom("cal_x", base_url="http://cal.test", http_client=http)
    client._sender.pause = lambda seconds: None
    with pytest.raises(errors.APIConnectionError):
        client.detect()


@pytest.mark.parametrize("edition", EDITIONS)
def test_an_edition_is_told_by_what_it_answers(edition: Edition) -> None:
    asked = []

    def serve(request: httpx.Request) -> httpx.Response:
        path = request.url.path.removeprefix("/v2")
        asked.append(path)
        if edition in PROBES[path]:
            return httpx.Response(200, json={"status": "success", "data": []})
        return httpx.Response(404, json={"error": {"message": f"Cannot GET /v2{path}"}})

    http = httpx.Client(transport=httpx.MockTransport(serve))
    client = calcom.CalCom("cal_x", base_url="http://cal.test", http_client=http).detect()
    assert client._sender.settings.editions == (edition,)
    assert len(asked) <= 2


def test_team_event_types_are_asked_for_and_read_in_the_version_of_the_edition() -> None:
    versions = []

    def serve(request: httpx.Request) -> httpx.Response:
        versions.append(request.headers["cal-api-version"])
        return httpx.Response(200, json={"status": "success", "data": [{"id": 1}]})

    http = httpx.Client(transport=httpx.MockTransport(serve))
    client = calcom.CalCom("cal_x", base_url="http://cal.test", http_client=http)
    (hosted,) = client.with_options(edition="hosted").teams.event_types.list(1)
    (teams,) = client.with_options(edition="teams").teams.event_types.list(1)
    (some,) = client.teams.event_types.list(1)
    assert [type(each).__name__ for each in (hosted, teams, some)] == [
        "TeamEventType",
        "LegacyTeamEventType",
        "LegacyTeamEventType",
    ]
    assert versions == ["2026-06-12", "2024-09-04", "2024-09-04"]
