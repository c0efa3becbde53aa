"""The API document: check the requests and answers of an operation, and make up samples."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import cast

from calcom_spec import contract
from calcom_spec.samples import Samples

from ..types import JSON

Schema = Mapping[str, JSON]


def load(version: str = "v2") -> dict[str, JSON]:
    """Return the OpenAPI document of an API version."""
    return contract.load_raw(version)


@dataclass(frozen=True)
class Operation:
    """One operation of the document."""

    id: str
    method: str
    path: str
    parameters: tuple[Mapping[str, JSON], ...]
    body: Schema | None
    answers: Mapping[int, Schema | None]
    """Status -> schema of the answer; `None` if it has no body."""
    pattern: re.Pattern[str] = field(repr=False)
    versions: frozenset[str] = frozenset()
    """The values of `cal-api-version` with this shape; empty if the shape never changes."""

    @property
    def success(self) -> int:
        """The status of a success."""
        return min(status for status in self.answers if 200 <= status < 400)


class Document:
    """An OpenAPI document with methods for look-up."""

    def __init__(self, content: dict[str, JSON]) -> None:
        self.content = content
        self._contract = contract.Document(content)
        self._samples = Samples(self._contract)

    @cached_property
    def operations(self) -> Mapping[str, Operation]:
        """Every operation by its id."""
        return {operation.id: operation for operation in self._operations()}

    def _operations(self) -> Iterator[Operation]:
        for operation in self._contract.operations.values():
            elsewhere = {version for shape in operation.shapes.values() for version in shape.versions}
            yield self._operation(operation.id, operation, frozenset(operation.versions) - elsewhere)
            # A shape that differs in some versions is a separate operation here.
            for version, shape in operation.shapes.items():
                yield self._operation(_shape_id(operation.id, version), shape, frozenset(shape.versions))

    def _operation(self, name: str, facts: contract.Operation, versions: frozenset[str]) -> Operation:
        body = self._contract.request_body(facts)
        return Operation(
            name,
            facts.method,
            facts.path,
            tuple(facts.raw.get("parameters", ())),
            self._contract.node(body[1]) if body and body[0] == "application/json" else None,
            {int(each): self._contract.schema_of(facts, int(each)) for each in facts.raw["responses"]},
            re.compile(re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(facts.path))),
            versions,
        )

    def find(self, method: str, path: str, version: str | None = None) -> Operation | None:
        """Return the operation of a request; a path without parameters takes precedence.

        If the shape of the operation depends on the version, the one for `version`.
        """
        # Servers redirect from a path that ends in a slash, or do not know it.
        match = None if path.endswith("/") else self._contract.find(method, path)
        if match is None:
            return None
        name = match.operation.id
        shapes = [name, *(_shape_id(name, shape) for shape in match.operation.shapes)]
        # Among equals the first is the default for every version.
        return self.operations[min(shapes, key=lambda shape: version not in self.operations[shape].versions)]

    def schema(self, name: str) -> Schema:
        """Return the schema of this name."""
        found: Schema = self.content["components"]["schemas"][name]
        return found

    def complaints(self, schema: Schema, value: JSON) -> list[str]:
        """Return what is wrong with a value, one line each."""
        return [
            f"{'.'.join(map(str, error.instance_path)) or 'the value'}: {error.message}"
            for error in self._contract.validator(schema).iter_errors(value)
        ]

    def sample(self, schema: Schema, *, full: bool = False, salt: int = 1) -> JSON:
        """Return a value that satisfies the schema; it has all optional fields if `full`."""
        return self._samples.first(cast("contract.JSON", schema), full=full, salt=salt)


def _shape_id(operation: str, version: str) -> str:
    return f"{operation}_{version.replace('-', '_')}"


@cache
def document(version: str = "v2") -> Document:
    """Return the document of an API version, read once."""
    return Document(load(version))
