"""Commands about event types, slots and bookings."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from typing import Any

import click

from .. import UNSET, CalCom, CalComError
from .._times import zone
from .login import client_of, find_login


@contextmanager
def client() -> Iterator[CalCom]:
    """A client; errors end the command with their message."""
    try:
        login = find_login()
        with client_of(login) if login is not None else CalCom() as made:
            yield made
    except CalComError as error:
        click.echo(str(error), err=True)
        sys.exit(1)


def show(value: Any) -> None:
    """Print a model, or several, as JSON."""
    if isinstance(value, list):
        value = [item.to_dict() if hasattr(item, "to_dict") else item for item in value]
    elif hasattr(value, "to_dict"):
        value = value.to_dict()
    click.echo(json.dumps(value, indent=2, ensure_ascii=False, default=str))


class Day(click.ParamType[date]):
    """A date such as 2026-11-23."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The date, or an error that shows the form."""
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is no date such as 2026-11-23", param, ctx)


class Moment(click.ParamType[datetime]):
    """A time with an offset, such as 2026-11-23T09:00+01:00 or 2026-11-23T08:00Z."""

    name = "time"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        """The time, or an error that shows the form."""
        if isinstance(value, datetime):
            return value
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is no time such as 2026-11-23T09:00+01:00", param, ctx)
        if moment.tzinfo is None:
            self.fail(f"{value!r} has no offset: write {value}+01:00, or {value}Z for UTC", param, ctx)
        return moment


@click.command()
def me() -> None:
    """Show whose key is in use."""
    with client() as calcom:
        show(calcom.me.get())


@click.command("event-types")
@click.option("--username", help="Whose event types; yours by default.")
@click.option("--json", "as_json", is_flag=True, help="Everything, as JSON.")
def event_types(username: str | None, as_json: bool) -> None:
    """List event types."""
    with client() as calcom:
        found = calcom.event_types.list(username=username) if username else calcom.event_types.list()
        if as_json:
            show(found)
            return
        for event_type in found:
            minutes = event_type.length_in_minutes
            click.echo(f"{event_type.id:>8}  {event_type.slug:<24} {minutes:>4} min  {event_type.title}")


@click.command()
@click.argument("event_type_id", type=int)
@click.option("--start", type=Day(), required=True, help="First day.")
@click.option("--end", type=Day(), help="Last day; the first by default.")
@click.option("--time-zone", default="UTC", show_default=True)
def slots(event_type_id: int, start: date, end: date | None, time_zone: str) -> None:
    """List the free slots of an event type."""
    with client() as calcom:
        zone(time_zone, "--time-zone")
        free = calcom.slots.list(
            event_type_id=event_type_id, start=start, end=end or start, time_zone=time_zone
        )
        for moment in free:
            click.echo(moment.isoformat(timespec="minutes"))
        if not free:
            click.echo("no free slots", err=True)


@click.command()
@click.argument("event_type_id", type=int)
@click.argument("start", type=Moment())
@click.option("--name", required=True, help="Who attends.")
@click.option("--email", required=True)
@click.option("--time-zone", default="UTC", show_default=True, help="The zone of who attends.")
def book(event_type_id: int, start: datetime, name: str, email: str, time_zone: str) -> None:
    """Book a time, such as 2026-11-23T09:00+01:00."""
    with client() as calcom:
        attendee = {"name": name, "email": email, "time_zone": time_zone}
        booking = calcom.bookings.create(event_type_id=event_type_id, start=start, attendee=attendee)
        click.echo(f"{booking.uid}  {booking.status}  {booking.start.isoformat(timespec='minutes')}")


@click.command()
@click.option("--status", type=click.Choice(["upcoming", "recurring", "past", "cancelled", "unconfirmed"]))
@click.option("--limit", type=click.IntRange(1), help="At most so many; all by default.")
@click.option("--json", "as_json", is_flag=True, help="Everything, as JSON.")
def bookings(status: Any, limit: int | None, as_json: bool) -> None:
    """List bookings."""
    with client() as calcom:
        found = calcom.bookings.list(status=status or UNSET).collect(limit=limit)
        if as_json:
            show(found)
            return
        for booking in found:
            start = booking.start.isoformat(timespec="minutes")
            click.echo(f"{booking.uid}  {booking.status:<10} {start}  {booking.title}")


@click.command()
@click.argument("booking_uid")
@click.option("--reason", required=True, help="Told to who attends.")
def cancel(booking_uid: str, reason: str) -> None:
    """Cancel a booking."""
    with client() as calcom:
        booking = calcom.bookings.cancel(booking_uid, reason=reason)
        click.echo(f"{booking.uid}  {booking.status}")


@click.command()
@click.argument("method")
@click.argument("path")
@click.option("--body", help="JSON to send.")
@click.option("--version", help="The cal-api-version to send.")
def request(method: str, path: str, body: str | None, version: str | None) -> None:
    """Send any request, such as: calcom request GET /v2/me"""
    try:
        content = json.loads(body) if body is not None else None
    except ValueError as error:
        raise click.BadParameter(f"is no JSON: {error}", param_hint="--body") from None
    with client() as calcom:
        show(calcom.request(method, path, body=content, version=version))
