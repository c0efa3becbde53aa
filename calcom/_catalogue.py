"""The catalogue of errors: `python -m calcom._catalogue docs/errors.md` writes it.

Every class of `calcom.errors` has an entry with its cause, what to do, and an example. The examples are made
by the code that makes the errors of a call, from answers such as servers give: they are what people see.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import httpx

from . import _bodies, _failure, _times, errors
from .types import Request, Response

BASE = "https://api.cal.com"


class Entry(NamedTuple):
    """What there is to say of one class."""

    cause: str
    advice: str
    example: Callable[[], Exception] | None = None


def answer(
    status: int,
    message: str = "",
    code: str | None = None,
    *,
    operation: str = "get_booking",
    method: str = "GET",
    headers: dict[str, str] | None = None,
    details: Any = None,
    body: Any = None,
    **facts: Any,
) -> Callable[[], Exception]:
    """The error that an answer becomes."""
    error = {"code": code, "message": message, "details": details}
    content = json.dumps(body if body is not None else {"status": "error", "error": error}).encode()
    response = Response(status, {"x-request-id": "5f1c", **(headers or {})}, content)
    context = _failure.Context(operation, Request(method, BASE), BASE, **facts)
    return lambda: _failure.from_status(response, context)


def no_answer(error: Exception, operation: str, method: str, **facts: Any) -> Callable[[], Exception]:
    """The error that a failure of the network becomes."""
    context = _failure.Context(operation, Request(method, BASE), BASE, **facts)
    return lambda: _failure.from_exception(error, context)


def raised_by(function: Callable[..., object], *arguments: Any) -> Callable[[], Exception]:
    """The error that a call raises."""

    def example() -> Exception:
        try:
            function(*arguments)
        except errors.CalComError as error:
            return error
        raise AssertionError(f"{function.__name__} raises nothing")

    return example


def _naive() -> object:
    from datetime import datetime

    return _times.instant(datetime(2027, 3, 1, 9), "start")


def _unsigned() -> None:
    from . import webhooks

    webhooks.verify(b"{}", {"x-cal-signature-256": "0" * 64}, "secret")


EMAIL = {"property": "email", "constraints": {"isEmail": "email must be an email"}}
NO_ROUTE = "Cannot GET /v2/x"
TAKEN = "User either already has booking at this time or is not available"

CATALOGUE: dict[str, Entry] = {
    "CalComError": Entry(
        "The base of all errors of the library. Nothing else leaves a client, but a cancellation and the "
        "`TypeError` of a wrong argument.",
        "Catch it where any failure is handled alike. `request_id` is the id in the server's log.",
    ),
    "ConfigurationError": Entry(
        "The client was set up or called in a way that cannot work: a wrong option, a missing argument, a "
        "closed client, an environment that cannot be followed. Nothing was sent.",
        "Correct the call: the message names the option or argument.",
        raised_by(_bodies.listed, "a@example.com", "guests"),
    ),
    "NaiveDatetimeError": Entry(
        "A datetime without a time zone was given where an instant is needed. Nothing was sent.",
        "Give it the zone that is meant.",
        raised_by(_naive),
    ),
    "WebhookVerificationError": Entry(
        "The signature of a delivery is not that of the secret, or the body is not what it claims to be.",
        "Do not act on the delivery; answer 401. If it happens to all, compare the secret with the "
        "webhook's.",
        raised_by(_unsigned),
    ),
    "OAuthError": Entry(
        "The token endpoint refused, or answered without a token. `error` is its code.",
        "At `invalid_grant` the user must log in again; at `invalid_client` check id and secret.",
        answer(
            401,
            operation="exchange_oauth2_token",
            method="POST",
            body={"error": "invalid_client", "error_description": "client not found"},
        ),
    ),
    "TokensNotSaved": Entry(
        "A token store failed, and new tokens are kept in memory alone. It is a warning: the call goes on.",
        "Mend the store before the program ends, or its user has to log in again.",
    ),
    "PaginationError": Entry(
        "The pages of a list contradict each other, or a resume token is of another list.",
        "Start the list again, with a filter or an order that changes less while it is read.",
        lambda: errors.PaginationError("list_bookings: the same page came twice."),
    ),
    "APIError": Entry(
        "A call failed. `operation` names it, `request` is what was sent.", "See its subclasses."
    ),
    "APIConnectionError": Entry(
        "No complete answer came: no connection, or one that broke. `maybe_executed` says whether the server "
        "may have acted.",
        "Without `maybe_executed`, check `base_url` and the network, and call again. With it, look "
        "first: the "
        "methods that look by themselves have done so.",
        no_answer(httpx.ConnectError("[Errno 111] Connection refused"), "get_me", "GET"),
    ),
    "APITimeoutError": Entry(
        "An attempt took longer than `timeout`, or the call longer than `deadline`.",
        "As for `APIConnectionError`; give more time if the server is slow.",
        no_answer(httpx.ReadTimeout(""), "create_schedule", "POST", timeout=30.0),
    ),
    "NotAvailable": Entry(
        "The server does not have the operation; other editions have.",
        "Call it where it exists, or do without.",
        answer(404, NO_ROUTE, operation="list_teams", exists_on="the hosted service"),
    ),
    "ResponseDecodeError": Entry(
        "The answer is a success and not what the API document promises: no JSON, another shape, too large. "
        "`path` says where, `response` is the answer.",
        "Check that `base_url` leads to the API. The server may have acted. A new field or enum value is no "
        "such error unless the client is `strict`.",
        lambda: errors.ResponseDecodeError(
            _failure.undecodable(Response(200, {"content-type": "text/html"}, b"<html>"), "get_me"),
            operation="get_me",
            response=Response(200, {}, b"<html>"),
        ),
    ),
    "APIStatusError": Entry(
        "The server answered with an error that has no class of its own: `status_code`, `code`, `details`, "
        "`problems`, `response`.",
        "Read the message; `problems` has the single complaints.",
        answer(413, "request entity too large", operation="create_booking", method="POST"),
    ),
    "BadRequestError": Entry(
        "The server does not accept the request as it is.",
        "Correct what `problems` names, each beginning with its field.",
        answer(
            400,
            "attendee property is wrong, timeZone property is wrong,timeZone must be a valid time-zone ",
            "BadRequestException",
            operation="create_booking",
            method="POST",
        ),
    ),
    "AuthenticationError": Entry(
        "The key or token is missing, wrong, expired or issued by another server, or a gate guards "
        "the server.",
        "Follow the advice in the message, which goes by the cause.",
        answer(401, "Invalid API Key", "UnauthorizedException"),
    ),
    "TokenExpiredError": Entry(
        "The access token of a managed user has expired.",
        "Give the client a `ManagedUser`, which replaces tokens by itself; or refresh the token.",
        answer(498, "ACCESS_TOKEN_IS_EXPIRED", "TokenExpiredException"),
    ),
    "PermissionDeniedError": Entry(
        "The caller may not do this: by role, scope or licence of the server.",
        "Use a key of somebody who may.",
        answer(403, "user with id=2 does not have access to booking", "ForbiddenException"),
    ),
    "NotFoundError": Entry(
        "What was asked for does not exist, or is not the caller's.",
        "Check the id, and which user the key belongs to.",
        answer(404, "Booking with uid=x was not found in the database", "NotFoundException"),
    ),
    "WrongVersion": Entry(
        "The server has no such route under the `cal-api-version` that was sent.",
        "Leave `versions` out, or name one of those in the message; an old server may need an update.",
        answer(404, NO_ROUTE, operation="list_slots", version="2024-06-14", known_versions=["2024-09-04"]),
    ),
    "ConflictError": Entry(
        "The request collides with what is there already.",
        "Look at what is there; the message says what it is.",
        answer(409, "User already exists", "ConflictException", operation="create_user", method="POST"),
    ),
    "SlotUnavailable": Entry(
        "The time is taken, is held by somebody else, or cannot be booked: too soon, too late, beyond a "
        "limit, no host, no seat.",
        "Ask for slots again, and take another.",
        answer(400, TAKEN, "BadRequestException", operation="create_booking", method="POST"),
    ),
    "GoneError": Entry(
        "The service was switched off: API v1 of the hosted service.",
        "Use API v2 with `calcom.CalCom`; the page on v1 and v2 maps one to the other.",
        answer(410, operation="list_bookings"),
    ),
    "UnprocessableError": Entry(
        "The server understands the request and cannot carry it out.",
        "Read the message.",
        answer(422, "Cannot be processed", "UnprocessableEntityException"),
    ),
    "RateLimitError": Entry(
        "Too many requests; the client has waited and used up its retries.",
        "Wait `retry_after` seconds. `pace=True` keeps below the limit.",
        answer(429, "Too Many Requests", "ThrottlerException", headers={"retry-after": "40"}),
    ),
    "ServerError": Entry(
        "The server failed, or a gateway before it.",
        "Try again later; after a call that writes, look first. The request id helps whoever runs "
        "the server.",
        answer(500, "There was an error, please try again later.", "INTERNAL_SERVER_ERROR"),
    ),
}


def page() -> str:
    """The page, in the order of the tree."""
    lines = [
        "<!-- Derived by calcom/_catalogue.py; run `make generate`, and edit nothing here. -->",
        "",
        "# Errors",
        "",
        "Nothing leaves a client but these, a cancellation, and the `TypeError` of a wrong "
        "argument. All are in",
        "`calcom` and in `calcom.errors`. A message begins with the operation and the id of the "
        "request in the",
        "server's log, says the cause and what to do, and never holds a key.",
        "",
        "```text",
        *_tree(),
        "```",
    ]
    for name in _order(errors.CalComError):
        entry = CATALOGUE[name]
        bases = ", ".join(f"`{base.__name__}`" for base in getattr(errors, name).__bases__)
        lines += [
            "",
            f"## {name}",
            "",
            f"Subclass of {bases}. {entry.cause}",
            "",
            f"**What to do:** {entry.advice}",
        ]
        if entry.example is not None:
            lines += ["", "```text", f"{name}: {entry.example()}", "```"]
    return "\n".join(lines) + "\n"


def _tree() -> list[str]:
    assert errors.__doc__ is not None
    return [line[4:].rstrip() for line in errors.__doc__.splitlines() if line.startswith("    ")]


def _order(cls: type[Exception]) -> list[str]:
    found = [cls.__name__]
    for each in (getattr(errors, name) for name in errors.__all__):
        if cls in each.__bases__:
            found += _order(each)
    return found


def main(arguments: list[str]) -> int:
    """Write the page into the file that is named."""
    if len(arguments) != 1:
        print("usage: python -m calcom._catalogue FILE", file=sys.stderr)
        return 2
    Path(arguments[0]).write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
