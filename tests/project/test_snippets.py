"""Every snippet of README, pages and docstrings runs; commands and settings that are shown exist.

The snippets of a page run one after the other in one namespace: what one defines, the next ones use.
"""

from __future__ import annotations

import ast
import asyncio
import importlib
import json
import re
import shlex
import tomllib
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import click
import httpx
import pytest
import respx
import yaml

import calcom
from calcom import oauth, webhooks
from calcom.cli.commands import root
from calcom.sandbox import Sandbox

ROOT = Path(__file__).resolve().parents[2]
FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
# Run by a test of their own, which holds what they do against recordings.
ELSEWHERE = {"docs/v1-to-v2.md": "tests/v1/test_migration.py"}


def pages() -> list[str]:
    written = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), ROOT / "spec" / "README.md"]
    return sorted(str(path.relative_to(ROOT)) for path in [*written, ROOT / "calcom" / "agents" / "SKILL.md"])


PAGES = pages()


def text_of(page: str) -> str:
    return (ROOT / page).read_text(encoding="utf-8")


def fences(page: str, *languages: str) -> list[re.Match[str]]:
    return [found for found in FENCE.finditer(text_of(page)) if found[1] in languages]


WITH_PYTHON = [page for page in PAGES if fences(page, "python")]


# -- Python


