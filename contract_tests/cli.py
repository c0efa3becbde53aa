"""`calcom contract`, also `python -m contract_tests`: run the suite, compare, merge and clean up."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from contract_tests.settings import Mode, Profile, Settings, SettingsError, gather

OK, FAILED, UNUSABLE = 0, 1, 2


@click.group(
    "contract", invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]}
)
@click.option("--url", help="The instance's address; without it the sandbox is started.")
@click.option("--key", help="API key of a user made for tests (CALCOM_API_KEY).")
@click.option("--key2", help="API key of a second user, for the security layer.")
@click.option("--client-id", help="Platform client, for the operations that need one.")
@click.option("--secret", help="The platform client's secret.")
@click.option("--profile", type=click.Choice([p.value for p in Profile]), help="Which edition the server is.")
@click.option("--mode", type=click.Choice([m.value for m in Mode]), help="How much the run may change.")
@click.option("--operations", multiple=True, help="Operation names or labels, with wildcards; repeatable.")
@click.option("--groups", multiple=True, help="Groups such as bookings or event_types; repeatable.")
@click.option("--layers", multiple=True, help="document, client, server, behaviour, security; repeatable.")
@click.option("--out", type=click.Path(path_type=Path), help="Where the report goes (reports/contract).")
@click.option("--ledger", multiple=True, type=click.Path(path_type=Path), help="Known failures of your own.")
@click.option("--seed", type=int, help="Repeats a run: the same seed sends the same requests.")
@click.option("--examples", type=int, help="Generated requests per operation and phase; 0 generates none.")
@click.option("--shard", help="One part of a split run, such as 3/8.")
@click.option("--rate", type=float, help="At most so many requests per second.")
@click.option("--max-time", type=float, help="Seconds for the generated requests.")
@click.option("--receiver-host", help="Address under which the instance can call this machine back.")
@click.option("--har", is_flag=True, default=None, help="Also write every exchange to contract.har.")
@click.option("--yes-hosted", is_flag=True, default=None, help="Yes, against the hosted service.")
@click.pass_context
def contract(context: click.Context, **options: Any) -> None:
    """Find out where a Cal.com server, its document and this client disagree."""
    if context.invoked_subcommand is not None:
        context.obj = options
        return
    try:
        settings = gather({name: value for name, value in options.items() if value is not None})
        code = execute(settings)
    except SettingsError as error:
        click.echo(str(error), err=True)
        sys.exit(UNUSABLE)
    sys.exit(code)


def execute(settings: Settings) -> int:
    """Run with these settings and write the reports; answers the exit code."""
    from contract_tests import known, report
    from contract_tests.document import Document
    from contract_tests.door import UnreachableError
    from contract_tests.progress import progress_for
    from contract_tests.runner import Run
    from contract_tests.target import open_target

    document = Document.load()
    entries = known.read(
        known.ledgers_for(sandbox=settings.is_sandbox, profile=settings.profile, given=settings.ledger)
    )
    with open_target(settings) as target:
        progress = progress_for(sys.stderr)
        run = Run(settings, target, document, progress)
        click.echo(run.announcement(), err=True)
        try:
            with progress:
                results = run.execute()
        except UnreachableError as error:
            click.echo(f"The target stopped answering: {error}", err=True)
            return FAILED
    problems = known.settle(results, entries)
    page = report.write(results.to_json(), settings.out)
    for problem in problems:
        click.echo(f"Ledger: {problem}", err=True)
    click.echo(conclusion(results.summary()), err=True)
    click.echo(f"Report: {page}", err=True)
    return OK if results.ok else FAILED


def conclusion(summary: dict[str, Any]) -> str:
    """The last lines of a run: what failed, and the numbers."""
    lines = []
    failed = [finding for finding in summary["findings"] if finding["state"] == "failed"]
    for finding in failed[:20]:
        lines.append(
            f"FAILED {finding['layer']} / {finding['operation']} / {finding['check']}: {finding['message']}"[
                :300
            ]
        )
        if finding.get("repeat"):
            lines.append(f"       again: {finding['repeat']}")
    if len(failed) > 20:
        lines.append(f"… and {len(failed) - 20} more")
    for scenario in summary["scenarios"]:
        if scenario["state"] == "failed":
            lines.append(f"FAILED scenario {scenario['name']}: {scenario['message']}"[:300])
    if summary.get("emptiness"):
        lines.append(f"FAILED: this run proves nothing, {summary['emptiness']}")
    operations, checks = summary["operations"], summary["checks"]
    lines.append(
        f"{'Passed' if summary['ok'] else 'Failed'}: {operations['reached_2xx']} of {operations['total']} operations "
        f"answered 2xx ({operations['attempted']} attempted); checks: {checks['passed']} passed, "
        f"{checks['failed']} failed, {checks['known']} known; {summary['requests']} requests in {summary['duration_s']} s"
    )
    return "\n".join(lines)


def main() -> None:
    contract(prog_name="contract")
