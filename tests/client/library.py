"""What the tests of the client share: the HTTP library, and how synchronous tests are derived."""

from __future__ import annotations

import importlib
import os
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from spec.pipeline import twin

if TYPE_CHECKING:
    import httpx
else:
    # httpx, or the one that CALCOM_TEST_HTTP names.
    httpx = importlib.import_module(os.environ.get("CALCOM_TEST_HTTP", "httpx"))

__all__ = ["httpx", "synchronous"]


def synchronous(name: str) -> Any:
    """The tests of an asynchronous module in their synchronous form, derived as the client is."""
    source = Path(__file__).with_name(name)
    return compile(twin.derive(source.read_text(encoding="utf-8"), Counter()), str(source), "exec")
