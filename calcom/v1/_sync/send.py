# Derived by spec.pipeline from calcom/v1/_async/send.py; edit that file, and run `make generate`.
"""The loop of both APIs, adapted to v1: the key in the query, and other forms of error."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from ..._call import Call
from ..._sync.auth import KeyAuth
from ..._sync.send import Sender
from ...errors import CalComError
from ...types import Response
from .. import _failure
from .._url import PARAMETER, keyed

if TYPE_CHECKING:
    from ..._failure import Context

T = TypeVar("T")


class QueryKeyAuth(KeyAuth):
    """An API key, or a function that returns the current one, for the query."""

    def headers(self) -> dict[str, str]:
        """Return the parameter that authorizes a call; v1 accepts no header for it."""
        header = super().headers()
        return {PARAMETER: header["authorization"].removeprefix("Bearer ")} if header else {}


class V1Sender(Sender):
    """Sends calls of v1 with the settings and over the connections of one client."""

    def _request(
        self, call: Call[T], version: str | None, credentials: Mapping[str, str], timeout: Any
    ) -> Any:
        request = super()._request(call, None, {}, timeout)
        if PARAMETER in credentials:
            request.url = keyed(request.url, credentials[PARAMETER])
        return request

    def _status_error(self, response: Response, context: Context) -> CalComError:
        return _failure.explain(super()._status_error(response, context))
