"""Derive the synchronous twin calcom/_sync from calcom/_async, for both APIs.

The source is split into tokens, and the few that mean "asynchronous" are removed or replaced. A rule that
matches nothing in the whole source is an error.
"""

from __future__ import annotations

import io
import re
import tokenize
from collections import Counter
from pathlib import Path

from spec.pipeline import layer
from spec.pipeline.project import ROOT

PAIRS = {"calcom/_async": "calcom/_sync", "calcom/v1/_async": "calcom/v1/_sync"}
HEADER = "# Derived by spec.pipeline from {source}; edit that file, and run `make generate`.\n"
LONGEST_LINE = 110

# Words that are replaced; all other names that begin with Async lose that prefix.
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
# Replacements in comments and strings.
PROSE = [(re.compile(rf"(?<![\w.]){re.escape(word)}(?!\w)"), word) for word in WORDS]
PROSE_DROPPED = re.compile(r"\b(?:async (?=with\b|for\b|def\b)|await (?=\w))")

Token = tuple[int, str, tuple[int, int], tuple[int, int]]


def derive(text: str, used: Counter[str]) -> str:
    """Return the synchronous form of one module; `used` counts the rules that matched."""
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
    """Return the text of every derived file before formatting; an unused rule is an error."""
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
        raise ValueError(f"rules that match nothing: {', '.join(unused)}")
    return texts


def write(root: Path = ROOT) -> None:
    """Write the twin of every module; its names decide the order of imports and the line breaks."""
    texts = derived_files(root)
    for target, text in texts.items():
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    layer.tidy([root / folder for folder in PAIRS.values()], root)
