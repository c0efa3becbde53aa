"""Keep secrets out of everything that people see.

A server repeats what it was sent: in bodies, headers, redirects and complaints. So the known secrets of a
call are removed from its errors, logs and reports, in every way in which a text may encode them. Values with
the name of a secret, and values that look like a secret, are removed too.
"""

from __future__ import annotations

import json
import logging
import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextvars import ContextVar
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, urlsplit

from .errors import CalComError
from .types import Response

HIDDEN = "***"
# A shorter string occurs in many words and protects nothing.
SHORTEST = 4

# Compiled on first use: most programs never need these patterns.
_NAME = r"(?i)secret|passw|token|api[_-]?key|private[_-]?key|verifier|cookie|authorization"
# In a request a code is a credential; in an answer it is the kind of an error.
_NAME_IN_REQUEST = rf"{_NAME}|verification_?code|^(?:code|key|state)$"
# The server controls the text that is searched, so no part of the pattern may backtrack over long runs.
_LOOK = r"""(?ix)
    (?= [abcprs] ) (?:                                  # what the rest begins with; quick where nothing fits
    ( (?: api[_-]?key | access_?token | refresh_?token | client_?secret | secret_?key | secret | password
        | code_?verifier ) \\? ["']? \s*+ [=:] \s*+ \\? ["']? )            # a name that announces a secret
    [^\s"'\\&,}]++
    | \b cal_ (?:live_|test_)? [A-Za-z0-9]{8,}+         # an API key
    ) | (?<= bearer\s ) \S++
    """
# No part of the pattern matches without one of these words.
_WORDS = ("key", "token", "secret", "password", "verifier", "cal_", "bearer")
# Candidates for a JSON Web Token: header, body and signature, joined by dots.
_DOTTED = r"(?<![\w.-])[\w.-]{14,}+"
_HEAD = r"\beyJ[\w-]{8,}"
# The escapes of URLs, JSON, Python and HTML, also nested.
_WRITTEN = r"""(?aix)
    \\++ (?: u (?P<high>d[89ab][0-9a-f]{2}) \\++ u (?P<low>d[c-f][0-9a-f]{2})
          | (?-i:U) (?P<long>000[0-9a-f]{5}|0010[0-9a-f]{4})
          | u (?P<unit>[0-9a-f]{4}) | x (?P<byte>[0-9a-f]{2}) )?
    | % (?:25)* (?P<percent>[0-9a-f]{2})
    | & (?:amp;)* (?: \#0*+ (?P<decimal>[0-9]{1,7}) | \#x0*+ (?P<hex>[0-9a-f]{1,6})
                   | (?P<name>amp|lt|gt|quot|apos) ) ;
    """
_BEYOND = r"| (?P<beyond>[^\x00-\x7f]++)"
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
# Characters with two spellings: a blank in a form, the end of a line in JSON.
_ALIKE = str.maketrans("+\n\r\t\b\f", " nrtbf")


