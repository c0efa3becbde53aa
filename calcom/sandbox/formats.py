"""Valid addresses, dates, URLs and phone numbers, by the rules of each of the server's libraries.

Bodies and queries are first checked by class-validator, which uses validator.js: `is_email`, `is_url`,
`is_iso_date`. A second check uses the server's own patterns: `is_booker_email`. Both check phone numbers
with Google's library.
"""

from __future__ import annotations

import functools
import ipaddress
import re
from typing import Any
from zoneinfo import available_timezones

# --- dates

# Only the form: calendar dates, weeks and days of the year, with or without separators. A sign before the
# year, a blank before the time and a lower-case z are accepted.
_ISO_DATE = re.compile(
    r"""
    [+-]?\d{4}
    (?:
        (?: -(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?
          | (?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])
          | -?W(?:[0-4]\d|5[0-3])(?:-?[1-7])?
          | -?(?:00[1-9]|0[1-9]\d|[12]\d\d|3[0-5]\d|36[1-6])
        )
        (?: [T\s]
            (?: (?:(?:[01]\d|2[0-3])(?:(?P<colon>:?)[0-5]\d)?|24:?00)(?:[.,]\d+(?!:))? )?
            (?: (?(colon)(?P=colon)|)[0-5]\d(?:[.,]\d+)? )?
            (?: [zZ]|[+-](?:[01]\d|2[0-3]):?(?:[0-5]\d)? )?
        )?
    )?
    """,
    re.ASCII | re.VERBOSE,
)
_DAY_OF_YEAR = re.compile(r"(\d{4})-?(\d{3})(?:[ T]\.*|$)", re.ASCII)
_PARTS = re.compile(r"(\d{4})-?(\d{0,2})-?(\d*)", re.ASCII)


def is_iso_date(value: Any, *, strict: bool = False) -> bool:
    """Return whether a value is an ISO 8601 date, with or without a time; `strict`: an existing day."""
    if not isinstance(value, str) or _ISO_DATE.fullmatch(value) is None:
        return False
    return not strict or _has_day(value)


def _has_day(text: str) -> bool:
    ordinal = _DAY_OF_YEAR.match(text)
    if ordinal is not None:
        year, day = map(int, ordinal.groups())
        return day <= 365 + _is_leap(year)
    parts = _PARTS.search(text)
    if parts is None:
        return False
    year, month, day = (int(part or 0) for part in parts.groups())
    if not month or not day:
        return True
    # The server reads two-digit years as another century.
    return year >= 100 and month <= 12 and day <= _DAYS[month - 1] + (month == 2 and _is_leap(year))


_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


# --- addresses

_LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~\u00A1-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF]+")
_QUOTED_LOCAL = re.compile(
    r"(?:[\s\x01-\x08\x0b\x0c\x0e-\x1f\x7f\x21\x23-\x5b\x5d-\x7e\u00A0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF]"
    r"|\\[\x01-\x09\x0b\x0c\x0d-\x7f\u00A0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF])*"
)
_BOOKER_EMAIL = re.compile(
    r"(?!\.)(?!.*\.\.)[A-Za-z0-9_+,\-.']*[A-Za-z0-9_+'\-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}"
)
MOST_OF_ADDRESS = 254
_MOST_OF_LOCAL = 64


def is_email(value: Any) -> bool:
    """Return whether validator.js accepts an e-mail address: also non-ASCII, or quoted before the @."""
    if not isinstance(value, str) or js_length(value) > MOST_OF_ADDRESS:
        return False
    local, _, domain = value.rpartition("@")
    if len(local.encode("utf-8", "replace")) > _MOST_OF_LOCAL or not is_domain(domain):
        return False
    if len(domain.encode("utf-8", "replace")) > MOST_OF_ADDRESS:
        return False
    if local.startswith('"') and local.endswith('"'):
        return _QUOTED_LOCAL.fullmatch(local[1:-1]) is not None
    return all(_LOCAL.fullmatch(part) for part in local.split("."))


def is_booker_email(value: Any) -> bool:
    """Return whether the server's own pattern, which allows fewer characters, accepts an e-mail address."""
    return (
        isinstance(value, str)
        and js_length(value) <= MOST_OF_ADDRESS
        and _BOOKER_EMAIL.fullmatch(value) is not None
    )


