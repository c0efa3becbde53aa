"""`calcom contract` and `python -m contract_tests`: run the suite, compare, merge and clean up."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from contract_tests.causes import reaches
from contract_tests.counts import answered
from contract_tests.settings import LAYERS, Mode, Profile, Settings, SettingsError, gather

if TYPE_CHECKING:
    from contract_tests.leaving import Exit

LEDGER = "contract-ledger.toml"
OK, FAILED, UNUSABLE, OURS = 0, 1, 2, 3
_PATH = click.Path(path_type=Path)


@contextmanager
def _usable() -> Iterator[None]:
    """Exit with a line about settings or files that cannot be used."""
    try:
        yield
    except SettingsError as error:
        click.echo(str(error), err=True)
        sys.exit(UNUSABLE)


def _settings(options: Mapping[str, Any]) -> Settings:
    return gather({name: value for name, value in options.items() if value is not None})


class Verbs(click.Group):
    """A group that takes the options of a run before or after the verb."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        at = self._verb(args)
        if at is not None:
            verb = self.commands[args[at]]
            mine = self._options(self.params)
            theirs = self._options(verb.params)
            moved, kept, rest = [], [], list(args[at + 1 :])
            while rest:
                word = rest.pop(0)
                name, has_value, _ = word.partition("=")
                if name in mine and name not in theirs:
                    moved.append(word)
                    if not has_value and not mine[name] and rest:
                        moved.append(rest.pop(0))
                else:
                    kept.append(word)
            args = [*args[:at], *moved, args[at], *kept]
        return super().parse_args(ctx, args)

    def _verb(self, args: list[str]) -> int | None:
        mine = self._options(self.params)
        skip = False
        for index, word in enumerate(args):
            if skip:
                skip = False
            elif word in self.commands:
                return index
            else:
                name, has_value, _ = word.partition("=")
                skip = name in mine and not has_value and not mine[name]
        return None

    @staticmethod
    def _options(parameters: Sequence[click.Parameter]) -> dict[str, bool]:
        """Return the names of options and whether they are flags."""
        return {
            name: parameter.is_flag
            for parameter in parameters
            if isinstance(parameter, click.Option)
            for name in parameter.opts
        }


