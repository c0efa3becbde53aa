"""Find phrases that readers have to read twice, in everything that is written by hand.

The list is `phrases.yaml`. Derived files and recordings are left out, and so is what a line quotes in
backticks.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parent.parent
# What is derived, recorded or the work of others, the reasons in overlays, and the list itself.
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
# The code of a language, as in lists of the languages that the API knows.
CODE = re.compile(r"""["']\w{2}["']|\b[a-z]{2}( [a-z]{2}){4,}""")


def findings(text: str, phrases: list[tuple[re.Pattern[str], str]]) -> Iterator[tuple[int, str, str]]:
    """The number of each line with a phrase, the phrase, and what to write."""
    for number, line in enumerate(text.splitlines(), 1):
        plain = CODE.sub("", QUOTED.sub("", line))
        for phrase, write in phrases:
            if found := phrase.search(plain):
                yield number, found.group(), write


def phrases_of(path: Path) -> list[tuple[re.Pattern[str], str]]:
    """The list, compiled."""
    rows = yaml.safe_load(path.read_text(encoding="utf-8"))
    return [(re.compile(row["phrase"], re.IGNORECASE), row["write"]) for row in rows]


def main() -> int:
    """Print each finding as `file:line: "phrase": write ...`; 1 if there is any."""
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
