"""The synchronous half of `test_transport`, derived from it as the client is derived."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from spec.pipeline import twin

SOURCE = Path(__file__).with_name("test_transport.py")
exec(compile(twin.derive(SOURCE.read_text(encoding="utf-8"), Counter()), str(SOURCE), "exec"))
