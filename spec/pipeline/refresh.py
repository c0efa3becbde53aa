"""Take new published documents from import to derived code; a report says what a person must decide.

python -m spec.pipeline refresh --v2-hosted FILE-OR-URL [--v2-selfhosted …] [--v1 …] [--accept]

Everything happens in a stage, a copy of the project. The working tree changes only if nothing breaks and
nothing is left to decide, or with --accept. Exit status: 0 if nothing breaks, 1 if something breaks or needs
a decision, 2 if the refresh could not run.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
import urllib.request
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from calcom_spec.decisions import Decision
from calcom_spec.document import Object, dump, load
from calcom_spec.reading import UnreadableError
from spec.pipeline import chain, diff, effects, importer, surface
from spec.pipeline.build import target
from spec.pipeline.observed import Observed
from spec.pipeline.project import ROOT

REPORT = ROOT / "reports" / "refresh"
# The number of lines of a failed check that are listed; the rest are only counted.
NAMED = 8
IGNORED = diff.IGNORED.relative_to(ROOT).as_posix()
FOUND_BY = {
    "check": ["-m", "spec.pipeline", "check", "--just-generated"],
    "pending": ["-m", "spec.pipeline.pending"],
}


@dataclass
class Report:
    """What was done, and what a person must still decide."""

    documents: dict[str, tuple[Object, Object, Observed]] = field(default_factory=dict)
    """The facts of each edition before and after, and their recordings."""
    changes: dict[str, list[diff.Change]] = field(default_factory=dict)
    """The changes in the documents, by edition; `python` has changes that no document explains."""
    decisions: list[Decision] = field(default_factory=list)
    steps: list[str] = field(default_factory=list)

    @property
    def breaks(self) -> int:
        """The number of changes that break callers and that nobody has reviewed."""
        reasons = diff.ignored()
        return sum(len(diff.breaks(changes, reasons)) for changes in self.changes.values())

    @property
    def is_green(self) -> bool:
        """Return whether nothing breaks and nothing is left to decide."""
        return not self.decisions and not self.breaks

    def lines(self) -> list[str]:
        """Return the changes, for breaks with the line to write, and every decision."""
        said = []
        for edition, changes in self.changes.items():
            said.append(f"{edition}: {diff.summary(changes)[0]}")
            said += [f"  {line}" for line in self.told(changes)]
        return said + [f"to decide: {decision}" for decision in self.decisions]

    def told(self, changes: list[diff.Change]) -> list[str]:
        """Return the lines for all changes that matter, and for everything new."""
        reasons = diff.ignored()
        broken = diff.breaks(changes, reasons)
        found = []
        for change in changes:
            if is_told(change):
                found.append(diff.line(change, reasons))
            if change in broken:
                found.append(
                    f"  if that does not matter, write in {IGNORED}: "
                    f"- {{fingerprint: {change.fingerprint}, reason: ...}}"
                )
        return found

    def markdown(self) -> str:
        head = (
            "Green: nothing breaks, nothing is left to decide."
            if self.is_green
            else f"Breaks: {self.breaks}."
        )
        lines = ["# Refresh of the documents", "", head, ""]
        if self.decisions:
            lines += ["## To decide", "", *(f"- {decision}" for decision in self.decisions), ""]
        lines += ["## Steps", "", *(f"- {step}" for step in self.steps)]
        for edition, changes in self.changes.items():
            summary = [f"- {text.strip()}" for text in diff.summary(changes)]
            lines += [
                "",
                f"## What changed in {edition}",
                "",
                *summary,
                "",
                "```",
                *self.told(changes),
                "```",
            ]
        return "\n".join(lines) + "\n"

    def as_json(self) -> dict[str, Any]:
        return {
            "green": self.is_green,
            "breaks": self.breaks,
            "decisions": [asdict(decision) for decision in self.decisions],
            "steps": self.steps,
            "changes": {edition: diff.as_json(changes) for edition, changes in self.changes.items()},
        }

    def write(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "report.md").write_text(self.markdown(), encoding="utf-8")
        (folder / "report.json").write_text(dump(self.as_json()), encoding="utf-8")


def is_told(change: diff.Change) -> bool:
    """Return whether a change is named, not only counted: all that matters, and all that is new."""
    return change.level != diff.FINE or "added" in change.rule


def fetch(source: str, folder: Path) -> Path:
    """Return a published document as a file, given its path or URL."""
    if not source.startswith(("http://", "https://")):
        return Path(source)
    target = folder / "published"
    try:
        with urllib.request.urlopen(source, timeout=60) as answer:
            target.write_bytes(answer.read())
    except (OSError, ValueError) as error:
        raise UnreadableError(f"{source}: {error}") from None
    return target


def take_in(edition: str, source: str, staged: Path, report: Report) -> Path:
    """Import the facts of one document into the stage, and compare them with those of the project."""
    with tempfile.TemporaryDirectory() as scratch:
        file, new, _ = importer.import_document(fetch(source, Path(scratch)), edition, report.decisions)
    if file.exists():
        old = load(file)
        report.documents[edition] = old, new, Observed.of(old)
    taken = file.relative_to(ROOT)
    (staged / taken).parent.mkdir(parents=True, exist_ok=True)
    (staged / taken).write_text(dump(new), encoding="utf-8")
    report.steps.append(f"imported {edition}: {taken}")
    return taken


def _last_line(text: str) -> str:
    """Return the last line of a failed program's output."""
    return text.strip().rpartition("\n")[2]


