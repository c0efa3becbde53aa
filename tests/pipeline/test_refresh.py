"""Taking in a new published version, in a copy of the project."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from spec.pipeline.document import ROOT, SPEC, load


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of what the pipeline reads and writes."""
    for name in ("calcom", "docs", "spec", "tools"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "recordings").symlink_to(ROOT / "tests" / "recordings")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def published() -> dict[str, Any]:
    """A published document in the form of today's hosted one, with prose that must not come in."""
    document = load(SPEC / "v2" / "upstream-hosted.json")
    document.pop("x-source")
    document["info"]["description"] = "Words of theirs"
    return document


def refresh(copy: Path, document: dict[str, Any]) -> tuple[int, dict[str, Any]]:
    (copy / "new.json").write_text(json.dumps(document))
    command = [sys.executable, "-m", "spec.pipeline", "refresh", "--v2-hosted", "new.json"]
    result = subprocess.run(command, cwd=copy, capture_output=True, text=True, timeout=500, check=False)
    report = copy / "reports" / "refresh" / "report.json"
    assert report.exists(), result.stdout + result.stderr
    return result.returncode, json.loads(report.read_text())


def test_a_new_version_with_changed_fields_ends_green(copy: Path) -> None:
    new = published()
    properties = new["components"]["schemas"]["UserOooOutputDto"]["properties"]
    properties["colour"] = {"type": "string"}
    del properties["notes"]
    properties["motive"] = properties.pop("reason")
    properties["uuid"] = {"type": "number"}
    status, report = refresh(copy, new)
    assert report["decisions"] == []
    assert status == 0
    found = {(change["rule"], change["subject"]) for change in report["changes"]["v2_hosted"]}
    assert found == {
        ("property-added", "UserOooOutputDto.colour"),
        ("property-added", "UserOooOutputDto.motive"),
        ("property-removed", "UserOooOutputDto.notes"),
        ("property-removed", "UserOooOutputDto.reason"),
        ("type-changed", "UserOooOutputDto.uuid"),
    }
    entry = load(copy / "spec" / "v2" / "openapi.json")["components"]["schemas"]["OutOfOfficeEntry"]
    assert {"colour", "motive"} <= set(entry["properties"])
    assert (copy / "generated" / "calcom_v2" / "models" / "out_of_office_entry.py").exists()
    assert "Words of theirs" not in (copy / "spec" / "v2" / "upstream-hosted.json").read_text()


def test_what_a_person_must_decide_is_named(copy: Path) -> None:
    new = published()
    schemas = new["components"]["schemas"]
    schemas["TeamOutputDto"]["properties"]["bio"]["nullable"] = True
    schemas["UserOooOutputDto"]["properties"]["toUserId"]["nullable"] = True
    del schemas["MembershipUserOutputDto"]["properties"]["avatarUrl"]
    del new["paths"]["/v2/credits/available"]
    status, report = refresh(copy, new)
    assert status == 1
    decisions = "\n".join(report["decisions"])
    assert "GET /v2/credits/available" in decisions or "names.yaml" in decisions
    assert not (copy / "generated" / "calcom_v2").exists()


def test_stale_overlay_actions_are_all_named(copy: Path) -> None:
    new = published()
    schemas = new["components"]["schemas"]
    schemas["UserOooOutputDto"]["properties"]["toUserId"]["nullable"] = True
    schemas["EventTypeTeam"].pop("required")
    status, report = refresh(copy, new)
    assert status == 1
    assert len(report["decisions"]) == 2
    assert any("changes nothing: upstream has mended it" in decision for decision in report["decisions"])
    assert any("0 matches, 1 expected" in decision for decision in report["decisions"])
