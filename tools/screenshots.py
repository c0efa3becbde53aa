"""Make pictures of the command for the pages, from its real output: `python -m tools.screenshots`.

A sandbox gets some bookings, the commands run in a terminal, and their output becomes an SVG that loads no
fonts or scripts.
"""

from __future__ import annotations

import io
import os
import pty
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from html import escape
from pathlib import Path
from typing import NamedTuple

from rich.console import Console
from rich.segment import Segment
from rich.terminal_theme import SVG_EXPORT_THEME
from rich.text import Text

from calcom import CalCom
from calcom.sandbox import Sandbox

ROOT = Path(__file__).resolve().parents[1]
OUT = ROOT / "docs" / "terminal"
COLUMNS = 100
LINE, CHARACTER, MARGIN = 20, 8.4, 16
# SVG shows consecutive spaces as one.
NO_BREAK = "\N{NO-BREAK SPACE}"


class Shot(NamedTuple):
    """A picture: its file and the command that it shows."""

    name: str
    arguments: tuple[str, ...]


SHOTS = (
    Shot("agenda", ("agenda",)),
    Shot("bookings-list", ("bookings", "list", "--status", "upcoming")),
    Shot("doctor", ("doctor",)),
)
GUESTS = ("Grace Hopper", "Alan Turing", "Katherine Johnson", "Edsger Dijkstra")


def fill(sandbox: Sandbox) -> None:
    """Make some bookings and a signed webhook."""
    with CalCom(sandbox.api_key, base_url=sandbox.url) as client:
        event_type = client.event_types.list()[0]
        today = datetime.now(UTC).date()
        free = client.slots.list(event_type_id=event_type.id, start=today, end=today + timedelta(days=6))
        days = [times for times in free.by_day().values() if len(times) > 6]
        times = [days[0][1], days[0][5], days[1][2], days[2][4]]
        for starts, name in zip(times, GUESTS, strict=True):
            email = f"{name.split()[0].lower()}@example.com"
            guest = {"name": name, "email": email, "timeZone": "Europe/London"}
            client.bookings.create(event_type_id=event_type.id, start=starts, attendee=guest)
        client.webhooks.create(
            active=True,
            subscriber_url="http://127.0.0.1:9/cal",
            triggers=["BOOKING_CREATED", "BOOKING_CANCELLED"],
            secret="a secret of the page",
        )


def printed(sandbox: Sandbox, arguments: tuple[str, ...]) -> str:
    """Return what a command prints on a terminal, including colours."""
    environment = {
        **os.environ,
        "CALCOM_API_KEY": sandbox.api_key,
        "CALCOM_BASE_URL": sandbox.url,
        "COLUMNS": str(COLUMNS),
        "TERM": "xterm-256color",
        "TZ": "Europe/London",
    }
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "calcom", *arguments], env=environment, stdout=theirs, stderr=theirs, cwd=ROOT
    ) as process:
        os.close(theirs)
        parts = []
        while True:
            try:
                part = os.read(ours, 65536)
            except OSError:
                break  # The terminal closes when the command ends.
            if not part:
                break
            parts.append(part)
    os.close(ours)
    if process.returncode:
        raise SystemExit(f"calcom {' '.join(arguments)} exited with {process.returncode}")
    return b"".join(parts).decode().replace("\r\n", "\n")


def picture(command: str, shown: str) -> str:
    """Draw a terminal with a command and its output as SVG."""
    console = Console(file=io.StringIO(), width=COLUMNS, color_system="truecolor", force_terminal=True)
    text = Text.assemble((f"$ {command}\n", "bold"), Text.from_ansi(shown.rstrip("\n")))
    rows = console.render_lines(text, pad=False)
    width = round(COLUMNS * CHARACTER + 2 * MARGIN)
    height = len(rows) * LINE + 2 * MARGIN
    background = SVG_EXPORT_THEME.background_color.hex
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img">',
        f"<title>{escape(command)}</title>",
        f'<rect width="{width}" height="{height}" rx="8" fill="{background}"/>',
        '<g font-family="ui-monospace, monospace" font-size="14">',
    ]
    for number, row in enumerate(rows):
        spans = "".join(_span(segment, column) for segment, column in _columns(row))
        lines.append(f'<text y="{MARGIN + number * LINE + 15}">{spans}</text>')
    return "\n".join([*lines, "</g>", "</svg>", ""])


def _columns(row: list[Segment]) -> list[tuple[Segment, int]]:
    found, column = [], 0
    for segment in row:
        found.append((segment, column))
        column += segment.cell_length
    return found


def _span(segment: Segment, column: int) -> str:
    style = segment.style
    colour = SVG_EXPORT_THEME.foreground_color
    if style is not None and style.color is not None:
        colour = style.color.get_truecolor(SVG_EXPORT_THEME)
    bold = ' font-weight="bold"' if style is not None and style.bold else ""
    x = round(MARGIN + column * CHARACTER, 1)
    return f'<tspan x="{x}" fill="{colour.hex}"{bold}>{escape(segment.text).replace(" ", NO_BREAK)}</tspan>'


def main() -> None:
    """Write the pictures."""
    OUT.mkdir(exist_ok=True)
    with Sandbox() as sandbox:
        fill(sandbox)
        for shot in SHOTS:
            command = " ".join(("calcom", *shot.arguments))
            file = OUT / f"{shot.name}.svg"
            file.write_text(picture(command, printed(sandbox, shot.arguments)), encoding="utf-8")
            print(file.relative_to(ROOT))


if __name__ == "__main__":
    main()
