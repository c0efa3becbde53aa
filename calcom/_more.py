# Derived by spec.pipeline from spec/v2/openapi.json; do not edit; run `make generate`.

"""Query parameters in the document that hand-written methods accept but do not name."""

from __future__ import annotations

from typing import TypedDict


class ListBookings(TypedDict, total=False):
    """Nothing yet."""


class ListSlots(TypedDict, total=False):
    """Nothing yet."""
