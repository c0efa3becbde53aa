"""Build a small value that satisfies a schema of the document, as proof that one exists."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, product
from typing import Any

from contract_tests.document import JSON, Document

_BY_FORMAT = {
    "date-time": "2030-01-07T09:00:00.000Z",
    "date": "2030-01-07",
    "time": "09:00:00Z",
    "email": "someone@example.com",
    "uri": "https://example.com/",
    "url": "https://example.com/",
    "uuid": "6f1e2d3c-4b5a-4978-8695-a4b3c2d1e0f9",
    "hostname": "example.com",
    "ipv4": "127.0.0.1",
    "phone": "+442079460000",
}
_BY_NAME = (
    ("timezone", "Europe/London"),
    ("email", "someone@example.com"),
    ("phone", "+442079460000"),
    ("url", "https://example.com/"),
    ("locale", "en"),
    ("language", "en"),
    ("slug", "witness"),
    ("start", "2030-01-07T09:00:00.000Z"),
    ("end", "2030-01-07T09:30:00.000Z"),
    ("uid", "witness-uid"),
)
_DEPTH = 14
_TRIES = 48


class UnsatisfiableError(Exception):
    """No value was found that this schema accepts; `complaints` are the errors of the best attempt."""

    def __init__(self, complaints: Sequence[object]) -> None:
        super().__init__("; ".join(str(complaint) for complaint in list(complaints)[:3]))
        self.complaints = list(complaints)


def instance(document: Document, place: Sequence[str | int], *, everything: bool = False) -> Any:
    """Return a value that the schema at `place` accepts; with `everything`, include optional fields.

    Raises UnsatisfiableError when no candidate passes.
    """
    best: list[object] | None = None
    for candidate in islice(candidates(document, place, everything=everything), _TRIES):
        complaints: list[object] = list(document.check_value(place, candidate))
        if not complaints:
            return candidate
        if best is None or len(complaints) < len(best):
            best = complaints
    raise UnsatisfiableError(best or ["no candidate"])


def candidates(
    document: Document,
    place: Sequence[str | int],
    *,
    everything: bool = False,
    name: str = "",
    depth: int = 0,
) -> Iterator[Any]:
    """Yield values that should pass, simplest first."""
    schema, at = document.resolve(document.schema(place), place)
    if depth > _DEPTH:
        if schema.get("nullable"):
            yield None
        return
    if "const" in schema:
        yield schema["const"]
        return
    if schema.get("enum"):
        yield from (value for value in schema["enum"] if value is not None)
        return
    if "allOf" in schema:
        yield from _merged(document, schema, at, everything, name, depth)
        return
    for union in ("oneOf", "anyOf"):
        if union in schema:
            yield from _members(document, schema, union, at, everything, name, depth)
            return
    yield from _typed(document, schema, at, everything, name, depth)


def _members(
    document: Document,
    schema: JSON,
    union: str,
    at: Sequence[str | int],
    everything: bool,
    name: str,
    depth: int,
) -> Iterator[Any]:
    """Yield values of a union's members, each with the properties next to the union."""
    for index in range(len(schema[union])):
        member = candidates(document, (*at, union, index), everything=everything, name=name, depth=depth + 1)
        for value in islice(member, 4):
            if isinstance(value, dict) and "properties" in schema:
                for own in islice(_objects(document, schema, at, everything, depth), 1):
                    yield {**own, **value}
            else:
                yield value


def _typed(
    document: Document, schema: JSON, at: Sequence[str | int], everything: bool, name: str, depth: int
) -> Iterator[Any]:
    """Yield values of the schema's type."""
    kind = schema.get("type")
    if isinstance(kind, list):
        kind = next((k for k in kind if k != "null"), "null")
    if kind == "object" or (kind is None and "properties" in schema):
        yield from _objects(document, schema, at, everything, depth)
    elif kind == "array":
        yield from _arrays(document, schema, at, everything, name, depth)
    elif kind == "string":
        yield from _texts(schema, name)
    elif kind in ("integer", "number"):
        yield _number(schema, kind)
    elif kind == "boolean":
        yield from (True, False)
    elif kind == "null":
        yield None
    else:
        yield from ("anything", {})