class Mask:
    """Removes secrets from strings, JSON and answers."""

    __slots__ = ("_beyond", "_known", "_unescaped")

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        self._known = sorted({each for each in secrets if len(each) >= SHORTEST}, key=len, reverse=True)
        self._unescaped: list[list[str]] | None = None

    def text(self, text: str) -> str:
        """The text without known secrets and what looks like one."""
        shown = self._without_known(text)
        lowered = shown.casefold()
        if any(word in lowered for word in _WORDS):
            shown = re.sub(_LOOK, _without_looks, shown)
        return re.sub(_DOTTED, _without_tokens, shown) if "eyj" in lowered else shown

    def json(self, value: Any, *, named: bool = False) -> Any:
        """The JSON without known secrets, fields named like secrets, and what looks like one."""
        if isinstance(value, Mapping):
            return {
                self.text(str(name)): self.json(inner, named=named or is_secret(str(name)))
                for name, inner in value.items()
            }
        if isinstance(value, list):
            return [self.json(each, named=named) for each in value]
        if isinstance(value, str):
            return HIDDEN if named and value else self.text(value)
        # A server may return a code of digits as a number.
        if isinstance(value, int) and not isinstance(value, bool):
            return value if self._without_known(str(value)) == str(value) else HIDDEN
        return value

    def headers(self, headers: Mapping[str, str]) -> dict[str, str]:
        """The headers without known secrets, headers named like secrets, and what looks like one."""
        return {name: HIDDEN if is_secret(name) else self.text(value) for name, value in headers.items()}

    def response(self, response: Response) -> Response:
        """The answer without secrets; otherwise unchanged, byte for byte."""
        content = response.content
        try:
            data = response.json()
            masked = self.json(data)
            if masked != data:
                content = json.dumps(masked, ensure_ascii=False).encode("utf-8", "surrogatepass")
            # Parsing drops parts of the body, such as the first of two equal names; the bytes keep them.
            clean = self._without_known
        except (ValueError, RecursionError):
            clean = self.text
        text = content.decode("utf-8", "surrogateescape")
        content = clean(text).encode("utf-8", "surrogateescape")
        return Response(response.status_code, self.headers(response.headers), content, response.defect)

    def _without_known(self, text: str) -> str:
        for secret in self._known:
            text = text.replace(secret, HIDDEN)
        if not self._known:
            return text
        if self._unescaped is None:
            self._unescaped = [
                [plain for secret in self._known if len(plain := _plain(secret, units).text) >= SHORTEST]
                for units in (False, True)
            ]
            # An ASCII secret contains no other characters.
            self._beyond = not all(secret.isascii() for secret in self._known)
        for units, secrets in zip((False, True), self._unescaped, strict=True):
            # The two readings differ only in `\\x`.
            if secrets and not (units and "\\x" not in text):
                text = _plain(text, units, self._beyond).without(secrets)
        return text

    def __repr__(self) -> str:
        return "Mask(...)"


def _without_looks(found: re.Match[str]) -> str:
    return (found[1] or "") + HIDDEN


def _without_tokens(found: re.Match[str]) -> str:
    parts = found[0].split(".")
    shown: list[str] = []
    at = 0
    while at < len(parts):
        head = re.search(_HEAD, parts[at])
        if head is None or head.end() != len(parts[at]) or at + 1 == len(parts) or not parts[at + 1]:
            shown.append(parts[at])
            at += 1
        else:
            shown.append(parts[at][: head.start()] + HIDDEN)
            at += 3
    return ".".join(shown)


class _Plain(NamedTuple):
    """An unescaped text, and where each part of it stands in the original."""

    original: str
    text: str
    starts: list[int]
    """Where the parts begin in `text`."""
    origins: list[tuple[int, int]]
    """Where the parts begin and end in the original."""

    def without(self, secrets: Iterable[str]) -> str:
        """The original without the parts that unescape to one of the secrets."""
        spans = []
        for secret in secrets:
            at = self.text.find(secret)
            while at >= 0:
                spans.append((self._origin(at), self._origin(at + len(secret) - 1, end=True)))
                at = self.text.find(secret, at + len(secret))
        if not spans:
            return self.original
        shown: list[str] = []
        done = 0
        for begin, end in sorted(spans):
            if begin >= done:
                shown += self.original[done:begin], HIDDEN
            done = max(done, end)
        return "".join([*shown, self.original[done:]])

    def _origin(self, at: int, *, end: bool = False) -> int:
        """Where the character begins or ends in the original."""
        part = bisect_right(self.starts, at) - 1
        begin, over = self.origins[part]
        following = self.starts[part + 1] if part + 1 < len(self.starts) else len(self.text)
        if following - self.starts[part] == over - begin:
            return begin + at - self.starts[part] + end
        return over if end else begin


def _plain(text: str, units: bool, beyond: bool = True) -> _Plain:
    """The text unescaped, in one pass; with `units`, `\\xe9` is a character, not a byte of one.

    Characters beyond ASCII become their UTF-8 bytes, as URLs and Python write them.
    """
    pieces: list[str] = []
    starts: list[int] = []
    origins: list[tuple[int, int]] = []
    length = done = 0

    def add(piece: str, begin: int, end: int) -> None:
        nonlocal length
        if piece:
            starts.append(length)
            origins.append((begin, end))
            pieces.append(piece)
            length += len(piece)

    # Most texts contain no escapes, and they may be long.
    plain = (text.isascii() or not beyond) and not any(mark in text for mark in "\\%&")
    for found in () if plain else re.finditer(_WRITTEN + _BEYOND if beyond else _WRITTEN, text):
        add(text[done : found.start()], done, found.start())
        # Any backslash, however it is written, may be part of an escape: all are dropped.
        add(_meant(found, units).replace("\\", ""), *found.span())
        done = found.end()
    add(text[done:], done, len(text))
    return _Plain(text, "".join(pieces).translate(_ALIKE), starts, origins)


