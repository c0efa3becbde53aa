"""Compare recorded answers with the documents: as documented, not documented, contradicting."""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from urllib.parse import urlsplit

from calcom_spec.contract import Document, Operation, Violation, json_schema
from calcom_spec.document import load
from calcom_spec.recordings import MISSING, Exchange, recordings_in
from spec.pipeline.build import target
from spec.pipeline.editions import load_editions
from spec.pipeline.project import ROOT, SPEC, read_yaml

RECORDINGS = ROOT / "tests" / "recordings"
LENIENT = SPEC / "lenient.yaml"
# Servers read a missing or unknown cal-api-version as this value.
OLDEST = "2024-04-15"

DOCUMENTED, UNDOCUMENTED, CONTRADICTING = "as documented", "not documented", "contradicting"
OTHER_VERSION, NO_OPERATION, SERVER_FAULT = "another version", "no such operation", "server fault"
MULTIPLE_CHOICES, NOT_MODIFIED, SERVER_ERROR = 300, 304, 500
FAILING = (UNDOCUMENTED, CONTRADICTING)


@dataclass(frozen=True)
class Verdict:
    exchange: Exchange
    operation: Operation | None
    kind: str
    problems: list[Violation] = field(default_factory=list)
    edition: str | None = None
    refused: list[Violation] = field(default_factory=list)
    """How the body of an accepted request violates the document."""


def exchanges(folder: Path) -> list[Exchange]:
    """Return the exchanges of a folder in the order of recording, without deliveries."""
    return [recording for recording in recordings_in(folder) if isinstance(recording, Exchange)]


def effective_version(exchange: Exchange, known: set[str]) -> str:
    """Return the version in which a server answers."""
    return exchange.version if exchange.version in known and exchange.version else OLDEST


def operation_of(exchange: Exchange, document: Document, edition: str | None = None) -> Operation | None:
    """Return the operation of a recorded request, the path of which includes that of the server's URL."""
    prefix = urlsplit(document.raw["servers"][0]["url"]).path
    path = urlsplit(exchange.path.removeprefix(prefix)).path
    # Servers redirect from a path that ends in a slash, or do not know it.
    match = None if path.endswith("/") else document.find(exchange.method, path, edition)
    return match.operation if match else None


def _problem(message: str) -> Violation:
    return Violation("$", "truth", message, "")


def edition_of(found: list[Exchange], document: Document) -> str:
    """Return the edition of recordings: the one that has most of the successful operations.

    If both fit equally, self-hosted editions are preferred to the hosted service.
    """
    rows = load_editions()
    successes: Counter[str] = Counter()
    for exchange in found:
        operation = operation_of(exchange, document)
        if operation is not None and exchange.status < MULTIPLE_CHOICES:
            successes.update(operation.editions)
    return max(rows, key=lambda edition: (successes[edition], "hosts" not in rows[edition]))


def judge(exchange: Exchange, document: Document, known: set[str], edition: str | None = None) -> Verdict:
    """Compare one recorded answer with the document, for one edition or for any."""
    if edition is not None:
        known = set(load_editions()[edition]["versions"])
    verdict = _judge(exchange, document, known, edition)
    return replace(verdict, edition=edition, refused=list(_refused(verdict, document, known)))


def shape_of(operation: Operation, version: str) -> Operation:
    """Return an operation as it is served in a version."""
    return operation.under(version) or operation


def _refused(verdict: Verdict, document: Document, known: set[str]) -> Iterator[Violation]:
    """Return how the document rejects the body of a successful request."""
    exchange, operation = verdict.exchange, verdict.operation
    if operation is None or exchange.status >= MULTIPLE_CHOICES or verdict.kind != DOCUMENTED:
        return
    body = document.request_body(shape_of(operation, effective_version(exchange, known)))
    if body is not None and "json" in body[0] and exchange.json not in (MISSING, None):
        yield from document.check_value(body[1], exchange.json)
    elif exchange.json is not MISSING and exchange.json:
        yield _problem("unexpected body: the document has none")


def _judge(exchange: Exchange, document: Document, known: set[str], edition: str | None) -> Verdict:
    operation = operation_of(exchange, document, edition)
    if operation is None:
        return Verdict(exchange, None, NO_OPERATION)
    if edition is not None and edition not in operation.editions:
        if exchange.status >= MULTIPLE_CHOICES:
            return Verdict(exchange, operation, NO_OPERATION)
        return Verdict(exchange, operation, CONTRADICTING, [_problem(f"not available on {edition}")])
    shape = operation
    versions = operation.versions if edition is None else operation.versions_by_edition.get(edition, ())
    if versions:
        version = effective_version(exchange, known)
        if version not in versions:
            return Verdict(exchange, operation, OTHER_VERSION)
        shape = shape_of(operation, version)
    answer, said = document.answer(shape, exchange.status), exchange.answer.json
    schema = answer and json_schema(*answer)
    if exchange.status == NOT_MODIFIED and "if-none-match" in map(str.lower, exchange.headers):
        # HTTP defines answers to conditional requests, not this API.
        return Verdict(exchange, operation, DOCUMENTED)
    if exchange.status >= SERVER_ERROR:
        problems = document.check_value(schema, said) if schema else [_problem("not documented")]
        return Verdict(exchange, operation, SERVER_FAULT, problems)
    if answer is None:
        return Verdict(exchange, operation, UNDOCUMENTED, [_problem(f"status {exchange.status}")])
    if schema is None:
        body = said not in (MISSING, None)
        problems = [_problem("unexpected body: the document has none")] if body else []
    elif said is not MISSING:
        problems = document.check_value(schema, said)
    else:
        takes_text = any(media.startswith("text/") for media in answer[0]["content"])
        problems = [] if takes_text else [_problem("missing JSON body, which the document has")]
    return Verdict(exchange, operation, CONTRADICTING if problems else DOCUMENTED, problems)


