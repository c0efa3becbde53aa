"""Sign and verify: no part of a delivery is read before it is verified."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Protocol, TypeAlias, cast

from ..errors import ConfigurationError, WebhookVerificationError

SIGNATURE_HEADER = "X-Cal-Signature-256"
VERSION_HEADER = "X-Cal-Webhook-Version"
# The server sends this in place of a signature if the webhook has no secret.
UNSIGNED = "no-secret-provided"
VERSIONS = ("2021-10-20", "2026-07-27")
MAX_BODY = 5 * 1024 * 1024


class HeaderItems(Protocol):
    """Headers that can be listed."""

    def items(self) -> Iterable[tuple[str, object]]:
        """Return every name with its value."""
        ...


Headers: TypeAlias = HeaderItems | Mapping[str, object] | Iterable[tuple[str | bytes, str | bytes]]
"""Headers in the form of any server: a mapping, an object with `items()`, pairs of str or bytes, or a CGI
environment with names such as `HTTP_X_CAL_SIGNATURE_256`."""

Secret: TypeAlias = str | bytes
Secrets: TypeAlias = Secret | Iterable[Secret] | None


def sign(body: bytes | str, secret: Secret) -> str:
    """Return the signature that the server would send with this body."""
    return hmac.new(_key(secret), encoded(body), hashlib.sha256).hexdigest()


def verify(body: bytes, headers: Headers, secret: Secrets, *, allow_unsigned: bool = False) -> None:
    """Raise `WebhookVerificationError` unless the body was signed with the secret.

    `body` is the original body, before any parsing. Give several secrets while you replace one by another.
    Unsigned deliveries pass only with `allow_unsigned=True` and without a secret.
    """
    if not isinstance(body, bytes | bytearray | memoryview):
        raise TypeError("body must be the original bytes: decoding may have changed a str.")
    keys = [_key(candidate) for candidate in secrets_of(secret)]
    if not all(keys):
        raise WebhookVerificationError("The secret is empty.")
    signature = _signature(headers)
    if signature is None or signature == UNSIGNED:
        if allow_unsigned and not keys:
            return
        raise WebhookVerificationError(
            "The delivery is not signed. Set a secret on the webhook. To accept unsigned deliveries anyway, "
            "pass allow_unsigned=True and no secret."
        )
    if not keys:
        raise WebhookVerificationError("The delivery is signed, but no secret was given to verify it.")
    given = signature.encode("utf-8", "surrogatepass")
    # Every secret is tried, so that the time taken does not reveal which one matched.
    matches = [
        hmac.compare_digest(hmac.new(key, body, hashlib.sha256).hexdigest().encode(), given) for key in keys
    ]
    if not any(matches):
        raise WebhookVerificationError(
            "The signature does not match: the secret is wrong, or the body was changed on the way."
        )


def secrets_of(secret: Secrets) -> tuple[Secret, ...]:
    """Return the secrets as a tuple; a single one may be given without a list."""
    if secret is None:
        return ()
    return (secret,) if isinstance(secret, str | bytes | bytearray) else tuple(secret)


def _key(secret: Secret) -> bytes:
    if isinstance(secret, bytes | bytearray):
        return bytes(secret)
    if not isinstance(secret, str):
        raise TypeError(f"secret must be str or bytes, not {type(secret).__name__}.")
    try:
        # Bytes of an environment variable that are not UTF-8 become lone surrogates, which stand for them.
        return secret.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        pass
    # Raised outside of `except`: the codec's error holds the secret.
    raise ConfigurationError("The secret contains characters that cannot be encoded.")


def _signature(headers: Headers) -> str | None:
    found = list(values_of(headers, SIGNATURE_HEADER))
    # Many servers join repeated headers with commas; a signature contains none.
    if len(found) > 1 or any("," in value for value in found):
        raise WebhookVerificationError(f"The header {SIGNATURE_HEADER} was sent more than once.")
    return found[0].strip() if found else None


def values_of(headers: Headers, name: str) -> Iterator[str]:
    """Yield every value of a header."""
    sought = _folded(name)
    for given, value in pairs_of(headers):
        if isinstance(given, str | bytes) and _folded(_text(given)) == sought:
            for each in value if isinstance(value, list | tuple) else [value]:
                if each is not None:
                    yield _text(each)


def _folded(name: str) -> str:
    """The name of a header in one spelling, whether from HTTP, CGI, WSGI or Django's META."""
    folded = name.upper().replace("_", "-")
    return folded.removeprefix("HTTP-")


def pairs_of(headers: Headers) -> list[tuple[str | bytes, str | bytes]]:
    """Return names with their values; a repeated name is listed with each of its values."""
    # Header collections with repeated names show all values only through special methods.
    collection = cast("Any", headers)
    if hasattr(headers, "multi_items"):
        return list(collection.multi_items())
    if hasattr(headers, "getlist") and hasattr(headers, "keys"):
        return [(name, value) for name in {*collection.keys()} for value in collection.getlist(name)]
    pairs = collection.items() if hasattr(headers, "items") else collection
    try:
        return [(name, value) for name, value in pairs]
    except (TypeError, ValueError):
        kind = type(headers).__name__
    raise TypeError(f"headers must be a mapping, have items(), or be pairs of name and value, not {kind}.")


def _text(value: Any) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def encoded(body: bytes | str) -> bytes:
    """Return the bytes of a body."""
    return body.encode("utf-8", "surrogatepass") if isinstance(body, str) else bytes(body)
