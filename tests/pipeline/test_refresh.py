"""Taking in a new published version, in a copy of the project."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from calcom_spec.decisions import Decision
from calcom_spec.diff import BREAK, FINE, WARN, Change
from calcom_spec.document import load
from spec.pipeline import diff
from spec.pipeline.project import ROOT, SPEC
from spec.pipeline.refresh import Report


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of what the pipeline reads and writes."""
    for name in ("calcom", "calcom_spec", "docs", "spec"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "recordings").symlink_to(ROOT / "tests" / "recordings")
    for name in ("CHANGELOG.md", "README.md", "pyproject.toml"):
        shutil.copy(ROOT / name, tmp_path)
    return tmp_path


def published() -> dict[str, Any]:
    """A published document in the form of today's hosted one, with prose that must not come in."""
    document = load(SPEC / "v2" / "upstream-hosted.json")
    document.pop("x-source")
    document["info"]["description"] = "Words of theirs"
    return document


def refresh(copy: Path, document: dict[str, Any], *more: str) -> tuple[int, dict[str, Any]]:
    (copy / "new.json").write_text(json.dumps(document))
    command = [sys.executable, "-m", "spec.pipeline", "refresh", "--v2-hosted", "new.json", *more]
    result = subprocess.run(command, cwd=copy, capture_output=True, text=True, timeout=500, check=False)
    report = copy / "reports" / "refresh" / "report.json"
    assert report.exists(), result.stdout + result.stderr
    return result.returncode, json.loads(report.read_text())


def test_what_breaks_is_taken_in_when_it_is_accepted(copy: Path) -> None:
    new = published()
    # No recording has it: a change that contradicts what was recorded would be something to decide.
    schema = new["components"]["schemas"]["TeamBookingLimitOutput"]
    schema["required"] = ["teamId", "teamName", "teamLimit"]
    properties = schema["properties"]
    properties["colour"] = {"type": "string"}
    del properties["memberLimit"]
    properties["limitInForce"] = properties.pop("effectiveLimit")
    properties["teamName"] = {"type": "number"}
    status, report = refresh(copy, new, "--accept")
    assert report["decisions"] == []
    assert (status, report["green"]) == (1, False)
    assert report["breaks"] == 3
    model, python = "TeamBookingLimitOutput", "calcom.types.TeamBookingLimit"
    assert list(report["changes"]) == ["v2_hosted"], "what changed in Python stands with its cause"
    found = {(each["rule"], each["subject"]): each["effect"] for each in report["changes"]["v2_hosted"]}
    assert found == {
        ("property-added", f"{model}.colour"): f"{python}.colour",
        ("property-removed", f"{model}.memberLimit"): f"{python}.member_limit",
        ("property-renamed", f"{model}.effectiveLimit"): (
            f"{python}.effective_limit -> {python}.limit_in_force"
        ),
        ("type-changed", f"{model}.teamName"): f"{python}.team_name",
    }
    entry = load(copy / "spec" / "v2" / "openapi.json")["components"]["schemas"]["TeamBookingLimit"]
    assert {"colour", "limitInForce"} <= set(entry["properties"])
    assert (copy / "generated" / "calcom_v2" / "models" / "team_booking_limit.py").exists()
    assert "Words of theirs" not in (copy / "spec" / "v2" / "upstream-hosted.json").read_text()


def test_everything_to_decide_is_named_at_once_and_nothing_is_changed(copy: Path) -> None:
    new = published()
    schemas = new["components"]["schemas"]
    schemas["TeamOutputDto"]["properties"]["bio"]["nullable"] = True
    schemas["UserOooOutputDto"]["properties"]["toUserId"]["nullable"] = True
    del schemas["MembershipUserOutputDto"]["properties"]["avatarUrl"]
    del new["paths"]["/v2/credits/available"]
    schemas["CreateWebhookInputDto"]["properties"]["triggers"]["items"]["enum"].append("BOOKING_ARCHIVED")
    new["paths"]["/v2/things"] = {"get": {**new["paths"]["/v2/me"]["get"], "callbacks": {}}}
    schemas["Thing_2024_06_14"] = schemas["ThingOutput"] = {
        "type": "object",
        "properties": {"a": {"type": "string"}},
    }
    new["paths"]["/v2/things"]["get"]["responses"] = {
        "200": {"content": {"application/json": {"schema": {"oneOf": [
            {"$ref": "#/components/schemas/Thing_2024_06_14"}, {"$ref": "#/components/schemas/ThingOutput"},
        ]}}}}
    }  # fmt: skip
    before = tree(copy)
    status, report = refresh(copy, new)
    assert status == 1
    places = {decision["place"]: decision for decision in report["decisions"]}
    assert "#/paths/~1v2~1things/get/callbacks" in places
    assert places["schema Thing_2024_06_14"]["file"] == "spec/*/names.yaml"
    assert "GET /v2/credits/available" in places
    assert sum(place.startswith("overlay v2/") for place in places) >= 2
    assert all(decision["problem"] for decision in report["decisions"])
    named = {change["rule"]: change for change in report["changes"]["v2_hosted"]}
    assert named["operation-removed"]["effect"] == "calcom.CalCom.credits.get_available()"
    assert named["operation-added"]["subject"] == "GET /v2/things"
    assert named["enum-value-added"]["effect"] == "calcom.types.CreateWebhookTrigger 'BOOKING_ARCHIVED'"
    assert tree(copy) == before
    assert refresh(copy, new) == (status, report)


