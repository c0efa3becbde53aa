"""The error envelopes of the API, with one exception for each shape.

SandboxError
├─ HttpError        {"status":"error","timestamp","path","error":{"code","message","details"}}
│  └─ ValidationError   details.errors is a class-validator list
├─ CodeError        the same without details: zod, Prisma, tRPC and calendar failures
├─ BareError        only {"statusCode","message"}
└─ OAuthError       {"error","error_description"} of the token endpoint
"""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from typing import Any

_NAMES = {
    400: ("BadRequestException", "Bad Request"),
    401: ("UnauthorizedException", "Unauthorized"),
    403: ("ForbiddenException", "Forbidden"),
    404: ("NotFoundException", "Not Found"),
    409: ("ConflictException", "Conflict"),
    410: ("GoneException", "Gone"),
    422: ("UnprocessableEntityException", "Unprocessable Entity"),
    500: ("InternalServerErrorException", "Internal Server Error"),
    503: ("ServiceUnavailableException", "Service Unavailable"),
}
_USUAL = object()


class SandboxError(Exception, ABC):
    """An answer that is an error; `body` is what goes over the wire."""

    status: int
    headers: dict[str, str]

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.headers = {}

    @abstractmethod
    def body(self, timestamp: str, path: str) -> dict[str, Any]:
        """Return the JSON body, for the given time and path."""


class HttpError(SandboxError):
    """The usual envelope; `details` is derived from status and message unless given."""

    def __init__(self, status: int, message: str, *, code: str | None = None, details: Any = _USUAL) -> None:
        super().__init__(status, message)
        name, title = _NAMES.get(status, ("HttpException", "Error"))
        self.code = code or name
        self.details = (
            {"message": message, "error": title, "statusCode": status} if details is _USUAL else details
        )

    def body(self, timestamp: str, path: str) -> dict[str, Any]:
        error = {"code": self.code, "message": self.message, "details": self.details}
        return {"status": "error", "timestamp": timestamp, "path": path, "error": error}


class ValidationError(HttpError):
    """400 with a class-validator list in `details.errors`."""

    def __init__(self, errors: list[dict[str, Any]]) -> None:
        super().__init__(400, "Bad Request Exception", details={"errors": errors})


class CodeError(SandboxError):
    """An error with a code and no details, e.g. `CodeError(400, "BAD_REQUEST", "email - Invalid")`."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(status, message)
        self.code = code

    def body(self, timestamp: str, path: str) -> dict[str, Any]:
        error = {"code": self.code, "message": self.message}
        return {"status": "error", "timestamp": timestamp, "path": path, "error": error}


class BareError(SandboxError):
    """`{"statusCode": 409, "message": "booking_conflict_error"}` without any envelope."""

    def body(self, timestamp: str, path: str) -> dict[str, Any]:
        return {"statusCode": self.status, "message": self.message}


class OAuthError(SandboxError):
    """An RFC 6749 error of the token endpoint."""

    def __init__(self, status: int, error: str, description: str) -> None:
        super().__init__(status, description)
        self.error = error
        self.headers = {"x-request-id": "unknown-request-id"}

    def body(self, timestamp: str, path: str) -> dict[str, Any]:
        return {"error": self.error, "error_description": self.message}


def bad_request(message: str) -> HttpError:
    return HttpError(400, message)


def unauthorized(message: str) -> HttpError:
    return HttpError(401, message)


def forbidden(message: str) -> HttpError:
    return HttpError(403, message)


def not_found(message: str) -> HttpError:
    return HttpError(404, message)


def conflict(message: str) -> HttpError:
    return HttpError(409, message)


def unprocessable(message: str) -> HttpError:
    return HttpError(422, message)


def check_owned(
    row: dict[str, Any] | None, user_id: int, kind: str, number: int, *, status: int = 404
) -> dict[str, Any]:
    """Return a row if it exists and belongs to the user; `kind` is its name in messages."""
    if row is None:
        raise HttpError(status, f"{kind.capitalize()} with ID={number} does not exist.")
    if row["userId"] != user_id:
        raise forbidden(f"User with ID={user_id} does not own {kind} with ID={number}")
    return row


def zod(message: str) -> CodeError:
    """Return a validation error; `message` is the server's "path - text, " list."""
    return CodeError(400, "BAD_REQUEST", message)


def wrong_type(expected: str, received: str, *path: str | int) -> dict[str, Any]:
    """Return one issue of the server's second library for checks."""
    text = "Required" if received == "undefined" else f"Expected {expected}, received {received}"
    return {
        "code": "invalid_type",
        "expected": expected,
        "received": received,
        "path": [*path],
        "message": text,
    }


def refused(issues: Iterable[Mapping[str, Any]]) -> CodeError:
    """Return the usual error for issues, which names them in reverse."""
    texts = [f"{'.'.join(map(str, each['path']))} - {each['message']}, " for each in issues]
    return zod("".join(reversed(texts)))


def dump_issues(*issues: Mapping[str, Any]) -> str:
    """Return issues as the message of an error that the server passes on unread."""
    return json.dumps(issues, indent=2, ensure_ascii=False)


def record_exists() -> CodeError:
    """Return the database's error for a second row with a unique value."""
    return CodeError(409, "CONFLICT", "Invalid Input: Trying to create a record that already exists.")


def no_such_reference() -> CodeError:
    """Return the database's error for a reference to a missing row."""
    return CodeError(400, "BAD_REQUEST", "Invalid input: The referenced data does not exist.")


def no_such_record() -> CodeError:
    """Return the database's error for a change of a missing row."""
    return CodeError(404, "NOT_FOUND", "Invalid Query: The requested record was not found.")


def trpc(status: int, message: str) -> CodeError:
    return CodeError(status, "TRPCError", message)


def server_error() -> CodeError:
    """Return the server's error for a failed query, e.g. with an id that is not a number."""
    return CodeError(500, "INTERNAL_SERVER_ERROR", "There was an error, please try again later.")


def refuse_null(values: Mapping[str, Any], *columns: str) -> None:
    """Break as the server does over null in a column that holds none, although its checks let it pass."""
    if any(name in values and values[name] is None for name in columns):
        raise server_error()


def unhandled() -> BareError:
    """Return the server's error when a stub throws."""
    return BareError(500, "Internal server error")


# The texts of edition 6.0 that replace those of its core.
_MASKED = {
    400: "Bad request: Please check your request data and try again",
    401: "You are not authorized to access this resource",
    403: "You don't have necessary permissions to access this resource",
    404: "The requested resource was not found",
}


def masked(error: SandboxError) -> SandboxError:
    """Hide the reason of an error of the server's core."""
    if isinstance(error, CodeError) and error.code == "TRPCError" and error.status in _MASKED:
        return CodeError(error.status, error.code, _MASKED[error.status])
    return error


def instead_of_breaking(error: SandboxError) -> SandboxError:
    """Return a 400 where the real server fails with 500, unless quirks are on."""
    if error.status != 500:
        return error
    return bad_request("The real server fails with 500 on this request; with --quirks the sandbox does, too.")
