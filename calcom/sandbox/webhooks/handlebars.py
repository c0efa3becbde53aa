"""The part of Handlebars that payload templates can use: paths, literals, built-in helpers, whitespace.

    render('{{#each attendees}}{{name}}{{#unless @last}}, {{/unless}}{{/each}}', payload)

A template that the library would refuse, such as one with an unclosed block, raises `TemplateError`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any


class TemplateError(ValueError):
    """The template cannot be filled."""


_MOST = 1_000_000  # characters in the result
_LONGEST = 100_000  # characters in a template
_DEEPEST = 100
_TAG = re.compile(
    r"(?:\\(?=\{\{))?(?:\{\{\{(?P<raw>.*?)\}\}\}|\{\{(?P<open>~?)(?:!--(?P<comment>.*?)--|(?P<body>.*?))(?P<close>~?)\}\})",
    re.DOTALL,
)
_TOKEN = re.compile(
    r"""\s*(?:(?P<text>"[^"]*"|'[^']*')|(?P<bracket>[()])|(?P<word>(?:\[[^\]]*\]|[^\s()\[\]"'=]|=)+))"""
)
_NAMES = re.compile(r"\s+as\s+\|([^|]*)\|\s*$")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_ESCAPED = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#x27;",
    "`": "&#x60;",
    "=": "&#x3D;",
}
_WORDS: dict[str, Any] = {"true": True, "false": False, "null": None, "undefined": None}


@dataclass
class _Text:
    text: str


@dataclass
class _Value:
    words: list[Any]
    escape: bool


@dataclass
class _Block:
    name: str
    words: list[Any]
    negated: bool = False
    names: tuple[str, ...] = ()
    body: list[Any] = field(default_factory=list)
    otherwise: list[Any] = field(default_factory=list)


@dataclass(frozen=True)
class _Scope:
    this: Any
    data: dict[str, Any]
    above: _Scope | None = None
    names: dict[str, Any] = field(default_factory=dict)


def render(template: str, data: Any) -> str:
    """Fill a template from `data`."""
    scope = _Scope(data, {"root": data})
    out: list[str] = []
    _write(_parse(template), scope, out)
    return "".join(out)


# --- reading


def _parse(template: str) -> list[Any]:
    if len(template) > _LONGEST or template.rfind("{{") > template.rfind("}}"):
        raise TemplateError(
            "a tag is not closed" if len(template) <= _LONGEST else "the template is too long"
        )
    pieces = _without_blank_lines(_pieces(template))
    root = _Block("", [])
    open_blocks, target = [root], [root.body]
    for kind, content in pieces:
        if kind == "text":
            target[-1].append(_Text(content))
        elif kind in ("value", "raw"):
            target[-1].append(_Value(_words(content), escape=kind == "value"))
        elif kind == "open":
            if len(open_blocks) > _DEEPEST:
                raise TemplateError("blocks are nested too deeply")
            block = _block(content)
            target[-1].append(block)
            open_blocks.append(block)
            target.append(block.body)
        elif kind == "else":
            if len(open_blocks) == 1:
                raise TemplateError("an else outside of a block")
            if target[-1] is open_blocks[-1].otherwise:
                raise TemplateError("a block with two elses")
            target[-1] = open_blocks[-1].otherwise
            if content:  # `else if` is an inner block, which ends with the outer one
                inner = _block("#" + content)
                target[-1].append(inner)
                inner.name, open_blocks[-1] = inner.name, _chained(open_blocks[-1], inner)
                target[-1] = inner.body
        else:
            block = open_blocks.pop()
            target.pop()
            if not open_blocks or _opener(block) != content.strip():
                raise TemplateError(f"{content.strip()} closes no block")
    if len(open_blocks) > 1:
        raise TemplateError(f"{_opener(open_blocks[-1])} is not closed")
    return root.body


class _Chained(_Block):
    """A block with an `else if`, which continues in the inner block and is closed by the outer name."""

    opener: str


def _chained(outer: _Block, inner: _Block) -> _Block:
    chained = _Chained(inner.name, inner.words, inner.negated, inner.names, inner.body, inner.otherwise)
    chained.opener = _opener(outer)
    return chained


def _opener(block: _Block) -> str:
    return block.opener if isinstance(block, _Chained) else block.name


def _block(content: str) -> _Block:
    negated = content.startswith("^")
    named = _NAMES.search(content)
    words = _words(content[1 : named.start()] if named else content[1:])
    if not words or not isinstance(words[0], str):
        raise TemplateError("a block without a name")
    return _Block(words[0], words[1:], negated, tuple(named[1].split()) if named else ())


