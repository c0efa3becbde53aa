"""Hashes of the inputs and outputs of the pipeline.

`build` pins the documents and their inputs, `generate` pins the packages and their inputs. A mismatch means
that something was changed by hand, or that the next step was not run.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from calcom_spec.document import Object, load
from spec.pipeline.project import ROOT

# Relative to spec/: the documents, their inputs, and our code that makes them.
BUILDERS = tuple(f"pipeline/{n}.py" for n in ("build", "editions", "merge", "overlay", "project", "rules"))
READER = "../calcom_spec/document.py"
SHARED = (READER, *(f"../calcom_spec/{n}.py" for n in ("naming", "overlay")))
INPUTS = ("v*/upstream*.json", "v*/*.yaml", "v*/overlay/**/*.yaml", *BUILDERS, *SHARED)
DOCUMENTS = ("v*/openapi.json",)
# The code that makes packages from the documents: ours, and that of others.
GENERATORS = ("templates", "pipeline/codegen", "pipeline/generate.py", "pipeline/project.py", READER)
DISTRIBUTIONS = ("openapi-python-client", "ruff")
TREES = ("calcom_v1", "calcom_v2")


def digest(path: Path) -> str:
    """Return the hash of a file, or of a tree: the hashes of its files by name."""
    if path.is_file():
        return hashlib.sha256(path.read_bytes()).hexdigest()
    total = hashlib.sha256()
    for file in sorted(path.rglob("*")):
        if file.is_file() and "__pycache__" not in file.parts:
            total.update(f"{file.relative_to(path).as_posix()} {digest(file)}\n".encode())
    return total.hexdigest()


def _hashes(patterns: tuple[str, ...], root: Path) -> dict[str, str]:
    found = sorted(path for pattern in patterns for path in (root / "spec").glob(pattern))
    return {path.resolve().relative_to(root.resolve()).as_posix(): digest(path) for path in found}


def documents_section(root: Path = ROOT) -> Object:
    """Return the hashes of the documents and their inputs."""
    return {"inputs": _hashes(INPUTS, root), "documents": _hashes(DOCUMENTS, root)}


def sources(root: Path = ROOT) -> dict[str, str]:
    """Return the hashes of the packages' inputs, taken before a generator runs."""
    return _hashes((*DOCUMENTS, *GENERATORS), root)


def generated_section(root: Path = ROOT, generated_from: dict[str, str] | None = None) -> Object:
    """Return the hashes of the generated packages and their inputs."""
    trees = [root / "generated" / name for name in TREES]
    return {
        "generator": {name: metadata.version(name) for name in DISTRIBUTIONS},
        "generated from": sources(root) if generated_from is None else generated_from,
        "generated": {tree.relative_to(root).as_posix(): digest(tree) for tree in trees if tree.is_dir()},
    }


MENDED_BY = {
    "inputs": "make generate",
    "documents": "make generate",
    "generator": "install the versions in requirements/dev.txt (make setup), or run: make generate",
    "generated from": "make generate",
    "generated": "make generate",
}


def mismatches(root: Path = ROOT) -> Iterator[str]:
    """List what differs from the lock, and the command that corrects it."""
    path = root / "spec" / "lock.json"
    if not path.exists():
        yield "spec/lock.json is missing (run: make generate)"
        return
    locked = load(path)
    now = {**documents_section(root), **generated_section(root)}
    for kind, command in MENDED_BY.items():
        before, after = locked.get(kind, {}), now[kind]
        for name in sorted({*before, *after}):
            if before.get(name) != after.get(name):
                source = (
                    f"the packages were generated with another version of {name}"
                    if kind == "generated from"
                    else name
                )
                yield f"{source}: differs from the lock (run: {command})"


def write(section: Object, root: Path = ROOT) -> None:
    """Write a section of the lock, and keep the others."""
    path = root / "spec" / "lock.json"
    locked = load(path) if path.exists() else {}
    merged = {**locked, **section}
    path.write_text(json.dumps({key: merged[key] for key in MENDED_BY if key in merged}, indent=1) + "\n")


def run(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m spec.pipeline lock", description=__doc__)
    parser.parse_args(arguments)
    found = list(mismatches())
    for line in found:
        print(line)
    return 1 if found else 0
