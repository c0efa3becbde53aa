"""Where the operations of both APIs are in the clients, as the derived page docs/operations.md says."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ROW = re.compile(r"\| `([\w.]+)` \| (\w+) \| `([A-Z]+) ([^`]+)` \|")


def places(api: str) -> dict[str, str]:
    """Operation -> place of its method."""
    page = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
    found: dict[str, str] = {}
    for line in page.partition(f"## API {api}\n")[2].partition("\n## ")[0].splitlines():
        row = ROW.match(line)
        if row:
            found[row[2]] = row[1]
    assert found
    return found
