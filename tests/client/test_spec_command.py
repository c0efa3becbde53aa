"""`calcom spec`: what changed in a published document."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from calcom import _editions
from calcom.cli.commands import root
from calcom_spec.document import load, operations
from spec.pipeline import diff, importer
from spec.pipeline.editions import load_editions
from spec.pipeline.observed import Observed
from spec.pipeline.project import SPEC

DOCUMENTS: dict[str, tuple[str, str]] = {str(edition): row for edition, row in _editions.DOCUMENTS.items()}
VENDORED = SPEC / "v2" / "upstream-hosted.json"


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(root, ["spec", *map(str, arguments)])


def changed(tmp_path: Path) -> Path:
    """The hosted document with a property renamed, an operation dropped, a value and an operation added."""
    document: dict[str, Any] = load(VENDORED)
    document.pop("x-source")
    schemas = document["components"]["schemas"]
    webhook = schemas["MeOutput"]["properties"]
    webhook["userName"] = webhook.pop("username")
    schemas["MeOutput"]["required"].remove("username")
    del document["paths"]["/v2/credits/available"]
    document["paths"]["/v2/things"] = {"get": document["paths"]["/v2/me"]["get"]}
    file = tmp_path / "new.json"
    file.write_text(json.dumps(document), encoding="utf-8")
    return file


@pytest.mark.parametrize("edition", load_editions())
def test_a_vendored_document_is_no_different(edition: str) -> None:
    done = run("check", SPEC / "v2" / f"upstream-{edition}.json", "--edition", edition)
    assert (done.exit_code, done.output.splitlines()[-1]) == (0, "no differences")


def test_breaks_are_named_as_in_the_report_of_refresh(tmp_path: Path) -> None:
    file = changed(tmp_path)
    done = run("check", file, "--markdown", tmp_path / "r.md", "--json", tmp_path / "r.json")
    assert done.exit_code == 1, done.output
    assert "operation-removed: GET /v2/credits/available" in done.output
    assert "Me.username" in done.output
    old = load(VENDORED)
    expected = diff.compare(old, diff.read(file), Observed.of(old))
    report = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    assert report["changes"] == diff.as_json(expected)
    assert (report["green"], report["breaks"]) == (False, len(diff.breaks(expected, diff.ignored())))
    for change in expected:
        if change.level != diff.FINE:
            assert diff.line(change, {}) in (tmp_path / "r.md").read_text(encoding="utf-8")


def test_two_documents_are_compared(tmp_path: Path) -> None:
    file = changed(tmp_path)
    assert run("diff", VENDORED, file).exit_code == 1
    assert run("diff", file, file).output.splitlines()[-1] == "no differences"


@pytest.mark.parametrize(
    ("text", "said"),
    [(None, "no such file"), ("<html>", "HTML"), ("{}", "not an OpenAPI document"), ("{", "not valid JSON")],
)
def test_what_cannot_be_compared_is_one_line(tmp_path: Path, text: str | None, said: str) -> None:
    file = tmp_path / "x.json"
    if text is not None:
        file.write_text(text, encoding="utf-8")
    done = run("check", file)
    assert done.exit_code == 2
    assert said in done.output
    assert len(done.output.splitlines()) == 1


def test_the_client_knows_its_documents() -> None:
    for edition, row in load_editions().items():
        source = load(SPEC / "v2" / row["document"])["x-source"]["sha256"]
        assert DOCUMENTS[edition] == (row["date"], source)


def test_operations_of_the_documents_are_as_the_pages_say() -> None:
    published = {
        (path, method)
        for target, _ in importer.TARGETS.values()
        if target.parent.name == "v2"
        for path, method, _ in operations(load(target))
    }
    readme, changelog = (
        (SPEC.parent / page).read_text(encoding="utf-8") for page in ("README.md", "CHANGELOG.md")
    )
    assert f"each of the {len(published)} operations of the documents of" in readme
    for edition, row in load_editions().items():
        assert f"{row['name']}, {row['date']}" in readme
        assert f"{row['name']}, {row['date']}: `{DOCUMENTS[edition][1]}`" in changelog
