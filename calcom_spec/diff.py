"""What changed between two published documents, and what it means for Python programs.

The direction matters: a new field in an answer is fine, a new required field in a request is a break. Changes
are grouped by root cause: a changed schema is one entry with all operations that it affects. A change that
recordings of the unchanged server already show is a correction of the document, not a change of behaviour.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import urlsplit

from calcom_spec import naming
from calcom_spec.document import REFERENCE, Json, Object, operations
from calcom_spec.observed import Observed

BREAK, WARN, FINE, CORRECTION = "break", "warn", "fine", "correction"
ORDER = {level: rank for rank, level in enumerate((BREAK, WARN, CORRECTION, FINE))}
REQUEST, ANSWER = "request", "answer"
# Where people find methods and types.
CLIENT, TYPES = "calcom.CalCom", "calcom.types"
# The security of an operation without credentials, and of one whose security the document omits.
PUBLIC, UNSAID = "nothing", "not stated"
# Between the old name and the new one.
TO = " -> "
# How many further names a line lists; the rest is only counted.
FURTHER = 3

# Keywords that restrict a value.
LIMITS = (
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "pattern",
    "format",
    "default",
)


@dataclass(frozen=True)
class Change:
    """One root cause, with every operation that it affects."""

    rule: str
    level: str
    subject: str
    detail: str
    effect: str = ""
    operations: tuple[str, ...] = ()
    where: tuple[str, str] = ("", "")
    """The component of the old document (or another holder of the schema), and the path inside it."""
    parts: tuple[str, ...] = ()
    """The added or removed members of a union or an enum."""
    python: tuple[str, ...] = ()
    """What changes in Python, in addition to `effect`."""

    @property
    def fingerprint(self) -> str:
        """Identifies a change, whatever the number of affected operations."""
        text = f"{self.rule}|{self.subject}|{self.detail}"
        return hashlib.sha256(text.encode()).hexdigest()[:12]


@dataclass
class _Pair:
    """A component of the old document and its counterpart in the new one."""

    old: str
    new: str
    directions: set[str] = field(default_factory=set)
    operations: set[str] = field(default_factory=set)


class Differ:
    """Compares two documents and collects the changes for callers."""

    def __init__(
        self,
        old: Object,
        new: Object,
        names: Object,
        observed: Observed | None = None,
        *,
        renames: bool = True,
    ) -> None:
        self.old, self.new, self.renames = old, new, renames
        self.observed = observed or Observed()
        self.names = names
        self.pairs: dict[tuple[str, str], _Pair] = {}
        self.found: list[Change] = []

    def changes(self) -> list[Change]:
        """List the changes."""
        before = {(path, method): operation for path, method, operation in operations(self.old)}
        after = {(path, method): operation for path, method, operation in operations(self.new)}
        for path, method in after.keys() - before.keys():
            self._add(
                "operation-added",
                FINE,
                f"{method.upper()} {path}",
                "",
                self._method(path, method) or f"new function {self._function(path, method)}",
            )
        for path, method in before.keys() - after.keys():
            self._add(
                "operation-removed",
                BREAK,
                f"{method.upper()} {path}",
                "",
                self._method(path, method) or f"function {self._function(path, method)} goes",
            )
        for path, method in before.keys() & after.keys():
            self._operation(path, method, before[path, method], after[path, method])
        self._servers()
        for pair in list(self.pairs.values()):
            self._component(pair)
        return _grouped(self.found)

    def _servers(self) -> None:
        one, other = (_urls(document) for document in (self.old, self.new))
        if one != other:
            # Another prefix of the paths breaks requests; for another host, `base_url` suffices.
            paths = [{urlsplit(url).path.rstrip("/") for url in urls} or {""} for urls in (one, other)]
            level = WARN if paths[0] == paths[1] else BREAK
            said = [", ".join(urls) or UNSAID for urls in (one, other)]
            self._add("servers-changed", level, "servers", " -> ".join(said), "base_url")

    def _add(
        self,
        rule: str,
        level: str,
        subject: str,
        detail: str,
        effect: str = "",
        reached: set[str] | None = None,
        where: tuple[str, str] = ("", ""),
        parts: tuple[str, ...] = (),
    ) -> None:
        operations = tuple(sorted(reached or ()))
        self.found.append(Change(rule, level, subject, detail, effect, operations, where, parts))

    # -- operations --------------------------------------------------------------------------------------

    def _function(self, path: str, method: str) -> str:
        key = f"{method.upper()} {path}"
        name: str = self.names["operations"].get(key) or naming.operation_name(
            method, path, self.names["suffixes"]
        )
        return name

    def _method(self, path: str, method: str) -> str:
        """The method of the client, if one is known."""
        place = self.names.get("methods", {}).get(f"{method.upper()} {path}")
        return f"{CLIENT}.{place}()" if place else ""

    def _argument(self, path: str, method: str, name: str) -> str:
        """An argument of the method, or else of the generated function."""
        known, argument = self._method(path, method), naming.attribute(name)
        return f"{known[:-1]}{argument})" if known else f"{self._function(path, method)}({argument}=…)"

    def _operation(self, path: str, method: str, old: Object, new: Object) -> None:
        key = f"{method.upper()} {path}"

        def argument(name: str) -> str:
            return self._argument(path, method, name)

        self._parameters(key, argument, path, old, new)
        one, other = _security(self.old, old), _security(self.new, new)
        if one != other:
            level = FINE if other == PUBLIC else WARN
            self._add(
                "security-changed", level, "security", f"{one} -> {other}", self._method(path, method), {key}
            )
        before, after = old.get("requestBody"), new.get("requestBody")
        if after and not before:
            level = BREAK if after.get("required") else FINE
            self._add("body-added", level, key, "a body is declared", argument("body"), {key})
        elif before and not after:
            self._add(
                "body-removed",
                WARN,
                key,
                "the body is no longer declared",
                argument("body"),
                {key},
            )
        elif before and after:
            self._media(before["content"], after["content"], key, REQUEST)
        answers_before, answers_after = old["responses"], new["responses"]
        for status in answers_after.keys() - answers_before.keys():
            self._add("answer-added", FINE, "answers", f"{status} is documented", "", {key})
        for status in answers_before.keys() - answers_after.keys():
            self._add("answer-removed", WARN, "answers", f"{status} is no longer documented", "", {key})
        for status in answers_before.keys() & answers_after.keys():
            self._media(
                answers_before[status].get("content", {}),
                answers_after[status].get("content", {}),
                key,
                ANSWER,
            )

    def _parameters(
        self, key: str, argument: Callable[[str], str], path: str, old: Object, new: Object
    ) -> None:
        before = {(p["in"], p["name"]): p for p in old["parameters"]}
        after = {(p["in"], p["name"]): p for p in new["parameters"]}
        for place, name in after.keys() - before.keys():
            subject = f"{place} parameter {name}"
            if place == "path" and f"{{{name}}}" in path:
                detail = "was already in the path, is now declared"
                self._add("path-parameter-declared", CORRECTION, subject, detail, "", {key})
            elif after[place, name].get("required"):
                effect = "" if place == "header" else argument(name)
                rule = "header-required" if place == "header" else "parameter-required"
                self._add(rule, BREAK, subject, "new and required", effect, {key})
            else:
                self._add("parameter-added", FINE, subject, "new and optional", argument(name), {key})
        for place, name in before.keys() - after.keys():
            if place == "path":
                detail = "not in the path, no longer declared"
                self._add(
                    "path-parameter-undeclared", CORRECTION, f"path parameter {name}", detail, "", {key}
                )
                continue
            self._add(
                "parameter-removed",
                FINE if place == "header" else WARN,
                f"{place} parameter {name}",
                "gone",
                argument(name),
                {key},
            )
        for place, name in before.keys() & after.keys():
            self._parameter(f"{place} parameter {name}", key, before[place, name], after[place, name])

    def _parameter(self, subject: str, key: str, old: Object, new: Object) -> None:
        if new.get("required") and not old.get("required"):
            rule = "header-required" if old["in"] == "header" else "parameter-required"
            self._add(rule, BREAK, subject, "now required", "", {key})
        if old.get("required") and not new.get("required"):
            self._add("parameter-optional", FINE, subject, "no longer required", "", {key})
        self._schemas(old["schema"], new["schema"], _Place(subject, "", {REQUEST}, {key}))

    def _media(self, old: Object, new: Object, key: str, direction: str) -> None:
        for media in old.keys() & new.keys():
            subject = f"{key} {direction}"
            self._schemas(old[media]["schema"], new[media]["schema"], _Place(subject, "", {direction}, {key}))

    # -- schemas -----------------------------------------------------------------------------------------

    def _component(self, pair: _Pair) -> None:
        subject = pair.old if pair.old == pair.new else f"{pair.old} -> {pair.new}"
        place = _Place(subject, "", pair.directions, pair.operations, self._model(pair.old), pair.old)
        self._schemas(self._old(pair.old), self._new(pair.new), place, follow=False)

    def _old(self, name: str) -> Object:
        schema: Object = self.old["components"]["schemas"][name]
        return schema

    def _new(self, name: str) -> Object:
        schema: Object = self.new["components"]["schemas"][name]
        return schema

    def _same(self, one: str, other: str) -> bool:
        """Whether two names mean the same schema: they differ only in the version, or it was renamed."""
        if naming.plain(one) == naming.plain(other):
            return True
        if one in self.new["components"]["schemas"] or other in self.old["components"]["schemas"]:
            return False
        before, after = self._old(one).get("properties", {}), self._new(other).get("properties", {})
        return len(before.keys() & after.keys()) * 2 > len(before)

    def _model(self, name: str) -> str:
        known = self.names.get("models", {}).get(name)
        return f"{TYPES}.{known}" if known else self.names["schemas"].get(name) or naming.object_name(name)

    def _reach(self, old: str, new: str, place: _Place) -> None:
        """Note that an operation uses a component, and everything that the component refers to."""
        if old not in self.old["components"]["schemas"] or new not in self.new["components"]["schemas"]:
            return
        pair = self.pairs.setdefault((old, new), _Pair(old, new))
        if place.directions <= pair.directions and place.operations <= pair.operations:
            return
        pair.directions |= place.directions
        pair.operations |= place.operations
        inner = replace(place, subject=old, path="")
        for one, other in _references(self._old(old), self._new(new)):
            if self._same(one, other):
                self._reach(one, other, inner)

    def _schemas(self, old: Object, new: Object, place: _Place, follow: bool = True) -> None:
        one, other = _reference(old), _reference(new)
        if one and other:
            if self._same(one, other):
                if follow or place.path:
                    self._reach(one, other, place)
            else:
                corrected = self.observed.fits_better(
                    self.old, self.new, one, other, place.component, place.path
                )
                self._level("schema-replaced", place, f"{one} -> {other}", WARN, WARN, corrected)
            if bool(old.get("nullable")) != bool(new.get("nullable")):
                self._nullable(old, new, place)
            return
        if one or other:
            self._mixed(old, new, one, other, place)
            return
        self._nullable(old, new, place)
        self._types(old, new, place)
        self._enums(old, new, place)
        self._limits(old, new, place)
        self._members(old, new, place)
        self._properties(old, new, place)
        if _shape_of(old) != _shape_of(new):
            return
        for keyword in ("items", "additionalProperties"):
            if isinstance(old.get(keyword), dict) and isinstance(new.get(keyword), dict):
                self._schemas(old[keyword], new[keyword], place.inside("[]"))

    def _mixed(self, old: Object, new: Object, one: str, other: str, place: _Place) -> None:
        """Compare a reference on one side with an inline schema on the other."""
        before = self._old(one) if one else old
        after = self._new(other) if other else new
        if (
            _shape_of(before) == _shape_of(after) == "object"
            and "properties" in before
            and "properties" in after
        ):
            self._schemas(before, after, place)
        elif one and one in {_reference(member) for member in new.get("oneOf", [])}:
            others = [member_key(member) for member in new["oneOf"] if _reference(member) != one]
            self._level("union-members-added", place, ", ".join(others), FINE, WARN)
        elif _shape_of(before) != _shape_of(after):
            self._types(before, after, place)

    def _level(
        self,
        rule: str,
        place: _Place,
        detail: str,
        request: str,
        answer: str,
        corrected: bool = False,
        parts: tuple[str, ...] = (),
        now: str = "",
        value: Json = None,
    ) -> None:
        levels = [{REQUEST: request, ANSWER: answer}[direction] for direction in place.directions]
        level = min(levels, key=lambda each: ORDER[each])
        if corrected and level in (BREAK, WARN):
            level = CORRECTION
        subject = f"{place.subject}.{place.path}" if place.path else place.subject
        effect = self._attribute(place)[0] if value is None else self._value(place, value)
        effect = f"{effect}{TO}{now}" if now else effect
        where = (place.component or place.subject, place.path)
        self._add(rule, level, subject, detail, effect, place.operations, where, parts)

    def _attribute(self, place: _Place) -> tuple[str, str]:
        """The attribute of a model in Python, and the name of its type if it has one."""
        if not place.model:
            return "", ""
        types, prefix = self.names.get("types", {}), f"{TYPES}." if place.model.startswith(TYPES) else ""
        at = kind = place.model.removeprefix(prefix)
        found = f"{prefix}{kind}"
        for part in [part for part in place.path.split(".") if part]:
            if part == "|":
                # Only the generator knows the names of union members.
                break
            if part == "[]":
                at = naming.item_name(at)
            else:
                found = (
                    f"{prefix}{kind}.{naming.attribute(part)}"
                    if kind
                    else f"{found}.{naming.attribute(part)}"
                )
                at += naming.pascal(part)
            kind = types.get(at, "")
        return found, f"{prefix}{kind}" if kind else ""

    def _value(self, place: _Place, value: Json) -> str:
        """A value of an enumeration, or the attribute that holds it."""
        attribute, kind = self._attribute(place)
        return f"{kind} {value!r}" if kind.startswith(TYPES) else attribute

    def _nullable(self, old: Object, new: Object, place: _Place) -> None:
        if new.get("nullable") and not old.get("nullable"):
            self._level(
                "null-allowed",
                place,
                "may be null",
                FINE,
                WARN,
                self.observed.null(place.component, place.path),
            )
        if old.get("nullable") and not new.get("nullable"):
            self._level("null-refused", place, "is never null", WARN, FINE)

    def _types(self, old: Object, new: Object, place: _Place) -> None:
        before, after = _shape_of(old), _shape_of(new)
        if before == after:
            return
        corrected = self.observed.decides(place.component, place.path, before, after)
        if {before, after} == {"number", "integer"}:
            self._level("number-type", place, f"{before} -> {after}", FINE, FINE)
        elif before == "anything":
            self._level("type-declared", place, after, FINE, FINE)
        elif after == "anything":
            self._level("type-undeclared", place, f"{before} -> anything", FINE, WARN)
        elif _says_nothing(old):
            # Upstream's generator writes a bare object for a type that it does not know.
            self._level("type-declared", place, f"a bare object -> {after}", BREAK, BREAK, corrected=True)
        elif place.subject.startswith("path parameter"):
            self._level("path-parameter-type", place, f"{before} -> {after}", FINE, FINE)
        else:
            self._level("type-changed", place, f"{before} -> {after}", BREAK, BREAK, corrected)

    def _enums(self, old: Object, new: Object, place: _Place) -> None:
        if "enum" not in old or "enum" not in new:
            if "enum" in new:
                self._level("enum-added", place, f"only {', '.join(map(str, new['enum']))}", WARN, FINE)
            if "enum" in old:
                self._level("enum-removed", place, "any value", FINE, WARN)
            return
        added = [value for value in new["enum"] if value not in old["enum"]]
        removed = [value for value in old["enum"] if value not in new["enum"]]
        for value in added:
            self._level("enum-value-added", place, str(value), FINE, WARN, value=value)
        for value in removed:
            self._level("enum-value-removed", place, str(value), BREAK, FINE, value=value)

    def _limits(self, old: Object, new: Object, place: _Place) -> None:
        for keyword in LIMITS:
            if old.get(keyword) != new.get(keyword):
                detail = f"{keyword} {old.get(keyword, '-')} -> {new.get(keyword, '-')}"
                self._level(f"{keyword}-changed", place, detail, FINE, FINE)

    def _members(self, old: Object, new: Object, place: _Place) -> None:
        for keyword in ("oneOf", "anyOf", "allOf"):
            before, after = old.get(keyword, []), new.get(keyword, [])
            if not before or not after:
                continue
            pairs, removed, added = _matched(before, after)
            for member, match in pairs:
                self._schemas(member, match, place.inside("|"))
            if removed:
                keys = tuple(member_key(member) for member in removed)
                self._level("union-members-removed", place, _keys(removed), BREAK, FINE, parts=keys)
            if added:
                self._level("union-members-added", place, _keys(added), FINE, WARN)

    def _properties(self, old: Object, new: Object, place: _Place) -> None:
        before, after = old.get("properties", {}), new.get("properties", {})
        was, now = set(old.get("required", [])), set(new.get("required", []))
        renamed = _renamed(before, after) if self.renames else {}
        for name, other in renamed.items():
            corrected = self.observed.never(place.component, place.inside(name).path) and (
                self.observed.present(place.component, place.inside(other).path)
            )
            request = BREAK if other in now else WARN
            inner, called = place.inside(name), self._attribute(place.inside(other))[0]
            detail = f"is called {other}"
            self._level("property-renamed", inner, detail, request, BREAK, corrected, now=called)
        for name in after.keys() - before.keys() - set(renamed.values()):
            inner = place.inside(name)
            corrected = self.observed.present(place.component, inner.path)
            if name in now:
                self._level("property-added-required", inner, "new and required", BREAK, FINE, corrected)
            else:
                self._level("property-added", inner, "new", FINE, FINE)
        for name in before.keys() - after.keys() - renamed.keys():
            corrected = self.observed.never(place.component, place.inside(name).path)
            self._level("property-removed", place.inside(name), "gone", WARN, BREAK, corrected)
        for name in [name for name in before if name in after]:
            inner = place.inside(name)
            if name in now and name not in was:
                self._level("property-required", inner, "now required", BREAK, FINE)
            if name in was and name not in now:
                corrected = self.observed.absent(place.component, inner.path)
                self._level("property-optional", inner, "no longer required", FINE, WARN, corrected)
            self._schemas(before[name], after[name], inner)


def _renamed(before: Object, after: Object) -> dict[str, str]:
    """Renamed properties, old name -> new name: both have the same schema, and no other pair fits."""
    gone = {name: schema for name, schema in before.items() if name not in after}
    come = {name: schema for name, schema in after.items() if name not in before}
    pairs = [(name, other) for name in gone for other in come if gone[name] == come[other]]
    found = {name: other for name, other in pairs if _letters(name) == _letters(other)}
    for name, other in pairs:
        rivals = sum(name == one or other == two for one, two in pairs)
        if rivals == 1:
            found.setdefault(name, other)
    return found if len(set(found.values())) == len(found) else {}


def _letters(name: str) -> str:
    return naming.snake(name).replace("_", "")


@dataclass(frozen=True)
class _Place:
    """A place in a schema, and the operations that use it."""

    subject: str
    path: str
    directions: set[str]
    operations: set[str]
    model: str = ""
    component: str = ""

    def inside(self, name: str) -> _Place:
        return replace(self, path=f"{self.path}.{name}" if self.path else name)


def _urls(document: Object) -> list[str]:
    """The URLs of the servers in a document."""
    return [str(server.get("url")) for server in document.get("servers", [])]


def _security(document: Object, operation: Object) -> str:
    """The required credentials of an operation, in one line."""
    wanted = operation.get("security", document.get("security"))
    if wanted is None:
        return UNSAID
    ways = [" and ".join(sorted(way)) or "nothing" for way in wanted]
    return " or ".join(sorted(ways)) or PUBLIC


def _says_nothing(schema: Object) -> bool:
    """Whether this is a bare object, or a list of bare objects."""
    if schema.get("type") == "array":
        return _says_nothing(schema.get("items", {}))
    silent = ("properties", "additionalProperties", "allOf", "oneOf", "anyOf", "$ref")
    return schema.get("type") == "object" and not any(keyword in schema for keyword in silent)


def _reference(schema: Object) -> str:
    """The component that a schema refers to, directly or as the only part of an `allOf`."""
    parts = schema.get("allOf", [])
    if len(parts) == 1 and "properties" not in schema:
        schema = parts[0]
    reference: str = schema.get("$ref", "")
    return reference.removeprefix(REFERENCE)


def _references(old: Json, new: Json) -> Iterator[tuple[str, str]]:
    """Pairs of references at the same place in two schemas."""
    if isinstance(old, dict) and isinstance(new, dict):
        one, other = _reference(old), _reference(new)
        if one and other:
            yield one, other
            return
        for key in old.keys() & new.keys():
            yield from _references(old[key], new[key])
    elif isinstance(old, list) and isinstance(new, list):
        members = [[member for member in side if isinstance(member, dict)] for side in (old, new)]
        for member, match in _matched(*members)[0]:
            yield from _references(member, match)


def _matched(
    before: list[Object], after: list[Object]
) -> tuple[list[tuple[Object, Object]], list[Object], list[Object]]:
    """Pairs of union members that correspond (equal, or else of the same kind), and the rest of each side."""
    rest = list(after)
    pairs, unmatched, removed = [], [], []
    for member in before:
        if member in rest:
            rest.remove(member)
            pairs.append((member, member))
        else:
            unmatched.append(member)
    for member in unmatched:
        match = next((other for other in rest if member_key(other) == member_key(member)), None)
        if match is None:
            removed.append(member)
        else:
            rest.remove(match)
            pairs.append((member, match))
    return pairs, removed, rest


def _keys(members: list[Object]) -> str:
    return ", ".join(sorted(member_key(member) for member in members))


def member_key(schema: Object) -> str:
    """Return the identity of a union member, independent of its version."""
    reference = _reference(schema)
    if not reference and schema.get("type") == "array":
        return f"array of {member_key(schema.get('items', {}))}"
    return naming.plain(reference) if reference else _shape_of(schema)


def _shape_of(schema: Object) -> str:
    if "oneOf" in schema or "anyOf" in schema:
        return "union"
    if "type" not in schema and ("properties" in schema or "allOf" in schema):
        return "object"
    kind: str = schema.get("type", "anything")
    if kind == "array":
        inner = schema.get("items", {})
        return f"array of {(_reference(inner) and 'object') or _shape_of(inner)}"
    return kind


def _grouped(found: list[Change]) -> list[Change]:
    """One entry per root cause, the worst first."""
    groups: dict[tuple[str, str, str, str], Change] = {}
    for change in found:
        key = (change.rule, change.level, change.subject, change.detail)
        before = groups.get(key)
        merged = tuple(sorted({*(before.operations if before else ()), *change.operations}))
        groups[key] = replace(before or change, operations=merged)
    return sorted(groups.values(), key=lambda c: (ORDER[c.level], c.rule, c.subject, c.detail))


def compare(old: Object, new: Object, names: Object, observed: Observed | None = None) -> list[Change]:
    """Return the changes from one document of facts to another; `names` as in `spec/v2/names.yaml`."""
    return Differ(old, new, names, observed).changes()


def summary(changes: list[Change]) -> list[str]:
    """Count the root causes by level and by rule, and the operations that they affect."""
    levels = Counter(change.level for change in changes)
    head = [", ".join(f"{levels[level]} {level}" for level in ORDER)]
    always = ("operation-added", "operation-removed", "property-removed")
    rules = sorted({*always, *(change.rule for change in changes if change.level != FINE)})
    for rule in rules:
        chosen = [change for change in changes if change.rule == rule]
        reach = sum(len(change.operations) for change in chosen)
        head.append(f"  {rule}: {len(chosen)}" + (f" ({reach} places)" if reach > len(chosen) else ""))
    return head


def line(change: Change, reasons: dict[str, str]) -> str:
    """Return one change in one line."""
    text = f"{change.rule}: {change.subject}: {change.detail}".rstrip(": ")
    further = [*change.python[:FURTHER], *([f"{len(change.python) - FURTHER} more"] * _is_long(change))]
    if change.effect or further:
        text += f"  [{'; '.join([*([change.effect] * bool(change.effect)), *further])}]"
    if len(change.operations) > 1:
        text += f"  affects {len(change.operations)} operations"
    if change.fingerprint in reasons:
        text += f"  (ignored: {reasons[change.fingerprint]})"
    return f"{change.level:10} {change.fingerprint}  {text}"


def _is_long(change: Change) -> bool:
    return len(change.python) > FURTHER


def breaks(changes: list[Change], reasons: dict[str, str]) -> list[Change]:
    """Return the breaking changes that are not on the list of ignored ones."""
    return [change for change in changes if change.level == BREAK and change.fingerprint not in reasons]


def as_json(changes: list[Change]) -> list[dict[str, Any]]:
    """Render changes as rows for a JSON report."""
    return [
        {
            "fingerprint": c.fingerprint,
            "rule": c.rule,
            "level": c.level,
            "subject": c.subject,
            "detail": c.detail,
            "effect": c.effect,
            "operations": list(c.operations),
            "python": list(c.python),
        }
        for c in changes
    ]
