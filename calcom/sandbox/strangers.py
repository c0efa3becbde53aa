"""Pages of other sites, open in somebody's browser, which the sandbox must not serve its own things to."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlsplit

from .errors import forbidden
from .formats import is_address


def refuse_strangers(headers: Mapping[str, str], what: str = "controls are") -> None:
    """A page of another site, open in somebody's browser, shall not steer the sandbox: neither from there,
    nor under a name of its own that it has made stand for this machine."""
    if not _is_own_name(headers.get("host", "")):
        raise forbidden(f"{what} not for the host {headers['host']}")
    origin = headers.get("origin")
    if origin and urlsplit(origin).netloc != headers.get("host"):
        raise forbidden(f"{what} not for pages of {origin}")


def _is_own_name(host: str) -> bool:
    """Return whether a host is an address or a name that no domain on the internet has."""
    try:
        name = (urlsplit(f"//{host}").hostname or "").rstrip(".")
    except ValueError:
        return False
    return "." not in name or name.endswith((".localhost", ".local")) or is_address(name)
