"""The application: the state, its services, and the ASGI entry that separates API and controls."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from .._extras import require
from .auth import API_KEY, Caller
from .control import Controls
from .document import operations
from .faults import Fault, Faults
from .journal import Journal
from .organizations.access import ACCESS
from .pipeline import Pipeline
from .quirks import chosen
from .rate_limits import Limit, RateLimiter
from .routing import ANY_VERSION, KNOWN_VERSIONS, WITH_TEAMS, Context, Route, Router
from .seed import load_seed
from .state import Row, State
from .store import NotAStateError, Store, StoreFullError
from .webhooks.delivery import Webhooks

if TYPE_CHECKING:
    from . import v1

Profile = Literal["selfhosted", "teams", "hosted", "v1"]
# Parameters in one segment of a path; there may be several, as in `{userId}_{teamId}`.
_PARAMETERS = re.compile(r"\{\w+\}(_\{\w+\})*")
Seed = str | Path | dict[str, Any] | None


class App:
    """An ASGI application with its own state, usable in process.

    `quirks` are names from `quirks.QUIRKS`, or True for all.
    `seed` is a file or a dict in the form of the recordings' seed (None: the built-in one). A
    `state_file` keeps the state; the application continues with the state that it contains.
    """

    def __init__(
        self,
        *,
        seed: Seed = None,
        profile: Profile = "selfhosted",
        quirks: bool | Iterable[str] = False,
        allow_any_target: bool = False,
        state_file: str | Path | None = None,
        random_seed: int | None = None,
    ) -> None:
        require("sandbox", "the sandbox")
        self.profile = profile
        self.quirks = chosen(quirks)
        self.versions: frozenset[str] = frozenset(ANY_VERSION if profile == "hosted" else KNOWN_VERSIONS)
        self.state = State(random_seed=random_seed)
        self.state.edition = profile
        self.limiter = RateLimiter()
        self.default_limit = Limit()
        self.journal = Journal()
        self.faults = Faults()
        self.webhooks = Webhooks(self, allow_any_target=allow_any_target)
        self.pipeline: Pipeline | v1.Pipeline
        if profile == "v1":
            from . import v1

            self._load_seed = v1.load_seed
            self.routes = v1.load_routes()
            self.pipeline = v1.Pipeline(self, self.routes)
        else:
            self._load_seed = load_seed
            self.routes = load_routes(profile)
            self.pipeline = Pipeline(self, self.routes)
        self.controls = Controls(self)
        self.snapshots: dict[str, Row] = {}
        self._seeded: Row = {}
        self._seeder: Router | None = None
        self._store = Store(state_file) if state_file is not None else None
        stored = self._store.load() if self._store is not None and not self._store.empty else None
        try:
            self._fill(seed)
        except Exception:
            self.close()
            raise
        if stored is not None:
            self.state.take_changes()  # the file's state counts, not the seed
            self.state.restore(stored)
        self.store_changes()
        try:
            self.webhooks.resume()
        except ValueError as problem:
            self.close()
            raise NotAStateError(f"{state_file} is damaged: {problem}") from None

    def _fill(self, seed: Seed) -> None:
        self.state.clear()
        try:
            self._load_seed(self, seed)
        except (AttributeError, LookupError, TypeError, ArithmeticError) as problem:
            if seed is None:
                raise
            # A seed is somebody's JSON, in which anything may be of another type.
            raise ValueError(f"the seed cannot be used: {type(problem).__name__}: {problem}") from problem
        self._seeded = self.state.snapshot()

    def seed(self, seed: Seed = None) -> None:
        """Replace the state by a seed, to which `reset` returns."""
        with self.state.lock:
            before = self.state.snapshot()
            try:
                self._fill(seed)
            except Exception:
                self.state.restore(before)
                raise
            self.limiter.clear()
            self.store_changes()

    def reset(self) -> None:
        """Return to the state after the seed: rows, clock, limits, faults and journal."""
        with self.state.lock:
            self.state.restore(self._seeded)
            self.limiter.clear()
            self.faults.clear()
            self.journal.clear()
            self.snapshots.clear()
            self.store_changes()

    def arm(self, **fault: Any) -> Fault:
        """Arm a fault; its operation is a label or an id of the document."""
        named = fault.get("operation", "*")
        return self.faults.add(Fault(**{**fault, "operation": self._operation(named)}))

    def _operation(self, named: Any) -> str:
        names = {route.name for route in self.routes}
        if named == "*" or named in names:
            return str(named)
        described = operations("v1" if self.profile == "v1" else "v2").get(str(named))
        if described is not None:
            prefix = "/v1" if self.profile == "v1" else ""
            wanted = _PARAMETERS.sub("{}", f"{described['method']} {prefix}{described['path']}")
            for name in names:
                if _PARAMETERS.sub("{}", name) == wanted:
                    return name
        raise ValueError(f"unknown operation {named!r}; GET /_sandbox/coverage lists the names")

    def store_changes(self) -> None:
        """Commit the last changes, to the state file if there is one."""
        if self._store is not None:
            try:
                self._store.commit(self.state)
            except StoreFullError:
                # Changes that could not be stored are undone, as they would be after a restart.
                self.state.restore(self._store.load())
                self.state.take_changes()
                raise
        else:
            self.state.take_changes()

    def finish(self) -> None:
        """Finish a request: store its changes, then send its webhooks."""
        with self.state.lock:
            if self.state.changed:
                self.store_changes()
            self.webhooks.flush()

    def perform(self, user: Row, method: str, path: str, body: Any, version: str) -> Any:
        """Run a handler of API v2 for a user, like a request; return its answer."""
        if self._seeder is None:
            served = self.profile != "v1"
            self._seeder = self.pipeline.router if served else Router(load_routes("teams"))
        matched = self._seeder.match(method, path, version)
        if matched is None:
            raise ValueError(f"version {version} has no {method} {path}")
        route, params = matched
        ctx = Context(self, method, path, "", {})
        ctx.route, ctx.params, ctx.body, ctx.version = route, params, body, version
        ctx.caller = Caller(user, API_KEY)
        if route.access is not None:
            route.access.check(ctx)
        return route.handler(ctx)

    def close(self) -> None:
        self.webhooks.close()
        if self._store is not None:
            self._store.close()
            self._store = None

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "http":
            if self.controls.wants(scope):
                await self.controls(scope, receive, send)
            else:
                await self.pipeline(scope, receive, send)
        elif scope["type"] == "lifespan":
            await _lifespan(receive, send)


def load_routes(profile: Profile = "selfhosted") -> list[Route]:
    """Load every route of the edition; the hosted one adds operations known only from the document."""
    served = ACCESS if profile in WITH_TEAMS else {}
    routes = [
        replace(route, access=served.get(f"{route.method} {route.path}"))
        for name in route_modules()
        for route in importlib.import_module(name).routes.declared
        if profile in route.editions
    ]
    if profile == "hosted":
        from .hosted.documented import routes_beside

        routes += routes_beside(routes)
    return routes


def route_modules() -> Iterator[str]:
    """Yield the modules named `routes` or `routes_...` in the packages of the domains."""
    root = Path(__file__).parent
    for package in pkgutil.iter_modules([str(root)]):
        if package.ispkg:
            for module in pkgutil.iter_modules([str(root / package.name)]):
                if module.name.partition("_")[0] == "routes":
                    yield f"{__package__}.{package.name}.{module.name}"


async def _lifespan(receive: Any, send: Any) -> None:
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return


__all__ = ["App", "Context", "Profile", "Seed", "load_routes"]
