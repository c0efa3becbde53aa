"""Controls under /_sandbox, faults, the journal, and the page."""

from __future__ import annotations

import asyncio
import socket
from urllib.parse import urlsplit

import httpx
import pytest

from calcom.sandbox import App, Sandbox, server

from .conftest import Client


def test_the_page_is_for_browsers_alone(ask: Client) -> None:
    page = ask("GET", "/", headers={"accept": "text/html,*/*"})
    assert page.headers["content-type"].startswith("text/html")
    assert "Cal.com sandbox" in page.text
    assert ask("GET", "/").status_code == 404


def test_another_sites_page_is_refused(ask: Client) -> None:
    refused = ask("POST", "/_sandbox/reset", headers={"origin": "https://elsewhere.example"})
    assert refused.status_code == 403
    assert ask("POST", "/_sandbox/reset", headers={"origin": "http://sandbox"}).status_code == 200


def test_reset_brings_everything_back(ask: Client, app: App) -> None:
    before = app.state.snapshot()
    ask("PATCH", "/v2/me", json={"name": "Changed"})
    ask("DELETE", "/v2/event-types/1", version="2024-06-14")
    ask("POST", "/_sandbox/clock/freeze", json={"at": "2040-01-01"})
    ask("POST", "/_sandbox/faults", json={"kind": "status"})
    assert ask("POST", "/_sandbox/reset").status_code == 200
    after = app.state.snapshot()
    assert after["tables"] == before["tables"]
    assert ask("GET", "/_sandbox/clock").json()["frozen"] is False
    assert ask("GET", "/v2/me").status_code == 200
    assert len(ask("GET", "/_sandbox/journal").json()["exchanges"]) == 1


def test_another_seed(ask: Client) -> None:
    seed = {"users": {"zed": {"email": "zed@example.com", "api_key": "cal_zed"}}}
    ask("POST", "/_sandbox/seed", json=seed)
    assert ask("GET", "/v2/me", key="cal_zed").json()["data"]["name"] == "Zed Example"
    assert ask("GET", "/v2/me").status_code == 401
    ask("POST", "/_sandbox/reset")
    assert ask("GET", "/v2/me", key="cal_zed").status_code == 200


def test_a_bad_seed_changes_nothing(ask: Client, app: App) -> None:
    before = app.state.snapshot()
    bad = {"users": {"zed": {"api_key": "cal_zed"}}}
    assert ask("POST", "/_sandbox/seed", json=bad).status_code == 400
    assert app.state.snapshot()["tables"] == before["tables"]


def test_snapshots_by_name_and_by_value(ask: Client) -> None:
    whole = ask("GET", "/_sandbox/snapshot").json()
    ask("PUT", "/_sandbox/snapshots/first")
    ask("PATCH", "/v2/me", json={"name": "Changed"})
    ask("POST", "/_sandbox/snapshots/first/restore")
    assert ask("GET", "/v2/me").json()["data"]["name"] == "Ada Sandbox"
    ask("PATCH", "/v2/me", json={"name": "Changed"})
    assert ask("PUT", "/_sandbox/snapshot", json=whole).status_code == 200
    assert ask("GET", "/v2/me").json()["data"]["name"] == "Ada Sandbox"
    assert ask("POST", "/_sandbox/snapshots/second/restore").status_code == 404
    assert ask("PUT", "/_sandbox/snapshot", json={"tables": []}).status_code == 400


def test_the_clock_over_http(ask: Client) -> None:
    ask("POST", "/_sandbox/clock/freeze", json={"at": "2027-03-28T00:30Z"})
    assert ask("POST", "/_sandbox/clock/move", json={"seconds": 3600}).json() == {
        "now": "2027-03-28T01:30:00.000Z",
        "frozen": True,
    }
    assert ask("GET", "/v2/nope").json()["timestamp"] == "2027-03-28T01:30:00.000Z"
    assert ask("GET", "/v2/me").headers["date"] == "Sun, 28 Mar 2027 01:30:00 GMT"
    for body in ({}, {"to": "soon"}, {"to": "2027-01-01", "seconds": 1}, [1]):
        assert ask("POST", "/_sandbox/clock/move", json=body).status_code == 400
    assert ask("POST", "/_sandbox/clock/rewind").status_code == 404


@pytest.mark.parametrize(
    ("action", "body", "complaint"),
    [
        ("move", {"to": "tomorrow"}, "to: 'tomorrow' is not an ISO 8601 date or time"),
        ("move", {"to": 5}, "to must be an ISO 8601 date or time, not 5"),
        ("freeze", {"at": "x"}, "at: 'x' is not an ISO 8601 date or time"),
        ("move", {"seconds": "5"}, "seconds must be a number, not '5'"),
        ("move", {}, "either 'to' or 'seconds'"),
    ],
)
def test_a_time_that_is_none_is_named(
    ask: Client, action: str, body: dict[str, object], complaint: str
) -> None:
    refused = ask("POST", f"/_sandbox/clock/{action}", json=body)
    assert refused.status_code == 400
    assert complaint in refused.json()["error"]


