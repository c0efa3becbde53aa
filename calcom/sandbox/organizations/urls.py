"""Which picture URLs the server would fetch."""

from __future__ import annotations

import ipaddress
from typing import Any
from urllib.parse import urlsplit

_BLOCKED = frozenset(
    ("localhost", "169.254.169.254", "169.254.169.253", "metadata.google.internal", "metadata.google.com")
)
_PRIVATE = tuple(
    map(
        ipaddress.ip_network,
        (
            "127.0.0.0/8",
            "10.0.0.0/8",
            "172.16.0.0/12",
            "192.168.0.0/16",
            "169.254.0.0/16",
            "0.0.0.0/8",
            "100.64.0.0/10",
        ),
    )
)


def is_safe_url(value: Any) -> bool:
    """Return whether a value is an HTTPS URL without a private address, or a picture as a data URL."""
    if value is None:
        return True
    if not isinstance(value, str):
        return False
    if value.startswith("data:"):
        return value.startswith("data:image/")
    try:
        parts = urlsplit(value.strip())
        host = (parts.hostname or "").rstrip(".")
    except ValueError:
        return False
    if parts.scheme != "https" or not host or host in _BLOCKED:
        return False
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return " " not in host
    return address.version == 6 or not any(address in network for network in _PRIVATE)
