"""The recipes for teams run as they stand, one after the other."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

PAGE = Path(__file__).resolve().parents[2] / "docs" / "teams.md"
SNIPPET = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def test_the_recipes_run(capsys: pytest.CaptureFixture[str]) -> None:
    text = PAGE.read_text(encoding="utf-8")
    snippets = list(SNIPPET.finditer(text))
    assert len(snippets) > 8
    names: dict[str, Any] = {"__name__": "teams"}
    try:
        for snippet in snippets:
            line = text.count("\n", 0, snippet.start(1))
            # Blank lines in front let an error name the line of the page.
            exec(compile("\n" * line + snippet.group(1), str(PAGE), "exec"), names)
    finally:
        if "sandbox" in names:
            names["sandbox"].close()
    assert "works in Europe/Berlin" in capsys.readouterr().out


def test_links_lead_to_headings() -> None:
    text = PAGE.read_text(encoding="utf-8")
    headings = {line.lower().replace(" ", "-") for line in re.findall(r"^#+ (.*)$", text, re.MULTILINE)}
    assert set(re.findall(r"\]\(#([\w-]+)\)", text)) <= headings