def decide(staged: Path, report: Report) -> None:
    """Add the decisions that rules and overlays need for the facts in the stage."""
    done = chain.python(staged, *FOUND_BY["pending"], str(ROOT))
    if done.returncode:
        raise UnreadableError(f"the rules could not be run: {_last_line(done.stderr)}")
    report.decisions += [Decision(**row) for row in json.loads(done.stdout)]
    report.steps.append("checked which decisions the rules and overlays need")


def derive(staged: Path, report: Report) -> bool:
    """Make and check all derived files in the stage; failures become decisions."""
    try:
        chain.make(staged)
    except chain.ChainError as error:
        known = len(report.decisions)
        decide(staged, report)
        if len(report.decisions) == known:
            report.decisions.append(Decision("derived files", error.reason))
        return False
    report.steps.append("made all derived files")
    compare(report, staged)
    done = chain.python(staged, *FOUND_BY["check"])
    if done.returncode:
        failed = [line.strip() for line in done.stdout.splitlines() if not line.startswith(("ok", "open"))]
        failed = failed or [_last_line(done.stderr)]
        more = [f"and {len(failed) - NAMED} more"] if len(failed) > NAMED else []
        report.decisions.append(Decision("check", "; ".join([*failed[:NAMED], *more])))
        return False
    report.steps.append("checked")
    return True


def compare(report: Report, names: Path) -> None:
    """Compare documents with the names of a tree; also compare Python names if that is the derived tree."""
    report.changes = {
        edition: diff.compare(old, new, observed, names)
        for edition, (old, new, observed) in report.documents.items()
    }
    if names == ROOT:
        return
    before, after = (read_text(tree / surface.FILE) for tree in (ROOT, names))
    reached = effects.types_of(load(target("v2")), diff.names()["types"])
    report.changes, left = effects.joined(report.changes, surface.compare(before, after), reached)
    if left:
        report.changes["python"] = left


def read_text(path: Path) -> str:
    """Return the text of a file in the project; empty if it does not exist yet."""
    return path.read_text(encoding="utf-8") if path.exists() else ""


def refresh(sources: dict[str, str], *, accept: bool = False) -> Report:
    """Import new documents as far as possible without a person.

    The working tree changes if the report is green, or with `accept`: then the facts are written even if
    something is left to decide, and the derived files if they could be made.
    """
    report = Report()
    with chain.stage() as staged:
        taken = [take_in(edition, source, staged, report) for edition, source in sources.items()]
        compare(report, ROOT)
        if report.decisions:
            decide(staged, report)
            made = False
        else:
            made = derive(staged, report)
        if accept or report.is_green:
            for name in taken:
                shutil.copyfile(staged / name, ROOT / name)
            if made:
                chain.apply(staged)
            report.steps.append("wrote the working tree" if made else "wrote the facts, but no derived files")
    return report


def run(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m spec.pipeline refresh", description=__doc__)
    for edition in importer.TARGETS:
        parser.add_argument(f"--{edition.replace('_', '-')}", metavar="FILE-OR-URL")
    parser.add_argument(
        "--accept", action="store_true", help="change the working tree even if the report is not green"
    )
    options = vars(parser.parse_args(arguments))
    accept = options.pop("accept")
    sources = {edition: source for edition, source in options.items() if source}
    if not sources:
        parser.error("name at least one published document")
    try:
        report = refresh(sources, accept=accept)
    except UnreadableError as error:
        print(f"refresh: {error}", file=sys.stderr)
        return 2
    report.write(REPORT)
    print("\n".join(report.lines()))
    print(f"the report is in {REPORT.relative_to(ROOT)}/report.md")
    if not report.is_green and not accept:
        print("The working tree is unchanged; ACCEPT=1 changes it.")
    return 0 if report.is_green else 1
