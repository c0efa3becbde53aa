"""Report changes between published documents, with the names, decisions and recordings of this project."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

import yaml

from calcom_spec import diff, reading
from calcom_spec.decisions import Decision
from calcom_spec.diff import BREAK as BREAK
from calcom_spec.diff import CORRECTION as CORRECTION
from calcom_spec.diff import FINE as FINE
from calcom_spec.diff import WARN as WARN
from calcom_spec.diff import Change as Change
from calcom_spec.diff import as_json as as_json
from calcom_spec.diff import breaks as breaks
from calcom_spec.diff import line as line
from calcom_spec.diff import summary as summary
from calcom_spec.document import Object, dump
from calcom_spec.reading import UnreadableError
from spec.pipeline import published, surface
from spec.pipeline.importer import facts
from spec.pipeline.observed import Observed
from spec.pipeline.project import ROOT, SPEC, read_yaml

IGNORED = SPEC / "diff-ignore.yaml"


def names(root: Path = ROOT) -> Object:
    """Return the names chosen by people, and the Python names of methods and types."""
    locked = published.read("v2", root)
    python = {kind: locked[kind] for kind in ("methods", "types")}
    return {**read_yaml(SPEC / "v2" / "names.yaml"), **python, "models": locked["schemas"]}


def compare(old: Object, new: Object, observed: Observed | None = None, root: Path = ROOT) -> list[Change]:
    """Return the changes from one document of facts to another; `root` is the tree with the names to use."""
    return diff.compare(old, new, names(root), observed)


def read(path: Path, decisions: list[Decision] | None = None) -> Object:
    """Read the facts of a published document; a document of facts is returned unchanged."""
    _, document = reading.read(path)
    return document if "x-source" in document else facts(document, "calcom", Counter(), decisions)


def ignored(path: Path = IGNORED) -> dict[str, str]:
    """Return the fingerprints of reviewed changes, and why these do not matter."""
    if not path.exists():
        return {}
    return {entry["fingerprint"]: entry["reason"] for entry in yaml.safe_load(path.read_text()) or []}


def run(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m spec.pipeline diff", description=__doc__)
    parser.add_argument("old", type=Path, help="a published document, or a surface.txt")
    parser.add_argument("new", type=Path)
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write every change to FILE")
    parser.add_argument("--all", action="store_true", help="also show harmless changes")
    options = parser.parse_args(arguments)
    decisions: list[Decision] = []
    try:
        if {options.old.suffix, options.new.suffix} == {".txt"}:
            changes = surface.compare(*(each.read_text("utf-8") for each in (options.old, options.new)))
        else:
            old, new = read(options.old), read(options.new, decisions)
            changes = compare(old, new, Observed.of(old))
    except (UnreadableError, OSError, UnicodeError) as error:
        print(f"diff: {error}", file=sys.stderr)
        return 2
    reasons = ignored()
    print("\n".join(summary(changes)))
    for change in changes:
        if change.level != FINE or options.all:
            print(line(change, reasons))
    for decision in decisions:
        print(f"to decide: {decision}")
    if options.json:
        options.json.write_text(dump(as_json(changes)), encoding="utf-8")
    return 1 if decisions or breaks(changes, reasons) else 0
