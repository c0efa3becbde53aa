"""The chain of steps from published facts to the library. Every derived file is made by one of them.

The steps run in a stage: a copy of the project's sources without derived files, so that no result of an
earlier run is an input. The results in the stage are then compared with the project, or written to it.

    with stage() as staged:         # a copy of the sources
        ...                         # new facts may be put into staged / "spec"
        make(staged)                # every step; raises ChainError with the name of the step that failed
        differences(staged, ROOT)   # files of the project that differ, one line each
        apply(staged, ROOT)         # write it
"""

from __future__ import annotations

import argparse
import contextlib
import filecmp
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from calcom_spec.overlay import OverlayError
from spec.pipeline import (
    arguments,
    build,
    differ,
    editions,
    generate,
    guide,
    layer,
    lock,
    pages,
    published,
    surface,
    twin,
)
from spec.pipeline.project import ROOT
from spec.pipeline.surface import Library

# The parts of the project in a stage. No step changes the recordings, so they are only linked.
SOURCES = ("CHANGELOG.md", "README.md", "calcom", "calcom_spec", "docs", "spec", "pyproject.toml")
LINKED = ("tests/recordings",)
# Files of interpreters and editors are neither sources nor derived.
PASSING = shutil.ignore_patterns("__pycache__", ".*")

# A step updates these: published names, and pages with derived parts.
GROWING = (published.FILE, pages.README, pages.CHANGELOG)
# The number of files that are listed; the rest are only counted.
NAMED = 40


class ChainError(Exception):
    """A step failed; the text begins with its name."""

    @property
    def reason(self) -> str:
        """The failure in one line, without the traceback."""
        text = str(self)
        step, _, trace = text.partition(": ")
        if "Traceback" in text:
            return f"{step}: {trace.splitlines()[-1]}"
        return text.replace(":\n  ", ": ").replace("\n  ", "; ")


@dataclass(frozen=True)
class Step:
    """A step of the chain: its name, the files and folders that it makes, and its function."""

    name: str
    makes: tuple[str, ...]
    run: Callable[[], None]
    beside: str = ""
    """The step after which it can begin, in parallel with later ones; by default it begins in its turn."""


def _documents() -> None:
    _done(build.run([]))


def _names() -> None:
    names = {api: dict(made.package.names) for api, made in _layers().items()}
    names["v2"]["schemas"] = build.ruled("v2").names["chosen"]
    for api, made in _layers().items():
        default = [method for method in made.methods.values() if method.shape_of is None]
        names[api]["methods"] = {f"{method.http} {method.path}": method.dotted for method in default}
    published.write(names)


def _editions() -> None:
    editions.write()


@cache
def _layer(api: str) -> layer.Layer:
    """Parse a document once, for the package and for the methods."""
    return layer.layer(generate.parse(ROOT, api, ROOT / "generated" / f"calcom_{api}"))


def _layers() -> dict[str, layer.Layer]:
    return {api: _layer(api) for api in generate.APIS}


def _differ() -> None:
    differ.write()


def _clients() -> None:
    for api, made in _layers().items():
        print(f"calcom_{api}: {generate.write(made.package)} operations")


def _methods() -> None:
    for made in _layers().values():
        layer.write(made)
    layer.page(_layers())


def _numbers() -> None:
    pages.write(_layer("v2"))


def _more() -> None:
    arguments.write_more(_layer("v2"), Library(ROOT))


def _twin() -> None:
    twin.write()


def _surface() -> None:
    for api, made in _layers().items():
        arguments.require(api, made, Library(ROOT))
    surface.write(_layers())


def _guide() -> None:
    guide.write(_layers())


def _pages() -> None:
    """Replay the recordings for the pages; this needs only the documents, so it runs in parallel."""
    # The pipeline uses the library only as a command.
    _command("-m", "calcom.sandbox.documentation", "docs/sandbox.md")


def _catalogue() -> None:
    _command("-m", "calcom._catalogue", "docs/errors.md")


def _lock() -> None:
    lock.write({**lock.documents_section(), **lock.generated_section()})


STEPS = (
    Step("documents", ("spec/v1/openapi.json", "spec/v2/openapi.json"), _documents),
    Step("editions", ("calcom/_editions.py",), _editions),
    Step("clients", ("generated",), _clients),
    Step("names", (published.FILE,), _names),
    Step("differ", ("spec/differ.json",), _differ),
    Step(
        "operations layer",
        (
            "calcom/_async/operations",
            "calcom/_async/areas.py",
            "calcom/v1/_async/operations",
            "calcom/v1/_async/areas.py",
            "docs/operations.md",
        ),
        _methods,
    ),
    Step("arguments of hand-written methods", (arguments.MORE,), _more),
    Step("successors", ("docs/v1-to-v2.md", "calcom/v1/_successors.py"), _guide),
    Step("sync twin", ("calcom/_sync", "calcom/v1/_sync"), _twin),
    Step("surface", (surface.FILE,), _surface),
    Step("numbers in pages", (pages.README, pages.CHANGELOG), _numbers),
    Step("pages of the sandbox", ("docs/sandbox.md", "docs/sandbox-v1.md"), _pages, "documents"),
    Step("error catalogue", ("docs/errors.md",), _catalogue),
    Step("lock", ("spec/lock.json",), _lock),
)


