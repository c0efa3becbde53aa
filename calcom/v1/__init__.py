"""Python client for API v1, which self-hosted Cal.com servers still support.

    from calcom.v1 import CalComV1

    with CalComV1(base_url="https://cal.example.com/api/v1") as client:
        for booking in client.bookings.list(status="upcoming"):
            print(booking.uid, booking.start_time)

The hosted service has answered every v1 request with 410 since April 2026: use `calcom.CalCom` there.
`docs/v1-to-v2.md` describes the differences, and `calcom.v1.upgrade` converts stored v1 payloads to v2.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _lazy

if TYPE_CHECKING:
    from . import types, upgrade
    from ._async.client import AsyncCalComV1
    from ._sync.client import CalComV1

__all__ = ["AsyncCalComV1", "CalComV1", "types", "upgrade"]

__getattr__ = _lazy.names(
    __name__, {"AsyncCalComV1": "_async.client", "CalComV1": "_sync.client"}, ("types", "upgrade")
)


def __dir__() -> list[str]:
    return sorted(__all__)
