"""Hooks of mkdocs: make pages while the site is built, fix links that leave docs/, copy each page as
Markdown.

The front page is the README. `tools/reference.py` makes the reference from the library itself. `llms.txt`
lists the pages for programs that read the site.
"""

from __future__ import annotations

import posixpath
import re
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from tools import reference

ROOT = Path(__file__).resolve().parent.parent
REPOSITORY = "https://github.com/calcom-python/calcom-python"
BLOB = f"{REPOSITORY}/blob/main/"
RAW = "https://raw.githubusercontent.com/calcom-python/calcom-python/main/"
# Files outside docs/ that are also pages.
ELSEWHERE = {
    "README.md": "index.md",
    "ARCHITECTURE.md": "architecture.md",
    "CHANGELOG.md": "changelog.md",
    "CONTRIBUTING.md": "contributing.md",
    "SECURITY.md": "security.md",
    "spec/README.md": "regeneration.md",
}
# Inline links, and links that are defined at the end of a text.
LINK = re.compile(r"(?:(?<=\]\()|(?<=\]: ))([^)\s]+)(?=[)\n])")

# Sections of the navigation, with their pages; pages that are not named here go to the guide.
SECTIONS: dict[str, list[str]] = {
    "Guide": ["guide.md", "recipes.md", "teams.md", "command.md", "agents.md", "errors.md", "v1-to-v2.md"],
    "Sandbox": ["sandbox.md", "sandbox-v1.md"],
    "Contract tests": ["contract.md", "impact.md", "self-hosting.md"],
    "Reference": [],
    "Project": ["changelog.md", "architecture.md", "regeneration.md", "contributing.md", "security.md"],
}

SEARCH = 'data-md-component="search" aria-label="Search"'

_markdown: dict[str, str] = {}
_titles: dict[str, str] = {}


def made_pages() -> dict[str, str]:
    """Return the pages that are not in docs/, by their path in the site."""
    pages = {page: (ROOT / source).read_text(encoding="utf-8") for source, page in ELSEWHERE.items()}
    return pages | reference.pages()


def relinked(markdown: str, source: str) -> str:
    """Rewrite the links of a file for the site: to its pages, or else to the repository.

    `source` is the path of the file in the project.
    """

    def link(found: re.Match[str]) -> str:
        target, hash_mark, anchor = found[1].partition("#")
        for prefix in (BLOB, RAW):
            if target.startswith(prefix):
                target = target.removeprefix(prefix)
                break
        else:
            if not target or "://" in target or target.startswith("mailto:"):
                return found[1]
            target = posixpath.normpath(posixpath.join(posixpath.dirname(source), target))
        page = ELSEWHERE.get(target) or (target.removeprefix("docs/") if target.startswith("docs/") else "")
        if not page:
            return BLOB + target + hash_mark + anchor
        here = posixpath.dirname(_page_of(source))
        return posixpath.relpath(page, here or ".") + hash_mark + anchor

    return LINK.sub(link, markdown)


def _page_of(source: str) -> str:
    return ELSEWHERE.get(source) or source.removeprefix("docs/")


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages that are made here, and build the navigation."""
    made = made_pages()
    sources = {page: source for source, page in ELSEWHERE.items()}
    for path, text in made.items():
        content = relinked(text, sources[path]) if path in sources else text
        files.append(File.generated(config, path, content=content))
    config.nav = navigation({file.src_uri for file in files.documentation_pages()})
    return files


def navigation(pages: set[str]) -> list[Any]:
    """Build the navigation for these pages, each of them once."""
    named = {page for section in SECTIONS.values() for page in section} | {"index.md", "operations.md"}
    others = sorted(page for page in pages - named if not page.startswith("reference/"))
    nav: list[Any] = [{"Home": "index.md"}]
    for section, listed in SECTIONS.items():
        present = [page for page in listed if page in pages]
        if section == "Reference":
            nav.append({section: reference.navigation(pages)})
        else:
            nav.append({section: present + (others if section == "Guide" else [])})
    return nav


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Rewrite the links of pages in docs/, and keep the text for its copy."""
    source = f"docs/{page.file.src_uri}"
    text = relinked(markdown, source) if page.file.generated_by is None else markdown
    _markdown[page.file.src_uri] = text
    heading = re.search(r"^# (.*)$", text, re.MULTILINE)
    _titles[page.file.src_uri] = heading[1] if heading else str(page.title)
    return text


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Give the search dialog an accessible name, which the theme omits."""
    return output.replace('data-md-component="search" role="dialog"', f'{SEARCH} role="dialog"')


def on_post_build(config: MkDocsConfig) -> None:
    """Write the Markdown of each page next to it, and the list of pages for programs."""
    site = Path(config.site_dir)
    for path, text in _markdown.items():
        target = site / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    (site / "llms.txt").write_text(llms(_markdown, _titles), encoding="utf-8")


def llms(markdown: dict[str, str], titles: dict[str, str]) -> str:
    """List every page with its first sentence, for programs that read the site."""
    lines = ["# calcom-python", "", f"> {_first_sentence(markdown['index.md'])}", ""]
    written = {"index.md"}
    for section, listed in SECTIONS.items():
        wanted = [page for page in listed if page in markdown]
        if section == "Reference":
            wanted = [page for page in markdown if page.startswith("reference/") or page == "operations.md"]
        lines += [f"## {section}", ""]
        for page in wanted:
            lines.append(f"- [{titles[page]}]({page}): {_first_sentence(markdown[page])}")
        lines.append("")
        written |= set(wanted)
    rest = sorted(set(markdown) - written)
    if rest:
        lines += ["## More", "", *(f"- [{titles[page]}]({page})" for page in rest), ""]
    return "\n".join(lines)


def _first_sentence(markdown: str) -> str:
    """Return the first sentence of a page below its heading, without links."""
    paragraphs = re.split(r"\n\s*\n", markdown)
    for text in paragraphs:
        if not text.startswith(("#", "<!--", "|", "[", "```", "    ", "!")):
            plain = " ".join(re.sub(r"\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])", r"\1", text).split())
            return re.split(r"(?<=[.]) ", plain)[0].replace("**", "")
    return ""
