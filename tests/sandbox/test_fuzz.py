"""Requests that Schemathesis makes up, well-formed and not, for every operation of the self-hosted edition.

Whatever comes, the answer is no 500, comes at once, and is one that the document has for the version that was
asked for; a missing or unknown version is the oldest.
"""

from __future__ import annotations

import json
import logging
import warnings
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

import httpx
import jsonschema_rs
import pytest

from calcom.sandbox import Sandbox
from calcom.sandbox.app import load_routes
from calcom.sandbox.document import load_document, operations
from calcom.sandbox.routing import KNOWN_VERSIONS, V2024_04_15

EDITION = "selfhosted"
OWNER = "cal_sandbox_owner"
DOCUMENT = "urn:calcom"
SLOW_S = 10.0
ZONES = ("Europe/Rome", "America/New_York", "Asia/Kathmandu", "UTC", "Nowhere/Land")
# A time at which the event type of these tests can be booked, under all names that times have.
FREE = {
    "start": "2031-03-05T10:00:00Z",
    "end": "2031-03-05T10:30:00Z",
    "slotStart": "2031-03-05T10:00:00Z",
    "slotUtcStartDate": "2031-03-05T10:00:00Z",
    "slotUtcEndDate": "2031-03-05T10:30:00Z",
}
PARTS = 4
# Answers of the wire, before any operation is reached: the body is not JSON, no credentials, no such route or
# version, too large, another encoding, too long.
BEFORE_ALL = (400, 401, 404, 413, 415, 431)

SERVED = {
    (entry["path"], entry["method"]): entry["operation"]
    for entry in operations().values()
    if EDITION in entry["operation"]["x-calcom-editions"]
}
# What is answered in another shape by version.
SHAPES = {
    version: [
        key
        for key, operation in SERVED.items()
        if EDITION in operation.get("x-calcom-versions", {}).get(version, {}).get("x-calcom-api-versions", {})
    ]
    for version in KNOWN_VERSIONS
}


def modern(node: Any) -> Any:
    """A schema of OpenAPI 3.0 as JSON Schema says it, with references into the registry."""
    if isinstance(node, list):
        return [modern(each) for each in node]
    if not isinstance(node, dict):
        return node
    made = {key: modern(value) for key, value in node.items() if key != "nullable"}
    if isinstance(made.get("$ref"), str):
        made["$ref"] = f"{DOCUMENT}{made['$ref']}"
    return {"anyOf": [made, {"type": "null"}]} if node.get("nullable") is True else made


@cache
def registry() -> Any:
    """The document's components, compiled once: in each validator they would take megabytes."""
    return jsonschema_rs.Registry([(DOCUMENT, {"components": modern(load_document()["components"])})])


def described(operation: dict[str, Any], version: str) -> dict[str, Any] | None:
    """The responses by status that the document has for this version of an operation."""
    for shape in operation.get("x-calcom-versions", {}).values():
        if version in shape.get("x-calcom-api-versions", {}).get(EDITION, ()):
            other: dict[str, Any] = shape["responses"]
            return other
    served = operation.get("x-calcom-api-versions", {}).get(EDITION, KNOWN_VERSIONS)
    usual: dict[str, Any] | None = operation["responses"] if version in served else None
    return usual


@cache
def validator(path: str, method: str, version: str, status: int) -> Any:
    """What checks the body of an answer; None when the document has no schema for it."""
    responses = described(SERVED[path, method], version) or {}
    response = responses.get(str(status), {})
    if "$ref" in response:
        response = load_document()["components"]["responses"][response["$ref"].rpartition("/")[2]]
    schema = response.get("content", {}).get("application/json", {}).get("schema")
    if schema is None:
        return None
    return jsonschema_rs.Draft202012Validator(modern(schema), registry=registry(), validate_formats=True)


def leaf(problem: Any) -> Any:
    """The innermost error, in the branch of a union that fits best."""
    branches = [branch for branch in getattr(problem.kind, "context", None) or () if branch]
    return leaf(min(branches, key=len)[0]) if branches else problem


def complaint(path: str, method: str, asked: str | None, status: int, content: bytes) -> str | None:
    """What is wrong with an answer by the document, if anything is."""
    version = asked if asked in KNOWN_VERSIONS else V2024_04_15
    if status >= 500:
        return f"a server error: {content[:300]!r}"
    responses = described(SERVED[path, method], version)
    if responses is None or str(status) not in responses:
        return (
            None if status in BEFORE_ALL or status == 401 else f"{version} has no {status}: {content[:200]!r}"
        )
    checks = validator(path, method, version, status)
    if checks is None:
        return None
    problem = next(iter(checks.iter_errors(json.loads(content))), None)
    if problem is None:
        return None
    inner = leaf(problem)
    places = [*problem.instance_path, *(inner.instance_path if inner is not problem else ())]
    return f"{version} {status}: {inner.message[:300]} at {places}"


