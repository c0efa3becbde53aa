"""Which parts of a program break: its usage against a document, an edition, or a contract report."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NoReturn

import click

from calcom_spec import impact as spec_impact
from calcom_spec import reports, usage
from calcom_spec.decisions import Decision
from calcom_spec.diff import BREAK
from calcom_spec.impact import Hit
from calcom_spec.observed import Observed
from calcom_spec.usage import Usage, Used

from .. import _endpoint, _versions, _where
from .._editions import DOCUMENTS, NAMES, Edition
from . import spec
from .spec import BREAKS, GREEN, Object

# Other names that people use for the editions.
ALSO: dict[str, Edition] = {"6.2": "selfhosted", "6.0": "teams"}


@dataclass(frozen=True)
class Target:
    """A document to compare the usage with; `text` and `source` are for line numbers."""

    document: Object
    text: str
    source: str
    edition: Edition | None
    is_edition: bool


class Source(click.ParamType[str]):
    """A file, a URL or an edition."""

    name = "document"

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[Any]:
        """Return the editions that begin with the typed text, or else files."""
        from click.shell_completion import CompletionItem

        editions = [CompletionItem(name) for name in (*NAMES, *ALSO) if name.startswith(incomplete)]
        # Shells that complete files drop all other suggestions.
        return editions or [CompletionItem(incomplete, type="file")]


@click.command()
@click.argument("usages", nargs=-1, required=True, type=click.Path(dir_okay=False, path_type=Path))
@click.option(
    "--against",
    required=True,
    type=Source(),
    metavar="DOCUMENT|URL|results.json|EDITION",
    help=f"A published document, a report of the contract suite, or one of {', '.join((*NAMES, *ALSO))}.",
)
@click.option(
    "--from",
    "origin",
    type=Source(),
    metavar="DOCUMENT|URL|EDITION",
    help="The edition that the program uses now; by default the recorded one.",
)
@click.option(
    "--edition",
    type=click.Choice([*NAMES]),
    help="The edition of the document, if its operations do not show it.",
)
@click.option(
    "--merge",
    "merged",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write the merged USAGES to FILE.",
)
@spec._reports[0]
@spec._reports[1]
def impact(
    usages: tuple[Path, ...],
    against: str,
    origin: str | None,
    edition: Edition | None,
    merged: Path | None,
    markdown: Path | None,
    as_json: Path | None,
) -> None:
    """Show which parts of a program break, from its USAGES (calcom.testing.record, pytest --calcom-usage).

    Exit status: 0 if nothing breaks, 1 if something does, 2 if it could not run.
    """
    used = Usage(frozenset())
    for path in usages:
        try:
            used |= usage.read(path)
        except usage.UnreadableUsageError as error:
            _stop(f"{path}: {error}")
    if merged:
        spec._write(merged, usage.dump(used))
    if not used.operations:
        _stop("the usage is empty: no operation was recorded")
    notes: list[str] = []
    report = _report_at(against)
    if report is not None:
        found = reports.hits(report, used)
    else:
        target = _target(against, edition)
        base = _target(origin, None) if origin else None
        found = [hit for each in used.operations for hit in _hits(each, used, target, base, notes)]
        found = [_located(hit, target) for hit in found]
    title = f"{_many(len(used.operations), 'operation')} against {against}"
    broken = sum(hit.level == BREAK for hit in found)
    click.echo(f"{title}: {broken} break, {len(found) - broken} may break")
    for line in (*spec_impact.lines(found), *(f"note: {note}" for note in notes)):
        click.echo(line)
    if markdown:
        spec._write(markdown, spec_impact.markdown(found, title, notes))
    if as_json:
        content = {"title": title, "green": not broken, "breaks": broken, "notes": notes}
        spec._write(as_json, json.dumps({**content, "hits": spec_impact.as_json(found)}, indent=1) + "\n")
    raise SystemExit(BREAKS if broken else GREEN)


def _many(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def _stop(reason: object) -> NoReturn:
    click.echo(f"calcom impact: {reason}", err=True)
    raise SystemExit(spec.FAILED)


def _report_at(source: str) -> Object | None:
    """The report of the contract suite in a file or folder, if there is one."""
    path = Path(source)
    file = path / "results.json" if path.is_dir() else path
    if source in (*NAMES, *ALSO) or source.startswith(("http://", "https://")) or not file.is_file():
        return None
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
    except ValueError:
        return None  # YAML, or invalid: the reader of documents will say so.
    return content if reports.is_report(content) else None


def _target(source: str, edition: Edition | None) -> Target:
    named: Edition | None = ALSO.get(source) or next((name for name in NAMES if name == source), None)
    if named is not None:
        path = _where.facts()[named]
        text = path.read_text(encoding="utf-8")
        return Target(json.loads(text), text, path.name, named, is_edition=True)
    text = spec._bytes(source).decode("utf-8", "replace")
    decisions: list[Decision] = []
    document = spec._facts(text.encode(), source, decisions)
    chosen = edition or (None if _speaks_v1(document) else spec._edition_of(document, _vendored()))
    return Target(document, text, source, chosen, is_edition=False)


def _speaks_v1(document: Object) -> bool:
    return not any(path.startswith("/v2") for path in document["paths"])


def _vendored() -> dict[Edition, Object]:
    return {name: _facts_of(name) for name in NAMES}


_read: dict[str, Object] = {}


def _facts_of(edition: Edition | None) -> Object:
    """The facts of an edition, or of API v1; each file is read once."""
    path = _where.facts()[edition] if edition else _where.facts_of_v1()
    if str(path) not in _read:
        _read[str(path)] = json.loads(path.read_text(encoding="utf-8"))
    return _read[str(path)]


def _hits(
    used: Used, all_used: Usage, target: Target, base: Target | None, notes: list[str]
) -> Iterator[Hit]:
    """Which uses of one operation break."""
    if (used.api == "v1") != _speaks_v1(target.document):
        text = f"the document does not describe API {used.api}; uses of API {used.api} were not checked"
        if text not in notes:
            notes.append(text)
        return
    if target.is_edition and target.edition:
        missing = _missing_on(used, target.edition)
        if missing is not None:
            yield missing
            return
    known: set[tuple[str, str]] = set()
    for old in _bases(used, all_used, target, base):
        for hit in spec_impact.hits(used, old, target.document, spec._differ()["names"], _observed(old)):
            if target.is_edition and hit.what == "operation":
                continue  # Servers have operations that their documents omit.
            if (hit.rule, hit.what) not in known:
                known.add((hit.rule, hit.what))
                yield hit


def _missing_on(used: Used, edition: Edition) -> Hit | None:
    """The break of an operation on an edition, judged by more than the document of the edition."""
    operation = _endpoint.operations().get(used.operation)
    if operation is None:
        return None
    if edition not in operation.editions:
        return spec_impact.gone(used, f"{NAMES[edition]} does not have it")
    lacking = sorted(
        version for version in used.versions if version not in operation.versions.get(edition, ())
    )
    if not lacking or not operation.versions.get(edition):
        return None
    served = operation.versions[edition]
    instead = _versions.choose(
        area=operation.tag,
        operation=used.operation,
        default=operation.default_version,
        available=operation.versions,
        editions=(edition,),
        overrides={},
    )
    effect = f"{used.operation}: sent in version {instead} there, unless a version is chosen for it"
    detail = f"{NAMES[edition]} does not support {', '.join(lacking)}, only {', '.join(served)}"
    return Hit(BREAK, "version-not-served", used, "operation", detail, effect, tuple(sorted(used.tests)))


def _bases(used: Used, all_used: Usage, target: Target, base: Target | None) -> Iterator[Object]:
    """The documents of the servers that the program uses now, in the version of the target."""
    if base is not None:
        yield base.document
        return
    if used.api == "v1":
        yield _facts_of(None)
        return
    recorded: list[Edition] = [name for name in NAMES if name in all_used.editions]
    own: list[Edition] = [target.edition] if target.edition and not target.is_edition else []
    names: list[Edition] = [*own, *recorded, *NAMES]
    order = list(dict.fromkeys(names))
    found = spec_impact.found(target.document, used)
    version = spec_impact.described_version(found[1]) if found else None
    having: list[tuple[Edition, Any]] = [
        (name, there) for name in order if (there := spec_impact.found(_facts_of(name), used))
    ]
    alike: list[Edition] = [
        name for name, there in having if spec_impact.described_version(there[1]) == version
    ]
    wanted = recorded if target.is_edition else [*own, *recorded]
    chosen: list[Edition] = [name for name in alike if name in wanted] or alike[:1]
    if not chosen and having:
        chosen = [having[0][0]]
    for name in chosen:
        if not (target.is_edition and name == target.edition):
            yield _facts_of(name)


def _observed(document: Object) -> Observed | None:
    table = spec._differ()["observed"]
    known = {DOCUMENTS[name][1]: name for name in DOCUMENTS}.get(document.get("x-source", {}).get("sha256"))
    return Observed.from_json(table[known]) if known and known in table else None


def _located(hit: Hit, target: Target) -> Hit:
    """The hit with its line in the document."""
    if not hit.pointer:
        return hit
    return replace(hit, where=f"{target.source}:{spec_impact.line_of(target.text, hit.pointer)}")
