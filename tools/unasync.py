"""Derive calcom/_sync from calcom/_async: `unasync.py` writes, `unasync.py --check` compares.

The source is cut into tokens, and the few that mean "asynchronous" are left out or replaced. A rule that
matches nothing in the whole source is an error, as is a derived file that is stale or has no source.
"""

from __future__ import annotations

import io
import re
import subprocess
import sys
import tempfile
import tokenize
from collections import Counter
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAIRS = {"calcom/_async": "calcom/_sync", "calcom/v1/_async": "calcom/v1/_sync"}
HEADER = "# Derived by tools/unasync.py from {source}; edit that file, and run `make generate`.\n"
LONGEST_LINE = 110

# Words that stand for another word; whatever else begins with Async loses that prefix.
WORDS = {
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
    "StopAsyncIteration": "StopIteration",
    "_async": "_sync",
    "aclose": "close",
    "aiter_bytes": "iter_bytes",
    "aiter_raw": "iter_raw",
    "async_call": "call",
    "async_shielded": "shielded",
    "async_sleep": "sleep",
}
DROPPED = ("async", "await")
PREFIX = re.compile(r"\bAsync(?=[A-Z])")
UNWRAPPED = "Awaitable"
# In prose, that is comments and strings, the words are rewritten too.
PROSE = [(re.compile(rf"(?<![\w.]){re.escape(word)}(?!\w)"), word) for word in WORDS]
PROSE_DROPPED = re.compile(r"\b(?:async (?=with\b|for\b|def\b)|await (?=\w))")

Token = tuple[int, str, tuple[int, int], tuple[int, int]]


def derive(text: str, used: Counter[str]) -> str:
    """The synchronous form of one module; `used` counts the rules that matched."""
    out: list[str] = []
    lines = text.splitlines(keepends=True)
    tokens = list(tokenize.generate_tokens(io.StringIO(text).readline))
    row, column = 1, 0
    depth = 0
    unwrapping: list[int] = []
    skip_space = False
    for index, token in enumerate(tokens):
        gap = _between(lines, (row, column), token.start)
        row, column = token.end
        if token.type == tokenize.ENDMARKER:
            out.append(gap)
            break
        if skip_space:
            gap = gap.lstrip(" ")
            skip_space = False
        if token.type == tokenize.NAME and token.string in DROPPED:
            used[token.string] += 1
            out.append(gap)
            skip_space = True
            continue
        if token.type == tokenize.NAME and token.string == UNWRAPPED and tokens[index + 1].string == "[":
            used[UNWRAPPED] += 1
            unwrapping.append(depth)
            out.append(gap)
            continue
        if token.type == tokenize.OP and token.string in "([{":
            depth += 1
            if unwrapping and unwrapping[-1] == depth - 1 and tokens[index - 1].string == UNWRAPPED:
                out.append(gap)
                continue
        if token.type == tokenize.OP and token.string in ")]}":
            depth -= 1
            if unwrapping and unwrapping[-1] == depth and token.string == "]":
                unwrapping.pop()
                out.append(gap)
                continue
        out.append(gap + _rewrite(token, used))
    return "".join(out)


def _between(lines: list[str], start: tuple[int, int], end: tuple[int, int]) -> str:
    if start[0] == end[0]:
        return lines[start[0] - 1][start[1] : end[1]] if start[0] <= len(lines) else ""
    first = lines[start[0] - 1][start[1] :]
    middle = lines[start[0] : end[0] - 1]
    last = lines[end[0] - 1][: end[1]] if end[0] <= len(lines) else ""
    return first + "".join(middle) + last


def _rewrite(token: tokenize.TokenInfo, used: Counter[str]) -> str:
    text = token.string
    if token.type == tokenize.NAME:
        if text in WORDS:
            used[text] += 1
            return WORDS[text]
        shorter = PREFIX.sub("", text)
        used["Async"] += shorter != text
        return shorter
    if token.type in (tokenize.STRING, tokenize.COMMENT):
        for pattern, word in PROSE:
            text = pattern.sub(WORDS[word], text)
        return PROSE_DROPPED.sub("", PREFIX.sub("", text))
    return text


def derived_files(root: Path = ROOT) -> dict[Path, str]:
    """What every derived file should hold, formatted; an unused rule is an error."""
    used: Counter[str] = Counter()
    texts: dict[Path, str] = {}
    for source_folder, target_folder in PAIRS.items():
        for source in sorted((root / source_folder).rglob("*.py")):
            target = root / target_folder / source.relative_to(root / source_folder)
            header = HEADER.format(source=source.relative_to(root).as_posix())
            if len(header) > LONGEST_LINE:
                header = header.replace("; ", ";\n# ")
            texts[target] = header + derive(source.read_text(encoding="utf-8"), used)
    unused = sorted({*WORDS, *DROPPED, UNWRAPPED, "Async"} - {rule for rule, times in used.items() if times})
    if unused:
        raise SystemExit(f"unasync: rules that match nothing: {', '.join(unused)}")
    return _formatted(texts, root)


def _formatted(texts: dict[Path, str], root: Path) -> dict[Path, str]:
    # The order of imports and the breaks of lines depend on the names, so the formatter has the last word.
    with tempfile.TemporaryDirectory() as folder:
        copies = {target: Path(folder) / target.relative_to(root) for target in texts}
        for target, copy in copies.items():
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(texts[target], encoding="utf-8")
        config = ["--config", str(root / "pyproject.toml"), "--no-cache", "--quiet"]
        ruff = [sys.executable, "-m", "ruff"]
        imports = ["--select", "I,F401", "--fix", "--config", 'lint.isort.known-first-party=["calcom"]']
        _run([*ruff, "check", *config, *imports, folder])
        _run([*ruff, "format", *config, folder])
        return {target: copy.read_text(encoding="utf-8") for target, copy in copies.items()}


def _run(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"unasync: {' '.join(command[1:4])} failed:\n{done.stdout}{done.stderr}")


def check(root: Path = ROOT) -> list[str]:
    """What is wrong with the derived files, one line each."""
    wanted = derived_files(root)
    problems = []
    for target, text in wanted.items():
        name = target.relative_to(root).as_posix()
        if not target.exists():
            problems.append(f"{name} is missing")
        elif target.read_text(encoding="utf-8") != text:
            problems.append(f"{name} is stale or was edited by hand")
    problems += [f"{path.relative_to(root).as_posix()} has no source" for path in strays(wanted, root)]
    return problems


def strays(wanted: dict[Path, str], root: Path = ROOT) -> list[Path]:
    """Files in the derived folders that nothing derives."""
    present = [path for folder in PAIRS.values() for path in sorted((root / folder).rglob("*.py"))]
    return [path for path in present if path not in wanted]


def write(root: Path = ROOT, say: Callable[[str], None] = print) -> None:
    """Bring the derived files up to date, and remove strays."""
    wanted = derived_files(root)
    for target, text in wanted.items():
        if not target.exists() or target.read_text(encoding="utf-8") != text:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
            say(f"wrote {target.relative_to(root).as_posix()}")
    for path in strays(wanted, root):
        path.unlink()
        say(f"removed {path.relative_to(root).as_posix()}")


def main(arguments: list[str]) -> int:
    if arguments not in ([], ["--check"]):
        print(__doc__, file=sys.stderr)
        return 2
    if not arguments:
        write()
        return 0
    problems = check()
    for problem in problems:
        print(problem, file=sys.stderr)
    if problems:
        print("Run `make generate`.", file=sys.stderr)
    return bool(problems)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
