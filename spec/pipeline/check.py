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

from calcom_spec.contract import Document
from calcom_spec.document import Object, operations, schemas
from calcom_spec.samples import Samples, UnsatisfiableError
from spec.pipeline import chain, lock, truth


def validity(document: Object) -> Iterator[str]:
    """List the violations of OpenAPI 3.0."""
    for error in OpenAPIV30SpecValidator(document).iter_errors():
        yield f"not OpenAPI 3.0 at {'/'.join(map(str, error.absolute_path))}: {error.message[:200]}"


def satisfiable(document: Document) -> Iterator[str]:
    """List operations with a body or an answer that nothing can satisfy."""
    samples = Samples(document)
    for operation in document.operations.values():
        for shape in (operation, *operation.shapes.values()):
            content = shape.raw.get("requestBody", {}).get("content", {})
            places = [(f"body {media}", each["schema"]) for media, each in content.items()]
            for status in filter(str.isdigit, shape.raw["responses"]):
                schema = document.schema_of(shape, int(status))
                places += [(status, schema)] if schema else []
            for where, schema in places:
                try:
                    samples.fitting(schema)
                except UnsatisfiableError as error:
                    yield f"nothing satisfies {operation.id} {where}: {error}"


def disjoint(document: Document) -> Iterator[str]:
    """List unions whose members overlap."""
    samples = Samples(document)
    for where, holder, key in schemas(document.raw):
        schema = holder[key]
        members = schema.get("oneOf", [])
        for index, member in enumerate(members):
            try:
                values = samples.fitting(member)
            except UnsatisfiableError as error:
                yield f"nothing satisfies member {index} of the union {'/'.join(where)}: {error}"
                continue
            for value in values:
                others = [i for i, m in enumerate(members) if i != index and document.fits(m, value)]
                if others:
                    yield (
                        f"union {'/'.join(where)}: {_name(member, index)} and "
                        f"{_name(members[others[0]], others[0])} both accept {str(value)[:160]}"
                    )
                    break


def _name(schema: Object, index: int) -> str:
    return str(schema["$ref"].rsplit("/", 1)[1]) if "$ref" in schema else f"member {index}"


def recorded_unions(documents: dict[str, Document], known: set[str]) -> Iterator[str]:
    """List recorded answers that no member, or more than one member, of a union accepts."""
    for folder in sorted(path for path in truth.RECORDINGS.iterdir() if path.is_dir()):
        verdicts = truth.judge_folder(folder, documents, known)
        for verdict in verdicts:
            if verdict.kind in truth.FAILING:
                yield f"{verdict.exchange.file} {verdict.kind}: {verdict.problems[:1]}"


def names(document: Object) -> Iterator[str]:
    """List operation ids and schema names that are not unique."""
    ids = [operation["operationId"] for _, _, operation in operations(document)]
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
    documents, known = truth.load_contracts()
    failed = 0
    for version, document in documents.items():
        union_count = sum(1 for _, holder, key in schemas(document.raw) if "oneOf" in holder[key])
        for title, problems in (
            ("valid OpenAPI 3.0", validity(document.raw)),
            (
                f"every body and answer of {len(document.operations)} operations has a valid value",
                satisfiable(document),
            ),
            (f"{union_count} unions have distinguishable members", disjoint(document)),
            ("unique names", names(document.raw)),
        ):
            failed += _say(f"{version}: {title}", problems)
    return failed + _say(
        "recorded answers match exactly one member of each union", recorded_unions(documents, known)
    )


def _say(title: str, problems: Iterator[str]) -> int:
    found = list(problems)
    print(f"{'FAILED' if found else 'ok    '}  {title}")
    for problem in found:
        print(f"          {problem}")
    return len(found)
