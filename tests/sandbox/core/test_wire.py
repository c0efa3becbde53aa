"""What surrounds every answer: versions, envelopes, ids, conditional requests, limits, hostile bodies."""

from __future__ import annotations

import gzip
import json
import time
import zlib

import pytest

from calcom.sandbox import App
from calcom.sandbox.bodies import parse_query
from calcom.sandbox.quirks import ALL_QUIRKS
from calcom.sandbox.rate_limits import Limit

from .conftest import Client


@pytest.mark.parametrize("version", ["", "2030-01-01", "latest", "2024-04-15"])
def test_a_missing_or_unknown_version_is_the_oldest(ask: Client, version: str) -> None:
    schedule = ask("GET", "/v2/schedules", version=version).json()["data"][0]
    assert "workingHours" in schedule


def test_a_version_that_the_route_lacks_is_not_there(ask: Client) -> None:
    answer = ask("GET", "/v2/schedules?x=1", version="2024-08-13")
    assert answer.status_code == 404
    body = answer.json()
    assert body["path"] == "/v2/schedules?x=1"
    assert body["error"]["message"] == "Cannot GET /v2/schedules?x=1"
    assert body["error"]["details"] == {
        "message": "Cannot GET /v2/schedules?x=1",
        "error": "Not Found",
        "statusCode": 404,
    }
    assert not any(name.startswith("x-ratelimit") for name in answer.headers)


@pytest.mark.parametrize("path", ["/v2/me", "/v2/me/", "/V2/ME", "/api/v2/me"])
def test_spellings_of_a_path(ask: Client, path: str) -> None:
    assert ask("GET", path).json()["data"]["username"] == "ada"


def test_the_request_id_is_the_servers_own(ask: Client) -> None:
    answer = ask("GET", "/v2/me", headers={"x-request-id": "mine"})
    assert len(answer.headers["x-request-id"]) == 36


def test_head_is_get_without_the_body(ask: Client) -> None:
    got, headed = ask("GET", "/v2/me"), ask("HEAD", "/v2/me")
    assert headed.content == b""
    assert headed.headers["etag"] == got.headers["etag"]
    assert headed.headers["content-length"] == str(len(got.content))


