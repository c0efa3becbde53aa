"""Write the catalogue of errors: `python -m calcom._catalogue docs/errors.md`.

Every class in `calcom.errors` has an entry with its cause, what to do, and an example. The code that makes
the errors of real calls also makes the examples, from typical answers of servers: they are what users see.
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
    """The entry of one class."""

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
    """Make the error that the client raises for an answer."""
    error = {"code": code, "message": message, "details": details}
    content = json.dumps(body if body is not None else {"status": "error", "error": error}).encode()
    response = Response(status, {"x-request-id": "5f1c", **(headers or {})}, content)
    context = _failure.Context(operation, Request(method, BASE), BASE, **facts)
    return lambda: _failure.from_status(response, context)


def no_answer(error: Exception, operation: str, method: str, **facts: Any) -> Callable[[], Exception]:
    """Make the error that the client raises for a network failure."""
    context = _failure.Context(operation, Request(method, BASE), BASE, **facts)
    return lambda: _failure.from_exception(error, context)


def raised_by(function: Callable[..., object], *arguments: Any) -> Callable[[], Exception]:
    """Return a function that returns the error raised by a call."""

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
        "The base class of all errors of the library. A client raises nothing else, except cancellations and "
        "`TypeError` for a wrong argument.",
        "Catch it to handle all failures alike. `request_id` is the id in the server's log.",
    ),
    "ConfigurationError": Entry(
        "The client was set up or called in a way that cannot work: a wrong option, a missing argument, a "
        "closed client, an invalid environment variable. Nothing was sent.",
        "Correct the call: the message names the option, argument or variable.",
        raised_by(_bodies.listed, "a@example.com", "guests"),
    ),
    "NaiveDatetimeError": Entry(
        "A datetime has no time zone. Nothing was sent.",
        "Give it a time zone.",
        raised_by(_naive),
    ),
    "WebhookVerificationError": Entry(
        "The signature of a delivery does not match the secret, or the body is not a valid delivery.",
        "Ignore the delivery and answer 401. If all deliveries fail, compare the secret with the webhook's.",
        raised_by(_unsigned),
    ),
    "OAuthError": Entry(
        "The token endpoint refused the request, or answered without a token. `error` is its error code.",
        "For `invalid_grant` the user must log in again; for `invalid_client` check the id and secret.",
        answer(
            401,
            operation="exchange_oauth2_token",
            method="POST",
            body={"error": "invalid_client", "error_description": "client not found"},
        ),
    ),
    "TokensNotSaved": Entry(
        "A token store failed, so new tokens are only in memory. This is a warning: the call continues.",
        "Repair the store before the program ends, or the user must log in again.",
    ),
    "PaginationError": Entry(
        "The pages of a list contradict each other, or a resume token belongs to another list.",
        "Read the list again from its start, with a filter or an order that changes less in the meantime.",
        lambda: errors.PaginationError("list_bookings: the same page came twice."),
    ),
    "APIError": Entry(
        "A call failed. `operation` is its name, `request` is what was sent.", "See its subclasses."
    ),
    "APIConnectionError": Entry(
        "No complete answer arrived: there was no connection, or it broke. `maybe_executed` says whether the "
        "server may have acted.",
        "If `maybe_executed` is false, check `base_url` and the network, and call again. If it is true, "
        "first check whether the call took effect; the methods that can check this have already done so.",
        no_answer(httpx.ConnectError("[Errno 111] Connection refused"), "get_me", "GET"),
    ),
    "APITimeoutError": Entry(
        "An attempt took longer than `timeout`, or the call longer than `deadline`.",
        "As for `APIConnectionError`; allow more time if the server is slow.",
        no_answer(httpx.ReadTimeout(""), "create_schedule", "POST", timeout=30.0),
    ),
    "NotAvailable": Entry(
        "The server does not have the operation; other editions do.",
        "Call a server that has it, or do without it.",
        answer(404, NO_ROUTE, operation="list_teams", exists_on="the hosted service"),
    ),
    "ResponseDecodeError": Entry(
        "The answer is a success, but not what the API document promises: not JSON, another shape, too "
        "large. `path` says where, `response` is the answer.",
        "Check that `base_url` leads to the API. The server may have acted. A new field or enum value raises "
        "this error only if the client is `strict`.",
        lambda: errors.ResponseDecodeError(
            _failure.undecodable(Response(200, {"content-type": "text/html"}, b"<html>"), "get_me"),
            operation="get_me",
            response=Response(200, {}, b"<html>"),
        ),
    ),
    "APIStatusError": Entry(
        "The server answered with an error for which there is no special class. It has `status_code`, "
        "`code`, `details`, `problems` and `response`.",
        "Read the message; `problems` lists each complaint.",
        answer(413, "request entity too large", operation="create_booking", method="POST"),
    ),
    "BadRequestError": Entry(
        "The server rejects the request as invalid.",
        "Correct the fields that `problems` names; each problem begins with its field.",
        answer(
            400,
            "attendee property is wrong, timeZone property is wrong,timeZone must be a valid time-zone ",
            "BadRequestException",
            operation="create_booking",
            method="POST",
        ),
    ),
    "AuthenticationError": Entry(
        "The key or token is missing, wrong, expired or issued by another server, or a gateway protects "
        "the server.",
        "Follow the advice in the message, which depends on the cause.",
        answer(401, "Invalid API Key", "UnauthorizedException"),
    ),
    "TokenExpiredError": Entry(
        "The access token of a managed user has expired.",
        "Give the client a `ManagedUser`, which refreshes tokens by itself, or refresh the token yourself.",
        answer(498, "ACCESS_TOKEN_IS_EXPIRED", "TokenExpiredException"),
    ),
    "PermissionDeniedError": Entry(
        "The caller may not do this, because of their role, the scope of the token or the server's licence.",
        "Use the key of somebody who has permission.",
        answer(403, "user with id=2 does not have access to booking", "ForbiddenException"),
    ),
    "NotFoundError": Entry(
        "The object does not exist, or belongs to somebody else.",
        "Check the id, and check that the key belongs to the right user.",
        answer(404, "Booking with uid=x was not found in the database", "NotFoundException"),
    ),
    "WrongVersion": Entry(
        "The server has no such route in the `cal-api-version` that was sent.",
        "Omit `versions`, or choose a version from the message; an old server may need an update.",
        answer(404, NO_ROUTE, operation="list_slots", version="2024-06-14", known_versions=["2024-09-04"]),
    ),
    "ConflictError": Entry(
        "The request conflicts with existing data.",
        "Check the existing data; the message says what conflicts.",
        answer(409, "User already exists", "ConflictException", operation="create_user", method="POST"),
    ),
    "SlotUnavailable": Entry(
        "The time is taken, reserved by somebody else, or cannot be booked: it is too soon, too late or "
        "beyond a limit, or no host or seat is free.",
        "Get the slots again, and choose another time.",
        answer(400, TAKEN, "BadRequestException", operation="create_booking", method="POST"),
    ),
    "GoneError": Entry(
        "API v1 was switched off, as on the hosted service.",
        "Use API v2 with `calcom.CalCom`; the page on v1 and v2 maps one to the other.",
        answer(410, operation="list_bookings"),
    ),
    "UnprocessableError": Entry(
        "The server understands the request but cannot carry it out.",
        "Read the message.",
        answer(422, "Cannot be processed", "UnprocessableEntityException"),
    ),
    "RateLimitError": Entry(
        "Too many requests; the client has waited and used up its retries.",
        "Wait `retry_after` seconds. `pace=True` keeps calls below the limit.",
        answer(429, "Too Many Requests", "ThrottlerException", headers={"retry-after": "40"}),
    ),
    "ServerError": Entry(
        "The server, or a gateway in front of it, failed.",
        "Try again later; after a call that writes, first check whether it took effect. Give the request id "
        "to the administrator of the server.",
        answer(500, "There was an error, please try again later.", "INTERNAL_SERVER_ERROR"),
    ),
}


def page() -> str:
    """Return the page, in the order of the class tree."""
    lines = [
        "<!-- Derived by calcom/_catalogue.py. Do not edit; run `make generate`. -->",
        "",
        "# Errors",
        "",
        "A client raises only these errors, cancellations, and `TypeError` for a wrong argument. All of",
        "them are in `calcom` and in `calcom.errors`. A message begins with the operation and the request",
        "id from the server's log, states the cause and what to do, and never contains a key.",
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
    """Write the page to the given file."""
    if len(arguments) != 1:
        print("usage: python -m calcom._catalogue FILE", file=sys.stderr)
        return 2
    Path(arguments[0]).write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
