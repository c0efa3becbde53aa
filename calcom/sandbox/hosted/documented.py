"""Operations that only the hosted edition has, answered from the document.

What is created can be listed, read, changed and deleted, by the pattern of the paths: `/v2/teams` is a
collection, `/v2/teams/{teamId}` its item. Everything else is answered with a sample of its schema, filled
with the request's values. Only the profile `hosted` has these routes; `routes_beside` makes them.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from calcom_spec.document import resolve

from ..apps.routes_conferencing import flow_state
from ..bookings.lookup import pagination
from ..calendars.routes import moved
from ..document import load_document, operations
from ..errors import ValidationError, bad_request, not_found
from ..routing import ANY_VERSION, Answer, Auth, Context, Handler, Result, Route, Routes
from ..samples import Samples
from ..state import Row, Table
from ..validation import error

routes = Routes()

_PARAMETER = re.compile(r"\{(\w+)\}")
_EDITION = "hosted"
_CURSORS_SINCE = "2026-05-01"


def routes_beside(served: Iterable[Route]) -> list[Route]:
    """Return a route for each operation and version of the hosted edition that `served` lacks.

    An operation of both editions answers newer versions like the newest one in `served`.
    """
    by_shape: dict[tuple[str, str], list[Route]] = {}
    for route in served:
        by_shape.setdefault((route.method, _shape(route.path)), []).append(route)
    found = []
    for entry in operations().values():
        operation = entry["operation"]
        if _EDITION not in operation["x-calcom-editions"]:
            continue
        path = _PARAMETER.sub(r":\1", entry["path"])
        same = by_shape.get((entry["method"], _shape(path)), [])
        known = {version for route in same for version in route.versions}
        versions = [version for version in _versions(operation) if version not in known]
        if versions and same:
            newest = max(same, key=lambda route: max(route.versions))
            found += _newer(newest, versions)
        elif versions:
            found.append(_route(entry["method"], path, operation, versions))
    return found


def is_from_document(route: Route) -> bool:
    """Return whether a route is answered from the document, not by rules from a real server."""
    return isinstance(getattr(route.handler, "__self__", None), _Operation)


def _newer(route: Route, versions: list[str]) -> list[Route]:
    """Return a route for versions newer than its own."""
    if (route.method, route.path) != ("GET", "/v2/bookings"):
        return [replace(route, versions=tuple(versions))]
    paged = [version for version in versions if version < _CURSORS_SINCE]
    cursors = tuple(version for version in versions if version >= _CURSORS_SINCE)
    handler = _by_cursor(route.handler)
    return [replace(route, versions=tuple(paged)), replace(route, handler=handler, versions=cursors)]


def _by_cursor(handler: Handler) -> Handler:
    """Turn a list with `take` and `skip` into one with `limit` and `cursor`."""

    def answer(ctx: Context) -> Result:
        cursor, limit = ctx.query.pop("cursor", "0"), ctx.query.pop("limit", "100")
        if not str(cursor).isdecimal():
            raise bad_request("Invalid cursor")
        if not str(limit).isdecimal() or not 1 <= int(limit) <= 100:
            raise bad_request("limit must be a number from 1 to 100")
        ctx.query.update(skip=cursor, take=limit)
        status, body = handler(ctx)
        more = bool(body["pagination"]["remainingItems"])
        following = str(int(cursor) + len(body["data"])) if more else None
        return status, {**body, "pagination": {"nextCursor": following, "hasMore": more}}

    return answer


@functools.cache
def _item_names() -> dict[str, str]:
    """Map the shape of a collection's path to the id parameter of its items."""
    paths = [_PARAMETER.sub(r":\1", entry["path"]) for entry in operations().values()]
    split = [path.rpartition("/:") for path in paths if path.rpartition("/")[2].startswith(":")]
    return {_shape(collection): name for collection, _, name in split}


def _shape(path: str) -> str:
    return re.sub(r":\w+", ":", path).lower()


def _versions(operation: dict[str, Any]) -> list[str]:
    named = operation.get("x-calcom-api-versions", {}).get(_EDITION)
    return list(named) if named else list(ANY_VERSION)


def _route(method: str, path: str, operation: dict[str, Any], versions: list[str]) -> Route:
    served = _Operation(method, path, operation)
    auth: Auth = "required" if operation.get("security") else "optional"
    return Route(method, path, served.answer, tuple(versions), auth)


