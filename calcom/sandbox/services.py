"""The services around a request, as the layers below the application see them.

`App` provides them all. Handlers and rules know only `Services`, the pipelines `Application`, the controls
`Steered`; nothing below `app` imports it.
"""

from __future__ import annotations

from typing import Any, Protocol

from .quirks import Quirks
from .rate_limits import Limit, RateLimiter
from .state import Row, State


class Outbox(Protocol):
    """Takes the events of webhooks."""

    allow_any_target: bool

    def emit(self, trigger: str, booking: Row, now: str, *, copies: int = 1, **extra: Any) -> None: ...

    def add(self, webhook: Row, trigger: str, payload: Any, now: str) -> Row: ...

    def post(self, delivery: Row) -> None: ...

    def wait(self, timeout: float = 10.0) -> bool: ...

    @property
    def idle(self) -> bool: ...


class Services(Protocol):
    """What a handler may use in addition to its request."""

    state: State
    quirks: Quirks

    @property
    def profile(self) -> str: ...

    @property
    def webhooks(self) -> Outbox: ...


class Application(Services, Protocol):
    """What a pipeline and a seed use."""

    versions: frozenset[str]
    limiter: RateLimiter
    default_limit: Limit

    def finish(self) -> None:
        """Store the changes of a request, then send its webhooks."""

    def store_changes(self) -> None: ...

    def perform(self, user: Row, method: str, path: str, body: Any, version: str) -> Any:
        """Run a route's handler for a user, like a request; return its answer."""
