"""How much of the document a run has met: parameters sent, statuses and fields received."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from calcom_spec.contract import Document, Match, Operation, Place
from contract_tests.counts import KINDS
from contract_tests.gateway import Answer, Request

DEEPEST = 6  # levels of an answer that count as fields of the operation
ENOUGH = 40  # answers of one operation that are examined; further ones rarely show more

Met = dict[str, dict[str, set[str]]]


class Coverage:
    """Listens at the gateway; `met` has what the run met, by operation and kind."""

    def __init__(self) -> None:
        self.met: Met = {}
        self._looked: dict[str, int] = {}

    def __call__(self, match: Match, request: Request, answer: Answer) -> None:
        operation = match.operation
        met = self.met.setdefault(operation.id, {kind: set() for kind in KINDS})
        sent = {name.partition("[")[0] for name, _ in request.query}
        headers = {name.lower() for name in request.headers}
        for parameter in operation.parameters:
            there = (
                parameter.name.lower() in headers if parameter.place == "header" else parameter.name in sent
            )
            if parameter.place == "path" or there:
                met["parameters"].add(_named(parameter))
        if isinstance(request.body, dict):
            met["parameters"] |= {f"body.{name}" for name in request.body}
        status = str(answer.status)
        responses = operation.raw.get("responses", {})
        met["statuses"].add(
            next((s for s in (status, f"{status[0]}XX", "default") if s in responses), status)
        )
        looked = self._looked.get(operation.id, 0)
        if answer.is_success and looked < ENOUGH:
            self._looked[operation.id] = looked + 1
            met["fields"] |= set(_paths(answer.json))


def documented(document: Document, operation: Operation) -> dict[str, set[str]]:
    """Return everything that the document says of an operation, by kind."""
    parameters = {_named(parameter) for parameter in operation.parameters}
    body = document.request_body(operation)
    if body is not None:
        parameters |= {f"body.{name}" for name in _properties(document, body[1])}
    _, place = document.answer_schema(operation)
    fields = set(_fields(document, place, "", ())) if place is not None else set()
    statuses = {status for status in operation.raw.get("responses", {}) if not status.startswith("5")}
    return {"parameters": parameters, "statuses": statuses, "fields": fields}


def known(document: Document, operation: Operation, met: Mapping[str, Iterable[str]]) -> dict[str, list[str]]:
    """Return what was met of each kind, without undocumented parameters."""
    there = documented(document, operation)["parameters"]
    return {kind: sorted(set(met[kind]) & there if kind == "parameters" else met[kind]) for kind in met}


def covered(document: Document, operation: Operation, met: Mapping[str, Iterable[str]]) -> dict[str, Any]:
    """Return, for each kind, how much is documented and what was not met."""
    there = documented(document, operation)
    return {
        kind: {"documented": len(there[kind]), "not_met": sorted(there[kind] - set(met.get(kind, ())))}
        for kind in KINDS
    }


def _named(parameter: Any) -> str:
    return f"{parameter.place}.{parameter.name.lower() if parameter.place == 'header' else parameter.name}"


def _paths(value: Any, before: str = "", depth: int = 0) -> Iterator[str]:
    if isinstance(value, dict) and depth < DEEPEST:
        for name, inner in value.items():
            yield f"{before}.{name}"
            yield from _paths(inner, f"{before}.{name}", depth + 1)
    elif isinstance(value, list):
        for inner in value[:20]:
            yield from _paths(inner, before, depth)


def _properties(document: Document, at: Place) -> Iterator[str]:
    """Yield the names of an object's fields in all its alternatives."""
    for place in document.alternatives(at):
        yield from document.node(place).get("properties", {})


def _fields(document: Document, at: Place, before: str, within: tuple[Any, ...]) -> Iterator[str]:
    if before.count(".") >= DEEPEST:
        return
    for place in document.alternatives(at):
        if place in within:
            continue  # a recursive schema
        schema = document.node(place)
        for name in schema.get("properties", {}):
            yield f"{before}.{name}"
            yield from _fields(document, (*place, "properties", name), f"{before}.{name}", (*within, place))
        if isinstance(schema.get("items"), dict):
            yield from _fields(document, (*place, "items"), before, (*within, place))
