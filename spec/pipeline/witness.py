"""Find witnesses: values that satisfy a schema, or the reason why none was found.

They are deterministic and small: a minimal value (required properties), a full one (all properties), and one
for each member of a union. A schema without a witness is most likely unsatisfiable.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spec.pipeline.document import REFERENCE, Json, Object
from spec.pipeline.validate import Contract

FORMATS = {
    "date-time": "2026-11-23T09:00:00Z",
    "date": "2026-11-23",
    "time": "09:00:00Z",
    "email": "ann@example.com",
    "uri": "https://example.com/a",
    "url": "https://example.com/a",
    "uuid": "00000000-0000-4000-8000-000000000001",
}
# Strings that satisfy the patterns of the documents; tried in order.
STRINGS = ("text", "#292929", "1", "BadRequestException", "TokenExpiredException", "+442079460000")
DEPTH = 12


class NoWitnessError(Exception):
    """No value was found that satisfies a schema."""


class Witnesses:
    def __init__(self, contract: Contract) -> None:
        self.contract = contract
        self.schemas: Object = contract.document["components"]["schemas"]

    def of(self, schema: Object) -> list[Json]:
        """Return values that satisfy the schema, each validated; raise an error if there is none."""
        candidates = list(self._candidates(schema, DEPTH, full=False)) + list(
            self._candidates(schema, DEPTH, full=True)
        )
        fitting: list[Json] = []
        for candidate in candidates:
            if candidate not in fitting and self.contract.fits(schema, candidate):
                fitting.append(candidate)
        if not fitting:
            problem = self.contract.problems(schema, candidates[0])[:1] if candidates else "nothing to try"
            raise NoWitnessError(str(problem))
        return fitting

    def _candidates(self, schema: Object, depth: int, full: bool) -> Iterator[Json]:
        if depth <= 0:
            return
        if "$ref" in schema:
            yield from self._candidates(self.schemas[schema["$ref"].removeprefix(REFERENCE)], depth - 1, full)
        elif "allOf" in schema:
            yield from self._merged(schema, depth, full)
        elif "oneOf" in schema or "anyOf" in schema:
            own = {key: value for key, value in schema.items() if key not in ("oneOf", "anyOf")}
            for member in [*schema.get("oneOf", []), *schema.get("anyOf", [])]:
                if own.get("properties"):
                    yield from self._merged({"allOf": [own, member]}, depth, full)
                else:
                    yield from self._candidates(member, depth - 1, full)
        elif "enum" in schema:
            yield from schema["enum"]
        elif schema.get("type") == "object" or "properties" in schema:
            yield from self._objects(schema, depth, full)
        elif schema.get("type") == "array":
            yield from self._arrays(schema, depth, full)
        else:
            yield from _scalars(schema)
        if full and schema.get("nullable"):
            yield None

    def _merged(self, schema: Object, depth: int, full: bool) -> Iterator[Json]:
        """Return objects that satisfy all parts, by merging their witnesses."""
        own = {key: value for key, value in schema.items() if key not in ("allOf", "nullable")}
        parts = [part for part in (*schema["allOf"], own) if part]
        choices = [list(self._candidates(part, depth - 1, full)) or [{}] for part in parts]
        width = max(len(choice) for choice in choices)
        for index in range(width):
            merged: Json = {}
            for choice in choices:
                value = choice[min(index, len(choice) - 1)]
                merged = (
                    {**merged, **value} if isinstance(value, dict) and isinstance(merged, dict) else value
                )
            yield merged

    def _objects(self, schema: Object, depth: int, full: bool) -> Iterator[Json]:
        properties = schema.get("properties", {})
        names = list(properties) if full else list(schema.get("required", []))
        forbidden = {
            name
            for rule in [schema.get("not", {}), *schema.get("not", {}).get("anyOf", [])]
            for name in rule.get("required", [])
        }
        choices: dict[str, list[Json]] = {}
        for name in names:
            if name in forbidden:
                continue
            found = list(self._candidates(properties.get(name, {}), depth - 1, full))
            if found:
                choices[name] = found
        additional = schema.get("additionalProperties")
        base: Object = {name: found[0] for name, found in choices.items()}
        if full and isinstance(additional, dict):
            for value in list(self._candidates(additional, depth - 1, full))[:1]:
                base.setdefault("2026-11-23", value)
        yield base
        # One more object for each further choice of each property, so that all members of unions occur.
        for name, found in choices.items():
            for value in found[1:]:
                yield {**base, name: value}

    def _arrays(self, schema: Object, depth: int, full: bool) -> Iterator[Json]:
        items = schema.get("items", {})
        least = schema.get("minItems", 0)
        values = list(self._candidates(items, depth - 1, full)) if (full or least) else []
        if not full or not values:
            yield (values * max(least, 1))[: max(least, 0)] if values else []
            return
        yield values[: schema.get("maxItems", 40)] if len(values) >= least else (values * least)[:least]


def _scalars(schema: Object) -> Iterator[Json]:
    kind = schema.get("type")
    if kind == "boolean":
        yield True
    elif kind in ("integer", "number"):
        value = max(schema.get("minimum", 1), 1)
        yield min(value, schema["maximum"]) if "maximum" in schema else value
    elif kind == "string":
        if schema.get("format") in FORMATS:
            yield FORMATS[schema["format"]]
        pattern = schema.get("pattern")
        for text in STRINGS:
            if pattern is None or re.search(pattern, text):
                padded = text.ljust(schema.get("minLength", 0), "a")
                yield padded[: schema.get("maxLength", len(padded))]
                return
    else:
        yield "anything"
