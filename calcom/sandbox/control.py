"""The controls under `/_sandbox`, and the page at `/` that shows them to a person.

    GET    /_sandbox                        describe the sandbox, with the number of rows
    POST   /_sandbox/reset                  return to the seed
    POST   /_sandbox/seed                   use another seed (the body; empty: the built-in one)
    GET    /_sandbox/snapshot               return the whole state as JSON
    PUT    /_sandbox/snapshot               replace the whole state by a snapshot
    GET    /_sandbox/snapshots              list the names of stored snapshots
    PUT    /_sandbox/snapshots/:name        store a snapshot under a name
    POST   /_sandbox/snapshots/:name/restore
    GET    /_sandbox/clock
    POST   /_sandbox/clock/freeze           {"at": ISO}, by default now
    POST   /_sandbox/clock/move             {"to": ISO} or {"seconds": number}
    POST   /_sandbox/clock/run              let the clock run from its current time
    POST   /_sandbox/clock/reset            return to the machine's time
    GET    /_sandbox/faults
    POST   /_sandbox/faults                 see `faults.Fault`
    DELETE /_sandbox/faults
    GET    /_sandbox/journal                ?since=NUMBER&limit=NUMBER
    DELETE /_sandbox/journal
    GET    /_sandbox/deliveries             ?wait=SECONDS waits for pending ones
    POST   /_sandbox/deliveries/:id/retry
    GET    /_sandbox/tables/:name           list the rows of a table; ?limit=NUMBER: only the newest
    GET    /_sandbox/coverage               count the statuses that each operation returned

Errors are `{"error": text}`.
"""

from __future__ import annotations

import asyncio
import json
from datetime import date, datetime, timedelta
from importlib import resources
from time import perf_counter
from typing import Any, Protocol, cast

from .bodies import ClientGoneError, read_body
from .clock import parse_moment, seconds, to_iso
from .errors import HttpError, SandboxError, bad_request, not_found
from .faults import Fault
from .hosted.documented import is_from_document
from .pipeline import PipelineHost, send_answer, target
from .routing import Answer, Context, Result, Route, Router, Routes
from .state import Row, pick
from .strangers import refuse_strangers
from .week import week_of

PREFIX = "/_sandbox"
MAX_SNAPSHOT = 512 * 1024 * 1024
routes = Routes(auth="none")


class Controllable(PipelineHost, Protocol):
    """The parts of the application that the controls use."""

    routes: list[Route]
    snapshots: dict[str, Row]

    def seed(self, seed: dict[str, Any] | None = None) -> None: ...

    def reset(self) -> None: ...

    def arm(self, **fault: Any) -> Fault: ...


def _app(ctx: Context) -> Controllable:
    return cast(Controllable, ctx.app)


class Controls:
    """The ASGI entry of the controls, without rate limits, faults or journal."""

    def __init__(self, app: Controllable) -> None:
        self._app = app
        self._router = Router(routes.declared)

    def wants(self, scope: Any) -> bool:
        """Return whether a request is for the controls: by its path, or `/` if it accepts HTML."""
        path: str = scope["path"]
        if path == "/":
            accepts = [value for name, value in scope["headers"] if name == b"accept"]
            return scope["method"] in ("GET", "HEAD") and any(b"text/html" in value for value in accepts)
        return path.startswith(PREFIX) and path[len(PREFIX) : len(PREFIX) + 1] in ("", "/")

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        path, query_string = target(scope)
        method = "GET" if scope["method"] == "HEAD" else scope["method"]
        ctx = Context(self._app, method, path, query_string, headers)
        try:
            refuse_strangers(headers)
            ctx.body = await _json_body(receive, headers)
            matched = self._router.match(ctx.method, ctx.path, ctx.version)
            if matched is None:
                raise not_found(f"unknown control {ctx.method} {ctx.path}; docs/sandbox.md lists them")
            ctx.route, ctx.params = matched
            if ctx.route.is_async:
                result = await ctx.route.handler(ctx)
            else:
                with ctx.state.lock:
                    result = ctx.route.handler(ctx)
            self._app.finish()
        except ClientGoneError:
            return
        except SandboxError as problem:
            result = Answer(problem.status, {"error": problem.message})
        except (ValueError, TypeError, KeyError, RecursionError) as problem:
            result = Answer(400, {"error": f"{type(problem).__name__}: {problem}"})
        answer = result if isinstance(result, Answer) else Answer(result[0], result[1])
        await send_answer(send, answer, head=scope["method"] == "HEAD")


async def _json_body(receive: Any, headers: dict[str, str]) -> Any:
    """Read the body as JSON, regardless of its content type; None if it is empty. It may be large."""
    raw = await read_body(receive, headers, MAX_SNAPSHOT)
    return json.loads(raw, parse_constant=_refuse_constant) if raw.strip() else None


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


