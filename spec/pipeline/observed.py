"""What recordings say about the members of a document's schemas: seen, absent, null, of which types.

The recordings were made before the documents that are compared, so that what they already show is no change
of behaviour.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field

from spec.pipeline import truth
from spec.pipeline.document import REFERENCE, Json, Object, operations
from spec.pipeline.validate import Contract, type_name

Member = tuple[str, str]  # component, path inside it


@dataclass
class Observed:
    """Counts by component schema and path inside it; empty without recordings."""

    objects: Counter[Member] = field(default_factory=Counter)
    seen: dict[Member, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))

    @classmethod
    def of(cls, document: Object) -> Observed:
        """What the recorded answers show about a document's schemas."""
        found = cls()
        contract = Contract({"servers": [{"url": ""}], **document})
        versions = {id(o): _version(o) for _, _, o in operations(document)}
        for folder in sorted(path for path in truth.RECORDINGS.iterdir() if path.is_dir()):
            for exchange in truth.exchanges(folder):
                operation = contract.find(exchange.method, exchange.path)
                if operation is None or not exchange.has_json or exchange.status >= truth.MULTIPLE_CHOICES:
                    continue
                wanted = versions[id(operation.document)]
                if wanted and exchange.version != wanted:
                    continue
                schema = contract.answer_schema(operation.document, exchange.status)
                if schema:
                    found._walk(contract, schema, exchange.answer, "", "")
                body = contract.body_schema(operation.document)
                if body and exchange.request is not None:
                    found._walk(contract, body, exchange.request, "", "")
        return found

    def _walk(self, contract: Contract, schema: Object, value: Json, component: str, path: str) -> None:
        if "allOf" in schema and len(schema["allOf"]) == 1:
            schema = schema["allOf"][0]
        if "$ref" in schema:
            component, path = schema["$ref"].removeprefix(REFERENCE), ""
            schema = contract.document["components"]["schemas"].get(component, {})
        members = schema.get("oneOf") or schema.get("anyOf")
        if members:
            fitting = max(members, key=lambda member: _likeness(contract, member, value))
            self._walk(contract, fitting, value, component, f"{path}.|".lstrip("."))
            return
        if isinstance(value, dict) and "properties" in schema:
            self.objects[component, path] += 1
            for name, inner in value.items():
                where = f"{path}.{name}".lstrip(".")
                self.seen[component, where][type_name(inner)] += 1
                self._walk(contract, schema["properties"].get(name, {}), inner, component, where)
        elif isinstance(value, list):
            for item in value:
                where = f"{path}.[]".lstrip(".")
                self.seen[component, where][type_name(item)] += 1
                self._walk(contract, schema.get("items", {}), item, component, where)

    def types(self, component: str, path: str) -> set[str]:
        return set(self.seen.get((component, path), ())) - {"null"}

    def decides(self, component: str, path: str, before: str, after: str) -> bool:
        """Whether what was recorded is of the new type and never of the old one."""
        for kind in ("array of ", ""):
            if before.startswith(kind) and after.startswith(kind):
                where = f"{path}.[]" if kind else path
                seen = self.types(component, where)
                old, new = (_json_type(text.removeprefix(kind)) for text in (before, after))
                return new in seen and old not in seen
        return False

    def fits_better(self, old: Object, new: Object, one: str, other: str, component: str, path: str) -> bool:
        """Whether recorded objects look like the schema that replaces another one."""
        recorded = {
            name.rpartition(".")[2]
            for (owner, name) in self.seen
            if (owner == one and "." not in name)
            or (owner == component and name.rpartition(".")[0] == path and path)
        }
        before = old["components"]["schemas"][one].get("properties", {})
        after = new["components"]["schemas"][other].get("properties", {})
        return len(recorded & after.keys()) > len(recorded & before.keys())

    def null(self, component: str, path: str) -> bool:
        return "null" in self.seen.get((component, path), ())

    def present(self, component: str, path: str) -> bool:
        return (component, path) in self.seen

    def absent(self, component: str, path: str) -> bool:
        """Whether some recorded object lacks the member."""
        parent = path.rpartition(".")[0]
        return 0 < self.objects[component, parent] > self.seen.get((component, path), Counter()).total()

    def never(self, component: str, path: str) -> bool:
        """Whether recorded objects never have the member."""
        parent = path.rpartition(".")[0]
        return self.objects[component, parent] > 0 and (component, path) not in self.seen


def _json_type(text: str) -> str:
    return "array" if text.startswith("array") else text


def _version(operation: Object) -> str | None:
    for parameter in operation["parameters"]:
        if parameter["name"].lower() == "cal-api-version":
            default: str | None = parameter["schema"].get("default")
            return default
    return None


def _likeness(contract: Contract, schema: Object, value: Json) -> int:
    if "$ref" in schema:
        schema = contract.document["components"]["schemas"].get(schema["$ref"].removeprefix(REFERENCE), {})
    properties = schema.get("properties", {})
    if not isinstance(value, dict):
        return 1 if schema.get("type") == type_name(value) else 0
    return sum(name in properties for name in value) - sum(name not in value for name in properties)
