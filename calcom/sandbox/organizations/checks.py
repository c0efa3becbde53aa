"""Checks of bodies for the routes of teams and organizations."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from ..errors import unhandled
from ..formats import is_truthy
from ..validation import MISSING, Field, Rule, array, metadata, number, string
from .paging import listed, listed_numbers
from .urls import is_safe_url

METADATA = metadata(
    "{name} must be an object with up to 50 keys, each key name up to 40 characters, and values with a "
    "maximum length of 500 characters."
)


def not_empty() -> Rule:
    return Rule("isNotEmpty", "{name} should not be empty", lambda value: value not in ("", None))


def name_rule() -> Rule:
    """Require a non-empty text; for other types the server reports both length limits."""

    def text(value: Any) -> str:
        usual = "{name} must be longer than or equal to 1 "
        if not is_truthy(value) or value in ([], MISSING):
            return usual + "characters"
        return usual + "and shorter than or equal to undefined characters"

    return Rule("isLength", text, lambda value: isinstance(value, str) and bool(value))


def min_size(text: str) -> Rule:
    return Rule("arrayMinSize", text, lambda value: isinstance(value, list) and len(value) >= 1)


def safe_url() -> Rule:
    text = "URL is not allowed for security reasons (blocked: private IPs, metadata endpoints)"

    def passes(value: Any) -> bool:
        if not isinstance(value, str):
            raise unhandled()  # the check takes the value for a text
        return is_safe_url(value)

    return Rule("ssrfSafeUrl", text, passes)


def hex_color() -> Rule:
    pattern = re.compile(r"#?([0-9A-F]{3}|[0-9A-F]{4}|[0-9A-F]{6}|[0-9A-F]{8})", re.I)
    text = "{name} must be a hexadecimal color"
    return Rule(
        "isHexColor", text, lambda value: isinstance(value, str) and pattern.fullmatch(value) is not None
    )


def _ids(name: str, what: str, each: Rule, convert: Callable[[Any], Any]) -> Field:
    at_least_one = min_size(f"{name} must contain at least 1 {what} id")
    return Field(name, at_least_one, each, array(), convert=convert, optional=True)


ASSIGNED_OPTIONS = _ids("assignedOptionIds", "attribute option", string(each=True), listed)
TEAM_IDS = _ids("teamIds", "team", number(each=True), listed_numbers)
