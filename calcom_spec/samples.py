"""Values that satisfy the schemas of a document: deterministic and small, the simplest first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, islice
from typing import Any

from calcom_spec.contract import Document
from calcom_spec.document import joined, merged

Schema = dict[str, Any]

UNIONS = ("oneOf", "anyOf")
# Texts that satisfy the patterns of the documents; tried in order.
TEXTS = (
    "#292929", "09:00", "+12025550123", "2026-11-30", "Europe/London", "1", "BadRequestException",
    "HttpException", "BAD_REQUEST", "TRPCError", "invalid_grant", "TokenExpiredException",
    "somebody@example.com", "https://example.com/a.ics", "a", "P1D", "PT1H", "en",
)  # fmt: skip
# How many values of a part are tried, and how many of a whole.
PART, WHOLE = 40, 48
# For requests to a server: texts by a part of the field's name, and times in the future.
BY_NAME = {
    "timezone": "Europe/London",
    "email": "someone@example.com",
    "phone": "+442079460000",
    "url": "https://example.com/",
    "locale": "en",
    "language": "en",
    "slug": "witness",
    "start": "2030-01-07T09:00:00.000Z",
    "end": "2030-01-07T09:30:00.000Z",
    "uid": "witness-uid",
}
IN_THE_FUTURE = {"date-time": "2030-01-07T09:00:00.000Z", "date": "2030-01-07"}


class UnsatisfiableError(Exception):
    """No value was found that this schema accepts; `complaints` are the errors of the best attempt."""

    def __init__(self, complaints: Sequence[object]) -> None:
        super().__init__("; ".join(str(complaint) for complaint in list(complaints)[:3]))
        self.complaints = list(complaints)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """Which value is wanted: with all optional fields if `full`; another `salt` makes another value."""

    full: bool = False
    salt: int = 1
    for_requests: bool = False
    name: str = ""  # of the field
    above: tuple[str, ...] = ()  # the references that led here


class Samples:
    """Makes values for the schemas of one document; `for_requests`, such as a server accepts."""

    def __init__(self, document: Document, *, for_requests: bool = False) -> None:
        self.document = document
        self.for_requests = for_requests
        # By identity of the schema, which is kept, so that its identity stays its own.
        self._merged: dict[tuple[int, int], tuple[Schema, Schema]] = {}

    def first(self, schema: Schema, *, full: bool = False, salt: int = 1) -> Any:
        """Return the simplest value; it has all optional fields if `full`."""
        return next(self.candidates(schema, full=full, salt=salt), None)

    def fitting(self, schema: Schema) -> list[Any]:
        """Return small and full values that satisfy the schema, so that each member of its unions occurs.

        Raise UnsatisfiableError if there is none.
        """
        found: list[Any] = []
        made = [value for full in (False, True) for value in self.candidates(schema, full=full)]
        for value in made:
            if value not in found and self.document.fits(schema, value):
                found.append(value)
        if not found:
            errors = self.document.validator(schema).iter_errors(made[0]) if made else ()
            raise UnsatisfiableError([error.message for error in errors] or ["no candidate"])
        return found

    def candidates(self, schema: Schema, *, full: bool, salt: int = 1) -> Iterator[Any]:
        """Yield values that should satisfy the schema, simplest first; another `salt` makes other values."""
        return self._any(schema, _Wanted(full, salt, self.for_requests))

    def _any(self, schema: Schema, wanted: _Wanted) -> Iterator[Any]:
        if "$ref" in schema:
            inner, _ = self.document.resolve(schema, ())
            if wanted.above.count(schema["$ref"]) > 1:
                yield None if inner.get("nullable") else {}
                return
            yield from self._any(inner, replace(wanted, above=(*wanted.above, schema["$ref"])))
        elif "allOf" in schema:
            yield from self._any(self._whole(schema), wanted)
        elif any(union in schema for union in UNIONS):
            yield from self._members(schema, wanted)
        elif "const" in schema or schema.get("enum"):
            values = [schema["const"]] if "const" in schema else schema["enum"]
            yield from [value for value in values if value is not None] or [None]
        else:
            yield from self._typed(schema, wanted)
        if wanted.full and schema.get("nullable"):
            yield None

    def _whole(self, schema: Schema) -> Schema:
        """Return the schema with the parts of its `allOf`, the same object each time."""
        key = id(schema), -1
        if key not in self._merged:
            self._merged[key] = schema, merged(self.document.raw, schema)
        return self._merged[key][1]

    def _typed(self, schema: Schema, wanted: _Wanted) -> Iterator[Any]:
        kind = schema.get("type") or ("object" if "properties" in schema else "string")
        if isinstance(kind, list):
            kind = next((each for each in kind if each != "null"), "null")
        if kind == "object":
            yield from self._objects(schema, wanted)
        elif kind == "array":
            yield from self._arrays(schema, wanted)
        elif kind in ("integer", "number"):
            yield number(schema, wanted.salt)
        elif kind == "string":
            yield text(schema, wanted)
        else:
            yield True if kind == "boolean" else None

    def _members(self, schema: Schema, wanted: _Wanted) -> Iterator[Any]:
        """Yield values of a union's members; the first one is accepted by the union, if one of them is."""
        union = next(union for union in UNIONS if union in schema)
        made = chain.from_iterable(
            self._any(self._member(schema, union, index), wanted) for index in range(len(schema[union]))
        )
        first = next(made, None)
        yield next((value for value in chain([first], made) if self.document.fits(schema, value)), first)
        yield from made

    def _member(self, schema: Schema, union: str, index: int) -> Schema:
        """Return a member of a union, with the properties and required names beside the union."""
        member: Schema = schema[union][index]
        if not {"properties", "required"} & schema.keys():
            return member
        key = id(schema), index
        if key not in self._merged:
            rest = {name: value for name, value in schema.items() if name not in (*UNIONS, "discriminator")}
            self._merged[key] = schema, joined(merged(self.document.raw, member), rest)
        return self._merged[key][1]

    def _objects(self, schema: Schema, wanted: _Wanted) -> Iterator[Any]:
        properties: Schema = schema.get("properties", {})
        needed = schema.get("required", ())
        refused = schema.get("not", {})
        forbidden = {
            name for rule in [refused, *refused.get("anyOf", [])] for name in rule.get("required", ())
        }
        names = [name for name in properties if name in needed or (wanted.full and name not in forbidden)]
        choices = {name: self._any(properties[name], replace(wanted, name=name)) for name in names}
        base = {
            name: value
            for name, values in choices.items()
            if (value := next(values, None)) is not None or name in needed
        }
        base |= {name: "anything" for name in needed if name not in properties}
        yield base
        others = schema.get("additionalProperties")
        if wanted.full and isinstance(others, dict):
            yield {**base, "2026-11-23": next(self._any(others, wanted), None)}
        # One more object for each further choice of a property, so that all members of unions occur.
        for name, values in choices.items():
            for value in islice(values, PART):
                yield {**base, name: value}

    def _arrays(self, schema: Schema, wanted: _Wanted) -> Iterator[Any]:
        least = schema.get("minItems", 0)
        count = max(1, least) if wanted.full else least
        items: Schema = schema.get("items", {})
        yield [next(self._any(items, replace(wanted, salt=wanted.salt + n)), None) for n in range(count)]
        if not count:
            return
        values = [
            value for value in islice(self._any(items, wanted), PART) if self.document.fits(items, value)
        ]
        if len(values) > 1:
            yield values[: schema.get("maxItems")] if len(values) >= count else (values * count)[:count]


