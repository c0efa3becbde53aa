"""A URL that carries the key to the server and hides it elsewhere."""

from __future__ import annotations

from functools import cache
from typing import Any

# The query parameter for the key; v1 accepts no header for it.
PARAMETER = "apiKey"


def keyed(url: Any, key: str) -> Any:
    """The URL with the key in its query."""
    base: Any = type(url)
    return _class_for(base)(url.copy_merge_params({PARAMETER: key}))


@cache
def _class_for(base: Any) -> Any:
    """A class of URLs whose string form hides the key, because HTTP libraries log every URL.

    A request is sent with the parts of the URL, which are complete, not with its string form.
    """

    class KeyedURL(base):  # type: ignore[misc]
        def __str__(self) -> str:
            return str(base(self).copy_set_param(PARAMETER, "REDACTED"))

        def __repr__(self) -> str:
            return f"KeyedURL({str(self)!r})"

    return KeyedURL
