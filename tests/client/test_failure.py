"""From every recorded answer that is not a success to an error that a person can act on."""

from __future__ import annotations

import json
import pickle
from pathlib import Path
from typing import Any

import pytest

from calcom import _failure, errors
from calcom._secrets import Mask
from calcom.types import Request, Response
from tests.client.library import httpx

RECORDINGS = Path(__file__).resolve().parents[1] / "recordings"
REQUEST = Request("POST", "https://api.example.com/v2/x")


def recorded(name: str) -> Response:
    answer = json.loads((RECORDINGS / name).read_text(encoding="utf-8"))["response"]
    body = json.dumps(answer["json"]) if "json" in answer else answer.get("body") or ""
    return Response(answer["status"], answer["headers"], body.encode())


def error_for(response: Response, operation: str = "update_me", **facts: Any) -> Exception:
    return _failure.from_status(response, _failure.Context(operation, REQUEST, **facts))


FAILURES = sorted(
    path.relative_to(RECORDINGS).as_posix()
    for path in RECORDINGS.glob("*/*.json")
    if json.loads(path.read_text(encoding="utf-8")).get("response", {}).get("status", 0) >= 400
)


def test_there_are_recorded_failures() -> None:
    assert len(FAILURES) > 400


@pytest.mark.parametrize("name", FAILURES)
def test_recorded_failures_become_errors_that_say_something(name: str) -> None:
    response = recorded(name)
    error = error_for(response)
    assert isinstance(error, errors.CalComError)
    text = str(error)
    assert text.startswith("update_me")
    if response.request_id:
        assert text.startswith(f"update_me [request {response.request_id}]: ")
    assert "Bad Request Exception" not in text, "the cause is in the details"
    assert "no explanation" not in text or not response.content
    assert len(text) < 1000
    for secret in ("cal_a11ce", "cal_b0b", "eyJ"):
        assert secret not in text


@pytest.mark.parametrize(
    ("name", "cls", "part"),
    [
        ("v2-selfhosted/002-me-no-auth.json", errors.AuthenticationError, "API key"),
        ("v2-selfhosted/003-me-bad-key.json", errors.AuthenticationError, "Check the key"),
        ("v2-selfhosted/029-rate-limit-6.json", errors.RateLimitError, "Try again in"),
        (
            "v2-selfhosted/032-me-patch-bad-timezone.json",
            errors.BadRequestError,
            "timeZone must be a valid IANA",
        ),
        ("v2-selfhosted/040-me-patch-json-array.json", errors.ServerError, "INTERNAL_SERVER_ERROR"),
        ("v2-selfhosted/043-api-key-refresh.json", errors.ServerError, "Internal server error"),
        ("v2-selfhosted/060-schedules-get-404.json", errors.NotFoundError, "ID=999999"),
        ("v2-selfhosted/019-unknown-route.json", errors.WrongVersion, "no such route"),
        ("v2-selfhosted/228-bookings-list-no-auth.json", errors.PermissionDeniedError, ""),
        ("v2-selfhosted/282-bookings-location-patch-bad.json", errors.BadRequestError, "Unsupported booking"),
        ("v2-selfhosted/304-bookings-cancel-no-reason.json", errors.BadRequestError, "reason is required"),
        ("v2-selfhosted/374-oauth2-token-code-reused.json", errors.OAuthError, "code_invalid_or_expired"),
        ("v1/005-me-bad-key.json", errors.AuthenticationError, "API key is not valid"),
        ("v1/014-unknown-route.json", errors.NotFoundError, "HTML page"),
        ("v1/076-bookings-create-malformed.json", errors.BadRequestError, "Invalid JSON"),
    ],
)
def test_each_form_of_error_is_read(name: str, cls: type[Exception], part: str) -> None:
    response = recorded(name)
    error = error_for(response)
    assert type(error) is cls
    assert part in str(error)


