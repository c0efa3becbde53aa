"""Identify a server: its edition, by its routes, and how the users of two keys are related."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import httpx

from calcom._editions import NAMES
from calcom_spec.contract import METHODS, Document, Operation

# Gets a path below the API's address, as the run's user.
Ask = Callable[[str], httpx.Response]


@dataclass(frozen=True, slots=True)
class Server:
    """An edition of the document, and the operations in which the server differs."""

    edition: str = ""
    lacks: frozenset[str] = frozenset()  # operations that the server lacks
    more: tuple[str, ...] = ()  # labels that are not in the edition's document
    exact: bool = True  # whether the visible routes are exactly those of the edition

    def __str__(self) -> str:
        name = {str(edition): words for edition, words in NAMES.items()}.get(self.edition, self.edition)
        if self.exact:
            return name
        return f"closest to {name} ({len(self.lacks)} operations missing, {len(self.more)} additional)"


def identify(ask: Ask, document: Document) -> Server:
    """Return the edition whose published operations are closest to the server's."""
    documented = _documented(ask("/docs-json"))
    operations = [operation for operation in document.operations.values() if not operation.added]
    if documented is not None:
        seen = documented
    else:
        asked = distinguishing(operations)
        seen = {operation.label for operation in asked if not is_absent(ask(operation.path), operation)}
        operations = asked
    of = {
        edition: {operation.label: operation.id for operation in operations if edition in operation.editions}
        for edition in NAMES
    }
    edition = min(of, key=lambda name: len(of[name].keys() ^ seen))
    more = tuple(sorted(seen - of[edition].keys()))
    missing = [operation for operation in operations if operation.label not in seen]
    if documented is not None:
        # A server may have operations that its own document leaves out; a GET finds them.
        missing = [o for o in missing if o.id not in of[edition].values() or _is_missing(ask, o)]
    lacks = frozenset(operation.id for operation in missing)
    return Server(edition, lacks, more, exact=not more and not lacks & set(of[edition].values()))


def _is_missing(ask: Ask, operation: Operation) -> bool:
    path = re.sub(r"{\w+}", "0", operation.path)
    return operation.method != "GET" or is_absent(ask(path), operation)


def distinguishing(operations: Iterable[Operation]) -> list[Operation]:
    """Return lists that only some editions have, one for each such set of editions."""
    found: dict[tuple[str, ...], list[Operation]] = {}
    for operation in operations:
        if operation.method == "GET" and not operation.path_names and len(operation.editions) < len(NAMES):
            found.setdefault(operation.editions, []).append(operation)
    return [operation for each in found.values() for operation in each[:1]]


def is_absent(answer: httpx.Response, operation: Operation) -> bool:
    """Return whether an answer says that the server lacks this route."""
    return answer.status_code == 404 and says_absent(_json(answer), operation.method)


def says_absent(body: Any, method: str) -> bool:
    """Return whether an error is from the router and not from an operation."""
    error = body.get("error") if isinstance(body, dict) else None
    message = error.get("message") if isinstance(error, dict) else None
    return isinstance(message, str) and message.startswith(f"Cannot {method} /")


def relation(ask: Ask, ask_other: Ask) -> str:
    """Say what the users of two keys share that lets one see the other's objects; empty for strangers."""
    mine, theirs = _data(ask("/v2/me")), _data(ask_other("/v2/me"))
    if isinstance(mine, dict) and isinstance(theirs, dict):
        organization = mine.get("organizationId")
        if organization is not None and organization == theirs.get("organizationId"):
            return f"both belong to organization {organization}"
    common = _teams(ask("/v2/teams")) & _teams(ask_other("/v2/teams"))
    return f"both are members of team {min(common)}" if common else ""


def _teams(answer: httpx.Response) -> set[str]:
    data = _data(answer)
    rows = data if isinstance(data, list) else []
    return {str(row["id"]) for row in rows if isinstance(row, dict) and "id" in row}


def _documented(answer: httpx.Response) -> set[str] | None:
    """Return the labels in the server's own document; None if it has no document."""
    body = _json(answer)
    paths = body.get("paths") if isinstance(body, dict) and answer.is_success else None
    if not isinstance(paths, dict) or not paths:
        return None
    return {
        f"{method.upper()} {path}"
        for path, item in paths.items()
        if isinstance(item, dict)
        for method in item
        if method in METHODS
    }


def _data(answer: httpx.Response) -> Any:
    body = _json(answer)
    return body.get("data") if isinstance(body, dict) and answer.is_success else None


def _json(answer: httpx.Response) -> Any:
    try:
        return answer.json()
    except (ValueError, RecursionError):
        return None
