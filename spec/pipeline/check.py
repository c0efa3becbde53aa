"""Proof that the built documents can be relied on.

Valid OpenAPI; for every operation a body and answers that fit (nothing unsatisfiable); every `oneOf` told
apart by what fits its members and by what was recorded; names unique; derived files up to date.
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
    """Where the document breaks OpenAPI 3.0."""
    for error in OpenAPIV30SpecValidator(document).iter_errors():
        yield f"not OpenAPI 3.0 at {'/'.join(map(str, error.absolute_path))}: {error.message[:200]}"


def satisfiable(contract: Contract) -> Iterator[str]:
    """Operations with a body or an answer that nothing fits."""
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
                    yield f"nothing fits {operation.id} {where}: {error}"


def disjoint(contract: Contract) -> Iterator[str]:
    """Unions whose members overlap on what fits them."""
    witnesses = Witnesses(contract)
    for where, holder, key in schemas(contract.document):
        schema = holder[key]
        members = schema.get("oneOf", [])
        for index, member in enumerate(members):
            try:
                values = witnesses.of(member)
            except NoWitnessError as error:
                yield f"nothing fits member {index} of the union {'/'.join(where)}: {error}"
                continue
            for value in values:
                others = [i for i, m in enumerate(members) if i != index and contract.fits(m, value)]
                if others:
                    yield (
                        f"union {'/'.join(where)}: {_name(member, index)} and "
                        f"{_name(members[others[0]], others[0])} both take {str(value)[:160]}"
                    )
                    break


def _name(schema: Object, index: int) -> str:
    return str(schema["$ref"].rsplit("/", 1)[1]) if "$ref" in schema else f"member {index}"


def recorded_unions(contracts: dict[str, Contract], known: set[str]) -> Iterator[str]:
    """Recorded answers that no member, or more than one member, of a union takes."""
    for folder in sorted(path for path in truth.RECORDINGS.iterdir() if path.is_dir()):
        verdicts = truth.judge_folder(folder, contracts, known)
        for verdict in verdicts:
            if verdict.kind in truth.FAILING:
                yield f"{verdict.exchange.name} {verdict.kind}: {verdict.problems[:1]}"


def names(document: Object) -> Iterator[str]:
    """Operation ids and schema names that are not unique."""
    ids = [operation.id for operation in Contract(document).operations]
    files = [name.lower() for name in document["components"]["schemas"]]
    for kind, given in (("operation id", ids), ("schema name", files)):
        for name, count in Counter(given).items():
            if count > 1:
                yield f"{kind} {name} is given {count} times"


def derived() -> Iterator[str]:
    """Derived files that are not as the chain makes them."""
    try:
        with chain.stage() as staged:
            chain.make(staged)
            yield from chain.differences(staged)
    except chain.ChainError as error:
        yield str(error)


def run(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m spec.pipeline check", description=__doc__)
    parser.add_argument("--just-generated", action="store_true", help="do not generate again to compare")
    parser.add_argument("--derived", action="store_true", help="only whether derived files are fresh")
    options = parser.parse_args(arguments)
    failed = 0 if options.derived else proofs()
    if options.just_generated:
        failed += _say("inputs and outputs are as locked", lock.mismatches())
    else:
        failed += _say("derived files are what the chain makes (mended by: make generate)", derived())
    return 1 if failed else 0


def proofs() -> int:
    """Prove both documents, say each proof, and count what was found."""
    contracts, known = truth.load_contracts()
    failed = 0
    for version in VERSIONS:
        contract = Contract(load(target(version)))
        union_count = sum(1 for _, holder, key in schemas(contract.document) if "oneOf" in holder[key])
        for title, problems in (
            ("valid OpenAPI 3.0", validity(contract.document)),
            (
                f"a witness for every body and answer of {len(contract.operations)} operations",
                satisfiable(contract),
            ),
            (f"{union_count} unions told apart", disjoint(contract)),
            ("unique names", names(contract.document)),
        ):
            failed += _say(f"{version}: {title}", problems)
    return failed + _say(
        "recorded answers fit exactly one member of each union", recorded_unions(contracts, known)
    )


def _say(title: str, problems: Iterator[str]) -> int:
    found = list(problems)
    print(f"{'FAILED' if found else 'ok    '}  {title}")
    for problem in found:
        print(f"          {problem}")
    return len(found)
