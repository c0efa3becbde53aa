"""The synchronous half of `test_send`."""

from __future__ import annotations

from tests.client.library import synchronous

exec(synchronous("test_send.py"))
