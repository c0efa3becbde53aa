"""The application: a state, what is around it, and the ASGI entry that tells the API from the controls."""

from __future__ import annotations

import importlib
import pkgutil
from pathlib import Path
from typing import Any, Literal

from . import resources
from .faults import Faults
from .journal import Journal
from .limits import Limit, RateLimiter
from .seed import load_seed
from .state import Row, State
from .webhooks import Webhooks
from .wire import ANY_VERSION, KNOWN_VERSIONS, Context, Pipeline, Route

Profile = Literal["selfhosted", "hosted"]
Seed = str | Path | dict[str, Any] | None


class App:
    """An ASGI application with a state of its own; usable in process as it is.

    `seed` is a file or a dict in the form of the recordings' seed (None: the built-in one).
    """

    def __init__(
        self,
        *,
        seed: Seed = None,
        profile: Profile = "selfhosted",
        quirks: bool = False,
        allow_any_target: bool = False,
        random_seed: int | None = None,
    ) -> None:
        self.profile = profile
        self.quirks = quirks
        self.versions = frozenset(ANY_VERSION if profile == "hosted" else KNOWN_VERSIONS)
        self.state = State(random_seed=random_seed)
        self.limiter = RateLimiter()
        self.default_limit = Limit()
        self.journal = Journal()
        self.faults = Faults()
        self.webhooks = Webhooks(self, allow_any_target=allow_any_target)
        self.routes = load_routes()
        self._pipeline = Pipeline(self, self.routes)
        self._seed: Seed = seed
        self._seeded: Row = {}
        self.seed(seed)

    def seed(self, seed: Seed = None) -> None:
        """Empty the state and fill it from a seed; `reset` comes back to this."""
        with self.state.lock:
            self.state.clear()
            load_seed(self, seed)
            self._seeded = self.state.snapshot()
            self.limiter.clear()

    def reset(self) -> None:
        """As it was after the seed: rows, clock, limits, faults and journal."""
        with self.state.lock:
            self.state.restore(self._seeded)
            self.limiter.clear()
            self.faults.clear()
            self.journal.clear()

    def store_changes(self) -> None:
        """Make what changed last: nothing to do while the state lives in memory alone."""
        self.state.take_changes()

    def finish(self) -> None:
        """After a request was handled: keep its changes, then let its webhooks go."""
        with self.state.lock:
            if self.state.changed:
                self.store_changes()
            self.webhooks.flush()

    def close(self) -> None:
        self.webhooks.close()

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "http":
            await self._pipeline(scope, receive, send)
        elif scope["type"] == "lifespan":
            await _lifespan(receive, send)


def load_routes() -> list[Route]:
    """Every route of every resource module."""
    routes: list[Route] = []
    for found in pkgutil.iter_modules(resources.__path__):
        if not found.name.startswith("_"):
            module = importlib.import_module(f"{resources.__name__}.{found.name}")
            routes += module.routes.declared
    return routes


async def _lifespan(receive: Any, send: Any) -> None:
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return


__all__ = ["App", "Context", "Profile", "Seed", "load_routes"]
