"""Facts from recordings about the properties in a document's schemas: seen, absent, null, types.

The recordings are older than the compared documents, so what they already show is not a change of behaviour.
"""

from __future__ import annotations

from calcom_spec import observed
from calcom_spec.contract import Document, Operation
from calcom_spec.document import REFERENCE, Json, Object, resolve
from calcom_spec.recordings import MISSING
from spec.pipeline import truth


class Observed(observed.Observed):
    """The facts from the recordings of this project."""

    @classmethod
    def of(cls, document: Object) -> Observed:
        """Collect what the recorded answers show about a document's schemas."""
        found = cls()
        contract = Document({"servers": [{"url": ""}], **document})
        for folder in sorted(path for path in truth.RECORDINGS.iterdir() if path.is_dir()):
            for exchange in truth.exchanges(folder):
                operation = truth.operation_of(exchange, contract)
                if (
                    operation is None
                    or exchange.answer.json is MISSING
                    or exchange.status >= truth.MULTIPLE_CHOICES
                ):
                    continue
                wanted = _version(operation)
                if wanted and exchange.version != wanted:
                    continue
                schema = contract.schema_of(operation, exchange.status)
                if schema:
                    found._walk(document, schema, exchange.answer.json, "", "")
                body = contract.request_body(operation)
                if body and "json" in body[0] and exchange.json not in (MISSING, None):
                    found._walk(document, contract.node(body[1]), exchange.json, "", "")
        return found

    def _walk(self, document: Object, schema: Object, value: Json, component: str, path: str) -> None:
        if "allOf" in schema and len(schema["allOf"]) == 1:
            schema = schema["allOf"][0]
        if "$ref" in schema:
            component, path = schema["$ref"].removeprefix(REFERENCE), ""
            schema = document["components"]["schemas"].get(component, {})
        members = schema.get("oneOf") or schema.get("anyOf")
        if members:
            fitting = max(members, key=lambda member: _likeness(document, member, value))
            self._walk(document, fitting, value, component, f"{path}.|".lstrip("."))
            return
        if isinstance(value, dict) and "properties" in schema:
            self.objects[component, path] += 1
            for name, inner in value.items():
                where = f"{path}.{name}".lstrip(".")
                self.seen[component, where][type_name(inner)] += 1
                self._walk(document, schema["properties"].get(name, {}), inner, component, where)
        elif isinstance(value, list):
            for item in value:
                where = f"{path}.[]".lstrip(".")
                self.seen[component, where][type_name(item)] += 1
                self._walk(document, schema.get("items", {}), item, component, where)


def _version(operation: Operation) -> str | None:
    """Return the default of the version header, if the document states one."""
    header = (p for p in operation.parameters if p.name.lower() == "cal-api-version")
    return next((parameter.schema.get("default") for parameter in header), None)


def _likeness(document: Object, schema: Object, value: Json) -> int:
    properties = resolve(document, schema).get("properties", {})
    if not isinstance(value, dict):
        return 1 if schema.get("type") == type_name(value) else 0
    return sum(name in properties for name in value) - sum(name not in value for name in properties)


def type_name(value: Json) -> str:
    """Return the JSON type of a value."""
    if value is None:
        return "null"
    names = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array", dict: "object"}
    return names[type(value)]
