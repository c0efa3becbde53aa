"""API v1 of an older self-hosted server (Cal.com 5.7) over the state of the sandbox.

The rows are those of the sandbox for v2, so that clock, scheduling, webhooks, faults, journal and
controls are the same; what v1 alone knows of a row stands beside. `Sandbox(profile="v1")`.
"""

from __future__ import annotations

from .pipeline import Pipeline, load_routes
from .seed import load_seed

__all__ = ["Pipeline", "load_routes", "load_seed"]
