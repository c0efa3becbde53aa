"""Check the server against the document: one request per operation, then thousands from Schemathesis."""

from __future__ import annotations

import copy
import json
import logging
import re
import warnings
from collections.abc import Collection, Container, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from fnmatch import fnmatch
from typing import Any
from urllib.parse import parse_qsl

from calcom_spec.contract import JSON, METHODS, Document, Match, Operation
from contract_tests.api import inside
from contract_tests.blame import SuiteError
from contract_tests.credentials import Credentials
from contract_tests.gateway import Answer, Gateway, NotSentError, Request, StopError, UnreachableError
from contract_tests.judge import REACHED, Judge, cause_of
from contract_tests.known import Entry
from contract_tests.links import Links
from contract_tests.recipes import Call, Recipes, without_things
from contract_tests.resources import MissingError, Resources
from contract_tests.results import NOT_IN_SERVER, Finding, Layer, Results
from contract_tests.server import says_absent
from contract_tests.settings import Mode
from contract_tests.suite import Suite

# Headers that the gateway sets; Schemathesis must not make them up.
_OURS = frozenset({"authorization", "cal-api-version", "x-cal-client-id", "x-cal-secret-key"})
_DESTRUCTIVE = ("/cancel", "/decline", "/confirm", "/reschedule", "/disconnect")
_FRESH = 3  # objects that the cases of a destructive operation use up; the others find it gone
# Schemathesis adds these headers about itself; they are not part of the request.
_UNSENT = frozenset({"cookie", "content-length", "user-agent", "x-schemathesis-testcaseid", "connection"})
HELD_BACK_STATUS = 412
# The period of all generated dates: two months in which clocks change on both sides of the Atlantic.
# A request for the slots of a century would block the server for everybody.
_FIRST, _LAST = datetime(2030, 3, 1), datetime(2030, 4, 30)
# Generated where the document expects a time zone.
_ZONES = ("UTC", "Europe/London", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia")


_SOMEBODY = re.compile(r"[a-z0-9]([a-z0-9._+-]{0,20}[a-z0-9])?@([a-z]{1,8}\.)?example\.(com|org|net)")
_SOMEWHERE = re.compile(
    r"https?://([a-z]{1,8}\.)?example\.(com|org|net)(:[1-9][0-9]{1,3})?(/[a-z0-9._~-]{0,20}){0,3}"
)


# --- witnesses ---------------------------------------------------------------------------------------


def reach(
    document: Document,
    operation: Operation,
    resources: Resources,
    recipes: Recipes,
    results: Results,
    judge: Judge,
    scope: Container[str],
) -> None:
    """Send a valid request of an operation; it must succeed with 2xx, or the reason is recorded."""
    excuse = recipes.excuse(operation, resources.is_prepared)
    try:
        with resources.gateway.patiently():
            call = recipes.prepare(operation, resources, document)
            with resources.gateway.recorded_by(judge):
                answer = send(resources.gateway, operation, call)
            call.then()
    except NotSentError as error:
        results.unreached(operation.id, str(error), expected=True)
        results.unable(operation.id, Layer.SERVER, str(error))
        return
    except SuiteError as error:
        results.broken(f"{operation.id} (server)", error)
        results.unreached(operation.id, str(error))
        results.unable(operation.id, Layer.SERVER, str(error))
        return
    except UnreachableError as error:
        results.attempted(operation.id)
        _unreached(operation, None, results, str(error), None)
        return
    except MissingError as missing:
        _attempt_without(operation, resources, results, judge, document)
        if results.rows[operation.id].status is not None:
            return
        cause = _cause(document, missing)
        if cause is not None and cause != operation.id and cause in scope:
            # One broken operation is one failure, not one for each operation that depends on it.
            reason = f"needs {cause}, which failed: {missing}"
            results.unreached(operation.id, reason, cause=cause)
            results.unable(operation.id, Layer.SERVER, reason)
        elif cause is None and not resources.is_prepared:
            # An instance need not have every object; a prepared sandbox has them.
            results.unreached(operation.id, str(missing), expected=True)
            results.unable(operation.id, Layer.SERVER, str(missing))
        else:
            _unreached(operation, excuse, results, str(missing), None)
        return
    results.attempted(operation.id)
    if operation.is_done_by(answer.status):
        results.reached(operation.id, answer.status)
    elif answer.status == 404 and says_absent(answer.json, operation.method):
        results.not_there(operation.id)
        results.unable(operation.id, Layer.SERVER, NOT_IN_SERVER)
    else:
        reason = f"answered {answer.status}" + (f": {answer.reason[:200]}" if answer.reason else "")
        _unreached(operation, excuse, results, reason, answer)


def _attempt_without(
    operation: Operation, resources: Resources, results: Results, judge: Judge, document: Document
) -> None:
    """Send the operation although a prerequisite is missing: the shape of its refusal is judged, too."""
    try:
        with resources.gateway.recorded_by(judge):
            answer = send(resources.gateway, operation, without_things(operation, document))
    except (NotSentError, UnreachableError):
        return
    results.attempted(operation.id)
    if operation.is_done_by(answer.status):
        results.reached(operation.id, answer.status)


def _cause(document: Document, missing: MissingError) -> str | None:
    """Return the operation that should have provided the missing prerequisite."""
    operation = document.labelled(missing.blame or "")
    return operation.id if operation else None


@contextmanager
def _whatever_is_loaded() -> Iterator[None]:
    """Make requests depend only on the seed.

    Otherwise Hypothesis also draws constants from whichever modules of a checkout are loaded.
    """
    from hypothesis.internal.conjecture import providers
    from hypothesis.internal.constants_ast import Constants

    gather, nothing = providers._get_local_constants, Constants()  # noqa: SLF001
    providers.CONSTANTS_CACHE.cache.clear()
    providers._get_local_constants = lambda: nothing  # noqa: SLF001
    try:
        yield
    finally:
        providers._get_local_constants = gather  # noqa: SLF001
        providers.CONSTANTS_CACHE.cache.clear()


def send(gateway: Gateway, operation: Operation, call: Call) -> Answer:
    """Send one prepared call through the gateway."""
    path = operation.path
    for name, value in call.path.items():
        path = path.replace("{" + name + "}", str(value))
    return gateway.send(
        operation.method, path, query=call.query, body=call.body, as_=call.as_, form=call.form
    )


def _unreached(
    operation: Operation, excuse: str | None, results: Results, reason: str, answer: Answer | None
) -> None:
    if excuse is not None:
        results.unreached(operation.id, f"{excuse} ({reason})", expected=True)
        return
    results.unreached(operation.id, reason)
    if answer is not None and answer.status >= 500 and results.has_failed(operation.id, Layer.SERVER):
        return  # one answer is one fault, which the judge has already recorded
    results.failed(
        Finding(
            operation.id,
            Layer.SERVER,
            REACHED,
            f"a valid request did not succeed: {reason}",
            exchange=answer.exchange if answer is not None else None,
        )
    )


# --- generated requests ------------------------------------------------------------------------------


# The phases that test each operation by itself; chains also need the operations that they lead to.
ONE_BY_ONE = ("examples", "coverage", "fuzzing")
CHAINS = ("stateful",)


class Generated:
    """Runs Schemathesis on some operations, through the gateway.

    Schemathesis believes that it calls an application in its process; this application hands each request
    to the gateway, so the guard, the pace and the judge are the same as in every other layer.
    """

    def __init__(
        self,
        document: Document,
        operations: list[Operation],
        resources: Resources,
        suite: Suite,
        judge: Judge,
        *,
        seed: int,
        examples: int,
        phases: Collection[str] = ONE_BY_ONE,
        ledger: Sequence[Entry] = (),
    ) -> None:
        self.document = document
        self.operations = {operation.label: operation for operation in operations}
        self.resources = resources
        self.suite = suite
        self.judge = judge
        self.seed = seed
        self.examples = examples
        self.phases = phases
        self.ledger = ledger
        self.cases = 0
        self.errors: list[tuple[str, str]] = []
        self.stopped: StopError | None = None
        self._paths: dict[str, list[dict[str, Any]]] = {}
        self._used_up: set[str] = set()  # labels of operations whose object may be gone
        self._owners: dict[str, Credentials] = {}  # path -> its platform client

    def run(self) -> None:
        """Run all phases. The judge records failures; errors of the generator go to `errors`."""
        from schemathesis.engine import events, from_schema

        with warnings.catch_warnings(), _whatever_is_loaded():
            warnings.simplefilter("ignore")  # Hypothesis and Schemathesis warn about how they are used
            stream = from_schema(self._schema()).execute()
            for event in stream:
                if self.stopped is not None:
                    stream.stop()
                if isinstance(event, events.ScenarioFinished):
                    self.cases += len(event.recorder.cases)
                elif isinstance(event, events.NonFatalError) and isinstance(event.value, StopError):
                    self.stopped = event.value  # while an object for a request was made
                elif isinstance(event, events.NonFatalError) and not _has_little_to_vary(event.value):
                    self.errors.append((event.label, f"{type(event.value).__name__}: {event.value}"[:500]))
                elif isinstance(event, events.FatalError):
                    raise event.exception
        if self.stopped is not None:
            raise self.stopped

    # --- what Schemathesis is given ------------------------------------------------------------------

    def _schema(self) -> Any:
        import schemathesis
        from hypothesis import strategies
        from schemathesis.config import (
            ChecksConfig,
            CoveragePhaseConfig,
            ExamplesPhaseConfig,
            FuzzingPhaseConfig,
            GenerationConfig,
            HealthCheck,
            PhasesConfig,
            ProjectConfig,
            ProjectsConfig,
            SchemathesisConfig,
            StatefulPhaseConfig,
        )

        schemathesis.openapi.format("time-zone", strategies.sampled_from(_ZONES))
        # By construction nobody receives this mail or is called at these URLs.
        for name, form in (("email", _SOMEBODY), ("uri", _SOMEWHERE), ("uri-reference", _SOMEWHERE)):
            schemathesis.openapi.format(name, strategies.from_regex(form, fullmatch=True))
        days = strategies.dates(_FIRST.date(), _LAST.date())
        schemathesis.openapi.format("date", days.map(str))
        times = strategies.datetimes(_FIRST, _LAST)
        schemathesis.openapi.format(
            "date-time", times.map(lambda time: time.isoformat(timespec="milliseconds") + "Z")
        )
        logging.getLogger("werkzeug").setLevel(logging.ERROR)

        def generation(examples: int) -> GenerationConfig:
            return GenerationConfig(
                max_examples=examples,
                database="none",
                with_security_parameters=False,
                allow_x00=False,
                exclude_header_characters="\r\n",
                no_shrink=True,
            )

        checks = ChecksConfig()
        for name in [name for name in dir(checks) if hasattr(getattr(checks, name), "enabled")]:
            getattr(checks, name).enabled = False  # the judge decides
        config = SchemathesisConfig(
            seed=self.seed,
            suppress_health_check=[HealthCheck.too_slow],  # a busy machine is no bug of a generator
            projects=ProjectsConfig(
                default=ProjectConfig(
                    base_url="http://target",
                    workers=1,
                    continue_on_failure=True,
                    checks=checks,
                    generation=generation(self.examples),
                    phases=PhasesConfig(
                        examples=ExamplesPhaseConfig(enabled="examples" in self.phases),
                        coverage=CoveragePhaseConfig(
                            enabled="coverage" in self.phases, unexpected_methods=set()
                        ),
                        fuzzing=FuzzingPhaseConfig(
                            enabled="fuzzing" in self.phases, generation=generation(self.examples)
                        ),
                        stateful=StatefulPhaseConfig(
                            enabled="stateful" in self.phases,
                            generation=generation(max(self.examples // 2, 2)),
                            max_steps=5,
                        ),
                    ),
                )
            ),
        )
        schema = schemathesis.openapi.from_dict(
            testable(self.document, self.operations.values(), self.suite.links), config=config
        )
        schema.app = self._application
        schema.hooks.register_hook_with_name(self._steer, "map_case")
        return schema

    def _steer(self, _context: Any, case: Any) -> Any:
        """Point the valid parts of a case to existing objects; invalid parts are sent unchanged."""
        operation = self.operations.get(f"{case.method.upper()} {case.path}")
        if operation is None:
            return case
        if case.path_parameters and _is_well_formed(case, "path") and not _came_through_a_link(case):
            case.path_parameters = {**case.path_parameters, **self._path(operation)}
        if _is_well_formed(case, "body"):
            if isinstance(case.body, dict):
                case.body = self._body(operation, case.body)
            elif isinstance(case.body, list):
                case.body = [
                    self._body(operation, row) if isinstance(row, dict) else row for row in case.body
                ]
        if isinstance(case.query, dict) and "eventTypeId" in case.query and _is_well_formed(case, "query"):
            try:
                case.query = {**case.query, "eventTypeId": self.resources.event_type()}
            except MissingError:
                return case
        return case

    def _path(self, operation: Operation) -> dict[str, Any]:
        known = self._paths.setdefault(operation.label, [])
        if not known or (operation.label in self._used_up and len(known) < _FRESH):
            self._used_up.discard(operation.label)
            try:
                call = self.suite.recipes.prepare(operation, self.resources, self.document)
            except (MissingError, NotSentError, UnreachableError):
                call = Call()
            except SuiteError as error:
                self.judge.results.broken(f"{operation.id} (server, generated)", error)
                call = Call()
            values = {name: str(value) for name, value in call.path.items()}
            known.append(values)
            if call.as_ is not None and call.as_.client_id:
                self._owners[operation.path.format_map(values)] = call.as_
        return known[-1]

    def _body(self, operation: Operation, body: JSON) -> JSON:
        steered = dict(body)
        try:
            if "eventTypeId" in steered:
                steered["eventTypeId"] = self.resources.event_type()
            if "scheduleId" in steered:
                steered["scheduleId"] = self.resources.schedule()
            if operation.label == self.suite.booking and "start" in steered:
                steered["start"] = self.resources.start()
        except MissingError:
            return body
        guard = self.resources.gateway.guard
        if guard is not None and guard.protects_the_ground:
            for name in guard.api.ground.get(operation.label, ()):
                steered.pop(name, None)
            for pattern, place, values in guard.api.readable:
                if fnmatch(operation.label, pattern) and inside(steered, place) not in (None, *values):
                    del steered[place.partition(".")[0]]
            if steered.get("isDefault") is True:
                steered["isDefault"] = False
        if guard is not None and (guard.protects_the_ground or guard.mode is Mode.OWNED):
            # People who look at the instance meanwhile must see that the run made an object.
            about = guard.api.about(operation.path)
            kind = guard.api.made_by(operation.label) or (about[0] if about and not about[2] else None)
            if kind is not None and kind.marker in steered:
                steered[kind.marker] = self.resources.marked(kind.marker)
        return steered

    # --- what Schemathesis calls ---------------------------------------------------------------------

    def _application(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        request = request_of(environ)
        gateway = self.resources.gateway
        who = self._owners.get(request.path)
        if who is None and request.path.startswith("/v2/oauth"):
            who = self.resources.platform
        who = who or gateway.credentials
        headers = {**request.headers, **who.headers()}
        operation = self.document.find(request.method, request.path)
        if operation is not None and operation.operation.default_version:
            headers.setdefault("cal-api-version", operation.operation.default_version)
        final = Request(
            method=request.method,
            path=request.path,
            query=[*request.query, *who.query()],
            headers=headers,
            body=request.body,
            has_body=request.has_body,
            raw=request.raw,
        )
        try:
            final = self._harmless(operation, final)
            with gateway.recorded_by(self.judge):
                answer = gateway.forward(final)
        except NotSentError as error:
            start_response(f"{HELD_BACK_STATUS} Held Back", [("content-type", "application/json")])
            return [json.dumps({"status": "error", "error": {"message": str(error)}}).encode()]
        except UnreachableError as error:
            if operation is not None:
                self.judge.silence(operation.operation, str(error))
            start_response("502 Unreachable", [("content-type", "application/json")])
            return [b"{}"]
        except StopError as error:
            self.stopped = error
            start_response(f"{HELD_BACK_STATUS} Held Back", [("content-type", "application/json")])
            return [b"{}"]
        if operation is not None and _is_destructive(operation.operation) and answer.status != 400:
            self._used_up.add(operation.operation.label)
        kept = [
            (name, value)
            for name, value in answer.headers.items()
            if name.lower() not in ("content-length", "transfer-encoding", "connection", "content-encoding")
        ]
        start_response(f"{answer.status} Answer", kept)
        return [answer.content]

    def _harmless(self, match: Match | None, request: Request) -> Request:
        """Return the request without what would stop the server; raise the reason not to send it at all."""
        if self.stopped is not None:
            raise self.stopped
        if match is None:
            return request
        name = match.operation.id
        cause = cause_of(self.document, match, request)
        for entry in self.ledger:
            if entry.forbids(name, cause):
                entry.hits += 1
                self.resources.gateway.held_back += 1
                raise NotSentError(f"not sent, because it would stop the server: {entry.reason}")
            groups = entry.groups_in(name, request.body)
            if len(groups) > 1:
                entry.hits += 1
                request = self._with_one(groups, match, request, turn=entry.hits)
        return request

    def _with_one(self, groups: list[list[str]], match: Match, request: Request, *, turn: int) -> Request:
        """Return the request with the fields of one group: an invalid one, otherwise each in turn."""
        violations = self.document.check_request(match, body=request.body)
        paths = [re.split(r"[.\[]", violation.path) for violation in violations]
        invalid = {path[1] for path in paths if path[0] == "$body" and len(path) > 1}
        wrong = [group for group in groups if not invalid.isdisjoint(group)]
        kept = (wrong or groups)[turn % len(wrong or groups)]
        dropped = {name for group in groups if group is not kept for name in group}
        body = {name: value for name, value in request.body.items() if name not in dropped}
        return replace(request, body=body, raw=json.dumps(body).encode())


def _is_destructive(operation: Operation) -> bool:
    return operation.method == "DELETE" or operation.path.endswith(_DESTRUCTIVE)


def _has_little_to_vary(error: Exception) -> bool:
    """Return whether generation ended because almost every further request would be one that was sent."""
    return type(error).__name__ == "FailedHealthCheck" and "filtered out" in str(error)


def request_of(environ: dict[str, Any]) -> Request:
    """Return the request of a WSGI environment, with its path undecoded."""
    target = environ.get("REQUEST_URI") or environ.get("RAW_URI") or environ["PATH_INFO"]
    path = target.partition("?")[0]
    if path.startswith("http://"):
        path = "/" + path.split("/", 3)[3]
    headers = {
        name[5:].replace("_", "-").lower(): value
        for name, value in environ.items()
        if name.startswith("HTTP_")
    }
    headers.pop("host", None)
    headers = {name: value for name, value in headers.items() if name not in _UNSENT}
    length = int(environ.get("CONTENT_LENGTH") or 0)
    raw = environ["wsgi.input"].read(length) if length else None
    if environ.get("CONTENT_TYPE"):
        headers["content-type"], raw = _with_one_boundary(environ["CONTENT_TYPE"], raw)
    body: Any = None
    if raw is not None:
        try:
            body = json.loads(raw)
        except ValueError:
            body = raw.decode("utf-8", "replace")
    return Request(
        method=environ["REQUEST_METHOD"],
        path=path,
        query=parse_qsl(environ.get("QUERY_STRING", ""), keep_blank_values=True),
        headers=headers,
        body=body,
        has_body=raw is not None,
        raw=raw,
    )


def _is_well_formed(case: Any, place: str) -> bool:
    """Return whether one part of a generated case is valid."""
    from schemathesis.generation import GenerationMode

    if case.meta is None or case.meta.generation.mode is GenerationMode.POSITIVE:
        return True
    modes = {where.value: part.mode for where, part in case.meta.components.items()}
    return modes.get(place) is GenerationMode.POSITIVE


def _came_through_a_link(case: Any) -> bool:
    phase = getattr(case.meta, "phase", None)
    return getattr(getattr(phase, "name", None), "value", "") == "stateful"


def _with_one_boundary(content_type: str, raw: bytes | None) -> tuple[str, bytes | None]:
    """Fix the multipart boundary, which depends on the time: the same seed must send the same bytes."""
    _, found, boundary = content_type.partition("boundary=")
    if not found or raw is None:
        return content_type, raw
    boundary = boundary.strip('"')
    fixed = "contract-suite"
    return content_type.replace(boundary, fixed), raw.replace(boundary.encode(), fixed.encode())


def testable(document: Document, operations: Iterable[Operation], links: Links) -> JSON:
    """Reduce the document to these operations, without the gateway's headers, with links for chains."""
    wanted = {(operation.path, operation.method.lower()): operation for operation in operations}
    raw: JSON = {key: value for key, value in document.raw.items() if key in ("openapi", "info")}
    raw["info"] = {"title": "Cal.com", "version": "2", **document.raw.get("info", {})}
    paths: JSON = {}
    for path, item in document.raw["paths"].items():
        kept = {method: copy.deepcopy(item[method]) for method in METHODS if (path, method) in wanted}
        if not kept:
            continue
        for method, spec in kept.items():
            spec.pop("security", None)
            spec["operationId"] = f"{method.upper()} {path}"
            parameters = []
            for parameter in (*item.get("parameters", []), *spec.get("parameters", [])):
                resolved, _ = document.resolve(parameter, ())
                if not (resolved["in"] == "header" and resolved["name"].lower() in _OURS):
                    parameters.append(parameter)
            spec["parameters"] = parameters
        paths[path] = kept
    raw["paths"] = paths
    _add_links(paths, links)
    raw["components"] = _used(document.raw, raw)
    return raw


def _used(whole: JSON, part: JSON) -> JSON:
    """Return the components that a part of the document uses, directly or not; others only cost time."""
    used: JSON = {}
    pending: list[Any] = [part["paths"]]
    while pending:
        node = pending.pop()
        pending += node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
        reference = node.get("$ref") if isinstance(node, dict) else None
        if isinstance(reference, str):
            _, _, kind, name = reference.split("/", 3)
            if name not in used.setdefault(kind, {}):
                used[kind][name] = whole["components"][kind][name]
                pending.append(used[kind][name])
    return used


def _add_links(paths: JSON, wanted: Links) -> None:
    present = {spec["operationId"] for item in paths.values() for spec in item.values()}
    for source, links in wanted.items():
        if source not in present:
            continue
        method, path = source.split(" ", 1)
        responses = paths[path][method.lower()]["responses"]
        status = next((s for s in responses if s.startswith("2")), None)
        if status is None or "$ref" in responses[status]:
            continue
        responses[status].setdefault("links", {}).update(
            {
                f"link {index}": {"operationId": target, "parameters": {name: expression}}
                for index, (target, name, expression) in enumerate(links)
                if target in present
            }
        )
