"""The document of v1 says what things are: what is left free is named here, and little else gets through."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

from spec.pipeline import truth
from tests.pipeline.test_truth import members, mutated
from tests.v1.api import DOCUMENT

# Free because whoever makes it decides what it holds, or because it is what was caught.
FREE = {
    *(
        "BookedSeat.metadata",
        "Booking.metadata",
        "CreatedBooking.metadata",
        "EventType.metadata",
        "Team.metadata",
    ),
    *(
        "create_event_type.metadata",
        "update_event_type.metadata",
        "create_team.metadata",
        "update_team.metadata",
    ),
    "CreatedBooking.customInputs",
    "CaughtFailure.error",
}


def free(schema: Any, where: str) -> Iterator[str]:
    """Places where anything goes."""
    if not isinstance(schema, dict) or "$ref" in schema:
        return
    unions = [part for kind in ("oneOf", "anyOf", "allOf") for part in schema.get(kind, [])]
    more = schema.get("additionalProperties")
    described = unions or "properties" in schema or "enum" in schema or isinstance(more, dict)
    if not described and schema.get("type", "object") == "object":
        yield where
    for name, inner in schema.get("properties", {}).items():
        yield from free(inner, f"{where}.{name}")
    for inner in (*unions, schema.get("items"), more):
        yield from free(inner, where)


def test_nothing_is_free_but_what_is_named() -> None:
    found = {
        place
        for name, schema in DOCUMENT.raw["components"]["schemas"].items()
        for place in free(schema, name)
    }
    for operation in DOCUMENT.operations.values():
        body = operation.raw.get("requestBody", {}).get("content", {}).get("application/json", {})
        found |= set(free(body.get("schema"), operation.id))
        answer = operation.raw["responses"]["200"]["content"]["application/json"]["schema"]
        found |= set(free(answer, operation.id))
    assert found == FREE


def test_a_mutation_of_a_recorded_answer_is_caught() -> None:
    chance = random.Random(20261121)
    contracts, known = truth.load_contracts()
    caught = missed = 0
    for verdict in truth.judge_folder(truth.RECORDINGS / "v1", contracts, known):
        operation, answer = verdict.operation, verdict.exchange.answer.json
        if verdict.kind != truth.DOCUMENTED or operation is None or not list(members(answer)):
            continue
        schema = contracts["v1"].schema_of(operation, verdict.exchange.status)
        assert schema is not None
        for _ in range(20):
            fits = contracts["v1"].fits(schema, mutated(answer, chance))
            missed, caught = missed + fits, caught + (not fits)
    assert caught + missed > 2000
    assert caught / (caught + missed) >= 0.95, f"{caught} of {caught + missed}"