class _Operation:
    """One operation of the document, and its effect on earlier objects."""

    def __init__(self, method: str, path: str, operation: dict[str, Any]) -> None:
        self._method = method
        self._path = path
        self._body = _json_schema(operation.get("requestBody", {}))
        # The end of a connect flow succeeds only with a redirect.
        self._status = min(int(status) for status in operation["responses"] if status[0] in "23")
        self._answer = _json_schema(operation["responses"][str(self._status)])
        self._shape = _shape(path)
        # A path that ends in a parameter is an item, except for POST and for lists below it.
        ends_in_name = path.rpartition("/")[2].startswith(":")
        listed = self._data(Samples(load_document(), "")).get("type") == "array"
        self._is_item = ends_in_name and method != "POST" and not (method == "GET" and listed)

    def answer(self, ctx: Context) -> Result:
        if self._status >= 300:
            return moved(flow_state(ctx).get("returnTo") or "")
        samples = Samples(load_document(), ctx.now_iso)
        sent = ctx.body if isinstance(ctx.body, dict) else {}
        self._check(samples, ctx.body)
        given = {**_numbers(ctx.params), **sent}
        if self._is_item:
            result: Any = self._item(ctx, samples, given)
        elif self._method == "POST" and self._creates(samples):
            result = self._create(ctx, samples, given)
        elif self._method == "GET" and self._lists(samples):
            result = self._list(ctx)
        else:
            result = given
        if self._answer is None:
            return Answer(self._status)
        return self._status, samples.make(
            self._answer, {"status": "success", "data": result, **_page(result)}
        )

    def _check(self, samples: Samples, body: Any) -> None:
        """Refuse a body that does not match its schema."""
        if self._body is None:
            return
        problems = samples.complaints(self._body, {} if body is None else body)
        errors = [
            error(body, name, constraints={"schema": f"{name} {text}".strip()}) for name, text in problems
        ]
        if errors:
            raise ValidationError(errors)

    # --- stored objects

    def _table(self, ctx: Context) -> Table:
        return ctx.state.table("hosted_objects", key="place", indexed=("collection",))

    def _collection(self, ctx: Context) -> str:
        """Return the concrete path of the request's collection."""
        path = self._path.rpartition("/")[0] if self._is_item else self._path
        return re.sub(r":(\w+)", lambda name: ctx.params[name.group(1)], path)

    def _data(self, samples: Samples) -> dict[str, Any]:
        """Return the schema of the answer's data."""
        if self._answer is None:
            return {}
        properties = samples.resolved(self._answer).get("properties", {})
        return dict(samples.resolved(properties.get("data", {})))

    def _creates(self, samples: Samples) -> bool:
        schema = self._data(samples)
        return self._id_field(samples, schema) is not None

    def _id_field(self, samples: Samples, schema: dict[str, Any]) -> str | None:
        """Return the id field of an item: `id`, or its name in the path."""
        branches = schema.get("oneOf") or schema.get("anyOf") or [schema]
        fields = {field for branch in branches for field in samples.resolved(branch).get("properties", {})}
        return next((field for field in ("id", _item_names().get(self._shape)) if field in fields), None)

    def _lists(self, samples: Samples) -> bool:
        return self._data(samples).get("type") == "array"

    def _create(self, ctx: Context, samples: Samples, given: dict[str, Any]) -> Any:
        collection = self._collection(ctx)
        schema = self._data(samples)
        field = self._id_field(samples, schema) or "id"
        made = samples.make(schema, {**given, field: ctx.state.next_id("hosted_objects")})
        if not isinstance(made.get(field), int):
            made[field] = ctx.state.uuid()
        self._keep(ctx, collection, str(made[field]), {**given, **made})
        return made

    def _keep(self, ctx: Context, collection: str, name: str, content: Row) -> None:
        place = f"{collection}/{name}"
        table = self._table(ctx)
        if place in table:
            table.update(place, content=content)
        else:
            table.insert(place=place, collection=collection, content=content)

    def _list(self, ctx: Context) -> list[Any]:
        rows = [row["content"] for row in self._table(ctx).where(collection=self._collection(ctx))]
        query = ctx.query
        skip = _number(query.get("skip") or query.get("cursor"), 0)
        take = _number(query.get("take") or query.get("limit"), 250)
        return rows[skip : skip + take]

    def _item(self, ctx: Context, samples: Samples, given: dict[str, Any]) -> Any:
        collection = self._collection(ctx)
        name = ctx.params[self._path.rpartition(":")[2]]
        row = self._table(ctx).get(f"{collection}/{name}")
        if row is None:
            raise not_found(f"{self._path.rpartition(':')[2]} {name} not found")
        if self._method in ("PATCH", "PUT"):
            sent = ctx.body if isinstance(ctx.body, dict) else {}
            self._keep(ctx, collection, name, {**row["content"], **sent})
        elif self._method == "DELETE":
            self._table(ctx).delete(row["place"])
        return {**given, **row["content"]}


def _json_schema(holder: dict[str, Any]) -> dict[str, Any] | None:
    """Return the JSON schema of a body or an answer, if it has one."""
    holder = resolve(load_document(), holder)
    schema: dict[str, Any] | None = holder.get("content", {}).get("application/json", {}).get("schema")
    return schema


def _numbers(params: dict[str, str]) -> dict[str, Any]:
    return {name: int(text) if text.isdecimal() else text for name, text in params.items()}


def _number(text: Any, otherwise: int) -> int:
    return int(text) if isinstance(text, str) and text.isdecimal() else otherwise


def _page(result: Any) -> dict[str, Any]:
    """Return the pagination of a list's page."""
    if not isinstance(result, list):
        return {}
    count = len(result)
    return {
        "pagination": {
            **pagination(count, count, max(count, 1), 0),
            "currentPage": 1,
            "totalPages": 1,
            "hasMore": False,
            "nextCursor": None,
        }
    }
