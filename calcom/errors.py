"""Everything that the library raises.

    CalComError                           .request_id
    ├─ ConfigurationError
    │   └─ NaiveDatetimeError             (also a ValueError)
    ├─ WebhookVerificationError
    ├─ OAuthError                         .error .description
    ├─ TokensNotSaved                     a warning (also a UserWarning)
    ├─ PaginationError
    └─ APIError                           .operation .request
        ├─ APIConnectionError             no answer came
        │   └─ APITimeoutError
        ├─ NotAvailable                   the server does not have the operation
        ├─ ResponseDecodeError            .response .path
        └─ APIStatusError                 .status_code .code .details .problems .response
            ├─ BadRequestError            400
            ├─ AuthenticationError        401
            │   └─ TokenExpiredError      498
            ├─ PermissionDeniedError      403
            ├─ NotFoundError              404
            │   └─ WrongVersion           404
            ├─ ConflictError              409
            │   └─ SlotUnavailable        400, 401, 409, 422
            ├─ GoneError                  410
            ├─ UnprocessableError         422
            ├─ RateLimitError             429  .retry_after
            └─ ServerError                5xx

A message begins with the operation and the request id, and never holds a key.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .types import JSON, Request, Response

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "CalComError",
    "ConfigurationError",
    "ConflictError",
    "GoneError",
    "NaiveDatetimeError",
    "NotAvailable",
    "NotFoundError",
    "OAuthError",
    "PaginationError",
    "PermissionDeniedError",
    "RateLimitError",
    "ResponseDecodeError",
    "ServerError",
    "SlotUnavailable",
    "TokenExpiredError",
    "TokensNotSaved",
    "UnprocessableError",
    "WebhookVerificationError",
    "WrongVersion",
]


class CalComError(Exception):
    """The base of all errors of this library."""

    request_id: str | None = None
    """The id of the request in the server's log; `None` if no answer came."""


class ConfigurationError(CalComError):
    """The client was set up or called in a way that cannot work; nothing was sent."""


class NaiveDatetimeError(ConfigurationError, ValueError):
    """A datetime without a time zone was given where an instant is needed; nothing was sent."""


class WebhookVerificationError(CalComError):
    """A webhook delivery is not authentic; do not act on it."""


class OAuthError(CalComError):
    """The token endpoint refused; `error` is its code, `description` its reason."""

    def __init__(self, message: str, *, error: str, description: str = "", status_code: int = 0) -> None:
        super().__init__(message)
        self.error = error
        self.description = description
        self.status_code = status_code

    def __reduce__(self) -> tuple[Any, ...]:
        return _revive, (type(self), self.args, self.__dict__)


class TokensNotSaved(CalComError, UserWarning):  # noqa: N818  (a warning)
    """A warning: a token store failed; new tokens are kept only in memory until it works again."""


class PaginationError(CalComError):
    """A list contradicts itself; going on would loop or lose rows."""


class APIError(CalComError):
    """A call failed; `operation` names it."""

    def __init__(self, message: str, *, operation: str, request: Request | None = None) -> None:
        super().__init__(message)
        self.operation = operation
        self.request = request

    # Keyword-only arguments defeat the default reduction; request and response hold no secret.
    def __reduce__(self) -> tuple[Any, ...]:
        return _revive, (type(self), self.args, self.__dict__)


class APIConnectionError(APIError):
    """No complete answer came. `maybe_executed` says whether the server may have acted."""

    def __init__(
        self, message: str, *, operation: str, request: Request | None = None, maybe_executed: bool = True
    ) -> None:
        super().__init__(message, operation=operation, request=request)
        self.maybe_executed = maybe_executed


class APITimeoutError(APIConnectionError):
    """The server took longer than the timeout allows."""


class NotAvailable(APIError):  # noqa: N818  (the name reads as what happened)
    """The server in use does not have this operation."""


class ResponseDecodeError(APIError):
    """The answer does not match the API document; `path` says where."""

    def __init__(
        self,
        message: str,
        *,
        operation: str,
        response: Response,
        path: str = "",
        request: Request | None = None,
    ) -> None:
        super().__init__(message, operation=operation, request=request)
        self.response = response
        self.request_id = response.request_id
        self.path = path


class APIStatusError(APIError):
    """The server answered with an error."""

    def __init__(
        self,
        message: str,
        *,
        operation: str,
        response: Response,
        code: str | None = None,
        details: JSON = None,
        problems: Sequence[str] = (),
        request: Request | None = None,
    ) -> None:
        super().__init__(message, operation=operation, request=request)
        self.response = response
        self.request_id = response.request_id
        self.status_code = response.status_code
        self.code = code
        """The machine-readable code of the answer, if it has one."""
        self.details = details
        """Further details from the server, without credentials."""
        self.problems = list(problems)
        """The single complaints of a validation error, each beginning with the name of the field."""


class BadRequestError(APIStatusError):
    """The request is invalid."""


class AuthenticationError(APIStatusError):
    """The key or token is missing, wrong or expired."""


class TokenExpiredError(AuthenticationError):
    """The access token of a managed user has expired; refresh it."""


class PermissionDeniedError(APIStatusError):
    """The caller may not do this."""


class NotFoundError(APIStatusError):
    """The requested resource does not exist, or does not belong to the caller."""


class WrongVersion(NotFoundError):  # noqa: N818  (the name reads as what happened)
    """The server has no such route under the `cal-api-version` that was sent."""


class ConflictError(APIStatusError):
    """The request conflicts with something that exists already."""


class SlotUnavailable(ConflictError):  # noqa: N818  (the name reads as what happened)
    """The time is taken or cannot be booked; list the slots again and choose another."""


class GoneError(APIStatusError):
    """The service has been switched off."""


class UnprocessableError(APIStatusError):
    """The server understands the request but cannot carry it out."""


class RateLimitError(APIStatusError):
    """The rate limit was reached; `retry_after` is the number of seconds to wait, if known."""

    def __init__(
        self,
        message: str,
        *,
        operation: str,
        response: Response,
        code: str | None = None,
        details: JSON = None,
        problems: Sequence[str] = (),
        request: Request | None = None,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(
            message,
            operation=operation,
            response=response,
            code=code,
            details=details,
            problems=problems,
            request=request,
        )
        self.retry_after = retry_after


class ServerError(APIStatusError):
    """The server failed."""


def _revive(cls: type[CalComError], args: tuple[Any, ...], state: dict[str, Any]) -> CalComError:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error
