"""From every recorded answer that is not a success to an error that a person can act on."""

from __future__ import annotations

import json
import pickle
from pathlib import Path
from typing import Any

import pytest

from calcom import _failure, errors
from calcom._limits import DeadlineOver
from calcom._retry import Failure
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
    assert "list the slots" in str(error)


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
    assert "check before you send it again" in str(error)


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
        (httpx.RemoteProtocolError("cut"), errors.APIConnectionError, True, "check before you send it again"),
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


HOST = "https://api.example.com"
LOOK = " The server may have acted on it: check before you send it again."
TAKEN = "The time is taken or cannot be booked; list the slots and choose another."
KEY = "Check the key: it may be wrong, expired, or issued by another server."
NO_KEY = "No key was given: pass api_key or set CALCOM_API_KEY."
LOGIN = "This looks like a login gateway in front of the server: base_url must bypass it."
REDIRECT = "Redirects are not followed, because the key would be sent to the new URL: check base_url."
OLDER = "The server may be older than the API document, or base_url may be wrong."
NO_ROUTE = {"error": {"message": "Cannot GET /v2/x"}}


def answer(status: int, body: Any = None, kind: str = "", **headers: str) -> Response:
    content = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Response(status, {**({"content-type": kind} if kind else {}), **named}, content)


@pytest.mark.parametrize(
    ("status", "cls"),
    [
        *((400, errors.BadRequestError), (401, errors.AuthenticationError), (402, errors.APIStatusError)),
        *((403, errors.PermissionDeniedError), (404, errors.NotFoundError), (409, errors.ConflictError)),
        *((410, errors.GoneError), (418, errors.APIStatusError), (422, errors.UnprocessableError)),
        *((429, errors.RateLimitError), (498, errors.TokenExpiredError), (499, errors.APIStatusError)),
        *((500, errors.ServerError), (501, errors.ServerError), (999, errors.ServerError)),
        *((299, errors.APIStatusError), (302, errors.APIStatusError)),
    ],
)
def test_the_class_of_each_status(status: int, cls: type[Exception]) -> None:
    error = error_for(answer(status, {"message": "no"}))
    assert type(error) is cls
    assert isinstance(error, errors.APIStatusError)
    assert error.status_code == error.response.status_code == status
    assert error.request is REQUEST
    assert error.operation == "update_me"


