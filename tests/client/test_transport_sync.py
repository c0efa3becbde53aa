"""The synchronous half of `test_transport`."""

from __future__ import annotations

from tests.client.library import synchronous

exec(synchronous("test_transport.py"))