def js_length(text: str) -> int:
    """Return the length of a text in JavaScript."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


# --- domains and URLs

_TOP_LEVEL = re.compile(
    r"[A-Za-z\u00A1-\u00A8\u00AA-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF]{2,}|[xX][nN][A-Za-z0-9-]{2,}"
)
_LABEL = re.compile(r"(?!-)[A-Za-z\u00a1-\uff00\uff5f-\uffff\U00010000-\U0010ffff0-9-]+(?<!-)")
_MOST_OF_LABEL = 63
_MOST_OF_URL = 2084
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+\-.]*):")
_PERSON = re.compile(r"[a-zA-Z0-9\-_.%:]*")
_BRACKETS = re.compile(r"\[([^\]]+)\](?::([0-9]+))?", re.ASCII)
_SCHEMES = ("http", "https", "ftp")


def is_domain(value: str) -> bool:
    """Return whether a text is a domain with a top level, in any script."""
    labels = value.split(".")
    return (
        len(labels) > 1
        and _TOP_LEVEL.fullmatch(labels[-1]) is not None
        and all(js_length(label) <= _MOST_OF_LABEL and _LABEL.fullmatch(label) for label in labels)
    )


def is_address(host: str) -> bool:
    """Return whether a host is an IPv4 or IPv6 address."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def is_url(value: Any) -> bool:
    """Return whether validator.js accepts a URL: a domain or an address, the scheme is optional."""
    if not isinstance(value, str) or not value or re.search(r"[\s<>]", value):
        return False
    if value.startswith("mailto:") or js_length(value) > _MOST_OF_URL:
        return False
    rest = re.split(r"[#?]", value, maxsplit=1)[0]
    scheme = _SCHEME.match(rest)
    if scheme is not None and _is_scheme(rest[scheme.end() :]):
        if scheme[1].lower() not in _SCHEMES:
            return False
        rest = rest[scheme.end() :].removeprefix("//")
    elif rest.startswith("//"):
        return False
    place = rest.partition("/")[0]
    person, at, host = place.partition("@")
    if at and (not person or person.count(":") > 1 or person == ":"):
        return False
    return _is_place(host if at else place)


def _is_scheme(after: str) -> bool:
    """Return whether the text before the first colon is a scheme, not a user or a host with a port."""
    if after.startswith("//"):
        return True
    person, at, _ = after.partition("/")[0].partition("@")
    if at:
        return _PERSON.fullmatch(person) is None
    return re.match(r"[0-9]", after) is None


def _is_place(place: str) -> bool:
    brackets = _BRACKETS.fullmatch(place)
    if brackets is not None:
        host, port = brackets[1], brackets[2] or ""
        if not is_address(host) or ":" not in host:
            return False
    else:
        host, _, port = place.partition(":")
        if not is_address(host) and not is_domain(host):
            return False
    return not port or (re.fullmatch(r"[0-9]+", port) is not None and 0 < int(port[:20]) < 65536)


# --- phone numbers and time zones

_NUMBER = re.compile(r"[^+\uff0b\d]*([+\uff0b](?![+\uff0b]).*\d)", re.DOTALL)


def is_phone_number(value: Any) -> bool:
    """Return whether a value is an international number with a valid length and prefix of its country."""
    if not isinstance(value, str) or value.strip() != value:
        return False
    # Text before the plus or after the last digit is ignored.
    found = _NUMBER.match(value)
    if found is None:
        return False
    import phonenumbers  # slow to import, and most sandboxes never see a number

    try:
        number = phonenumbers.parse(found[1], None)
    except phonenumbers.NumberParseException:
        return False
    # The server's library rejects letters for digits, unlike its versions in other languages.
    spelled = number.extension is None and any(sign.isalpha() for sign in found[1])
    return not spelled and phonenumbers.is_valid_number(number)


@functools.cache
def _time_zones() -> dict[str, str]:
    return {name.lower(): name for name in available_timezones()}


def is_time_zone(value: Any) -> bool:
    """Return whether a value is a zone of the IANA database, in any case."""
    return isinstance(value, str) and value.lower() in _time_zones()


def canonical_time_zone(value: str) -> str:
    """Return a zone in its canonical spelling; the server accepts any case."""
    return _time_zones()[value.lower()]


def json_type(value: Any) -> str:
    """The JSON type of a value."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int | float):
        return "number"
    if isinstance(value, str):
        return "string"
    return "array" if isinstance(value, list) else "object"


_ABBREVIATION = re.compile(r"(?<![a-zA-Z])(?:gmt|est|utc)(?![a-zA-Z])", re.IGNORECASE)


def normal_zone(value: Any) -> Any:
    """Capitalize each word of a zone's name, like the server before its check."""
    if not isinstance(value, str):
        return value
    parts = ["_".join(map(str.capitalize, part.split("_"))) for part in value.split("/")]
    return _ABBREVIATION.sub(lambda found: found.group().upper(), "/".join(parts))


def is_truthy(value: Any) -> bool:
    """Return whether JavaScript takes a JSON value as true, as it does empty lists and objects."""
    return isinstance(value, list | dict) or bool(value)
