"""The first checks when something does not work: key, server, edition, clock, webhooks."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import NamedTuple

import click

from .. import CalCom, CalComError
from .._editions import NAMES
from .connection import client
from .output import show

# A larger difference breaks tokens and the minimum notice of event types.
CLOCK_SECONDS = 30.0


class Finding(NamedTuple):
    """The result of one check."""

    what: str
    fine: bool
    says: str


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print JSON even on a terminal.")
def doctor(as_json: bool) -> None:
    """Check key, server, edition, clock and webhooks; exit status 1 if something is wrong."""
    with client() as calcom:
        findings = list(_findings(calcom))
    if as_json:
        show(findings, as_json=True)
    else:
        for finding in findings:
            mark = click.style("ok", fg="green") if finding.fine else click.style("!!", fg="red")
            click.echo(f"{mark}  {finding.what:<9} {finding.says}")
    if not all(finding.fine for finding in findings):
        sys.exit(1)


def _findings(calcom: CalCom) -> Iterator[Finding]:
    began = datetime.now(UTC)
    try:
        answer = calcom.with_raw_response(calcom.me.get)
    except CalComError as error:
        yield Finding("server", False, str(error))
        return
    ended = datetime.now(UTC)
    seconds = (ended - began).total_seconds()
    me = answer.parse()
    yield Finding("server", True, f"{calcom.base_url} answered in {seconds:.2f} s")
    yield Finding("key", True, f"belongs to {me.username} <{me.email}>, time zone {me.time_zone}")
    yield _clock(answer.headers.get("date"), began + (ended - began) / 2)
    try:
        settings = calcom.detect()._sender.settings
    except CalComError as error:
        yield Finding("edition", False, str(error))
    else:
        known = [text for name, text in NAMES.items() if name in settings.editions]
        yield Finding("edition", True, " or ".join(known))
    try:
        hooks = calcom.webhooks.list().collect()
    except CalComError as error:
        yield Finding("webhooks", False, str(error))
    else:
        active = sum(bool(hook.active) for hook in hooks)
        unsigned = sum(not hook.secret for hook in hooks if hook.active)
        text = f"{len(hooks)} in all, {active} active"
        yield Finding(
            "webhooks",
            not unsigned,
            text
            if not unsigned
            else f"{text}; {unsigned} active without a secret, so anybody can forge their deliveries",
        )


def _clock(date: str | None, here: datetime) -> Finding:
    try:
        there = parsedate_to_datetime(date or "")
    except ValueError:
        return Finding("clock", True, "the server sent no Date header")
    # The header is rounded to seconds.
    off = (here - there).total_seconds() - 0.5
    return Finding("clock", abs(off) <= CLOCK_SECONDS, f"differs by {abs(off):.0f} s from the server's")
