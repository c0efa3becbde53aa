"""The gateway: every request of every layer passes here to be permitted, sent, timed and recorded."""

from __future__ import annotations

import json
import math
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import quote, urlencode

import httpx

from calcom_spec.contract import Document, Match
from contract_tests import bounded
from contract_tests.api import V2, Api
from contract_tests.bounded import Http, Line
from contract_tests.credentials import NOBODY, Credentials
from contract_tests.guard import Guard
from contract_tests.redact import Redactor
from contract_tests.results import Exchange

ASSUMED_LIMIT_PAUSE = 60.0
LONGEST_PAUSE = 120.0  # the run ends if the rate limit resets later than this
PROBES = 3  # checks whether the target still answers, before the run gives up
GIVEN_UP_AFTER = 2  # unanswered requests of one operation


class NotSentError(Exception):
    """A request that the mode of the run does not allow; nothing was sent."""


class UnreachableError(Exception):
    """The target gave no answer to a request, or an unreadable one; `late` if it took too long."""

    def __init__(self, message: str, *, late: bool = False) -> None:
        super().__init__(message)
        self.late = late


class StopError(Exception):
    """The run is over: its time is up, or the target is gone. The results so far are still reported."""


@dataclass(frozen=True, slots=True)
class Request:
    method: str
    path: str
    query: Sequence[tuple[str, str]] = ()
    headers: Mapping[str, str] = field(default_factory=dict)
    body: Any = None
    has_body: bool = False
    raw: bytes | None = None

    @property
    def target(self) -> str:
        return self.path + ("?" + urlencode(self.query, quote_via=quote) if self.query else "")


class Answer:
    """An answer as received; `exchange`, made on first use, is the part that may be shown."""

    def __init__(
        self,
        status: int,
        headers: httpx.Headers,
        content: bytes,
        show: Callable[[], Exchange],
        api: Api = V2,
    ) -> None:
        self._api = api
        self.status = status
        self.headers = headers
        self.content = content
        self._show = show
        self._shown: Exchange | None = None
        self._json: Any = ...
        self.expected = False  # whether the sender expected this status, even a refusal

    @property
    def exchange(self) -> Exchange:
        if self._shown is None:
            self._shown = self._show()
        return self._shown

    @property
    def json(self) -> Any:
        """The decoded body; None if it is missing or not JSON."""
        if self._json is ...:
            try:
                self._json = json.loads(self.content) if self.content else None
            except (ValueError, RecursionError):
                self._json = None
        return self._json

    @property
    def is_success(self) -> bool:
        return 200 <= self.status < 300

    @property
    def data(self) -> Any:
        """The answer's data, without the envelope of its API."""
        return self._api.unwrap(self.json)

    @property
    def reason(self) -> str:
        """The message of an error; empty if it has none."""
        return self._api.error_text(self.json)


