"""Show what changed in the published API document, in terms of Python names."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any, NoReturn

import click

from calcom_spec import diff, facts, reading
from calcom_spec.decisions import Decision
from calcom_spec.document import operations
from calcom_spec.observed import Observed

from .. import _where
from .._editions import DOCUMENTS, NAMES, Edition

PUBLISHED = "https://cal.com/docs/api-reference/v2/openapi.json"
GREEN, BREAKS, FAILED = 0, 1, 2
Object = dict[str, Any]

_reports = [
    click.option(
        "--markdown", type=click.Path(dir_okay=False, path_type=Path), help="Write a report to FILE."
    ),
    click.option(
        "--json", "as_json", type=click.Path(dir_okay=False, path_type=Path), help="Write JSON to FILE."
    ),
]


@click.group()
def spec() -> None:
    """Compare published API documents.

    Exit status: 0 if nothing breaks, 1 if something breaks or is not understood, 2 if it could not run.
    """


@spec.command("diff")
@click.argument("old")
@click.argument("new")
@_reports[0]
@_reports[1]
def diff_documents(old: str, new: str, markdown: Path | None, as_json: Path | None) -> None:
    """Show the changes from the document OLD to the document NEW; both are files or URLs."""
    decisions: list[Decision] = []
    before, after = _read(old, []), _read(new, decisions)
    _report(before, after, f"from {old} to {new}", decisions, markdown, as_json)


@spec.command()
@click.argument("source", default=PUBLISHED, metavar="[URL|FILE]")
@click.option(
    "--edition",
    type=click.Choice([*NAMES]),
    help="The edition of the document, if its operations do not show it.",
)
@_reports[0]
@_reports[1]
def check(source: str, edition: str | None, markdown: Path | None, as_json: Path | None) -> None:
    """Show how a published document differs from the one that this client was made from.

    The default is the current document of the hosted service.
    """
    decisions: list[Decision] = []
    after = _read(source, decisions)
    vendored: dict[Edition, Object] = {
        name: json.loads(path.read_text(encoding="utf-8")) for name, path in _where.facts().items()
    }
    named: list[Edition] = [name for name in NAMES if name == edition]
    chosen = named[0] if named else _edition_of(after, vendored)
    month, _ = DOCUMENTS[chosen]
    title = f"from the {month} document of {NAMES[chosen]}, which this client was made from, to {source}"
    _report(vendored[chosen], after, title, decisions, markdown, as_json)


def _edition_of(document: Object, vendored: Mapping[Edition, Object]) -> Edition:
    """The first edition that has nearly all operations of a document."""
    keys = {(path, method) for path, method, _ in operations(document)}
    for name, known in vendored.items():
        if len(keys & {(path, method) for path, method, _ in operations(known)}) >= 0.9 * len(keys):
            return name
    return next(iter(vendored))


def _stop(reason: object) -> NoReturn:
    click.echo(f"calcom spec: {reason}", err=True)
    raise SystemExit(FAILED)


def _read(source: str, decisions: list[Decision]) -> Object:
    """The facts of a document."""
    return _facts(_bytes(source), source, decisions)


def _facts(content: bytes, source: str, decisions: list[Decision]) -> Object:
    try:
        published = reading.parsed(content, source)
    except reading.UnreadableError as error:
        _stop(error)
    if "x-source" in published:
        return published
    try:
        return facts.facts(published, "calcom", Counter(), decisions, facts.Tables(**_differ()["tables"]))
    except reading.UnreadableError as error:
        _stop(f"{source}: {error}")


def _bytes(source: str) -> bytes:
    if not source.startswith(("http://", "https://")):
        try:
            return Path(source).read_bytes()
        except OSError as error:
            _stop(f"{source}: {(error.strerror or str(error)).lower()}")
    import httpx

    try:
        answer = httpx.get(source, follow_redirects=True, timeout=60)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        _stop(f"{source}: {error or type(error).__name__}")
    if answer.status_code != 200:
        _stop(f"{source}: expected status 200, got {answer.status_code}")
    return answer.content


def _differ() -> Object:
    content: Object = json.loads(_where.differ().read_text(encoding="utf-8"))
    return content


def _report(
    old: Object,
    new: Object,
    title: str,
    decisions: list[Decision],
    markdown: Path | None,
    as_json: Path | None,
) -> NoReturn:
    table = _differ()
    seen = {DOCUMENTS[edition][1]: edition for edition in DOCUMENTS}.get(
        old.get("x-source", {}).get("sha256")
    )
    observed = Observed.from_json(table["observed"][seen]) if seen else None
    changes = diff.compare(old, new, table["names"], observed)
    broken = diff.breaks(changes, table["ignored"])
    told = [diff.line(c, table["ignored"]) for c in changes if c.level != diff.FINE or "added" in c.rule]
    wanted = [f"to decide: {decision}" for decision in decisions]
    head = diff.summary(changes) if changes else ["no differences"]
    click.echo("\n".join([title, *head, *told, *wanted]))
    if markdown:
        listed = ["```", *told, "```"] if told else []
        lines = ["# API document", "", f"Changes {title}.", "", *(f"- {text.strip()}" for text in head), ""]
        _write(markdown, "\n".join([*lines, *(f"- {text}" for text in wanted), "", *listed]).rstrip() + "\n")
    if as_json:
        content = {
            "title": title,
            "green": not broken and not decisions,
            "breaks": len(broken),
            "decisions": [asdict(decision) for decision in decisions],
            "changes": diff.as_json(changes),
        }
        _write(as_json, json.dumps(content, indent=1) + "\n")
    raise SystemExit(BREAKS if broken or decisions else GREEN)


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        _stop(f"{path}: {error.strerror}")
