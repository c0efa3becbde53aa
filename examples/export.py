"""Export bookings to a CSV file; later runs only fetch changes: `python examples/export.py bookings.csv`.

The watermark is stored next to the table. A changed booking replaces its row.
"""

from __future__ import annotations

import csv
import sys
from datetime import UTC, datetime
from pathlib import Path

import calcom

FIELDS = ("uid", "status", "start", "end", "title", "updated_at")
BEGINNING = datetime(2000, 1, 1, tzinfo=UTC)


def export(client: calcom.CalCom, table: Path) -> int:
    """Update the table, and return how many bookings had changed."""
    mark = table.with_suffix(".watermark")
    since = datetime.fromisoformat(mark.read_text()) if mark.exists() else BEGINNING
    rows: dict[str, dict[str, str]] = {}
    if table.exists():
        with table.open(newline="", encoding="utf-8") as file:
            rows = {row["uid"]: row for row in csv.DictReader(file)}
    newest, changed = since, 0
    for booking in client.bookings.updated_since(since):
        row = {name: str(getattr(booking, name)) for name in FIELDS}
        # Bookings that changed exactly at the watermark come again.
        changed += rows.get(booking.uid) != row
        rows[booking.uid] = row
        newest = max(newest, booking.updated_at or newest)
    with table.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, FIELDS)
        writer.writeheader()
        writer.writerows(rows.values())
    # This is the last step: if an earlier one fails, the next run gets the same changes again.
    mark.write_text(newest.isoformat())
    return changed


if __name__ == "__main__":
    with calcom.CalCom() as client:
        print(f"{export(client, Path(sys.argv[1]))} bookings have changed")