def with_only(wanted: Iterable[tuple[str, str]], version: str | None) -> dict[str, Any]:
    """The document with some of its operations, in the shape of a version if they have one of their own."""
    document = load_document()
    paths: dict[str, Any] = {}
    for path, method in wanted:
        operation = SERVED[path, method]
        shape = operation.get("x-calcom-versions", {}).get(version, {})
        paths.setdefault(path, {})[method.lower()] = {**operation, **shape}
        if "parameters" in document["paths"][path]:
            paths[path]["parameters"] = document["paths"][path]["parameters"]
    return {**document, "paths": paths}


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


@pytest.fixture(scope="module")
def things(sandbox: Sandbox) -> dict[str, Any]:
    """One of each thing that paths name, by the name of the parameter."""
    client = httpx.Client(base_url=f"{sandbox.url}/v2", headers={"authorization": f"Bearer {OWNER}"})

    def make(path: str, version: str, body: dict[str, Any]) -> dict[str, Any]:
        answer = client.post(path, json=body, headers={"cal-api-version": version})
        assert answer.status_code == 201, answer.text
        data: dict[str, Any] = answer.json()["data"]
        return data

    with client:
        schedule = make(
            "/schedules", "2024-06-11", {"name": "All day", "timeZone": "Europe/Rome", "isDefault": True}
        )
        event_type = make(
            "/event-types", "2024-06-14", {"lengthInMinutes": 30, "title": "Talk", "slug": "talk"}
        )
        webhook = {"active": True, "subscriberUrl": "http://127.0.0.1:1/", "triggers": ["BOOKING_CREATED"]}
        platform = client.get("/oauth-clients").json()["data"][0]["id"]
        managed = {"email": "mia@example.com", "name": "Mia"}
        slot = {"eventTypeId": event_type["id"], "slotStart": "2031-03-04T10:00:00Z"}
        sandbox.clock.move("2031-03-01")
        guest = {"name": "Zoe", "email": "zoe@example.com", "timeZone": "Europe/Rome"}
        booking = make(
            "/bookings",
            "2024-08-13",
            {"start": "2031-03-03T10:00:00Z", "eventTypeId": event_type["id"], "attendee": guest},
        )
        return {
            "eventTypeId": event_type["id"],
            "scheduleId": schedule["id"],
            "bookingUid": booking["uid"],
            "webhookId": make("/webhooks", "2024-08-13", webhook)["id"],
            "clientId": platform,
            "userId": make(f"/oauth-clients/{platform}/users", "2024-08-13", managed)["user"]["id"],
            "uid": make("/slots/reservations", "2024-09-04", slot)["reservationUid"],
            "username": client.get("/me").json()["data"]["username"],
            "eventSlug": event_type["slug"],
        }


def schema_of(
    sandbox: Sandbox,
    things: dict[str, Any],
    wanted: Iterable[tuple[str, str]],
    phases: tuple[str, ...],
    *,
    version: str | None = None,
    examples: int = 2,
    seed: int = 1,
) -> Any:
    import schemathesis
    from hypothesis import strategies as st
    from schemathesis.config import (
        ChecksConfig,
        CoveragePhaseConfig,
        ExamplesPhaseConfig,
        FuzzingPhaseConfig,
        GenerationConfig,
        PhasesConfig,
        ProjectConfig,
        ProjectsConfig,
        SchemathesisConfig,
        StatefulPhaseConfig,
    )

    schemathesis.openapi.format("time-zone", st.sampled_from(ZONES))
    generation = GenerationConfig(max_examples=examples, database="none", no_shrink=True)
    checks = ChecksConfig()
    for name in [name for name in dir(checks) if hasattr(getattr(checks, name), "enabled")]:
        getattr(checks, name).enabled = False
    project = ProjectConfig(
        base_url=sandbox.url,
        workers=1,
        continue_on_failure=True,
        checks=checks,
        headers={"Authorization": f"Bearer {OWNER}"},
        parameters={f"path.{name}": value for name, value in things.items()},
        request_timeout=SLOW_S,
        generation=generation,
        phases=PhasesConfig(
            examples=ExamplesPhaseConfig(enabled="examples" in phases),
            coverage=CoveragePhaseConfig(enabled="coverage" in phases, unexpected_methods=set()),
            fuzzing=FuzzingPhaseConfig(enabled="fuzzing" in phases, generation=generation),
            stateful=StatefulPhaseConfig(enabled="stateful" in phases, generation=generation, max_steps=5),
        ),
    )
    config = SchemathesisConfig(seed=seed, projects=ProjectsConfig(default=project))
    schema = schemathesis.openapi.from_dict(with_only(wanted, version), config=config)
    before = sandbox.snapshot()

    def with_known(context: Any, sent: Any) -> Any:
        known = {name: value for name, value in FREE.items() if isinstance(sent, dict) and name in sent}
        if known and "eventTypeId" in sent:
            known["eventTypeId"] = things["eventTypeId"]
        return {**sent, **known} if known else sent

    def after_call(context: Any, case: Any, response: Any) -> None:
        # What paths name is there for each request, whatever was deleted or used up.
        if "stateful" not in phases and case.method != "GET":
            sandbox.restore(before)

    schema.hook("map_body")(with_known)
    schema.hook("map_query")(with_known)
    schema.hook("after_call")(after_call)
    return schema


