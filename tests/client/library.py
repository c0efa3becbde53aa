"""The HTTP library that the tests of the client use: httpx, or the one that CALCOM_TEST_HTTP names."""

from __future__ import annotations

import importlib
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx
else:
    httpx = importlib.import_module(os.environ.get("CALCOM_TEST_HTTP", "httpx"))

__all__ = ["httpx"]
