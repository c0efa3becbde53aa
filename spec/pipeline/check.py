"""Prove that the built documents are reliable.

They are valid OpenAPI; every operation has a valid body and valid answers (nothing is unsatisfiable); the
members of every `oneOf` are distinguishable, by examples and by recordings; names are unique; derived files
are up to date.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator

from openapi_spec_validator import OpenAPIV30SpecValidator

from spec.pipeline import chain, lock, truth
from spec.pipeline.build import target
from spec.pipeline.document import Object, load, schemas, shapes
from spec.pipeline.validate import Contract
from spec.pipeline.witness import NoWitnessError, Witnesses

VERSIONS = ("v1", "v2")


def validity(document: Object) -> Iterator[str]:
    """List the violations of OpenAPI 3.0."""
    for error in OpenAPIV30SpecValidator(document).iter_errors():
        yield f"not OpenAPI 3.0 at {'/'.join(map(str, error.absolute_path))}: {error.message[:200]}"


def satisfiable(contract: Contract) -> Iterator[str]:
    """List operations with a body or an answer that nothing can satisfy."""
    witnesses = Witnesses(contract)
    for operation in contract.operations:
        for shape in shapes(operation.document):
            places: list[tuple[str, Object]] = []
            for media, content in shape.get("requestBody", {}).get("content", {}).items():
                places.append((f"body {media}", content["schema"]))
            for status in shape["responses"]:
                schema = contract.answer_schema(shape, int(status)) if status.isdigit() else None
                if schema:
                    places.append((status, schema))
            for where, schema in places:
                try:
                    witnesses.of(schema)
                except NoWitnessError as error:
                    yield f"nothing satisfies {operation.id} {where}: {error}"


def disjoint(contract: Contract) -> Iterator[str]:
    """List unions whose members overlap."""
    witnesses = Witnesses(contract)
    for where, holder, key in schemas(contract.document):
        schema = holder[key]
        members = schema.get("oneOf", [])
        for index, member in enumerate(members):
            try:
                values = witnesses.of(member)
            except NoWitnessError as error:
                yield f"nothing satisfies member {index} of the union {'/'.join(where)}: {error}"
                continue
            for value in values:
                others = [i for i, m in enumerate(members) if i != index and contract.fits(m, value)]
                if others:
                    yield (
                        f"union {'/'.join(where)}: {_name(member, index)} and "
                        f"{_name(members[others[0]], others[0])} both accept {str(value)[:160]}"
                    )
                    break


def _name(schema: Object, index: int) -> str:
    return str(schema["$ref"].rsplit("/", 1)[1]) if "$ref" in schema else f"member {index}"


def recorded_unions(contracts: dict[str, Contract], known: set[str]) -> Iterator[str]:
    """List recorded answers that no member, or more than one member, of a union accepts."""
    for folder in sorted(path for path in truth.RECORDINGS.iterdir() if path.is_dir()):
        verdicts = truth.judge_folder(folder, contracts, known)
        for verdict in verdicts:
            if verdict.kind in truth.FAILING:
                yield f"{verdict.exchange.name} {verdict.kind}: {verdict.problems[:1]}"


def names(document: Object) -> Iterator[str]:
    """List operation ids and schema names that are not unique."""
    ids = [operation.id for operation in Contract(document).operations]
    files = [name.lower() for name in document["components"]["schemas"]]
    for kind, given in (("operation id", ids), ("schema name", files)):
        for name, count in Counter(given).items():
            if count > 1:
                yield f"{kind} {name} is used {count} times"


def derived() -> Iterator[str]:
    """List derived files that differ from the chain's result."""
    try:
        with chain.stage() as staged:
            chain.make(staged)
            yield from chain.differences(staged)
    except chain.ChainError as error:
        yield str(error)


def run(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m spec.pipeline check", description=__doc__)
    parser.add_argument("--just-generated", action="store_true", help="do not run the chain for comparison")
    parser.add_argument("--derived", action="store_true", help="check only whether derived files are fresh")
    options = parser.parse_args(arguments)
    failed = 0 if options.derived else proofs()
    if options.just_generated:
        failed += _say("inputs and outputs have their locked hashes", lock.mismatches())
    else:
        failed += _say("derived files are what the chain makes (otherwise run: make generate)", derived())
    return 1 if failed else 0


def proofs() -> int:
    """Prove both documents, print each proof, and count the problems."""
    contracts, known = truth.load_contracts()
    failed = 0
    for version in VERSIONS:
        contract = Contract(load(target(version)))
        union_count = sum(1 for _, holder, key in schemas(contract.document) if "oneOf" in holder[key])
        for title, problems in (
            ("valid OpenAPI 3.0", validity(contract.document)),
            (
                f"every body and answer of {len(contract.operations)} operations has a valid value",
                satisfiable(contract),
            ),
            (f"{union_count} unions have distinguishable members", disjoint(contract)),
            ("unique names", names(contract.document)),
        ):
            failed += _say(f"{version}: {title}", problems)
    return failed + _say(
        "recorded answers match exactly one member of each union", recorded_unions(contracts, known)
    )


def _say(title: str, problems: Iterator[str]) -> int:
    found = list(problems)
    print(f"{'FAILED' if found else 'ok    '}  {title}")
    for problem in found:
        print(f"          {problem}")
    return len(found)
