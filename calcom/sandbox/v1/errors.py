"""The error bodies of API v1.

RefusedError      {"message", "data": null}: what an operation itself refuses
MiddlewareError   {"message"} or {"error"}: what runs before the operations
PlainError        a text: bodies that are no JSON, or too large
"""

from __future__ import annotations

from typing import Any

from ..errors import SandboxError


class RefusedError(SandboxError):
    """An operation's refusal; what the server breaks on has status 500."""

    def body(self, timestamp: str, path: str) -> dict[str, Any]:
        return {"message": self.message, "data": None}


class MiddlewareError(SandboxError):
    """A refusal before any operation was reached, under the key that the server uses there."""

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
    """What the server's database layer says when a row that must be there is not."""
    return RefusedError(
        404,
        f"\nInvalid `prisma.{query}()` invocation:\n\n\nAn operation failed because it depends on one or more"
        " records that were required but not found. No record was found for a query.",
    )


def taken(query: str, fields: str) -> RefusedError:
    """What it says when a row like it is there already."""
    return RefusedError(
        400,
        f"\nInvalid `prisma.{query}()` invocation:\n\n\nUnique constraint failed on the fields: ({fields})",
    )


def no_reference(query: str, constraint: str) -> RefusedError:
    """What it says when a row refers to one that is not there."""
    return RefusedError(
        400,
        f"\nInvalid `prisma.{query}()` invocation:\n\n\nForeign key constraint violated on the constraint:"
        f" `{constraint}`",
    )


def went_wrong() -> MiddlewareError:
    """What the server says of an error that nothing catches but its last middleware."""
    return MiddlewareError(500, "Something went wrong")