def test_a_known_answer_is_not_sent_again(ask: Client) -> None:
    first = ask("GET", "/v2/me")
    again = ask("GET", "/v2/me", headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    ask("PATCH", "/v2/me", json={"name": "Somebody Else"})
    assert ask("GET", "/v2/me", headers={"if-none-match": first.headers["etag"]}).status_code == 200


def test_preflight_needs_no_credentials(ask: Client) -> None:
    answer = ask("OPTIONS", "/v2/bookings", key=None)
    assert answer.status_code == 204
    assert "cal-api-version" in answer.headers["access-control-allow-headers"]


@pytest.mark.parametrize(
    ("headers", "status", "part"),
    [
        ({}, 401, "No authentication method provided"),
        ({"authorization": "Bearer cal_wrong"}, 401, "Invalid API Key"),
        ({"authorization": "Bearer cal_sandbox_expired"}, 401, "expired"),
        ({"authorization": "bearer cal_sandbox_ada"}, 401, "Invalid Access Token."),
        ({"authorization": "Basic YTpi"}, 401, "Invalid Access Token."),
        ({"x-cal-client-id": "x"}, 401, "Only 'x-cal-client-id'"),
        ({"x-cal-client-id": "x", "x-cal-secret-key": "y"}, 401, "Client with ID x not found"),
        ({"authorization": "cal_sandbox_ada"}, 200, "ada"),
    ],
)
def test_credentials(ask: Client, headers: dict[str, str], status: int, part: str) -> None:
    answer = ask("GET", "/v2/me", key=None, headers=headers)
    assert answer.status_code == status
    assert part in answer.text


def test_where_permissions_come_first_nobody_is_forbidden(ask: Client) -> None:
    path, version = "/v2/event-types/1", "2024-06-14"
    assert ask("GET", path, version=version, key=None).status_code == 403
    assert ask("GET", path, version=version, key="nonsense").status_code == 403
    assert ask("GET", path, version=version, key="cal_nonsense").status_code == 401


def test_a_limit_is_counted_refused_and_over(ask: Client, app: App) -> None:
    app.state.clock.freeze("2030-01-01")
    answers = [ask("GET", "/v2/me", key="cal_sandbox_limited") for _ in range(7)]
    assert [answer.status_code for answer in answers] == [200] * 5 + [429] * 2
    assert [answer.headers["x-ratelimit-remaining-short"] for answer in answers[:5]] == [
        "4",
        "3",
        "2",
        "1",
        "0",
    ]
    refused = answers[5]
    assert refused.json()["error"]["code"] == "ThrottlerException"
    assert isinstance(refused.json()["error"]["details"], str)
    assert "retry-after" not in refused.headers
    app.state.clock.move("2030-01-01T00:00:11Z")
    assert ask("GET", "/v2/me", key="cal_sandbox_limited").status_code == 200


def test_without_credentials_a_caller_is_limited_too(ask: Client, app: App) -> None:
    app.default_limit = Limit(limit=1)
    assert [ask("GET", "/v2/me", key=None).status_code for _ in range(2)] == [401, 429]


def test_validation_tells_every_problem(ask: Client) -> None:
    errors = ask("POST", "/v2/schedules", version="2024-06-11", json={"name": 5}).json()["error"]["details"][
        "errors"
    ]
    assert [each["property"] for each in errors] == ["name", "timeZone", "isDefault"]
    assert errors[0] == {
        "target": {"name": 5},
        "value": 5,
        "property": "name",
        "children": [],
        "constraints": {"isString": "name must be a string"},
    }
    assert "value" not in errors[1]


def test_nested_problems_are_children(ask: Client) -> None:
    body = {
        "name": "X",
        "timeZone": "UTC",
        "isDefault": False,
        "availability": [{"days": ["Monday"], "startTime": "9", "endTime": "10:00"}],
    }
    (error,) = ask("POST", "/v2/schedules", version="2024-06-11", json=body).json()["error"]["details"][
        "errors"
    ]
    assert "constraints" not in error
    assert error["children"][0]["property"] == "0"
    assert error["children"][0]["children"][0]["constraints"].keys() == {"matches"}


@pytest.mark.parametrize(
    ("content", "content_type", "status"),
    [
        (b'{"name": ', "application/json", 400),
        (b'{"name": NaN}', "application/json", 400),
        (b"[" * 100_000, "application/json", 400),
        (b'{"a":' * 50_000 + b"1" + b"}" * 50_000, "application/json", 400),
        (b'"' + b"[" * 10_000 + b'"', "application/json", 400),  # a text is not an object, however it looks
        (b'{"name": "\xff\xfe"}', "application/json", 200),
        (b'{"name": "Zo\xe9"}', "application/json; charset=latin1", 415),
        (b'{"name": "' + b"x" * (10 * 1024 * 1024) + b'"}', "application/json", 413),
        (b"[1]", "application/json", 400),
        (b"name=x", "text/plain", 200),
    ],
)
def test_hostile_bodies_get_an_answer(ask: Client, content: bytes, content_type: str, status: int) -> None:
    answer = ask("PATCH", "/v2/me", content=content, headers={"content-type": content_type})
    assert answer.status_code == status
    answer.json()


@pytest.mark.parametrize(
    ("content", "encoding", "status"),
    [
        (gzip.compress(b'{"bio": "squeezed"}', mtime=0), "gzip", 200),
        (zlib.compress(b'{"bio": "squeezed"}'), "deflate", 200),
        (gzip.compress(b'{"bio": "' + b"x" * (11 * 1024 * 1024) + b'"}', mtime=0), "gzip", 413),
        (b"not compressed", "gzip", 400),
        (b"{}", "br", 415),
    ],
    ids=["gzip", "deflate", "bomb", "broken", "unknown"],
)
def test_compressed_bodies(ask: Client, content: bytes, encoding: str, status: int) -> None:
    headers = {"content-type": "application/json", "content-encoding": encoding}
    answer = ask("PATCH", "/v2/me", content=content, headers=headers)
    assert answer.status_code == status
    if status == 200:
        assert answer.json()["data"]["bio"] == "squeezed"


@pytest.mark.parametrize(
    "content",
    [
        b'{"a": "' + b'\\"' * 4_000_000,
        b"[{" * 2_000_000,
        b'"[' * 4_000_000,
        b"[" + b"[]," * 1_000_000 + b"[]]",
        b'{"a":' + b"9" * 5_000_000 + b"}",
    ],
    ids=["escapes", "brackets", "quotes", "wide", "digits"],
)
def test_bodies_made_to_take_long_do_not(ask: Client, content: bytes) -> None:
    started = time.process_time()
    answer = ask("PATCH", "/v2/me", content=content, headers={"content-type": "application/json"})
    assert answer.status_code == 400
    assert time.process_time() - started < 5


def test_a_very_long_address_is_refused(ask: Client) -> None:
    assert ask("GET", "/v2/event-types?username=" + "x" * 20_000).status_code == 431


@pytest.mark.parametrize(("method", "path"), [("GET", "99999999999"), ("GET", "abc"), ("DELETE", "1x")])
def test_where_the_server_breaks_it_does_so_only_with_quirks(
    ask: Client, app: App, method: str, path: str
) -> None:
    tamed = ask(method, f"/v2/event-types/{path}", version="2024-06-14")
    assert (tamed.status_code, tamed.json()["error"]["code"]) == (400, "BadRequestException")
    app.quirks = ALL_QUIRKS
    broken = ask(method, f"/v2/event-types/{path}", version="2024-06-14")
    assert (broken.status_code, broken.json()["error"]["code"]) == (500, "INTERNAL_SERVER_ERROR")


@pytest.mark.parametrize(
    ("query", "parsed"),
    [
        ("", {}),
        ("a=1&b=", {"a": "1", "b": ""}),
        ("a=1&a=2", {"a": ["1", "2"]}),
        ("a[]=1&a[]=2", {"a": ["1", "2"]}),
        ("a[]=1", {"a": ["1"]}),
        ("a[x]=1&a[y][z]=2", {"a": {"x": "1", "y": {"z": "2"}}}),
        ("a[0][b]=1&a[0][c]=2&a[1][b]=3", {"a": [{"b": "1", "c": "2"}, {"b": "3"}]}),
        ("a=%E2%82%AC+x", {"a": "\u20ac x"}),
    ],
)
def test_queries_are_read_as_express_reads_them(query: str, parsed: object) -> None:
    assert parse_query(query) == parsed


def test_the_old_key_of_a_json_answer_is_utf_8(ask: Client) -> None:
    ask("PATCH", "/v2/me", json={"name": "Zoë 🎉"})
    answer = ask("GET", "/v2/me")
    assert answer.headers["content-type"] == "application/json; charset=utf-8"
    assert json.loads(answer.content.decode())["data"]["name"] == "Zoë 🎉"


@pytest.mark.parametrize("segment", ["%", "%zz", "a%2", "%ff", "%c3%28"])
def test_a_segment_that_stands_for_no_text_is_refused(ask: Client, segment: str) -> None:
    answer = ask("GET", f"http://sandbox/v2/webhooks/{segment}")
    assert answer.status_code == 400
    assert answer.json()["error"]["message"] == f"Failed to decode param 'v2/webhooks/{segment}'"
    assert "x-ratelimit-limit-default" not in answer.headers
