"""respx routes that check both sides against the API document.

    with calcom.testing.mock() as cal:
        cal.answers("get_me", data={"timeZone": "Europe/Paris"})
        assert CalCom("cal_x").me.get().time_zone == "Europe/Paris"

An answer that the document does not allow is refused when it is set up, and a request that it does not allow
is refused when it is sent. Needs the extra `contract`.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from contextlib import ExitStack
from typing import Any, Self
from unittest.mock import patch
from urllib.parse import parse_qsl

import httpx
import respx

from .._config import HOSTED, root_of
from ..types import JSON
from .document import Document, Operation, document


class WrongAnswerError(AssertionError):
    """The document does not allow this answer."""


class WrongRequestError(AssertionError):
    """The document does not allow this request."""


class Mock:
    """A context manager that answers in place of the server."""

    def __init__(self, base_url: str, api: Document, *, base_name: str = "v2") -> None:
        self.root = root_of(base_url, "base_url", base_name)
        self.document = api
        self.router = respx.MockRouter(assert_all_called=False)
        self._answered: set[str] = set()

    def answers(
        self,
        operation: str,
        *,
        data: JSON = None,
        body: JSON = None,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
        check: bool = True,
    ) -> respx.Route:
        """Answer calls to an operation.

        The answer is made up: `data` replaces fields of its `data`, `body` replaces the whole answer. Give
        `status` for an error. `check=False` turns off the checks against the document. Version-specific
        forms of an operation, such as `get_event_type_2024_04_15`, answer requests of their versions.
        """
        facts = self.operation(operation)
        status = facts.success if status is None else status
        schema = facts.answers.get(status)
        if check and status not in facts.answers:
            known = ", ".join(map(str, sorted(facts.answers)))
            raise WrongAnswerError(f"{operation} does not answer {status}; the document has {known}")
        if body is None and schema is not None:
            body = self.document.sample(schema)
            if data is not None:
                body["data"] = {**body["data"], **data} if isinstance(data, Mapping) else data
        if check and schema is not None:
            complaints = self.document.complaints(schema, body)
            if complaints:
                raise WrongAnswerError(f"{operation} {status}: {'; '.join(complaints[:5])}")

        def answer(request: httpx.Request) -> httpx.Response | None:
            if self._is_for_another(request, operation):
                return None  # respx goes on to the next route
            if check:
                complaints = self.complaints(request, facts)
                if complaints:
                    raise WrongRequestError(f"{operation}: {'; '.join(complaints[:5])}")
            content = b"" if body is None else json.dumps(body).encode()
            given = (
                {"content-type": "application/json", **(headers or {})} if content else dict(headers or {})
            )
            return httpx.Response(status, content=content, headers=given)

        self._answered.add(operation)
        # The comment makes the pattern unique to the operation: respx merges routes with equal patterns.
        pattern = f"^{self.root}{facts.pattern.pattern}(\\?.*)?$(?#{operation})"
        return self.router.route(method=facts.method, url__regex=pattern).mock(side_effect=answer)

    def _is_for_another(self, request: httpx.Request, operation: str) -> bool:
        """Whether another mocked operation fits the request better, by its version or a fixed path."""
        path = str(request.url.copy_with(query=None, fragment=None)).removeprefix(self.root)
        found = self.document.find(request.method, path, request.headers.get("cal-api-version"))
        return found is not None and found.id != operation and found.id in self._answered

    def operation(self, name: str) -> Operation:
        """Return the operation with this name in the document."""
        try:
            return self.document.operations[name]
        except KeyError:
            raise LookupError(f"the document has no operation {name!r}") from None

    def complaints(self, request: httpx.Request, operation: Operation) -> list[str]:
        """Return how a request differs from the document, one line per difference."""
        return [
            *self._query_complaints(request, operation),
            *self._version_complaints(request, operation),
            *self._body_complaints(request, operation),
        ]

    def _query_complaints(self, request: httpx.Request, operation: Operation) -> list[str]:
        known = {each["name"]: each for each in operation.parameters if each["in"] == "query"}
        sent = parse_qsl(request.url.query.decode(), keep_blank_values=True)
        found = []
        for name, value in sent:
            parameter = known.get(name.partition("[")[0])
            if parameter is None:
                found.append(f"the query parameter {name} is not in the document")
            elif "[" not in name:
                found += [
                    f"{name}={value}: {each}" for each in self._text_complaints(parameter["schema"], value)
                ]
        names = {name.partition("[")[0] for name, _ in sent}
        found += [
            f"the query parameter {name} is missing"
            for name, each in known.items()
            if each.get("required") and name not in names
        ]
        return found

    def _text_complaints(self, schema: Mapping[str, JSON], value: str) -> list[str]:
        """What is wrong with a query value: as text it may mean several values, of which one must fit."""
        meanings: list[JSON] = [value, value.split(","), [value]]
        for text in (value, f"[{value}]"):
            try:
                meanings.append(json.loads(text))
            except ValueError:
                continue  # Not a number, a boolean or a list of them.
        all_complaints = [self.document.complaints(schema, meaning) for meaning in meanings]
        return [] if any(not each for each in all_complaints) else all_complaints[0]

    def _version_complaints(self, request: httpx.Request, operation: Operation) -> list[str]:
        for parameter in operation.parameters:
            if parameter["in"] == "header" and parameter["name"].lower() == "cal-api-version":
                allowed = parameter["schema"].get("enum")
                sent = request.headers.get("cal-api-version")
                if allowed and sent not in allowed:
                    return [f"cal-api-version must be one of {', '.join(allowed)}, not {sent}"]
        return []

    def _body_complaints(self, request: httpx.Request, operation: Operation) -> list[str]:
        if operation.body is None:
            return ["the operation takes no body"] if request.content not in (b"", b"{}") else []
        if not request.content:
            return []
        return [
            f"body: {each}" for each in self.document.complaints(operation.body, json.loads(request.content))
        ]

    def __enter__(self) -> Self:
        self.router.__enter__()
        try:
            self._others = httpx2_answered_by(self.router)
        except BaseException:
            self.router.__exit__()
            raise
        return self

    def __exit__(self, *raised: Any) -> None:
        self._others.close()
        self.router.__exit__(*raised)


def httpx2_answered_by(router: respx.MockRouter) -> ExitStack:
    """Let the routes also answer clients of httpx2, which respx does not support, if it is loaded."""
    stack = ExitStack()
    httpx2: Any = sys.modules.get("httpx2")
    if httpx2 is None:
        return stack

    def asked(request: Any) -> httpx.Request:
        return httpx.Request(
            request.method, str(request.url), headers=request.headers.raw, content=request.content
        )

    def answered(answer: httpx.Response) -> Any:
        return httpx2.Response(answer.status_code, headers=answer.headers.raw, content=answer.content)

    def handle(_transport: Any, request: Any) -> Any:
        request.read()
        return answered(router.handler(asked(request)))

    async def handle_async(_transport: Any, request: Any) -> Any:
        await request.aread()
        return answered(await router.async_handler(asked(request)))

    stack.enter_context(patch.object(httpx2.HTTPTransport, "handle_request", handle))
    stack.enter_context(patch.object(httpx2.AsyncHTTPTransport, "handle_async_request", handle_async))
    return stack


def mock(base_url: str = HOSTED) -> Mock:
    """Answer in place of the API at this URL inside a `with` block: `with mock() as cal: ...`."""
    return Mock(base_url, document("v2"))
