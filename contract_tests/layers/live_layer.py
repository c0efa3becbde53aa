"""Check the client against the server: call each method once; it has to read the answer."""

from __future__ import annotations

import inspect
import re
import traceback
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

import httpx

from calcom_spec.contract import Document, Operation
from contract_tests.blame import SuiteError, told
from contract_tests.client_transport import GatewayTransport
from contract_tests.credentials import Credentials
from contract_tests.gateway import NotSentError, StopError, UnreachableError
from contract_tests.layers.client_layer import Method, camel, discover, is_pager
from contract_tests.layers.server_layer import send
from contract_tests.recipes import Call
from contract_tests.resources import MissingError, Resources
from contract_tests.results import Finding, Layer, Results
from contract_tests.suite import Suite
from contract_tests.target import Target

READS = "reads the answer"
CALLS = "can be called"


def methods_of(suite: Suite, target: Target) -> dict[str, list[Method]]:
    """Map each operation to the client's methods for it."""
    with suite.client.sync(api_key="unused", base_url=target.client_url) as client:
        return discover(client, suite.client)


def call(
    document: Document,
    operation: Operation,
    method: Method,
    resources: Resources,
    suite: Suite,
    target: Target,
    results: Results,
) -> None:
    """Call one method with the values of the operation's recipe."""
    from calcom.errors import APIError, CalComError, ResponseDecodeError

    drifts: list[Any] = []
    try:
        prepared = suite.recipes.prepare(operation, resources, document)
    except (MissingError, NotSentError, UnreachableError) as reason:
        results.unable(operation.id, Layer.LIVE, str(reason))
        return
    except SuiteError as error:
        results.broken(f"{operation.id} ({method.name})", error)
        results.unable(operation.id, Layer.LIVE, str(error))
        return
    try:
        with (
            httpx.Client(transport=GatewayTransport(resources.gateway)) as http,
            _client(
                suite, target, prepared.as_ or resources.gateway.credentials, http, drifts.append
            ) as client,
        ):
            function = method.of(client)
            result = function(*_positional(function, operation, prepared), **_named(function, prepared))
            if is_pager(result):
                next(iter(result), None)
    except NotSentError as reason:
        results.unable(operation.id, Layer.LIVE, str(reason))
    except ResponseDecodeError as error:
        last = resources.gateway.last
        exchange = last.exchange if last is not None else None
        message = f"{method.name}: {error}"[:500]
        results.failed(Finding(operation.id, Layer.LIVE, READS, message, exchange=exchange))
    except APIError as error:
        _judge_refusal(operation, method, prepared, resources, results, error)
    except CalComError as error:
        # The client requires more than the server; the recipe leaves it out.
        results.unable(operation.id, Layer.LIVE, f"{method.name}: {error}"[:300])
    except LookupError as missing:
        results.unable(
            operation.id, Layer.LIVE, f"{method.name} needs {missing}, for which the run has no value"
        )
    except StopError:
        raise
    except UnreachableError as error:
        results.failed(Finding(operation.id, Layer.LIVE, CALLS, f"{method.name}: {error}"[:500]))
    except Exception as error:
        # An error that the client's code raises and that is not in its error tree is a bug of the client.
        if not _raised_by_the_client(error):
            raise
        message = f"{method.name} raised {told(error)}"[:500]
        last = resources.gateway.last
        exchange = last.exchange if last is not None else None
        results.failed(Finding(operation.id, Layer.LIVE, READS, message, exchange=exchange))
    else:
        results.passed(operation.id, Layer.LIVE)
    prepared.then()
    for drift in drifts:
        text = f"{drift.path}: {drift.kind}"
        results.observed(Finding(operation.id, Layer.DRIFT, "the client met something new", text))


def _raised_by_the_client(error: Exception) -> bool:
    """Return whether the client's code raised the error, directly or through a foreign library."""
    ours = [
        frame.f_globals.get("__name__", "").partition(".")[0]
        for frame, _ in traceback.walk_tb(error.__traceback__)
    ]
    ours = [name for name in ours if name == "calcom" or name.startswith(("calcom_", "contract_tests"))]
    return bool(ours) and not ours[-1].startswith("contract_tests")