def instance(document: Document, place: Sequence[str | int], *, everything: bool = False) -> Any:
    """Return a value that the schema at `place` accepts; with `everything`, include optional fields.

    Raise UnsatisfiableError when no candidate passes.
    """
    best: list[object] | None = None
    values = Samples(document, for_requests=True).candidates(document.node(place), full=everything)
    for candidate in islice(values, WHOLE):
        complaints: list[object] = list(document.check_value(place, candidate))
        if not complaints:
            return candidate
        if best is None or len(complaints) < len(best):
            best = complaints
    raise UnsatisfiableError(best or ["no candidate"])


def number(schema: Schema, salt: int) -> float:
    """Return the number closest to `salt` in the range of a schema."""
    low, high = schema.get("minimum", 1), schema.get("maximum", salt)
    exclusive = schema.get("exclusiveMinimum")
    if exclusive is True:
        low += 1
    elif isinstance(exclusive, int | float) and not isinstance(exclusive, bool):
        low = exclusive + 1
    value: float = max(low, min(salt, high))
    step = schema.get("multipleOf")
    return -(-value // step) * step if step else value


def text(schema: Schema, wanted: _Wanted) -> str:
    """Return a string in the required format."""
    salt = wanted.salt
    formats = {
        "date-time": "2026-11-30T09:00:00.000Z",
        "date": "2026-11-30",
        "time": "09:00:00Z",
        "email": f"somebody{salt}@example.com",
        "uri": f"https://example.com/{salt}",
        "url": f"https://example.com/{salt}",
        "uuid": f"00000000-0000-4000-8000-{salt:012d}",
        "hostname": "example.com",
        "ipv4": "127.0.0.1",
        "phone": "+12025550123",
    }
    plain = f"text {salt}"
    if wanted.for_requests:
        formats |= IN_THE_FUTURE
        plain = next((value for part, value in BY_NAME.items() if part in wanted.name.lower()), plain)
    made: str = formats.get(schema.get("format", ""), plain)
    if "pattern" in schema:
        made = next((each for each in (made, *TEXTS) if re.search(schema["pattern"], each)), made)
    made = made.ljust(schema.get("minLength", 0), "x")
    return made[: schema.get("maxLength")]
