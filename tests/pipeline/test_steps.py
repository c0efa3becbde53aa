"""The commands of a refresh, step by step: what each reads, says and returns. Nothing is derived here."""

from __future__ import annotations

import contextlib
import io
import json
import subprocess
import urllib.request
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from calcom_spec import decisions
from calcom_spec.decisions import Decision
from calcom_spec.diff import BREAK, FINE, Change
from calcom_spec.document import dump
from calcom_spec.overlay import OverlayError
from calcom_spec.reading import UnreadableError
from spec.pipeline import chain, diff, effects, importer, overlay, refresh, surface
from spec.pipeline.observed import Observed
from spec.pipeline.project import ROOT
from spec.pipeline.refresh import Report


@pytest.fixture(autouse=True)
def without_recordings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading all recordings takes a second, and none is of these documents."""
    monkeypatch.setattr(Observed, "of", classmethod(lambda cls, document: cls()))


def published(*paths: str, **more: Any) -> dict[str, Any]:
    answer = {"200": {"description": "ok"}}
    items = {path: {"get": {"operationId": f"get{n}", "responses": answer}} for n, path in enumerate(paths)}
    return {"openapi": "3.0.0", "info": {"title": "theirs", "version": "1"}, "paths": items, **more}


def put(path: Path, content: Any) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return path


# diff


def test_documents_are_compared_by_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = put(tmp_path / "old.json", published("/v2/a"))
    same = put(tmp_path / "same.yaml", yaml.safe_dump(published("/v2/a")))
    more = put(tmp_path / "more.json", published("/v2/a", "/v2/b"))
    fewer = put(tmp_path / "fewer.json", published())
    assert diff.run([str(old), str(same)]) == 0
    assert capsys.readouterr().out.splitlines()[0] == "0 break, 0 warn, 0 correction, 0 fine"
    assert diff.run([str(old), str(more)]) == 0
    assert "GET /v2/b" not in capsys.readouterr().out
    assert diff.run([str(old), str(more), "--all"]) == 0
    assert "operation-added: GET /v2/b" in capsys.readouterr().out
    assert diff.run([str(old), str(fewer), "--json", str(tmp_path / "r.json")]) == 1
    assert "operation-removed: GET /v2/a" in capsys.readouterr().out
    text = (tmp_path / "r.json").read_text(encoding="utf-8")
    ((row,), indent) = json.loads(text), text.splitlines()[1]
    assert (row["rule"], row["level"], indent) == ("operation-removed", BREAK, " {")


def test_what_a_person_must_decide_is_no_difference_and_not_green(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old = put(tmp_path / "old.json", published("/v2/a"))
    new = put(tmp_path / "new.json", published("/v2/a", webhooks={}))
    assert diff.run([str(old), str(new)]) == 1
    assert capsys.readouterr().out.splitlines()[-1].startswith("to decide: #/webhooks: ")
    assert diff.run([str(new), str(old)]) == 0


def test_facts_are_taken_as_they_are(tmp_path: Path) -> None:
    facts = published("/v2/a", webhooks={}) | {"x-source": {"sha256": "0"}}
    assert diff.read(put(tmp_path / "facts.json", facts)) == facts
    assert diff.read(put(tmp_path / "new.json", published("/v2/a")))["info"]["title"] == "calcom"


def test_surfaces_are_compared_line_by_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = put(tmp_path / "old.txt", "calcom.a(): int\ncalcom.b(): int\n")
    new = put(tmp_path / "new.txt", "calcom.a(): int\n")
    assert diff.run([str(old), str(new)]) == 1
    assert "name-gone: calcom.b()" in capsys.readouterr().out
    assert diff.run([str(old), str(old)]) == 0


@pytest.mark.parametrize(("name", "text", "said"), [
    ("x.json", None, "no such file"), ("x.txt", None, "No such file"), ("x.json", "<html>", "HTML"),
    ("x.json", '{"openapi": "3.0.0", "paths": []}', "expected an object"),
])  # fmt: skip
def test_what_cannot_be_compared_is_one_line(
    name: str, text: str | None, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if text is not None:
        put(tmp_path / name, text)
    assert diff.run([str(tmp_path / name), str(tmp_path / name)]) == 2
    line = capsys.readouterr().err
    assert line.startswith("diff: ")
    assert said in line
    assert line.count("\n") == 1


def test_names_are_those_that_people_chose_and_those_in_python(tmp_path: Path) -> None:
    found = diff.names()
    assert found["methods"]["GET /v2/me"] == "me.get"
    assert found["models"]["MeOutput"] == "Me"
    assert "CreateWebhookTrigger" in found["types"].values()
    assert found["suffixes"]
    locked = {"v2": {"methods": {"GET /v2/a": "a.b"}, "types": {}, "schemas": {}}}
    put(tmp_path / "spec" / "names.lock.json", locked)
    assert diff.names(tmp_path)["methods"] == {"GET /v2/a": "a.b"}


def test_what_somebody_has_looked_at_is_read_from_a_file(tmp_path: Path) -> None:
    assert diff.ignored(tmp_path / "nowhere.yaml") == {}
    assert diff.ignored(put(tmp_path / "empty.yaml", "")) == {}
    listed = put(tmp_path / "some.yaml", "- {fingerprint: abc, reason: nobody uses it}\n")
    assert diff.ignored(listed) == {"abc": "nobody uses it"}


# import


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the facts of an edition go, in a project of its own."""
    root = tmp_path / "project"
    file = root / "spec" / "v2" / "upstream-hosted.json"
    monkeypatch.setattr(importer, "TARGETS", {"v2_hosted": (file, "ours"), "v1": (root / "v1.json", "v1")})
    monkeypatch.setattr(importer, "SPEC", root / "spec")
    return file


