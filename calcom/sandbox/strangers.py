"""Refuse requests by pages of other sites in the user's browser."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlsplit

from .errors import forbidden
from .formats import is_address


def refuse_strangers(headers: Mapping[str, str]) -> None:
    """Refuse a page of another site, by its origin or by a host name that it has pointed to this machine."""
    if not _is_own_name(headers.get("host", "")):
        raise forbidden(f"controls are not for the host {headers['host']}")
    origin = headers.get("origin")
    if origin is not None and not _is_origin_of(headers.get("host"), origin):
        raise forbidden(f"controls are not for pages of {origin or 'nobody'}")


def _is_origin_of(host: str | None, origin: str) -> bool:
    try:
        return urlsplit(origin).netloc == host
    except ValueError:
        return False


def _is_own_name(host: str) -> bool:
    """Return whether a host is an IP address or a name outside the public domains."""
    try:
        name = (urlsplit(f"//{host}").hostname or "").rstrip(".")
    except ValueError:
        return False
    return "." not in name or name.endswith((".localhost", ".local")) or is_address(name)
