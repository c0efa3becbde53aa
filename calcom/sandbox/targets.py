"""Decide which hosts the sandbox may reach, at which address, and for how long."""

from __future__ import annotations

import contextlib
import http.client
import ipaddress
import socket
import ssl
import threading
from collections.abc import Iterator
from urllib.parse import quote, urlsplit

_IN_PATHS = "/%:@!$&'()*+,;=-._~"


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


@contextlib.contextmanager
def connected(url: str, address: str | None, seconds: float) -> Iterator[http.client.HTTPConnection]:
    """A connection to a target, at the address that was judged, which ends after this time whatever comes.

    Timeouts are of a read each: a target that sends a byte now and then would never meet one.
    """
    target = urlsplit(url)
    if target.hostname is None:
        raise ValueError("the URL has no host")
    connection: http.client.HTTPConnection
    if target.scheme == "https":
        context = ssl.create_default_context()
        connection = http.client.HTTPSConnection(
            target.hostname, target.port, timeout=seconds, context=context
        )
    else:
        connection = http.client.HTTPConnection(address or target.hostname, target.port, timeout=seconds)
    try:
        connection.connect()
        end = threading.Timer(seconds, _hang_up, (connection.sock,))
        end.daemon = True
        end.start()
        try:
            yield connection
        finally:
            end.cancel()
    finally:
        connection.close()


def _hang_up(connection: socket.socket) -> None:
    with contextlib.suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)


def path_of(url: str) -> str:
    """What a request line has of a URL."""
    target = urlsplit(url)
    path = quote(target.path or "/", safe=_IN_PATHS)
    return f"{path}?{quote(target.query, safe=_IN_PATHS + '?')}" if target.query else path


def host_of(url: str) -> str:
    """The Host header of a URL."""
    return urlsplit(url).netloc.rpartition("@")[2].encode("idna").decode()
