# Derived by spec.pipeline from spec/v2/openapi.json; edit nothing here, run `make generate`.

"""Query parameters of the document that methods written by hand take and do not name."""

from __future__ import annotations

from typing import TypedDict


class ListBookings(TypedDict, total=False):
    """Nothing yet."""


class ListSlots(TypedDict, total=False):
    """Nothing yet."""