def _object(ctx: Context) -> Row:
    if ctx.body is None:
        return {}
    if not isinstance(ctx.body, dict):
        raise bad_request("the body must be a JSON object")
    return ctx.body


def _number(ctx: Context, name: str, otherwise: float) -> float:
    given = ctx.query.get(name)
    if given is None:
        return otherwise
    try:
        return float(given)
    except (TypeError, ValueError):
        raise bad_request(f"{name} must be a number") from None


def _done(**more: Any) -> Result:
    return 200, {"status": "success", **more}


# --- description


@routes.get("/")
def page(ctx: Context) -> Result:
    html = resources.files("calcom.sandbox").joinpath("page.html").read_text(encoding="utf-8")
    return Answer(200, html, media_type="text/html; charset=utf-8")


@routes.get(PREFIX)
def overview(ctx: Context) -> Result:
    app = _app(ctx)
    return 200, {
        "profile": app.profile,
        "quirks": sorted(app.quirks),
        "versions": sorted(app.versions),
        "clock": _clock(ctx),
        "users": [
            {
                **pick(user, "id", "username", "email", "name"),
                "keys": [key["key"] for key in app.state.api_keys.where(userId=user["id"])],
                "about": _about(ctx, user),
            }
            for user in app.state.users
        ],
        "clients": [
            {"id": client["id"], "secret": client["secret"], "name": client["name"]}
            for client in app.state.oauth_clients
        ],
        "tables": {name: len(table) for name, table in app.state.tables.items()},
        "requests": app.journal.count,
        "faults": [fault.to_json() for fault in app.faults],
        "snapshots": sorted(app.snapshots),
    }


_SAYS = {"OWNER": "owns", "ADMIN": "administers", "MEMBER": "belongs to"}


def _about(ctx: Context, user: Row) -> list[str]:
    """Return what is special about a user and their keys."""
    said = [
        f"{_SAYS[membership['role']]} {ctx.state.teams[membership['teamId']]['slug']}"
        for membership in ctx.state.memberships.where(userId=user["id"])
    ]
    if user.get("oauthClientId"):
        said.append(f"managed by {user['oauthClientId']}")
    for key in ctx.state.api_keys.where(userId=user["id"]):
        if key.get("expiresAt") and parse_moment(key["expiresAt"]) < ctx.now:
            said.append("key expired")
        for limit in key.get("rateLimits") or ():
            said.append(f"{limit['limit']} requests per {limit['ttl_ms'] // 1000} s")
    return said


@routes.get(f"{PREFIX}/tables/:name")
def table(ctx: Context) -> Result:
    found = ctx.state.tables.get(ctx.params["name"])
    if found is None:
        raise not_found(f"unknown table {ctx.params['name']}; the tables are {', '.join(ctx.state.tables)}")
    rows = found.dump()
    limit = int(_number(ctx, "limit", 1_000))
    return 200, {"name": found.name, "key": found.key, "count": len(rows), "rows": rows[-limit:]}


@routes.get(f"{PREFIX}/week")
def week(ctx: Context) -> Result:
    today = ctx.now.date()
    asked, number = ctx.query.get("first"), ctx.query.get("eventType")
    try:
        first = date.fromisoformat(asked) if asked else today - timedelta(days=today.weekday())
        chosen = int(number) if number else None
        shown = week_of(
            ctx.state, _app(ctx).journal, first, zone=ctx.query.get("zone") or "UTC", event_type=chosen
        )
    except (ValueError, TypeError, OverflowError) as problem:
        raise bad_request(str(problem)) from None
    return 200, shown


@routes.get(f"{PREFIX}/coverage")
def coverage(ctx: Context) -> Result:
    reached: dict[str, dict[str, int]] = {}
    for (operation, status), count in _app(ctx).journal.reached.items():
        reached.setdefault(operation, {})[str(status)] = count
    by: dict[str, str] = {}
    for route in _app(ctx).routes:
        if by.get(route.name) != "rules":
            by[route.name] = "the document" if is_from_document(route) else "rules"
    return 200, {
        "operations": [
            {"operation": name, "by": told, "answers": reached.get(name, {})} for name, told in by.items()
        ]
    }


# --- state


@routes.post(f"{PREFIX}/reset")
def reset(ctx: Context) -> Result:
    _app(ctx).reset()
    return _done()


@routes.post(f"{PREFIX}/seed")
def seed(ctx: Context) -> Result:
    _app(ctx).seed(_object(ctx) or None)
    return _done()


@routes.get(f"{PREFIX}/snapshot")
def get_snapshot(ctx: Context) -> Result:
    return 200, ctx.state.snapshot()