@pytest.mark.parametrize(
    ("response", "facts", "text"),
    [
        # Where code and message stand.
        (answer(400, "plain"), {}, "400: plain."),
        (answer(400, ["a"]), {}, '400: ["a"].'),
        (answer(400, {"message": "m", "code": "C"}), {}, "400 C: m."),
        (answer(400, {"error": "e"}), {}, "400: e."),
        (answer(400, {"error": "e", "message": "m"}), {}, "400: m."),
        (answer(400, {"error": {"code": "C", "message": "Why?"}}), {}, "400 C: Why?"),
        (answer(400, {"error": {"message": "Stop!"}}), {}, "400: Stop!"),
        (answer(400, {"error": {"message": "Done."}}), {}, "400: Done."),
        (answer(400, {"error": {"message": "", "details": {"message": "inner"}}}), {}, "400: inner."),
        (answer(400, {"error": {"details": {"message": "inner"}}}), {}, "400: inner."),
        (
            answer(400, {"error": {"message": "outer", "details": {"message": "inner"}}}),
            {},
            "400: outer.",
        ),
        (
            answer(400, {"error": {"message": "Bad Request Exception", "details": {"message": "inner"}}}),
            {},
            "400: inner.",
        ),
        (
            answer(400, {"error": {"message": "Bad Request Exception", "details": {"x": 1}}}),
            {},
            "400: Bad Request Exception.",
        ),
        # Bodies that are not errors of the API.
        (answer(400), {}, "400: the server sent no explanation."),
        (answer(400, b"  "), {}, "400: the server sent no explanation."),
        (answer(400, b"busy", "text/plain"), {}, "400: busy."),
        (answer(400, b"x" * 300), {}, f"400: {'x' * 200}."),
        (answer(400, b"[" * 9000), {}, f"400: {'[' * 200}."),
        (
            answer(400, b"oops", "text/html; charset=x"),
            {},
            "400: the body is an HTML page, not an error of the API.",
        ),
        (
            answer(400, b" <!doctype"),
            {},
            "400: the body is an HTML page, not an error of the API.",
        ),
        (Response(400, {}, b"", "it is too large"), {}, "400: it is too large."),
        (answer(400, {"message": "y" * 600}), {}, f"400: {'y' * 600}."),
        (answer(400, {"message": "y" * 601}), {}, f"400: {'y' * 600} …."),
        (answer(400, {"message": "a\nb\x1b[31m\u202ec"}), {}, "400: a b\ufffd[31m\ufffdc."),
        # Access.
        (answer(401, {"message": "no"}), {}, f"401: no. {KEY}"),
        (answer(403, {"message": "no"}), {}, "403: no."),
        (answer(401, {"message": "no"}), {"authenticated": False}, f"401: no. {NO_KEY}"),
        (answer(403, {"message": "no"}), {"authenticated": False}, f"403: no. {NO_KEY}"),
        (answer(400, {"message": "no"}), {"authenticated": False}, "400: no."),
        (answer(401, {"message": "no"}, www_authenticate="Bearer realm=x"), {}, f"401: no. {KEY}"),
        (
            answer(401, {"message": "no"}, www_authenticate="Basic realm=x"),
            {},
            "401: no. A gateway in front of the server requires basic authentication: "
            "base_url must bypass it.",
        ),
        *(
            (
                answer(403, {"message": f"No valid {word}"}),
                {"authenticated": False},
                f"403: No valid {word}. The server lacks a licence for this; your key is not the reason.",
            )
            for word in ("License", "licence key")
        ),
        # Elsewhere.
        (answer(302), {}, f"302: the server redirects. {REDIRECT}"),
        (answer(307, location="/x"), {}, f"307: the server redirects to /x. {REDIRECT}"),
        *(
            (answer(399, location=where), {}, f"399: the server redirects to {where}. {LOGIN}")
            for where in ("/Login?next=x", "/log-in", "/signin", "/sign-in", "/oauth", "https://sso.test/")
        ),
        (answer(400, {"message": "no"}, location="/login"), {}, "400: no."),
        # Routes.
        (
            answer(404, NO_ROUTE),
            {},
            "404: the server has no such route. "
            "It may be older than the API document, or base_url may be wrong.",
        ),
        (
            answer(404, NO_ROUTE),
            {"version": "v2"},
            f"404: the server has no such route under cal-api-version v2. {OLDER}",
        ),
        (
            answer(404, NO_ROUTE),
            {"version": "v2", "known_versions": ["v2"]},
            f"404: the server has no such route under cal-api-version v2. {OLDER}",
        ),
        (
            answer(404, NO_ROUTE),
            {"version": "v2", "known_versions": ["v3", "v2", "v1"]},
            "404: the server has no such route under cal-api-version v2. "
            "The API document has this operation in v1, v3.",
        ),
        (answer(404, {"message": "Nothing: Cannot GET /v2/x"}), {}, "404: Nothing: Cannot GET /v2/x."),
        (answer(400, {"message": "Cannot GET /v2/x"}), {}, "400: Cannot GET /v2/x."),
        (answer(404), {}, "404: the server sent no explanation."),
        # The rest.
        (
            answer(410, {"message": "off"}),
            {},
            "410: off. This API has been switched off in favour of API v2: use calcom.CalCom.",
        ),
        (answer(429, {"message": "slow"}), {}, "429: slow. Try again in a minute."),
        (answer(429, {"message": "slow"}, retry_after="0"), {}, "429: slow. Try again in 0 s."),
        (answer(429, {"message": "slow"}, retry_after="7.4"), {}, "429: slow. Try again in 7 s."),
        (answer(499, {"message": "no"}), {}, "499: no."),
        (answer(500, {"message": "no"}), {}, f"500: no.{LOOK}"),
        (answer(400, {"message": "no"}, x_request_id="r"), {}, "[request r] 400: no."),
        (answer(400, {"message": "no"}, calcom_response_id="r"), {}, "[request r] 400: no."),
    ],
)
def test_what_an_answer_becomes_in_words(response: Response, facts: dict[str, Any], text: str) -> None:
    head, _, rest = text.rpartition("] ") if text.startswith("[") else ("", "", text)
    assert str(error_for(response, **facts)) == f"update_me{f' {head}]' if head else ''}: {rest}"


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"])
def test_only_what_changes_something_may_have_acted(method: str) -> None:
    context = _failure.Context("o", Request(method, HOST), HOST)
    harmless = method in ("GET", "HEAD", "OPTIONS")
    failed = _failure.from_status(answer(500, {"message": "no"}), context)
    assert str(failed) == f"o: 500: no.{'' if harmless else LOOK}"
    broken = _failure.from_exception(httpx.ReadError("reset"), context)
    text = f"o: the connection to {HOST} broke before the answer was complete (reset)."
    assert str(broken) == f"{text}{'' if harmless else LOOK}"


