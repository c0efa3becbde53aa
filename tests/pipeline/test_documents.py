"""The built documents: how many operations, which editions and versions, valid OpenAPI."""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from openapi_spec_validator import OpenAPIV30SpecValidator

from calcom_spec.contract import Document
from calcom_spec.document import dump, load, operations, referenced, shapes
from spec.pipeline import truth
from spec.pipeline.build import build, settings, target
from spec.pipeline.editions import load_editions
from spec.pipeline.project import SPEC

EDITIONS = {"hosted", "selfhosted", "teams"}


@pytest.fixture(scope="module")
def v2() -> dict[str, Any]:
    return load(SPEC / "v2" / "openapi.json")


@pytest.mark.parametrize("version", ["v1", "v2"])
def test_the_committed_document_is_what_the_build_makes(version: str) -> None:
    first, second = build(version), build(version)
    assert dump(first.document) == dump(second.document)
    assert dump(first.document) == target(version).read_text(encoding="utf-8"), "run `make build`"


@pytest.mark.parametrize("version", ["v1", "v2"])
def test_valid_openapi(version: str) -> None:
    assert list(OpenAPIV30SpecValidator(load(target(version))).iter_errors()) == []


def published_by(file: str) -> set[tuple[str, str]]:
    return {(path, method) for path, method, _ in operations(load(SPEC / file))}


@pytest.mark.parametrize(
    ("version", "files"),
    [("v1", ["upstream"]), ("v2", ["upstream-hosted", "upstream-selfhosted", "upstream-teams"])],
)
def test_every_published_operation_is_there_and_the_others_say_so(version: str, files: list[str]) -> None:
    published = set().union(*(published_by(f"{version}/{file}.json") for file in files))
    marks = {
        (path, method): operation.get("x-calcom-published")
        for path, method, operation in operations(load(target(version)))
    }
    assert published < set(marks)
    assert marks == {key: None if key in published else False for key in marks}


def test_what_no_published_document_has_says_which_recordings_prove_it(v2: dict[str, Any]) -> None:
    published = {
        (path, method)
        for edition in EDITIONS
        for path, method, _ in operations(load(SPEC / "v2" / f"upstream-{edition}.json"))
    }
    proven = {
        (path, method) for path, method, operation in operations(v2) if "x-calcom-recorded" in operation
    }
    assert proven == {(path, method) for path, method, _ in operations(v2)} - published
    contracts, known = truth.load_contracts()
    verdicts = {
        verdict.exchange.file: (verdict, truth.effective_version(verdict.exchange, known))
        for folder in truth.RECORDINGS.iterdir()
        if folder.is_dir() and folder.name != "v1"
        for verdict in truth.judge_folder(folder, contracts, known)
    }
    named = 0
    for path, method, operation in operations(v2):
        for shape in shapes(operation):
            for recording in shape.get("x-calcom-recorded", ()):
                verdict, version = verdicts[recording]
                assert verdict.kind == truth.DOCUMENTED, recording
                assert verdict.operation is not None
                assert verdict.operation.label == f"{method.upper()} {path}", recording
                assert truth.shape_of(verdict.operation, version).raw.items() >= shape.items(), recording
                named += 1
    assert named > 40


def test_editions(v2: dict[str, Any]) -> None:
    """An operation names the editions that publish it or answer it, in the order of their table."""
    rows = load_editions()
    assert set(rows) == EDITIONS
    by_edition = {edition: published_by(f"v2/{row['document']}") for edition, row in rows.items()}
    for path, method, operation in operations(v2):
        key = f"{method.upper()} {path}"
        publishing = [
            edition
            for edition, known in by_edition.items()
            if (path, method) in known or key in rows[edition].get("unlisted", ())
        ]
        named = operation["x-calcom-editions"]
        assert not publishing or named == publishing, (method, path)
        assert publishing or operation["x-calcom-published"] is False
        assert named


def test_versions(v2: dict[str, Any]) -> None:
    known = {edition: row["versions"] for edition, row in load_editions().items()}
    for path, method, operation in operations(v2):
        versions = operation["x-calcom-api-versions"]
        assert set(versions) == set(operation["x-calcom-editions"])
        assert all(versions.values())
        assert all(set(values) <= set(known[edition]) for edition, values in versions.items())
        header = [p for p in operation["parameters"] if p["name"] == "cal-api-version"]
        if "x-calcom-default-version" in operation:
            default = operation["x-calcom-default-version"]
            assert [p["schema"]["default"] for p in header] == [default]
            assert default in header[0]["schema"]["enum"]
            common = set.intersection(*map(set, versions.values()))
            assert default in common or not common, (method, path)
        else:
            assert header == []


