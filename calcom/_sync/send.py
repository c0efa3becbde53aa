# Derived by tools/unasync.py from calcom/_async/send.py; edit that file, and run `make generate`.
"""The one loop through which every call goes: version, credentials, pace, wire, retry, errors, decoding."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Mapping
from contextvars import ContextVar
from dataclasses import replace
from typing import Any, Self, TypeVar

import httpx

from .. import _config, _ratelimit, _retry, _secrets, _versions
from .._call import NOTHING, Call, Undecodable
from .._concurrency import sleep
from .._drift import Drift, DriftRecord
from .._logging import logger, shown
from .._secrets import Credentials, Knowing
from .._settings import Settings, merged
from .._transport import Connections
from ..errors import (
    AuthenticationError,
    ConfigurationError,
    NotAvailable,
    ResponseDecodeError,
)
from ..types import Response
from .auth import Auth

T = TypeVar("T")

# So often credentials are replaced within one call, should they expire that fast.
MOST_RENEWALS = 10
# Filled with the last answer for whoever wants status and headers besides the model.
captured: ContextVar[list[Response] | None] = ContextVar("calcom_captured_response", default=None)


class Sender:
    """Sends calls with the settings and over the connections of one client."""

    def __init__(
        self,
        connections: Connections,
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
        self._limits: list[_ratelimit.RateLimit] = []
        self._limits_seen = 0.0

    @property
    def http(self) -> httpx.Client:
        """The connections to use here and now."""
        if self.closed or self.connections.closed:
            raise ConfigurationError("The client was closed; nothing was sent.")
        return self.connections.current()

    @property
    def is_open(self) -> bool:
        """Whether there are connections to close."""
        return self.connections.is_open

    def copy(self, auth: Auth, settings: Settings) -> Self:
        """A sender over the same connections."""
        twin = type(self)(self.connections, auth, settings, self.drift, is_copy=True)
        twin.pause = self.pause
        return twin

    def with_settings(self, **changes: Any) -> Self:
        """A sender over the same connections that differs in some settings."""
        return self.copy(self.auth, replace(self.settings, **changes))

    def close(self) -> None:
        """Send nothing more, and close the connections that are the sender's own."""
        self.closed = True
        if not self.is_copy:
            self.connections.close()

    def send(self, call: Call[T]) -> T:
        """The result of the call, or the error that it ends in."""
        return (self.exchange(call))[0]

    def exchange(self, call: Call[T]) -> tuple[T, Response]:
        """The result of the call and the answer that it was read from, or the error that it ends in."""
        self._refuse_what_the_server_lacks(call)
        credentials = Credentials()
        with Knowing(lambda: self.secrets(call, credentials)):
            return self._exchange(call, credentials)

    def _exchange(self, call: Call[T], credentials: Credentials) -> tuple[T, Response]:
        settings, options = self.settings, call.options
        version = self.version_of(call)
        timeout = options.get("timeout", settings.timeout)
        policy = settings.retry
        if "max_retries" in options:
            policy = replace(policy, max_retries=options["max_retries"])
        idempotent = call.method in _retry.IDEMPOTENT
        attempt, waited, renewals = 0, 0.0, 0
        while True:
            attempt += 1
            if settings.pace and (pause := self._pace()):
                self.pause(pause)
            if not call.anonymous:
                credentials.clear()
                credentials.update(self.auth.headers())
            request = self._request(call, version, credentials, timeout)
            began = time.monotonic()
            try:
                # Elsewhere is not where the credentials are meant for, and they would go along.
                answer = self.http.send(request, follow_redirects=False)
            except httpx.RequestError as error:
                from .. import _failure

                failure = _failure.classify_exception(error)
                problem: Exception = _failure.from_exception(
                    error,
                    operation=call.operation,
                    request=_failure.describe_request(request, _secrets.mask()),
                    base_url=settings.base_url,
                    timeout=timeout,
                    mask=_secrets.mask(),
                )
                stated: float | None = None
                self._log_failure(call, attempt, problem)
            else:
                response = Response(answer.status_code, dict(answer.headers.items()), answer.content)
                self._log_answer(call, attempt, request, response, time.monotonic() - began)
                if settings.pace:
                    self._limits = _ratelimit.read(response.headers, time.time())
                    self._limits_seen = time.monotonic()
                if answer.is_success or (call.accepts_redirect and answer.is_redirect):
                    return self._decode(call, response, version), response
                failure = _retry.failure_of(response.status_code)
                problem = self._status_error(call, request, response, version, bool(credentials))
                stated = _ratelimit.retry_after(response.headers, time.time())
                if isinstance(problem, AuthenticationError) and credentials and renewals < MOST_RENEWALS:
                    renewals += 1
                    if self.auth.renew(credentials, again=renewals > 1):
                        attempt -= 1
                        continue
            delay = _retry.delay_before_retry(
                policy,
                attempt=attempt,
                idempotent=idempotent,
                failure=failure,
                stated_delay=stated,
                waited=waited,
                chance=random.random(),
            )
            if delay is None:
                raise problem
            logger.info("%s: attempt %d failed, next in %.2f s", call.operation, attempt, delay)
            waited += delay
            self.pause(delay)

    def version_of(self, call: Call[Any]) -> str | None:
        """The `cal-api-version` that the call is sent with."""
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
        self, call: Call[T], version: str | None, credentials: Mapping[str, str], timeout: float | None
    ) -> httpx.Request:
        settings = self.settings
        headers = merged(settings.headers, call.headers, credentials, call.options.get("headers", NOTHING))
        if version is not None:
            headers.setdefault(_versions.HEADER, version)
        try:
            return self.http.build_request(
                call.method,
                settings.base_url + call.path,
                params=call.query or None,
                **({call.encoding: call.body} if call.has_body else {}),
                headers=headers,
                timeout=timeout,
            )
        except (TypeError, ValueError, httpx.InvalidURL) as error:
            problem = ConfigurationError(
                f"{call.operation}: the request cannot be built: {_secrets.mask().text(str(error))}."
            )
        # Raised here, for what the error comes from may hold a header or a body.
        raise problem

    def _status_error(
        self,
        call: Call[T],
        request: httpx.Request,
        response: Response,
        version: str | None,
        authenticated: bool,
    ) -> Exception:
        from .. import _failure

        lacked = call.versions and not set(self.settings.editions) <= set(call.versions)
        return _failure.from_status(
            response,
            operation=call.operation,
            request=_failure.describe_request(request, _secrets.mask()),
            version=version,
            known_versions={known for versions in call.versions.values() for known in versions},
            exists_on=_config.servers_with(call.versions) if lacked else None,
            authenticated=authenticated,
            now=time.time(),
            mask=_secrets.mask(),
        )

    def _decode(self, call: Call[T], response: Response, version: str | None) -> T:
        listening = captured.get()
        if listening is not None:
            listening.append(response)
        status = response.status_code
        if 300 <= status < 400:
            # A redirect says where to go on, in place of a body.
            status, body = 200, {"url": response.headers.get("location", "")}
        else:
            body = self._json(call, response)
        drifts: list[Drift] = []
        try:
            decode = call.decode_by_version.get(version, call.decode) if version else call.decode
            result = decode(status, body, drifts)
        except Undecodable as error:
            path, reason = error.path, error.reason
        else:
            if not drifts or status != response.status_code:
                return result
            drifts = self._masked(drifts)
            self.drift.note(drifts)
            if not self.settings.strict:
                return result
            path, reason = drifts[0].path, f"{drifts[0].kind} ({drifts[0].detail})"
        # Raised here, for what the error comes from is not masked.
        raise self._decode_error(call, response, path, reason)

    def _masked(self, drifts: list[Drift]) -> list[Drift]:
        mask = _secrets.mask()
        return [
            Drift(drift.operation, mask.text(drift.path), drift.kind, mask.text(drift.detail))
            for drift in drifts
        ]

    def _json(self, call: Call[Any], response: Response) -> Any:
        if not response.content:
            return None
        try:
            return response.json()
        except (ValueError, RecursionError):
            pass
        # Raised here, for the error of the parser holds the whole body.
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
            f"{call.operation}{_failure.request_id(masked)}: the answer is not what the API document "
            f"promises{where}: {mask.text(reason)}",
            operation=call.operation,
            response=masked,
            path=mask.text(path),
        )

    def secrets(self, call: Call[Any], credentials: Mapping[str, str] = NOTHING) -> list[str]:
        """All that is known as secret in this call."""
        parts = (credentials, self.settings.headers, call.options.get("headers"), call.headers, call.query)
        body = dict(call.body) if call.encoding == "files" else call.body
        return [
            *self.auth.secrets(),
            *self.settings.secrets,
            *_secrets.named([*parts, body]),
            *_secrets.named_in_url(call.path),
        ]

    def _pace(self) -> float:
        return max(0.0, _ratelimit.pace(self._limits) - (time.monotonic() - self._limits_seen))

    def _log_answer(
        self, call: Call[T], attempt: int, request: httpx.Request, response: Response, seconds: float
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
