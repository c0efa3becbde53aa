"""`take`, `skip` and comma-separated texts in the routes of teams and organizations."""

from __future__ import annotations

import re
from typing import Any, TypeVar

from ..validation import MISSING, Field, Rule, Shape, at_least, at_most, number

Item = TypeVar("Item")


def to_integer(value: Any) -> Any:
    """Return the number at the start of a text, or null; of several texts the first one counts."""
    if isinstance(value, list):
        value = ",".join(str(each) for each in value)
    if not isinstance(value, str) or not value:
        return value
    found = re.match(r"\s*([+-]?\d+)", value)
    return int(found[1]) if found else None


def page_fields(most: int = 250, default: Any = 250) -> tuple[Field, ...]:
    """Return the fields `take` and `skip`, with the default page, for which an empty text also stands."""
    none = default is MISSING
    return (
        _page_field("take", default, at_most(most), at_least(1)),
        _page_field("skip", MISSING if none else 0, at_least(0)),
    )


def _page_field(name: str, default: Any, *rules: Rule) -> Field:
    def convert(value: Any) -> Any:
        return default if not value and default is not MISSING else to_integer(value)

    return Field(name, *rules, number(), convert=convert, optional=True, null=False, default=default)


PAGE = Shape(*page_fields(), shows_defaults=True)


def page(rows: list[Item], query: dict[str, Any]) -> list[Item]:
    """Return the page of a list that a checked query requests."""
    skip = int(query.get("skip") or 0)
    return rows[skip : skip + int(query.get("take") or 250)]


def listed(value: Any) -> Any:
    """Split a comma-separated text; return other values unchanged."""
    return value.split(",") if isinstance(value, str) else value


def listed_numbers(value: Any) -> Any:
    return (
        [to_integer(part) if part else None for part in value.split(",")] if isinstance(value, str) else value
    )
