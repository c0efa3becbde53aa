"""Which uses of the API break when one document replaces another.

The changes come from `calcom_spec.diff`, for one operation and one direction at a time. Those that concern
the usage are kept: a field that is read, a parameter that is sent, or a newly required part that a call does
not send.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from calcom_spec import naming
from calcom_spec.diff import (
    ANSWER,
    BREAK,
    CORRECTION,
    FINE,
    ORDER,
    REQUEST,
    WARN,
    Change,
    Differ,
    member_key,
)
from calcom_spec.document import REFERENCE, Object
from calcom_spec.observed import Observed
from calcom_spec.usage import WHOLE, Field, Used

Where = tuple[str, str]
UNIONS = ("oneOf", "anyOf")
# A client sends these by itself.
OWN_HEADERS = ("cal-api-version", "authorization")
# Rules that depend on the names that a call sends, not only on the change.
BY_NAMES = frozenset(
    {
        "property-added-required",
        "property-required",
        "property-removed",
        "union-members-removed",
        "type-changed",
        "null-refused",
        "schema-replaced",
        "property-optional",
        "body-added",
        "body-removed",
    }
)


@dataclass(frozen=True)
class Hit:
    """A use that breaks or may break."""

    level: str
    rule: str
    used: Used
    what: str
    """The use: `operation`, `parameter query.take`, `body attendee.name`, `answer data.[].title`."""
    detail: str
    effect: str
    """What happens in Python."""
    tests: tuple[str, ...] = ()
    pointer: tuple[str, ...] = ()
    """The place in the new document, as far as it exists there."""
    where: str = ""
    """The place with its line, when known."""

    @property
    def key(self) -> tuple[int, str, str, str]:
        """The order in which hits are reported."""
        return ORDER[self.level], self.used.key, self.what, self.rule


@dataclass
class _Body:
    """The body of one call, as a tree of names with the types of the values."""

    types: frozenset[str] = frozenset()
    inner: dict[str, _Body] = field(default_factory=dict)


def hits(used: Used, old: Object, new: Object, names: Object, observed: Observed | None = None) -> list[Hit]:
    """Return which uses of one operation break from the document `old`, which has it, to `new`."""
    before, after = found(old, used), found(new, used)
    if before is None:
        return []
    if after is None:
        return [gone(used, "the document does not have this operation")]
    made = [
        *_Request(used, old, new, before, after, names, observed).hits(),
        *_Answer(used, old, new, before, after, names, observed).hits(),
    ]
    unique = {(hit.rule, hit.what, hit.detail): hit for hit in made}
    return sorted(unique.values(), key=lambda hit: hit.key)


def gone(used: Used, why: str) -> Hit:
    """Return the hit for an operation that is used but missing."""
    effect = (
        f"{used.operation}: NotFoundError, or NotAvailable before anything is sent if the edition is known"
    )
    return Hit(BREAK, "operation-removed", used, "operation", why, effect, tuple(sorted(used.tests)))


def found(document: Object, used: Used) -> tuple[str, Object] | None:
    """Return the path and the operation, whatever the document calls the ids in the path."""
    method = used.method.lower()
    wanted = _plain(used.path)
    for path, item in document["paths"].items():
        if method in item and _plain(path) == wanted:
            return path, item[method]
    return None


def _plain(path: str) -> str:
    return re.sub(r"\{\w+\}", "{}", path)


def described_version(operation: Object) -> str:
    """Return the `cal-api-version` in which a document describes the operation, or "" if unknown."""
    for parameter in operation.get("parameters", []):
        if parameter.get("in") == "header" and parameter.get("name", "").lower() == "cal-api-version":
            default: str = parameter.get("schema", {}).get("default", "")
            return default
    return ""


class _Side:
    """The base for requests and answers: one operation in two documents, and its changes."""

    direction = ""

    def __init__(
        self,
        used: Used,
        old: Object,
        new: Object,
        before: tuple[str, Object],
        after: tuple[str, Object],
        names: Object,
        observed: Observed | None,
    ) -> None:
        self.used = used
        self.old, self.new = old, new
        self.before, self.after = before[1], after[1]
        self.names = names
        self.path = after[0]
        # The usage has its own names, and a renamed field is gone for users of the old name.
        chosen: Object = {
            kind: names[kind] for kind in ("operations", "schemas", "suffixes") if kind in names
        }
        sides = self._alone(old, self.before), self._alone(new, self.after)
        self.changes = Differ(*sides, chosen, observed, renames=False).changes()

    def _alone(self, document: Object, operation: Object) -> Object:
        part = self._part(operation)
        return {
            "paths": {self.used.path: {self.used.method.lower(): part}},
            "components": document["components"],
        }

    def _part(self, operation: Object) -> Object:
        raise NotImplementedError

    def _hit(
        self,
        change: Change,
        level: str,
        what: str,
        effect: str,
        tests: Iterable[str],
        pointer: tuple[str, ...],
    ) -> Hit:
        detail = f"{change.subject}: {change.detail}".rstrip(": ")
        return Hit(level, change.rule, self.used, what, detail, effect, tuple(sorted(tests)), pointer)

    @property
    def _here(self) -> tuple[str, ...]:
        return ("paths", self.path, self.used.method.lower())

    def _model(self, component: str) -> str:
        name: str = self.names["schemas"].get(component) or naming.object_name(component)
        return name

    def _pointer(self, change: Change, root: tuple[str, ...]) -> tuple[str, ...]:
        """The place of a change in the new document."""
        component, path = change.where
        # The subject of a renamed component names both.
        name = (
            change.subject.rpartition(" -> ")[2].partition(".")[0] if " -> " in change.subject else component
        )
        if name in self.new["components"]["schemas"]:
            return ("components", "schemas", name, *filter(None, path.split(".")))
        return (*self._here, *root, *filter(None, path.split(".")))


class _Request(_Side):
    direction = REQUEST

    def _part(self, operation: Object) -> Object:
        kept: Object = {name: operation[name] for name in ("parameters", "requestBody") if name in operation}
        return {"parameters": [], "responses": {}} | kept

    def hits(self) -> Iterator[Hit]:
        """Yield what breaks in the requests of the program."""
        by_names: list[Change] = []
        for change in self.changes:
            subject = re.match(r"(query|path|header) parameter ([^.\s]+)", change.subject)
            if subject:
                yield from self._parameter(change, subject[1], subject[2])
            elif change.rule in BY_NAMES:
                by_names.append(change)
            elif change.level in (BREAK, WARN):
                yield from self._field(change)
        yield from self._bodies(by_names)

    def _parameter(self, change: Change, place: str, name: str) -> Iterator[Hit]:
        where = f"{place}.{name}"
        pointer = (*self._here, "parameters", name)
        if change.rule in ("parameter-required", "header-required"):
            lacking = [tests for sent, tests in self.used.calls.items() if where not in sent]
            if lacking and not (place == "header" and name.lower() in OWN_HEADERS) and place != "path":
                tests = frozenset(test for each in lacking for test in each)
                effect = f"{self.used.operation}: BadRequestError unless {naming.attribute(name)} is given"
                yield self._hit(change, BREAK, f"parameter {where}", effect, tests, pointer)
            return
        used = self.used.parameters.get(where)
        if used is None:
            return
        argument = f"{self.used.operation}({naming.attribute(name)}=…)"
        if change.rule == "parameter-removed":
            effect = f"{argument} is ignored, or refused with BadRequestError"
            yield self._hit(change, BREAK, f"parameter {where}", effect, used.tests, pointer)
        elif change.level in (BREAK, WARN) and not self._fits_text(change, used):
            effect = f"{argument}: BadRequestError for a value that is no longer accepted"
            yield self._hit(change, change.level, f"parameter {where}", effect, used.tests, pointer)

    def _fits_text(self, change: Change, used: Field) -> bool:
        """Whether only single values are sent, which look the same as a list and as a string."""
        after = change.detail.rpartition(" -> ")[2]
        return change.rule == "type-changed" and "array" not in used.types and after.endswith("string")

    def _field(self, change: Change) -> Iterator[Hit]:
        schema = _json(self.before.get("requestBody", {}))
        for name, used in self.used.body.items():
            if change.where in _last_walk(self.old, schema, name, f"{self.used.key} {REQUEST}"):
                effect = f"{self._attribute(name)}: BadRequestError for a value that is no longer accepted"
                pointer = self._pointer(change, ("requestBody",))
                yield self._hit(change, change.level, f"body {name}", effect, used.tests, pointer)

    def _attribute(self, name: str) -> str:
        parts = [naming.attribute(part) for part in name.split(".") if part != "[]"]
        return f"{self.used.operation}({parts[0]}=…)" + "".join(f"[{part!r}]" for part in parts[1:])

    def _bodies(self, changes: list[Change]) -> Iterator[Hit]:
        before, after = (_json(each.get("requestBody", {})) for each in (self.before, self.after))
        earlier = _Bodies(self.old)
        later = _Bodies(self.new, earlier)
        problems: dict[tuple[str, str], set[str]] = {}
        for sent, tests in self.used.calls.items():
            names = [name.removeprefix("body.") for name in sent if name.startswith("body.")]
            body = _tree({name: self.used.body[name].types for name in names if name in self.used.body})
            if not names and not self.after.get("requestBody", {}).get("required"):
                continue
            was = earlier.problems(before, body, "") if before else set()
            now = later.problems(after, body, "", before) if after else {("body", "")}
            for problem in now - was:
                problems.setdefault(problem, set()).update(tests)
        for (kind, name), sending in sorted(problems.items()):
            change = self._explaining(changes, kind, name)
            if change is None or change.level == CORRECTION:
                continue
            effect = {
                "required": f"{self.used.operation}: BadRequestError unless {self._attribute(name)} is given",
                "gone": f"{self._attribute(name)} is ignored, or refused with BadRequestError",
                "type": f"{self._attribute(name)}: BadRequestError for a value of this type",
                "body": f"{self.used.operation} no longer takes a body",
            }[kind]
            pointer = self._pointer(change, ("requestBody",))
            yield self._hit(change, BREAK, f"body {name}".strip(), effect, sending, pointer)

    def _explaining(self, changes: list[Change], kind: str, name: str) -> Change | None:
        """The change that causes a problem of the body."""
        rules = {
            "required": ("property-added-required", "property-required", "body-added"),
            "gone": ("property-removed", "union-members-removed", "schema-replaced", "type-changed"),
            "type": ("type-changed", "union-members-removed", "null-refused", "schema-replaced"),
            "body": ("body-removed",),
        }[kind]
        fitting = [change for change in changes if change.rule in rules]
        ends = [change.where[1].removesuffix(".|").rpartition(".")[2] for change in fitting]
        # If a member of a union is removed, its fields are too.
        for wanted in ({name.rpartition(".")[2]}, {"", "|", *name.split(".")[:-1]}):
            near = [change for change, end in zip(fitting, ends, strict=True) if end in wanted]
            if near:
                return min(near, key=lambda change: ORDER[change.level])
        return None


class _Answer(_Side):
    direction = ANSWER

    def _part(self, operation: Object) -> Object:
        success = _success(operation)
        return {"parameters": [], "responses": {"2xx": success} if success else {}}

    def hits(self) -> Iterator[Hit]:
        """Yield what breaks in the answers that the program reads."""
        before, after = (_json(_success(each)) for each in (self.before, self.after))
        if not before or not after:
            return
        root = f"{self.used.key} {ANSWER}"
        told: set[str] = set()
        for name, read in self._read().items():
            whole = name.rpartition(".")[2] == WHOLE
            here = _last_walk(self.old, before, name, root)
            for change in self.changes:
                if change.level == FINE or not _is_at(change.where, here, whole):
                    continue
                if self._is_of_others(change.where[0], here, read.models):
                    continue
                told.add(name)
                if change.level == CORRECTION or (whole and change.level != BREAK):
                    continue
                level = WARN if whole else change.level
                effect = self._effect(change, name, read.models)
                pointer = self._pointer(change, ("responses",))
                yield self._hit(change, level, f"answer {name}", effect, read.tests, pointer)
            above = any(name.startswith(f"{other}.") for other in told)
            if (
                not (whole or above)
                and name not in told
                and here
                and not _last_walk(self.new, after, name, "")
            ):
                told.add(name)
                gone = Change("property-removed", BREAK, name, "gone")
                effect = self._effect(gone, name, read.models)
                yield self._hit(gone, BREAK, f"answer {name}", effect, read.tests, (*self._here, "responses"))

    def _read(self) -> dict[str, Field]:
        """The fields that are read, and the lists and objects that contain them, outer ones first."""
        read = dict(self.used.answer)
        for name, of in self.used.answer.items():
            parts = name.split(".")
            for count in range(1, len(parts)):
                outer = ".".join(parts[:count])
                if outer not in self.used.answer:
                    tests = read[outer].tests if outer in read else frozenset()
                    read[outer] = Field(frozenset(), frozenset(), tests | of.tests)
        return dict(sorted(read.items()))

    def _is_of_others(self, component: str, here: frozenset[Where], models: frozenset[str]) -> bool:
        """Whether the field was read only from other models of a union than the component's."""
        schemas = self.old["components"]["schemas"]
        of = {owner: self._model(owner) for owner, path in here if path and owner in schemas}
        known = models & set(of.values())
        return bool(known) and component in of and of[component] not in known

    def _effect(self, change: Change, name: str, models: frozenset[str]) -> str:
        parts = [part for part in name.split(".") if part != "[]"]
        last = naming.attribute(parts[-1]) if parts and parts[-1] != WHOLE else ""
        attribute = (
            change.effect or " and ".join(f"{model}.{last}".rstrip(".") for model in sorted(models)) or name
        )
        return {
            "property-removed": f"{attribute} is UNSET; strict=True raises ResponseDecodeError",
            "property-optional": f"{attribute} may be UNSET",
            "null-allowed": f"{attribute} may be None",
            "enum-value-added": f"{attribute} may have a value that its type does not list",
            "enum-removed": f"{attribute} may be any value",
            "type-changed": f"{attribute} has a value of another type",
            "union-members-added": f"{attribute} may have another type",
            "schema-replaced": f"{attribute} has another model",
            "answer-removed": f"{self.used.operation} may return None",
        }.get(change.rule, attribute)