def _pieces(template: str) -> list[tuple[str, str]]:
    """Split a template into text, values and block tags, without the whitespace next to a `~`."""
    found: list[tuple[str, str]] = []
    place, trim = 0, False
    for tag in _TAG.finditer(template):
        text = template[place : tag.start()]
        text = text.lstrip() if trim else text
        if tag["open"]:
            text = text.rstrip()
        if text:
            found.append(("text", text))
        place, trim = tag.end(), bool(tag["close"])
        if tag[0].startswith("\\"):
            found.append(("text", tag[0][1:]))
            continue
        body = (tag["raw"] if tag["raw"] is not None else tag["body"] or "").strip()
        if tag["raw"] is not None:
            found.append(("raw", body))
        elif tag["comment"] is not None or body.startswith("!"):
            found.append(("comment", ""))
        elif body.startswith("#") or (body.startswith("^") and body != "^"):
            found.append(("open", body))
        elif body.startswith("/"):
            found.append(("close", body[1:]))
        elif body in ("else", "^") or body.startswith("else "):
            found.append(("else", body[4:].strip() if body != "^" else ""))
        elif body.startswith("&"):
            found.append(("raw", body[1:].strip()))
        elif body.startswith(">"):
            raise TemplateError("there are no partials")
        else:
            found.append(("value", body))
    rest = template[place:]
    if "{{" in rest:
        raise TemplateError("a tag is not closed")
    found.append(("text", rest.lstrip() if trim else rest))
    return found


_STANDING_ALONE = ("open", "close", "else", "comment")


