"""The error bodies of API v1.

RefusedError      {"message", "data": null}: a refusal by an operation
MiddlewareError   {"message"} or {"error"}: a refusal before the operation
PlainError        a text: the body is not JSON, or too large
"""

from __future__ import annotations

from typing import Any

from ..errors import SandboxError


class RefusedError(SandboxError):
    """A refusal by an operation; its status is 500 where the server fails."""

    def body(self, timestamp: str, path: str) -> dict[str, Any]:
        return {"message": self.message, "data": None}


class MiddlewareError(SandboxError):
    """A refusal before the operation, under the server's key for it."""

    def __init__(self, status: int, message: str, *, key: str = "message") -> None:
        super().__init__(status, message)
        self.key = key

    def body(self, timestamp: str, path: str) -> dict[str, Any]:
        return {self.key: self.message}


class PlainError(SandboxError):
    """A refusal without JSON."""

    def body(self, timestamp: str, path: str) -> dict[str, Any]:
        return {"message": self.message}


def bad_request(message: str) -> RefusedError:
    return RefusedError(400, message)


def forbidden(message: str = "Forbidden") -> RefusedError:
    return RefusedError(403, message)


def not_found(message: str) -> RefusedError:
    return RefusedError(404, message)


def missing_record(query: str) -> RefusedError:
    """Return the database layer's error for a missing row."""
    return RefusedError(
        404,
        f"\nInvalid `prisma.{query}()` invocation:\n\n\nAn operation failed because it depends on one or more"
        " records that were required but not found. No record was found for a query.",
    )


def taken(query: str, fields: str) -> RefusedError:
    """Return the database layer's error for a duplicate row."""
    return RefusedError(
        400,
        f"\nInvalid `prisma.{query}()` invocation:\n\n\nUnique constraint failed on the fields: ({fields})",
    )


def no_reference(query: str, constraint: str) -> RefusedError:
    """Return the database layer's error for a reference to a missing row."""
    return RefusedError(
        400,
        f"\nInvalid `prisma.{query}()` invocation:\n\n\nForeign key constraint violated on the constraint:"
        f" `{constraint}`",
    )


def went_wrong() -> MiddlewareError:
    """Return the server's answer to an error that only its last middleware catches."""
    return MiddlewareError(500, "Something went wrong")
