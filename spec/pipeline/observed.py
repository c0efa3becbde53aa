"""Facts from recordings about the properties in a document's schemas: seen, absent, null, types.

The recordings are older than the compared documents, so what they already show is not a change of behaviour.
"""

from __future__ import annotations

from calcom_spec import observed
from spec.pipeline import truth
from spec.pipeline.document import REFERENCE, Json, Object, operations
from spec.pipeline.validate import Contract, type_name


class Observed(observed.Observed):
    """The facts from the recordings of this project."""

    @classmethod
    def of(cls, document: Object) -> Observed:
        """Collect what the recorded answers show about a document's schemas."""
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
