"""Deterministic values that satisfy a schema of the OpenAPI document.

Given values (a request's body, stored rows) are used wherever the schema allows them.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from calcom_spec.document import merged

Schema = dict[str, Any]

MISSING: Any = object()

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+\.[^@\s]+")
_URI = re.compile(r"[a-z][a-z0-9+.-]*:\S+", re.IGNORECASE)
# Texts tried for a `pattern`; the document has colours and phone numbers.
_TEXTS = ("sample", "+12025550123", "#292929", "09:00", "2026-01-01")
_DEEPEST = 12


class Samples:
    """Makes and checks values for one document; `now` is the default text of times."""

    def __init__(self, document: dict[str, Any], now: str) -> None:
        self._document = document
        self._now = now

    # --- checking

    def resolved(self, schema: Schema) -> Schema:
        """Return a schema with references resolved and the parts of `allOf` merged."""
        return merged(self._document, schema)

    def fits(self, schema: Schema, value: Any) -> bool:
        """Return whether a value satisfies a schema."""
        return next(self.complaints(schema, value), None) is None

    def complaints(self, schema: Schema, value: Any, name: str = "") -> Iterator[tuple[str, str]]:
        """Yield what is wrong with a value: field names and reasons."""
        schema = self.resolved(schema)
        if value is None:
            if not schema.get("nullable") and schema.get("type") is not None:
                yield name, "must not be null"
            return
        if "enum" in schema and value not in schema["enum"]:
            yield name, f"must be one of the following values: {', '.join(map(str, schema['enum']))}"
            return
        branches = schema.get("oneOf") or schema.get("anyOf")
        if branches and not any(self.fits(branch, value) for branch in branches):
            yield name, "fits none of the possible forms"
            return
        if "not" in schema and self.fits(schema["not"], value):
            yield name, "has a form that is excluded"
            return
        kind = schema.get("type")
        if kind is not None and not _is_a(kind, value):
            yield name, f"must be {'an' if kind[0] in 'aio' else 'a'} {kind}"
            return
        if isinstance(value, dict):
            yield from self._object_complaints(schema, value, name)
        elif isinstance(value, list):
            if len(value) < schema.get("minItems", 0):
                yield name, "has too few items"
            for index, item in enumerate(value):
                yield from self.complaints(schema.get("items", {}), item, f"{name}.{index}".lstrip("."))
        elif isinstance(value, str):
            if not _text_fits(schema, value):
                yield name, f"must be a valid {schema.get('format', 'text')}"
        elif not isinstance(value, bool) and not _number_fits(schema, value):
            yield name, "is out of range"

    def _object_complaints(
        self, schema: Schema, value: dict[str, Any], name: str
    ) -> Iterator[tuple[str, str]]:
        properties = schema.get("properties", {})
        for field in schema.get("required", ()):
            if field not in value:
                yield f"{name}.{field}".lstrip("."), "is required"
        others = schema.get("additionalProperties", True)
        for field, inner in value.items():
            place = f"{name}.{field}".lstrip(".")
            if field in properties:
                yield from self.complaints(properties[field], inner, place)
            elif others is False:
                yield place, "should not exist"
            elif isinstance(others, dict):
                yield from self.complaints(others, inner, place)

    # --- making

    def make(self, schema: Schema, given: Any = MISSING, name: str = "", depth: int = 0) -> Any:
        """Return a value for a schema: `given` if it fits, with missing parts filled in."""
        schema = self.resolved(schema)
        if given is None and schema.get("nullable"):
            return None
        branches = schema.get("oneOf") or schema.get("anyOf")
        if branches:
            return self._one_of(schema, branches, given, name, depth)
        kind = schema.get("type", "object" if "properties" in schema else None)
        if kind == "object":
            return self._object(schema, given, depth)
        if kind == "array":
            items = given if isinstance(given, list) else [MISSING] * schema.get("minItems", 0)
            return [self.make(schema.get("items", {}), item, name, depth + 1) for item in items]
        if given is not MISSING and self.fits(schema, given):
            return given
        if schema.get("nullable"):
            return None
        if "enum" in schema:
            return schema["enum"][0]
        if "default" in schema and self.fits(schema, schema["default"]):
            return schema["default"]
        if kind == "boolean":
            return False
        if kind in ("integer", "number"):
            return max(schema.get("minimum", 1), min(1, schema.get("maximum", 1)))
        return self._text(schema, name) if kind == "string" else {}

    def _one_of(self, schema: Schema, branches: list[Schema], given: Any, name: str, depth: int) -> Any:
        """Return a value that exactly one branch accepts, from the branch that fits `given` best."""
        made = [self.make(branch, given, name, depth + 1) for branch in branches]
        wanted = given if isinstance(given, dict) else {}
        for one in made:
            if isinstance(one, dict):
                for field in schema.get("required", ()):
                    one.setdefault(field, wanted.get(field, field))
        alone = [one for one in made if sum(self.fits(branch, one) for branch in branches) == 1]
        # The first of those that keep the most of the given value.
        return max(alone or made, key=lambda one: _kept(one, wanted), default=None)

    def _object(self, schema: Schema, given: Any, depth: int) -> Any:
        values = given if isinstance(given, dict) else {}
        properties: Mapping[str, Schema] = schema.get("properties", {})
        required = set(schema.get("required", ()))
        made: dict[str, Any] = {}
        for field, inner in properties.items():
            if field in required and depth < _DEEPEST:
                made[field] = self.make(inner, values.get(field, MISSING), field, depth + 1)
            elif field in values:
                value = self.make(inner, values[field], field, depth + 1)
                if self.fits(inner, value):
                    made[field] = value
        others = schema.get("additionalProperties", not properties)
        if others:
            for field, value in values.items():
                fits = others is True or self.fits(others, value)
                if field not in properties and fits:
                    made[field] = value
        return made

    def _text(self, schema: Schema, name: str) -> str:
        kind = schema.get("format")
        if kind == "date-time":
            return self._now
        if kind == "date":
            return self._now[:10]
        if kind == "uri":
            return f"https://example.com/{name}"
        if kind == "email":
            return f"{name or 'somebody'}@example.com".lower()
        if kind == "uuid":
            return str(uuid.uuid5(uuid.NAMESPACE_URL, name))
        if kind == "phone":
            return _TEXTS[1]
        own = (name or _TEXTS[0]).ljust(schema.get("minLength", 0), "x")
        return next((text for text in (own, *_TEXTS) if _text_fits(schema, text)), own)


def _kept(made: Any, wanted: Mapping[str, Any]) -> int:
    return (
        sum(made.get(field, MISSING) == value for field, value in wanted.items())
        if isinstance(made, dict)
        else 0
    )


def _is_a(kind: str, value: Any) -> bool:
    if kind == "object":
        return isinstance(value, dict)
    if kind == "array":
        return isinstance(value, list)
    if kind == "string":
        return isinstance(value, str)
    if kind == "boolean":
        return isinstance(value, bool)
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return number and (kind == "number" or float(value).is_integer())


def _number_fits(schema: Schema, value: float) -> bool:
    return bool(schema.get("minimum", value) <= value <= schema.get("maximum", value))


def _text_fits(schema: Schema, value: str) -> bool:
    if not schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", len(value)):
        return False
    if "pattern" in schema and not re.search(schema["pattern"], value):
        return False
    kind = schema.get("format")
    if kind == "date-time":
        return "T" in value and _is_moment(value)
    if kind == "date":
        return _DAY.fullmatch(value) is not None
    if kind == "email":
        return _EMAIL.fullmatch(value) is not None
    if kind == "uri":
        return _URI.fullmatch(value) is not None
    return kind != "uuid" or _is_uuid(value)


def _is_moment(value: str) -> bool:
    try:
        return datetime.fromisoformat(value).tzinfo is not None
    except ValueError:
        return False


def _is_uuid(value: str) -> bool:
    try:
        return str(uuid.UUID(value)) == value.lower()
    except ValueError:
        return False
