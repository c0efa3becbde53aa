"""Remove secrets and people from an exchange before it becomes part of a result."""

from __future__ import annotations

import base64
import html
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import quote

SECRET_HEADERS = frozenset({"authorization", "cookie", "set-cookie", "x-cal-secret-key", "x-api-key"})
SECRET_KEYS = frozenset(
    {
        "accesstoken",
        "apikey",
        "api_key",
        "access_token",
        "client_secret",
        "clientsecret",
        "code",
        "code_verifier",
        "encryptedkey",
        "hashedkey",
        "hashedlink",
        "idtoken",
        "key",
        "link_password",
        "password",
        "refresh_token",
        "refreshtoken",
        "secret",
        "token",
        "onetimepassword",
        "x-cal-secret-key",
    }
)
PERSONAL_KEYS = frozenset(
    {
        "attendeephonenumber",
        "avatarurl",
        "bio",
        "email",
        "emails",
        "firstname",
        "guests",
        "lastname",
        "name",
        "phone",
        "phonenumber",
        "rescheduledbyemail",
        "cancelledbyemail",
        "smsremindernumber",
        "username",
    }
)
# A match begins at the start of a word, so that the time grows linearly with the text.
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_KEY_LIKE = re.compile(r"(?<![\w-])(?:cal_(?:live_)?[0-9A-Za-z]{16,}|eyJ[\w-]{10,}\.[\w-]{10,}(?:\.[\w-]*)?)")
_KEY_IN_QUERY = re.compile(r"(?<=[?&]apiKey=)(?!\$)[^&\s\"]+")
# `code` is a secret in OAuth and in verifications, but a name in errors.
_ERROR_NAME = re.compile(r"[A-Za-z_]+")
_RESERVED_DOMAINS = (
    "example.com",
    "example.org",
    "example.net",
    ".example",
    ".test",
    ".invalid",
    "localhost",
)

_URL_SAFE = str.maketrans("+/", "-_")
HIDDEN = "[hidden]"
_LONGEST = 100_000


class Redactor:
    """Replaces known secrets by their variable names, and what looks like a secret by `[hidden]`.

    With `people`, names and addresses are also hidden; off for the sandbox, whose people are made up.
    """

    def __init__(self, secrets: Mapping[str, str | None] | None = None, *, people: bool = True) -> None:
        given = {value: f"${name}" for name, value in (secrets or {}).items() if value and len(value) > 3}
        self._known = {form: name for value, name in given.items() for form in _forms(value)}
        self._people = people

    def text(self, text: str) -> str:
        for value, name in self._known.items():
            text = text.replace(value, name)
        text = _KEY_IN_QUERY.sub(HIDDEN, _KEY_LIKE.sub(HIDDEN, text))
        return _EMAIL.sub(_masked_address, text) if self._people else text

    def headers(self, headers: Iterable[tuple[str, str]]) -> dict[str, str]:
        return {name: self._header(name.lower(), value) for name, value in headers}

    def body(self, body: str | None) -> str | None:
        """Mask secret and personal fields of a body; JSON stays JSON."""
        if body is None:
            return None
        try:
            decoded = json.loads(body)
        except (ValueError, RecursionError):
            return self.text(body[:_LONGEST])
        return self.text(json.dumps(self.value(decoded), ensure_ascii=False, separators=(",", ":")))

    def value(self, value: Any, key: str = "") -> Any:
        if isinstance(value, dict):
            return {name: self.value(item, name.lower()) for name, item in value.items()}
        if isinstance(value, list):
            return [self.value(item, key) for item in value]
        if isinstance(value, str) and value:
            if key in SECRET_KEYS and not (key == "code" and _ERROR_NAME.fullmatch(value)):
                return self._known.get(value, HIDDEN)
            if self._people and key in PERSONAL_KEYS:
                return _masked_address(value) if "@" in value else HIDDEN
        return value

    def _header(self, name: str, value: str) -> str:
        masked = self.text(value)
        if name in SECRET_HEADERS and masked == value:
            return HIDDEN
        return masked


def _forms(secret: str) -> Iterator[str]:
    """Yield a secret and the other spellings in which it may appear."""
    yield from (secret, quote(secret, safe=""), html.escape(secret), html.escape(quote(secret)))
    yield from (secret.lower(), secret.upper(), json.dumps(secret)[1:-1], secret.replace("/", "\\/"))
    raw = secret.encode()
    yield from (raw.hex(), raw.hex().upper())
    for before in range(3):  # what stands before it in the encoded bytes moves it by that much
        whole = base64.b64encode(bytes(before) + raw).decode().rstrip("=")
        first, last = -(-before * 4 // 3), (before + len(raw)) * 8 // 6
        if last - first > 8:
            yield from (whole[first:last], whole[first:last].translate(_URL_SAFE))


def _masked_address(found: re.Match[str] | str) -> str:
    address = found if isinstance(found, str) else found.group()
    return address if address.lower().endswith(_RESERVED_DOMAINS) else "someone@hidden.example"
