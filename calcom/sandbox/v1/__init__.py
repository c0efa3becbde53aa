"""API v1 of an older self-hosted server (Cal.com 5.7) over the state of the sandbox.

The rows are those of the v2 sandbox, so clock, scheduling, webhooks, faults, journal and controls are the
same; separate fields have what only v1 knows. `Sandbox(profile="v1")`.
"""

from __future__ import annotations

from .pipeline import Pipeline, load_routes
from .seed import load_seed

__all__ = ["Pipeline", "load_routes", "load_seed"]
