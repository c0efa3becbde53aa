"""What becomes of a request that is not answered."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import nullcontext

import httpx
import pytest

from calcom_spec.contract import Document
from contract_tests.gateway import GIVEN_UP_AFTER, PROBES, Gateway, NotSentError, StopError, UnreachableError

Answer = Callable[[httpx.Request, int], httpx.Response]


def gateway(document: Document, answer: Answer) -> tuple[Gateway, list[str]]:
    """Return a gateway to `answer`, which gets the number of earlier requests to that path."""
    sent: list[str] = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(request.url.path)
        return answer(request, sent.count(request.url.path) - 1)

    return Gateway("http://instance.example", document, transport=httpx.MockTransport(handle)), sent


def late(request: httpx.Request, count: int) -> httpx.Response:
    if request.url.path == "/v2/me":
        return httpx.Response(401)
    raise httpx.ReadTimeout("late", request=request)


def test_a_question_that_is_late_is_asked_again(document: Document) -> None:
    def once(request: httpx.Request, count: int) -> httpx.Response:
        return late(request, count) if not count else httpx.Response(200, json={})

    to, sent = gateway(document, once)
    assert to.send("GET", "/v2/schedules").status == 200
    assert sent == ["/v2/schedules", "/v2/me", "/v2/schedules"]
    with pytest.raises(UnreachableError):
        to.send("POST", "/v2/webhooks", body={})  # it may have been carried out
    assert sent.count("/v2/webhooks") == 1


def test_a_request_that_is_never_answered_is_given_up(document: Document) -> None:
    to, sent = gateway(document, late)
    for _ in range(GIVEN_UP_AFTER):
        with pytest.raises(UnreachableError):
            to.send("GET", "/v2/schedules")
    with pytest.raises(NotSentError):
        to.send("GET", "/v2/schedules")
    assert sent.count("/v2/schedules") == GIVEN_UP_AFTER + 1


def test_an_answer_that_cannot_be_read_is_not_asked_for_again(document: Document) -> None:
    def broken(request: httpx.Request, count: int) -> httpx.Response:
        if request.url.path == "/v2/me":
            return httpx.Response(200)
        raise httpx.RemoteProtocolError("no HTTP", request=request)

    to, sent = gateway(document, broken)
    with pytest.raises(UnreachableError):
        to.send("GET", "/v2/schedules")
    assert sent.count("/v2/schedules") == 1


@pytest.mark.parametrize("silent", [PROBES - 1, PROBES])
def test_a_server_that_is_busy_for_a_while_is_waited_for(document: Document, silent: int) -> None:
    def busy(request: httpx.Request, count: int) -> httpx.Response:
        if count < (silent if request.url.path == "/v2/me" else 1):
            raise httpx.ReadTimeout("late", request=request)
        return httpx.Response(200, json={})

    to, _ = gateway(document, busy)
    if silent < PROBES:
        assert to.send("GET", "/v2/schedules").status == 200
    else:
        with pytest.raises(StopError, match="GET /v2/schedules"):
            to.send("GET", "/v2/schedules")


def test_a_target_that_is_gone_is_told_with_the_last_server_error(document: Document) -> None:
    def dies(request: httpx.Request, count: int) -> httpx.Response:
        if request.url.path == "/v2/event-types":
            return httpx.Response(500)
        raise httpx.ConnectError("refused", request=request)

    to, _ = gateway(document, dies)
    to.send("POST", "/v2/event-types", body={})
    with pytest.raises(
        StopError, match=r"GET /v2/schedules.*server error was POST /v2/event-types: 500, 0 s"
    ):
        to.send("GET", "/v2/schedules")


@pytest.mark.parametrize(
    ("headers", "pause"),
    [
        *(({}, 60.5), ({"retry-after": "7"}, 7.5), ({"x-ratelimit-reset-default": "9"}, 9.5)),
        *(({"retry-after": "-5"}, 0.5), ({"retry-after": "120"}, 120.5), ({"retry-after": "121"}, None)),
        *(({"retry-after": "nan"}, None), ({"retry-after": "inf"}, None), ({"retry-after": "soon"}, None)),
        *(
            ({"retry-after": "Wed, 21 Oct 2015 07:28:00 GMT"}, 0.5),
            ({"retry-after": "Fri, 21 Oct 2195 07:28:00 GMT"}, None),
        ),
    ],
)
def test_how_long_a_limit_is_waited_for(
    document: Document, headers: dict[str, str], pause: float | None
) -> None:
    slept: list[float] = []
    transport = httpx.MockTransport(lambda _: httpx.Response(429, headers=headers))
    to = Gateway("http://instance.example", document, transport=transport, sleep=slept.append)
    if pause is None:
        with pytest.raises(StopError, match="requires a pause of"):
            to.send("GET", "/v2/schedules")
    else:
        assert to.send("GET", "/v2/schedules").status == 429
        assert slept == [pause, pause]


@pytest.mark.parametrize(
    ("reset", "patient", "left", "slept"),
    [
        ("7", True, None, [7.5]),
        ("60", True, None, [60.5]),
        ("7", True, 90.0, [7.5]),
        ("7", False, None, []),
        ("61", True, None, []),
        ("soon", True, None, []),
        ("7", True, 30.0, []),
    ],
)
def test_the_limit_of_a_route_is_waited_for_where_a_request_must_succeed(
    document: Document, reset: str, patient: bool, left: float | None, slept: list[float]
) -> None:
    headers = {"x-ratelimit-remaining-few": "0", "x-ratelimit-reset-few": reset}
    answers = iter([httpx.Response(429, headers=headers), httpx.Response(200, json={})])
    pauses: list[float] = []
    transport = httpx.MockTransport(lambda _: next(answers))
    to = Gateway("http://instance.example", document, transport=transport, sleep=pauses.append)
    to.ends = None if left is None else time.monotonic() + left
    with to.patiently() if patient else nullcontext():
        assert to.send("GET", "/v2/schedules").status == (200 if slept else 429)
    assert pauses == slept