CHANGES = [
    Change("operation-removed", BREAK, "GET /v2/a", "", "calcom.CalCom.a.get()", ("GET /v2/a",)),
    Change("null-allowed", WARN, "A.b", "may be null", "calcom.types.A.b", ("GET /v2/a", "GET /v2/b")),
    Change("property-added", FINE, "A.c", "new", "calcom.types.A.c"),
    Change("format-changed", FINE, "A.d", "format - -> uri", "calcom.types.A.d"),
]


def test_a_report_has_each_change_once_with_the_line_to_write() -> None:
    report = Report(changes={"v2_hosted": CHANGES}, steps=["imported"])
    first, *lines = report.lines()
    assert first == "v2_hosted: 1 break, 1 warn, 0 correction, 2 fine"
    write = (
        "if that does not matter, write in spec/diff-ignore.yaml: "
        f"- {{fingerprint: {CHANGES[0].fingerprint}, reason: ...}}"
    )
    told = [diff.line(CHANGES[0], {}), write, diff.line(CHANGES[1], {}), diff.line(CHANGES[2], {})]
    assert [line.strip() for line in lines] == [line.strip() for line in told]
    assert (report.breaks, report.is_green) == (1, False)
    markdown = report.markdown()
    assert "Breaks: 1." in markdown
    assert "- imported" in markdown
    assert all(markdown.count(line.strip()) == 1 for line in told)
    assert "To decide" not in markdown


def test_a_report_is_green_without_breaks_and_decisions() -> None:
    report = Report(changes={"v2_hosted": CHANGES[1:]})
    assert (report.breaks, report.is_green) == (0, True)
    assert "Green: nothing breaks, nothing is left to decide." in report.markdown()
    assert report.as_json()["green"] is True
    report.decisions.append(Decision("a place", "a problem", "a line", "a file"))
    assert (report.breaks, report.is_green) == (0, False)
    assert report.lines()[-1] == "to decide: a place: a problem. Write in a file: a line"
    assert "## To decide" in report.markdown()
    assert report.as_json()["decisions"] == [
        {"place": "a place", "problem": "a problem", "line": "a line", "file": "a file"}
    ]


def test_a_break_that_somebody_has_looked_at_counts_no_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = tmp_path / "ignore.yaml"
    known.write_text(f"- {{fingerprint: {CHANGES[0].fingerprint}, reason: nobody uses it}}\n")
    reasons = diff.ignored(known)
    monkeypatch.setattr(diff, "ignored", lambda: reasons)
    report = Report(changes={"v2_hosted": CHANGES})
    assert (report.breaks, report.is_green) == (0, True)
    assert "(ignored: nobody uses it)" in report.lines()[1]
    assert "if that does not matter" not in "".join(report.lines())


def tree(root: Path) -> dict[str, bytes]:
    """Every file of the copy that is under version control."""
    return {
        str(path.relative_to(root)): path.read_bytes()
        for name in ("calcom", "docs", "generated", "spec")
        for path in (root / name).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (None, "no such file"),
        ("<html>", "HTML"),
        ('{"openapi": "3.0.0", "paths": {"/v2/a": {"$ref": "other.json"}}}', "not inside the document"),
        (
            '{"openapi": "3.0.0", "paths": {}, "components": {"schemas": {"A": {"$ref": "#/b"}}}}',
            "is missing",
        ),
    ],
)
def test_what_cannot_be_read_is_one_line(copy: Path, text: str | None, said: str) -> None:
    if text is not None:
        (copy / "new.json").write_text(text)
    command = [sys.executable, "-m", "spec.pipeline", "refresh", "--v2-hosted", "new.json"]
    result = subprocess.run(command, cwd=copy, capture_output=True, text=True, timeout=500, check=False)
    assert result.returncode == 2
    assert result.stderr.startswith("refresh: new.json: ")
    assert said in result.stderr
    assert result.stderr.count("\n") == 1
