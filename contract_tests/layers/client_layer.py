"""Check the client against the document: every method's request, and its reading of documented answers.

Nothing is sent: respx replaces the network. Each method is called, sync and async, with the smallest
arguments that its signature and the document allow.
"""

from __future__ import annotations

import asyncio
import inspect
import json
import types
import typing
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from typing import Any, Literal

import httpx
import respx

from calcom_spec.contract import Document, Match, Operation, Violation
from calcom_spec.samples import UnsatisfiableError, instance
from contract_tests.results import Exchange, Finding, Layer, Results

KEY = "cal_contract_0000000000000000000000"
BASE = "https://instance.example"
_START = datetime(2030, 1, 7, 9, tzinfo=UTC)
_END = datetime(2030, 1, 7, 10, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Library:
    """The client of one API: how to open it, and where to find its methods and their endpoints."""

    sync: Callable[..., Any]
    asynchronous: Callable[..., Any]
    package: str  # of the classes with the methods
    endpoints: str  # prefix of an endpoint's module name
    edition: str = ""  # whose operations and versions exist
    base: str = ""  # the part of a base URL between the host and the document's paths
    arguments: Mapping[str, Mapping[str, Any]] = field(
        default_factory=dict
    )  # per operation, instead of the default ones
    optional: Mapping[str, Mapping[str, Any]] = field(
        default_factory=dict
    )  # required, though optional in the signature
    operations: Mapping[str, str] = field(default_factory=dict)  # where the code does not show the operation


def library_v2(edition: Literal["selfhosted", "hosted", "teams"]) -> Library:
    from calcom import AsyncCalCom, CalCom

    attendee = {"name": "Ann", "email": "ann@example.com", "timeZone": "Europe/Paris"}
    return Library(
        sync=partial(CalCom, edition=edition),
        asynchronous=partial(AsyncCalCom, edition=edition),
        package="calcom._sync",
        endpoints="calcom_v2.api.",
        edition=edition,
        arguments={
            "bookings.create": {"start": _START, "event_type_id": 1, "attendee": attendee},
            "slots.list": {"start": _START, "end": _END, "event_type_id": 1},
        },
        optional={"bookings.mark_absent": {"host": True}},
        operations={"bookings.create": "create_booking", "bookings.get": "get_booking"},
    )


Arguments = tuple[list[Any], dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Method:
    """A method of the client: where it is, and which operation it calls."""

    name: str  # dotted, as a person would type it after `client.`
    operation: str

    def of(self, client: Any) -> Callable[..., Any]:
        found = client
        for part in self.name.split("."):
            found = getattr(found, part)
        return found  # type: ignore[no-any-return]


def run(
    document: Document,
    operations: list[Operation],
    library: Library,
    results: Results,
    *,
    step: Callable[[str], None] = lambda _: None,
) -> None:
    """Call the client's method of every operation, in both forms, with a small and a full answer."""
    with library.sync(KEY, base_url=BASE + library.base) as client:
        methods = discover(client, library)
        _run(document, operations, library, methods, client, results, step)


def _run(
    document: Document,
    operations: list[Operation],
    library: Library,
    methods: Mapping[str, list[Method]],
    client: Any,
    results: Results,
    step: Callable[[str], None],
) -> None:
    for operation in operations:
        step(operation.id)
        found = methods_for(operation, methods)
        if not found and not operation.editions:
            results.unable(operation.id, Layer.CLIENT, "the client was not made from this document")
            continue
        if not found:
            results.failed(
                Finding(
                    operation.id, Layer.CLIENT, "has a method", "the client has no method for this operation"
                )
            )
            continue
        shapes = [
            (shape, method)
            for version, shape in operation.shapes.items()
            if library.edition in shape.versions_by_edition
            for method in methods_for(operation, methods, version)
        ]
        for shape, method in [*((operation, method) for method in found), *shapes]:
            try:
                arguments = arguments_for(document, shape, library, method.name, method.of(client))
            except (UnsatisfiableError, TypeError) as error:
                results.failed(
                    Finding(operation.id, Layer.CLIENT, "can be called", f"{method.name}: {error}")
                )
                continue
            for is_async in (False, True):
                for everything in (False, True):
                    _try(
                        document,
                        shape,
                        library,
                        method,
                        arguments,
                        results,
                        is_async=is_async,
                        everything=everything,
                    )


def discover(client: Any, library: Library) -> dict[str, list[Method]]:
    """Map each operation to the client's methods for it."""
    found: dict[str, list[Method]] = {}
    for name, function in _methods(client, library.package):
        operation = library.operations.get(name) or _operation_of(function, library.endpoints)
        if operation is not None:
            found.setdefault(operation, []).append(Method(name, operation))
    return found


def methods_for(
    operation: Operation, methods: Mapping[str, list[Method]], shape: str | None = None
) -> list[Method]:
    """Return the methods that use an operation in the shape of one version; by default the document's."""
    version = operation.shape if shape is None else shape
    return methods.get(f"{operation.id}_{version.replace('-', '_')}" if version else operation.id, [])


def _methods(
    owner: Any, package: str, prefix: str = "", depth: int = 0
) -> Iterator[tuple[str, Callable[..., Any]]]:
    for name in sorted(dir(type(owner))):
        if name.startswith("_"):
            continue
        attribute = inspect.getattr_static(type(owner), name)
        if isinstance(attribute, types.FunctionType) and depth:
            yield prefix + name, attribute
        elif depth < 4 and not isinstance(attribute, types.FunctionType | staticmethod | classmethod):
            area = getattr(owner, name)
            if type(area).__module__.startswith(package) and hasattr(area, "_sender"):
                yield from _methods(area, package, f"{prefix}{name}.", depth + 1)


def _operation_of(function: Callable[..., Any], endpoints: str) -> str | None:
    # Each method imports its endpoint; its compiled names contain the import.
    names = iter(function.__code__.co_names)
    return next((next(names, None) for name in names if name.startswith(endpoints)), None)


# --- one call ----------------------------------------------------------------------------------------


class _Server:
    """A replacement of the server: judges the request and returns an answer built from the document."""

    def __init__(self, document: Document, operation: Operation, base: str, *, everything: bool) -> None:
        self.base = base
        self.document = document
        self.operation = operation
        self.everything = everything
        self.violations: list[Violation] = []
        self.exchange: Exchange | None = None
        self.called: list[str] = []

    def answer(self, request: httpx.Request) -> httpx.Response:
        target = request.url.raw_path.decode().removeprefix(self.base)
        path, _, _ = target.partition("?")
        self.called.append(f"{request.method} {path}")
        raw = request.content.decode() or None
        body = _decoded(raw, request.headers.get("content-type", ""))
        match = self.document.find(request.method, path)
        response = self._made()
        self.exchange = Exchange(
            request.method,
            target.replace(KEY, "$CALCOM_API_KEY"),
            {name: value.replace(KEY, "$CALCOM_API_KEY") for name, value in request.headers.items()},
            raw,
            response.status_code,
            {"content-type": "application/json"},
            response.text or None,
        )
        where = "#"
        if match is None or match.operation.id != self.operation.id:
            said = match.operation.id if match else "no operation"
            self.violations.append(Violation("$path", "operation", f"the request belongs to {said}", where))
            return response
        self.violations += self.document.check_request(
            Match(self.operation, match.path_values),
            query=list(request.url.params.multi_items()),
            headers=request.headers,
            body=body,
            has_body=raw is not None,
        )
        if self.operation.default_version and "cal-api-version" not in request.headers:
            self.violations.append(Violation("$header.cal-api-version", "required", "missing", where))
        if not self.operation.is_public and not _has_credentials(request):
            self.violations.append(
                Violation("$header.authorization", "required", "no credentials were sent", where)
            )
        return response

    def _made(self) -> httpx.Response:
        status, place = self.document.answer_schema(self.operation)
        if status >= 300:
            return httpx.Response(status, headers={"location": "https://example.com/"})
        if place is None:
            return httpx.Response(status)
        try:
            body = instance(self.document, place, everything=self.everything)
        except UnsatisfiableError:
            body = instance(self.document, place, everything=not self.everything)
        return httpx.Response(status, json=_last_page(body))


def _try(
    document: Document,
    operation: Operation,
    library: Library,
    method: Method,
    arguments: Arguments,
    results: Results,
    *,
    is_async: bool,
    everything: bool,
) -> None:
    from calcom.errors import CalComError

    how = "async" if is_async else "sync"
    server = _Server(document, operation, library.base, everything=everything)
    router = respx.MockRouter(assert_all_called=False, assert_all_mocked=True)
    router.route().mock(side_effect=server.answer)
    complaint: str | None = None
    try:
        if is_async:
            asyncio.run(_call_async(router, library, method, arguments))
        else:
            _call(router, library, method, arguments)
    except CalComError as error:
        complaint = f"{type(error).__name__}: {error}"
    except (TypeError, AttributeError, KeyError, ValueError, IndexError) as error:
        complaint = f"{type(error).__name__}: {error}"
    if not server.called:
        message = f"{method.name} ({how}) sent nothing" + (f": {complaint}" if complaint else "")
        results.failed(Finding(operation.id, Layer.CLIENT, "request", message))
        return
    if server.violations:
        first = server.violations[0]
        results.failed(
            Finding(
                operation.id,
                Layer.CLIENT,
                "request",
                f"{method.name} ({how}): {first}",
                violations=server.violations[:5],
                exchange=server.exchange,
            )
        )
    else:
        results.passed(operation.id, Layer.CLIENT, server.exchange)
    if complaint:
        message = f"{method.name} ({how}) does not read an answer that the document allows: {complaint}"
        results.failed(Finding(operation.id, Layer.CLIENT, "answer", message[:600], exchange=server.exchange))
    else:
        results.passed(operation.id, Layer.CLIENT, server.exchange)


def _call(router: respx.MockRouter, library: Library, method: Method, arguments: Arguments) -> None:
    with (
        httpx.Client(transport=httpx.MockTransport(router.handler)) as http,
        library.sync(
            KEY, base_url=BASE + library.base, http_client=http, max_retries=0, strict=True
        ) as client,
    ):
        result = method.of(client)(*arguments[0], **arguments[1])
        if is_pager(result):
            next(iter(result), None)


async def _call_async(
    router: respx.MockRouter, library: Library, method: Method, arguments: Arguments
) -> None:
    async with (
        httpx.AsyncClient(transport=httpx.MockTransport(router.async_handler)) as http,
        library.asynchronous(
            KEY, base_url=BASE + library.base, http_client=http, max_retries=0, strict=True
        ) as client,
    ):
        result = method.of(client)(*arguments[0], **arguments[1])
        if inspect.isawaitable(result):
            result = await result
        elif is_pager(result):
            async for _ in result:
                break


def is_pager(result: Any) -> bool:
    return type(result).__name__.endswith("Pager")


# --- arguments ---------------------------------------------------------------------------------------


def arguments_for(
    document: Document, operation: Operation, library: Library, name: str, function: Callable[..., Any]
) -> Arguments:
    """Return the minimal arguments of a method, built from the document where the names agree."""
    if name in library.arguments:
        return [], dict(library.arguments[name])
    extra = library.optional.get(name, {})
    hints = _hints(function)
    positional: list[Any] = []
    named: dict[str, Any] = {}
    for argument, parameter in inspect.signature(function).parameters.items():
        if parameter.kind in (parameter.VAR_KEYWORD, parameter.VAR_POSITIONAL):
            continue
        if parameter.default is not parameter.empty and argument != "body":
            continue
        value = _argument(document, operation, argument, str(hints.get(argument, parameter.annotation)))
        if parameter.kind is parameter.KEYWORD_ONLY:
            named[argument] = value
        else:
            positional.append(value)
    return positional, {**named, **extra}


def _argument(document: Document, operation: Operation, name: str, annotation: str) -> Any:
    if name == "body":
        documented = document.request_body(operation)
        return instance(document, documented[1]) if documented else {}
    wire = camel(name)
    for parameter in operation.parameters:
        if camel(parameter.name.replace("-", "_")) == wire:
            if "datetime" in annotation:
                return _END if "end" in name or name == "to" else _START
            return instance(document, (*parameter.pointer, "schema"))
    if "datetime" in annotation:
        return _END if "end" in name else _START
    found = _property(document, operation, wire)
    if found is not None:
        return instance(document, found)
    if annotation.startswith("int"):
        return 1
    if "str" in annotation:
        return "witness"
    raise TypeError(f"the document does not say which values {name} ({annotation}) may have")


def _property(document: Document, operation: Operation, wire: str) -> tuple[str | int, ...] | None:
    documented = document.request_body(operation)
    if documented is None:
        return None
    places = document.alternatives(documented[1])
    found = (place for place in places if wire in document.node(place).get("properties", {}))
    return next(((*place, "properties", wire) for place in found), None)


def _hints(function: Callable[..., Any]) -> Mapping[str, Any]:
    try:
        return typing.get_type_hints(function)
    except (NameError, TypeError):
        return {}  # only a type checker can resolve these annotations; their text is enough


def camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(part[:1].upper() + part[1:] for part in rest)


def _decoded(raw: str | None, content_type: str) -> Any:
    if raw is None:
        return None
    if "form" in content_type:
        return dict(httpx.QueryParams(raw))
    try:
        return json.loads(raw)
    except ValueError:
        return raw


def _has_credentials(request: httpx.Request) -> bool:
    sent = {"authorization", "x-cal-secret-key", "x-cal-client-id"} & set(request.headers)
    return bool(sent) or "apiKey" in request.url.params


def _last_page(body: Any) -> Any:
    """Mark an answer as the only page, so that a pager ends."""
    if not isinstance(body, dict):
        return body
    inner = {name: v if name == "pagination" else _last_page(v) for name, v in body.items()}
    rows = next((value for value in inner.values() if isinstance(value, list)), [])
    said = {
        "totalItems": len(rows),
        "total": len(rows),
        "remainingItems": 0,
        "returnedItems": len(rows),
        "itemsPerPage": 100,
        "currentPage": 1,
        "totalPages": 1,
        "hasNextPage": False,
        "hasPreviousPage": False,
        "hasMore": False,
        "nextCursor": None,
    }
    if isinstance(inner.get("pagination"), dict):
        told = {name: value for name, value in said.items() if name in inner["pagination"]}
        inner["pagination"] = {**inner["pagination"], **told}
    elif {"total", "hasMore"} & inner.keys():
        inner.pop("nextCursor", None)
        inner |= {name: value for name, value in said.items() if name in inner}
    return inner