def derived(root: Path) -> set[str]:
    """Return every derived file of a tree, by relative path, including strays in derived folders."""
    found: set[str] = set()
    for step in STEPS:
        for name in step.makes:
            place = root / name
            paths = [place] if place.is_file() else [path for path in place.rglob("*") if path.is_file()]
            found |= {path.relative_to(root).as_posix() for path in paths if not _passing(path, root)}
    return found


def _passing(path: Path, root: Path) -> bool:
    parts = path.relative_to(root).parts
    return "__pycache__" in parts or any(part.startswith(".") for part in parts)


@contextlib.contextmanager
def stage(root: Path = ROOT) -> Iterator[Path]:
    """Make a copy of the sources of a project, for the duration of the block."""
    with tempfile.TemporaryDirectory(prefix="calcom-") as scratch:
        staged = Path(scratch).resolve()
        made = {root / name for step in STEPS for name in step.makes if name not in GROWING}

        def ignored(folder: str, names: list[str]) -> set[str]:
            return {*PASSING(folder, names), *(name for name in names if Path(folder, name) in made)}

        for name in SOURCES:
            source = root / name
            if source.is_dir():
                shutil.copytree(source, staged / name, ignore=ignored)
            elif source.exists():
                shutil.copy2(source, staged / name)
        for name in LINKED:
            (staged / name).parent.mkdir(parents=True, exist_ok=True)
            (staged / name).symlink_to((root / name).resolve())
        yield staged


def python(tree: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Python in a tree, with the modules of that tree."""
    path = os.pathsep.join([str(tree), str(tree / "generated")])
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=tree,
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )


def make(staged: Path) -> list[str]:
    """Run every step in a stage, and return the output of the steps, one line each."""
    done = python(staged, "-m", "spec.pipeline.chain")
    if done.returncode:
        raise ChainError(done.stderr.strip() or done.stdout.strip())
    return done.stdout.splitlines()


def differences(staged: Path, root: Path = ROOT) -> list[str]:
    """Return one line for each file of the project that differs from the chain's result."""
    wanted, present = derived(staged), derived(root)
    found = dict.fromkeys(wanted - present, "is missing")
    found |= dict.fromkeys(present - wanted, "has no source")
    _, changed, odd = filecmp.cmpfiles(staged, root, sorted(wanted & present), shallow=False)
    found |= dict.fromkeys([*changed, *odd], "is stale or was edited by hand")
    return [f"{name} {what}" for name, what in sorted(found.items())]


def apply(staged: Path, root: Path = ROOT) -> list[str]:
    """Write the results of the chain to the project, remove strays, and return the names of changed files."""
    wanted, present = derived(staged), derived(root)
    same, _, _ = filecmp.cmpfiles(staged, root, sorted(wanted & present), shallow=False)
    changed = sorted(wanted - set(same))
    for name in changed:
        target = root / name
        target.parent.mkdir(parents=True, exist_ok=True)
        fresh = target.with_name(f".{target.name}.new")
        shutil.copyfile(staged / name, fresh)
        os.replace(fresh, target)
    for name in sorted(present - wanted):
        (root / name).unlink()
    return [f"wrote {name}" for name in changed] + [f"removed {name}" for name in sorted(present - wanted)]


def _command(*arguments: str) -> None:
    done = python(ROOT, *arguments)
    if done.returncode:
        raise ChainError(f"{' '.join(arguments)}: {done.stderr.strip() or done.stdout.strip()}")


def _done(status: int) -> None:
    if status:
        raise ChainError("see its output")


def main() -> int:
    """Run every step in the tree of this module, which is a stage."""
    with ThreadPoolExecutor(max_workers=1) as beside:
        return _run(beside)


def _run(beside: Executor) -> int:
    running: dict[str, Future[None]] = {}
    for step in STEPS:
        started = time.monotonic()
        try:
            running.pop(step.name).result() if step.name in running else step.run()
            for later in STEPS:
                if later.beside == step.name:
                    running[later.name] = beside.submit(later.run)
        except (ChainError, generate.GenerationError, OverlayError, ValueError, LookupError) as error:
            print(f"{step.name}: {error}", file=sys.stderr)
            return 1
        print(f"{time.monotonic() - started:5.1f} s  {step.name}")
    return 0


def run(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m spec.pipeline generate")
    parser.add_argument("--check", action="store_true", help="write nothing; list files that would change")
    options = parser.parse_args(arguments)
    try:
        with stage() as staged:
            said = make(staged)
            lines = differences(staged) if options.check else [*said, *apply(staged)]
    except ChainError as error:
        print(f"generate: {error}", file=sys.stderr)
        return 1
    print("\n".join(lines[:NAMED] if options.check else lines))
    if options.check and lines:
        more = f"and {len(lines) - NAMED} more\n" if len(lines) > NAMED else ""
        print(f"{more}Run `make generate`.")
    return 1 if options.check and lines else 0


if __name__ == "__main__":
    sys.exit(main())
