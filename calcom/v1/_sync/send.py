# Derived by tools/unasync.py from calcom/v1/_async/send.py; edit that file, and run `make generate`.
"""The loop of both APIs, with what v1 does in its own way: the key in the query, and its forms of error."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

import httpx

from ..._call import Call
from ..._sync.auth import KeyAuth
from ..._sync.send import Sender
from ...types import Response
from .. import _failure
from .._url import PARAMETER, KeyedURL

T = TypeVar("T")


class QueryKeyAuth(KeyAuth):
    """An API key, or a function that gives the current one, for the query."""

    def headers(self) -> dict[str, str]:
        """The parameter that authorizes a call; v1 takes no header for it."""
        header = super().headers()
        return {PARAMETER: header["authorization"].removeprefix("Bearer ")} if header else {}


class V1Sender(Sender):
    """Sends calls of v1 with the settings and over the connections of one client."""

    def _request(
        self, call: Call[T], version: str | None, credentials: Mapping[str, str], timeout: float | None
    ) -> httpx.Request:
        request = super()._request(call, None, {}, timeout)
        if PARAMETER in credentials:
            request.url = KeyedURL(request.url, credentials[PARAMETER])
        return request

    def _status_error(
        self,
        call: Call[T],
        request: httpx.Request,
        response: Response,
        version: str | None,
        authenticated: bool,
    ) -> Exception:
        error = super()._status_error(call, request, response, version, authenticated)
        return _failure.explain(error)
