"""A URL that carries the key to the server and to nowhere else."""

from __future__ import annotations

from functools import cache
from typing import Any

# The name under which v1 takes its key; it knows no header for it.
PARAMETER = "apiKey"


def keyed(url: Any, key: str) -> Any:
    """The URL of an HTTP library with the key in its query."""
    base: Any = type(url)
    return _class_for(base)(url.copy_merge_params({PARAMETER: key}))


@cache
def _class_for(base: Any) -> Any:
    """A class of URLs with texts that show no key: HTTP libraries log the text of every URL.

    What goes over the wire is not the text but the parts of the URL, and they are complete.
    """

    class KeyedURL(base):  # type: ignore[misc]
        def __str__(self) -> str:
            return str(base(self).copy_set_param(PARAMETER, "REDACTED"))

        def __repr__(self) -> str:
            return f"KeyedURL({str(self)!r})"

    return KeyedURL