class Gateway:
    def __init__(
        self,
        base_url: str,
        document: Document,
        *,
        credentials: Credentials = NOBODY,
        platform: Credentials | None = None,
        guard: Guard | None = None,
        redactor: Redactor | None = None,
        transport: httpx.BaseTransport | None = None,
        rate: float | None = None,
        slots_kept_for: float = 0.0,
        patience: float | None = None,
        line: Line | None = None,
        sleep: Callable[[float], None] = time.sleep,
        api: Api = V2,
    ) -> None:
        self.api = api
        self.base_url = base_url.rstrip("/")
        self.document = document
        self.credentials = credentials
        self.platform = platform  # removes what it made
        self.organization: Any = None  # the organization of the key's user, once it has been looked up
        self.guard = guard
        self.redactor = redactor or Redactor()
        self.requests = 0
        self.held_back = 0
        self._failed: tuple[str, float] | None = None  # the last request with a server error, and when
        self._patient = False
        self.log: list[Exchange] | None = None
        self.last: Answer | None = None
        self.listeners: list[Callable[[Match, Request, Answer], None]] = []
        self._interval = 1 / rate if rate else 0.0
        self._not_before = 0.0
        self._sleep = sleep
        self._limited: dict[str, set[str]] = {}
        self.slots_kept_for = slots_kept_for
        self._slots_asked: dict[str, float] = {}
        self._lock = threading.Lock()
        self.patience = bounded.PATIENCE if patience is None else patience
        self.ends: float | None = None  # when the run must end, on the monotonic clock
        self._unanswered: dict[str, int] = {}
        self._http = Http(transport, line)

    def close(self) -> None:
        self._http.close()

    @contextmanager
    def patiently(self) -> Iterator[None]:
        """Within this context, wait also for the limit of a single route, if it resets within a minute."""
        before, self._patient = self._patient, True
        try:
            yield
        finally:
            self._patient = before

    @contextmanager
    def recorded_by(self, listener: Callable[[Match, Request, Answer], None]) -> Iterator[None]:
        """Show the listener every exchange within this context."""
        self.listeners.append(listener)
        try:
            yield
        finally:
            self.listeners.remove(listener)

    def send(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | Iterable[tuple[str, str]] = (),
        headers: Mapping[str, str] | None = None,
        body: Any = ...,
        as_: Credentials | None = None,
        version: str | None = None,
        form: Mapping[str, str] | None = None,
    ) -> Answer:
        """Send one request as the run's user (or `as_`), with the version that the document requires."""
        pairs: list[tuple[str, Any]] = []
        for name, value in query.items() if isinstance(query, Mapping) else query:
            pairs.append((str(name), value))
        who = self.credentials if as_ is None else as_
        pairs += who.query()
        final = {**who.headers(), **(headers or {})}
        lowered = {name.lower() for name in final}
        if version is None and "cal-api-version" not in lowered:
            match = self.document.find(method, path)
            version = match.operation.default_version if match else None
        if version:
            final["cal-api-version"] = version
        raw = None
        has_body = body is not ...
        if form is not None:
            raw, has_body, body = urlencode(form).encode(), True, dict(form)
            final.setdefault("Content-Type", "application/x-www-form-urlencoded")
        elif has_body:
            raw = json.dumps(body).encode()
            final.setdefault("Content-Type", "application/json")
        return self.forward(
            Request(
                method=method.upper(),
                path=path,
                query=[(name, _text(value)) for name, value in pairs],
                headers=final,
                body=body if has_body else None,
                has_body=has_body,
                raw=raw,
            )
        )

    def forward(self, request: Request) -> Answer:
        """Send a request unchanged; raise NotSentError if the guard refuses it."""
        if self.guard is not None:
            objection = self.guard.objection(request.method, request.path, request.body, request.query)
            if objection:
                self.held_back += 1
                raise NotSentError(objection)
            self.guard.intends(request.method, request.path, request.body)
        label = self.document.label_of(request.method, request.path)
        if self._unanswered.get(label, 0) >= GIVEN_UP_AFTER:
            raise NotSentError(f"{label} is no longer sent: {GIVEN_UP_AFTER} requests got no answer")
        self._let_slots_age(request)
        answer = self._answered(request, label)
        for _ in range(2):
            if answer.status != 429 or not (self._is_over_all(answer) or self._is_worth_a_wait(answer)):
                break
            self._pause(answer)
            answer = self._answered(request, label)
        self.last = answer
        if answer.status >= 500:
            self._failed = f"{label}: {answer.status}", time.monotonic()
        self._note_slots(request)
        self._note_limits(request, answer)
        self._follow_rotation(request, answer)
        if self.guard is not None and request.method not in ("GET", "HEAD", "OPTIONS"):
            self.guard.learn(
                request.method, request.path, answer.status, answer.json, request.body, request.query
            )
        if self.listeners:
            match = self.document.find(request.method, request.path)
            if match is not None:
                for listener in self.listeners:
                    listener(match, request, answer)
        return answer

    def exchange_of(
        self,
        request: Request,
        status: int | None,
        headers: httpx.Headers | None,
        content: bytes,
        elapsed: float,
    ) -> Exchange:
        redact = self.redactor
        raw = request.raw
        sent = raw.decode("utf-8", "replace") if raw is not None else None
        return Exchange(
            method=request.method,
            path=redact.text(request.target),
            request_headers=redact.headers(request.headers.items()),
            request_body=_cut(redact.body(sent)),
            status=status,
            headers=redact.headers(headers.items()) if headers is not None else {},
            body=_cut(redact.body(content.decode("utf-8", "replace"))) if content else None,
            elapsed_ms=round(elapsed * 1000, 2),
        )

    def _answered(self, request: Request, label: str) -> Answer:
        """Return the answer. Without one, find out whether the target is gone or only this request failed."""
        try:
            return self._exchange(request)
        except UnreachableError as error:
            self._check_time()
            if not any(self._is_anybody_there() for _ in range(PROBES)):
                raise StopError(
                    f"The target stopped answering. The last request was {error}{self._last_failure()}"
                ) from error
            if error.late and request.method == "GET" and label not in self._unanswered:
                # Others keep a server busy, too: what is answered now is no fault.
                with suppress(UnreachableError):
                    return self._exchange(request)
            self._unanswered[label] = self._unanswered.get(label, 0) + 1
            raise

    def _last_failure(self) -> str:
        """Return a sentence about the last server error: it may be why the target is gone."""
        if self._failed is None:
            return ""
        label, when = self._failed
        return f". The last server error was {label}, {time.monotonic() - when:.0f} s before"

    def _is_anybody_there(self) -> bool:
        try:
            there, seconds = self.base_url + self.api.me, self._time_left(self.patience / 2)
            self._http.send("GET", there, headers={}, seconds=seconds)
        except httpx.HTTPError:
            self._check_time()
            return False
        return True

    def _exchange(self, request: Request) -> Answer:
        self._check_time()
        self._pace()
        started = time.perf_counter()
        try:
            response = self._http.send(
                request.method,
                self.base_url + request.target,
                headers=dict(request.headers),
                content=request.raw,
                seconds=self._time_left(self.patience),
            )
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            late = isinstance(error, httpx.TimeoutException)
            raise UnreachableError(f"{request.method} {request.path}: {_why(error)}", late=late) from error
        content = response.content
        elapsed = time.perf_counter() - started
        self.requests += 1
        answer = Answer(
            response.status_code,
            response.headers,
            content,
            lambda: self.exchange_of(request, response.status_code, response.headers, content, elapsed),
            self.api,
        )
        if self.log is not None:
            self.log.append(answer.exchange)
        return answer

    def _time_left(self, most: float) -> float:
        return most if self.ends is None else min(most, max(self.ends - time.monotonic(), 0.001))

    def _check_time(self, ahead: float = 0.0) -> None:
        """End the run if its time is up, or will be after a pause of this length."""
        if self.ends is not None and time.monotonic() + ahead > self.ends:
            raise StopError("The time of the run (--max-time) is up.")

    def _pace(self) -> None:
        if not self._interval and not self._not_before:
            return
        with self._lock:
            now = time.monotonic()
            wait = self._not_before - now
            self._not_before = max(now, self._not_before) + self._interval
        if wait > 0:
            self._check_time(wait)
            self._sleep(wait)

    def _let_slots_age(self, request: Request) -> None:
        """Wait until a real server's cached answer for the same slots has expired."""
        if not self.slots_kept_for or request.method != "GET" or request.path != "/v2/slots":
            return
        asked = self._slots_asked.get(request.target)
        if asked is not None:
            left = asked + self.slots_kept_for - time.monotonic()
            if left > 0:
                self._sleep(left)

    def _note_slots(self, request: Request) -> None:
        """Note when the answer arrived: the server caches it from then, not from the request."""
        if self.slots_kept_for and request.path == "/v2/slots":
            self._slots_asked[request.target] = time.monotonic()

    def _follow_rotation(self, request: Request, answer: Answer) -> None:
        """Continue with the new key if the server has replaced the caller's."""
        renewed = request.method == "POST" and request.path == "/v2/api-keys/refresh" and answer.is_success
        if renewed and isinstance(answer.data, dict) and isinstance(answer.data.get("apiKey"), str):
            used = {name.lower(): value for name, value in request.headers.items()}.get("authorization", "")
            if self.credentials.key and used.endswith(self.credentials.key):
                self.credentials = replace(self.credentials, key=answer.data["apiKey"])

    def _note_limits(self, request: Request, answer: Answer) -> None:
        match = self.document.find(request.method, request.path) if answer.status != 429 else None
        if match is not None:
            for name in _limits(answer):
                self._limited.setdefault(name, set()).add(match.operation.path)

    def _is_over_all(self, answer: Answer) -> bool:
        """Return whether the caller's own limit is used up, not that of a single route.

        The limit of a route is an answer like any other; waiting for each would take all day.
        """
        names = _limits(answer)
        return not names or any(len(self._limited.get(name, ())) > 1 for name in names)

    def _is_worth_a_wait(self, answer: Answer) -> bool:
        """Return whether the limit of a route resets soon, and the run has the time to wait for it."""
        seconds = _seconds(_said(answer) or "nan")
        return self._patient and seconds <= ASSUMED_LIMIT_PAUSE < self._time_left(LONGEST_PAUSE)

    def _pause(self, answer: Answer) -> None:
        """Wait as long as the server says, by default the documented minute."""
        said = _said(answer)
        seconds = ASSUMED_LIMIT_PAUSE if said is None else _seconds(said)
        if not seconds <= LONGEST_PAUSE:
            raise StopError(
                f"The server limits this key and requires a pause of {said} s, which is too long."
            )
        seconds = max(seconds, 0.0) + 0.5
        self._check_time(seconds)
        self._sleep(seconds)


