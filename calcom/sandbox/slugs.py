"""Slugs as the server makes them of names."""

from __future__ import annotations

import re
import unicodedata


def slugify(text: str) -> str:
    """Small letters, digits and dots without accents, and dashes for all the rest."""
    plain = unicodedata.normalize("NFD", text.lower().strip())
    kept = "".join(mark for mark in plain if not unicodedata.combining(mark))
    dashed = re.sub(r"[^.\w]+|_+", "-", kept)
    dotted = re.sub(r"\.{2,}", ".", re.sub(r"^-+", "", dashed))
    return re.sub(r"-+", "-", dotted.lstrip(".")).rstrip("-")