@pytest.mark.parametrize(
    ("name", "operation"),
    [
        ("v2-selfhosted/167-bookings-create-slot-taken.json", "create_booking"),
        ("v2-selfhosted/185-bookings-create-outside-hours.json", "create_booking"),
        ("v2-selfhosted/215-bookings-create-seat-4-full.json", "create_booking"),
        ("v2-selfhosted/296-bookings-reschedule-taken.json", "reschedule_booking"),
        ("v2-selfhosted/346-bookings-race-2.json", "create_booking"),
        ("v2-selfhosted/134-reservation-create-same-slot.json", "reserve_slot"),
    ],
)
def test_a_time_that_is_not_to_be_had(name: str, operation: str) -> None:
    error = error_for(recorded(name), operation)
    assert isinstance(error, errors.SlotUnavailable)
    assert isinstance(error, errors.ConflictError)
    assert "ask for slots" in str(error)


def test_the_same_words_about_something_else_are_no_taken_slot() -> None:
    error = error_for(recorded("v2-selfhosted/346-bookings-race-2.json"), "update_me")
    assert type(error) is errors.ConflictError


def validation(errors_: list[Any]) -> Response:
    body = {"status": "error", "error": {"code": "BadRequestException", "message": "Bad Request Exception",
            "details": {"errors": errors_}}}  # fmt: skip
    return Response(400, {"x-request-id": "r-1"}, json.dumps(body).encode())


def test_nested_complaints_come_with_their_path() -> None:
    leaf = {"property": "email", "children": [], "constraints": {"isEmail": "email must be an email"}}
    row = {"property": "0", "children": [leaf]}
    error = error_for(validation([{"property": "guests", "children": [row]}, "and more"]))
    assert isinstance(error, errors.BadRequestError)
    assert error.problems == ["guests.0.email must be an email", "and more"]
    assert str(error).startswith("update_me [request r-1]: 400 BadRequestException: guests.0.email must be")
    assert error.request_id == "r-1"


def test_expired_tokens_have_an_error_of_their_own() -> None:
    text = "ACCESS_TOKEN_IS_EXPIRED"
    body = {"status": "error", "error": {"code": "TokenExpiredException", "message": text, "details": text}}
    error = error_for(Response(498, {}, json.dumps(body).encode()))
    assert isinstance(error, errors.TokenExpiredError)
    assert isinstance(error, errors.AuthenticationError)


def test_gone_points_to_v2() -> None:
    error = error_for(Response(410, {}, b""))
    assert isinstance(error, errors.GoneError)
    assert "calcom.CalCom" in str(error)


@pytest.mark.parametrize("status", [502, 503, 504, 520, 524])
def test_gateway_pages(status: int) -> None:
    error = error_for(Response(status, {"content-type": "text/html"}, b"<html>Bad gateway</html>"))
    assert isinstance(error, errors.ServerError)
    assert "HTML page" in str(error)
    assert "look before you send it again" in str(error)


def test_wrong_version_names_those_that_work() -> None:
    body = {"status": "error", "error": {"code": "NotFoundException", "message": "Cannot GET /v2/slots?x=1"}}
    error = error_for(
        Response(404, {}, json.dumps(body).encode()), version="2024-06-14", known_versions=["2024-09-04"]
    )
    assert isinstance(error, errors.WrongVersion)
    assert "2024-06-14" in str(error)
    assert "2024-09-04" in str(error)


def test_an_operation_that_the_edition_lacks() -> None:
    body = {"status": "error", "error": {"message": "Cannot GET /v2/teams"}}
    error = error_for(Response(404, {}, json.dumps(body).encode()), "list_teams", exists_on="another server")
    assert isinstance(error, errors.NotAvailable)
    assert "the server does not have this operation. It exists on another server." in str(error)


def test_missing_credentials_are_told_from_wrong_ones() -> None:
    assert "No key was given" in str(error_for(Response(401, {}, b"{}"), authenticated=False))
    assert "No key was given" in str(error_for(Response(403, {}, b"{}"), authenticated=False))
    assert "No key was given" not in str(error_for(Response(403, {}, b"{}"), authenticated=True))


