"""Reports for people and machines."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from contract_tests.leaving import Exit
from contract_tests.report.ctrf import render_ctrf
from contract_tests.report.html import render_html
from contract_tests.report.junit import render_junit
from contract_tests.report.markdown import render_markdown


def write(report: dict[str, Any], out: Path, leaving: Exit) -> Path:
    """Write all report files to `out`; return the path of index.html."""
    out.mkdir(parents=True, exist_ok=True)
    report = leaving.value(report)
    summary = {key: value for key, value in report.items() if key not in ("rows", "cells")}
    (out / "results.json").write_text(_json(report), "utf-8")
    (out / "summary.json").write_text(_json(summary), "utf-8")
    (out / "summary.md").write_text(render_markdown(report), "utf-8")
    (out / "ctrf.json").write_text(render_ctrf(report), "utf-8")
    (out / "junit.xml").write_text(render_junit(report), "utf-8")
    page = out / "index.html"
    page.write_text(render_html(report), "utf-8")
    return page


def _json(value: Any) -> str:
    return json.dumps(value, indent=1, ensure_ascii=False, default=str) + "\n"
