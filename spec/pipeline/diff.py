"""What changed between two published documents, with the names, decisions and recordings of this project."""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path

import yaml

from calcom_spec import diff
from calcom_spec.diff import BREAK as BREAK
from calcom_spec.diff import CORRECTION as CORRECTION
from calcom_spec.diff import FINE as FINE
from calcom_spec.diff import WARN as WARN
from calcom_spec.diff import Change as Change
from calcom_spec.diff import as_json as as_json
from calcom_spec.diff import breaks as breaks
from calcom_spec.diff import line as line
from calcom_spec.diff import summary as summary
from calcom_spec.document import Object
from spec.pipeline import published
from spec.pipeline.document import ROOT, SPEC, read_yaml
from spec.pipeline.importer import facts
from spec.pipeline.observed import Observed

IGNORED = SPEC / "diff-ignore.yaml"


def names(root: Path = ROOT) -> Object:
    """The names that people chose, and those that methods and types have in Python."""
    locked = published.read("v2", root)
    python = {kind: locked[kind] for kind in ("methods", "types")}
    return {**read_yaml(SPEC / "v2" / "names.yaml"), **python, "models": locked["schemas"]}


def compare(old: Object, new: Object, observed: Observed | None = None, root: Path = ROOT) -> list[Change]:
    """The changes from one document of facts to another; `root` is the tree with the names to use."""
    return diff.compare(old, new, names(root), observed)


def read(path: Path) -> Object:
    """The facts of a published document; a document of facts is taken as it is."""
    document: Object = json.loads(path.read_text(encoding="utf-8"))
    return document if "x-source" in document else facts(document, "calcom", Counter())


def ignored(path: Path = IGNORED) -> dict[str, str]:
    """Fingerprints that somebody has looked at, and why they do not matter."""
    if not path.exists():
        return {}
    return {entry["fingerprint"]: entry["reason"] for entry in yaml.safe_load(path.read_text()) or []}


def _surfaces(old: Path, new: Path) -> list[Change]:
    """What changed between two surfaces, that is in Python."""
    from spec.pipeline import surface

    return surface.compare(old.read_text(encoding="utf-8"), new.read_text(encoding="utf-8"))


def run(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m spec.pipeline diff", description=__doc__)
    parser.add_argument("old", type=Path, help="a published document, or a surface.txt")
    parser.add_argument("new", type=Path)
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write every change to FILE")
    parser.add_argument("--all", action="store_true", help="also what is fine")
    options = parser.parse_args(arguments)
    if {options.old.suffix, options.new.suffix} == {".txt"}:
        changes = _surfaces(options.old, options.new)
    else:
        old, new = read(options.old), read(options.new)
        changes = compare(old, new, Observed.of(old))
    reasons = ignored()
    print("\n".join(summary(changes)))
    for change in changes:
        if change.level != FINE or options.all:
            print(line(change, reasons))
    if options.json:
        options.json.write_text(json.dumps(as_json(changes), indent=1) + "\n", encoding="utf-8")
    return 1 if breaks(changes, reasons) else 0