@pytest.mark.parametrize(
    ("operation_id", "default", "editions"),
    [
        ("list_bookings", "2024-08-13", EDITIONS),
        ("create_event_type", "2024-06-14", EDITIONS),
        ("list_schedules", "2024-06-11", EDITIONS),
        ("list_slots", "2024-09-04", EDITIONS),
        ("list_event_type_private_links", "2024-04-15", EDITIONS),
        ("list_verified_emails", "2024-04-15", EDITIONS),
        ("list_team_event_types", "2026-06-12", {"hosted", "teams"}),
        ("get_me", None, EDITIONS),
        ("list_team_event_type_booking_fields", "2026-06-12", {"hosted"}),
        ("list_timezones", None, {"selfhosted", "teams"}),
        ("list_available_slots", "2024-04-15", {"selfhosted", "teams"}),
        ("create_recurring_booking", "2024-04-15", {"selfhosted", "teams"}),
    ],
)
def test_default_versions(
    v2: dict[str, Any], operation_id: str, default: str | None, editions: set[str]
) -> None:
    operation = next(o for _, _, o in operations(v2) if o["operationId"] == operation_id)
    assert operation.get("x-calcom-default-version") == default
    assert set(operation["x-calcom-editions"]) == editions


def test_other_shapes_of_other_versions(v2: dict[str, Any]) -> None:
    shapes = {
        o["operationId"]: list(o["x-calcom-versions"])
        for _, _, o in operations(v2)
        if "x-calcom-versions" in o
    }
    assert shapes == {
        "list_bookings": ["2024-04-15", "2026-05-01"],
        "create_booking": ["2024-04-15"],
        "get_booking": ["2024-04-15"],
        "cancel_booking": ["2024-04-15"],
        "create_event_type": ["2024-04-15", "2026-06-12"],
        "list_event_types": ["2024-04-15", "2026-06-12"],
        "get_event_type": ["2024-04-15", "2026-06-12"],
        "update_event_type": ["2024-04-15", "2026-06-12"],
        "delete_event_type": ["2024-04-15"],
        "list_schedules": ["2024-04-15"],
        "create_schedule": ["2024-04-15"],
        "get_default_schedule": ["2024-04-15"],
        "get_schedule": ["2024-04-15"],
        "update_schedule": ["2024-04-15"],
        "list_team_event_types": ["2024-06-14"],
        "create_team_event_type": ["2024-06-14"],
        "get_team_event_type": ["2024-06-14"],
        "update_team_event_type": ["2024-06-14"],
        "list_organization_teams_event_types": ["2024-06-14"],
        "list_organization_team_event_types": ["2024-06-14"],
        "create_organization_team_event_type": ["2024-06-14"],
        "get_organization_team_event_type": ["2024-06-14"],
        "update_organization_team_event_type": ["2024-06-14"],
        "list_organization_bookings": ["2024-06-14"],
    }


@pytest.mark.parametrize("version", ["v1", "v2"])
def test_names(version: str) -> None:
    document = load(target(version))
    ids = [operation["operationId"] for _, _, operation in operations(document)]
    assert len(set(ids)) == len(ids)
    assert all(name.isidentifier() and name == name.lower() for name in ids)
    assert all(len(o["tags"]) == 1 and o["tags"][0].isidentifier() for _, _, o in operations(document))
    names = list(document["components"]["schemas"])
    assert len({name.lower() for name in names}) == len(names)
    assert all(name.isidentifier() and name[0].isupper() for name in names)
    assert not [name for name in names if any(noise in name for noise in ("Dto", "_20", "DTO", "Output"))]
    assert set(referenced(document)) == set(names)


def test_no_credential_is_a_parameter(v2: dict[str, Any]) -> None:
    for _, _, operation in operations(v2):
        names = {p["name"].lower() for p in operation["parameters"]}
        assert not names & {"authorization", "x-cal-client-id", "x-cal-secret-key"}
        assert "security" in operation


def test_query_parameters_are_what_recorded_requests_show() -> None:
    contract = Document(load(target("v2")))
    # No request with these was taken; the refusals say what they are.
    refused_alone = {"usernames", "timeZone", "loggedInUsersTz"}
    for kind, rows in settings("v2", "queries").items():
        for row in rows:
            seen: set[bool] = set()
            for recording in row["recorded"]:
                content = json.loads((truth.RECORDINGS / f"{recording}.json").read_text(encoding="utf-8"))
                path = content["request"]["path"]
                match = contract.find(content["request"]["method"], path)
                assert match is not None
                operation = match.operation
                assert re.match(row["match"], f"{operation.method.upper()} {operation.path}"), recording
                sent = {name.partition("[")[0] for name, _ in parse_qsl(urlsplit(path).query)}
                assert bool(sent & set(row["names"])) == (kind != "optional"), recording
                seen.add(content["response"]["status"] < 400)
            assert True in seen or set(row["names"]) <= refused_alone, row
