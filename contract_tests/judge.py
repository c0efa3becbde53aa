"""Judge one exchange by the document: which checks it passes and which it fails."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from typing import Any

from calcom_spec.contract import Document, Match, Operation, Violation, pointer
from contract_tests.api import values_in
from contract_tests.gateway import Answer, Request
from contract_tests.results import Finding, Layer, Results

SERVER_ERROR = "no server error"
STATUS = "documented status"
SHAPE = "answer shape"
ERROR_SHAPE = "error shape"
REACHED = "reaches 2xx"
ANSWERS = "answers"
UNDOCUMENTED = "undocumented field"
_LARGEST_ID = 2**31 - 1
_NUMERAL = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?", re.ASCII | re.IGNORECASE)
LENIENT = "accepts what the document forbids"


def violations_of_answer(
    document: Document, match: Match, request: Request, answer: Answer
) -> Iterator[tuple[str, list[Violation]]]:
    """Yield (check, violations) for each check of this answer; without violations it passed."""
    status, operation = answer.status, match.operation
    switched_off = status == 501 and "501" in operation.raw.get("responses", {})
    if status >= 500 and not switched_off:
        cause = cause_of(document, match, request)
        message = f"the server failed with {status}" + (f" on {cause}" if cause else "")
        where = pointer(operation.pointer)
        yield SERVER_ERROR, [Violation("$status", cause or "status", message, where)]
        return
    yield SERVER_ERROR, []
    content_type = answer.headers.get("content-type")
    if 200 <= status < 300:
        found = document.check_answer(operation, status, body=answer.json, content_type=content_type)
        yield STATUS, [v for v in found if v.path == "$status"]
        yield SHAPE, [v for v in found if v.path != "$status"]
    elif 300 <= status < 400:
        yield STATUS, document.check_answer(operation, status, body=answer.json)
    elif status >= 400:
        yield ERROR_SHAPE, list(error_violations(document, operation, answer))


def cause_of(document: Document, match: Match, request: Request) -> str:
    """Return the obvious flaw of a request that may have caused the server error."""
    for parameter in match.operation.parameters:
        text = match.path_values.get(parameter.name)
        if parameter.place != "path" or text is None or parameter.schema.get("type") != "integer":
            continue
        if not re.fullmatch(r"-?\d+", text):
            return "an id that is not a number"
        if abs(int(text)) > _LARGEST_ID:
            return "an id that is too large"
    names = [name for name, _ in request.query]
    for name in names:
        # `names[]` and `names[0]` are other ways to write a list; a single parameter given twice is not.
        if names.count(name) > 1 and not _takes_many(match.operation, name):
            return "a query parameter that is given twice"
    if any(_is_too_large(part) for _, value in request.query for part in value.split(",")):
        return "a number that is too large"
    needs_body = match.operation.raw.get("requestBody", {}).get("required")
    if (request.has_body or needs_body) and not isinstance(request.body, dict):
        return "a body that is not an object"
    for value in request.body.values() if isinstance(request.body, dict) else ():
        if value is None or (isinstance(value, list) and None in value):
            return "null in the body"
    if any(isinstance(each, int | float) and abs(each) > _LARGEST_ID for each in values_in(request.body)):
        return "a number that is too large"
    if isinstance(request.body, dict):
        return _not_an_object(document, match, request.body)
    return ""


def _is_too_large(text: str) -> bool:
    return _NUMERAL.fullmatch(text.strip()) is not None and abs(float(text)) > _LARGEST_ID


def _not_an_object(document: Document, match: Match, body: dict[str, Any]) -> str:
    """Return what stands in a body, or in a list of it, where the document has an object."""
    documented = document.request_body(match.operation)
    if documented is None:
        return ""
    schema, _ = document.resolve(document.node(documented[1]), documented[1])
    properties = schema.get("properties", {})
    for name, value in body.items():
        node, _ = document.resolve(properties.get(name, {}), ())
        if node.get("type") == "string" and isinstance(value, dict | list):
            return "an object or a list where a text is expected"
        if node.get("type") == "string" and isinstance(value, int | float):
            return "a number or a boolean where a text is expected"
        found = [value]
        if node.get("type") == "array" and isinstance(value, list):
            node, found = node.get("items", {}), value
        if not _is_object(document, node):
            continue
        for kinds, words in _NO_OBJECTS.items():
            if any(isinstance(each, kinds) for each in found):
                return f"{words} where an object is expected"
    return ""


_NO_OBJECTS = {(str,): "a text", (list,): "a list", (bool, int, float): "a number or a boolean"}


def _is_object(document: Document, node: dict[str, Any]) -> bool:
    """Return whether a schema accepts only objects."""
    schema, _ = document.resolve(node, ())
    members = [*schema.get("oneOf", []), *schema.get("anyOf", [])]
    return (
        all(_is_object(document, member) for member in members) if members else schema.get("type") == "object"
    )


def _takes_many(operation: Operation, name: str) -> bool:
    declared = [p.schema.get("type") for p in operation.parameters if p.place == "query" and p.name == name]
    return "array" in declared


# The HTTP server itself refuses a URL or headers that are too large: the API does not see the request.
_NOT_FROM_THE_API = frozenset({414, 431})


def error_violations(document: Document, operation: Operation, answer: Answer) -> Iterator[Violation]:
    """Check that an error has a JSON body in one of Cal.com's shapes."""
    responses: dict[str, Any] = operation.raw.get("responses", {})
    status = answer.status
    if status in _NOT_FROM_THE_API and not answer.content:
        return
    if any(key in responses for key in (str(status), f"{status // 100}XX", "default")):
        text = answer.content.decode("utf-8", "replace")
        yield from document.check_answer(operation, status, body=answer.json, text=text)
        return
    body = answer.json
    where = pointer(operation.pointer)
    if not isinstance(body, dict):
        yield Violation("$", "error", f"an error with status {status} must be a JSON object", where)
    elif not _is_error(body):
        keys = ", ".join(sorted(body)) or "nothing"
        yield Violation(
            "$", "error", f"status {status} with keys that no error of Cal.com has: {keys}", where
        )


