"""What of the front desk breaks: exactly what was planted, and nothing for what it does not use."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from calcom.cli.commands import root
from spec.pipeline.document import ROOT, SPEC, load

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
