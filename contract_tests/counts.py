"""Numbers that several reports show: successful operations, and how much of the document was met."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

KINDS = ("parameters", "statuses", "fields")


def answered(operations: Mapping[str, Any]) -> str:
    """Say how many operations succeeded; not every success is a 2xx."""
    redirected = operations.get("redirected", 0)
    return f"{operations['reached_2xx']} answered 2xx" + (
        f", {redirected} with the documented redirect" if redirected else ""
    )


def totals(rows: Iterable[Mapping[str, Any]]) -> dict[str, dict[str, int]]:
    """Sum what was met and what is documented over all operations."""
    found = {kind: {"met": 0, "documented": 0} for kind in KINDS}
    for row in rows:
        for kind, counts in (row.get("covered") or {}).items():
            found[kind]["documented"] += counts["documented"]
            found[kind]["met"] += counts["documented"] - len(counts["not_met"])
    return found
