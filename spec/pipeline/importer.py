"""Import published documents as the facts that this project stores."""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from calcom_spec import facts as selection
from calcom_spec.decisions import Decision
from calcom_spec.document import Object, dump
from calcom_spec.facts import PARAMETER_VALUES as PARAMETER_VALUES
from calcom_spec.facts import SCHEMA_VALUES as SCHEMA_VALUES
from calcom_spec.facts import STATUS_WORDS as STATUS_WORDS
from calcom_spec.reading import UnreadableError, read
from spec.pipeline.editions import load_editions
from spec.pipeline.project import SPEC, read_yaml

LEFT_BEHIND = SPEC / "left-behind.yaml"
UNPUBLISHED = SPEC / "unpublished.yaml"
DECIDED = SPEC / "decided.yaml"

TARGETS = {
    "v1": (SPEC / "v1" / "upstream.json", "calcom-v1"),
    **{
        f"v2_{edition}": (SPEC / "v2" / row["document"], f"calcom-v2-{edition}")
        for edition, row in load_editions().items()
    },
}


def tables() -> selection.Tables:
    """Return the decisions from the tables of this project."""
    return selection.Tables(read_yaml(LEFT_BEHIND), read_yaml(UNPUBLISHED), read_yaml(DECIDED))


def facts(
    document: Object, name: str, dropped: Counter[str], decisions: list[Decision] | None = None
) -> Object:
    """Return the interface facts of a published document, by the tables of this project."""
    return selection.facts(document, name, dropped, decisions, tables())


def import_document(
    source: Path, edition: str, decisions: list[Decision] | None = None
) -> tuple[Path, Object, Counter[str]]:
    """Read one published document; the facts include the hash of its text."""
    raw, published = read(source)
    target, name = TARGETS[edition]
    dropped: Counter[str] = Counter()
    try:
        result = facts(published, name, dropped, decisions)
    except UnreadableError as error:
        raise UnreadableError(f"{source}: {error}") from None
    result["x-source"] = {"sha256": hashlib.sha256(raw).hexdigest()}
    return target, result, dropped


def run(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m spec.pipeline import")
    for edition in TARGETS:
        parser.add_argument(f"--{edition.replace('_', '-')}", type=Path, metavar="FILE")
    chosen: dict[str, Any] = {e: path for e, path in vars(parser.parse_args(arguments)).items() if path}
    if not chosen:
        parser.error("name at least one published document")
    decisions: list[Decision] = []
    try:
        imported = [import_document(path, edition, decisions) for edition, path in chosen.items()]
    except UnreadableError as error:
        print(f"import: {error}", file=sys.stderr)
        return 2
    for target, document, dropped in imported:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(dump(document), encoding="utf-8")
        count = sum(len(item) for item in document["paths"].values())
        left = ", ".join(f"{key} {number}" for key, number in dropped.most_common())
        print(f"{target.relative_to(SPEC.parent)}: {count} operations, "
              f"{len(document['components']['schemas'])} schemas; left behind: {left}")  # fmt: skip
    for decision in decisions:
        print(f"to decide: {decision}")
    return 1 if decisions else 0
