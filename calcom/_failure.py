"""From what went wrong on the wire to an error that says what happened and what to do about it.

The server has more than one form of error: an envelope around a framework exception, lists of validation
complaints nested in it, bare status and message, RFC 6749 on the token endpoint, HTML of a gateway, and on
v1 one of two words. What a person needs is dug out of each.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import httpx

from . import _ratelimit
from ._logging import shown
from ._retry import Failure
from ._secrets import Mask
from .errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
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
# Operations that take a time, so that an answer can mean that this time is not to be had.
TAKES_A_SLOT = frozenset({"create_booking", "reschedule_booking", "reserve_slot", "update_slot_reservation"})
# The server has no code of its own for this; these are the texts that it sends, in part or whole.
SLOT_IS_TAKEN = (
    "already has booking at this time or is not available",
    "booking_conflict_error",
    "no_available_users_found_error",
    "no more seats left",
    "already reserved by another user",
    "booking_limit_reached",
    "duration_limit_reached",
    "booking_seats_full",
    'can\'t be booked at the "start" time provided',
    "attempting to book a meeting in the past",
)


def describe_request(request: httpx.Request, mask: Mask) -> Request:
    """The request as errors may show it."""
    return Request(request.method, mask.text(str(request.url)), mask.headers(shown(request.headers)))


def classify_exception(error: httpx.RequestError) -> Failure:
    """How far a request came that got no answer."""
    # A connection that was never made, or never free, has not carried the request.
    if isinstance(error, httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout | httpx.ProxyError):
        return Failure.NOT_SENT
    return Failure.AMBIGUOUS


def from_exception(
    error: httpx.RequestError,
    *,
    operation: str,
    request: Request,
    base_url: str,
    timeout: float | None,
    mask: Mask = NOTHING_KNOWN,
) -> Exception:
    """The error for a request that got no complete answer."""
    if isinstance(error, httpx.UnsupportedProtocol):
        return ConfigurationError(f"{operation}: base_url {base_url!r} is not an http or https URL.")
    reason = mask.text(str(error)) or type(error).__name__
    not_sent = classify_exception(error) is Failure.NOT_SENT
    if isinstance(error, httpx.TimeoutException):
        took = "a connection" if not_sent else "an answer"
        limit = f" within {timeout:g} s" if timeout else ""
        advice = "" if not_sent else _if_ambiguous(request.method)
        return APITimeoutError(
            f"{operation}: {base_url} gave no {took.split()[1]}{limit}.{advice}",
            operation=operation,
            request=request,
            maybe_executed=not not_sent,
        )
    if not_sent:
        message = (
            f"{operation}: {base_url} cannot be reached ({reason}). "
            "Check base_url (or CALCOM_BASE_URL), the network, and that the server runs."
        )
    else:
        message = (
            f"{operation}: the connection to {base_url} broke before the answer was complete ({reason})."
            + _if_ambiguous(request.method)
        )
    return APIConnectionError(message, operation=operation, request=request, maybe_executed=not not_sent)


def _if_ambiguous(method: str) -> str:
    if method in ("GET", "HEAD", "OPTIONS"):
        return ""
    return " The server may have acted on it all the same: look before you send it again."


def from_status(
    response: Response,
    *,
    operation: str,
    request: Request,
    version: str | None = None,
    known_versions: Iterable[str] = (),
    exists_on: str | None = None,
    authenticated: bool = True,
    now: float,
    mask: Mask = NOTHING_KNOWN,
) -> Exception:
    """The error for an answer that is no success.

    `exists_on` says which servers have the operation, if this one may lack it. Whatever the error
    holds is taken from the answer after it was masked.
    """
    response = mask.response(response)
    status = response.status_code
    body = _json(response)
    code, message, details = _read(body)
    problems = complaints(details)
    cause = _shortened("; ".join(problems) or message or _plain(response))
    if isinstance(body, Mapping) and isinstance(body.get("error"), str) and "error_description" in body:
        description = str(body["error_description"])
        refused = OAuthError(
            f"{operation}{request_id(response)}: {status} {body['error']}: {description}",
            error=body["error"],
            description=description,
            status_code=status,
        )
        refused.request_id = response.request_id
        return refused
    cls = BY_STATUS.get(status) or (ServerError if status >= 500 else APIStatusError)
    extra: dict[str, Any] = {}
    advice = ""
    if operation in TAKES_A_SLOT and _means_taken(f"{code} {message} {cause}"):
        cls = SlotUnavailable
        advice = "The time is taken or cannot be booked; ask for slots and take another."
    elif status == 404 and (_route_is_missing(message) or (body is None and exists_on)):
        if exists_on:
            lacking = NotAvailable(
                f"{operation}{request_id(response)}: the server does not have this operation. "
                f"It exists on {exists_on}.",
                operation=operation,
                request=request,
            )
            lacking.request_id = response.request_id
            return lacking
        cls = WrongVersion
        cause, advice = _wrong_version(version, sorted(known_versions))
    elif status == 401:
        advice = (
            "Check the key: it may be wrong, expired, or of another server."
            if authenticated
            else "No key was given: pass api_key or set CALCOM_API_KEY."
        )
    elif status == 403 and not authenticated:
        advice = "No key was given: pass api_key or set CALCOM_API_KEY."
    elif 300 <= status < 400:
        where = response.headers.get("location", "")
        cause = f"the server sends elsewhere{f', to {where}' if where else ''}"
        advice = "Redirects are not followed, for keys would go along: check base_url."
    elif status == 410:
        advice = "This API has been switched off; API v2 takes its place: use calcom.CalCom."
    elif status == 429:
        cls = RateLimitError
        wait = _ratelimit.retry_after(response.headers, now)
        extra["retry_after"] = wait
        advice = f"Try again in {wait:.0f} s." if wait is not None else "Try again in a minute."
    elif status >= 500:
        advice = _if_ambiguous(request.method).strip()
    named = f" {code}" if code else ""
    end = "" if cause.endswith((".", "!", "?")) else "."
    text = f"{operation}{request_id(response)}: {status}{named}: {cause}{end}{' ' if advice else ''}{advice}"
    return cls(
        text,
        operation=operation,
        request=request,
        response=response,
        code=code,
        details=details,
        problems=problems,
        **extra,
    )


def undecodable(response: Response, operation: str) -> str:
    """What to say of a success whose body is no JSON."""
    kind = response.headers.get("content-type", "no content type").split(";")[0]
    return (
        f"{operation}{request_id(response)}: {response.status_code} with a body that is not JSON ({kind}). "
        "Does base_url lead to the API, and not to the web application?"
    )


def _json(response: Response) -> Any:
    try:
        return response.json()
    except (ValueError, RecursionError):
        return None


def _read(body: Any) -> tuple[str | None, str, Any]:
    """Code, message and details out of whichever form of error this is."""
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
        return _text(error.get("code")) or None, _text(message), details
    message = body.get("message")
    if message is None and isinstance(error, str):
        message = error
    return _text(body.get("code")) or None, _text(message), body.get("details")


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return "; ".join(_text(item) for item in value)
    return value.strip() if isinstance(value, str) else json.dumps(value)


def complaints(details: Any) -> list[str]:
    """Each complaint of a validation error, with the path of the field that it is about."""
    if not isinstance(details, Mapping):
        return []
    errors = details.get("errors")
    return list(_complaints(errors, "")) if isinstance(errors, list) else []


def _complaints(errors: Iterable[Any], above: str) -> Iterator[str]:
    for error in errors:
        if not isinstance(error, Mapping):
            yield _text(error)
            continue
        name = _text(error.get("property"))
        path = f"{above}.{name}" if above and name else above or name
        constraints = error.get("constraints")
        if isinstance(constraints, Mapping):
            for text in constraints.values():
                said = _text(text)
                # The server's text often begins with the bare name of the field.
                yield (
                    f"{path}{said[len(name) :]}"
                    if name and said.startswith(f"{name} ")
                    else f"{path}: {said}"
                )
        children = error.get("children")
        if isinstance(children, list):
            yield from _complaints(children, path)


def _plain(response: Response) -> str:
    """What can be said of a body that is no error of the API."""
    if not response.content.strip():
        return "the server sent no explanation"
    kind = response.headers.get("content-type", "").split(";")[0]
    if kind == "text/html" or response.content.lstrip()[:1] == b"<":
        return "an HTML page, from a gateway or from something other than the API"
    return response.text.strip()[:200]


def _shortened(text: str, limit: int = 600) -> str:
    # A complaint may list every time zone there is, or the source of a query.
    return text if len(text) <= limit else f"{text[:limit]} …"


def _means_taken(text: str) -> bool:
    folded = text.lower()
    return any(sign in folded for sign in SLOT_IS_TAKEN)


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
        return cause, f"The operation is known to answer to {', '.join(others)}."
    return cause, "The server may be older than the API document, or base_url may be wrong."


def request_id(response: Response) -> str:
    """The request id as messages show it."""
    return f" [request {response.request_id}]" if response.request_id else ""