def run(schema: Any) -> tuple[int, dict[str, str], dict[int, set[tuple[str, str]]]]:
    """How many requests were sent, what is wrong with the answers, and what was answered which status."""
    from schemathesis.engine import events, from_schema

    logging.getLogger("urllib3").setLevel(logging.ERROR)
    sent, wrong, statuses = 0, dict[str, str](), defaultdict[int, set[tuple[str, str]]](set)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Schemathesis' advice on its own use
        for event in from_schema(schema).execute():
            if isinstance(event, events.FatalError):
                raise event.exception
            if isinstance(event, events.NonFatalError):
                wrong[event.label] = str(event.value)
            if not isinstance(event, events.ScenarioFinished):
                continue
            for name, interaction in event.recorder.interactions.items():
                answer, case = interaction.response, event.recorder.cases[name].value
                sent += 1
                request = f"{case.method} {case.operation.path}"
                if answer is None:
                    wrong[request] = "no answer in time"
                    continue
                statuses[answer.status_code].add((case.operation.path, case.method.upper()))
                headers = {key.lower(): value for key, value in interaction.request.headers.items()}
                version = next(iter(headers.get("cal-api-version") or ()), None)
                problem = complaint(
                    case.operation.path, case.method.upper(), version, answer.status_code, answer.content
                )
                if problem is not None:
                    wrong[request] = problem
    return sent, wrong, statuses


@pytest.mark.parametrize("part", range(PARTS))
def test_made_up_requests_are_answered_by_the_document(
    part: int, sandbox: Sandbox, things: dict[str, Any]
) -> None:
    wanted = list(SERVED)[part::PARTS]
    phases = ("examples", "coverage", "fuzzing")
    sent, wrong, statuses = run(schema_of(sandbox, things, wanted, phases))
    assert wrong == {}
    assert sent > 30 * len(wanted)
    assert {200, 400, 404} <= set(statuses)


@pytest.mark.parametrize("version", [version for version, wanted in SHAPES.items() if wanted])
def test_made_up_requests_in_the_shape_of_a_version_are_answered_by_the_document(
    version: str, sandbox: Sandbox, things: dict[str, Any]
) -> None:
    wanted = SHAPES[version]
    phases = ("examples", "coverage", "fuzzing")
    sent, wrong, statuses = run(schema_of(sandbox, things, wanted, phases, version=version, examples=10))
    assert wrong == {}
    assert sent > 30 * len(wanted)
    assert statuses[200] | statuses[201] == set(wanted)


def test_chains_of_requests_are_answered_by_the_document(sandbox: Sandbox, things: dict[str, Any]) -> None:
    sent, wrong, statuses = run(schema_of(sandbox, things, SERVED, ("stateful",), examples=10))
    assert wrong == {}
    assert sent > 20
    assert {200, 201} <= set(statuses)


def test_wrong_answers_would_be_found(sandbox: Sandbox) -> None:
    """The check itself: an answer of another version, a status that is not there, a field of another type."""
    sandbox.reset()
    headers = {"authorization": f"Bearer {OWNER}"}
    old = httpx.get(f"{sandbox.url}/v2/bookings", headers=headers)
    where = ("/v2/bookings", "GET")
    assert complaint(*where, None, old.status_code, old.content) is None
    assert complaint(*where, "2024-08-13", old.status_code, old.content) is not None
    assert complaint(*where, "2024-09-04", 200, old.content) is not None
    assert complaint(*where, None, 500, b"{}") is not None
    assert complaint(*where, None, 418, b"{}") is not None
    assert complaint("/v2/me", "GET", None, 200, b'{"status": "success", "data": {"id": "x"}}') is not None


def test_every_version_that_is_served_is_described() -> None:
    missing = {
        (route.name, version)
        for route in load_routes()
        for version in route.versions
        if version in KNOWN_VERSIONS
        for operation in [SERVED.get((route.name.partition(" ")[2], route.method))]
        if operation is not None and described(operation, version) is None
    }
    assert missing == set()
