"""The snippets of the guide run as they stand, one after the other."""

from __future__ import annotations

import asyncio
import importlib
import re
from pathlib import Path
from typing import Any

import httpx
import pytest

GUIDE = Path(__file__).resolve().parents[2] / "docs" / "guide.md"
SNIPPET = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


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
        delivery = names["delivery"]
        for post in (_starlette, _flask, _django):
            assert post(names, delivery["body"], delivery["headers"]) == 204
            assert post(names, delivery["body"] + " ", delivery["headers"]) == 401
    finally:
        if "sandbox" in names:
            names["client"].close()
            names["sandbox"].close()
    shown = capsys.readouterr().out
    assert "ada" in shown
    assert "does not have this operation" in shown
    assert "\n500 " in shown
    assert "2 of 3 seats" in shown or "1 of 3 seats" in shown


def _starlette(names: dict[str, Any], body: str, headers: dict[str, str]) -> int:
    async def post() -> int:
        transport = httpx.ASGITransport(app=names["app"])
        async with httpx.AsyncClient(transport=transport, base_url="http://receiver") as client:
            return (await client.post("/cal", content=body, headers=headers)).status_code

    return asyncio.run(post())


def _flask(names: dict[str, Any], body: str, headers: dict[str, str]) -> int:
    return int(names["flask_app"].test_client().post("/cal", data=body, headers=headers).status_code)


def _django(names: dict[str, Any], body: str, headers: dict[str, str]) -> int:
    settings = importlib.import_module("django.conf").settings
    if not settings.configured:
        settings.configure()
    posts = importlib.import_module("django.test").RequestFactory()
    request = posts.post("/cal", data=body, content_type="application/json", headers=headers)
    return int(names["cal_in_django"](request).status_code)