def _meant(found: re.Match[str], units: bool) -> str:
    """The character that an escape means, as its UTF-8 bytes; empty for bare backslashes."""
    kind = found.lastgroup
    value = found[kind] if kind else ""
    match kind:
        case None:
            return ""
        case "name":
            return _NAMED[value.lower()]
        case "percent":
            return chr(int(value, 16))
        case "byte" if not units:
            return chr(int(value, 16))
        case "low":
            code = 0x10000 + ((int(found["high"], 16) & 0x3FF) << 10) + (int(value, 16) & 0x3FF)
        case "decimal":
            code = int(value)
        case "beyond":
            return value.encode("utf-8", "surrogatepass").decode("latin-1")
        case _:
            code = int(value, 16)
    return chr(code).encode("utf-8", "surrogatepass").decode("latin-1") if code < 0x110000 else found[0]


def is_secret(name: str) -> bool:
    """Whether a field or header with this name holds a secret."""
    return re.search(_NAME, name) is not None


def named(value: Any, *, secret: bool = False) -> Iterator[str]:
    """The values in a part of a request that have the names of secrets."""
    # A body may be nested deeper than Python recurses, or contain itself.
    pending: list[tuple[Any, bool]] = [(value, secret)]
    seen: set[tuple[int, bool]] = set()
    while pending:
        part, hidden = pending.pop()
        if isinstance(part, str):
            if hidden:
                # The secret follows the scheme, Bearer or Basic.
                yield part.rpartition(" ")[2] if part.lower().startswith(("bearer ", "basic ")) else part
        elif (id(part), hidden) not in seen:
            seen.add((id(part), hidden))
            if isinstance(part, Mapping):
                pending += [
                    (inner, hidden or re.search(_NAME_IN_REQUEST, str(name)) is not None)
                    for name, inner in part.items()
                ]
            elif isinstance(part, list | tuple):
                pending += [(inner, hidden) for inner in part]


def named_in_url(url: str) -> Iterator[str]:
    """The values in the query of a URL that have the names of secrets."""
    for name, value in parse_qsl(urlsplit(url).query):
        yield from named({name: value})


# Lists the secrets of the current call when a part of it is about to be shown.
current: ContextVar[Callable[[], list[str]] | None] = ContextVar("calcom_secrets", default=None)


class SecretScope:
    """Marks the secrets of a call while it runs, also for the calls that it depends on.

    An error of the library leaves without the frames below this one: these hold keys and tokens in variables,
    which error reporters would send.
    """

    __slots__ = ("_tell", "_token")

    def __init__(self, tell: Callable[[], list[str]]) -> None:
        self._tell = tell

    def __enter__(self) -> None:
        tell, outer = self._tell, current.get()
        self._token = current.set(tell if outer is None else lambda: [*tell(), *outer()])

    def __exit__(self, kind: object, error: BaseException | None, frames: object) -> None:
        current.reset(self._token)
        if isinstance(error, CalComError):
            error.__traceback__ = None


def mask() -> Mask:
    """The mask of the current call; outside of a call, a mask without known secrets."""
    tell = current.get()
    return Mask(tell() if tell is not None else ())


class SecretsFilter(logging.Filter):
    """Keeps the secrets of the current call out of log records; records outside of calls are unchanged."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Mask the record and let it pass."""
        if current.get() is None:
            return True
        message = record.getMessage()
        masked = mask().text(message)
        if masked != message:
            record.msg, record.args = masked, ()
        return True


class Credentials(dict[str, str]):
    """The headers that authorize a call; their values are left out of `repr`, and so out of tracebacks."""

    def __repr__(self) -> str:
        return f"Credentials({', '.join(self)})"