def _objects(
    document: Document, schema: JSON, at: Sequence[str | int], everything: bool, depth: int
) -> Iterator[Any]:
    properties: JSON = schema.get("properties", {})
    required = [name for name in schema.get("required", ()) if name in properties]
    missing = {name: "anything" for name in schema.get("required", ()) if name not in properties}
    optional = [name for name in properties if name not in required] if everything and depth < 6 else []
    names, options = [], []
    for name in (*required, *optional):
        values = list(
            islice(
                candidates(
                    document,
                    (*at, "properties", name),
                    everything=everything and depth < 3,
                    name=name,
                    depth=depth + 1,
                ),
                6,
            )
        )
        if values:
            names.append(name)
            options.append(values)
        elif name in required:
            return
    first = [values[0] for values in options]
    yield {**missing, **dict(zip(names, first, strict=True))}
    # First vary one member at a time, which satisfies most unions; then try whole combinations.
    for index, values in enumerate(options):
        for value in values[1:]:
            yield {**missing, **dict(zip(names, [*first[:index], value, *first[index + 1 :]], strict=True))}
    for combination in islice(product(*(values[:2] for values in options)), 8):
        yield {**missing, **dict(zip(names, combination, strict=True))}


def _arrays(
    document: Document, schema: JSON, at: Sequence[str | int], everything: bool, name: str, depth: int
) -> Iterator[Any]:
    size = schema.get("minItems", 1 if everything and depth < 8 else 0)
    if "items" not in schema:
        yield ["anything"] * size
        return
    items = list(
        islice(
            candidates(
                document,
                (*at, "items"),
                everything=everything,
                name=name.removesuffix("s"),
                depth=depth + 1,
            ),
            8,
        )
    )
    if not size:
        yield []
    if schema.get("uniqueItems") and size > 1:
        yield items[:size]
    else:
        for item in items:
            yield [item] * max(size, 1)


def _merged(
    document: Document, schema: JSON, at: Sequence[str | int], everything: bool, name: str, depth: int
) -> Iterator[Any]:
    parts = [
        list(
            islice(
                candidates(
                    document, (*at, "allOf", index), everything=everything, name=name, depth=depth + 1
                ),
                3,
            )
        )
        for index in range(len(schema["allOf"]))
    ]
    if "properties" in schema:
        parts.append(list(islice(_objects(document, schema, at, everything, depth), 3)))
    for combination in islice(product(*parts), 12):
        if all(isinstance(part, dict) for part in combination):
            merged: JSON = {}
            for part in combination:
                merged.update(part)
            yield merged
        elif combination:
            yield combination[0]


def _texts(schema: JSON, name: str) -> Iterator[str]:
    low, high = schema.get("minLength", 0), schema.get("maxLength")
    if "format" in schema and schema["format"] in _BY_FORMAT:
        yield _BY_FORMAT[schema["format"]]
    pattern = schema.get("pattern")
    if pattern:
        yield from _matching(pattern)
    for part, value in _BY_NAME:
        if part in name.lower():
            yield value
            break
    text = (name or "text").ljust(low, "x")
    yield text[:high] if high is not None else text
    if not low:
        yield ""


def _matching(pattern: str) -> Iterator[str]:
    """Yield common texts that match a pattern of this document."""
    common = (
        "09:00",
        "2030-01-07",
        "+442079460000",
        "#aabbcc",
        "someone@example.com",
        "https://example.com/a.ics",
    )
    for text in (*common, "a", "witness", "1", "P1D", "PT1H", "en"):
        if re.search(pattern, text):
            yield text
            return


def _number(schema: JSON, kind: str) -> int | float:
    low = schema.get("minimum", 1)
    exclusive = schema.get("exclusiveMinimum")
    if exclusive is True:
        low += 1
    elif isinstance(exclusive, int | float) and not isinstance(exclusive, bool):
        low = exclusive + 1
    high = schema.get("maximum")
    if high is not None and low > high:
        low = high
    step = schema.get("multipleOf")
    if step:
        low = -(-low // step) * step
    return int(low) if kind == "integer" or float(low).is_integer() else float(low)
