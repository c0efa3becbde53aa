"""The HTML report: one self-contained file."""

from __future__ import annotations

import json
from importlib import resources
from typing import Any

from jinja2 import Environment, StrictUndefined

from contract_tests.report.snippets import as_curl, as_python
from contract_tests.settings import CORE_GROUPS

LAYERS = {
    "document": "Document",
    "client": "Client",
    "server": "Server",
    "behaviour": "Behaviour",
    "security": "Security",
    "client-server": "Client ↔ server",
}


def render_html(report: dict[str, Any]) -> str:
    """Render the page for a report from `Results.to_json`."""
    here = resources.files("contract_tests.report")
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    template = environment.from_string((here / "page.html.j2").read_text("utf-8"))
    return template.render(
        report=report,
        style=(here / "page.css").read_text("utf-8"),
        script=(here / "page.js").read_text("utf-8"),
        data=_embedded(_page_data(report)),
        unreached=report["operations"]["unreached"],
    )


def _page_data(report: dict[str, Any]) -> dict[str, Any]:
    exchanges: list[dict[str, Any]] = []

    def keep(exchange: dict[str, Any] | None) -> int | None:
        if exchange is None:
            return None
        exchanges.append({**exchange, "curl": as_curl(exchange), "python": as_python(exchange)})
        return len(exchanges) - 1

    used = [layer for layer in LAYERS if any(layer in cells for cells in report["cells"].values())]
    return {
        "layers": [[layer, LAYERS[layer]] for layer in used],
        "rows": [
            {
                "id": row["id"],
                "method": row["method"],
                "path": row["path"],
                "group": row["group"].replace("_", " "),
                "versions": row["versions"],
                "status": row["status"],
                "unreached": row["unreached"],
                "expected": row["expected_unreached"],
                "cells": {
                    layer: {
                        "state": cell["state"],
                        "passed": cell["passed"],
                        "failed": cell["failed"],
                        "known": cell["known"],
                        "note": cell["note"],
                        "exchange": keep(cell["exchange"]),
                    }
                    for layer, cell in report["cells"].get(row["id"], {}).items()
                },
            }
            for row in sorted(report["rows"], key=lambda row: _place(row["group"]))
        ],
        "findings": [_finding(finding, keep) for finding in report["findings"]],
        "faults": [_finding(fault, keep) for fault in report["faults"] if fault["state"] == "failed"],
        "observations": [_finding(finding, keep) for finding in report["observations"]],
        "scenarios": report["scenarios"],
        "exchanges": exchanges,
    }


def _place(group: str) -> tuple[int, str]:
    """Sort the groups that every edition has first, in the order of the settings."""
    return (CORE_GROUPS.index(group) if group in CORE_GROUPS else len(CORE_GROUPS), group)


def _finding(finding: dict[str, Any], keep: Any) -> dict[str, Any]:
    kept = (
        "operation",
        "layer",
        "check",
        "message",
        "violations",
        "count",
        "known",
        "state",
        "origin",
        "repeat",
        "operations",
        "scenarios",
    )
    return {**{name: finding.get(name) for name in kept}, "exchange": keep(finding["exchange"])}


def _embedded(data: dict[str, Any]) -> str:
    """Write JSON that is safe inside a script element."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), default=str)
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
