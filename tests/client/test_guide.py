"""The snippets of the guide run as they stand, one after the other."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

GUIDE = Path(__file__).resolve().parents[2] / "docs" / "guide.md"
SNIPPET = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def test_what_is_only_compiled_needs_what_is_not_installed() -> None:
    text = GUIDE.read_text(encoding="utf-8")
    shown = re.findall(r"^```py\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    for snippet in shown:
        compile(snippet, str(GUIDE), "exec")
    assert ["flask" in each or "csrf" in each for each in shown] == [True, True]


def test_links_lead_to_headings() -> None:
    text = GUIDE.read_text(encoding="utf-8")
    headings = {
        re.sub(r"[^a-z -]", "", line.lower()).strip().replace(" ", "-")
        for line in re.findall(r"^#+ (.*)$", text, re.MULTILINE)
    }
    assert set(re.findall(r"\]\(#([\w-]+)\)", text)) <= headings


def test_the_guide_runs(capsys: pytest.CaptureFixture[str]) -> None:
    text = GUIDE.read_text(encoding="utf-8")
    snippets = list(SNIPPET.finditer(text))
    assert len(snippets) > 15
    names: dict[str, Any] = {"__name__": "guide"}
    try:
        for snippet in snippets:
            line = text.count("\n", 0, snippet.start(1))
            # Blank lines in front let an error name the line of the guide.
            exec(compile("\n" * line + snippet.group(1), str(GUIDE), "exec"), names)
    finally:
        if "sandbox" in names:
            names["client"].close()
            names["sandbox"].close()
    shown = capsys.readouterr().out
    assert "ada" in shown
    assert "selfhosted servers do not have this operation" in shown
    assert "\n500 " in shown
    assert "2 of 3 seats" in shown or "1 of 3 seats" in shown