# -- schemas


def _success(operation: Object) -> Object:
    statuses = sorted(status for status in operation.get("responses", {}) if status.startswith("2"))
    answer: Object = operation["responses"][statuses[0]] if statuses else {}
    return answer


def _json(holder: Object) -> Object:
    content = holder.get("content", {})
    for media in ("application/json", *content):
        if media in content:
            schema: Object = content[media].get("schema", {})
            return schema
    return {}


def _steps(
    document: Object, schema: Object, wheres: frozenset[Where]
) -> Iterator[tuple[Object, frozenset[Where]]]:
    """The objects that a schema may mean, with the names of the place: its own and its components'."""
    seen: set[str] = set()
    todo = [(schema, wheres)]
    while todo:
        current, here = todo.pop()
        reference = current.get("$ref", "").removeprefix(REFERENCE)
        if reference:
            if reference not in seen and reference in document["components"]["schemas"]:
                seen.add(reference)
                todo.append((document["components"]["schemas"][reference], here | {(reference, "")}))
            continue
        yield current, here
        for keyword in ("allOf", *UNIONS):
            members = current.get(keyword, [])
            for member in members:
                inside = frozenset((owner, f"{path}.|" if path else "|") for owner, path in here)
                todo.append((member, here | inside if keyword == "allOf" and len(members) == 1 else inside))