def test_an_import_writes_the_facts_and_says_how_many(
    target: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    new = published("/v2/a", "/v2/b", components={"schemas": {"A": {"type": "object", "title": "theirs"}}})
    source = put(tmp_path / "new.json", new)
    assert importer.run(["--v2-hosted", str(source)]) == 0
    facts = json.loads(target.read_text(encoding="utf-8"))
    assert target.read_text(encoding="utf-8") == dump(facts)
    assert facts["info"]["title"] == "ours"
    assert facts["components"]["schemas"] == {"A": {"type": "object"}}
    assert len(facts["x-source"]["sha256"]) == 64
    assert capsys.readouterr().out == (
        "spec/v2/upstream-hosted.json: 2 operations, 1 schemas; left behind: title 1, tags 0\n"
    )


def test_an_import_that_wants_decisions_names_them(
    target: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = put(tmp_path / "new.json", published("/v2/a", webhooks={}))
    assert importer.run(["--v2-hosted", str(source)]) == 1
    assert capsys.readouterr().out.splitlines()[1].startswith("to decide: #/webhooks: ")
    assert target.exists()


def test_an_import_of_nothing_is_a_mistake(target: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        importer.run([])
    assert stopped.value.code == 2
    assert "name at least one published document" in capsys.readouterr().err
    assert not target.exists()


def test_an_import_that_fails_leaves_the_facts(
    target: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good, bad = put(tmp_path / "good.json", published()), put(tmp_path / "bad.json", "<html>")
    assert importer.run(["--v2-hosted", str(good), "--v1", str(bad)]) == 2
    assert capsys.readouterr().err.startswith(f"import: {bad}: ")
    assert not target.exists()
    lost = published(components={"schemas": {"A": {"$ref": "#/components/schemas/B"}}})
    with pytest.raises(
        UnreadableError,
        match=r"lost\.json: #/components/schemas/A/\$ref: the target of the reference is missing",
    ):
        importer.import_document(put(tmp_path / "lost.json", lost), "v1")
    looped: dict[str, Any] = {}
    looped["items"] = looped
    with pytest.raises(UnreadableError, match="nested too deeply, or a schema contains itself"):
        importer.facts(published(components={"schemas": {"A": looped}}), "ours", Counter())


# overlay


def action(**change: Any) -> dict[str, Any]:
    return {"target": "$.a", "x-calcom-reason": "because", "x-calcom-evidence": ["v2/1"], **change}


def overlay_file(spec: Path, name: str, *actions: dict[str, Any], version: str = "1.0.0") -> Path:
    return put(spec / name, yaml.safe_dump({"overlay": version, "actions": list(actions)}))


def test_actions_are_read_with_what_they_say(tmp_path: Path) -> None:
    actions = [
        action(update={"b": 1}),
        action(remove=True, **{"x-calcom-matches": 3}),
        action(**{"x-calcom-replace": None}),
    ]
    file = overlay_file(tmp_path, "v9/overlay/10-x.yaml", *actions)
    first, second, third = overlay.read(file)
    assert first == overlay.Action(
        "v9/10-x.yaml action 1", "$.a", {"update": {"b": 1}}, 1, "because", ("v2/1",)
    )
    assert (second.name, second.change, second.matches) == ("v9/10-x.yaml action 2", {"remove": True}, 3)
    assert third.change == {"x-calcom-replace": None}
    edition = overlay_file(tmp_path, "v9/overlay/teams/10-x.yaml", action(update={}))
    assert overlay.read(edition)[0].name == "v9/teams/10-x.yaml action 1"


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        (action(), "needs a target and one of"),
        (action(remove=False), "needs a target and one of"),
        (action(remove=True, update={}), "needs a target and one of"),
        (action(update={}, **{"x-calcom-replace": {}}), "needs a target and one of"),
        (action(update={}, extra=1), "needs a target and one of"),
        ({"update": {}, "x-calcom-reason": "r", "x-calcom-evidence": ["e"]}, "needs a target and one of"),
        (action(update={}, **{"x-calcom-reason": ""}), "needs a reason and evidence"),
        (action(update={}, **{"x-calcom-evidence": []}), "needs a reason and evidence"),
    ],
)
def test_an_action_that_says_too_little_or_too_much_fails_by_name(
    broken: dict[str, Any], said: str, tmp_path: Path
) -> None:
    file = overlay_file(tmp_path, "v9/overlay/10-x.yaml", action(update={}), broken)
    with pytest.raises(OverlayError, match=f"^v9/10-x.yaml action 2 {said}"):
        overlay.read(file)


def test_another_version_of_the_standard_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OverlayError, match=r"10-x\.yaml is not an OpenAPI Overlay 1\.0\.0"):
        overlay.read(overlay_file(tmp_path, "v9/overlay/10-x.yaml", version="2.0.0"))


def test_files_apply_in_the_order_of_their_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(overlay, "SPEC", tmp_path)
    overlay_file(tmp_path, "v9/overlay/20-y.yaml", action(update={"z": 3}))
    twice = action(target="$.a[?(@.b == 'q')]", **{"x-calcom-replace": 5, "x-calcom-matches": 2})
    overlay_file(tmp_path, "v9/overlay/10-x.yaml", action(update={"y": 2}), twice)
    overlay_file(tmp_path, "v9/overlay/teams/10-x.yaml", action(remove=True))
    document = {"a": {"one": {"b": "q"}, "two": {"b": "q"}}}
    found, counts = overlay.apply_all(document, "v9")
    assert (found, counts) == (
        {"a": {"one": 5, "two": 5, "y": 2, "z": 3}},
        {"overlay 10-x": 3, "overlay 20-y": 1},
    )
    assert list(counts) == ["overlay 10-x", "overlay 20-y"]
    assert document == {"a": {"one": {"b": "q"}, "two": {"b": "q"}}}
    assert overlay.apply_all(document, "v9", "teams") == ({}, {"overlay teams/10-x": 1})


def test_a_stale_action_is_one_of_the_decisions(tmp_path: Path) -> None:
    file = overlay_file(
        tmp_path, "v9/overlay/teams/10-x.yaml", action(target="$.b", update={}), action(update={"y": 2})
    )
    with decisions.collected() as found:
        assert overlay.apply({"a": {}}, overlay.read(file)) == {"a": {"y": 2}}
    assert found == [Decision(
        "overlay v9/teams/10-x.yaml action 1",
        "expected 1 places, found 0: $.b",
        "no such action, or another target or update (its reason: because)",
        "spec/v9/overlay/teams/10-x.yaml",
    )]  # fmt: skip


# refresh


def test_a_document_is_a_file_or_is_fetched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def answer(url: str, timeout: float) -> io.BytesIO:
        asked.append((url, timeout))
        return io.BytesIO(b"{}")

    monkeypatch.setattr(urllib.request, "urlopen", answer)
    assert refresh.fetch("here/new.json", tmp_path) == Path("here/new.json")
    for url in ("http://example.com/a", "https://example.com/b"):
        assert refresh.fetch(url, tmp_path).read_bytes() == b"{}"
    assert asked == [("http://example.com/a", 60), ("https://example.com/b", 60)]


def test_a_document_that_cannot_be_fetched_is_one_line(tmp_path: Path) -> None:
    for url in ("http://127.0.0.1:9/x", "http://[::bad/x"):
        with pytest.raises(UnreadableError) as refused:
            refresh.fetch(url, tmp_path)
        assert str(refused.value).startswith(f"{url}: ")


class Stage:
    """A stage in which nothing is derived: it records calls, and returns the given results."""

    def __init__(self, root: Path, staged: Path) -> None:
        self.root, self.staged = root, staged
        self.said: list[str] = []
        self.broken = ""
        self.pending: list[Decision] = []
        self.check = subprocess.CompletedProcess([], 0, "ok  all\n", "")
        self.pended = 0
        self.surfaces = ["calcom.a(): int\n", "calcom.a(): int\n"]

    @contextlib.contextmanager
    def stage(self) -> Iterator[Path]:
        yield self.staged

    def make(self, staged: Path) -> list[str]:
        assert staged == self.staged
        self.said.append("make")
        if self.broken:
            raise chain.ChainError(self.broken)
        for tree, text in zip((self.root, self.staged), self.surfaces, strict=True):
            put(tree / surface.FILE, text)
        return []

    def apply(self, staged: Path) -> list[str]:
        self.said.append("apply")
        return []

    def python(self, tree: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
        self.said.append(arguments[2] if "check" in arguments else "pending")
        if self.said[-1] == "pending":
            rows = [vars(each) for each in self.pending]
            return subprocess.CompletedProcess([], self.pended, json.dumps(rows), "Trace\nthe reason\n")
        return self.check


@pytest.fixture
def stage(target: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stage:
    root = tmp_path / "project"
    put(target, importer.facts(published("/v2/a"), "ours", Counter()))
    made = Stage(root, tmp_path / "stage")
    monkeypatch.setattr(refresh, "ROOT", root)
    monkeypatch.setattr(refresh, "REPORT", root / "reports" / "refresh")
    monkeypatch.setattr(chain, "stage", made.stage)
    monkeypatch.setattr(chain, "make", made.make)
    monkeypatch.setattr(chain, "python", made.python)
    monkeypatch.setattr(chain, "apply", made.apply)
    monkeypatch.setattr(effects, "types_of", lambda document, types: lambda key: set())
    names = diff.names()
    monkeypatch.setattr(diff, "names", lambda root=ROOT: names)
    return made


def new(tmp_path: Path, *paths: str, **more: Any) -> dict[str, str]:
    return {"v2_hosted": str(put(tmp_path / "new.json", published(*paths, **more)))}


def test_a_green_refresh_writes_the_tree(stage: Stage, target: Path, tmp_path: Path) -> None:
    report = refresh.refresh(new(tmp_path, "/v2/a", "/v2/b"))
    assert report.is_green
    assert stage.said == ["make", "check", "apply"]
    assert report.steps == [
        "imported v2_hosted: spec/v2/upstream-hosted.json",
        "made all derived files",
        "checked",
        "wrote the working tree",
    ]
    facts = json.loads(target.read_text(encoding="utf-8"))
    assert target.read_text(encoding="utf-8") == dump(facts)
    assert list(facts["paths"]) == ["/v2/a", "/v2/b"]
    (change,) = report.changes["v2_hosted"]
    assert (change.rule, change.subject) == ("operation-added", "GET /v2/b")
    assert list(report.changes) == ["v2_hosted"]


def test_a_break_leaves_the_tree_unless_it_is_accepted(stage: Stage, target: Path, tmp_path: Path) -> None:
    before = target.read_text(encoding="utf-8")
    report = refresh.refresh(new(tmp_path))
    assert (report.is_green, report.breaks, stage.said[-1]) == (False, 1, "check")
    assert target.read_text(encoding="utf-8") == before
    report = refresh.refresh(new(tmp_path), accept=True)
    assert (report.is_green, stage.said[-1]) == (False, "apply")
    assert report.steps[-1] == "wrote the working tree"
    assert json.loads(target.read_text(encoding="utf-8"))["paths"] == {}


def test_what_is_to_decide_at_the_import_is_joined_by_what_rules_want(
    stage: Stage, target: Path, tmp_path: Path
) -> None:
    before = target.read_text(encoding="utf-8")
    stage.pending = [Decision("overlay v2/10-x.yaml action 1", "0 matches")]
    report = refresh.refresh(new(tmp_path, "/v2/a", webhooks={}))
    assert [each.place for each in report.decisions] == ["#/webhooks", "overlay v2/10-x.yaml action 1"]
    assert stage.said == ["pending"]
    assert report.steps[-1] == "checked which decisions the rules and overlays need"
    assert target.read_text(encoding="utf-8") == before
    report = refresh.refresh(new(tmp_path, "/v2/a", webhooks={}), accept=True)
    assert report.steps[-1] == "wrote the facts, but no derived files"
    assert stage.said == ["pending", "pending"]
    assert target.read_text(encoding="utf-8") != before


def test_a_chain_that_stops_says_why_unless_a_decision_does(stage: Stage, tmp_path: Path) -> None:
    stage.broken = "clients: Traceback\n  more\nValueError: the reason"
    report = refresh.refresh(new(tmp_path, "/v2/a"))
    assert report.decisions == [Decision("derived files", "clients: ValueError: the reason")]
    assert not report.is_green
    stage.pending = [Decision("a place", "a problem")]
    report = refresh.refresh(new(tmp_path, "/v2/a"))
    assert report.decisions == stage.pending
    assert stage.said == ["make", "pending"] * 2


def test_rules_that_cannot_be_run_are_one_line(stage: Stage, tmp_path: Path) -> None:
    stage.pended = 1
    with pytest.raises(UnreadableError, match=r"^the rules could not be run: the reason$"):
        refresh.refresh(new(tmp_path, "/v2/a", webhooks={}))


@pytest.mark.parametrize(
    ("output", "error", "problem"),
    [
        ("ok     a\nopen   b\nFAILED  c\n     d\n", "", "FAILED  c; d"),
        ("", "Trace\n  deep\nValueError: x\n", "ValueError: x"),
        ("\n".join(map(str, range(8))), "", "0; 1; 2; 3; 4; 5; 6; 7"),
        ("\n".join(map(str, range(11))), "", "0; 1; 2; 3; 4; 5; 6; 7; and 3 more"),
    ],
)
def test_a_check_that_fails_is_something_to_decide(
    output: str, error: str, problem: str, stage: Stage, tmp_path: Path
) -> None:
    stage.check = subprocess.CompletedProcess([], 1, output, error)
    report = refresh.refresh(new(tmp_path, "/v2/a"))
    assert report.decisions == [Decision("check", problem)]
    assert "checked" not in report.steps
    assert stage.said[-1] != "apply"


def test_what_no_document_explains_is_a_change_in_python(stage: Stage, tmp_path: Path) -> None:
    stage.surfaces = ["calcom.a(): int\ncalcom.b(): int\n", "calcom.a(): int\n"]
    report = refresh.refresh(new(tmp_path, "/v2/a"))
    assert [each.subject for each in report.changes["python"]] == ["calcom.b()"]
    assert (report.changes["v2_hosted"], report.breaks) == ([], 1)


def test_a_first_document_is_compared_with_nothing(stage: Stage, target: Path, tmp_path: Path) -> None:
    target.unlink()
    report = refresh.refresh(new(tmp_path, "/v2/a"))
    assert (report.documents, report.changes, report.is_green) == ({}, {}, True)
    assert target.exists()


def test_a_command_runs_in_the_stage_and_reads_its_modules(tmp_path: Path) -> None:
    put(tmp_path / "generated" / "there.py", "print('generated')")
    put(tmp_path / "here.py", "import there, pathlib; print(pathlib.Path.cwd()); raise SystemExit(3)")
    done = chain.python(tmp_path, "-m", "here")
    assert (done.returncode, done.stdout) == (3, f"generated\n{tmp_path}\n")


@pytest.mark.parametrize(
    ("report", "more", "status", "last"),
    [
        (Report(), [], 0, "the report is in reports/refresh/report.md"),
        (
            Report(decisions=[Decision("a", "b")]),
            [],
            1,
            "The working tree is unchanged; ACCEPT=1 changes it.",
        ),
        (
            Report(decisions=[Decision("a", "b")]),
            ["--accept"],
            1,
            "the report is in reports/refresh/report.md",
        ),
        (
            Report(changes={"v2_hosted": [Change("r", FINE, "s", "")]}),
            [],
            0,
            "the report is in reports/refresh/report.md",
        ),
    ],
)
def test_the_command_says_what_is_left_and_answers_with_a_status(
    report: Report, more: list[str], status: int, last: str, stage: Stage,
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    asked = []

    def refreshed(sources: dict[str, str], *, accept: bool) -> Report:
        asked.append((sources, accept))
        return report

    monkeypatch.setattr(refresh, "refresh", refreshed)
    assert refresh.run(["--v2-hosted", "a.json", *more]) == status
    assert asked == [({"v2_hosted": "a.json"}, bool(more))]
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1] == last
    assert lines[: len(report.lines())] == report.lines()
    folder = stage.root / "reports" / "refresh"
    assert (folder / "report.md").read_text(encoding="utf-8") == report.markdown()
    assert (folder / "report.json").read_text(encoding="utf-8") == dump(report.as_json())


def test_the_command_needs_a_document_that_can_be_read(
    stage: Stage, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        refresh.run([])
    assert stopped.value.code == 2
    assert "name at least one published document" in capsys.readouterr().err
    assert refresh.run(["--v2-hosted", str(tmp_path / "nowhere.json")]) == 2
    assert capsys.readouterr().err == f"refresh: {tmp_path}/nowhere.json: no such file or directory\n"
    assert stage.said == []


@pytest.mark.parametrize(
    ("level", "rule", "named"),
    [
        (FINE, "format-changed", False),
        (FINE, "property-added", True),
        (BREAK, "type-changed", True),
        (BREAK, "property-added-required", True),
    ],
)
def test_all_that_matters_and_all_that_is_new_is_named(level: str, rule: str, named: bool) -> None:
    assert refresh.is_told(Change(rule, level, "a", "b")) is named
