"""Settings, errors and habits of the client for v1."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
import respx

import calcom
from calcom import errors
from calcom.v1 import AsyncCalComV1, CalComV1, _failure
from tests.v1.api import exchanges

KEY = "cal_0123456789abcdef"
BASE = "http://cal.test/v1"
START = datetime(2026, 11, 23, 9, tzinfo=UTC)
GONE = {"message": "API v1 has been deprecated"}


@pytest.fixture
def client(http: httpx.Client) -> CalComV1:
    made = CalComV1(KEY, base_url=BASE, http_client=http)
    made._sender.pause = lambda seconds: None
    return made


# -- where the server is


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("http://cal.test:3003", "http://cal.test:3003/v1"),
        ("http://cal.test:3003/", "http://cal.test:3003/v1"),
        ("http://cal.test:3003/v1", "http://cal.test:3003/v1"),
        ("https://cal.test/api/v1/", "https://cal.test/api/v1"),
        ("https://cal.test/api", "https://cal.test/api/v1"),
        ("https://api.cal.com", "https://api.cal.com/v1"),
    ],
)
def test_base_url_may_end_in_the_version_or_before_it(given: str, expected: str, http: httpx.Client) -> None:
    client = CalComV1(KEY, base_url=given, http_client=http)
    assert client.base_url == expected
    assert repr(client) == f"CalComV1('{expected}')"


def test_the_variable_of_v1_goes_before_the_common_one(
    monkeypatch: pytest.MonkeyPatch, http: httpx.Client
) -> None:
    monkeypatch.setenv("CALCOM_BASE_URL", "http://common.test")
    assert CalComV1(KEY, http_client=http).base_url == "http://common.test/v1"
    monkeypatch.setenv("CALCOM_V1_BASE_URL", "http://old.test/api/v1")
    assert CalComV1(KEY, http_client=http).base_url == "http://old.test/api/v1"


def test_without_a_server_the_error_says_why_there_is_no_default() -> None:
    with pytest.raises(errors.ConfigurationError, match=r"CALCOM_V1_BASE_URL.*calcom\.CalCom"):
        CalComV1(KEY)


@pytest.mark.parametrize("variable", ["CALCOM_BASE_URL", "CALCOM_V1_BASE_URL"])
def test_the_address_of_v2_is_told_apart(monkeypatch: pytest.MonkeyPatch, variable: str) -> None:
    monkeypatch.setenv(variable, "http://cal.test:5555/v2")
    with pytest.raises(errors.ConfigurationError, match=f"{variable} points to API v2"):
        CalComV1(KEY)


def test_what_is_no_url_is_an_error() -> None:
    with pytest.raises(errors.ConfigurationError, match="base_url must be a URL"):
        CalComV1(KEY, base_url="cal.test/v1")


# -- where the key comes from


def sent_key(client: CalComV1) -> str | None:
    with respx.mock:
        route = respx.route().respond(json={"user": {"id": 1}})
        client.request("GET", "/me")
        key: str | None = route.calls.last.request.url.params.get("apiKey")
    return key


def test_the_key_of_the_environment(monkeypatch: pytest.MonkeyPatch, http: httpx.Client) -> None:
    monkeypatch.setenv("CAL_API_KEY", "cal_second")
    assert sent_key(CalComV1(base_url=BASE, http_client=http)) == "cal_second"
    monkeypatch.setenv("CALCOM_API_KEY", "cal_first")
    assert sent_key(CalComV1(base_url=BASE, http_client=http)) == "cal_first"
    assert sent_key(CalComV1("cal_given", base_url=BASE, http_client=http)) == "cal_given"


def test_a_function_gives_the_current_key(http: httpx.Client) -> None:
    keys = iter(["cal_one", "cal_two"])
    client = CalComV1(lambda: next(keys), base_url=BASE, http_client=http)
    assert [sent_key(client), sent_key(client)] == ["cal_one", "cal_two"]


def test_a_function_is_asked_again_when_the_server_refuses_its_key(http: httpx.Client) -> None:
    keys = iter(["cal_old", "cal_new", "cal_new"])
    client = CalComV1(lambda: next(keys), base_url=BASE, http_client=http)
    with respx.mock:
        respx.get(f"{BASE}/me", params={"apiKey": "cal_old"}).respond(401, json={"error": "expired"})
        respx.get(f"{BASE}/me", params={"apiKey": "cal_new"}).respond(json={"user": {"id": 1}})
        assert client.me.get().id == 1


def test_no_header_holds_the_key(client: CalComV1) -> None:
    with respx.mock:
        route = respx.route().respond(json={"user": {"id": 1}})
        client.me.get()
        headers = route.calls.last.request.headers
    assert KEY not in str(dict(headers))
    assert "authorization" not in headers
    assert "cal-api-version" not in headers


def test_without_a_key_the_error_says_how_to_give_one(http: httpx.Client) -> None:
    client = CalComV1(base_url=BASE, http_client=http)
    assert sent_key(client) is None
    error = refused(client, 401, json={"message": "No apiKey provided"})
    assert type(error) is errors.AuthenticationError
    assert "No key was given: pass api_key" in str(error)


# -- errors


def refused(client: CalComV1, status: int, **answer: Any) -> errors.CalComError:
    with respx.mock:
        respx.route().respond(status, **answer)
        with pytest.raises(errors.CalComError) as caught:
            client.users.get(1)
    return caught.value


@pytest.mark.parametrize("answer", [{}, {"json": GONE}, {"text": "Gone", "content_type": "text/plain"}])
def test_gone_says_what_happened_and_where_to_go(client: CalComV1, answer: dict[str, Any]) -> None:
    error = refused(client, 410, **answer)
    assert type(error) is errors.GoneError
    text = str(error)
    assert text.startswith("get_user: 410: ")
    for part in ("switched off API v1", "8 April 2026", "calcom.CalCom", "docs/v1-to-v2.md"):
        assert part in text


def test_a_route_that_does_not_exist_is_told_in_plain_words(client: CalComV1) -> None:
    error = refused(client, 404, html="<html>404</html>")
    assert type(error) is errors.NotAvailable
    assert "no such route" in str(error)
    assert type(refused(client, 404, json={"message": "Not found", "data": None})) is errors.NotFoundError


def test_forbidden_may_mean_that_it_does_not_exist(client: CalComV1) -> None:
    error = refused(client, 403, json={"message": "Forbidden", "data": None})
    assert type(error) is errors.PermissionDeniedError
    assert "does not exist" in str(error)


def test_the_error_of_the_http_layer_keeps_its_facts_without_the_key(client: CalComV1) -> None:
    body = {"message": "Bad", "url": f"/v1/users/1?apiKey={KEY}", "method": "GET", "data": {"a": 1}}
    error = refused(client, 400, json=body)
    assert isinstance(error, errors.BadRequestError)
    assert error.details == {"url": "/v1/users/1?apiKey=***", "method": "GET", "data": {"a": 1}}
    assert error.response.json()["url"] == "/v1/users/1?apiKey=***"


def test_rate_limits_tell_how_long_to_wait(client: CalComV1) -> None:
    answer = {"json": {"message": "Rate limit exceeded"}, "headers": {"retry-after": "7"}}
    error = refused(client.with_options(max_retries=0), 429, **answer)
    assert isinstance(error, errors.RateLimitError)
    assert error.retry_after == 7


@pytest.mark.parametrize(
    ("message", "problems"),
    [
        ("invalid_type in 'name': Required; invalid_type in 'timeZone': Required",
         ["name: Required", "timeZone: Required"]),
        ("invalid_type in 'a': Required; invalid_type in 'a': Required", ["a: Required"]),
        ("custom in 'tz': one of: a; b, c; custom in 'x': no", ["tz: one of: a; b, c", "x: no"]),
        ("Unrecognized key(s) in object: 'foo', 'bar'", ["foo: unknown field", "bar: unknown field"]),
        ("custom in 'responses': {email}invalid", ["responses: {email}invalid"]),
        ("Forbidden", []),
        ("", []),
        (None, []),
    ],
)  # fmt: skip
def test_single_complaints(message: str | None, problems: list[str]) -> None:
    assert _failure.problems({"message": message}) == problems


def test_every_recorded_validation_error_is_taken_apart_whole() -> None:
    texts = [
        each.answer["message"]
        for each in exchanges()
        if each.status == 400 and isinstance(each.answer, dict) and "_type in '" in each.answer["message"]
    ]
    assert len(texts) >= 8
    for text in texts:
        fields = [part.split("'")[1] for part in text.split("; ") if " in '" in part]
        assert [problem.partition(":")[0] for problem in _failure.problems({"message": text})] == list(
            dict.fromkeys(fields)
        )


def test_errors_of_v2_alone_pass_unchanged() -> None:
    error = errors.OAuthError("no", error="invalid")
    assert _failure.explain(error) is error


# -- retries

BOOKING: dict[str, Any] = {
    "event_type_id": 1,
    "start": START,
    "responses": {"name": "Zed", "email": "zed@example.com"},
    "metadata": {},
    "time_zone": "Europe/Paris",
    "language": "en",
}


def test_a_lost_answer_to_a_post_is_never_answered_with_a_second_post(client: CalComV1) -> None:
    with respx.mock:
        route = respx.post(f"{BASE}/bookings").mock(side_effect=httpx.ReadTimeout("late"))
        with pytest.raises(errors.APITimeoutError) as caught:
            client.with_options(exactly_once=False).bookings.create(**BOOKING)
    assert route.call_count == 1
    assert caught.value.maybe_executed


def test_reads_and_deletes_are_tried_again(client: CalComV1) -> None:
    with respx.mock:
        route = respx.get(f"{BASE}/me").mock(
            side_effect=[
                httpx.ReadTimeout("late"),
                httpx.Response(502),
                httpx.Response(200, json={"user": {}}),
            ]
        )
        client.me.get()
    assert route.call_count == 3


# -- habits


def test_naive_times_are_refused_before_anything_is_sent(client: CalComV1) -> None:
    with respx.mock:
        route = respx.route()
        with pytest.raises(errors.NaiveDatetimeError, match="create_booking"):
            client.bookings.create(
                event_type_id=1,
                start=START.replace(tzinfo=None),
                responses={"name": "Zed", "email": "zed@example.com"},
                metadata={},
                time_zone="Europe/Paris",
                language="en",
            )
    assert not route.called


def test_missing_fields_are_named_before_anything_is_sent(client: CalComV1) -> None:
    with pytest.raises(errors.ConfigurationError, match="create_schedule needs time_zone"):
        client.schedules.create(name="Hours")  # type: ignore[call-overload]
    with pytest.raises(errors.ConfigurationError, match="either body or its fields"):
        client.schedules.create(name="Hours", body={"name": "Other"})  # type: ignore[call-overload]


def test_request_sends_what_no_method_covers(client: CalComV1) -> None:
    with respx.mock:
        route = respx.patch(f"{BASE}/api-keys/7", params={"apiKey": KEY, "a": "b"}).respond(json={"x": 1})
        assert client.request("patch", "/v1/api-keys/7", query={"a": "b"}, body={"note": "n"}) == {"x": 1}
        assert route.called


@pytest.mark.parametrize(
    ("path", "said"), [("http://other.test/me", "slash"), ("me", "slash"), ("/me?apiKey=x", "query")]
)
def test_request_refuses_paths_that_are_none(client: CalComV1, path: str, said: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=said):
        client.request("GET", path)


def test_the_raw_response_beside_the_model(client: CalComV1) -> None:
    with respx.mock:
        respx.get(f"{BASE}/users/1").respond(json={"user": {"id": 1}}, headers={"x-request-id": "r-1"})
        raw = client.with_raw_response(client.users.get, 1)
    assert (raw.status_code, raw.request_id, raw.parse().id) == (200, "r-1", 1)
    assert raw.json() == {"user": {"id": 1}}


def test_options_of_a_twin_leave_the_client_alone(client: CalComV1) -> None:
    twin = client.with_options(
        api_key="cal_other", timeout=1, max_retries=5, headers={"x-a": "b"}, strict=True, pace=True
    )
    assert sent_key(twin) == "cal_other"
    assert sent_key(client) == KEY
    settings = twin._sender.settings
    assert (settings.timeout, settings.retry.max_retries, settings.strict) == (1, 5, True)
    assert settings.headers["x-a"] == "b"
    assert "x-a" not in client._sender.settings.headers


def test_strict_refuses_what_the_document_does_not_have(client: CalComV1) -> None:
    answer = {
        "schedule": {"id": 1, "userId": 1, "name": "a", "timeZone": "UTC", "availability": [], "new": 1}
    }
    drifts: list[calcom.Drift] = []
    with respx.mock:
        respx.get(f"{BASE}/schedules/1").respond(json=answer)
        assert client.schedules.get(1).additional_properties == {"new": 1}
        assert client.drift_summary() == ["get_schedule $.schedule.new: extra, 1 times"]
        with pytest.raises(errors.ResponseDecodeError, match=r"\$\.schedule\.new"):
            client.with_options(strict=True).schedules.get(1)
    assert drifts == []


def test_a_client_closes_what_it_made_and_nothing_else(http: httpx.Client) -> None:
    with CalComV1(KEY, base_url=BASE) as client:
        inner = client._sender.http
    assert inner.is_closed
    CalComV1(KEY, base_url=BASE, http_client=http).close()
    assert not http.is_closed


def test_the_wrong_kind_of_http_client_is_refused(http: httpx.Client) -> None:
    with pytest.raises(errors.ConfigurationError, match=r"httpx\.AsyncClient, not Client"):
        AsyncCalComV1(KEY, base_url=BASE, http_client=http)  # type: ignore[arg-type]
    with pytest.raises(errors.ConfigurationError, match="proxy"):
        CalComV1(KEY, base_url=BASE, http_client=http, proxy="http://proxy.test")


@pytest.mark.anyio
async def test_the_asynchronous_client_does_the_same() -> None:
    async with (
        httpx.AsyncClient(verify=False) as http,
        AsyncCalComV1(KEY, base_url=BASE, http_client=http) as client,
    ):
        with respx.mock:
            respx.get(f"{BASE}/users/1", params={"apiKey": KEY}).respond(json={"user": {"id": 1}})
            respx.get(f"{BASE}/users/2").respond(410)
            raw = await client.with_raw_response(client.users.get, 1)
            assert raw.parse().id == 1
            with pytest.raises(errors.GoneError, match=r"docs/v1-to-v2\.md"):
                await client.users.get(2)
            assert await client.request("GET", "/users/1") == {"user": {"id": 1}}


def test_the_package_gives_its_names_and_no_others() -> None:
    import calcom.v1
    import calcom.v1.types

    assert set(dir(calcom.v1)) == {"AsyncCalComV1", "CalComV1", "types", "upgrade"}
    for name in dir(calcom.v1):
        assert getattr(calcom.v1, name) is not None
    assert calcom.v1.types.Booking.__module__.startswith("calcom_v1.")
    assert "Booking" in dir(calcom.v1.types)
    for missing in ("nothing", "_nothing"):
        with pytest.raises(AttributeError):
            getattr(calcom.v1, missing)
        with pytest.raises(AttributeError):
            getattr(calcom.v1.types, missing)


def test_raw_answers_of_lists_are_those_of_their_pages(client: CalComV1) -> None:
    with respx.mock:
        respx.get(f"{BASE}/bookings").respond(200, json={"bookings": []}, headers={"x-request-id": "abc"})
        with pytest.raises(errors.ConfigurationError, match=r"page\.http"):
            client.with_raw_response(client.bookings.list)
        (page,) = client.bookings.list().pages()
        assert page.http.headers["x-request-id"] == "abc"
        raw = client.with_raw_response(client.bookings.list().collect)
        assert (raw.status_code, raw.parse()) == (200, [])


@pytest.mark.parametrize(
    ("status", "body", "kind", "message", "problems"),
    [
        (401, {"message": "ADMIN required", "data": None}, errors.AuthenticationError, "key is valid", []),
        (401, {"error": "This key is expired."}, errors.AuthenticationError, "Check the key", []),
        (403, {"error": "You are locked."}, errors.PermissionDeniedError, "403: You are locked.", []),
        (
            403,
            {"message": "Forbidden", "data": None},
            errors.PermissionDeniedError,
            "also answers this if the resource does not exist",
            [],
        ),
        (
            404,
            {"message": "Not there", "error": {"name": "ZodError"}},
            errors.NotFoundError,
            "404: Not there.",
            [],
        ),
        (
            400,
            {"name": "ZodError", "issues": [{"path": ["id", 0], "message": "no number", "code": "x"}, "?"]},
            errors.BadRequestError,
            "400: id,0: no number.",
            ["id,0: no number"],
        ),
        (400, {"name": "ZodError", "issues": []}, errors.BadRequestError, "400: refused.", []),
        (501, {"error": "Credential syncing is not enabled"}, errors.ServerError, "not enabled", []),
        (503, {"message": "under maintenance"}, errors.ServerError, "503: under maintenance", []),
    ],
)
def test_every_form_of_error_says_what_it_means(
    client: CalComV1, status: int, body: Any, kind: type[Exception], message: str, problems: list[str]
) -> None:
    with respx.mock:
        respx.get(f"{BASE}/payments/7").respond(status, json=body)
        with pytest.raises(errors.APIStatusError) as caught:
            client.with_options(max_retries=0).payments.get(7)
    assert type(caught.value) is kind
    assert message in str(caught.value)
    assert caught.value.problems == problems


def test_a_limit_that_ends_at_a_time_in_milliseconds_is_waited_for(client: CalComV1) -> None:
    waited: list[float] = []
    client._sender.pause = waited.append
    limits = {"x-ratelimit-limit": "30", "x-ratelimit-remaining": "0"}
    limits["x-ratelimit-reset"] = str(int((datetime.now(UTC).timestamp() + 20) * 1000))
    with respx.mock:
        respx.get(f"{BASE}/me").mock(
            side_effect=[
                httpx.Response(429, json={"message": "Rate limit exceeded"}, headers=limits),
                httpx.Response(200, json={"user": {}}),
            ]
        )
        client.me.get()
    assert [round(each) for each in waited] in ([20], [21], [22])


def test_the_request_id_of_v1(client: CalComV1) -> None:
    with respx.mock:
        respx.get(f"{BASE}/me").respond(
            403, json={"message": "Forbidden", "data": None}, headers={"Calcom-Response-ID": "V1StGXR8"}
        )
        with pytest.raises(errors.PermissionDeniedError) as caught:
            client.me.get()
    assert caught.value.request_id == "V1StGXR8"
    assert "[request V1StGXR8]" in str(caught.value)