def test_what_is_special_about_users_is_said(ask: Client) -> None:
    is_ = ask("GET", "/_sandbox").json()
    said = {user["username"]: user["about"] for user in is_["users"]}
    assert said == {
        "ada": [],
        "ben": [],
        "cleo": ["5 requests per 10 s"],
        "dora": ["key expired"],
        "orla": ["owns sandbox-org"],
    }
    (client,) = is_["clients"]
    shown = {"x-cal-client-id": client["id"], "x-cal-secret-key": client["secret"]}
    assert ask("GET", "/v2/me", key=None, headers=shown).json()["data"]["username"] == "orla"


def test_faults_strike_as_often_as_told(ask: Client) -> None:
    ask("POST", "/_sandbox/faults", json={"operation": "GET /v2/me", "status": 503, "skip": 1, "times": 2})
    assert [ask("GET", "/v2/me").status_code for _ in range(5)] == [200, 503, 503, 200, 200]
    (fault,) = ask("GET", "/_sandbox/faults").json()["faults"]
    assert (fault["seen"], fault["hits"]) == (3, 2)
    hit = [each["fault"] for each in ask("GET", "/_sandbox/journal").json()["exchanges"]]
    assert hit == [None, "status", "status", None, None]


def test_a_rate_limit_on_demand(ask: Client) -> None:
    ask("POST", "/_sandbox/faults", json={"kind": "rate_limit", "seconds": 7})
    refused = ask("GET", "/v2/me")
    assert refused.status_code == 429
    assert refused.headers["x-ratelimit-reset-default"] == "7"
    assert refused.headers["x-ratelimit-remaining-default"] == "0"


def test_a_fault_must_be_one(ask: Client) -> None:
    for body in ({"kind": "flood"}, {"operation": "GET /v2/nothing"}, {"speed": 1}):
        assert ask("POST", "/_sandbox/faults", json=body).status_code == 400


def test_an_operation_may_be_named_as_in_the_document(app: App) -> None:
    assert app.arm(operation="get_me", kind="status").operation == "GET /v2/me"


def test_coverage_counts_answers(ask: Client) -> None:
    ask("GET", "/v2/me")
    ask("GET", "/v2/me", key=None)
    covered = {
        each["operation"]: each["answers"] for each in ask("GET", "/_sandbox/coverage").json()["operations"]
    }
    assert covered["GET /v2/me"] == {"200": 1, "401": 1}
    assert covered["PATCH /v2/me"] == {}
    assert "POST /v2/bookings" in covered


def test_connections_are_dropped_for_real() -> None:
    with Sandbox() as sandbox, httpx.Client(base_url=sandbox.url) as client:
        headers = {"authorization": f"Bearer {sandbox.api_key}"}
        sandbox.fault("PATCH /v2/me", "reset_before")
        with pytest.raises(httpx.ReadError):
            client.patch("/v2/me", json={"bio": "before"}, headers=headers)
        assert client.get("/v2/me", headers=headers).json()["data"]["bio"] is None
        sandbox.fault("PATCH /v2/me", "reset_after")
        with pytest.raises(httpx.ReadError):
            client.patch("/v2/me", json={"bio": "after"}, headers=headers)
        assert client.get("/v2/me", headers=headers).json()["data"]["bio"] == "after"
        sandbox.fault("GET /v2/me", "cut")
        with pytest.raises(httpx.RemoteProtocolError):
            client.get("/v2/me", headers=headers)
        assert [each["fault"] for each in sandbox.journal if each["fault"]] == ["reset_after", "cut"]


def test_a_delay_holds_up_its_request_alone() -> None:
    with Sandbox() as sandbox:
        headers = {"authorization": f"Bearer {sandbox.api_key}"}
        fault = sandbox.fault("GET /v2/me", "delay", seconds=30)

        async def race() -> bool:
            async with httpx.AsyncClient(base_url=sandbox.url, headers=headers, timeout=60) as client:
                slow = asyncio.create_task(client.get("/v2/me"))
                while not fault.hits:
                    await asyncio.sleep(0.01)
                assert (await client.get("/v2/me")).status_code == 200
                finished = slow.done()
                slow.cancel()
                return finished

        assert asyncio.run(race()) is False


def test_idle_connections_are_closed_after_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    assert server.KEEP_ALIVE_S == 5
    monkeypatch.setattr(server, "KEEP_ALIVE_S", 1)
    with Sandbox() as sandbox:
        address = urlsplit(sandbox.url)
        with socket.create_connection((address.hostname, address.port or 0), timeout=5) as connection:
            connection.sendall(b"GET /health HTTP/1.1\r\nhost: sandbox\r\n\r\n")
            assert b"keep-alive: timeout=5" in connection.recv(4096)
            assert connection.recv(4096) == b""