@pytest.mark.parametrize(
    "text",
    [
        "apiKey=cal_live_0123456789abcdef",
        'x "client_secret": "hush-hush" y',
        "Authorization: Bearer abcdef0123",
        "token eyJhbGciOiJIUzI1NiJ9.eyJpZCI6MX0.sig-nature",
        "the key cal_0123456789abcdef is wrong",
    ],
)
def test_whatever_looks_like_a_credential_is_left_out(text: str) -> None:
    shown = Mask().text(text)
    assert "***" in shown
    for secret in ("0123456789abcdef", "hush-hush", "abcdef0123", "sig-nature"):
        assert secret not in shown


def test_known_secrets_of_any_form_are_left_out() -> None:
    assert Mask(["own-prefix-key"]).text("my own-prefix-key is wrong") == "my *** is wrong"


@pytest.mark.parametrize(
    ("cause", "cls", "maybe_executed", "part"),
    [
        (httpx.ConnectError("refused"), errors.APIConnectionError, False, "cannot be reached"),
        (httpx.ConnectTimeout(""), errors.APITimeoutError, False, "no connection within 3 s"),
        (httpx.PoolTimeout(""), errors.APITimeoutError, False, "no connection"),
        (httpx.ReadTimeout(""), errors.APITimeoutError, True, "no answer within 3 s"),
        (httpx.ReadError("reset"), errors.APIConnectionError, True, "broke before the answer"),
        (httpx.RemoteProtocolError("cut"), errors.APIConnectionError, True, "look before you send it again"),
    ],
)
def test_what_gets_no_answer(
    cause: httpx.RequestError, cls: type[Exception], maybe_executed: bool, part: str
) -> None:
    context = _failure.Context("create_booking", REQUEST, "https://api.example.com", timeout=3.0)
    error = _failure.from_exception(cause, context)
    assert type(error) is cls
    assert isinstance(error, errors.APIConnectionError)
    assert error.maybe_executed is maybe_executed
    assert part in str(error)
    assert str(error).startswith("create_booking: ")


def test_every_error_of_the_http_library_is_expected() -> None:
    families = (httpx.TransportError, httpx.DecodingError, httpx.TooManyRedirects)
    for name in httpx.__all__:
        cls = getattr(httpx, name)
        if isinstance(cls, type) and issubclass(cls, httpx.RequestError) and cls is not httpx.RequestError:
            assert issubclass(cls, families), name
            error = _failure.from_exception(cls("x"), _failure.Context("o", REQUEST, "b"))
            assert isinstance(error, errors.CalComError)


def test_errors_can_be_pickled_and_keep_what_they_know() -> None:
    error = error_for(recorded("v2-selfhosted/032-me-patch-bad-timezone.json"))
    again = pickle.loads(pickle.dumps(error))
    assert isinstance(error, errors.APIStatusError)
    assert (str(again), again.status_code, again.problems) == (str(error), 400, error.problems)


def test_the_tree_in_the_module_is_the_tree_of_classes() -> None:
    assert errors.__doc__ is not None
    drawn = {
        word
        for line in errors.__doc__.splitlines()
        if (word := line.strip(" ├└─│").split(" ")[0]).isidentifier()
    }
    assert set(errors.__all__) <= drawn
    for name in errors.__all__:
        assert issubclass(getattr(errors, name), errors.CalComError)


def test_every_error_knows_the_request_that_it_answers() -> None:
    headers = {"x-request-id": "r1"}
    answers = {
        400: {"error": {"message": "no"}},
        401: {"error": "invalid_client", "error_description": "no such client"},
        404: {"error": {"message": "Cannot GET /v2/teams"}},
    }
    for status, body in answers.items():
        response = Response(status, headers, json.dumps(body).encode())
        error = error_for(response, "list_teams", exists_on="another server")
        assert isinstance(error, errors.CalComError)
        assert pickle.loads(pickle.dumps(error)).request_id == "r1"
        assert "[request r1]" in str(error)
    assert errors.PaginationError("x").request_id is None
