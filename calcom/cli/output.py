"""Print results: JSON for programs, tables in local time for people."""

from __future__ import annotations

import json
import re
import shutil
import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

import click

# The columns of a table, the most important first.
COLUMNS = (
    "id",
    "uid",
    "start",
    "status",
    "title",
    "name",
    "slug",
    "lengthInMinutes",
    "username",
    "email",
    "role",
    "timeZone",
    "isDefault",
    "accepted",
    "active",
    "subscriberUrl",
    "triggers",
    "end",
    "type",
    "createdAt",
)
# The most columns of a table.
WIDTH = 6
# Columns that are not cut if possible; the width down to which texts are cut before columns are dropped, the
# fewest columns, and the smallest width.
WHOLE = frozenset({"id", "uid", "start", "end", "status", "slug", "createdAt"})
READABLE, FEWEST, SHORTEST = 24, 4, 8
COLOURS = {
    "accepted": "green",
    "upcoming": "green",
    "pending": "yellow",
    "unconfirmed": "yellow",
    "cancelled": "red",
    "rejected": "red",
}


def plain(value: Any) -> Any:
    """Return the value as JSON: models become objects, times become ISO 8601 strings."""
    if hasattr(value, "to_dict"):
        return plain(value.to_dict())
    if isinstance(value, datetime | date):
        return value.isoformat()
    if hasattr(value, "_asdict"):
        return {name: plain(each) for name, each in value._asdict().items()}
    if isinstance(value, Mapping):
        return {str(name): plain(each) for name, each in value.items()}
    if isinstance(value, str | bytes) or not isinstance(value, Iterable):
        return value
    return [plain(each) for each in value]


def show(value: Any, *, as_json: bool = False) -> None:
    """Print a result: as a table on a terminal, as JSON into a pipe or on request."""
    content = plain(value)
    if as_json or not sys.stdout.isatty():
        click.echo(inert(json.dumps(content, indent=2, ensure_ascii=False, default=str)))
    elif isinstance(content, list) and content and all(isinstance(row, Mapping) for row in content):
        table(content)
    elif isinstance(content, Mapping):
        _fields(content)
    elif isinstance(content, list):
        for row in content:
            click.echo(_cell("start", row))
        if not content:
            click.echo("nothing found", err=True)
    elif content is not None:
        click.echo(str(content))


def table(rows: Sequence[Mapping[str, Any]]) -> None:
    """Print the rows with the most important columns, cut to the width of the terminal."""
    names = [name for name in COLUMNS if any(row.get(name) is not None for row in rows)]
    names = names[:WIDTH] or list(rows[0])[:WIDTH]
    cells = [[_cell(name, row.get(name)) for name in names] for row in rows]
    widths = [max(len(name), *(len(row[at]) for row in cells)) for at, name in enumerate(names)]
    columns = shutil.get_terminal_size().columns
    # Parts of ids and times are useless: drop columns first, then cut texts.
    while len(names) > FEWEST and _least(names, widths) > columns:
        del names[-1], widths[-1]
    while sum(widths) + 2 * (len(names) - 1) > columns and max(widths) > SHORTEST:
        texts = [at for at, name in enumerate(names) if name not in WHOLE and widths[at] > SHORTEST]
        widths[max(texts or range(len(names)), key=lambda at: widths[at])] -= 1
    cells = [row[: len(names)] for row in cells]
    click.secho(
        "  ".join(name.ljust(width) for name, width in zip(names, widths, strict=True)).rstrip(), bold=True
    )
    for row in cells:
        parts = [_cut(text, width) for text, width in zip(row, widths, strict=True)]
        coloured = [
            click.style(part, fg=COLOURS.get(part.strip())) if name == "status" else part
            for name, part in zip(names, parts, strict=True)
        ]
        click.echo("  ".join(coloured).rstrip())


def _least(names: list[str], widths: list[int]) -> int:
    """How wide a table is at the least, with texts that can still be read."""
    least = [
        width if name in WHOLE else min(width, READABLE) for name, width in zip(names, widths, strict=True)
    ]
    return sum(least) + 2 * (len(names) - 1)


def _fields(content: Mapping[str, Any]) -> None:
    width = max(map(len, content), default=0)
    for name, value in content.items():
        click.echo(f"{click.style(name.ljust(width), bold=True)}  {_cell(name, value)}")


def _cut(text: str, width: int) -> str:
    return text.ljust(width) if len(text) <= width else text[: width - 1] + "…"


def _cell(name: str, value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        moment = _moment(name, value)
        return local(moment) if moment else printable(value)
    if isinstance(value, Mapping | list):
        return json.dumps(value, ensure_ascii=False, default=str)
    return str(value)


def inert(text: str) -> str:
    """JSON with the control characters that JSON allows in strings escaped, because terminals obey them."""
    return re.sub(r"[\x7f-\x9f\u2028\u2029]", lambda sign: f"\\u{ord(sign[0]):04x}", text)


def printable(text: str) -> str:
    """Return the text without control characters, which could control the terminal."""
    return "".join(sign if sign.isprintable() else "·" for sign in text)


def _moment(name: str, text: str) -> datetime | None:
    if not (name in ("start", "end") or name.endswith(("At", "Time", "Date"))):
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def local(moment: datetime) -> str:
    """Return the time in this machine's time zone."""
    return moment.astimezone().strftime("%a %d %b %Y %H:%M")