def test_what_an_error_knows_beside_its_text() -> None:
    details = {"errors": [{"property": "a", "constraints": {"x": "a must be b"}}], "more": 1}
    error = error_for(answer(400, {"error": {"code": "C", "message": "m", "details": details}}))
    assert isinstance(error, errors.BadRequestError)
    assert (error.code, error.details, error.problems) == ("C", details, ["a must be b"])
    plain = error_for(answer(400, {"message": "m", "details": "d"}))
    assert isinstance(plain, errors.BadRequestError)
    assert (plain.code, plain.details, plain.problems) == (None, "d", [])
    for body in (None, "text", [1]):
        bare = error_for(answer(400, body))
        assert isinstance(bare, errors.BadRequestError)
        assert (bare.code, bare.details, bare.problems) == (None, None, [])


def test_a_rate_limit_says_how_long_to_wait() -> None:
    error = error_for(answer(429, {}, x_ratelimit_reset="1700000030"), now=1_700_000_000.0)
    assert isinstance(error, errors.RateLimitError)
    assert error.retry_after == 30.0
    unknown = error_for(answer(429, {}))
    assert isinstance(unknown, errors.RateLimitError)
    assert unknown.retry_after is None


@pytest.mark.parametrize(
    ("operation", "status", "message", "is_taken"),
    [
        ("create_booking", 400, "no_available_users_found_error", True),
        ("create_booking", 429, "no_available_users_found_error", False),
        ("create_booking", 400, "something else", False),
        ("update_me", 400, "no_available_users_found_error", False),
    ],
)
def test_when_the_time_is_the_reason(operation: str, status: int, message: str, is_taken: bool) -> None:
    error = error_for(answer(status, {"message": message}), operation)
    assert isinstance(error, errors.SlotUnavailable) is is_taken
    assert str(error).endswith(f" {TAKEN}") is is_taken


@pytest.mark.parametrize(
    ("body", "is_oauth"),
    [
        ({"error": "invalid_grant", "error_description": "used"}, True),
        ({"error": "invalid_grant", "error_description": None}, True),
        ({"error": "invalid_grant"}, False),
        ({"error": {"code": "x"}, "error_description": "used"}, False),
        ({"error_description": "used"}, False),
    ],
)
def test_the_form_of_the_token_endpoint(body: dict[str, Any], is_oauth: bool) -> None:
    error = error_for(answer(400, body), "exchange")
    assert isinstance(error, errors.OAuthError) is is_oauth
    if isinstance(error, errors.OAuthError):
        said = str(body["error_description"])
        assert (error.error, error.description, error.status_code) == ("invalid_grant", said, 400)
        assert str(error) == f"exchange: 400 invalid_grant: {said}"


@pytest.mark.parametrize(
    ("response", "lacks"),
    [
        (answer(404, NO_ROUTE), True),
        (answer(404), True),
        (answer(404, b"<html>"), True),
        (answer(404, {"message": "no such booking"}), False),
        (answer(403, NO_ROUTE), False),
    ],
)
def test_when_the_server_lacks_the_operation(response: Response, lacks: bool) -> None:
    error = error_for(response, "list_teams", exists_on="Cal.com")
    assert isinstance(error, errors.NotAvailable) is lacks


def test_an_error_is_masked_with_all_that_it_holds() -> None:
    response = answer(400, {"message": "cal_secretsecret1 is wrong", "code": "cal_secretsecret1"})
    error = error_for(response, mask=Mask(["cal_secretsecret1"]))
    assert isinstance(error, errors.BadRequestError)
    assert str(error) == "update_me: 400 ***: *** is wrong."
    assert error.code == "***"
    assert b"secretsecret" not in error.response.content


class OddError(Exception):
    """Of a transport of the caller's own."""


TLS = "If the certificate comes from your own authority, set SSL_CERT_FILE to the authority's file."
NO_TLS = "The server does not speak TLS on this port: check whether base_url should begin with http://."
REACH = "Check base_url (or CALCOM_BASE_URL), the network, and that the server is running."
STEPS = {"connect": 1.0, "read": 2.0, "write": 3.0, "pool": 4.0}