def _walk(document: Object, schema: Object, parts: list[str], root: str) -> Iterator[frozenset[Where]]:
    """The places along a path, one for each part; fewer if the path cannot be followed."""
    level = list(_steps(document, schema, frozenset({(root, "")})))
    yield frozenset().union(*(where for _, where in level))
    for part in parts:
        following: list[tuple[Object, frozenset[Where]]] = []
        for current, wheres in level:
            inner: Any = (
                current.get("items", current.get("additionalProperties"))
                if part == "[]"
                else current.get("properties", {}).get(part)
            )
            if isinstance(inner, dict):
                further = frozenset((owner, f"{path}.{part}" if path else part) for owner, path in wheres)
                following += _steps(document, inner, further)
        if not following:
            return
        level = following
        yield frozenset().union(*(where for _, where in level))


def _is_at(where: Where, here: frozenset[Where], whole: bool) -> bool:
    """Whether a change is at a place; using a whole object reads its fields, but nothing inside them."""
    if not whole:
        return where in here
    return any(where[0] == owner and where[1] and where[1].rpartition(".")[0] == path for owner, path in here)


def _last_walk(document: Object, schema: Object, name: str, root: str) -> frozenset[Where]:
    """The names of the place at the end of a path; empty if the path cannot be followed."""
    parts = [part for part in name.split(".") if part and part != WHOLE]
    walked = list(_walk(document, schema, parts, root))
    return walked[-1] if len(walked) == 1 + len(parts) else frozenset()


