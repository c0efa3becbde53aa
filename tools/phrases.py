"""Find phrases that readers have to read twice, in all hand-written files.

The list is `phrases.yaml`. Derived files, recordings and text in backticks are skipped.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent
# Files that are derived, recorded or the work of others, the reasons in overlays, and the list itself.
LEFT_OUT = (
    *(
        "generated/**",
        "requirements/**",
        "tests/recordings/**",
        "spec/v*/**",
        "**/*.json",
        "**/*.svg",
        "**/*.png",
    ),
    *("calcom/_sync/**", "calcom/v1/_sync/**", "calcom/_async/operations/**", "docs/operations.md"),
    *("tools/phrases.yaml", "tests/architecture/test_phrases.py"),
)
QUOTED = re.compile(r"`[^`]*`")
# Language codes, as in lists of the languages that the API knows.
CODE = re.compile(r"""["']\w{2}["']|\b[a-z]{2}( [a-z]{2}){4,}""")


def findings(text: str, phrases: list[tuple[re.Pattern[str], str]]) -> Iterator[tuple[int, str, str]]:
    """Yield the number of each line with a listed phrase, the phrase, and what to write."""
    for number, line in enumerate(text.splitlines(), 1):
        plain = CODE.sub("", QUOTED.sub("", line))
        for phrase, write in phrases:
            if found := phrase.search(plain):
                yield number, found.group(), write


def phrases_of(path: Path) -> list[tuple[re.Pattern[str], str]]:
    """Read the list and compile its phrases."""
    rows = yaml.safe_load(path.read_text(encoding="utf-8"))
    return [(re.compile(row["phrase"], re.IGNORECASE), row["write"]) for row in rows]


def main() -> int:
    """Print each finding as `file:line: "phrase": write ...`; return 1 if there is any."""
    phrases = phrases_of(ROOT / "tools/phrases.yaml")
    listed = ["git", "ls-files", "-z", "--", ".", *(f":(exclude,glob){glob}" for glob in LEFT_OUT)]
    names = subprocess.run(listed, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    count = 0
    for name in filter(None, names.split("\0")):
        for number, found, write in findings((ROOT / name).read_text(encoding="utf-8"), phrases):
            print(f'{name}:{number}: "{found}": write {write}')
            count += 1
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
