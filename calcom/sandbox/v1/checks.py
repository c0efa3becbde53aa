"""Checks of bodies and queries, with the issues of the server's validation library.

A check takes a value, its path and the list of issues, and returns the converted value. `OMITTED` is a
missing key. The operations import this module as `z`, as users of that library do.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

from ..clock import to_iso
from ..formats import json_type
from ..scheduling import is_zone
from ..state import Row
from .errors import bad_request

OMITTED: Any = object()
MAX_INT = 2**31 - 1

Path = tuple[str, ...]
Check = Callable[[Any, Path, list[str]], Any]
Shape = Mapping[str, Check]

_EMAIL = re.compile(r"[\w+.'-]*[\w+-]@([A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}")


def parse(shape: Shape, value: Any, *, strict: bool = False) -> Row:
    """Return the fields of a body or query, or raise one error with all issues."""
    issues: list[str] = []
    parsed = obj(shape, strict=strict)(value, (), issues)
    if issues:
        raise bad_request("; ".join(issues))
    fields: Row = parsed
    return fields


def issue(code: str, path: Path, text: str) -> str:
    return f"{code} in '{','.join(path)}': {text}" if path else text


def type_of(value: Any) -> str:
    return "nan" if isinstance(value, float) and math.isnan(value) else json_type(value)


def _wrong_type(expected: str, value: Any, path: Path) -> str:
    text = "Required" if value is OMITTED else f"Expected {expected}, received {type_of(value)}"
    return issue("invalid_type", path, text)


def string(*, at_most: int | None = None, pattern: str | None = None, at_least: int | None = None) -> Check:
    def check(value: Any, path: Path, issues: list[str]) -> Any:
        if not isinstance(value, str):
            issues.append(_wrong_type("string", value, path))
            return value
        if at_least is not None and len(value) < at_least:
            text = f"String must contain at least {at_least} character(s)"
            issues.append(issue("too_small", path, text))
        if at_most is not None and len(value) > at_most:
            issues.append(issue("too_big", path, f"String must contain at most {at_most} character(s)"))
        if pattern is not None and not re.search(pattern, value):
            issues.append(issue("invalid_string", path, "Invalid"))
        return value

    return check


def number(*, whole: bool = False, at_least: int | None = None, at_most: int | None = None) -> Check:
    def check(value: Any, path: Path, issues: list[str]) -> Any:
        if type_of(value) != "number" or value is OMITTED:
            issues.append(_wrong_type("number", value, path))
        elif whole and value != int(value):
            issues.append(issue("invalid_type", path, "Expected integer, received float"))
        elif at_least is not None and value < at_least:
            text = f"Number must be greater than or equal to {at_least}"
            issues.append(issue("too_small", path, text))
        elif at_most is not None and value > at_most:
            text = f"Number must be less than or equal to {at_most}"
            issues.append(issue("too_big", path, text))
        elif value == int(value):
            return int(value)
        return value

    return check


def integer(*, at_least: int | None = None, at_most: int | None = None) -> Check:
    return number(whole=True, at_least=at_least, at_most=at_most)


def numeric(*, at_least: int | None = None) -> Check:
    """Check a number in the text of a query or path."""
    bounded = number(at_least=at_least)

    def check(value: Any, path: Path, issues: list[str]) -> Any:
        return bounded(math.nan if value is OMITTED else to_number(value), path, issues)

    return check


def to_number(value: Any) -> float | int:
    """Convert a text to a number like JavaScript."""
    if not isinstance(value, str):
        return value if isinstance(value, int | float) else math.nan
    text = value.strip()
    if not text:
        return 0
    if re.fullmatch(r"[+-]?\d{1,15}", text, re.ASCII):
        return int(text)
    if re.fullmatch(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,2})?", text, re.ASCII):
        return float(text)
    return math.nan


_LEADING_NUMBER = re.compile(r"\s*([+-]?(?:\d+\.?\d*|\.\d+))", re.ASCII)


def leading_number() -> Check:
    """Read the number at the start of a text like `parseFloat`."""

    def check(value: Any, path: Path, issues: list[str]) -> Any:
        found = _LEADING_NUMBER.match(value) if isinstance(value, str) else None
        if found is None:
            issues.append(issue("custom", path, "Not a number"))
            return value
        return to_number(found[1])

    return check


def numbers() -> Check:
    """Read one such number or several, as a list."""
    one = leading_number()

    def check(value: Any, path: Path, issues: list[str]) -> Any:
        if isinstance(value, list):
            return [one(item, (*path, str(place)), issues) for place, item in enumerate(value)]
        return [one(value, path, issues)]

    return check


def boolean() -> Check:
    def check(value: Any, path: Path, issues: list[str]) -> Any:
        if not isinstance(value, bool):
            issues.append(_wrong_type("boolean", value, path))
        return value

    return check


def one_of(*members: str | int) -> Check:
    expected = " | ".join(f"'{each}'" if isinstance(each, str) else str(each) for each in members)
    kind = type(members[0])

    def check(value: Any, path: Path, issues: list[str]) -> Any:
        if type(value) is not kind:
            issues.append(_wrong_type(expected, value, path))
        elif value not in members:
            shown = f"'{value}'" if isinstance(value, str) else value
            text = f"Invalid enum value. Expected {expected}, received {shown}"
            issues.append(issue("invalid_enum_value", path, text))
        return value

    return check


def array(of: Check, *, not_empty: bool = False) -> Check:
    def check(value: Any, path: Path, issues: list[str]) -> Any:
        if not isinstance(value, list):
            issues.append(_wrong_type("array", value, path))
            return value
        if not_empty and not value:
            issues.append(issue("too_small", path, "Array must contain at least 1 element(s)"))
        return [of(item, (*path, str(place)), issues) for place, item in enumerate(value)]

    return check


def alike(names: str, check: Check) -> Shape:
    """Return the shape of fields with the same check, by the names in a text."""
    return dict.fromkeys(names.split(), check)


def obj(shape: Shape, *, strict: bool = False) -> Check:
    def check(value: Any, path: Path, issues: list[str]) -> Any:
        if not isinstance(value, dict):
            issues.append(_wrong_type("object", value, path))
            return {}
        parsed: Row = {}
        for name, field in shape.items():
            found = field(value.get(name, OMITTED), (*path, name), issues)
            if found is not OMITTED:
                parsed[name] = found
        unknown = [name for name in value if name not in shape] if strict else []
        if unknown:
            named = ", ".join(f"'{name}'" for name in unknown)
            issues.append(f"Unrecognized key(s) in object: {named}")
        return parsed

    return check


def record(of: Check) -> Check:
    def check(value: Any, path: Path, issues: list[str]) -> Any:
        if not isinstance(value, dict):
            issues.append(_wrong_type("object", value, path))
            return {}
        return {name: of(item, (*path, name), issues) for name, item in value.items()}

    return check


def anything(value: Any, path: Path, issues: list[str]) -> Any:
    return value


def optional(field: Check) -> Check:
    return lambda value, path, issues: value if value is OMITTED else field(value, path, issues)


def nullable(field: Check) -> Check:
    return lambda value, path, issues: None if value is None else field(value, path, issues)


def nullish(field: Check) -> Check:
    return optional(nullable(field))


def either(*fields: Check) -> Check:
    """Use the first check that fits; if none does, report the issues of each."""

    def check(value: Any, path: Path, issues: list[str]) -> Any:
        told: list[str] = []
        for field in fields:
            own: list[str] = []
            parsed = field(value, path, own)
            if not own:
                return parsed
            told += own
        issues += told
        return value

    return check


def _refined(passes: Callable[[str], bool], code: str, text: str) -> Check:
    plain = string()

    def check(value: Any, path: Path, issues: list[str]) -> Any:
        plain(value, path, issues)
        if isinstance(value, str) and not passes(value):
            issues.append(issue(code, path, text))
        return value

    return check


def is_email(text: str) -> bool:
    return len(text) < 255 and ".." not in text and _EMAIL.fullmatch(text) is not None


def _is_url(text: str) -> bool:
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return bool(parts.scheme and (parts.netloc or (parts.path and parts.scheme not in ("http", "https"))))


def email(text: str = "Invalid email") -> Check:
    return _refined(is_email, "invalid_string", text)


def url() -> Check:
    return _refined(_is_url, "invalid_string", "Invalid url")


def time_zone(text: str = "Expected one of the following: the names of the IANA time zones") -> Check:
    return _refined(is_zone, "custom", text)


def moment_of(text: Any) -> datetime | None:
    """Parse an instant like JavaScript's Date.parse; the default zone is UTC."""
    if not isinstance(text, str):
        return None
    try:
        parsed = datetime.fromisoformat(text.strip())
        return parsed.replace(tzinfo=UTC) if parsed.tzinfo is None else parsed.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def iso_date() -> Check:
    """Check an instant and convert it to the API's form."""
    plain = string()

    def check(value: Any, path: Path, issues: list[str]) -> Any:
        plain(value, path, issues)
        moment = moment_of(value)
        if isinstance(value, str) and moment is None:
            issues.append(issue("custom", path, "Invalid ISO Date"))
        return value if moment is None else to_iso(moment)

    return check


def coerced_date() -> Check:
    """Check an instant, as text or milliseconds."""

    def check(value: Any, path: Path, issues: list[str]) -> Any:
        moment = moment_of(value)
        if type_of(value) == "number" and value is not OMITTED and abs(value) < 8.64e15:
            moment = datetime.fromtimestamp(value / 1000, UTC)
        if moment is None:
            issues.append(issue("invalid_date", path, "Invalid date"))
            return value
        return to_iso(moment)

    return check