@pytest.mark.parametrize(
    ("cause", "failure", "text"),
    [
        *(
            (kind("odd"), Failure.FINAL, f"the request cannot be sent to {HOST}: odd.")
            for kind in (httpx.InvalidURL, httpx.LocalProtocolError, httpx.UnsupportedProtocol)
        ),
        *(
            (kind("x"), Failure.NOT_SENT, f"{HOST} cannot be reached (x). {REACH}")
            for kind in (httpx.ConnectError, httpx.ProxyError)
        ),
        (httpx.ConnectError(""), Failure.NOT_SENT, f"{HOST} cannot be reached (ConnectError). {REACH}"),
        *(
            (httpx.ConnectError(said), Failure.FINAL, f"{HOST} cannot be reached ({said}). {advice}")
            for said, advice in (
                ("[SSL: CERTIFICATE_VERIFY_FAILED] x", TLS),
                ("certificate verify failed", TLS),
                ("[SSL: WRONG_VERSION_NUMBER]", NO_TLS),
                ("record layer failure", NO_TLS),
            )
        ),
        *(
            (
                kind("certificate verify failed"),
                Failure.AMBIGUOUS,
                f"the connection to {HOST} broke before the answer was complete "
                f"(certificate verify failed).{LOOK}",
            )
            for kind in (httpx.ReadError, httpx.RemoteProtocolError, OSError, EOFError)
        ),
        (
            OddError("x"),
            Failure.AMBIGUOUS,
            f"the http_client raised OddError before the answer was complete (x).{LOOK}",
        ),
        (
            OddError("\x1b"),
            Failure.AMBIGUOUS,
            f"the http_client raised OddError before the answer was complete (\ufffd).{LOOK}",
        ),
        (httpx.ConnectTimeout("x"), Failure.NOT_SENT, f"{HOST} gave no connection within 9 s."),
        (httpx.PoolTimeout("x"), Failure.NOT_SENT, f"{HOST} gave no connection within 9 s."),
        (httpx.ReadTimeout("x"), Failure.AMBIGUOUS, f"{HOST} gave no answer within 9 s.{LOOK}"),
        (TimeoutError(), Failure.AMBIGUOUS, f"{HOST} gave no answer within 9 s.{LOOK}"),
        (DeadlineOver(), Failure.NOT_SENT, "the deadline of 20 s passed before the request was sent."),
    ],
)
def test_what_a_failure_of_the_line_becomes(cause: Exception, failure: Failure, text: str) -> None:
    context = _failure.Context("o", REQUEST, HOST, timeout=9.0, deadline=20.0)
    assert _failure.classify_exception(cause) is failure
    error = _failure.from_exception(cause, context)
    assert str(error) == f"o: {text}"
    if failure is not Failure.FINAL or isinstance(error, errors.APIConnectionError):
        assert isinstance(error, errors.APIConnectionError)
        assert error.maybe_executed is (failure is Failure.AMBIGUOUS)
        assert error.request is REQUEST
        assert isinstance(error, errors.APITimeoutError) is isinstance(
            cause, httpx.TimeoutException | TimeoutError
        )
    else:
        assert type(error) is errors.ConfigurationError


@pytest.mark.parametrize(
    ("timeout", "deadline", "cause", "within"),
    [
        (None, None, httpx.ReadTimeout, ""),
        (9.0, None, httpx.ReadTimeout, " within 9 s"),
        (9, 5.0, httpx.ReadTimeout, " within 5 s"),
        (None, 5.0, httpx.ReadTimeout, " within 5 s"),
        (STEPS, None, httpx.ConnectTimeout, " within 1 s"),
        (STEPS, None, httpx.ReadTimeout, " within 2 s"),
        (STEPS, None, httpx.WriteTimeout, " within 3 s"),
        (STEPS, None, httpx.PoolTimeout, " within 4 s"),
        (STEPS, None, TimeoutError, ""),
        ({}, None, httpx.ReadTimeout, ""),
    ],
)
def test_which_time_was_over(timeout: Any, deadline: Any, cause: Any, within: str) -> None:
    context = _failure.Context("o", REQUEST, HOST, timeout=timeout, deadline=deadline)
    assert f"answer{within}. " in f"{_failure.from_exception(cause('x'), context)} ".replace(
        "connection", "answer"
    )


def test_what_is_said_of_a_success_that_cannot_be_read() -> None:
    gate = "Check that base_url points to the API and not to the web application."
    said = _failure.undecodable(answer(200, b"<", "text/html; charset=x", x_request_id="r"), "o")
    assert said == f"o [request r]: 200 with a body that is not JSON (text/html). {gate}"
    assert _failure.undecodable(answer(204), "o") == (
        f"o: 204 with a body that is not JSON (no content type). {gate}"
    )


def test_a_request_is_described_without_what_nobody_may_see() -> None:
    request = httpx.Request("GET", "https://x.test/?apiKey=abcdefgh", headers={"Accept": "a", "X-Odd": "b"})
    described = _failure.describe_request(request, Mask(["abcdefgh"]))
    assert (described.method, described.url) == ("GET", "https://x.test/?apiKey=***")
    assert described.headers == {"accept": "a"}
