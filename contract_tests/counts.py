"""How much of the document was met, added up over operations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

KINDS = ("parameters", "statuses", "fields")


def totals(rows: Iterable[Mapping[str, Any]]) -> dict[str, dict[str, int]]:
    """Met and documented over all operations."""
    found = {kind: {"met": 0, "documented": 0} for kind in KINDS}
    for row in rows:
        for kind, counts in (row.get("covered") or {}).items():
            found[kind]["documented"] += counts["documented"]
            found[kind]["met"] += counts["documented"] - len(counts["not_met"])
    return found