def _is_error(body: dict[str, Any]) -> bool:
    error = body.get("error")
    if body.get("status") == "error" and isinstance(error, dict):
        return isinstance(error.get("message"), str) and isinstance(error.get("code"), str)
    if isinstance(body.get("statusCode"), int):
        return isinstance(body.get("message"), str | list)
    if isinstance(error, str):
        return True  # the OAuth token endpoint follows RFC 6749
    return isinstance(body.get("message"), str) and "data" not in body


class Judge:
    """Listens at the gateway and records the result of every exchange."""

    def __init__(
        self, document: Document, results: Results, layer: Layer, *, scope: Container[str], origin: str = ""
    ) -> None:
        self.scope = scope
        self.document = document
        self.results = results
        self.layer = layer
        self.origin = origin

    def __call__(self, match: Match, request: Request, answer: Answer) -> None:
        sent = {name.lower(): value for name, value in request.headers.items()}.get("cal-api-version")
        operation = match.operation.under(sent)
        if operation is None or operation.id not in self.scope:
            return
        match = Match(operation, match.path_values)
        for check, violations in violations_of_answer(self.document, match, request, answer):
            if violations:
                self.results.failed(
                    Finding(
                        operation=operation.id,
                        layer=self.layer,
                        check=check,
                        message=str(violations[0]),
                        violations=violations[:5],
                        exchange=answer.exchange,
                        origin=self.origin,
                    )
                )
            else:
                wanted = self.results.cell(operation.id, self.layer).exchange is None and answer.is_success
                self.results.passed(operation.id, self.layer, answer.exchange if wanted else None)
        if answer.is_success and operation.writes:
            self._note_leniency(match, request, answer)

    def silence(self, operation: Operation, message: str) -> None:
        """Record that a request was not answered."""
        if operation.id in self.scope:
            self.results.failed(Finding(operation.id, self.layer, ANSWERS, message, origin=self.origin))

    def _note_leniency(self, match: Match, request: Request, answer: Answer) -> None:
        violations = self.document.check_request(
            match, query=request.query, body=request.body, has_body=request.has_body
        )
        violations = [v for v in violations if not v.path.startswith("$header")]
        if violations:
            self.results.observed(
                Finding(
                    operation=match.operation.id,
                    layer=Layer.DRIFT,
                    check=LENIENT,
                    message=str(violations[0]),
                    violations=violations[:3],
                    exchange=answer.exchange,
                )
            )
