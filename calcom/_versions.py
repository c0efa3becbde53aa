"""Which `cal-api-version` is sent for an operation."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from .errors import ConfigurationError

HEADER = "cal-api-version"
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


def check_overrides(overrides: Mapping[str, str] | None, areas: Collection[str]) -> dict[str, str]:
    """The overrides, checked against the names in the API: a misspelt name would silently do nothing."""
    chosen = dict(overrides or {})
    for area, version in chosen.items():
        if area not in areas:
            raise ConfigurationError(
                f"versions names {area!r}, which is neither an area nor an operation of the API."
            )
        check(version, f"versions[{area!r}]")
    return chosen


def check(version: object, field: str) -> None:
    """Check the form of a version: the server silently reads a malformed one as its oldest version."""
    if not isinstance(version, str) or not _DATE.fullmatch(version):
        raise ConfigurationError(f"{field} must be a date such as '2024-08-13', not {version!r}.")


def choose(
    *,
    area: str,
    operation: str,
    default: str | None,
    available: Mapping[str, Sequence[str]],
    editions: Sequence[str],
    overrides: Mapping[str, str],
) -> str | None:
    """The version to send, or `None` if the operation ignores the version.

    An override for the operation or its area takes precedence. Then comes the default, unless the server only
    supports other versions: then the newest of those. `editions` lists the possible editions,
    most likely first.
    """
    chosen = overrides.get(operation) or overrides.get(area)
    if chosen:
        return chosen
    here = next((available[edition] for edition in editions if edition in available), ())
    if default is not None and here and default not in here:
        return max(here)
    return default
