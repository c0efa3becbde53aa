"""Check the document by itself: each operation has a satisfiable request and answer."""

from __future__ import annotations

from calcom_spec.contract import Document, Operation, Violation, pointer
from calcom_spec.samples import UnsatisfiableError, instance
from contract_tests.results import Finding, Layer, Results


def run(document: Document, operations: list[Operation], results: Results) -> None:
    """Check each operation; a failure here is never a server's fault."""
    for operation in operations:
        for check, complaints in _checks(document, operation):
            if complaints:
                first = complaints[0]
                results.failed(
                    Finding(operation.id, Layer.DOCUMENT, check, str(first), violations=list(complaints[:5]))
                )
            else:
                results.passed(operation.id, Layer.DOCUMENT)


def _checks(document: Document, operation: Operation) -> list[tuple[str, list[Violation]]]:
    where = pointer(operation.pointer)
    checks: list[tuple[str, list[Violation]]] = []
    declared = {p.name for p in operation.parameters if p.place == "path"}
    missing = set(operation.path_names) ^ declared
    checks.append(
        (
            "path parameters",
            [
                Violation("$path", "parameter", f"{name} must be both in the path and declared", where)
                for name in missing
            ],
        )
    )
    statuses = operation.success_statuses
    checks.append(
        (
            "has a success",
            [] if statuses else [Violation("$", "responses", "the document names no success", where)],
        )
    )
    for parameter in operation.parameters:
        checks.append(
            (f"{parameter.place} {parameter.name}", _unsatisfied(document, (*parameter.pointer, "schema")))
        )
    documented = document.request_body(operation)
    if documented is not None:
        checks.append(("request body", _unsatisfied(document, documented[1])))
    _, place = document.answer_schema(operation)
    if place is not None:
        checks.append(("answer", _unsatisfied(document, place)))
    return checks


def _unsatisfied(document: Document, place: tuple[str | int, ...]) -> list[Violation]:
    complaints: list[Violation] = []
    for everything in (False, True):
        try:
            instance(document, place, everything=everything)
        except UnsatisfiableError as error:
            complaints = complaints or [
                c
                if isinstance(c, Violation)
                else Violation("$", "satisfiable", "no value satisfies this schema", pointer(place))
                for c in error.complaints
            ]
        else:
            return []
    return complaints
