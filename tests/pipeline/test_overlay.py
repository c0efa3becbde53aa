"""Overlays: each action does what it says, and another implementation of the standard gets the same."""

from __future__ import annotations

import copy
import functools
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonpath_ng import Index
from jsonpath_ng.ext.parser import parse

from calcom_spec.overlay import REPLACE, OverlayError, select
from spec.pipeline import overlay
from spec.pipeline.build import ruled
from spec.pipeline.overlay import Action
from spec.pipeline.project import ROOT, SPEC

RECORDINGS = ROOT / "tests" / "recordings"
SENTENCES = (
    "the published document of",
    "live calls to",
    "published page",
    "server source of",
    "the same mistake as in",
)
FILES = sorted(SPEC.glob("v*/overlay/**/*.yaml"))


def action(target: str, update: Any = None, *, matches: int = 1, **change: Any) -> Action:
    change = change or {"update": update}
    return Action("v9/10-x.yaml action 1", target, change, matches, "because", ("somewhere",))


DOCUMENT: dict[str, Any] = {
    "paths": {"/v2/a/{id}": {"get": {"parameters": [{"name": "take"}, {"name": "skip"}]}}},
    "components": {"schemas": {"A": {"required": ["x", "y"], "properties": {"x": {"type": "number"}}}}},
}


@pytest.mark.parametrize(
    ("target", "found"),
    [
        ("$", 1),
        ("$.paths['/v2/a/{id}'].get", 1),
        ("$.paths.*.get.parameters[*]", 2),
        ("$.paths['/v2/a/{id}'].get.parameters[1]", 1),
        ("$.paths['/v2/a/{id}'].get.parameters[?(@.name=='take')]", 1),
        ("$.components.schemas.A.required[?(@=='x')]", 1),
        ("$.components.schemas.B", 0),
        ("$..properties", 1),
    ],
)
def test_targets_select_what_another_implementation_selects(target: str, found: int) -> None:
    assert len(select(DOCUMENT, target)) == found
    assert len(parse(target).find(DOCUMENT)) == found


def test_updates_merge_and_removals_remove() -> None:
    before = copy.deepcopy(DOCUMENT)
    after = overlay.apply(
        DOCUMENT,
        [
            action("$.components.schemas.A.properties.x", {"type": "integer", "nullable": True}),
            action("$.components.schemas.A.required[?(@=='y')]", remove=True),
            action("$.components.schemas.A", {"required": ["z"]}),
            action("$.paths['/v2/a/{id}'].get.parameters", {"name": "sort"}),
        ],
    )
    assert before == DOCUMENT
    assert after["components"]["schemas"]["A"] == {
        "required": ["x", "z"],
        "properties": {"x": {"type": "integer", "nullable": True}},
    }
    assert [p["name"] for p in after["paths"]["/v2/a/{id}"]["get"]["parameters"]] == ["take", "skip", "sort"]


@pytest.mark.parametrize(
    ("broken", "message"),
    [
        (action("$.components.schemas.B", {"type": "object"}), r"action 1: expected 1 places, found 0"),
        (action("$.paths.*.get.parameters[*]", remove=True), r"action 1: expected 1 places, found 2"),
        (action("$.components.schemas.A.properties.x", {"type": "number"}), r"action 1: it changes nothing"),
        (action("$.components.schemas.A", {"required": ["x"]}), r"action 1: already in the list"),
        (action("components.schemas.A", {"x": 1}), r"must begin with \$"),
        (action("$.components..[?(@.x > 3)]", {"x": 1}), r"unsupported JSONPath"),
    ],
)
def test_an_action_that_does_not_do_what_it_says_fails_by_name(broken: Action, message: str) -> None:
    with pytest.raises(OverlayError, match=message):
        overlay.apply(DOCUMENT, [broken])


def test_an_action_needs_a_reason_and_evidence(tmp_path: Path) -> None:
    file = tmp_path / "overlay" / "10-x.yaml"
    file.parent.mkdir()
    file.write_text(yaml.safe_dump({"overlay": "1.0.0", "actions": [{"target": "$", "update": {}}]}))
    with pytest.raises(OverlayError, match="action 1 needs a reason and evidence"):
        overlay.read(file)


@pytest.mark.parametrize("file", FILES, ids=lambda file: "/".join(file.with_suffix("").parts[-3:]))
def test_evidence_exists(file: Path) -> None:
    for each in overlay.read(file):
        assert each.reason
        for evidence in each.evidence:
            if " " not in evidence:
                assert (RECORDINGS / f"{evidence}.json").is_file(), f"{each.name}: {evidence}"
            else:
                assert evidence.startswith(SENTENCES), evidence


def second_merge(target: Any, update: Any) -> Any:
    """The standard's merge, written apart from ours: objects by key, lists extended, the rest replaced."""
    if isinstance(target, list):
        return target + (update if isinstance(update, list) else [update])
    if not (isinstance(target, dict) and isinstance(update, dict)):
        return update
    return functools.reduce(
        lambda merged, key: {
            **merged,
            key: second_merge(merged[key], update[key]) if key in merged else update[key],
        },
        update,
        target,
    )


def second_apply(document: Any, overlay_file: dict[str, Any]) -> Any:
    """Overlay 1.0 with jsonpath-ng, knowing of our extensions how to replace."""
    for step in overlay_file["actions"]:
        path: Any = parse(step["target"])
        if step.get("remove"):
            for match in reversed(path.find(document)):
                holder = match.context.value
                if isinstance(match.path, Index):
                    del holder[match.path.indices[0]]
                else:
                    del holder[match.path.fields[0]]
        elif REPLACE in step:
            for match in path.find(document):
                holder, (field,) = match.context.value, match.path.fields
                del holder[field]
                holder[field] = copy.deepcopy(step[REPLACE])
        else:
            for match in path.find(document):
                document = match.full_path.update(
                    document, second_merge(match.value, copy.deepcopy(step["update"]))
                )
    return document


@pytest.mark.parametrize("version", ["v1", "v2"])
def test_a_second_implementation_builds_the_same_document(version: str) -> None:
    base = ruled(version).document
    ours, counts = overlay.apply_all(base, version)
    theirs = copy.deepcopy(base)
    for file in overlay.files(version):
        theirs = second_apply(theirs, yaml.safe_load(file.read_text(encoding="utf-8")))
    assert ours == theirs
    assert ours != base
    assert sum(counts.values()) >= len(counts) > 0