def _without_blank_lines(pieces: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Remove the lines that contain only a block tag or a comment."""
    made = list(pieces)
    for place, (kind, _) in enumerate(pieces):
        if kind not in _STANDING_ALONE:
            continue
        before = pieces[place - 1][1] if place and pieces[place - 1][0] == "text" else None
        after = pieces[place + 1][1] if place + 1 < len(pieces) and pieces[place + 1][0] == "text" else None
        begins = place == 0 or (
            before is not None and re.search(r"(?:^|\n)[ \t]*$" if place == 1 else r"\n[ \t]*$", before)
        )
        last = place + 2 >= len(pieces)
        ends = after is not None and re.match(r"[ \t]*(?:\r?\n|$)" if last else r"[ \t]*\r?\n", after)
        if not begins or not ends:
            continue
        if before is not None:
            made[place - 1] = ("text", re.sub(r"[ \t]*$", "", made[place - 1][1]))
        assert after is not None
        made[place + 1] = ("text", re.sub(r"^[ \t]*\r?\n?", "", made[place + 1][1], count=1))
    return [piece for piece in made if piece[0] != "comment"]


def _words(content: str) -> list[Any]:
    """Split a tag into words; a subexpression is a nested list, a literal a tuple of one value."""
    stack: list[list[Any]] = [[]]
    place = 0
    while place < len(content.rstrip()):
        token = _TOKEN.match(content, place)
        if token is None:
            raise TemplateError(f"cannot read {content!r}")
        place = token.end()
        word = token["word"]
        if token["text"]:
            stack[-1].append((token["text"][1:-1],))
        elif token["bracket"] == "(":
            stack.append([])
        elif token["bracket"] == ")":
            if len(stack) == 1:
                raise TemplateError(f"cannot read {content!r}")
            inner = stack.pop()
            stack[-1].append(inner)
        elif _NUMBER.fullmatch(word):
            stack[-1].append((float(word) if "." in word else int(word),))
        elif word in _WORDS:
            stack[-1].append((_WORDS[word],))
        elif word in ("as", "|") or "|" in word or ("=" in word and "[" not in word):
            if word != "includeZero=true":
                raise TemplateError(f"{word} is not supported")
            stack[-1].append((_INCLUDE_ZERO,))
        else:
            stack[-1].append(word)
    if len(stack) != 1 or not stack[0]:
        raise TemplateError(f"cannot read {content!r}")
    return stack[0]


_INCLUDE_ZERO = object()


# --- filling


def _write(nodes: list[Any], scope: _Scope, out: list[str]) -> None:
    for node in nodes:
        if isinstance(node, _Text):
            out.append(node.text)
        elif isinstance(node, _Value):
            text = text_of(_called(node.words, scope))
            out.append("".join(_ESCAPED.get(mark, mark) for mark in text) if node.escape else text)
        else:
            _write_block(node, scope, out)
        if len(out) > _MOST or sum(map(len, out[-64:])) > _MOST:
            raise TemplateError("the template becomes too long")


def _write_block(block: _Block, scope: _Scope, out: list[str]) -> None:
    body, otherwise = (block.otherwise, block.body) if block.negated else (block.body, block.otherwise)
    values = [_valued(word, scope) for word in block.words]
    if block.name in ("if", "unless"):
        if not values:
            raise TemplateError(f"#{block.name} needs a value")
        holds = not is_empty(values[0]) or (values[-1] is _INCLUDE_ZERO and values[0] == 0)
        _write(body if holds == (block.name == "if") else otherwise, scope, out)
    elif block.name == "with":
        if not values:
            raise TemplateError("#with needs a value")
        if is_empty(values[0]):
            _write(otherwise, scope, out)
        else:
            _write(
                body, _Scope(values[0], scope.data, scope, dict(zip(block.names, values, strict=False))), out
            )
    elif block.name == "each":
        if not values:
            raise TemplateError("#each needs a value")
        _write_each(values[0], body, otherwise, scope, out, block.names)
    elif block.words:
        raise TemplateError(f"there is no helper {block.name}")
    else:
        _write_section(_found(block.name, scope), body, otherwise, scope, out)


def _write_each(
    value: Any,
    body: list[Any],
    otherwise: list[Any],
    scope: _Scope,
    out: list[str],
    names: tuple[str, ...] = (),
) -> None:
    if isinstance(value, list):
        entries: list[tuple[Any, Any]] = list(enumerate(value))
    else:
        entries = list(value.items()) if isinstance(value, dict) else []
    for place, (key, each) in enumerate(entries):
        data = {
            **scope.data,
            "key": key,
            "index": place,
            "first": place == 0,
            "last": place == len(entries) - 1,
        }
        _write(body, _Scope(each, data, scope, dict(zip(names, (each, key), strict=False))), out)
    if not entries:
        _write(otherwise, scope, out)


def _write_section(value: Any, body: list[Any], otherwise: list[Any], scope: _Scope, out: list[str]) -> None:
    """Write a block that is named after a value."""
    if value is True:
        _write(body, scope, out)
    elif isinstance(value, list) and value:
        _write_each(value, body, otherwise, scope, out)
    elif value is None or value is False or value == []:
        _write(otherwise, scope, out)
    else:
        _write(body, _Scope(value, scope.data, scope), out)


def _called(words: list[Any], scope: _Scope) -> Any:
    """Return a value, or the result of a helper."""
    if len(words) == 1:
        word = words[0]
        # A single literal is the name of a value.
        return _member(scope.this, text_of(word[0])) if isinstance(word, tuple) else _valued(word, scope)
    values = [_valued(word, scope) for word in words[1:]]
    if words[0] == "lookup" and len(values) == 2:
        return _member(values[0], text_of(values[1]))
    if words[0] == "log":
        return None
    if words[0] in ("if", "unless") and len(values) == 1:
        return None
    raise TemplateError(f"there is no helper {words[0]}")


def _valued(word: Any, scope: _Scope) -> Any:
    if isinstance(word, tuple):
        return word[0]
    return _called(word, scope) if isinstance(word, list) else _found(word, scope)


def _found(path: str, scope: _Scope) -> Any:
    while path == ".." or path.startswith("../"):
        if scope.above is None:
            return None
        scope, path = scope.above, path[3:]
    first = re.match(r"[^./\[]+", path)
    named = scope if first and "../" not in path else None
    while named is not None and first is not None and first[0] not in named.names:
        named = named.above
    if named is not None and first is not None:
        value: Any = named.names[first[0]]
        path = path[first.end() :]
    elif path.startswith("@"):
        name, _, path = path[1:].partition(".")
        while name.startswith("../"):
            if scope.above is None:
                return None
            scope, name = scope.above, name[3:]
        value = scope.data.get(name)
    else:
        value = scope.this
    for part in re.findall(r"\[[^\]]*\]|[^./\[\]]+", path):
        if part != "this":
            value = _member(value, part.strip("[]") if part.startswith("[") else part)
    return value


def _member(value: Any, name: str) -> Any:
    if isinstance(value, dict):
        return value.get(name)
    if isinstance(value, list):
        if name == "length":
            return len(value)
        return value[int(name)] if name.isdigit() and int(name) < len(value) else None
    return len(value) if isinstance(value, str) and name == "length" else None


def is_empty(value: Any) -> bool:
    """Return whether a condition is false: null, zero, and an empty text or list."""
    return value is None or value is False or value in ("", []) or (value == 0 and value is not True)


def text_of(value: Any) -> str:
    """Convert a value to text like JavaScript."""
    if value is None or value is _INCLUDE_ZERO:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return ",".join(map(text_of, value))
    return "[object Object]" if isinstance(value, dict) else str(value)
