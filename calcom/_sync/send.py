# Derived by spec.pipeline from calcom/_async/send.py; edit that file, and run `make generate`.
"""The one loop through which every call goes: version, credentials, pace, wire, retry, errors, decoding."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Mapping
from contextvars import ContextVar
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Self, TypeVar

from .. import _config, _ratelimit, _retry, _secrets, _transport, _usage, _versions
from .._call import NOTHING, Call, Undecodable
from .._concurrency import TimeLimit, sleep
from .._drift import Drift, DriftRecord
from .._limits import Body, DeadlineOver, TimeBudget, UnreadableBody, remaining, shorter
from .._logging import logger, shown, tell
from .._secrets import Credentials, SecretScope
from .._settings import UNCHANGED, Attempt, Settings, check_call_options, merged
from ..errors import (
    AuthenticationError,
    CalComError,
    ConfigurationError,
    NotAvailable,
    ResponseDecodeError,
)
from ..types import Response
from .auth import Auth

if TYPE_CHECKING:
    from .. import _failure

T = TypeVar("T")

# How often credentials may be renewed within one call.
MOST_RENEWALS = 10
# Collects the answers for `with_raw_response`.
captured: ContextVar[list[Response] | None] = ContextVar("calcom_captured_response", default=None)


class Sender:
    """Sends calls with the settings and over the connections of one client."""

    def __init__(
        self,
        connections: _transport.Connections,
        auth: Auth,
        settings: Settings,
        drift: DriftRecord,
        *,
        is_copy: bool = False,
    ) -> None:
        self.connections = connections
        self.auth = auth
        self.settings = settings
        self.drift = drift
        self.is_copy = is_copy
        self.closed = False
        self.pause: Callable[[float], None] = sleep
        self.pacer = _ratelimit.Pacer()

    @property
    def http(self) -> Any:
        """The HTTP client for this process and event loop."""
        if self.closed or self.connections.closed:
            raise ConfigurationError("The client was closed; nothing was sent.")
        return self.connections.current()

    @property
    def is_open(self) -> bool:
        """Whether there are connections to close."""
        return self.connections.is_open

    def copy(self, auth: Auth, settings: Settings) -> Self:
        """Return a sender over the same connections."""
        twin = type(self)(self.connections, auth, settings, self.drift, is_copy=True)
        twin.pause = self.pause
        return twin

    def with_settings(self, **changes: Any) -> Self:
        """Return a sender with changed settings that shares the connections and the pacing of this one."""
        twin = self.copy(self.auth, replace(self.settings, **changes))
        twin.pacer = self.pacer
        return twin

    def close(self) -> None:
        """Refuse further calls, and close the connections that belong to the sender."""
        self.closed = True
        if not self.is_copy:
            self.connections.close()

    def send(self, call: Call[T]) -> T:
        """Return the result of the call."""
        return (self.exchange(call))[0]

    def exchange(self, call: Call[T]) -> tuple[T, Response]:
        """Return the result of the call, and the answer that it was read from."""
        credentials = Credentials()
        with SecretScope(lambda: self.secrets(call, credentials)), self.lasting(call):
            self._refuse_what_the_server_lacks(call)
            return self._exchange(call, credentials)

    def lasting(self, call: Call[Any]) -> TimeBudget:
        """Check the options of the call, and return the time budget for it and its dependent calls."""
        if call.options:
            check_call_options(call.options)
        return TimeBudget(call.options.get("deadline", self.settings.deadline))

    def _exchange(self, call: Call[T], credentials: Credentials) -> tuple[T, Response]:
        settings, options = self.settings, call.options
        version = self.version_of(call)
        if _usage.recorder is not None:
            _usage.recorder.sent(call, version, settings.editions)
        timeout = options.get("timeout", settings.timeout)
        policy = settings.retry
        if "max_retries" in options:
            policy = replace(policy, max_retries=options["max_retries"])
        idempotent = call.repeatable and call.method in _retry.IDEMPOTENT
        attempt, waited, renewals = 0, 0.0, 0
        while True:
            attempt += 1
            if settings.pace:
                waited += self._take_turn(policy, waited)
            if not call.anonymous:
                credentials.clear()
                credentials.update(self.auth.headers())
            request = self._request(call, version, credentials, timeout)
            began = time.monotonic()
            outcome = self._attempt(request, timeout)
            seconds = time.monotonic() - began
            stated: float | None = None
            if isinstance(outcome, Response):
                self._log_answer(call, attempt, request, outcome, seconds)
                limits = self._note_limits(outcome)
                if 200 <= outcome.status_code < 300 or (call.accepts_redirect and is_redirect(outcome)):
                    self._tell(call, version, attempt, seconds, outcome, None, limits)
                    return self._decode(call, outcome, version), outcome
                failure = _retry.failure_of(outcome.status_code)
                context = self._context(call, request, version, authenticated=bool(credentials))
                problem = self._status_error(outcome, context)
                stated = _ratelimit.retry_after(outcome.headers, time.time())
                self._tell(call, version, attempt, seconds, outcome, problem, limits)
                if isinstance(problem, AuthenticationError) and credentials and renewals < MOST_RENEWALS:
                    renewals += 1
                    if self.auth.renew(credentials, again=renewals > 1):
                        attempt -= 1
                        continue
            else:
                from .. import _failure

                failure = _failure.classify_exception(outcome)
                problem = _failure.from_exception(outcome, self._context(call, request, version))
                self._log_failure(call, attempt, problem)
                self._tell(call, version, attempt, seconds, None, problem, [])
            delay = _retry.delay_before_retry(
                policy,
                attempt=attempt,
                idempotent=idempotent,
                failure=failure,
                stated_delay=stated,
                waited=waited,
                remaining=remaining(),
                chance=random.random(),
            )
            if delay is None:
                raise problem
            logger.info("%s: attempt %d failed, next in %.2f s", call.operation, attempt, delay)
            waited += delay
            self.pause(delay)
            if self.closed or self.connections.closed:
                # Closed meanwhile: report what happened to the request that was sent.
                raise problem

    def _take_turn(self, policy: _retry.RetryPolicy, waited: float) -> float:
        """Wait for the turn of the next attempt; return how long that took."""
        longest = max(0.0, min(policy.longest_stated_delay, policy.budget - waited))
        left = remaining()
        if left is not None:
            longest = min(longest, max(0.0, left))
        seconds = self.pacer.wait(time.monotonic(), longest)
        if seconds:
            self.pause(seconds)
        return seconds

    def _attempt(self, request: Any, timeout: Any) -> Response | Exception:
        """The answer to one request, or the exception that came in its place."""
        lasts = shorter(timeout if isinstance(timeout, int | float) else None, remaining())
        if lasts is not None and lasts <= 0:
            return DeadlineOver()
        http = self.http
        limit = TimeLimit(lasts)
        try:
            with limit:
                # A followed redirect would send credential headers to the other host.
                answer = http.send(request, stream=True, follow_redirects=False)
                try:
                    content, defect = self._body(answer, limit)
                finally:
                    if not answer.is_closed:
                        answer.close()
                return Response(answer.status_code, dict(answer.headers.items()), content, defect)
        except AssertionError:
            # A mock in place of the server reports to the author of the test.
            raise
        except Exception as error:
            # Whatever the library, its hooks or its transports raise: no answer came, or the error holds it.
            return _transport.answer_in(error) or error

    def _body(self, answer: Any, limit: TimeLimit) -> tuple[bytes, str]:
        """The body of an answer, or what is wrong with it."""
        largest = self.settings.max_response_bytes
        try:
            if answer.is_closed:
                # A hook of the HTTP client or a mock has already read it.
                body = Body("", largest)
                body.add(answer.content)
                return body.whole(), ""
            body = Body(answer.headers.get("content-encoding", ""), largest)
            for piece in answer.iter_raw() if body.is_known else answer.iter_bytes():
                limit.check()
                body.add(piece)
            return body.whole(), ""
        except UnreadableBody as error:
            return b"", str(error)

    def version_of(self, call: Call[Any]) -> str | None:
        """Return the `cal-api-version` that the call is sent with."""
        return call.options.get("version") or _versions.choose(
            area=call.area,
            operation=call.operation,
            default=call.default_version,
            available=call.versions,
            editions=self.settings.editions,
            overrides=self.settings.versions,
        )

    def _refuse_what_the_server_lacks(self, call: Call[T]) -> None:
        settings = self.settings
        if settings.edition_is_certain and call.versions and not set(settings.editions) & set(call.versions):
            raise NotAvailable(
                f"{call.operation}: {_config.servers_with(settings.editions)} does not have this operation. "
                f"It exists on {_config.servers_with(call.versions)}. Nothing was sent.",
                operation=call.operation,
            )

    def _request(
        self, call: Call[T], version: str | None, credentials: Mapping[str, str], timeout: Any
    ) -> Any:
        settings = self.settings
        headers = merged(settings.headers, call.headers, credentials, call.options.get("headers", NOTHING))
        if version is not None:
            headers.setdefault(_versions.HEADER, version)
        http = self.http
        try:
            return _transport.request_of(
                http,
                call.method,
                settings.base_url + call.path,
                query=call.query,
                headers=headers,
                timeout=http.timeout if timeout is UNCHANGED else shorter(timeout, remaining()),
                **({call.encoding: call.body} if call.has_body else {}),
            )
        except Exception as error:
            reason = _secrets.mask().text(str(error) or type(error).__name__)
        # Raised outside of `except`: the original error may hold a header or a body.
        raise ConfigurationError(f"{call.operation}: the request cannot be built: {reason}.")

    def _context(
        self, call: Call[Any], request: Any, version: str | None, *, authenticated: bool = True
    ) -> _failure.Context:
        from .. import _failure

        mask = _secrets.mask()
        lacked = call.versions and not set(self.settings.editions) <= set(call.versions)
        return _failure.Context(
            operation=call.operation,
            request=_failure.describe_request(request, mask),
            base_url=self.settings.base_url,
            timeout=self._timeout_of(call, request),
            deadline=call.options.get("deadline", self.settings.deadline),
            version=version,
            known_versions={known for versions in call.versions.values() for known in versions},
            exists_on=_config.servers_with(call.versions) if lacked else None,
            authenticated=authenticated,
            now=time.time(),
            mask=mask,
        )

    def _timeout_of(self, call: Call[Any], request: Any) -> object:
        """The seconds for an attempt, or for each of its steps if the HTTP client sets them."""
        timeout = call.options.get("timeout", self.settings.timeout)
        return request.extensions.get("timeout") if timeout is UNCHANGED else timeout

    def _status_error(self, response: Response, context: _failure.Context) -> CalComError:
        from .. import _failure

        return _failure.from_status(response, context)

    def _note_limits(self, response: Response) -> list[_ratelimit.RateLimit]:
        if not self.settings.pace and self.settings.on_attempt is None:
            return []
        limits = _ratelimit.read(response.headers, time.time())
        self.pacer.note(limits, time.monotonic())
        return limits

    def _tell(
        self,
        call: Call[Any],
        version: str | None,
        number: int,
        seconds: float,
        response: Response | None,
        error: CalComError | None,
        limits: list[_ratelimit.RateLimit],
    ) -> None:
        if self.settings.on_attempt is None:
            return
        left = [limit.remaining for limit in limits if limit.remaining is not None]
        attempt = Attempt(
            operation=call.operation,
            method=call.method,
            version=version,
            number=number,
            status_code=response.status_code if response else None,
            error=error,
            seconds=seconds,
            request_id=response.request_id if response else None,
            remaining=max(left) if left else None,
        )
        tell(self.settings.on_attempt, attempt)

    def _decode(self, call: Call[T], response: Response, version: str | None) -> T:
        listening = captured.get()
        if listening is not None:
            listening.append(response)
        status = response.status_code
        if 300 <= status < 400:
            # The target of a redirect takes the place of a body.
            status, body = 200, {"url": response.headers.get("location", "")}
        else:
            body = self._json(call, response)
        drifts: list[Drift] = []
        try:
            decode = call.decode_by_version.get(version, call.decode) if version else call.decode
            result = decode(status, body, drifts)
        except Undecodable as error:
            path, reason = error.path, error.reason
        except RecursionError:
            path, reason = "", "it is nested too deeply"
        else:
            if not drifts or status != response.status_code:
                return result
            drifts = self._masked(drifts)
            self.drift.note(drifts)
            if not self.settings.strict:
                return result
            path, reason = drifts[0].path, f"{drifts[0].kind} ({drifts[0].detail})"
        # Raised outside of `except`: the original error is not masked.
        raise self._decode_error(call, response, path, reason)

    def _masked(self, drifts: list[Drift]) -> list[Drift]:
        mask = _secrets.mask()
        return [
            drift._replace(path=mask.text(drift.path), detail=mask.text(drift.detail)) for drift in drifts
        ]

    def _json(self, call: Call[Any], response: Response) -> Any:
        if response.defect:
            raise self._decode_error(call, response, "", response.defect)
        if not response.content:
            return None
        try:
            return response.json()
        except (ValueError, RecursionError):
            pass
        # Raised outside of `except`: the parser's error holds the whole body.
        from .. import _failure

        masked = _secrets.mask().response(response)
        raise ResponseDecodeError(
            _failure.undecodable(masked, call.operation), operation=call.operation, response=masked
        )

    def _decode_error(self, call: Call[T], response: Response, path: str, reason: str) -> ResponseDecodeError:
        from .. import _failure

        mask = _secrets.mask()
        masked = mask.response(response)
        where = f" at {mask.text(path)}" if path else ""
        return ResponseDecodeError(
            f"{call.operation}{_failure.request_id(masked)}: the answer does not match the API document"
            f"{where}: {mask.text(reason)}",
            operation=call.operation,
            response=masked,
            path=mask.text(path),
        )

    def secrets(self, call: Call[Any], credentials: Mapping[str, str] = NOTHING) -> list[str]:
        """Return all known secrets of this call."""
        parts = (credentials, self.settings.headers, call.options.get("headers"), call.headers, call.query)
        body = dict(call.body) if call.encoding == "files" else call.body
        return [
            *self.auth.secrets(),
            *self.settings.secrets,
            *_secrets.named([*parts, body]),
            *_secrets.named_in_url(call.path),
        ]

    def _log_answer(
        self, call: Call[T], attempt: int, request: Any, response: Response, seconds: float
    ) -> None:
        if not logger.isEnabledFor(20):
            return
        logger.info(
            "%s: %s %s -> %d in %.3f s (attempt %d, request %s)",
            call.operation,
            call.method,
            call.path,
            response.status_code,
            seconds,
            attempt,
            response.request_id,
        )
        logger.debug("%s: sent %s, got %s", call.operation, shown(request.headers), shown(response.headers))

    def _log_failure(self, call: Call[T], attempt: int, problem: Exception) -> None:
        logger.info("%s: attempt %d: %s", call.operation, attempt, problem)


def is_redirect(response: Response) -> bool:
    """Return whether the answer is a redirect with a target."""
    return 300 <= response.status_code < 400 and "location" in response.headers
