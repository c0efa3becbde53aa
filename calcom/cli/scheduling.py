"""Everyday commands: book, agenda, reschedule, cancel and confirm; and any request."""

from __future__ import annotations

import sys
from datetime import date, datetime, timedelta
from typing import Any

import click

from .. import UNSET, CalCom
from .._times import zone
from .connection import client
from .operations import Json
from .output import printable, show

# The number of free times to choose from.
OFFERED = 20


class Moment(click.ParamType[datetime]):
    """A time with an offset, such as 2026-11-23T09:00+01:00 or 2026-11-23T08:00Z."""

    name = "time"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        """Return the time, which must have an offset."""
        if isinstance(value, datetime):
            return value
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} must be a time such as 2026-11-23T09:00+01:00", param, ctx)
        if moment.tzinfo is None:
            self.fail(f"{value!r} has no offset: write {value}+01:00, or {value}Z for UTC", param, ctx)
        return moment


@click.command()
@click.argument("event_type_id", type=int)
@click.argument("start", type=Moment(), required=False)
@click.option("--name", required=True, help="Name of the attendee.")
@click.option("--email", required=True, help="E-mail address of the attendee.")
@click.option("--time-zone", default="UTC", show_default=True, help="Time zone of the attendee.")
@click.option(
    "--days", type=click.IntRange(1, 60), default=14, show_default=True, help="Days to search for free times."
)
@click.option("--json", "as_json", is_flag=True, help="Print the booking as JSON.")
@click.option("--dry-run", is_flag=True, help="Print the request without sending it.")
def book(
    event_type_id: int,
    start: datetime | None,
    name: str,
    email: str,
    time_zone: str,
    days: int,
    as_json: bool,
    dry_run: bool,
) -> None:
    """Book a time, such as 2026-11-23T09:00+01:00; without START, choose one of the free times."""
    with client(dry_run=dry_run and start is not None) as calcom:
        if start is None:
            start = _chosen(calcom, event_type_id, time_zone, days)
        attendee = {"name": name, "email": email, "time_zone": time_zone}
        with client(dry_run=dry_run) as booking_client:
            booking = booking_client.bookings.create(
                event_type_id=event_type_id, start=start, attendee=attendee
            )
        _tell(booking, as_json)


def _chosen(calcom: CalCom, event_type_id: int, time_zone: str, days: int) -> datetime:
    """Let the person at the terminal choose a free time."""
    if not sys.stdin.isatty():
        raise click.UsageError("Give START: without a terminal there is no prompt.")
    zone(time_zone, "--time-zone")
    today = date.today()
    free = calcom.slots.list(
        event_type_id=event_type_id, start=today, end=today + timedelta(days=days), time_zone=time_zone
    )[:OFFERED]
    if not free:
        raise click.ClickException(f"Event type {event_type_id} has no free time in the next {days} days.")
    for number, moment in enumerate(free, 1):
        click.echo(f"{number:>3}  {moment:%a %d %b %Y %H:%M}", err=True)
    number = click.prompt("Number of the time to book", type=click.IntRange(1, len(free)), err=True)
    return free[number - 1]


def _tell(booking: Any, as_json: bool) -> None:
    if as_json:
        show(booking, as_json=True)
    else:
        click.echo(f"{booking.uid}  {booking.status}  {booking.start.isoformat(timespec='minutes')}")


@click.command()
@click.option("--days", type=click.IntRange(1, 365), default=7, show_default=True, help="Days to show.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON even on a terminal.")
def agenda(days: int, as_json: bool) -> None:
    """Show the bookings of the next days, in local time."""
    with client() as calcom:
        found = calcom.bookings.list(
            status=["upcoming", "recurring", "unconfirmed"],
            before_end=datetime.now().astimezone() + timedelta(days=days),
            sort_start="asc",
        ).collect()
        if as_json:
            show(found, as_json=True)
            return
        day = ""
        for booking in found:
            begins, ends = booking.start.astimezone(), booking.end.astimezone()
            if day != (day := f"{begins:%A %d %B}"):
                click.secho(day, bold=True)
            who = ", ".join(each.name for each in booking.attendees or [])
            waits = "" if booking.status == "accepted" else f"  ({booking.status})"
            click.echo(
                f"  {begins:%H:%M} to {ends:%H:%M}  {printable(booking.title)}  {printable(who)}{waits}"
            )
        if not found:
            click.echo(f"No bookings in the next {days} days.", err=True)


@click.command()
@click.argument("booking_uid")
@click.option("--reason", required=True, help="The reason, which is shown to the attendees.")
@click.option("--json", "as_json", is_flag=True, help="Print the booking as JSON.")
@click.option("--dry-run", is_flag=True, help="Print the request without sending it.")
def cancel(booking_uid: str, reason: str, as_json: bool, dry_run: bool) -> None:
    """Cancel a booking."""
    with client(dry_run=dry_run) as calcom:
        _tell(calcom.bookings.cancel(booking_uid, reason=reason), as_json)


@click.command()
@click.argument("booking_uid")
@click.argument("start", type=Moment())
@click.option("--reason", help="The reason, which is shown to the attendees.")
@click.option("--json", "as_json", is_flag=True, help="Print the booking as JSON.")
@click.option("--dry-run", is_flag=True, help="Print the request without sending it.")
def reschedule(booking_uid: str, start: datetime, reason: str | None, as_json: bool, dry_run: bool) -> None:
    """Move a booking to another time; the booking gets a new uid."""
    with client(dry_run=dry_run) as calcom:
        _tell(calcom.bookings.reschedule(booking_uid, start=start, reason=reason or UNSET), as_json)


@click.command()
@click.argument("booking_uid")
@click.option("--json", "as_json", is_flag=True, help="Print the booking as JSON.")
@click.option("--dry-run", is_flag=True, help="Print the request without sending it.")
def confirm(booking_uid: str, as_json: bool, dry_run: bool) -> None:
    """Accept a booking that waits for confirmation."""
    with client(dry_run=dry_run) as calcom:
        _tell(calcom.bookings.confirm(booking_uid), as_json)


@click.command()
@click.argument("method")
@click.argument("path")
@click.option("--body", type=Json(), help="The JSON to send, @FILE, or - for standard input.")
@click.option("--version", help="The cal-api-version to send.")
@click.option("--dry-run", is_flag=True, help="Print the request without sending it.")
def request(method: str, path: str, body: Any, version: str | None, dry_run: bool) -> None:
    """Send any request, such as: calcom request GET /v2/me"""
    with client(dry_run=dry_run) as calcom:
        show(calcom.request(method, path, body=body, version=version), as_json=True)