def judge_folder(
    folder: Path, documents: dict[str, Document], known: set[str], edition: str | None = None
) -> list[Verdict]:
    """Judge one folder of recordings by the document whose paths they use."""
    found = exchanges(folder)
    votes = Counter(_document_of(exchange) for exchange in found)
    version = votes.most_common(1)[0][0] if votes else "v2"
    edition = edition or (edition_of(found, documents[version]) if version == "v2" else None)
    return [judge(exchange, documents[version], known, edition) for exchange in found]


def _document_of(exchange: Exchange) -> str:
    return "v1" if "apiKey=" in exchange.path or exchange.path.startswith("/v1") else "v2"


def load_contracts() -> tuple[dict[str, Document], set[str]]:
    """Return the built documents, and every version that some server supports."""
    documents = {version: Document(load(target(version))) for version in ("v1", "v2")}
    known = {v for operation in documents["v2"].operations.values() for v in operation.versions}
    return documents, known


def requests(verdicts: list[Verdict], lenient: dict[str, str]) -> list[str]:
    """List accepted requests that the document rejects, and unnecessary entries of the table."""
    found = []
    for verdict in verdicts:
        name = verdict.exchange.file
        if verdict.refused and name not in lenient:
            problem = verdict.refused[0]
            found.append(
                f"accepted by the server, rejected by the document: {name} at "
                f"{problem.path}: {problem.message[:300]}"
            )
        elif not verdict.refused and name in lenient:
            found.append(f"{LENIENT.name} names {name}, which the document does not reject")
    return found


def report(verdicts: list[Verdict], verbose: bool) -> None:
    rows: dict[str, Counter[str]] = defaultdict(Counter)
    for verdict in verdicts:
        rows[verdict.operation.id if verdict.operation else "-"][verdict.kind] += 1
    kinds = (DOCUMENTED, UNDOCUMENTED, CONTRADICTING, SERVER_FAULT, OTHER_VERSION, NO_OPERATION)
    width = max([len(name) for name in rows] + [9])
    print("operation".ljust(width), *(kind.rjust(17) for kind in kinds))
    for name in sorted(rows):
        print(name.ljust(width), *(str(rows[name][kind] or "").rjust(17) for kind in kinds))
    for verdict in verdicts:
        if verdict.kind in (*FAILING, SERVER_FAULT):
            where = verdict.operation.id if verdict.operation else "-"
            place = f"{where} {verdict.exchange.status}" + (
                f" ({verdict.edition})" if verdict.edition else ""
            )
            print(f"{verdict.kind}: {verdict.exchange.file} {place}")
            for problem in verdict.problems[: None if verbose else 3]:
                print(f"    at {problem.path}: {problem.message[:300]}")


def run(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m spec.pipeline truth")
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER")
    parser.add_argument(
        "--edition",
        choices=list(load_editions()),
        help="edition of the recordings, if the answers do not show it",
    )
    parser.add_argument("--verbose", action="store_true", help="show every problem of every answer")
    options = parser.parse_args(arguments)
    folders = options.folders or sorted(path for path in RECORDINGS.iterdir() if path.is_dir())
    contracts, known = load_contracts()
    failed = 0
    everything: list[Verdict] = []
    totals = {}
    for folder in folders:
        verdicts = judge_folder(folder, contracts, known, options.edition)
        everything += verdicts
        totals[folder.name] = verdicts
    report(everything, options.verbose)
    taken = requests(everything, read_yaml(LENIENT))
    print("\n".join([*taken, f"accepted requests with rejected bodies: {len(taken)}"]))
    for name, verdicts in totals.items():
        for hundred in (2, 3, 4, 5):
            group = [v for v in verdicts if v.exchange.status // 100 == hundred]
            described = [v for v in group if v.kind in (DOCUMENTED, *FAILING, SERVER_FAULT)]
            good = sum(v.kind not in FAILING and not v.problems for v in described)
            of = f" of {group[0].edition}" if group and group[0].edition else ""
            if group:
                elsewhere = f"{len(group) - len(described)} in other versions or paths"
                print(f"{name}{of} {hundred}xx: {good} of {len(described)} as documented ({elsewhere})")
        failed += sum(v.kind in FAILING for v in verdicts)
    return 1 if failed or taken else 0