def _judge_refusal(
    operation: Operation, method: Method, call: Call, resources: Resources, results: Results, error: Exception
) -> None:
    """Blame the client for a refusal only if the server accepts the same plain request."""
    plain = send(resources.gateway, operation, call)
    if plain.is_success:
        message = f"{method.name} failed: {error}; the same plain request got {plain.status}"
        results.failed(Finding(operation.id, Layer.LIVE, CALLS, message[:500], exchange=plain.exchange))
    else:
        results.unable(operation.id, Layer.LIVE, f"a second request of the same kind got {plain.status}")


def _client(
    suite: Suite, target: Target, who: Credentials, http: httpx.Client, on_drift: Callable[[Any], None]
) -> Any:
    from calcom import ClientCredentials

    given: dict[str, Any] = {"base_url": target.client_url, "http_client": http, "max_retries": 0}
    if who.client_id and who.secret:
        given["auth"] = ClientCredentials(who.client_id, who.secret)
    elif who.key:
        given["api_key"] = who.key
    return suite.client.sync(**given, on_drift=on_drift)


def _positional(function: Callable[..., Any], operation: Operation, call: Call) -> list[Any]:
    """Return the ids of the path, in order."""
    parameters = [
        parameter
        for parameter in inspect.signature(function).parameters.values()
        if parameter.kind in (parameter.POSITIONAL_ONLY, parameter.POSITIONAL_OR_KEYWORD)
        and parameter.default is parameter.empty
    ]
    if len(parameters) != len(operation.path_names):
        return [_value(parameter, call) for parameter in parameters]
    return [
        _as(parameter, call.path[name])
        for parameter, name in zip(parameters, operation.path_names, strict=True)
    ]


def _named(function: Callable[..., Any], call: Call) -> dict[str, Any]:
    parameters = {
        name: parameter
        for name, parameter in inspect.signature(function).parameters.items()
        if parameter.kind is parameter.KEYWORD_ONLY
    }
    body = dict(call.form) if call.form is not None else call.body
    if "body" in parameters and body is not ...:
        given = {"body": body}
        parameters.pop("body")
        known: set[str] = set()
    else:
        given = {}
        known = set(_given(call))
    for name, parameter in parameters.items():
        if parameter.default is parameter.empty or camel(name) in known:
            given[name] = _value(parameter, call)
    return given


def _value(parameter: inspect.Parameter, call: Call) -> Any:
    """Return the recipe's value for a parameter, as the type that the method takes."""
    fields = {**_given(call), **call.path}
    name = camel(parameter.name)
    if name not in fields:
        raise LookupError(parameter.name)
    return _as(parameter, fields[name])


def _as(parameter: inspect.Parameter, value: Any) -> Any:
    annotation = str(parameter.annotation)
    if "datetime" in annotation and isinstance(value, str):
        return datetime.fromisoformat(value.replace("Z", "+00:00"))
    if annotation.startswith("date") and isinstance(value, str):
        return date.fromisoformat(value)
    return int(value) if annotation.startswith("int") else value


def _given(call: Call) -> dict[str, Any]:
    """Return query and body by their names on the wire; some methods use other names."""
    body = call.body if isinstance(call.body, dict) else {}
    fields = {**_unfolded(call.query), **body}
    for wire, spoken in _SPOKEN.items():
        if wire in fields:
            fields.setdefault(spoken, fields[wire])
    return {name: value for name, value in fields.items() if name not in _SPOKEN or name in ("start",)}


def _unfolded(query: Mapping[str, Any]) -> dict[str, Any]:
    """Turn `items[0][id]=1` into the list of objects that it means."""
    fields: dict[str, Any] = {}
    for name, value in query.items():
        found = re.fullmatch(r"(\w+)\[(\d+)\]\[(\w+)\]", name)
        if found is None:
            fields[name] = value
            continue
        items = fields.setdefault(found.group(1), [])
        while len(items) <= int(found.group(2)):
            items.append({})
        items[int(found.group(2))][found.group(3)] = value
    return fields


_SPOKEN = {"slotStart": "start", "cancellationReason": "reason"}
