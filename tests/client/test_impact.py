"""What of the front desk breaks: exactly what was planted, and nothing for what it does not use."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from calcom.cli.commands import root
from calcom_spec import impact, usage
from calcom_spec.contract import Document as ContractDocument
from calcom_spec.contract import Violation
from calcom_spec.document import load
from contract_tests.cli import contract
from contract_tests.results import Finding, Layer, Results
from spec.pipeline.project import ROOT, SPEC

Document = dict[str, Any]
EXAMPLE = ROOT / "examples" / "front-desk"
VENDORED = {name: SPEC / "v2" / f"upstream-{name}.json" for name in ("hosted", "selfhosted", "teams")}


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the tests of the example use."""
    file = tmp_path_factory.mktemp("usage") / "usage.json"
    command = [sys.executable, "-m", "pytest", "-q", "-p", "calcom.testing.plugin", "-p", "no:cacheprovider"]
    # The plugins that are installed here take most of the time.
    environment = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    done = subprocess.run(
        [*command, "--rootdir", ".", "--calcom-usage", str(file), "."],
        cwd=EXAMPLE,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return file


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(root, ["impact", *map(str, arguments)])


def hits(file: Path, against: str | Path, tmp_path: Path, *options: str) -> set[tuple[str, str, str]]:
    """(level, operation, use) of each hit."""
    report = tmp_path / "impact.json"
    done = run(file, "--against", against, "--json", report, *options)
    content = json.loads(report.read_text(encoding="utf-8"))
    assert done.exit_code == (1 if content["breaks"] else 0), done.output
    return {(hit["level"], hit["operation"], f"{hit['uses']}: {hit['rule']}") for hit in content["hits"]}


def schema(document: Document, name: str) -> Document:
    found: Document = document["components"]["schemas"][name]
    return found


def plant(document: Document) -> None:
    """One break of each kind in what the front desk uses, and the same in what it does not."""
    booking = schema(document, "BookingOutput_2024_08_13")
    booking["properties"]["name"] = booking["properties"].pop("title")
    del booking["properties"]["duration"]
    del schema(document, "RecurringBookingOutput_2024_08_13")["properties"]["title"]
    required = {"in": "query", "required": True, "schema": {"type": "string"}}
    document["paths"]["/v2/slots"]["get"]["parameters"].append({"name": "tenant", **required})
    document["paths"]["/v2/webhooks"]["get"]["parameters"].append({"name": "tenant", **required})
    del document["paths"]["/v2/bookings/{bookingUid}/cancel"]
    del document["paths"]["/v2/bookings/{bookingUid}/decline"]
    me = schema(document, "MeOutput")["properties"]
    me["timeZone"] = {"type": "object", "properties": {"name": {"type": "string"}}}
    me["weekStart"] = {"type": "number"}
    for name in ("CreateBookingInput_2024_08_13", "CreateWebhookInputDto"):
        schema(document, name)["properties"]["consent"] = {"type": "boolean"}
        schema(document, name).setdefault("required", []).append("consent")
    move = schema(document, "RescheduleBookingInput_2024_08_13")["properties"]
    move["why"] = move.pop("reschedulingReason")
    del move["rescheduledBy"]
    guest = schema(document, "CreateBookingAttendee")["properties"]
    guest["timeZone"] = guest["language"] = {"type": "integer"}


PLANTED = {
    ("break", "list_bookings", "answer data.[].title: property-removed"),
    ("break", "list_slots", "parameter query.tenant: parameter-required"),
    ("break", "cancel_booking", "operation: operation-removed"),
    ("break", "get_me", "answer data.timeZone: type-changed"),
    ("break", "create_booking", "body consent: property-added-required"),
    ("break", "reschedule_booking", "body reschedulingReason: property-removed"),
    ("break", "create_booking", "body attendee.timeZone: type-changed"),
}


def nothing(document: Document) -> None:
    """Leave the document as it is."""


def as_in_march(document: Document) -> None:
    """Let operations of hosted speak the version that they were described in half a year before."""
    for path, item in load(VENDORED["selfhosted"])["paths"].items():
        if path.startswith("/v2/bookings") and path in document["paths"]:
            document["paths"][path] = item
    known = load(VENDORED["selfhosted"])["components"]["schemas"]
    document["components"]["schemas"] = {**known, **document["components"]["schemas"]}
    for path in [path for path in document["paths"] if "booking-fields" in path or "insights" in path]:
        del document["paths"][path]


@pytest.mark.parametrize(
    ("edition", "older"),
    [("hosted", nothing), ("hosted", as_in_march), ("selfhosted", nothing), ("teams", nothing)],
    ids=["2026-09", "2026-03", "6.2", "6.0"],
)
def test_what_was_planted_is_found_and_nothing_else(
    edition: str, older: Callable[[Document], None], recorded: Path, tmp_path: Path
) -> None:
    document = load(VENDORED[edition])
    document.pop("x-source")
    older(document)
    file = tmp_path / "document.json"
    file.write_text(json.dumps(document), encoding="utf-8")
    assert hits(recorded, file, tmp_path) == set()
    plant(document)
    file.write_text(json.dumps(document), encoding="utf-8")
    assert hits(recorded, file, tmp_path) == PLANTED


@pytest.mark.parametrize("edition", ["hosted", "selfhosted", "teams", "6.2", "6.0"])
def test_the_front_desk_works_with_all_editions(edition: str, recorded: Path, tmp_path: Path) -> None:
    assert hits(recorded, edition, tmp_path) == set()


# -- reports of the contract suite


def reports(folder: Path) -> tuple[Path, Path]:
    """One from before an upgrade, in which all is well, and one from after it, with what was planted."""
    document = ContractDocument.load("v2")
    before, after = Results(document.operations.values()), Results(document.operations.values())
    for results in (before, after):
        for operation in document.operations.values():
            results.passed(operation.id, Layer.SERVER)
            results.reached(operation.id, 200)
    required = "is a required property"
    planted = {
        "list_bookings": [
            Violation("$.data[0]", "required", f'"title" {required}', "#/a"),
            Violation("$.data[3].duration", "type", '"x" is not of type "integer"', "#/b"),
            Violation("$.data[0].attendees[0]", "required", f'"phoneNumber" {required}', "#/c"),
        ],
        "get_me": [Violation("$.data.timeZone", "type", 'null is not of type "string"', "#/d")],
        "list_slots": [Violation("$query.timeZone", "parameter", "not documented", "#/e")],
        "list_webhooks": [Violation("$.data[0]", "required", f'"id" {required}', "#/f")],
    }
    for name, violations in planted.items():
        for each in violations:
            after.failed(Finding(name, Layer.SERVER, "answer", each.message, [each]))
    for name in ("cancel_booking", "decline_booking"):
        after.failed(Finding(name, Layer.SERVER, "answers", "expected 2xx, got 500"))
    for name in ("reschedule_booking", "list_schedules"):
        after.rows[name].status = None
        after.not_there(name)
    for name, results in (("before", before), ("after", after)):
        results.meta |= {"seed": 1, "shard": None, "requests": 1, "duration_s": 1.0}
        (folder / name).mkdir()
        (folder / name / "results.json").write_text(json.dumps(results.to_json()), encoding="utf-8")
    return folder / "before", folder / "after"


FAILED = {
    ("break", "list_bookings", "answer data.[].title: server"),
    ("break", "get_me", "answer data.timeZone: server"),
    ("break", "list_slots", "parameter query.timeZone: server"),
    ("break", "cancel_booking", "operation: server"),
    ("break", "reschedule_booking", "operation: operation-removed"),
}


def test_reports_of_the_suite_are_narrowed_to_what_is_used(recorded: Path, tmp_path: Path) -> None:
    before, after = reports(tmp_path)
    assert hits(recorded, before, tmp_path) == set()
    assert hits(recorded, after / "results.json", tmp_path) == FAILED
    done = CliRunner().invoke(contract, ["compare", str(before), str(after), "--usage", str(recorded)])
    assert done.exit_code == 1, done.output
    assert sorted(re.findall(r"server / (\w+) /|- (\w+) answered", done.output)) == [
        ("", "reschedule_booking"),
        ("cancel_booking", ""),
        ("get_me", ""),
        ("list_bookings", ""),
        ("list_slots", ""),
    ]
    same = CliRunner().invoke(contract, ["compare", str(before), str(before), "--usage", str(recorded)])
    assert same.exit_code == 0


# -- the reports


def test_a_hit_says_line_effect_and_tests(recorded: Path, tmp_path: Path) -> None:
    document = load(VENDORED["selfhosted"])
    plant(document)
    file = tmp_path / "document.json"
    file.write_text(json.dumps(document, indent=1), encoding="utf-8")
    page = tmp_path / "impact.md"
    done = run(recorded, "--against", file, "--edition", "selfhosted", "--markdown", page)
    assert "Python: Booking.title is UNSET" in done.output
    assert "used by test_front_desk.py::test_a_booked_visit_is_shown" in done.output
    rows = page.read_text(encoding="utf-8").splitlines()
    row = next(line for line in rows if "answer data.timeZone" in line)
    line = int(re.findall(r"document\.json:(\d+)", row)[0])
    assert file.read_text(encoding="utf-8").splitlines()[line - 1].strip().startswith('"timeZone"')


def test_usages_are_held_together_and_merged(recorded: Path, tmp_path: Path) -> None:
    one, other, both = (tmp_path / f"{name}.json" for name in ("one", "other", "both"))
    content = json.loads(recorded.read_text(encoding="utf-8"))
    for file, rows in ((one, content["operations"][:3]), (other, content["operations"][3:])):
        file.write_text(json.dumps({**content, "operations": rows}), encoding="utf-8")
    assert run(one, other, "--against", "6.2", "--merge", both).exit_code == 0
    assert json.loads(both.read_text(encoding="utf-8")) == content


@pytest.mark.parametrize(
    ("content", "against", "said"),
    [
        ("{}", "6.2", "not a usage"),
        (None, "6.2", "no such file"),
        ('{"calcom_usage": 1, "editions": [], "operations": []}', "6.2", "no operation was recorded"),
        ("recorded", "nowhere.json", "no such file"),
        ("recorded", "http://127.0.0.1:9/openapi.json", "127.0.0.1"),
    ],
)
def test_what_cannot_run_is_one_line_and_2(
    content: str | None, against: str, said: str, recorded: Path, tmp_path: Path
) -> None:
    file = tmp_path / "u.json"
    if content is not None:
        text = recorded.read_text(encoding="utf-8") if content == "recorded" else content
        file.write_text(text, encoding="utf-8")
    done = run(file, "--against", against)
    assert done.exit_code == 2, done.output
    assert said in done.output
    assert len(done.output.splitlines()) == 1


def test_each_field_that_goes_breaks_who_uses_it_and_nobody_else(recorded: Path) -> None:
    """Of the many fields of these schemas, one after the other is taken away."""
    old = load(VENDORED["selfhosted"])
    names = load(SPEC / "differ.json")["names"]
    used = usage.read(recorded).operations
    found: dict[str, set[str]] = {}
    count = 0
    for component in SWEPT:
        for field in schema(old, component)["properties"]:
            kept = json.loads(json.dumps(schema(old, component)))
            del kept["properties"][field]
            kept["required"] = [each for each in kept.get("required", []) if each != field]
            schemas = {**old["components"]["schemas"], component: kept}
            new = {**old, "components": {**old["components"], "schemas": schemas}}
            told = {hit.used.operation for each in used for hit in impact.hits(each, old, new, names)}
            count += 1
            if told:
                found[f"{component.partition('_')[0]}.{field}"] = told
    assert count > 100
    assert found == {
        "BookingOutput.uid": {"create_booking", "list_bookings", "reschedule_booking"},
        "BookingOutput.title": {"list_bookings"},
        "BookingOutput.status": {"cancel_booking"},
        "BookingOutput.start": {"list_bookings"},
        "BookingOutput.attendees": {"list_bookings"},
        "BookingAttendee.name": {"list_bookings"},
        "CreateBookingInput.start": {"create_booking"},
        "CreateBookingInput.attendee": {"create_booking"},
        "CreateBookingInput.eventTypeId": {"create_booking"},
        "CreateBookingInput.metadata": {"create_booking"},
        "CreateBookingAttendee.name": {"create_booking"},
        "CreateBookingAttendee.email": {"create_booking"},
        "CreateBookingAttendee.timeZone": {"create_booking"},
        "RescheduleBookingInput.start": {"reschedule_booking"},
        "RescheduleBookingInput.reschedulingReason": {"reschedule_booking"},
        "MeOutput.timeZone": {"get_me"},
    }


SWEPT = (
    "BookingOutput_2024_08_13",
    "RecurringBookingOutput_2024_08_13",
    "BookingAttendee",
    "BookingHost",
    "CreateBookingInput_2024_08_13",
    "CreateRecurringBookingInput_2024_08_13",
    "CreateBookingAttendee",
    "RescheduleBookingInput_2024_08_13",
    "RescheduleSeatedBookingInput_2024_08_13",
    "MeOutput",
)