# -- bodies


def _tree(fields: Mapping[str, frozenset[str]]) -> _Body:
    root = _Body(frozenset({"object"}))
    for name, types in fields.items():
        node = root
        for part in name.split("."):
            node = node.inner.setdefault(part, _Body())
        node.types = types
    return root


class _Bodies:
    """Finds problems of bodies by names and types: missing, removed, or of another type.

    In a union, the body means the same member as in the old document, `before`.
    """

    def __init__(self, document: Object, before: _Bodies | None = None) -> None:
        self.document = document
        self.before = before

    def problems(
        self, schema: Object, body: _Body, path: str, was: Object | None = None
    ) -> set[tuple[str, str]]:
        """(kind, path) of each problem; `was` is the old schema at this place."""
        schema = self.whole(schema)
        was = self.before.whole(was) if self.before and was is not None else None
        members = _members(schema)
        if members:
            return self._of_union(members, body, path, _members(was) if was else [])
        if not _takes(schema, body.types):
            return {("type", path)}
        wrong: set[tuple[str, str]] = set()
        properties = schema.get("properties", {})
        if properties and "object" in body.types:
            required = set(schema.get("required", [])) - body.inner.keys()
            wrong |= {("required", _joined(path, name)) for name in required}
            for name, inner in body.inner.items():
                here = _joined(path, name)
                if name in properties:
                    stood = was.get("properties", {}).get(name) if was else None
                    wrong |= self.problems(properties[name], inner, here, stood)
                elif name != "[]" and not schema.get("additionalProperties"):
                    wrong.add(("gone", here))
        if "[]" in body.inner and isinstance(schema.get("items"), dict):
            stood = was.get("items") if was else None
            wrong |= self.problems(schema["items"], body.inner["[]"], _joined(path, "[]"), stood)
        return wrong

    def _of_union(
        self, members: list[Object], body: _Body, path: str, was: list[Object]
    ) -> set[tuple[str, str]]:
        if self.before and was:
            fitting = [member for member in was if not self.before.problems(member, body, path)]
            named = [len(self.before.named(member, body)) for member in fitting]
            if any(named):
                stood = fitting[named.index(max(named))]
                kept = [member for member in members if member_key(member) == member_key(stood)]
                if kept:
                    return self.problems(kept[0], body, path, stood)
        return min((self.problems(member, body, path) for member in members), key=len)

    def named(self, schema: Object, body: _Body) -> set[str]:
        """The names in the body that the schema has."""
        return {name for name in body.inner if name in self.whole(schema).get("properties", {})}

    def whole(self, schema: Object) -> Object:
        """The schema with references followed and `allOf` merged."""
        while "$ref" in schema:
            schema = self.document["components"]["schemas"].get(schema["$ref"].removeprefix(REFERENCE), {})
        merged: Object = {key: value for key, value in schema.items() if key != "allOf"}
        for part in map(self.whole, schema.get("allOf", [])):
            properties = {**part.get("properties", {}), **merged.get("properties", {})}
            required = [*part.get("required", []), *merged.get("required", [])]
            merged = {**part, **merged, "properties": properties, "required": required}
        return merged