@routes.put(f"{PREFIX}/snapshot")
def put_snapshot(ctx: Context) -> Result:
    ctx.state.restore(_object(ctx))
    return _done()


@routes.get(f"{PREFIX}/snapshots")
def list_snapshots(ctx: Context) -> Result:
    return 200, {"snapshots": sorted(_app(ctx).snapshots)}


@routes.put(f"{PREFIX}/snapshots/:name")
def keep_snapshot(ctx: Context) -> Result:
    _app(ctx).snapshots[ctx.params["name"]] = ctx.state.snapshot()
    return _done()


@routes.post(f"{PREFIX}/snapshots/:name/restore")
def restore_snapshot(ctx: Context) -> Result:
    kept = _app(ctx).snapshots.get(ctx.params["name"])
    if kept is None:
        raise not_found(f"no snapshot is stored as {ctx.params['name']}")
    ctx.state.restore(kept)
    return _done()


# --- clock


def _clock(ctx: Context) -> Row:
    clock = ctx.state.clock
    return {"now": clock.now_iso(), "frozen": clock.frozen}


@routes.get(f"{PREFIX}/clock")
def get_clock(ctx: Context) -> Result:
    return 200, _clock(ctx)


@routes.post(f"{PREFIX}/clock/:action")
def set_clock(ctx: Context) -> Result:
    clock, body, action = ctx.state.clock, _object(ctx), ctx.params["action"]
    if action == "freeze":
        clock.freeze(_moment(body, "at") if body.get("at") is not None else None)
    elif action == "move":
        if ("to" in body) == ("seconds" in body):
            raise bad_request("say where the clock shall go: either 'to' or 'seconds'")
        clock.move(_moment(body, "to") if "to" in body else seconds(_seconds(body)))
    elif action == "run":
        clock.run()
    elif action == "reset":
        clock.reset()
    else:
        raise not_found("unknown control of the clock; use freeze, move, run or reset")
    ctx.state.note_meta_change()
    return 200, _clock(ctx)


def _moment(body: Row, name: str) -> datetime:
    if not isinstance(body[name], str):
        raise bad_request(f"{name} must be an ISO 8601 date or time, not {body[name]!r}")
    try:
        return parse_moment(body[name])
    except ValueError as problem:
        raise bad_request(f"{name}: {problem}") from None


def _seconds(body: Row) -> float:
    if isinstance(body["seconds"], bool) or not isinstance(body["seconds"], int | float):
        raise bad_request(f"seconds must be a number, not {body['seconds']!r}")
    return body["seconds"]


# --- faults


@routes.get(f"{PREFIX}/faults")
def list_faults(ctx: Context) -> Result:
    return 200, {"faults": [fault.to_json() for fault in _app(ctx).faults]}


@routes.post(f"{PREFIX}/faults")
def add_fault(ctx: Context) -> Result:
    return 200, _app(ctx).arm(**_object(ctx)).to_json()


@routes.delete(f"{PREFIX}/faults")
def clear_faults(ctx: Context) -> Result:
    _app(ctx).faults.clear()
    return _done()


# --- journal and deliveries


@routes.get(f"{PREFIX}/journal")
def get_journal(ctx: Context) -> Result:
    since, limit = int(_number(ctx, "since", 0)), int(_number(ctx, "limit", 100))
    return 200, {
        "count": _app(ctx).journal.count,
        "exchanges": _app(ctx).journal.entries(since=since, limit=limit),
    }


@routes.delete(f"{PREFIX}/journal")
def clear_journal(ctx: Context) -> Result:
    _app(ctx).journal.clear()
    return _done()


@routes.get(f"{PREFIX}/deliveries")
async def list_deliveries(ctx: Context) -> Result:
    seconds = min(60.0, _number(ctx, "wait", 0))
    started = perf_counter()
    idle = await asyncio.to_thread(_app(ctx).webhooks.wait, seconds) if seconds else _app(ctx).webhooks.idle
    with ctx.state.lock:
        return 200, {
            "idle": idle,
            "waited": round(perf_counter() - started, 3),
            "at": to_iso(ctx.now),
            "deliveries": ctx.state.deliveries.dump(),
        }


@routes.post(f"{PREFIX}/deliveries/:id/retry")
def retry_delivery(ctx: Context) -> Result:
    delivery = ctx.state.deliveries.get(int(ctx.params["id"])) if ctx.params["id"].isdigit() else None
    if delivery is None:
        raise HttpError(404, f"unknown delivery {ctx.params['id']}")
    ctx.state.deliveries.update(delivery["id"], status="pending")
    _app(ctx).webhooks.post(delivery)
    return 202, {"status": "success", "delivery": delivery}
