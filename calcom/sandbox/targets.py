"""Which hosts the sandbox may reach, and at which address."""

from __future__ import annotations

import ipaddress
import socket
from urllib.parse import urlsplit


def loopback_address(url: str) -> str | None:
    """Return the address of a target if all of its addresses are on loopback; else None.

    Connect to this address only: the name may resolve to another one a moment later.
    """
    try:
        host = urlsplit(url).hostname
        if not host:
            return None
        addresses = [str(entry[4][0]) for entry in socket.getaddrinfo(host, None)]
    except (OSError, ValueError):  # also names that cannot be encoded
        return None
    if not all(ipaddress.ip_address(each.partition("%")[0]).is_loopback for each in addresses):
        return None
    return addresses[0] if addresses else None


def is_loopback(url: str) -> bool:
    """Return whether all addresses of the target are on loopback."""
    return loopback_address(url) is not None
