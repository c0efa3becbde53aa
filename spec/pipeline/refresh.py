"""New published documents, from import to generated code in one go; a report says what a person must decide.

python -m spec.pipeline refresh --v2-hosted FILE-OR-URL [--v2-selfhosted …] [--v1 …]
"""

from __future__ import annotations

import argparse
import json
import tempfile
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from spec.pipeline import build, chain, check, diff, importer, overlay, rules
from spec.pipeline.document import ROOT, dump, load
from spec.pipeline.observed import Observed

REPORT = ROOT / "reports" / "refresh"


@dataclass
class Report:
    """What was done, and what is left for a person."""

    changes: dict[str, list[diff.Change]] = field(default_factory=dict)
    decisions: list[str] = field(default_factory=list)
    steps: list[str] = field(default_factory=list)

    def markdown(self) -> str:
        reasons = diff.ignored()
        lines = ["# Refresh of the documents", ""]
        lines += ["Green: nothing to decide." if not self.decisions else "## To decide", ""]
        lines += [f"- {decision}" for decision in self.decisions]
        lines += ["", "## Steps", "", *(f"- {step}" for step in self.steps)]
        for edition, changes in self.changes.items():
            lines += [
                "",
                f"## What changed in {edition}",
                "",
                *(f"- {text.strip()}" for text in diff.summary(changes)),
            ]
            lines += ["", "```", *(diff.line(c, reasons) for c in changes if c.level != diff.FINE), "```"]
        return "\n".join(lines) + "\n"

    def as_json(self) -> dict[str, Any]:
        return {
            "decisions": self.decisions,
            "steps": self.steps,
            "changes": {edition: diff.as_json(changes) for edition, changes in self.changes.items()},
        }

    def write(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "report.md").write_text(self.markdown(), encoding="utf-8")
        (folder / "report.json").write_text(json.dumps(self.as_json(), indent=1) + "\n", encoding="utf-8")


def fetch(source: str, folder: Path) -> Path:
    """A published document as a file, whether it was named by path or by URL."""
    if not source.startswith(("http://", "https://")):
        return Path(source)
    target = folder / "published.json"
    with urllib.request.urlopen(source, timeout=60) as answer:
        target.write_bytes(answer.read())
    return target


def take_in(edition: str, source: Path, report: Report) -> None:
    """Import one document over the vendored one, after comparing the two."""
    target, new, _ = importer.import_document(source, edition)
    if target.exists():
        old = load(target)
        report.changes[edition] = diff.compare(old, new, Observed.of(old))
    target.write_text(dump(new), encoding="utf-8")
    report.steps.append(f"imported {edition}: {target.relative_to(ROOT)}")


def stale_overlays(report: Report) -> None:
    """Name the actions that the new documents have made unnecessary, or that no longer fit."""
    for version in build.RULED:
        for found in overlay.stale(build.ruled(version).document, version):
            report.decisions.append(f"overlay {found}")


def attempt(title: str, step: Callable[[], int], report: Report) -> bool:
    """A step of the way; what goes wrong becomes something to decide."""
    try:
        status = step()
    except (
        ValueError,
        LookupError,
        chain.ChainError,
        overlay.OverlayError,
        rules.RuleNotNeededError,
    ) as error:
        report.decisions.append(f"{title}: {error}")
        return False
    if status:
        report.decisions.append(f"{title} failed; its output says why")
        return False
    report.steps.append(title)
    return True


def _stale(report: Report) -> int:
    stale_overlays(report)
    return 0


def _derive() -> int:
    with chain.stage() as staged:
        chain.make(staged)
        chain.apply(staged)
    return 0


def refresh(sources: dict[str, str]) -> Report:
    """Take in new documents, as far as it goes without a person."""
    report = Report()
    with tempfile.TemporaryDirectory() as scratch:
        for edition, source in sources.items():
            take_in(edition, fetch(source, Path(scratch)), report)
    looked = attempt("looked for stale overlay actions", lambda: _stale(report), report)
    if looked and not report.decisions and attempt("derived all that is derived", _derive, report):
        attempt("checked", lambda: check.run(["--just-generated"]), report)
    return report


def run(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m spec.pipeline refresh", description=__doc__)
    for edition in importer.TARGETS:
        parser.add_argument(f"--{edition.replace('_', '-')}", metavar="FILE-OR-URL")
    sources = {edition: source for edition, source in vars(parser.parse_args(arguments)).items() if source}
    if not sources:
        parser.error("name at least one published document")
    report = refresh(sources)
    report.write(REPORT)
    for edition, changes in report.changes.items():
        print(f"{edition}: {diff.summary(changes)[0]}")
    for decision in report.decisions:
        print(f"to decide: {decision}")
    print(f"the report is in {REPORT.relative_to(ROOT)}/report.md")
    return 1 if report.decisions else 0