def _said(answer: Answer) -> str | None:
    """Return what a refusal says of the time until the next attempt."""
    return answer.headers.get("retry-after") or next(
        (value for name, value in answer.headers.items() if name.startswith("x-ratelimit-reset")), None
    )


def _seconds(said: str) -> float:
    """Return the seconds of a pause, which may be given as a date; NaN if it is neither."""
    with suppress(ValueError):
        return float(said)
    with suppress(ValueError):
        return (parsedate_to_datetime(said).astimezone(UTC) - datetime.now(UTC)).total_seconds()
    return math.nan


def _limits(answer: Answer) -> set[str]:
    """Return the names of the limits that an answer announces; for a 429 only exhausted ones."""
    prefix = "x-ratelimit-remaining-"
    named = {
        name.lower()[len(prefix) :]: value
        for name, value in answer.headers.items()
        if name.lower().startswith(prefix)
    }
    if answer.status == 429:
        spent = {name for name, value in named.items() if value == "0"}
        return spent or set(named)
    return set(named)


def _why(error: Exception) -> str:
    """Say why an answer is missing or incomplete."""
    if isinstance(error, httpx.TimeoutException):
        return "no complete answer in time"
    return str(error) or type(error).__name__


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def _cut(text: str | None, limit: int = 12_000) -> str | None:
    if text is None or len(text) <= limit:
        return text
    return text[:limit] + f"… ({len(text)} characters)"
