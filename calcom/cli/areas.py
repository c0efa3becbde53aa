"""The names of the areas of the API, at the price of one small import."""

from __future__ import annotations

from .._sync.areas import Areas


def area_names() -> list[str]:
    """The areas of a client, as commands write them."""
    return [name.replace("_", "-") for name in dir(Areas) if not name.startswith("_")]
