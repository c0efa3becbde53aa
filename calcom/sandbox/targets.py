"""Which hosts the sandbox may reach."""

from __future__ import annotations

import ipaddress
import socket
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    pass


def is_loopback(url: str) -> bool:
    """Whether every address of the target is on loopback."""
    host = urlsplit(url).hostname
    if not host:
        return False
    try:
        addresses = {entry[4][0] for entry in socket.getaddrinfo(host, None)}
    except OSError:
        return False
    return bool(addresses) and all(
        ipaddress.ip_address(str(each).partition("%")[0]).is_loopback for each in addresses
    )
