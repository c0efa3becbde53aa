"""Values that fit the documents, decoded into classes whose schema they fit, and encoded again."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import Any

import pytest

from calcom_spec.contract import Document, Operation
from calcom_spec.document import Object, load, resolve
from calcom_spec.samples import Samples
from spec.pipeline.codegen.prepare import versioned_name
from spec.pipeline.project import ROOT
from tests.generated.recorded import exchanges, instants

APIS = ("v1", "v2")


@cache
def contract(api: str) -> Document:
    return Document(load(ROOT / "spec" / api / "openapi.json"))


def shapes(api: str) -> Iterator[tuple[str, Operation]]:
    """(module name, operation) of every shape of every operation."""
    for operation in contract(api).operations.values():
        yield operation.id, operation
        for version, shape in operation.shapes.items():
            yield versioned_name(operation.id, version), shape


def schema_of(holder: Object) -> Object | None:
    media: Object = holder.get("content", {}).get("application/json", {})
    return media.get("schema")


def misplaced(api: str, model: Any, data: Any, path: str = "$") -> Iterator[str]:
    """Where an object became an instance of a class whose schema it does not fit."""
    if isinstance(data, dict) and isinstance(model, dict):
        for name, value in data.items():
            yield from misplaced(api, model[name], value, f"{path}.{name}")
    elif isinstance(data, list) and isinstance(model, list):
        for index, value in enumerate(data):
            yield from misplaced(api, model[index], value, f"{path}[{index}]")
    elif isinstance(data, dict):
        name = type(model).__name__
        schema = contract(api).raw["components"]["schemas"].get(name)
        if schema is not None and not contract(api).fits(schema, data):
            yield f"{path}: {name}"
        attributes = {field: attribute for attribute, field in model._names}
        for field, value in data.items():
            if field in attributes:
                yield from misplaced(api, getattr(model, attributes[field]), value, f"{path}.{field}")


def ambiguous(api: str, schema: Object, data: Any) -> bool:
    """Whether some part of the data belongs to a union whose members overlap, so that no class is the one.

    The documents say so with `anyOf`; the members of a `oneOf` are proven to be disjoint.
    """
    schema = resolve(contract(api).raw, schema)
    if "anyOf" in schema:
        return True
    fitting = [member for member in schema.get("oneOf", []) if contract(api).fits(member, data)]
    if any(ambiguous(api, part, data) for part in [*fitting, *schema.get("allOf", [])]):
        return True
    if isinstance(data, dict):
        properties = schema.get("properties", {})
        return any(ambiguous(api, properties[name], data[name]) for name in data if name in properties)
    return isinstance(data, list) and any(ambiguous(api, schema.get("items", {}), item) for item in data)


@pytest.mark.parametrize("api", APIS)
def test_witness_answers_decode_without_a_note_and_encode_again(api: str) -> None:
    samples = Samples(contract(api))
    table = import_module(f"calcom_{api}.operations").OPERATIONS
    encode = import_module(f"calcom_{api}._codec").encode
    wrong: list[str] = []
    tried = unclear = 0
    answers: set[str] = set()
    for name, shape in shapes(api):
        module = import_module(f"calcom_{api}.{table[name].module}")
        for status in shape.raw["responses"]:
            schema = contract(api).schema_of(shape, int(status))
            if not schema:
                continue
            # Many operations answer in the same ways: the same errors once, and few values of the same data.
            content = json.dumps(schema)
            known = content in answers
            if known and not status.startswith("2"):
                continue
            answers.add(content)
            decode = module._decode if status.startswith("2") else module._decode_error
            for witness in samples.fitting(schema)[: 3 if known else None]:
                tried += 1
                if ambiguous(api, schema, witness):
                    unclear += 1
                    continue
                notes: list[Any] = []
                value = decode(int(status), witness, notes)
                wrong += [f"{name} {status} {note}" for note in notes]
                wrong += [f"{name} {status} {where}" for where in misplaced(api, value, witness)]
                if instants(encode(value)) != instants(witness):
                    wrong.append(f"{name} {status} is encoded differently")
    assert not wrong, "\n".join(dict.fromkeys(wrong))
    assert tried > 100
    assert unclear < tried / 20


@pytest.mark.parametrize("api", APIS)
def test_witness_bodies_decode_without_a_note_and_encode_again(api: str) -> None:
    samples = Samples(contract(api))
    table = import_module(f"calcom_{api}.operations").OPERATIONS
    models = import_module(f"calcom_{api}.models")
    codec = import_module(f"calcom_{api}._codec")
    wrong: list[str] = []
    tried = 0
    for name, shape in shapes(api):
        schema = schema_of(shape.raw.get("requestBody", {}))
        if schema is None:
            continue
        module = import_module(f"calcom_{api}.{table[name].module}")
        body = module._get_kwargs.__annotations__["body"].split(" ")[0]
        if body not in models.__all__:
            continue
        holder = import_module(f"calcom_{api}.models.{models._MODULES[body]}")
        kind = holder.kind() if hasattr(holder, "kind") else codec.Ref(getattr(holder, body))
        for witness in samples.fitting(schema):
            notes: list[Any] = []
            value = codec.decode_answer(kind, witness, notes)
            tried += 1
            wrong += [f"{name} {note}" for note in notes]
            wrong += [f"{name} {where}" for where in misplaced(api, value, witness)]
            if instants(codec.encode(value)) != instants(witness):
                wrong.append(f"{name} is encoded differently")
    assert not wrong, "\n".join(dict.fromkeys(wrong))
    assert tried > 20


@pytest.mark.parametrize("api", APIS)
def test_recorded_objects_fit_the_schema_of_their_class(api: str) -> None:
    wrong: list[str] = []
    for exchange in exchanges():
        if exchange.name.startswith(api):
            module = exchange.module()
            decode = module._decode if exchange.good else module._decode_error
            value = decode(exchange.status, exchange.data, [])
            wrong += [f"{exchange.name} {where}" for where in misplaced(api, value, exchange.data)]
    assert not wrong, "\n".join(wrong)
