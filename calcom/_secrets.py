"""What may not be shown to anybody, and how it is kept out of all that people see.

A server repeats what it was sent: in bodies, headers, redirects and complaints. So whatever a call knows as
secret is taken out of its errors, logs and reports in every form in which a text may hold it; so is what is
named as a secret, and what looks like one.
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextvars import ContextVar
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from .types import Response

HIDDEN = "***"
# Less than this is in many words, and guards nothing.
SHORTEST = 4

# Compiled when first needed: most programs never show anything of what these are for.
_NAME = r"(?i)secret|passw|token|api[_-]?key|private[_-]?key|verifier|cookie|authorization"
# In a request a code is the proof of something; in an answer it is the kind of an error.
_NAME_IN_REQUEST = rf"{_NAME}|verification_?code|^(?:code|key|state)$"
_LOOK = r"""(?ix)
    ( (?: api[_-]?key | access_?token | refresh_?token | client_?secret | secret_?key | secret | password
        | code_?verifier ) \\? ["']? \s* [=:] \s* \\? ["']? )            # a name that announces a secret
    [^\s"'\\&,}]+
    | \b cal_ (?:live_|test_)? [A-Za-z0-9]{8,}         # an API key
    | \b eyJ [\w-]{8,} \. [\w-]+ (?: \. [\w-]* )?      # a token
    | (?<= bearer\s ) \S+
    """
# How else HTML writes a character, and a form of the web a blank.
_WRITTEN = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;", " ": r"\+"}


class Mask:
    """Takes what is secret out of texts, JSON and answers."""

    __slots__ = ("_known",)

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        known = sorted({each for each in secrets if len(each) >= SHORTEST}, key=len, reverse=True)
        self._known = re.compile("|".join(map(_in_any_form, known))) if known else None

    def text(self, text: str) -> str:
        """The text without what is or looks like a secret."""
        return re.sub(_LOOK, lambda found: (found.group(1) or "") + HIDDEN, self._without_known(text))

    def json(self, value: Any, *, named: bool = False) -> Any:
        """The JSON without what is, is named as or looks like a secret."""
        if isinstance(value, Mapping):
            return {
                self.text(str(name)): self.json(inner, named=named or is_secret(str(name)))
                for name, inner in value.items()
            }
        if isinstance(value, list):
            return [self.json(each, named=named) for each in value]
        if isinstance(value, str):
            return HIDDEN if named and value else self.text(value)
        # A code of digits may come back as a number.
        if isinstance(value, int) and not isinstance(value, bool):
            return value if self._without_known(str(value)) == str(value) else HIDDEN
        return value

    def headers(self, headers: Mapping[str, str]) -> dict[str, str]:
        """The headers without what is, is named as or looks like a secret."""
        return {name: HIDDEN if is_secret(name) else self.text(value) for name, value in headers.items()}

    def response(self, response: Response) -> Response:
        """The answer without what is, is named as or looks like a secret; else byte for byte as it came."""
        content = response.content
        try:
            data = response.json()
            masked = self.json(data)
            if masked != data:
                content = json.dumps(masked, ensure_ascii=False).encode("utf-8", "surrogatepass")
            # What parsing hides, such as a name that comes twice, is in the bytes all the same.
            clean = self._without_known
        except (ValueError, RecursionError):
            clean = self.text
        text = content.decode("utf-8", "surrogateescape")
        content = clean(text).encode("utf-8", "surrogateescape")
        return Response(response.status_code, self.headers(response.headers), content)

    def _without_known(self, text: str) -> str:
        return self._known.sub(HIDDEN, text) if self._known else text

    def __repr__(self) -> str:
        return "Mask(...)"


def _in_any_form(secret: str) -> str:
    return "".join(map(_character, secret))


def _character(mark: str) -> str:
    """A pattern for a character as it is, and as URLs, JSON, Python and HTML write it."""
    if mark.isascii() and mark.isalnum():
        return mark
    code, coded = ord(mark), mark.encode("utf-8", "surrogatepass")
    forms = [
        # Text within text is escaped more than once.
        rf"\\{{0,7}}{re.escape(mark)}",
        rf"\\{{1,7}}u{code:04x}",
        rf"\\{{1,7}}x{code:02x}",
        "".join(rf"\\{{1,7}}x{byte:02x}" for byte in coded),
        "".join(f"%{byte:02x}" for byte in coded),
        f"&\\#0*{code};",
        f"&\\#x0*{code:x};",
        *([_WRITTEN[mark]] if mark in _WRITTEN else []),
    ]
    return f"(?i:{'|'.join(forms)})"


def is_secret(name: str) -> bool:
    """Whether a field or header of this name holds a secret."""
    return re.search(_NAME, name) is not None


def named(value: Any, *, secret: bool = False) -> Iterator[str]:
    """The values in a part of a request that are named as secrets."""
    if isinstance(value, Mapping):
        for name, inner in value.items():
            yield from named(inner, secret=secret or re.search(_NAME_IN_REQUEST, str(name)) is not None)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from named(each, secret=secret)
    elif isinstance(value, str) and secret:
        # Bearer and Basic announce what follows.
        yield value.rpartition(" ")[2] if value.lower().startswith(("bearer ", "basic ")) else value


def named_in_url(url: str) -> Iterator[str]:
    """The values in the query of a URL that are named as secrets."""
    for name, value in parse_qsl(urlsplit(url).query):
        yield from named({name: value})


# Tells the secrets of the call that is under way, when something is to be shown of it.
current: ContextVar[Callable[[], list[str]] | None] = ContextVar("calcom_secrets", default=None)


class Knowing:
    """While a call is under way, what it holds is known as secret, to it and to the calls that it needs."""

    __slots__ = ("_tell", "_token")

    def __init__(self, tell: Callable[[], list[str]]) -> None:
        self._tell = tell

    def __enter__(self) -> None:
        tell, outer = self._tell, current.get()
        self._token = current.set(tell if outer is None else lambda: [*tell(), *outer()])

    def __exit__(self, *failure: object) -> None:
        current.reset(self._token)


def mask() -> Mask:
    """The mask of the call that is under way; outside of one, a mask that goes by looks and names."""
    tell = current.get()
    return Mask(tell() if tell is not None else ())


class SecretsFilter(logging.Filter):
    """Keeps the secrets of the call under way out of log records; what others log is left alone."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Let the record pass, masked."""
        if current.get() is None:
            return True
        message = record.getMessage()
        masked = mask().text(message)
        if masked != message:
            record.msg, record.args = masked, ()
        return True


class Credentials(dict[str, str]):
    """The headers that authorize a call; a traceback that shows variables does not show them."""

    def __repr__(self) -> str:
        return f"Credentials({', '.join(self)})"
