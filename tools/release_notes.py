"""Print the notes of a version from the changelog.

    python tools/release_notes.py 0.1.0

The version must be that of the package, and its heading in the changelog must have a date instead of
"unreleased".
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HEADING = re.compile(r"^## (?P<version>\S+) \((?P<date>[^)]+)\)$", re.MULTILINE)
DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


def version_of_package(root: Path = ROOT) -> str:
    """Return the version from the only file that states it."""
    text = (root / "calcom" / "_version.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    assert found is not None
    return found[1]


def notes(changelog: str, version: str) -> tuple[str, str]:
    """Return the date of a version and its notes; raise KeyError if the changelog does not have it."""
    headings = list(HEADING.finditer(changelog))
    for found, following in zip(headings, [*headings[1:], None], strict=True):
        if found["version"] == version:
            end = following.start() if following else len(changelog)
            return found["date"], changelog[found.end() : end].strip() + "\n"
    raise KeyError(version)


def main(arguments: list[str], root: Path = ROOT) -> int:
    if len(arguments) != 1:
        print("usage: release_notes.py VERSION", file=sys.stderr)
        return 2
    (version,) = arguments
    if version != version_of_package(root):
        print(f"the package is version {version_of_package(root)}, not {version}", file=sys.stderr)
        return 1
    try:
        date, text = notes((root / "CHANGELOG.md").read_text(encoding="utf-8"), version)
    except KeyError:
        print(f"CHANGELOG.md has no heading '## {version} (DATE)'", file=sys.stderr)
        return 1
    if not DATE.fullmatch(date):
        print(
            f"CHANGELOG.md has {date!r} as the date of {version}; write a date such as 2026-11-30",
            file=sys.stderr,
        )
        return 1
    print(text, end="")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
