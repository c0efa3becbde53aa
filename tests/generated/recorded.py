"""The recorded exchanges, each with the generated operation that describes it."""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import urlsplit

RECORDINGS = Path(__file__).resolve().parents[1] / "recordings"
SETS = {"v2-selfhosted": "v2", "v2-slots": "v2", "v2-rest": "v2", "v1": "v1"}
# What the server takes a missing version header for.
OLDEST = "2024-04-15"


@dataclass(frozen=True)
class Exchange:
    """One recorded answer with JSON in it, to an operation of the document under one of its versions."""

    name: str
    operation: Any
    status: int
    data: Any
    body: Any

    @property
    def good(self) -> bool:
        return 200 <= self.status < 300

    def module(self) -> ModuleType:
        return import_module(f"calcom_{self.name.split('/')[0][:2]}.{self.operation.module}")


def operations(api: str) -> dict[str, Any]:
    table: dict[str, Any] = import_module(f"calcom_{api}.operations").OPERATIONS
    return table


@cache
def _routes(api: str) -> list[tuple[str, re.Pattern[str], Any]]:
    """(method, pattern, operation), paths without parameters first as servers match them."""
    routes = []
    for operation in operations(api).values():
        pattern = re.sub(r"\\{[^}]+\\}", "[^/]+", re.escape(operation.path))
        routes.append((operation.method, re.compile(pattern), operation))
    return sorted(routes, key=lambda route: (route[2].path.count("{"), route[2].path))


def _operation(api: str, method: str, path: str, version: str) -> Any:
    if api == "v1":
        path = path.removeprefix("/api").removeprefix("/v1")
    path = path if path == "/" else path.rstrip("/")
    matching = [o for verb, pattern, o in _routes(api) if verb == method and pattern.fullmatch(path)]
    if not matching:
        return None
    fewest = min(operation.path.count("{") for operation in matching)
    candidates = [operation for operation in matching if operation.path.count("{") == fewest]
    serving = [o for o in candidates if version in o.versions.get("selfhosted", ()) or not o.versions]
    # A shape of its own goes before the operation that answers to its version too.
    return min(serving, key=lambda operation: operation.shape_of is None, default=None)


@cache
def exchanges() -> tuple[Exchange, ...]:
    return tuple(_exchanges())


def _exchanges() -> Iterator[Exchange]:
    for folder, api in SETS.items():
        for path in sorted((RECORDINGS / folder).glob("*.json")):
            recording = json.loads(path.read_text(encoding="utf-8"))
            request, response = recording.get("request"), recording.get("response", {})
            if request is None or "json" not in response:
                continue
            headers = {name.lower(): value for name, value in request.get("headers", {}).items()}
            version = headers.get("cal-api-version", OLDEST)
            operation = _operation(api, request["method"], urlsplit(request["path"]).path, version)
            if operation is not None:
                yield Exchange(
                    f"{folder}/{path.stem}",
                    operation,
                    response["status"],
                    response["json"],
                    request.get("json"),
                )


def instants(data: Any) -> Any:
    """The data with its times as numbers, as one instant can be written in several ways."""
    if isinstance(data, dict):
        return {name: instants(value) for name, value in data.items()}
    if isinstance(data, list):
        return [instants(item) for item in data]
    if isinstance(data, str) and len(data) > 10 and data[4:5] == "-" and data[10:11] in ("T", " "):
        try:
            time = datetime.datetime.fromisoformat(data)
        except ValueError:
            return data
        return (time if time.tzinfo else time.replace(tzinfo=datetime.UTC)).timestamp()
    return data
