"""Update the derived facts in hand-written pages: numbers of operations, and hashes of documents."""

from __future__ import annotations

import re
from pathlib import Path

from calcom_spec.document import load, operations
from spec.pipeline.editions import load_editions
from spec.pipeline.layer import Layer, is_published
from spec.pipeline.project import ROOT, SPEC, read_yaml

README, CHANGELOG = "README.md", "CHANGELOG.md"


def write(made: Layer, root: Path = ROOT) -> None:
    """Write the current numbers and hashes into the pages; `made` has the methods of API v2."""
    every = [operation for _, _, operation in operations(made.package.published)]
    editions = [operation["x-calcom-editions"] for operation in every if is_published(operation)]
    readme = root / README
    text = readme.read_text(encoding="utf-8")
    text = _put(text, r"\d+(?= operations of the documents)", len(editions))
    text = _put(text, r"\d+(?= operations of Cal\.diy)", sum("selfhosted" in each for each in editions))
    readme.write_text(text, encoding="utf-8")
    changelog = root / CHANGELOG
    changelog.write_text(with_hashes(changelog.read_text(encoding="utf-8"), _hashes()), encoding="utf-8")


def _put(text: str, pattern: str, number: int) -> str:
    text, found = re.subn(pattern, str(number), text)
    if not found:
        raise ValueError(f"nothing in {README} matches {pattern}")
    return text


def _hashes() -> dict[str, str]:
    """Return the hash of each published document, under the name that the changelog uses."""
    documents = {f"{row['name']}, {row['date']}": f"v2/{row['document']}" for row in load_editions().values()}
    old = read_yaml(SPEC / "v1" / "source.yaml")
    documents[f"{old['server']}, {old['date']}"] = "v1/upstream.json"
    return {name: load(SPEC / file)["x-source"]["sha256"] for name, file in documents.items()}


def with_hashes(text: str, hashes: dict[str, str]) -> str:
    """Return the changelog with these hashes in its first section, unless the last release had them."""
    start = text.index("## ")
    end = text.find("\n## ", start)
    first, older = (text, "") if end < 0 else (text[:end], text[end:])
    for document, value in hashes.items():
        first, found = re.subn(rf"({re.escape(document)}: )`[0-9a-f]{{64}}`", rf"\1`{value}`", first)
        released = re.search(rf"{re.escape(document)}: `([0-9a-f]{{64}})`", older)
        if not found and not (released and released[1] == value):
            raise ValueError(
                f"{CHANGELOG} must have this line under its first heading: {document}: `{value}`"
            )
    return first + older