@click.group(
    "contract",
    cls=Verbs,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.option("--url", help="URL of the instance; without it the run starts the sandbox.")
@click.option("--key", help="API key of a test user (CALCOM_API_KEY).")
@click.option("--key2", help="API key of a second user, for the security layer.")
@click.option("--member-key", help="API key of a plain member of the organization (--profile teams).")
@click.option("--client-id", help="Id of a platform client, for the operations that need one.")
@click.option("--secret", help="The platform client's secret.")
@click.option("--profile", type=click.Choice([p.value for p in Profile]), help="Which edition the server is.")
@click.option("--mode", type=click.Choice([m.value for m in Mode]), help="How much the run may change.")
@click.option("--operations", multiple=True, help="Operation names or labels, with wildcards; repeatable.")
@click.option("--groups", multiple=True, help="Groups such as bookings or event_types; repeatable.")
@click.option("--layers", multiple=True, help=f"{', '.join(LAYERS)}; repeatable.")
@click.option("--out", type=_PATH, help="Folder of the report (reports/contract).")
@click.option("--ledger", multiple=True, type=_PATH, help="TOML file with known failures; repeatable.")
@click.option(
    "--scenarios", multiple=True, type=_PATH, help="Python file with your own scenarios; repeatable."
)
@click.option("--document", type=_PATH, help="OpenAPI document to use instead of the shipped one.")
@click.option("--overlay", multiple=True, type=_PATH, help="OpenAPI overlay on the document; repeatable.")
@click.option("--header", multiple=True, help="NAME=VALUE, sent with every request; repeatable.")
@click.option("--ca-file", type=_PATH, help="Certificates to trust (PEM).")
@click.option("--seed", type=int, help="Seed of a run to repeat; the same seed sends the same requests.")
@click.option("--examples", type=int, help="Generated requests per operation and phase; 0 generates none.")
@click.option("--shard", help="One part of a split run, such as 3/8.")
@click.option("--workers", type=int, help="Number of parts to run in parallel; 3 for an instance.")
@click.option("--rate", type=float, help="Maximum requests per second.")
@click.option("--max-time", type=float, help="Maximum seconds for the whole run.")
@click.option("--receiver-host", help="Host name under which the instance reaches this machine.")
@click.option("--mail-sink", type=int, help="Port on which to receive the mail that the instance sends.")
@click.option("--har", is_flag=True, default=None, help="Also write every exchange to contract.har.")
@click.option("--yes-hosted", is_flag=True, default=None, help="Confirm a run against the hosted service.")
@click.pass_context
def contract(context: click.Context, /, **options: Any) -> None:
    """Find out where a Cal.com server, its document and this client disagree."""
    if context.invoked_subcommand is not None:
        context.obj = options
        return
    with _usable():
        sys.exit(execute(_settings(options)))


@contract.command("clean")
@click.argument("journal", type=_PATH, required=False)
@click.option("--out", type=_PATH, help="The folder of the run's report.")
@click.pass_context
def clean_command(context: click.Context, journal: Path | None, out: Path | None) -> None:
    """Remove what an interrupted run left on the instance, by its JOURNAL or by the journals in --out."""
    from contract_tests import cleaning
    from contract_tests.api import EndlessError
    from contract_tests.bounded import Line
    from contract_tests.gateway import Gateway, StopError, UnreachableError
    from contract_tests.guard import Guard, Journal
    from contract_tests.leaving import exit_of
    from contract_tests.profiles import document_for, reach

    with _usable():
        settings = _settings(context.obj or {})
        if settings.url is None:
            raise SettingsError("clean needs --url and --key: calcom contract --url … --key … clean")
        found = [journal] if journal is not None else sorted((out or settings.out).glob("**/journal*.jsonl"))
        if not found or not all(path.is_file() for path in found):
            raise SettingsError(f"No journal at {journal or out or settings.out}; there is nothing to clean.")
        target = reach(settings)
        journals = [(path, Journal.read(path, scope=target.scope)) for path in found]
    removed, left = 0, []
    for path, kept in journals:
        gateway = Gateway(
            target.base_url,
            document_for(settings),
            credentials=target.credentials,
            platform=target.platform,
            line=Line.of(settings),
            guard=Guard(Mode.OWNED, kept, api=target.api),
            rate=settings.rate,
            api=target.api,
        )
        gateway.platform = target.platform
        try:
            left += cleaning.put_back(gateway, cleaning.read_profile(path))
            cleaning.choose_again(gateway, cleaning.read_snapshot(path))
            cleaned = cleaning.clean(gateway, kept)
        except (StopError, UnreachableError, EndlessError) as error:
            left.append(f"objects named by {path}: {error}")
        else:
            removed += len(cleaned.removed)
            left += cleaned.left
        finally:
            gateway.close()
    leaving = exit_of(settings)
    click.echo(f"objects removed: {removed}, left: {len(left)}")
    for thing in left:
        click.echo(leaving.line(f"left: {thing}"))
    sys.exit(FAILED if left else OK)


@contract.command("check")
@click.pass_context
def check_command(context: click.Context) -> None:
    """Say what an instance lacks before a run; sends only GET requests."""
    from contract_tests.gateway import Gateway
    from contract_tests.guard import Guard
    from contract_tests.instance.check import advise
    from contract_tests.profiles import document_for, reach

    with _usable():
        settings = _settings(context.obj or {})
        if settings.url is None:
            raise SettingsError("check needs --url and --key: calcom contract --url … --key … check")
        target = reach(settings)
    gateway = Gateway(
        target.base_url,
        document_for(settings),
        credentials=target.credentials,
        guard=Guard(Mode.READ_ONLY),
        api=target.api,
    )
    advice = list(advise(gateway, target, settings))
    gateway.close()
    for item in advice:
        click.echo(f"{'!' if item.blocking else '-'} {item.what}: {item.remedy}")
    if not advice:
        click.echo("Nothing is missing.")
    sys.exit(UNUSABLE if any(item.blocking for item in advice) else OK)


@contract.command("seed")
def seed_command() -> None:
    """Print the SQL that prepares the database of a test instance, for psql."""
    from contract_tests.instance.seeded import sql

    click.echo(sql(), nl=False)


@contract.command("merge")
@click.argument("reports", nargs=-1, required=True, type=_PATH)
@click.option(
    "--out", type=_PATH, default=Path("reports/contract"), show_default=True, help="Folder of the report."
)
def merge_command(reports: tuple[Path, ...], out: Path) -> None:
    """Merge the REPORTS (files or folders) of a split run."""
    from contract_tests import combine, report
    from contract_tests.leaving import Exit

    with _usable():
        merged = combine.merge([combine.load(path) for path in reports])
    sys.exit(_finish(merged, report.write(merged, out, Exit()), Exit()))


@contract.command("accept")
@click.argument("reported", metavar="[REPORT]", type=_PATH, required=False)
@click.option("--to", type=_PATH, default=Path(LEDGER), show_default=True, help="The ledger to write to.")
@click.option("--prune", is_flag=True, help="Also remove entries that no longer occur.")
@click.pass_context
def accept_command(context: click.Context, reported: Path | None, to: Path, prune: bool) -> None:
    """Write the failures of the last run, or of REPORT, into a ledger for `--ledger`."""
    from datetime import date

    from contract_tests import combine
    from contract_tests.accept import accept

    with _usable():
        given = {name: value for name, value in (context.obj or {}).items() if name == "out" and value}
        report = combine.load(reported or given.get("out") or Settings().out)
        if report.get("suite_errors") or report.get("generator_errors"):
            raise SettingsError("The run met a bug of the suite, which cannot be accepted. Please report it.")
        added, removed = accept(report, to, today=date.today(), prune=prune)
    click.echo(f"{to}: {added} entries added, {removed} removed. Run with --ledger {to}")


@contract.command("explain")
@click.argument("check", required=False)
def explain_command(check: str | None) -> None:
    """Say what CHECK means and what to do if it fails; without CHECK, list all checks."""
    from contract_tests.explain import CHECKS, explain

    if check is None:
        click.echo("\n".join(CHECKS))
        return
    told = explain(check)
    if told is None:
        click.echo(
            f"Unknown check or scenario: {check!r}. `explain` without a name lists the checks.", err=True
        )
        sys.exit(UNUSABLE)
    click.echo(told)


@contract.command("annotate")
@click.argument("summary", type=_PATH)
def annotate_command(summary: Path) -> None:
    """Print the failures of SUMMARY (summary.json) as annotations for GitHub."""
    import json

    from contract_tests.leaving import Exit

    try:
        told = json.loads(summary.read_text("utf-8"))
        faults = told["faults"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        click.echo(f"{summary} is not the summary.json of a run: {type(error).__name__}.", err=True)
        sys.exit(UNUSABLE)
    for problem in told.get("ledger_problems", []):
        click.echo(f"::error title=Ledger::{_escaped(Exit().line(problem))}")
    for fault in Exit().value(faults):
        if fault["state"] == "failed":
            title = f"{reaches(fault)}: {fault['check']} ({fault['layer']})"
            click.echo(f"::error title={_escaped(title, ':,')}::{_escaped(fault['message'])}")


def _escaped(text: str, more: str = "") -> str:
    """Escape text so that it cannot end its annotation or begin another."""
    for character in "%\r\n" + more:
        text = text.replace(character, f"%{ord(character):02X}")
    return text


@contract.command("compare")
@click.argument("before", type=_PATH)
@click.argument("after", type=_PATH)
@click.option(
    "--usage",
    "usages",
    multiple=True,
    type=click.Path(dir_okay=False, path_type=Path),
    help="Usage file of your program (calcom.testing.record); the rest is left out. Repeatable.",
)
def compare_command(before: Path, after: Path, usages: tuple[Path, ...]) -> None:
    """Say what changed from the report BEFORE to the report AFTER; exit with 1 if anything got worse."""
    from contract_tests import combine

    with _usable():
        reports = combine.load(before), combine.load(after)
        if usages:
            reports = combine.used(reports[0], usages), combine.used(reports[1], usages)
        difference = combine.compare(*reports)
    click.echo(str(difference))
    sys.exit(FAILED if difference.worse else OK)


def execute(settings: Settings) -> int:
    """Run with these settings and write the reports; return the exit code."""
    from contract_tests import known, report
    from contract_tests.leaving import exit_of
    from contract_tests.profiles import document_for, open_target
    from contract_tests.progress import progress_for
    from contract_tests.report.har import render_har
    from contract_tests.runner import Run, choose

    document = document_for(settings)
    workers = settings.workers_for(len(choose(document, settings)))
    if workers > 1:
        return _execute_parts(replace(settings, workers=workers))
    with open_target(settings) as target:
        entries = known.ledger_for(target.version, target.nearest, settings.ledger)
        progress = progress_for(sys.stderr)
        leaving = exit_of(settings)
        run = Run(settings, target, document, progress, entries)
        click.echo(leaving.line(run.announcement()), err=True)
        if settings.har:
            run.gateway.log = []
        with progress:
            results = run.execute()
    problems = known.settle(results, entries)
    page = report.write(results.to_json(), settings.out, leaving)
    if run.gateway.log is not None:
        har = render_har(run.gateway.log, "https://instance.example", results.meta["started"])
        (settings.out / "contract.har").write_text(har, "utf-8")
    for problem in [*problems, *results.meta["ledger_remarks"]]:
        click.echo(leaving.line(f"Ledger: {problem}"), err=True)
    return _finish(results.summary(), page, leaving)


def _execute_parts(settings: Settings) -> int:
    from contract_tests import report
    from contract_tests.leaving import exit_of
    from contract_tests.parallel import run_parts

    merged = run_parts(settings, execute, lambda line: click.echo(line, err=True))
    leaving = exit_of(settings)
    return _finish(merged, report.write(merged, settings.out, leaving), leaving)


def _finish(summary: dict[str, Any], page: Path, leaving: Exit) -> int:
    """Print the last lines of a run and the place of its report; return the exit code."""
    click.echo(conclusion(summary, leaving), err=True)
    click.echo(f"Report: {page}", err=True)
    return code_of(summary)


def code_of(summary: dict[str, Any]) -> int:
    """Return the exit code of a run. A bug of the suite makes the run unreliable."""
    if summary["suite_errors"] or summary["generator_errors"]:
        return OURS
    return OK if summary["ok"] else FAILED


def conclusion(summary: dict[str, Any], leaving: Exit) -> str:
    """Return the last lines of a run: its failures and numbers."""
    return "\n".join(leaving.line(line, 700) for line in _conclusion(summary))


def _conclusion(summary: dict[str, Any]) -> list[str]:
    lines = []
    failed = [fault for fault in summary["faults"] if fault["state"] == "failed"]
    for fault in failed[:20]:
        lines.append(
            f"FAILED {fault['layer']} / {reaches(fault)} / {fault['check']}: {fault['message']}"[:300]
        )
        if len(fault["scenarios"]) > 1:
            lines.append(f"scenarios: {', '.join(fault['scenarios'])}"[:300])
        if fault.get("repeat"):
            lines.append(f"again: {fault['repeat']}")
    if len(failed) > 20:
        lines.append(f"… and {len(failed) - 20} more")
    named = {name for fault in failed for name in (fault["origin"], *fault["scenarios"])}
    for scenario in summary["scenarios"]:
        if scenario["state"] == "failed" and scenario["name"] not in named:
            lines.append(f"FAILED scenario {scenario['name']}: {scenario['message']}"[:300])
    for error in summary["suite_errors"][:10]:
        lines.append(f"BUG OF THE SUITE in {error['where']}: {error['message']}"[:300])
    for error in summary["generator_errors"][:10]:
        lines.append(f"BUG OF THE SUITE in {error['operation']} (generated): {error['message']}"[:300])
    if summary.get("stopped"):
        lines.append(f"FAILED: the run ended early. {summary['stopped']}")
    if summary.get("emptiness"):
        lines.append(f"FAILED: this run proves nothing, {summary['emptiness']}")
    if summary.get("stays"):
        stays = "; ".join(f"{what}: {count}" for what, count in sorted(summary["stays"].items()))
        lines.append(f"Left on the server, because no request removes it: {stays}")
    lines += [f"FAILED: the server is not as it was found: {thing}" for thing in summary["left_behind"][:20]]
    if summary.get("not_generated"):
        late = summary["not_generated"]
        lines.append(
            f"Out of time: {len(late)} operations had no generated requests ({', '.join(late[:5])}, …); "
            "raise --max-time or split the run"
        )
    operations, checks = summary["operations"], summary["checks"]
    added = f" and {operations['added']} added" if operations["added"] else ""
    reached = (
        f"of {operations['published']} published{added} operations {operations['attempted']} attempted, "
        f"{answered(operations)}; "
    )
    lines.append(
        f"{'Passed' if summary['ok'] else 'Failed'}: {reached if operations['attempted'] else ''}"
        f"checks: {checks['passed']} passed, {checks['failed']} failed, {checks['known']} known; "
        f"{summary['requests']} requests in {summary['duration_s']} s"
    )
    return lines


def main() -> None:
    contract(prog_name="contract")