@pytest.fixture(autouse=True)
def settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A machine on which nobody has a key."""
    for name in ("CALCOM_API_KEY", "CAL_API_KEY", "CALCOM_BASE_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)


def test_pages_with_snippets_are_run_here_or_name_their_test() -> None:
    assert {"README.md", "docs/guide.md", "docs/teams.md", "docs/recipes.md"} <= set(WITH_PYTHON)
    for page, test in ELSEWHERE.items():
        assert Path(page).name in text_of(test)


@pytest.mark.parametrize("page", [page for page in WITH_PYTHON if page not in ELSEWHERE])
def test_the_snippets_of_a_page_run(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    text = text_of(page)
    names: dict[str, Any] = {"__name__": "page"}
    try:
        for snippet in fences(page, "python"):
            # Blank lines in front let an error name the line of the page.
            line = text.count("\n", 0, snippet.start(2))
            exec(compile("\n" * line + snippet[2], page, "exec"), names)
        for check in MORE.get(page, ()):
            check(names)
    finally:
        for name in ("client", "sandbox"):
            if name in names:
                names[name].close()
    shown = capsys.readouterr().out
    for part in SHOWS.get(page, ()):
        assert part in shown


# What a page must have shown, and what is to be done with what its snippets have made.
SHOWS: dict[str, tuple[str, ...]] = {
    "README.md": ("accepted",),
    "docs/guide.md": (
        "ada",
        "does not have this operation",
        "\n500 ",
        " of 3 seats",
        "max_response_bytes",
        "[('get_me', 1, 503), ('get_me', 2, 200)]",
    ),
    "docs/impact.md": ("against 6.2: 2 break, 0 may break", "against 6.2: 0 break, 0 may break"),
    "docs/teams.md": ("works in Europe/Berlin",),
}


def receivers_answer(names: dict[str, Any]) -> None:
    delivery = names["delivery"]
    for post in (_starlette, _flask, _django):
        assert post(names, delivery["body"], delivery["headers"]) == 204
        assert post(names, delivery["body"] + " ", delivery["headers"]) == 401


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


MORE: dict[str, tuple[Callable[[dict[str, Any]], None], ...]] = {"docs/guide.md": (receivers_answer,)}


# -- docstrings


def docstrings() -> Iterator[tuple[str, str, str]]:
    """(module, where, snippet) of every docstring that has code in it."""
    for path in sorted((ROOT / "calcom").rglob("*.py")):
        if "_sync" in path.parts:
            continue  # The same docstrings, derived.
        parts = path.relative_to(ROOT).with_suffix("").parts
        module = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                for snippet in blocks(ast.get_docstring(node) or ""):
                    yield module, getattr(node, "name", ""), snippet


def blocks(docstring: str) -> Iterator[str]:
    """The indented parts of a docstring that are Python and do something; others are drawings and tables."""
    for found in re.findall(r"(?:^ {4}.*\n?|^\n(?= {4}))+", docstring, re.MULTILINE):
        code = re.sub(r"^ {4}", "", found, flags=re.MULTILINE)
        try:
            tree = ast.parse(code)
        except SyntaxError:
            continue
        if any(isinstance(node, ast.Call) for node in ast.walk(tree)):
            yield code


DOCSTRINGS = list(docstrings())


@pytest.mark.parametrize(
    ("module", "where", "snippet"), DOCSTRINGS, ids=[f"{m}:{w}" for m, w, _ in DOCSTRINGS]
)
def test_the_snippet_of_a_docstring_runs(
    module: str, where: str, snippet: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Sandbox() as sandbox, calcom.CalCom(sandbox.api_key, base_url=sandbox.url) as client:
        if module != "calcom.testing.routes":
            monkeypatch.setenv("CALCOM_API_KEY", sandbox.api_key)
            monkeypatch.setenv("CALCOM_BASE_URL", sandbox.url)
        names = {**vars(importlib.import_module(module)), "calcom": calcom, "CalCom": calcom.CalCom}
        names |= {"client": client, **GIVEN.get(module, dict)()}
        with respx.mock(assert_all_called=False) if module == "calcom.v1" else nullcontext() as router:
            if router is not None:
                router.get(url__startswith="https://cal.example.com/").respond(json={"bookings": []})
            exec(snippet, names)
        if names["client"] is not client:
            names["client"].close()


def _delivery() -> dict[str, Any]:
    body = b'{"triggerEvent": "BOOKING_CREATED", "createdAt": "2026-11-20T10:00:00Z", "payload": {}}'
    request = httpx.Request("POST", "http://receiver", headers=webhooks.deliver_headers(body, "s"))
    return {"raw_body": body, "SECRET": "s", "request": request}


def _stored() -> dict[str, Any]:
    (path,) = (ROOT / "tests" / "recordings" / "v1").glob("088-*.json")
    answer = json.loads(path.read_text(encoding="utf-8"))["response"]
    return {"row": answer["json"] if "json" in answer else json.loads(answer["body"])}


def _schedule() -> dict[str, Any]:
    from calcom.sandbox import validation

    item = validation.Shape(validation.Field("days", validation.array()))
    asked = SimpleNamespace(body={"name": "Mornings", "timeZone": "Europe/London"})
    return {"ctx": asked, "AVAILABILITY": item}


def _consent() -> dict[str, Any]:
    """A user of the sandbox has consented: the code is one that its seed has."""
    verifier = "sandbox-code-verifier-of-more-than-forty-three-characters"
    named = {**vars(oauth), "pkce": lambda: (verifier, oauth.challenge_of(verifier))}
    callback = "http://127.0.0.1:9099/callback"
    return {
        "oauth": SimpleNamespace(**named),
        "client_id": "sandbox-public",
        "state": "s1",
        "redirect_uri": callback,
        "callback_url": f"{callback}?code=code-sandbox-public-0&state=s1",
    }


# What the snippets of a module take as given.
GIVEN: dict[str, Callable[[], dict[str, Any]]] = {
    "calcom.agents": lambda: {"arguments": {"start": "2027-03-01", "end": "2027-03-02", "event_type_id": 1}},
    "calcom.oauth": _consent,
    "calcom.sandbox.validation": _schedule,
    "calcom.sandbox.webhooks.handlebars": lambda: {"payload": {"attendees": [{"name": "Ada"}]}},
    "calcom.v1.upgrade": _stored,
    "calcom.webhooks": _delivery,
}


# -- commands and settings


def commands() -> Iterator[tuple[str, str]]:
    for page in PAGES:
        text = text_of(page)
        lines = re.findall(r"^ {4}((?:[A-Z_]+=\S+ )?calcom .*)$", FENCE.sub("", text), re.MULTILINE)
        for fence in fences(page, "console", "bash", "sh"):
            lines += re.findall(r"^(?:\$ )?(calcom .*)$", fence[2], re.MULTILINE)
        # In a text a command may be broken at the end of a line.
        lines += [" ".join(each.split()) for each in re.findall(r"`(calcom\s[a-z][^`…]*)`", text)]
        for line in dict.fromkeys(lines):
            yield page, line


COMMANDS = list(commands())


@pytest.mark.parametrize(("page", "line"), COMMANDS, ids=[f"{p}:{n}" for n, (p, _) in enumerate(COMMANDS)])
def test_a_command_that_is_shown_exists(page: str, line: str) -> None:
    # Two blanks and more are before what the command does, and a pipe ends it.
    words = shlex.split(re.split(r"\s{2,}|\s[|>]\s", line.replace("…", "X"))[0], comments=True)[1:]
    command: click.Command = root
    context = click.Context(root, info_name="calcom")
    # Options of a group may stand behind its command too.
    known = options_of(root, context)
    while words:
        word = words.pop(0)
        if word.startswith("-") and word != "-":
            name, equals, _ = word.partition("=")
            assert name in known, f"{page} shows {line!r}, and there is no option {name}"
            if known[name] and not equals:
                words = words[1:]
        elif isinstance(command, click.Group):
            inner = command.get_command(context, word)
            assert inner is not None, f"{page} shows {line!r}, and there is no command {word!r}"
            context = click.Context(inner, info_name=word, parent=context)
            command, known = inner, known | options_of(inner, context)


def options_of(command: click.Command, context: click.Context) -> dict[str, bool]:
    """The options of a command, and whether each takes a value."""
    return {
        name: not (each.is_flag or each.count)
        for each in command.get_params(context)
        if isinstance(each, click.Option)
        for name in (*each.opts, *each.secondary_opts)
    }


@pytest.mark.parametrize("page", PAGES)
def test_settings_that_are_shown_can_be_read(page: str) -> None:
    for language, read in (("json", json.loads), ("toml", tomllib.loads), ("yaml", yaml.safe_load)):
        for fence in fences(page, language):
            read(fence[2])


# -- links


def slug(heading: str) -> str:
    """The anchor of a heading, as GitHub and the site make it."""
    plain = re.sub(r"`|\[([^\]]*)\]\([^)]*\)", r"\1", heading)
    return re.sub(r"[^\w\- ]", "", plain.lower()).strip().replace(" ", "-")


def headings(page: str) -> set[str]:
    return {slug(line) for line in re.findall(r"^#+ (.*)$", FENCE.sub("", text_of(page)), re.MULTILINE)}


HERE = "https://github.com/calcom-python/calcom-python/blob/main/"
RAW = "https://raw.githubusercontent.com/calcom-python/calcom-python/main/"


def links(page: str) -> list[str]:
    text = FENCE.sub("", text_of(page))
    return re.findall(r"\]\(([^)\s]+)\)", text) + re.findall(r"^\[[^\]]+\]: (\S+)$", text, re.MULTILINE)


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_to_files_and_headings(page: str) -> None:
    for link in links(page):
        for start in (HERE, RAW):
            if link.startswith(start):
                target, base = link.removeprefix(start), ROOT
                break
        else:
            if re.match(r"[a-z]+:", link):
                continue
            target, base = link, (ROOT / page).parent
        path, _, anchor = target.partition("#")
        found = (base / path).resolve() if path else ROOT / page
        assert found.exists(), f"{page} links to {link}, which is not there"
        if anchor and found.suffix == ".md":
            assert anchor in headings(str(found.relative_to(ROOT))), f"{page} links to {link}"


def test_links_of_the_readme_work_outside_of_the_repository() -> None:
    """A package index shows the README without the files beside it."""
    assert not [link for link in links("README.md") if "://" not in link]
