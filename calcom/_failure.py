"""From a failure on the wire to an error that says what happened and what to do about it.

The server has more than one form of error: an envelope around a framework exception, lists of validation
complaints nested in it, bare status and message, RFC 6749 on the token endpoint, HTML from a gateway, and in
v1 one of two words. Each form is read for what a person needs.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from . import _ratelimit
from ._complaints import complaints, text_of
from ._logging import shown
from ._retry import Failure
from ._secrets import Mask
from ._slots import means_unavailable
from .errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    CalComError,
    ConfigurationError,
    ConflictError,
    GoneError,
    NotAvailable,
    NotFoundError,
    OAuthError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    SlotUnavailable,
    TokenExpiredError,
    UnprocessableError,
    WrongVersion,
)
from .types import Request, Response

NOTHING_KNOWN = Mask()

BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    410: GoneError,
    422: UnprocessableError,
    498: TokenExpiredError,
}


def describe_request(request: Any, mask: Mask) -> Request:
    """The request as errors may show it."""
    return Request(request.method, mask.text(str(request.url)), mask.headers(shown(request.headers)))


@dataclass(eq=False)
class Context:
    """What is known about a failed request, apart from the answer."""

    operation: str
    request: Request
    base_url: str = ""
    timeout: object = None
    """Seconds for an attempt, or a mapping from its steps to the seconds for each."""
    deadline: float | None = None
    version: str | None = None
    known_versions: Collection[str] = ()
    """The versions that the operation answers to."""
    exists_on: str | None = None
    """The servers that have the operation, if this one may lack it."""
    authenticated: bool = True
    now: float = 0.0
    mask: Mask = NOTHING_KNOWN


# Errors of the HTTP libraries by name, because two libraries share the names. The request was not sent if
# no connection could be made or became free.
NOT_SENT = frozenset({"ConnectError", "ConnectTimeout", "DeadlineOver", "PoolTimeout", "ProxyError"})
# What the HTTP libraries and the system raise when a connection breaks.
FROM_THE_LINE = frozenset({"HTTPError", "StreamError", "OSError", "EOFError"})
# The library itself refused the request.
REFUSED = frozenset({"InvalidURL", "LocalProtocolError", "UnsupportedProtocol"})
_CERTIFICATE = re.compile(r"CERTIFICATE_VERIFY_FAILED|certificate verify failed")
_NO_TLS = re.compile(r"WRONG_VERSION_NUMBER|RECORD_LAYER_FAILURE|wrong version number|record layer failure")


def _names(error: BaseException) -> frozenset[str]:
    return frozenset(cls.__name__ for cls in type(error).__mro__)


def classify_exception(error: Exception) -> Failure:
    """How far a request without an answer got."""
    names = _names(error)
    if names & REFUSED or (names & NOT_SENT and _of_tls(str(error))):
        return Failure.FINAL
    return Failure.NOT_SENT if names & NOT_SENT else Failure.AMBIGUOUS


def _of_tls(text: str) -> bool:
    return _CERTIFICATE.search(text) is not None or _NO_TLS.search(text) is not None


def from_exception(error: Exception, context: Context) -> CalComError:
    """The error for a request without a complete answer."""
    failure = classify_exception(error)
    names = _names(error)
    operation, base_url = context.operation, context.base_url
    reason = presentable(context.mask.text(str(error))) or type(error).__name__
    if names & REFUSED:
        return ConfigurationError(f"{operation}: the request cannot be sent to {base_url}: {reason}.")
    maybe = failure is Failure.AMBIGUOUS
    advice = _if_ambiguous(context.request.method) if maybe else ""
    if names & {"TimeoutException", "TimeoutError"}:
        missing = "answer" if maybe else "connection"
        message = f"{operation}: {base_url} gave no {missing}{_within(context, names)}.{advice}"
        if "DeadlineOver" in names:
            message = (
                f"{operation}: the deadline of {context.deadline:g} s passed before the request was sent."
            )
        return APITimeoutError(message, operation=operation, request=context.request, maybe_executed=maybe)
    if maybe:
        broke = f"the connection to {base_url} broke"
        if not names & FROM_THE_LINE:
            # A hook or transport of the caller, or an application in place of the server.
            broke = f"the http_client raised {type(error).__name__}"
        message = f"{operation}: {broke} before the answer was complete ({reason}).{advice}"
    else:
        message = f"{operation}: {base_url} cannot be reached ({reason}). {_advice_on_connecting(reason)}"
    return APIConnectionError(message, operation=operation, request=context.request, maybe_executed=maybe)


# The timeout of the HTTP client that each error belongs to.
STEPS = {"ConnectTimeout": "connect", "ReadTimeout": "read", "WriteTimeout": "write", "PoolTimeout": "pool"}


def _within(context: Context, names: frozenset[str]) -> str:
    timeout = context.timeout
    if isinstance(timeout, Mapping):
        timeout = next((timeout.get(step) for name, step in STEPS.items() if name in names), None)
    times = [each for each in (timeout, context.deadline) if isinstance(each, int | float)]
    return f" within {min(times):g} s" if times else ""


def _advice_on_connecting(reason: str) -> str:
    if _CERTIFICATE.search(reason):
        return "If the certificate comes from your own authority, set SSL_CERT_FILE to the authority's file."
    if _NO_TLS.search(reason):
        return "The server does not speak TLS on this port: check whether base_url should begin with http://."
    return "Check base_url (or CALCOM_BASE_URL), the network, and that the server is running."


def _if_ambiguous(method: str) -> str:
    if method in ("GET", "HEAD", "OPTIONS"):
        return ""
    return " The server may have acted on it: check before you send it again."


def from_status(response: Response, context: Context) -> CalComError:
    """The error for an answer that is not a success; it holds only parts of the masked answer."""
    response = context.mask.response(response)
    operation, request, authenticated = context.operation, context.request, context.authenticated
    status = response.status_code
    body = json_of(response)
    code, message, details = _read(body)
    problems = complaints(details, message)
    cause = _shortened("; ".join(problems) or message or _plain(response))
    if isinstance(body, Mapping) and isinstance(body.get("error"), str) and "error_description" in body:
        description = str(body["error_description"])
        refused = OAuthError(
            presentable(f"{operation}{request_id(response)}: {status} {body['error']}: {description}"),
            error=body["error"],
            description=description,
            status_code=status,
        )
        refused.request_id = response.request_id
        return refused
    cls = BY_STATUS.get(status) or (ServerError if status >= 500 else APIStatusError)
    extra: dict[str, Any] = {}
    advice = ""
    if means_unavailable(operation, status, code, [message, *problems]):
        cls = SlotUnavailable
        advice = "The time is taken or cannot be booked; list the slots and choose another."
    elif status == 404 and (_route_is_missing(message) or (body is None and context.exists_on)):
        if context.exists_on:
            lacking = NotAvailable(
                f"{operation}{request_id(response)}: the server does not have this operation. "
                f"It exists on {context.exists_on}.",
                operation=operation,
                request=request,
            )
            lacking.request_id = response.request_id
            return lacking
        cls = WrongVersion
        cause, advice = _wrong_version(context.version, sorted(context.known_versions))
    elif status in (401, 403):
        advice = _advice_on_access(response, message, status, authenticated)
    elif 300 <= status < 400:
        where = response.headers.get("location", "")
        cause = f"the server redirects{f' to {where}' if where else ''}"
        advice = _advice_on_redirect(where)
    elif status == 410:
        advice = "This API has been switched off in favour of API v2: use calcom.CalCom."
    elif status == 429:
        cls = RateLimitError
        wait = _ratelimit.retry_after(response.headers, context.now)
        extra["retry_after"] = wait
        advice = f"Try again in {wait:.0f} s." if wait is not None else "Try again in a minute."
    elif status >= 500:
        advice = _if_ambiguous(request.method).strip()
    named = f" {code}" if code else ""
    end = "" if cause.endswith((".", "!", "?")) else "."
    text = f"{operation}{request_id(response)}: {status}{named}: {cause}{end}{' ' if advice else ''}{advice}"
    return cls(
        presentable(text),
        operation=operation,
        request=request,
        response=response,
        code=code,
        details=details,
        problems=problems,
        **extra,
    )


def presentable(text: str) -> str:
    """The text without characters that a terminal or a log would act on or could not write."""
    if text.isprintable():
        return text
    clean = "".join(mark if mark.isprintable() else " " if mark.isspace() else "\ufffd" for mark in text)
    return clean.strip()


def undecodable(response: Response, operation: str) -> str:
    """The message for a success whose body is not JSON."""
    kind = response.headers.get("content-type", "no content type").split(";")[0]
    return (
        f"{operation}{request_id(response)}: {response.status_code} with a body that is not JSON ({kind}). "
        "Check that base_url points to the API and not to the web application."
    )


def json_of(response: Response) -> Any:
    """The JSON of a body; `None` if it is not JSON."""
    try:
        return response.json()
    except (ValueError, RecursionError):
        return None


def _read(body: Any) -> tuple[str | None, str, Any]:
    """The code, message and details of an error, whichever form it has."""
    if isinstance(body, str):
        return None, body, None
    if not isinstance(body, Mapping):
        return None, "", None
    error = body.get("error")
    if isinstance(error, Mapping):
        details = error.get("details")
        message = error.get("message")
        if isinstance(details, Mapping) and message in (None, "", "Bad Request Exception"):
            message = details.get("message") or message
        return text_of(error.get("code")) or None, text_of(message), details
    message = body.get("message")
    if message is None and isinstance(error, str):
        message = error
    return text_of(body.get("code")) or None, text_of(message), body.get("details")


def _plain(response: Response) -> str:
    """A description of a body that is not an error of the API."""
    if response.defect:
        return response.defect
    if not response.content.strip():
        return "the server sent no explanation"
    kind = response.headers.get("content-type", "").split(";")[0]
    if kind == "text/html" or response.content.lstrip()[:1] == b"<":
        return "the body is an HTML page, not an error of the API"
    return response.text.strip()[:200]


def _shortened(text: str, limit: int = 600) -> str:
    # A complaint may list every time zone, or the source of a query.
    return text if len(text) <= limit else f"{text[:limit]} …"


def _advice_on_access(response: Response, message: str, status: int, authenticated: bool) -> str:
    """Advice on an answer that refuses the caller."""
    scheme = response.headers.get("www-authenticate", "").partition(" ")[0].lower()
    if scheme and scheme != "bearer":
        return f"A gateway in front of the server requires {scheme} authentication: base_url must bypass it."
    if re.search(r"licen[cs]e", message, re.IGNORECASE):
        return "The server lacks a licence for this; your key is not the reason."
    if not authenticated:
        return "No key was given: pass api_key or set CALCOM_API_KEY."
    if status == 401:
        return "Check the key: it may be wrong, expired, or issued by another server."
    return ""


def _advice_on_redirect(where: str) -> str:
    if re.search(r"log-?in|sign-?in|auth|sso", where, re.IGNORECASE):
        return "This looks like a login gateway in front of the server: base_url must bypass it."
    return "Redirects are not followed, because the key would be sent to the new URL: check base_url."


def _route_is_missing(message: str) -> bool:
    return re.match(r"Cannot (GET|POST|PUT|PATCH|DELETE|HEAD) /", message) is not None


def _wrong_version(version: str | None, known: list[str]) -> tuple[str, str]:
    if version is None:
        return (
            "the server has no such route",
            "It may be older than the API document, or base_url may be wrong.",
        )
    cause = f"the server has no such route under cal-api-version {version}"
    others = [other for other in known if other != version]
    if others:
        return cause, f"The API document has this operation in {', '.join(others)}."
    return cause, "The server may be older than the API document, or base_url may be wrong."


def request_id(response: Response) -> str:
    """The request id in the form for messages."""
    return f" [request {response.request_id}]" if response.request_id else ""
