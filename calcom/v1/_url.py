"""A URL that carries the key to the server and to nowhere else."""

from __future__ import annotations

import httpx

# The name under which v1 takes its key; it knows no header for it.
PARAMETER = "apiKey"


class KeyedURL(httpx.URL):
    """A URL whose text shows no key: httpx writes the text of every URL into its log and its errors.

    What goes over the wire is not the text but the parts of the URL, and they are complete.
    """

    def __init__(self, url: httpx.URL, key: str) -> None:
        super().__init__(url.copy_merge_params({PARAMETER: key}))

    def __str__(self) -> str:
        plain = httpx.URL(self)
        return str(plain.copy_set_param(PARAMETER, "REDACTED"))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"
