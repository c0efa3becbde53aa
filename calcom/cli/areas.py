"""The names of the API's areas, for the cost of one small import."""

from __future__ import annotations

from .._sync.areas import Areas


def area_names() -> list[str]:
    """Return the areas of a client, spelled as commands."""
    return [name.replace("_", "-") for name in dir(Areas) if not name.startswith("_")]
