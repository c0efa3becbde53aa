"""Recorded answers against the documents: all as documented, and few mutations of them are."""

from __future__ import annotations

import copy
import json
import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from calcom_spec.contract import Document, as_json_schema
from spec.pipeline import truth
from spec.pipeline.observed import type_name
from spec.pipeline.project import ROOT, read_yaml

FOLDERS = ["v1", "v2-more", "v2-rest", "v2-selfhosted", "v2-slots"]


@pytest.fixture(scope="module")
def contracts() -> tuple[dict[str, Document], set[str]]:
    return truth.load_contracts()


@pytest.mark.parametrize(
    ("folder", "successes", "failures"),
    [
        ("v1", 58, 53),
        ("v2-more", 228, 142),
        ("v2-rest", 359, 419),
        ("v2-selfhosted", 293, 201),
        ("v2-slots", 381, 80),
    ],
)
def test_every_recorded_answer_is_as_documented(
    contracts: tuple[dict[str, Document], set[str]], folder: str, successes: int, failures: int
) -> None:
    verdicts = truth.judge_folder(truth.RECORDINGS / folder, *contracts)
    wrong = [(v.exchange.file, v.kind, v.problems[:2]) for v in verdicts if v.kind in truth.FAILING]
    assert wrong == []
    counts = Counter(v.exchange.status // 100 for v in verdicts if v.kind == truth.DOCUMENTED)
    # New recordings only add to these; fewer means that some are no longer compared.
    assert counts[2] >= successes
    assert counts[4] >= failures


WRONG: dict[str, list[Any]] = {
    "string": [12345, True, {"x": 1}, [1]],
    "integer": ["text", {"x": 1}, True],
    "number": ["text", []],
    "boolean": ["yes", 1, {"x": 1}],
    "null": [{"x": 1}, [1]],
    "object": ["text", [1], 3],
    "array": ["text", {"x": 1}, 3],
}


def members(value: Any, where: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], str]]:
    """(where its object is, name) of every member of every object."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield where, key
            yield from members(inner, (*where, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value[:3]):
            yield from members(inner, (*where, index))


def mutated(answer: Any, chance: random.Random) -> Any:
    """The answer with one member dropped, of another type, or swapped with one of another type."""
    changed = copy.deepcopy(answer)
    where, key = chance.choice(list(members(answer)))
    holder = changed
    for step in where:
        holder = holder[step]
    kind = chance.choice(["drop", "type", "swap"])
    others = [name for name in holder if type_name(holder[name]) != type_name(holder[key])]
    if kind == "drop" or (kind == "swap" and not others):
        del holder[key]
    elif kind == "type":
        holder[key] = chance.choice(WRONG[type_name(holder[key])])
    else:
        other = chance.choice(others)
        holder[key], holder[other] = holder[other], holder[key]
    return changed


def test_a_mutation_of_a_recorded_answer_is_caught(
    contracts: tuple[dict[str, Document], set[str]],
) -> None:
    chance = random.Random(20261120)
    caught, missed = 0, Counter[str]()
    for folder in FOLDERS:
        contract = contracts[0]["v1" if folder == "v1" else "v2"]
        for verdict in truth.judge_folder(truth.RECORDINGS / folder, *contracts):
            operation, exchange = verdict.operation, verdict.exchange
            if (
                verdict.kind != truth.DOCUMENTED
                or operation is None
                or not list(members(exchange.answer.json))
            ):
                continue
            version = truth.effective_version(exchange, contracts[1])
            schema = contract.schema_of(truth.shape_of(operation, version), exchange.status)
            assert schema is not None
            for _ in range(2):
                if contract.fits(schema, mutated(exchange.answer.json, chance)):
                    missed[operation.id] += 1
                else:
                    caught += 1
    total = caught + missed.total()
    assert total > 3000
    assert caught / total >= 0.95, f"{caught} of {total}; missed most: {missed.most_common(5)}"


@pytest.mark.parametrize(
    ("openapi", "fits", "breaks"),
    [
        ({"type": "string", "nullable": True}, [None, "x"], [1]),
        ({"type": "string", "enum": ["a"], "nullable": True}, [None, "a"], ["b"]),
        ({"nullable": True, "allOf": [{"type": "object", "required": ["a"]}]}, [None, {"a": 1}], [{}]),
        ({"type": "array", "items": {"type": "integer", "nullable": True}}, [[None, 1]], [["x"]]),
    ],
)
def test_null_in_openapi_is_null_in_json_schema(openapi: Any, fits: list[Any], breaks: list[Any]) -> None:
    validator = jsonschema_rs.validator_for(as_json_schema(openapi))
    assert all(validator.is_valid(value) for value in fits)
    assert not any(validator.is_valid(value) for value in breaks)


def test_truth_fails_on_a_contradiction_and_names_it(
    tmp_path: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    source = ROOT / "tests" / "recordings" / "v2-selfhosted" / "166-bookings-create.json"
    folder = tmp_path / "some"
    folder.mkdir()
    (folder / "001-good.json").write_text(source.read_text())
    assert truth.run([str(folder)]) == 0
    (folder / "002-bad.json").write_text(source.read_text().replace('"status": "accepted"', '"status": 7'))
    (folder / "003-new.json").write_text(source.read_text().replace('"status": 201', '"status": 299'))
    assert truth.run([str(folder)]) == 1
    output = capsys.readouterr().out
    assert "contradicting: some/002-bad create_booking 201" in output
    assert "not documented: some/003-new create_booking 299" in output


@pytest.mark.parametrize("folder", [*FOLDERS, "v1-teams", "v2-teams"])
def test_bodies_that_servers_took_fit_the_documents(
    contracts: tuple[dict[str, Document], set[str]], folder: str
) -> None:
    verdicts = truth.judge_folder(truth.RECORDINGS / folder, *contracts)
    assert truth.requests(verdicts, read_yaml(truth.LENIENT)) == []


def test_a_body_that_a_server_took_and_the_document_refuses_is_named(
    tmp_path: Path, contracts: tuple[dict[str, Document], set[str]]
) -> None:
    source = ROOT / "tests" / "recordings" / "v2-selfhosted" / "166-bookings-create.json"
    folder = tmp_path / "some"
    folder.mkdir()
    recorded = json.loads(source.read_text())
    (folder / "001-good.json").write_text(json.dumps(recorded))
    recorded["request"]["json"]["start"] = None
    (folder / "002-null.json").write_text(json.dumps(recorded))
    recorded["response"]["status"] = 400
    (folder / "003-refused.json").write_text(json.dumps(recorded))
    verdicts = truth.judge_folder(folder, *contracts)
    (line,) = truth.requests(verdicts, {})
    assert line.startswith("accepted by the server, rejected by the document: some/002-null at ")
    lenient = {"some/001-good": "a reason", "some/002-null": "a reason", "elsewhere/1": "a reason"}
    assert truth.requests(verdicts, lenient) == [
        "lenient.yaml names some/001-good, which the document does not reject"
    ]