def _members(schema: Object) -> list[Object]:
    members: list[Object] = next((schema[keyword] for keyword in UNIONS if schema.get(keyword)), [])
    return members


def _joined(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _takes(schema: Object, types: frozenset[str]) -> bool:
    """Whether values of all these JSON types are accepted, judged only by the schema's type."""
    kind = schema.get("type")
    if not isinstance(kind, str):
        return True
    taken = {kind, *(["integer"] if kind == "number" else []), *(["null"] if schema.get("nullable") else [])}
    return types <= taken


# -- lines


# -- text


def lines(hits: list[Hit]) -> Iterator[str]:
    """Yield the hits as text for people, the worst first."""
    for hit in sorted(hits, key=lambda hit: hit.key):
        place = f"  {hit.where}" if hit.where else ""
        yield f"{hit.level:5} {hit.used.key}  {hit.what}: {hit.rule}{place}"
        yield f"      {hit.detail}"
        if hit.effect:
            yield f"      Python: {hit.effect}"
        for test in hit.tests:
            yield f"      used by {test}"


def as_json(hits: list[Hit]) -> list[dict[str, Any]]:
    """Return the hits as rows for programs."""
    return [
        {
            "level": hit.level,
            "rule": hit.rule,
            "api": hit.used.api,
            "operation": hit.used.operation,
            "method": hit.used.method,
            "path": hit.used.path,
            "uses": hit.what,
            "detail": hit.detail,
            "effect": hit.effect,
            "tests": list(hit.tests),
            "where": hit.where,
        }
        for hit in sorted(hits, key=lambda hit: hit.key)
    ]


def markdown(hits: list[Hit], title: str, notes: Iterable[str] = ()) -> str:
    """Return the hits as a page."""
    rows = sorted(hits, key=lambda hit: hit.key)
    broken = sum(hit.level == BREAK for hit in rows)
    page = [f"# Impact: {title}", "", f"{broken} break, {len(rows) - broken} may break.", ""]
    page += [f"- {note}" for note in notes]
    if rows:
        page += ["| | use | change | in Python | where | tests |", "|---|---|---|---|---|---|"]
    for hit in rows:
        cells = [
            hit.level,
            f"`{hit.used.key}` {hit.what}",
            f"{hit.rule}: {hit.detail}",
            hit.effect,
            hit.where,
            "<br>".join(hit.tests),
        ]
        page.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
    return "\n".join(page).rstrip() + "\n"


def line_of(text: str, pointer: Iterable[str]) -> int:
    """Return the line of a JSON document with the deepest existing part of a pointer.

    Parts are names of fields, including the properties of a schema; `[]` is the schema of items, and in a
    list of parameters a part is the name of a parameter.
    """
    place = at = _skipped(text, 0)
    try:
        for part in pointer:
            child = _child(text, at, part)
            if child is None:
                break
            place, at = child
    except (ValueError, AttributeError):
        pass  # YAML: use the line of the last part found.
    return text.count("\n", 0, place) + 1


_SPACE = re.compile(r"\s*")
_value_at = json.JSONDecoder().raw_decode


def _skipped(text: str, at: int) -> int:
    matched = _SPACE.match(text, at)
    return matched.end() if matched else at


def _inside(text: str, at: int) -> Iterator[tuple[int, int]]:
    """The start of each member of the object or list at a place, and the start of its value."""
    in_object = text[at] == "{"
    at = _skipped(text, at + 1)
    while at < len(text) and text[at] not in "}]":
        start = at
        if in_object:
            _, at = _value_at(text, at)
            at = _skipped(text, _skipped(text, at) + 1)
        yield start, at
        _, at = _value_at(text, at)
        at = _skipped(text, at)
        at = _skipped(text, at + 1) if text[at : at + 1] == "," else len(text)


def _child(text: str, at: int, part: str) -> tuple[int, int] | None:
    """The start of a member and of its value."""
    if text[at : at + 1] == "[":
        named = (place for place, _ in _inside(text, at) if _value_at(text, place)[0].get("name") == part)
        place = next(named, None)
        return None if place is None else (place, place)
    if text[at : at + 1] != "{":
        return None
    members = {_value_at(text, start)[0]: (start, value) for start, value in _inside(text, at)}
    if part in members:
        return members[part]
    if part == "[]":
        return members.get("items") or members.get("additionalProperties")
    return _child(text, members["properties"][1], part) if "properties" in members else None
